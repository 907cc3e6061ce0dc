"""Centers, their meeting days, groups and moves."""

from __future__ import annotations

from fieldapp.domain.disposition import refused
from fieldapp.domain.group import Center, CenterFormed, GroupFormed, MemberMoved
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def test_a_center_knows_its_meeting_days() -> None:
    center = Center(named("c"), "C", "V", named("u"), 3, 600, DAY, 2)
    assert center.meets_on(DAY)
    assert not center.meets_on(DAY + 7)
    assert not center.meets_on(DAY - 14)
    assert center.next_meeting(DAY - 100) == DAY
    assert center.next_meeting(DAY + 1) == DAY + 14
    assert center.next_meeting(DAY + 14) == DAY + 14
    assert [center.meeting_number(DAY + days) for days in (0, 13, 14)] == [1, 1, 2]


def test_centers_and_groups_are_formed_once() -> None:
    branch = FakeBranch(borrowers=0)
    formed = CenterFormed("Ujjala", "Rampur", named("user anil"), 3, 600, DAY)
    assert branch.do("bela", formed, branch.center) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("bela", GroupFormed(branch.center, "Ganga"), branch.group) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("bela", GroupFormed(named("no center"), "G"), named("g")) == refused(Reason.UNKNOWN_RECORD)
    nameless = CenterFormed(" ", "V", named("user anil"), 3, 600, DAY)
    assert branch.do("bela", nameless, named("c2")) == refused(Reason.BAD_VALUE)


def test_a_member_moves_from_where_she_was_seen() -> None:
    branch = FakeBranch(borrowers=1)
    other = named("other group")
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), other)
    moved = MemberMoved(branch.group, other, "married")
    assert branch.do("anil", moved, branch.borrowers[0]) == APPLIED
    assert branch.do("bela", moved, branch.borrowers[0]) == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", MemberMoved(other, NO_ID), branch.borrowers[0]) == APPLIED
    borrower = branch.state.find(Borrower, branch.borrowers[0])
    assert borrower is not None
    assert (borrower.group_id, borrower.center_id) == (NO_ID, NO_ID)
    assert branch.do("anil", MemberMoved(NO_ID, named("none")), branch.borrowers[0]) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", moved, named("nobody")) == refused(Reason.UNKNOWN_RECORD)
