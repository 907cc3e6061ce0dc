"""Savings: one account per borrower and product, kept as a running balance; every movement is a receipt in the log."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from fieldapp.domain.disposition import APPLIED, Disposition, held
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.journal import Account, Posting, posts
from fieldapp.domain.journal import moved as between
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, changed, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, date_of


@body(105)
@dataclass(frozen=True)
class SavingsOpened:
    """A savings account was opened or taken over; the operation's entity is the account (savings_id of the borrower).

    weekly: what is expected at each meeting, minor units. opening_balance: what stood in it before this log began.
    """

    borrower_id: Id
    product: str
    weekly: int = 0
    opening_balance: int = 0


@record
@dataclass(frozen=True)
class Savings(Record):
    """A savings account; last_day is the day of its newest movement.

    month, withdrawals: how often money was taken out in that month, counted from the year 0. opening: what stood in it
    before this log began. frozen: open inbox items while which nothing may be taken out. led_to: the borrower whose
    account stands for this one, once its own entry was merged. week, week_out: what was taken out in that week, counted
    from Monday 29 December 1969.
    """

    KIND = Kind.SAVINGS

    borrower_id: Id
    center_id: Id
    product: str
    balance: int = 0
    weekly: int = 0
    last_day: Day = 0
    month: int = 0
    withdrawals: int = 0
    opening: int = 0
    frozen: tuple[Id, ...] = ()
    led_to: Id = NO_ID
    week: int = 0
    week_out: int = 0

    def index(self) -> Index:
        """Find accounts by center and borrower."""
        return Index(center=self.center_id, borrower=self.borrower_id, day=self.last_day)


@lru_cache(maxsize=4096)
def savings_id(borrower_id: Id) -> Id:
    """Return the id of a borrower's compulsory savings account, the same on every laptop."""
    return derived_id("savings", borrower_id)


def apply_savings_opened(draft: Draft, entry: Entry, opened: SavingsOpened) -> Disposition:
    """Open an account once, with its balance so far; what moved or was frozen before it was opened stays in it."""
    operation = entry.operation
    borrower = draft.find(Borrower, opened.borrower_id)
    if borrower is None:
        return held(Reason.UNKNOWN_RECORD)
    known = draft.find(Savings, operation.entity)
    if known is not None and (known.product or known.opening):
        return held(Reason.ALREADY_EXISTS)
    if opened.opening_balance < 0 or opened.weekly < 0:
        return held(Reason.BAD_VALUE)
    account = known or Savings(operation.entity, borrower.id, borrower.center_id, "")
    draft.put(
        replace(
            account,
            product=opened.product,
            balance=account.balance + opened.opening_balance,
            weekly=opened.weekly,
            last_day=max(account.last_day, operation.business_day),
            opening=opened.opening_balance,
        )
    )
    return APPLIED


@posts(Savings)
def _opened_with(account: Savings) -> tuple[Posting, ...]:
    """What was saved before this log began stands against the opening account; the rest has documents of its own."""
    return between((Account.OPENING, NO_ID), (Account.SAVINGS, account.borrower_id), account.opening)


def account_of(draft: Draft, borrower: Borrower) -> Savings:
    """Return the borrower's account, an empty one where none was opened yet."""
    identifier = savings_id(borrower.id)
    return draft.find(Savings, identifier) or Savings(identifier, borrower.id, borrower.center_id, "")


def moved(account: Savings, amount: int, day: Day) -> Savings:
    """Return the account after a movement of a signed amount."""
    last_day = account.last_day
    return changed(account, balance=account.balance + amount, last_day=day if day > last_day else last_day)


def month_of(day: Day) -> int:
    """Return the number of a day's month, counted from the year 0."""
    calendar = date_of(day)
    return calendar.year * 12 + calendar.month - 1


def withdrawals_in_month(account: Savings | None, day: Day) -> int:
    """Return how often money was taken out in the month of a day; 0 for a month before the newest."""
    return account.withdrawals if account and account.month == month_of(day) else 0


def week_of(day: Day) -> int:
    """Return the number of a day's week, Monday to Sunday, counted from the one that began on 29 December 1969."""
    return (day + 3) // 7


def out_in_week(account: Savings | None, day: Day) -> int:
    """Return what was taken out in the week of a day, minor units; 0 for a week before the newest."""
    return account.week_out if account and account.week == week_of(day) else 0


def with_withdrawal(account: Savings, day: Day, amount: int) -> Savings:
    """Return the account with a withdrawal (amount below zero) counted, or one (above zero) no longer counted."""
    month, week, times = month_of(day), week_of(day), 1 if amount < 0 else -1
    if month >= account.month:
        account = replace(account, month=month, withdrawals=max(0, withdrawals_in_month(account, day) + times))
    if week >= account.week:
        account = replace(account, week=week, week_out=max(0, out_in_week(account, day) - amount))
    return account


def frozen_for(account: Savings, item: Id) -> Savings:
    """Return the account from which nothing may be taken out until that inbox item is decided."""
    return account if item in account.frozen else replace(account, frozen=(*account.frozen, item))


def thawed(account: Savings, item: Id) -> Savings:
    """Return the account without that inbox item in the way."""
    return replace(account, frozen=tuple(known for known in account.frozen if known != item))
