"""Another person signs where she has a seat on the same laptop, with her own secret."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import SeatRevoked
from fieldapp.services.desk import Desk
from fieldapp.services.second_person import proofs, signed, supervisors_here
from tests.fakes.morning_branch import MorningBranch


def shared(morning: MorningBranch, anil: Desk) -> Desk:
    """Return Anil's desk on a laptop on which the supervisor and Bela have seats too."""
    rao, bela = morning.desk(morning.rao_id), morning.desk(morning.bela_id)
    morning.exchange(anil)

    def proof(right: str, secret: str) -> str:
        return "" if secret == right else "That PIN is not right."

    others = {rao.me.seat_id: lambda secret: proof("111", secret), bela.me.seat_id: lambda secret: proof("222", secret)}
    return replace(anil, others=others)


def test_who_has_a_seat_here_signs_with_her_own_secret(morning: MorningBranch, anil: Desk) -> None:
    desk = shared(morning, anil)
    assert set(proofs(desk)) == {morning.rao_id, morning.bela_id}
    assert supervisors_here(desk) == ((morning.rao_id, "S. Rao"),)
    assert signed(desk, morning.rao_id, "111") is None
    refused = signed(desk, morning.rao_id, "222")
    assert refused is not None
    assert refused.facts == {"sentence": "That PIN is not right.", "whose": "second"}


def test_nobody_signs_for_whoever_has_no_seat_here_or_a_revoked_one(morning: MorningBranch, anil: Desk) -> None:
    desk = shared(morning, anil)
    assert proofs(anil) == {}
    for nobody in (NO_ID, morning.anil_id):
        refused = signed(desk, nobody, "111")
        assert refused is not None
        assert refused.reason is Reason.NOT_ALLOWED
    morning.office.write(Intent(SeatRevoked("lost"), morning.desk(morning.rao_id).me.seat_id))
    morning.exchange(desk)
    assert supervisors_here(desk) == ()
