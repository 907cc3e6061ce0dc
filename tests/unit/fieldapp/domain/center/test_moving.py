"""Installments follow the meetings of a center that moves; nothing else about a loan changes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.center import Center, CenterMoved, Rhythm
from fieldapp.domain.center.moving import moved_day, redated
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.disposition import refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan, LoanDisbursed
from fieldapp.domain.loan.agreed import Agreed, make_schedule, terms_of
from fieldapp.domain.loan.calendar import DueRule, MeetingDay, Unit
from fieldapp.domain.loan.catalog import product_id
from fieldapp.domain.loan.rows import pack_rows, unpack_rows
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.timestamp import date_of, weekday_of
from tests.fakes.branch import APPLIED, DAY, WEEK, FakeBranch, named, schedule
from tests.fakes.money_branch import PRODUCTS, MoneyBranch


def center_of(branch: FakeBranch) -> Center:
    center = branch.state.find(Center, branch.center)
    assert center is not None
    return center


def account(branch: FakeBranch, loan_id: Id) -> tuple[Loan, Balance]:
    loan, balance = branch.state.find(Loan, loan_id), branch.state.find(Balance, loan_id)
    assert loan is not None
    assert balance is not None
    return loan, balance


def move(branch: FakeBranch, from_day: int, weekday: int) -> None:
    seen = center_of(branch).version
    assert branch.do("anil", CenterMoved(from_day, weekday, 600, 1, "", seen), branch.center) == APPLIED


def test_what_is_still_to_fall_due_moves_and_what_is_over_stays() -> None:
    branch = FakeBranch(borrowers=1)
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0], day=DAY)
    before, _ = account(branch, branch.loans[0])
    later = (weekday_of(DAY) + 2) % 7
    move(branch, DAY + 8, later)
    loan, balance = account(branch, branch.loans[0])
    assert [row.due_day for row in loan.schedule] == [DAY, DAY + 7, *(DAY + 9 + WEEK * week for week in range(8))]
    assert [row.total for row in loan.schedule] == [row.total for row in before.schedule]
    assert balance.oldest_unpaid == DAY + 7
    branch.do("anil", RepaymentRecorded(10_500, 2), branch.loans[0], day=DAY + 7)
    loan, balance = account(branch, branch.loans[0])
    assert balance.oldest_unpaid == DAY + 9
    assert stands_on(loan, balance, DAY + 14).arrears == 10_500
    assert stands_on(loan, balance, DAY + 16).due_today == 10_500


def test_what_was_never_due_at_a_meeting_stays() -> None:
    branch = FakeBranch(borrowers=1)
    rows = schedule(DAY + 1)
    branch.do("anil", LoanDisbursed(branch.borrowers[0], "Trade", 100_000, DAY, rows), named("on tuesdays"))
    move(branch, DAY + 10, 0)
    loan, _ = account(branch, named("on tuesdays"))
    assert loan.schedule == rows


def test_a_member_without_a_group_who_is_on_the_roll_moves_too() -> None:
    branch = FakeBranch(borrowers=0)
    alone, loan_id = named("alone"), named("her loan")
    branch.do("anil", BorrowerRegistered(branch.center, NO_ID, {1: "Alone"}), alone)
    branch.do("anil", LoanDisbursed(alone, "Trade", 100_000, DAY - 7, schedule()), loan_id)
    lines = (SheetLine(alone, Attendance.PRESENT, 10_500, 0, loan_id),)
    branch.do("anil", MeetingRecorded(branch.center, lines, 1), meeting_id(branch.center, DAY))
    move(branch, DAY + 1, (weekday_of(DAY) + 1) % 7)
    loan, balance = account(branch, loan_id)
    assert [row.due_day for row in loan.schedule][:3] == [DAY, DAY + 1, DAY + 8]
    assert balance.paid == 10_500


def test_a_center_that_may_not_move_moves_nothing() -> None:
    branch = FakeBranch(borrowers=1)
    seen = center_of(branch).version
    assert branch.do("bela", CenterMoved(DAY + 8, 0, 600, 1, "", seen), branch.center) == refused(Reason.NOT_ALLOWED)
    loan, _ = account(branch, branch.loans[0])
    assert loan.schedule == schedule()


def test_a_due_day_moved_by_a_holiday_follows_its_meeting() -> None:
    left, entered = Rhythm(DAY, DAY + 10, 3, 600), Rhythm(DAY + 12, 2**40, 5, 600)
    assert [moved_day(day, left, entered) for day in (DAY + 7, DAY + 14, DAY + 15, DAY + 21)] == [
        DAY + 7, DAY + 12, DAY + 12, DAY + 19,
    ]  # fmt: skip
    assert moved_day(DAY + 11, left, entered) == DAY + 12


@settings(max_examples=40)
@given(st.integers(1, 40), st.integers(0, 6), st.integers(1, 4), st.integers(1, 4))
def test_no_installment_is_lost_or_overtaken(gap: int, shift: int, old_every: int, new_every: int) -> None:
    left = Rhythm(DAY, DAY + gap, 3, 600, old_every)
    entered = Rhythm(DAY + gap + shift, 2**40, 5, 600, new_every)
    rows = schedule(DAY, 20)
    moved = unpack_rows(redated(pack_rows(rows), left, entered))
    days = [row.due_day for row in moved]
    assert days == sorted(days)
    assert [row.total for row in moved] == [row.total for row in rows]
    assert all(day < left.until or entered.next_meeting(day) == day for day in days)


@pytest.mark.parametrize("number", range(len(PRODUCTS)))
@pytest.mark.parametrize("at_meetings", [True, False])
def test_agreed_loans_follow_where_the_meetings_were_agreed(number: int, *, at_meetings: bool) -> None:
    branch = MoneyBranch()
    product = PRODUCTS[number]
    meetings = (MeetingDay(date_of(DAY - 7), weekday_of(DAY)),) if at_meetings else ()
    due = DueRule(1, Unit.WEEKS, meetings)
    agreed = Agreed(product_id(product.code, product.version), Decimal("0.26"), 10, due)
    terms = terms_of(branch.state, agreed, 20_000)
    assert terms is not None
    rows = make_schedule(terms, DAY - 7)
    body = LoanDisbursed(branch.borrowers[number], product.code, 20_000, DAY - 7, rows, agreed=agreed, receipt=900)
    branch.do("anil", body, named("at meetings"), day=DAY - 7)
    branch.do("anil", RepaymentRecorded(rows[0].total, 901), named("at meetings"), day=DAY)
    move(branch, DAY + 8, (weekday_of(DAY) + 2) % 7)
    loan, balance = account(branch, named("at meetings"))
    days = [row.due_day for row in loan.schedule]
    if at_meetings:
        assert days == [DAY, DAY + 7, *(DAY + 9 + WEEK * week for week in range(8))]
    else:
        assert days == [row.due_day for row in rows]
    assert sum(row.principal for row in loan.schedule) == 20_000
    assert (balance.paid, balance.oldest_unpaid) == (rows[0].total, DAY + 7)
    branch.do("anil", RepaymentRecorded(500, 902), named("at meetings"), day=DAY + 7)
    branch.do("anil", Reversed(reason="wrong"), branch.last_operation, day=DAY + 7)
    again, _ = account(branch, named("at meetings"))
    assert [row.due_day for row in again.schedule] == days
