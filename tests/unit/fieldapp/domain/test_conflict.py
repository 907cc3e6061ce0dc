"""Deciding: every choice is an operation, a second decision is held and seen."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded
from fieldapp.domain.collection.meeting import Attendance, Meeting, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemState
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch

PHONE = 3


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch()


def contended(branch: FakeBranch) -> InboxItem:
    base = {PHONE: _borrower(branch).version(BorrowerField.PHONE)}
    branch.do("anil", BorrowerEdited({PHONE: "mine"}), branch.borrowers[0], base=base)
    branch.do("bela", BorrowerEdited({PHONE: "theirs"}), branch.borrowers[0], base=base)
    return branch.open_items()[0]


def seen(item: InboxItem) -> Id:
    assert item.current is not None
    return item.current.version


def _borrower(branch: FakeBranch) -> Borrower:
    found = branch.state.find(Borrower, branch.borrowers[0])
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("choice", "value", "result"),
    [
        (Choice.CURRENT, None, "mine"), (Choice.CONTENDER, None, "theirs"),
        (Choice.BASE, None, "98260 00000"), (Choice.OTHER, "98260 1", "98260 1"),
    ],
)  # fmt: skip
def test_each_side_the_former_value_or_another_can_be_chosen(
    branch: FakeBranch, choice: Choice, value: str | None, result: str
) -> None:
    item = contended(branch)
    resolved = ConflictResolved((Resolution(item.id, choice, value, seen(item)),))
    assert branch.do("bela", resolved, item.entity) == APPLIED
    assert _borrower(branch).text(BorrowerField.PHONE) == result
    assert not branch.open_items()
    assert not _borrower(branch).contended[BorrowerField.PHONE]


def test_the_second_of_two_decisions_is_held_and_changes_nothing(branch: FakeBranch) -> None:
    item = contended(branch)
    branch.do("anil", ConflictResolved((Resolution(item.id, Choice.CURRENT),)), item.entity)
    second = branch.do("bela", ConflictResolved((Resolution(item.id, Choice.CONTENDER),)), item.entity)
    assert second == held(Reason.ALREADY_RESOLVED)
    assert _borrower(branch).text(BorrowerField.PHONE) == "mine"
    closed = branch.state.find(InboxItem, item.id)
    assert closed is not None
    assert (closed.state, closed.choice) == (ItemState.RESOLVED, Choice.CURRENT)


def test_a_value_that_came_since_is_not_chosen_away_unseen(branch: FakeBranch) -> None:
    item = contended(branch)
    own = _borrower(branch).version(BorrowerField.PHONE)
    branch.do("anil", BorrowerEdited({PHONE: "mine, newer"}), branch.borrowers[0], base={PHONE: own})
    stale = ConflictResolved((Resolution(item.id, Choice.CONTENDER, None, seen(item)),))
    assert branch.do("bela", stale, item.entity) == refused(Reason.STALE_TRANSITION)
    assert _borrower(branch).text(BorrowerField.PHONE) == "mine, newer"
    again = branch.open_items()[0]
    assert again.current is not None
    assert again.current.value == "mine, newer"
    decided = ConflictResolved((Resolution(item.id, Choice.CONTENDER, None, seen(again)),))
    assert branch.do("bela", decided, item.entity) == APPLIED
    assert _borrower(branch).text(BorrowerField.PHONE) == "theirs"


def duplicate(branch: FakeBranch) -> InboxItem:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    verdict = branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0])
    assert verdict == held(Reason.DUPLICATE_COLLECTION)
    return branch.open_items()[0]


def test_a_held_receipt_counts_once_a_supervisor_says_that_both_are_real(branch: FakeBranch) -> None:
    item = duplicate(branch)
    keep = ConflictResolved((Resolution(item.id, Choice.KEEP),))
    assert branch.do("bela", keep, item.entity) == refused(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", keep, item.entity) == APPLIED
    balance, collection = branch.state.find(Balance, branch.loans[0]), branch.state.find(Collection, item.operation)
    assert balance is not None
    assert balance.paid == 21_000
    assert collection is not None
    assert collection.lines[0].fate is Fate.COUNTED


def test_a_held_receipt_that_is_not_real_is_reversed(branch: FakeBranch) -> None:
    item = duplicate(branch)
    assert branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), item.entity) == APPLIED
    balance, collection = branch.state.find(Balance, branch.loans[0]), branch.state.find(Collection, item.operation)
    assert balance is not None
    assert balance.paid == 10_500
    assert collection is not None
    assert collection.lines[0].fate is Fate.REVERSED


def test_a_held_receipt_can_count_on_the_right_loan(branch: FakeBranch) -> None:
    item = duplicate(branch)
    other = ConflictResolved((Resolution(item.id, Choice.OTHER, branch.loans[1]),))
    assert branch.do("rao", other, item.entity) == APPLIED
    balance = branch.state.find(Balance, branch.loans[1])
    assert balance is not None
    assert balance.paid == 10_500


def test_two_sheets_that_disagree_about_a_member_are_decided(branch: FakeBranch) -> None:
    meeting = meeting_id(branch.center, DAY)
    for seat, attendance in (("anil", Attendance.ABSENT), ("bela", Attendance.PRESENT)):
        line = SheetLine(branch.borrowers[0], attendance)
        branch.do(seat, MeetingRecorded(branch.center, (line,), 1), meeting)
    (item,) = branch.open_items()
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.CONTENDER),)), item.entity)
    found = branch.state.find(Meeting, meeting)
    assert found is not None
    assert found.marks[0].attendance is Attendance.PRESENT


def test_what_is_not_there_cannot_be_decided(branch: FakeBranch) -> None:
    unknown = ConflictResolved((Resolution(branch.center, Choice.CURRENT),))
    assert branch.do("anil", unknown, branch.borrowers[0]) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("anil", ConflictResolved(()), branch.borrowers[0]) == refused(Reason.NOTHING_CHANGED)


def test_a_late_decision_on_several_items_is_seen_beside_the_first_whatever_else_is_wrong(branch: FakeBranch) -> None:
    base = {number: _borrower(branch).version(BorrowerField(number)) for number in (PHONE, 6)}
    for who in ("anil", "bela"):
        branch.do(who, BorrowerEdited({PHONE: f"of {who}", 6: f"by {who}"}), branch.borrowers[0], base=base)
    first, second = sorted(branch.open_items(), key=lambda item: item.field)
    branch.do("anil", ConflictResolved((Resolution(second.id, Choice.CURRENT),)), second.entity)
    newer = {PHONE: _borrower(branch).version(BorrowerField.PHONE)}
    branch.do("anil", BorrowerEdited({PHONE: "newer"}), branch.borrowers[0], base=newer)
    both = (
        Resolution(first.id, Choice.CONTENDER, None, seen(first)),
        Resolution(second.id, Choice.CONTENDER, None, seen(second)),
    )
    assert branch.do("bela", ConflictResolved(both), first.entity) == held(Reason.ALREADY_RESOLVED)
    decided = branch.state.find(InboxItem, second.id)
    assert decided is not None
    assert [late.operation for late in decided.late] == [branch.last_operation]
