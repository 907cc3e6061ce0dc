"""A center ends: empty, or taken up by another with everybody in it; what is on the way is led on or waits."""

from __future__ import annotations

from fieldapp.domain.center.center import Center, CenterEdited, CenterFormed
from fieldapp.domain.center.closing import CenterClosed, CenterMerged
from fieldapp.domain.center.group import Group, GroupFormed
from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.collection.meeting import Attendance, Meeting, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.disposition import Code, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import Borrower, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

OTHER = named("other center")


def branch_with_two() -> FakeBranch:
    branch = FakeBranch(borrowers=2)
    branch.do("bela", CenterFormed("Asha", "Rampur", named("user bela"), 3, 600, DAY - 70), OTHER)
    return branch


def version(branch: FakeBranch, center: Id) -> Id:
    found = branch.state.find(Center, center)
    assert found is not None
    return found.version


def sheet(branch: FakeBranch, center: Id, day: int = DAY) -> Disposition:
    line = SheetLine(branch.borrowers[0], Attendance.PRESENT, 10_500, 500, branch.loans[0])
    return branch.do("anil", MeetingRecorded(center, (line,), 1), meeting_id(center, day), day=day)


def test_only_an_empty_center_is_closed_and_only_by_a_supervisor() -> None:
    branch = branch_with_two()
    seen = version(branch, branch.center)
    assert branch.do("anil", CenterClosed(seen=seen), branch.center) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", CenterClosed(seen=seen), branch.center) == refused(Reason.GROUP_NOT_EMPTY)
    assert branch.do("rao", CenterClosed(seen=NO_ID), OTHER) == refused(Reason.STALE_TRANSITION)
    assert branch.do("rao", CenterClosed(seen=version(branch, OTHER)), OTHER) == APPLIED


def test_what_comes_for_a_closed_center_waits_and_nobody_is_lost() -> None:
    branch = branch_with_two()
    seen = version(branch, OTHER)
    branch.do("rao", CenterClosed(seen=seen), OTHER)
    assert sheet(branch, OTHER, DAY - 7) == APPLIED, "a meeting before that day counts as ever"
    assert sheet(branch, OTHER) == held(Reason.CENTER_CLOSED)
    late = branch.state.find(Collection, branch.last_operation)
    assert late is not None
    assert {line.fate for line in late.lines} == {Fate.HELD}
    edit = CenterEdited("Asha 2", "Rampur", seen=seen)
    assert branch.do("bela", edit, OTHER) == held(Reason.CENTER_CLOSED)
    assert branch.do("bela", GroupFormed(OTHER, "Late"), named("late")) == held(Reason.CENTER_CLOSED)
    registered = branch.do("bela", BorrowerRegistered(OTHER, NO_ID, {1: "Sunita"}), named("sunita"))
    assert registered == Disposition(Code.APPLIED_WITH_CONFLICT, Reason.CENTER_CLOSED)
    assert branch.state.find(Borrower, named("sunita"))
    shown = [item for item in branch.open_items() if item.kind is ItemKind.CENTER]
    assert [item.reason for item in shown] == [Reason.CENTER_CLOSED] * 3


def test_a_merged_center_takes_everybody_along_and_leads_the_rest_on() -> None:
    branch = branch_with_two()
    seen = version(branch, branch.center)
    assert branch.do("rao", CenterMerged(branch.center, seen=seen), branch.center) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("rao", CenterMerged(OTHER, seen=seen), branch.center) == APPLIED
    into, group = branch.state.find(Center, OTHER), branch.state.find(Group, branch.group)
    assert into is not None
    assert group is not None
    assert (into.groups, group.center_id) == ((branch.group,), OTHER)
    for borrower, loan in zip(branch.borrowers, branch.loans, strict=True):
        person, balance = branch.state.find(Borrower, borrower), branch.state.find(Balance, loan)
        account = branch.state.find(Savings, savings_id(borrower))
        assert person is not None
        assert balance is not None
        assert account is not None
        assert {person.center_id, balance.center_id, account.center_id} == {OTHER}
    assert sheet(branch, branch.center) == APPLIED
    meeting = branch.state.find(Meeting, meeting_id(branch.center, DAY))
    assert meeting is not None
    assert meeting.center_id == OTHER
    branch.do("anil", GroupFormed(branch.center, "Late"), named("late"))
    late = branch.state.find(Group, named("late"))
    assert late is not None
    assert late.center_id == OTHER
    edit = CenterEdited("Ujjala 2", "Rampur", seen=seen)
    assert branch.do("anil", edit, branch.center) == held(Reason.CENTER_MERGED)
    again = CenterMerged(OTHER, seen=version(branch, branch.center))
    assert branch.do("rao", again, branch.center) == held(Reason.CENTER_MERGED)


def test_what_comes_for_a_center_merged_twice_is_led_all_the_way() -> None:
    branch, third = branch_with_two(), named("third center")
    branch.do("bela", CenterFormed("Devi", "Rampur", named("user bela"), 3, 600, DAY - 70), third)
    branch.do("rao", CenterMerged(OTHER, seen=version(branch, branch.center)), branch.center)
    assert branch.do("rao", CenterMerged(third, seen=version(branch, OTHER)), OTHER) == APPLIED
    assert branch.do("anil", BorrowerRegistered(branch.center, NO_ID, {1: "Sunita"}), named("sunita")) == APPLIED
    assert sheet(branch, branch.center) == APPLIED
    sunita = branch.state.find(Borrower, named("sunita"))
    meeting = branch.state.find(Meeting, meeting_id(branch.center, DAY))
    assert sunita is not None
    assert meeting is not None
    assert (sunita.center_id, meeting.center_id) == (third, third)
