"""Money documents: one operation that moved money is one collection with a line per purpose.

Every line debits where the money is, as a rule the cash of the person who took it. What it credits depends on its fate:
the loan, the savings account or the fees where it counts, suspense where it is held. So cash is never lost, and nobody
is credited twice before a person has decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.journal import Account, Posting, Side, moved, posts
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.timestamp import Day


class Purpose(IntEnum):
    """What a line of money is for."""

    REPAYMENT = 0
    SAVINGS = 1
    FINE = 2
    REFUND = 3
    """Money paid beyond a loan goes back to the borrower; below zero."""
    HAND_OVER = 4
    """A loan is handed over; below zero."""
    FEE = 5
    """What a loan costs at hand-over."""
    FUND = 6
    """Into a group's fund, or below zero out of it; the line's borrower is the group."""
    CLAIM = 7
    """A member gives back from hand to hand what another paid for her; the line's loan is the claim."""


class Fate(IntEnum):
    """Where a line of money stands."""

    COUNTED = 1
    HELD = 2
    REVERSED = 3


class Method(IntEnum):
    """How it was paid. SAVINGS and FUND: out of what the line's payer, a borrower or a group, has here. HAND: from one
    member to another, so nothing of the institution's moves."""

    CASH = 1
    MOBILE_MONEY = 2
    BANK = 3
    CHEQUE = 4
    SAVINGS = 5
    FUND = 6
    HAND = 7


_OWN: Final = (Method.SAVINGS, Method.FUND)
"""What is held of these has not left the payer: nobody took it in hand."""
_WHERE: Final = {
    Method.CASH: Account.CASH,
    Method.MOBILE_MONEY: Account.MOBILE_MONEY,
    Method.BANK: Account.BANK,
    Method.CHEQUE: Account.CHEQUES,
    Method.SAVINGS: Account.SAVINGS,
    Method.FUND: Account.GROUP_FUND,
}


@dataclass(frozen=True)
class Line:
    """One amount for one purpose. number: row of the sheet * 4 + purpose. loan_id: the loan, or the claim that it
    settles; NO_ID where it is about neither.

    payer: the borrower or group whose money it was, NO_ID where it was the borrower's own.
    """

    number: int
    purpose: Purpose
    borrower_id: Id
    amount: int
    receipt: int
    loan_id: Id = NO_ID
    fate: Fate = Fate.COUNTED
    reason: Reason = Reason.NONE
    payer: Id = NO_ID


@record
@dataclass(frozen=True)
class Collection(Record):
    """A money document; the id is the operation's. author: the user who took the money."""

    KIND = Kind.COLLECTION

    author: Id
    seat_id: Id
    center_id: Id
    day: Day
    at_ms: int
    lines: tuple[Line, ...]
    meeting_id: Id = NO_ID
    method: Method = Method.CASH
    entity: Id = NO_ID

    def index(self) -> Index:
        """Find collections by center, borrower (where there is only one) and day; state is 2 where a line is held."""
        held_lines = any(line.fate is Fate.HELD for line in self.lines)
        return Index(self.center_id, self.entity, Fate.HELD if held_lines else Fate.COUNTED, self.day)

    def line(self, number: int) -> Line | None:
        """Return the line with that number."""
        return next((line for line in self.lines if line.number == number), None)

    def total(self, *fates: Fate) -> int:
        """Return the sum of lines in these fates (all but reversed where none is named)."""
        wanted = fates or (Fate.COUNTED, Fate.HELD)
        return sum(line.amount for line in self.lines if line.fate in wanted)


_LOAN_SIDE: Final = {
    Purpose.REPAYMENT: Account.SETTLEMENT,
    Purpose.REFUND: Account.REFUNDS_DUE,
    Purpose.HAND_OVER: Account.LOANS,
    Purpose.FEE: Account.FEE_INCOME,
}


@posts(Collection)
def _postings(collection: Collection) -> tuple[Posting, ...]:
    """Debit where the money is, credit what it is for; what was reversed or never credible leaves no row."""
    rows: list[Posting] = []
    if collection.method is Method.HAND:
        return ()
    for line in collection.lines:
        if line.fate is Fate.HELD and collection.method in _OWN:
            continue
        if line.fate is not Fate.REVERSED and line.reason is not Reason.BAD_VALUE:
            rows += moved(_taken_from(collection, line), _put_to(collection, line), line.amount)
    return tuple(rows)


def _taken_from(collection: Collection, line: Line) -> Side:
    """The members' savings or the fund pay for another out of what the institution holds already."""
    account = _WHERE[collection.method]
    if account is Account.CASH:
        return account, collection.author
    return account, line.payer if account in (Account.SAVINGS, Account.GROUP_FUND) else NO_ID


def _put_to(collection: Collection, line: Line) -> Side:
    if line.fate is Fate.HELD:
        return Account.SUSPENSE, collection.id
    if line.purpose in _LOAN_SIDE:
        return _LOAN_SIDE[line.purpose], line.loan_id
    if line.purpose is Purpose.FUND:
        return Account.GROUP_FUND, line.borrower_id
    return (
        (Account.SAVINGS, line.borrower_id)
        if line.purpose is Purpose.SAVINGS
        else (Account.FINES, collection.center_id)
    )
