"""A borrower's history tells of appraisals, guarantees and covenants."""

from __future__ import annotations

from fieldapp.services.appraisal.appraisals import RecordSheet, record_sheet
from fieldapp.services.appraisal.business_files import Pledge, PledgeType, record_pledges
from fieldapp.services.appraisal.covenants import (
    AgreeCovenant,
    CheckCovenant,
    CovenantType,
    Verdict,
    agree_covenant,
    check_covenant,
    covenants_of,
)
from fieldapp.services.appraisal.guarantors import (
    CallGuarantor,
    GiveGuarantee,
    call_guarantor,
    give_guarantee,
    guarantors_of,
)
from fieldapp.services.appraisal.history import appraisal_history
from fieldapp.services.borrower.people import profile
from fieldapp.services.desk import DataState, Desk, Saved
from tests.fakes.appraisals import earns
from tests.fakes.morning_branch import MorningBranch


def told(desk: Desk, morning: MorningBranch, person: int) -> list[tuple[str, str]]:
    with desk.book.view() as view:
        found = appraisal_history(view, morning.borrowers[person], desk.currency)
    return [(item.title, item.sentence) for item in found]


def test_each_thing_is_told_once_from_both_sides(morning: MorningBranch, anil: Desk) -> None:
    kamla, usha = morning.borrowers[0], morning.borrowers[4]
    assert told(anil, morning, 0) == []
    record_sheet(anil, RecordSheet(usha, earns(150_000)))
    record_pledges(anil, usha, (Pledge(PledgeType.LAND, "Field", 5),))
    assert isinstance(give_guarantee(anil, GiveGuarantee(morning.loans[0], kamla, usha, 10_000, 90_000)), Saved)
    assert told(anil, morning, 4) == [
        ("Cash flow", "She can carry ₹ 750 a month, by default 2026-1"),
        ("Pledges", "by default 2026-1"),
        ("Stands in", "for Kamla Devi, ₹ 900"),
    ]
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    [line] = guarantors_of(rao, morning.loans[0])
    call_guarantor(rao, CallGuarantor(morning.loans[0], usha, 40_000, rao.clock.today(), line.version))
    assert told(rao, morning, 0) == [("Guarantor", "Usha Devi stands in for ₹ 900 · asked to pay ₹ 400")]


def test_the_profile_shows_it_with_where_it_stands(morning: MorningBranch, anil: Desk) -> None:
    usha, day = morning.borrowers[4], anil.clock.today()
    agree_covenant(anil, AgreeCovenant(morning.loans[4], usha, CovenantType.OTHER, "Keeps a sales book", day))
    [line] = covenants_of(anil, usha)
    check_covenant(anil, CheckCovenant(line.covenant_id, day, Verdict.KEPT, "Seen today", line.version))
    shown = [entry for entry in profile(anil, usha).timeline if entry.kind == "covenant"]
    assert [(entry.title, entry.sentence, entry.state) for entry in shown] == [
        ("Covenant · kept", "Keeps a sales book: Seen today", DataState.SAVED_HERE)
    ]
