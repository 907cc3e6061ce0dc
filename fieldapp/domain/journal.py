"""The double-entry journal: every document of money says by which accounts it moved, and all of it sums to zero.

Nothing is posted into a ledger and kept: the postings are read off the documents as they stand, so a reversal leaves
no trace to balance and a document can never disagree with its postings. Interest, fees and penalties are income when
they are paid; loans receivable is principal alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeVar

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Record


class Account(IntEnum):
    """The accounts; each says whose id its subject is. Numbers are printed and exported, so they are never reused."""

    CASH = 1
    """Cash with a member of staff; the user."""
    MOBILE_MONEY = 2
    """Paid to the institution's mobile wallet; no subject."""
    BANK = 3
    """Paid to the institution's bank account; no subject."""
    CHEQUES = 4
    """Cheques not yet cleared; no subject."""
    BRANCH_CASH = 5
    """The branch's safe; no subject."""
    CASH_IN_TRANSIT = 6
    """Handed in and not yet counted by who takes it; the user who handed it in."""
    LOANS = 10
    """Principal that borrowers owe; the loan."""
    SETTLEMENT = 11
    """Money that came in on a loan before it is told apart; the loan. Always zero once the loan has taken it up."""
    SAVINGS = 20
    """What borrowers have saved; the borrower."""
    GROUP_FUND = 21
    """What a group has put together; the group."""
    SUSPENSE = 22
    """Taken and kept aside until a person decides; the document it came by."""
    REFUNDS_DUE = 23
    """Paid beyond a loan and owed back; the loan."""
    CLAIMS = 24
    """What a member owes the others who paid for her; the loan."""
    INTEREST_INCOME = 30
    """Interest received; the loan."""
    FEE_INCOME = 31
    """Fees received; the loan."""
    PENALTY_INCOME = 32
    """Penalties received; the loan."""
    FINES = 33
    """Fines of meetings; the center."""
    RECOVERY_INCOME = 34
    """Received on a loan after it was written off; the loan."""
    WRITE_OFF_EXPENSE = 40
    """Principal given up; the loan."""
    CASH_DIFFERENCE = 41
    """Cash that was short (debit) or over (credit) when it was counted; the user."""
    OPENING = 50
    """The other side of what stood before this log began; no subject."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One row: amount in minor units and above zero, from the account it credits to the account it debits."""

    debit: Account
    debit_of: Id
    credit: Account
    credit_of: Id
    amount: int


Side = tuple[Account, Id]
D = TypeVar("D", bound=Record)
_POSTS: dict[type[Record], Callable[[Any], tuple[Posting, ...]]] = {}


def moved(debit: Side, credit: Side, amount: int) -> tuple[Posting, ...]:
    """Return the row of a signed amount: below zero it goes the other way round, for zero there is none."""
    if not amount:
        return ()
    if amount < 0:
        debit, credit, amount = credit, debit, -amount
    return (Posting(*debit, *credit, amount),)


def posts(cls: type[D]) -> Callable[[Callable[[D], tuple[Posting, ...]]], Callable[[D], tuple[Posting, ...]]]:
    """Register the function that reads the postings off a class of money documents."""

    def register(read: Callable[[D], tuple[Posting, ...]]) -> Callable[[D], tuple[Posting, ...]]:
        if cls in _POSTS:
            raise ValueError(f"the postings of {cls.__name__} are registered twice")
        _POSTS[cls] = read
        return read

    return register


def money_documents() -> tuple[type[Record], ...]:
    """Return the classes of record that have postings."""
    return tuple(_POSTS)


def postings_of(document: Record) -> tuple[Posting, ...]:
    """Return the postings of a document as it stands, none for a record that moves no money."""
    read = _POSTS.get(type(document))
    return read(document) if read else ()


def trial_balance(postings: Iterable[Posting]) -> dict[Side, int]:
    """Return each account and subject with its balance, debit above zero, those at zero left out; the sum is zero."""
    balances: dict[Side, int] = {}
    for row in postings:
        debit, credit = (row.debit, row.debit_of), (row.credit, row.credit_of)
        balances[debit] = balances.get(debit, 0) + row.amount
        balances[credit] = balances.get(credit, 0) - row.amount
    return {side: amount for side, amount in balances.items() if amount}
