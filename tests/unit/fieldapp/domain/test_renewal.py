"""A renewed seat is told to the supervisor; only the office renews."""

from __future__ import annotations

from fieldapp.domain.disposition import refused
from fieldapp.domain.rejection import Reason
from fieldapp.domain.renewal import SeatRenewed
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, FakeBranch, named


def test_a_renewed_seat_is_told_to_the_supervisor() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("anil", SeatRenewed(2, bytes(32)), named("anil")) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", SeatRenewed(2, bytes(32)), named("nobody")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("office", SeatRenewed(2, bytes(32), "restored"), named("anil")) == APPLIED
    (item,) = branch.open_items()
    assert (item.reason, item.decider, item.author) == (Reason.SEAT_RENEWED, Role.SUPERVISOR, named("user anil"))
