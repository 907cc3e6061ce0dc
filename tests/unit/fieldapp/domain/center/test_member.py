"""Members join, move and leave; what is theirs goes with them, and nobody leaves a debt behind unseen."""

from __future__ import annotations

from fieldapp.domain.center.group import CenterFormed, Group, GroupFormed
from fieldapp.domain.center.ladder import Ladder
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.roll import Roll, attendance
from fieldapp.domain.collection.collection import RepaymentRecorded, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.people import Borrower, BorrowerRegistered, BorrowerState
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

OTHER, ELSEWHERE = named("other group"), named("other center")


def with_other_center(borrowers: int = 1) -> FakeBranch:
    branch = FakeBranch(borrowers)
    branch.do("bela", CenterFormed("Shanti", "Sonpur", named("user bela"), 4, 600, DAY - 70), ELSEWHERE)
    branch.do("bela", GroupFormed(ELSEWHERE, "Yamuna"), OTHER)
    return branch


def person(branch: FakeBranch, number: int = 0) -> Borrower:
    found = branch.state.find(Borrower, branch.borrowers[number])
    assert found is not None
    return found


def settle(branch: FakeBranch, number: int = 0) -> None:
    branch.do("anil", RepaymentRecorded(105_000, 1), branch.loans[number])


def test_who_is_registered_in_a_group_is_on_its_list() -> None:
    branch = FakeBranch(borrowers=2)
    group = branch.state.find(Group, branch.group)
    assert group is not None
    assert group.members == tuple(branch.borrowers)


def test_a_member_moves_from_where_she_was_seen() -> None:
    branch = with_other_center()
    moved = MemberMoved(branch.group, OTHER, "married")
    assert branch.do("anil", moved, branch.borrowers[0], day=DAY + 2) == APPLIED
    assert branch.do("bela", moved, branch.borrowers[0]) == refused(Reason.STALE_TRANSITION)
    member = person(branch)
    assert (member.group_id, member.center_id, member.joined_day) == (OTHER, ELSEWHERE, DAY + 2)
    assert [(past.group_id, past.since, past.until, past.reason) for past in member.former] == [
        (branch.group, DAY, DAY + 2, "married")
    ]
    assert member.place_on(DAY + 1) == (branch.group, branch.center)
    assert member.place_on(DAY + 2) == (OTHER, ELSEWHERE)
    assert member.place_on(DAY - 1) == (NO_ID, NO_ID)
    assert branch.do("anil", MemberMoved(OTHER, named("none")), member.id) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", MemberMoved(OTHER, OTHER), member.id) == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", moved, named("nobody")) == refused(Reason.UNKNOWN_RECORD)


def test_what_is_hers_goes_where_she_goes() -> None:
    branch = with_other_center()
    who, loan = branch.borrowers[0], branch.loans[0]
    branch.do("anil", SavingsMoved(500, 1), who)
    lines = (SheetLine(who, Attendance.PRESENT, 10_500, 0, loan),)
    branch.do("anil", MeetingRecorded(branch.center, lines, 2), meeting_id(branch.center, DAY))
    assert branch.do("anil", MemberMoved(branch.group, OTHER), who) == APPLIED
    for record, identifier in ((Loan, loan), (Balance, loan), (Savings, savings_id(who)), (Ladder, who)):
        found = branch.state.find(record, identifier)
        assert found is not None
        assert found.index().center == ELSEWHERE
    row = attendance(branch.state, ELSEWHERE, who)
    assert (row.came, row.meetings) == (1, 1)
    old = branch.state.find(Roll, branch.center)
    assert old is not None
    assert old.rows == ()


def test_a_full_group_takes_nobody() -> None:
    branch = FakeBranch(borrowers=5)
    branch.do("anil", GroupFormed(branch.center, "Yamuna"), OTHER)
    newcomer = named("newcomer")
    branch.do("anil", BorrowerRegistered(branch.center, NO_ID, {1: "New"}), newcomer)
    assert branch.do("anil", MemberJoined(branch.group), newcomer) == refused(Reason.GROUP_FULL)
    assert branch.do("anil", MemberJoined(OTHER, "neighbor"), newcomer) == APPLIED
    assert branch.do("anil", MemberJoined(OTHER), newcomer) == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", MemberMoved(OTHER, branch.group), newcomer) == refused(Reason.GROUP_FULL)
    assert branch.do("anil", MemberJoined(OTHER), named("nobody")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", MemberJoined(named("none")), branch.borrowers[0]) == refused(Reason.STALE_TRANSITION)


def test_who_owes_a_loan_is_held_back_and_the_supervisor_is_told() -> None:
    branch = FakeBranch(borrowers=1)
    left = MemberLeft(branch.group, "moves to town")
    assert branch.do("anil", left, branch.borrowers[0]) == held(Reason.MEMBER_HAS_LOAN)
    assert person(branch).group_id == branch.group
    (item,) = branch.open_items()
    assert (item.kind, item.entity, item.reason) == (
        ItemKind.TRANSITION,
        branch.borrowers[0],
        Reason.MEMBER_HAS_LOAN,
    )
    assert branch.do("anil", MemberMoved(branch.group, NO_ID), branch.borrowers[0]) == held(Reason.MEMBER_HAS_LOAN)


def test_who_has_savings_takes_them_out_first() -> None:
    branch = FakeBranch(borrowers=1)
    who = branch.borrowers[0]
    settle(branch)
    branch.do("anil", SavingsMoved(700, 2), who)
    assert branch.do("anil", MemberLeft(branch.group), who) == held(Reason.HAS_SAVINGS)
    branch.do("anil", SavingsMoved(-700, 3), who)
    assert branch.do("anil", MemberLeft(branch.group, "moves"), who, day=DAY + 9) == APPLIED
    member = person(branch)
    assert (member.state, member.group_id, member.former[-1].until) == (BorrowerState.LEFT, NO_ID, DAY + 9)
    assert branch.do("anil", MemberLeft(NO_ID), who) == refused(Reason.STALE_TRANSITION)
    assert branch.do("anil", MemberJoined(branch.group, "is back"), who, day=DAY + 30) == APPLIED
    assert person(branch).state is BorrowerState.ACTIVE
    assert person(branch).place_on(DAY + 20) == (NO_ID, NO_ID)
    assert branch.do("anil", MemberLeft(branch.group), named("nobody")) == refused(Reason.UNKNOWN_RECORD)


def test_without_a_loan_she_may_stop_being_in_a_group() -> None:
    branch = FakeBranch(borrowers=1)
    settle(branch)
    assert branch.do("anil", MemberMoved(branch.group, NO_ID), branch.borrowers[0]) == APPLIED
    member = person(branch)
    assert (member.group_id, member.center_id, member.state) == (NO_ID, NO_ID, BorrowerState.ACTIVE)
