"""Suspicion: why a line of money should wait for a person instead of counting by itself."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.center.assignment import Grant, grant_id
from fieldapp.domain.center.center import Center
from fieldapp.domain.collection import between
from fieldapp.domain.collection.document import Collection, Line, Purpose
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import RUNNING, Balance, Loan, LoanState, booked, refund_due
from fieldapp.domain.loan.by_terms import payoff, told
from fieldapp.domain.loan.pages import Deed, Payment, newest_first
from fieldapp.domain.loan.product import Excess
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.savings_limits import limit_of
from fieldapp.domain.staff import Role, User
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

DUPLICATE_DAYS: Final = 3
DUPLICATE_MS: Final = 10 * 60 * 1000
_PAID_OUT: Final = (Purpose.REFUND, Purpose.HAND_OVER)
_BOTH_WAYS: Final = (Purpose.SAVINGS, Purpose.FUND)


def suspicion(state: State, collection: Collection, line: Line, *, confirmed: bool) -> Reason:
    """Return why a line of a collection should not count by itself, or NONE.

    confirmed: the officer was shown an equal receipt and meant a second one.
    """
    amount, purpose = line.amount, line.purpose
    if not amount or not -AMOUNT_MAX <= amount <= AMOUNT_MAX or not _right_way(purpose, amount):
        return Reason.BAD_VALUE
    if not between.fits(collection.method, line):
        return Reason.BAD_VALUE
    if between.concerns(line) and (reason := between.suspect(state, collection, line)):
        return reason
    if purpose is Purpose.SAVINGS:
        return _savings_suspicion(state, collection, line)
    if purpose is Purpose.REPAYMENT:
        return _repayment_suspicion(state, collection, line, confirmed=confirmed)
    if purpose is Purpose.FUND:
        return Reason.NONE
    if purpose is Purpose.REFUND:
        balance = state.find(Balance, line.loan_id)
        if balance is None:
            return Reason.UNKNOWN_LOAN
        return Reason.REFUND_NOT_DUE if -line.amount > refund_due(balance) else Reason.NONE
    return Reason.NONE if state.find(Borrower, line.borrower_id) else Reason.UNKNOWN_RECORD


def _right_way(purpose: Purpose, amount: int) -> bool:
    """Tell whether money of this purpose goes this way; savings and the group's fund go both ways."""
    return purpose in _BOTH_WAYS or (amount < 0) is (purpose in _PAID_OUT)


def _savings_suspicion(state: State, collection: Collection, line: Line) -> Reason:
    account = state.find(Savings, savings_id(line.borrower_id))
    if account is None and state.find(Borrower, line.borrower_id) is None:
        return Reason.UNKNOWN_RECORD
    if (account.balance if account else 0) + line.amount < 0:
        return Reason.OVERDRAWN
    if line.amount < 0 and not has_debit_right(state, collection.author, collection.center_id):
        return Reason.DEBIT_RIGHT
    limit = limit_of(state, account, line.borrower_id, line.amount, collection.day)
    return limit.reason if limit else Reason.NONE


def has_debit_right(state: State, user_id: Id, center_id: Id) -> bool:
    """Tell whether a user may pay out savings of a center's people: her officer, who stands in for him, a supervisor.

    Who merely sees the whole branch may not: two drawers that do not know of each other overdraw an account.
    """
    center, user = state.find(Center, center_id), state.find(User, user_id)
    if center is None or user is None or user.role is not Role.OFFICER or center.officer_id == user_id:
        return True
    grant = state.find(Grant, grant_id(user_id, center_id))
    return grant is not None and grant.active


def rescheduled_since(draft: Draft, collection: Collection, line: Line) -> int | None:
    """Return, for a repayment of a day before the loan got its newest schedule, what the schedule of that day had asked
    by then beyond what the one in force now had, in minor units; None for every other line."""
    loan = draft.find(Loan, line.loan_id) if line.purpose is Purpose.REPAYMENT else None
    if loan is None or not loan.first_rows or (balance := draft.find(Balance, loan.id)) is None:
        return None
    events = booked(draft, balance)
    if not any(event.deed is Deed.RESCHEDULED and event.day > collection.day for event in events):
        return None
    known = tuple(event for event in events if event.day <= collection.day)
    former, _ = told(draft, loan, known, balance)
    return _asked_by(former, collection.day) - _asked_by(loan, collection.day)


def _asked_by(loan: Loan, day: Day) -> int:
    return sum(row.total for row in loan.schedule if row.due_day <= day)


def _repayment_suspicion(state: State, collection: Collection, line: Line, *, confirmed: bool) -> Reason:
    loan, balance = state.find(Loan, line.loan_id), state.find(Balance, line.loan_id)
    if loan is None or balance is None or loan.borrower_id != line.borrower_id:
        return Reason.UNKNOWN_LOAN
    if balance.state is LoanState.WRITTEN_OFF:
        return Reason.NONE  # what comes in on a loan that was given up is a recovery
    if balance.state not in RUNNING:
        return Reason.CLOSED_LOAN
    if _collected_twice(state, collection, line, (loan, balance), confirmed=confirmed):
        return Reason.DUPLICATE_COLLECTION
    if loan.excess is not Excess.ADVANCE or line.amount <= balance.outstanding:
        return Reason.NONE
    return Reason.OVERPAID if line.amount > payoff(state, loan, balance, collection.day) else Reason.NONE


def _collected_twice(
    state: State, collection: Collection, line: Line, of: tuple[Loan, Balance], *, confirmed: bool
) -> bool:
    """Tell whether a receipt looks like one that counts already: near in time, same meeting or amount, nothing due."""
    loan, balance = of
    if not balance.recent or balance.last_day < collection.day - DUPLICATE_DAYS:
        return False
    near = [item for item in _around(state, balance, collection.day) if _same_money(collection, line, item, confirmed)]
    return bool(near) and line.amount > stands_on(loan, balance, collection.day).expected


def _around(state: State, balance: Balance, day: int) -> list[Payment]:
    """Return the receipts near a day; an older page is read only where the events after it do not reach back to it."""
    near: list[Payment] = []
    for events in newest_first(state, balance.id, balance.recent, balance.pages):
        near += [item for item in events if item.deed is Deed.PAID and abs(day - item.day) <= DUPLICATE_DAYS]
        if events and events[0].day < day - DUPLICATE_DAYS:
            break
    return near


def _same_money(collection: Collection, line: Line, earlier: Payment, confirmed: bool) -> bool:
    same_meeting = collection.meeting_id != NO_ID and collection.meeting_id == earlier.meeting_id
    if not same_meeting and line.amount != earlier.amount:
        return False
    if earlier.author != collection.author:
        return True
    soon = abs(collection.at_ms - earlier.at_ms) < DUPLICATE_MS
    return (soon or same_meeting) and not confirmed
