"""A meeting is one operation: attendance and money of everybody, merged with another sheet of the same meeting."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.collection import Collection, Purpose
from fieldapp.domain.collection.meeting import (
    Attendance,
    Meeting,
    MeetingRecorded,
    SheetLine,
    meeting_id,
    receipts_needed,
)
from fieldapp.domain.disposition import Code, held
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=4)


def sheet(branch: FakeBranch, **more: object) -> MeetingRecorded:
    lines = (
        SheetLine(branch.borrowers[0], Attendance.PRESENT, 10_500, 5_000, branch.loans[0]),
        SheetLine(branch.borrowers[1], Attendance.ABSENT, loan_id=branch.loans[1], note="Sister's wedding"),
        SheetLine(branch.borrowers[2], Attendance.LATE, 4_000, 0, branch.loans[2], fine=200),
        SheetLine(branch.borrowers[3], Attendance.LEFT_EARLY, 0, 5_000),
    )
    return MeetingRecorded(branch.center, lines, 7, **more)  # type: ignore[arg-type]


def meeting(branch: FakeBranch) -> Meeting:
    found = branch.state.find(Meeting, meeting_id(branch.center, DAY))
    assert found is not None
    return found


def test_attendance_repayments_savings_and_fines_are_recorded_together(branch: FakeBranch) -> None:
    assert branch.do("anil", sheet(branch), meeting_id(branch.center, DAY)) == APPLIED
    assert [mark.attendance for mark in meeting(branch).marks] == [
        Attendance.PRESENT, Attendance.ABSENT, Attendance.LATE, Attendance.LEFT_EARLY,
    ]  # fmt: skip
    assert meeting(branch).collected == 24_700
    balances = [branch.state.find(Balance, loan) for loan in branch.loans]
    assert [item.paid for item in balances if item] == [10_500, 0, 4_000, 0]
    account = branch.state.find(Savings, savings_id(branch.borrowers[3]))
    assert account is not None
    assert account.balance == 5_000


def test_every_row_with_money_takes_one_receipt_number(branch: FakeBranch) -> None:
    branch.do("anil", sheet(branch), meeting_id(branch.center, DAY))
    collection = branch.state.find(Collection, branch.last_operation)
    assert collection is not None
    assert [(line.purpose, line.receipt) for line in collection.lines] == [
        (Purpose.REPAYMENT, 7), (Purpose.SAVINGS, 7), (Purpose.REPAYMENT, 8), (Purpose.FINE, 8), (Purpose.SAVINGS, 9),
    ]  # fmt: skip
    assert receipts_needed(sheet(branch).lines) == 3


def test_the_same_meeting_from_a_second_laptop_is_not_counted_again(branch: FakeBranch) -> None:
    branch.do("anil", sheet(branch), meeting_id(branch.center, DAY))
    verdict = branch.do("bela", sheet(branch), meeting_id(branch.center, DAY))
    assert verdict.code is Code.APPLIED_WITH_CONFLICT
    assert verdict.reason is Reason.DUPLICATE_COLLECTION
    balance = branch.state.find(Balance, branch.loans[0])
    assert balance is not None
    assert balance.paid == 10_500
    account = branch.state.find(Savings, savings_id(branch.borrowers[0]))
    assert account is not None
    assert account.balance == 5_000
    assert len(meeting(branch).sheets) == 2


def test_a_second_sheet_adds_members_the_first_did_not_have(branch: FakeBranch) -> None:
    first, second = sheet(branch).lines[:2], sheet(branch).lines[2:]
    branch.do("anil", MeetingRecorded(branch.center, first, 1), meeting_id(branch.center, DAY))
    assert branch.do("bela", MeetingRecorded(branch.center, second, 1), meeting_id(branch.center, DAY)) == APPLIED
    assert len(meeting(branch).marks) == 4
    assert not branch.open_items()


def test_a_bad_row_is_held_and_the_others_count(branch: FakeBranch) -> None:
    lines = (SheetLine(branch.borrowers[0], Attendance.PRESENT, 10_500, 0, named("no loan")), *sheet(branch).lines[2:])
    verdict = branch.do("anil", MeetingRecorded(branch.center, lines, 1), meeting_id(branch.center, DAY))
    assert verdict.code is Code.APPLIED_WITH_CONFLICT
    assert [(item.reason, item.amount) for item in branch.open_items()] == [(Reason.UNKNOWN_LOAN, 10_500)]


def test_cash_that_differs_from_the_receipts_is_put_before_the_supervisor(branch: FakeBranch) -> None:
    branch.do("anil", sheet(branch, cash_counted=24_600, difference_reason="note torn"), meeting_id(branch.center, DAY))
    (item,) = branch.open_items()
    assert (item.kind, item.amount, item.note) == (ItemKind.CASH, -100, "note torn")


def test_a_meeting_of_an_unknown_center_keeps_the_money(branch: FakeBranch) -> None:
    unknown = MeetingRecorded(named("no center"), sheet(branch).lines, 1)
    assert branch.do("anil", unknown, meeting_id(named("no center"), DAY)) == held(Reason.UNKNOWN_RECORD)
    assert sum(item.amount for item in branch.open_items()) == 24_700


def test_who_came_is_told_by_the_mark() -> None:
    assert [mark.came for mark in Attendance] == [True, True, False, False, True]
