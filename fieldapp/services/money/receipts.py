"""Receipts: what a borrower gets in her hand for the money of one row of a sheet, or of one repayment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.collection import Collection, Fate, Line, Purpose
from fieldapp.domain.collection.receipt import check_code, receipt_name
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.by_terms import payoff_after, without
from fieldapp.domain.loan.standing import next_due, stands_on
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.staff import User
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark
from fieldapp.services.desk import Desk

__all__ = ["ReceiptView", "Split", "check_code", "lines_of", "receipt_number", "receipt_of", "split"]


PAID_FOR: Final = mark("Paid for {name}")
"""The line of a receipt for what was paid for another member."""
_WORDS: Final = {
    Purpose.FINE: mark("Fine"),
    Purpose.REFUND: mark("Paid back to you"),
    Purpose.HAND_OVER: mark("Loan handed over"),
    Purpose.FEE: mark("Fee"),
    Purpose.FUND: mark("Group fund"),
    Purpose.CLAIM: mark("Given back to her group"),
}


@dataclass(frozen=True)
class Split:
    """How an amount falls on a loan, in minor units.

    savings, refund: beyond what the loan takes, by its product. over: more than is left, and nobody says where it goes.
    """

    arrears: int
    installment: int
    savings: int
    ahead: int
    over: int = 0
    refund: int = 0


@dataclass(frozen=True)
class ReceiptView:
    """One receipt, amounts in minor units.

    number: the seat's code and its running number. check_code: ten signs by which anybody can ask the office whether
    this receipt is in its log. copy: 0 for the first print, above for copies.
    """

    number: str
    check_code: str
    day: Day
    at_ms: int
    branch_name: str
    borrower_name: str
    borrower_code: str
    group_name: str
    officer_name: str
    lines: tuple[tuple[str, int], ...]
    paid: int
    outstanding_after: int
    next_due_day: Day | None
    next_due_amount: int
    copy: int = 0
    reversed: bool = False


def split(amount: int, arrears: int, due: int, payoff: int) -> Split:
    """Return how an amount falls: arrears first, then what is due, then ahead; the parts sum to the amount."""
    to_arrears = min(amount, arrears)
    to_due = min(amount - to_arrears, due)
    ahead = min(amount - to_arrears - to_due, max(0, payoff - arrears - due))
    return Split(to_arrears, to_due, 0, ahead, amount - to_arrears - to_due - ahead)


def receipt_number(state: State, seat_id: Id, receipt: int) -> str:
    """Return a receipt's number as it is printed: the seat's code, then its running number."""
    return str(receipt_name(state, seat_id, receipt))


def lines_of(collection: Collection, receipt: int) -> tuple[Line, ...]:
    """Return the lines that one receipt names."""
    return tuple(line for line in collection.lines if line.receipt == receipt)


def receipt_of(desk: Desk, state: State, collection: Collection, receipt: int, leaf: bytes) -> ReceiptView:
    """Return a receipt as it was when its money was taken, from the state that has the collection in it."""
    lines = lines_of(collection, receipt)
    borrower = _whose(state, lines[0]) if lines else None
    group = state.find(Group, borrower.group_id) if borrower else None
    author = state.find(User, collection.author)
    parts, outstanding, due_day, due_amount = _parts(state, collection, lines)
    return ReceiptView(
        number=receipt_number(state, collection.seat_id, receipt),
        check_code=check_code(leaf, receipt),
        day=collection.day,
        at_ms=collection.at_ms,
        branch_name=desk.branch_name,
        borrower_name=borrower.text(BorrowerField.NAME) if borrower else "",
        borrower_code=borrower.text(BorrowerField.CODE) if borrower else "",
        group_name=group.name if group else "",
        officer_name=author.name if author else desk.me.name,
        lines=tuple(part for part in parts if part[1]),
        paid=sum(line.amount for line in lines),
        outstanding_after=outstanding,
        next_due_day=due_day,
        next_due_amount=due_amount,
        reversed=bool(lines) and all(line.fate is Fate.REVERSED for line in lines),
    )


def _whose(state: State, line: Line) -> Borrower | None:
    """Return whom a receipt is for: whoever's money it was."""
    payer = state.find(Borrower, line.payer) if line.payer != NO_ID else None
    return payer or state.find(Borrower, line.borrower_id)


def _parts(
    state: State, collection: Collection, lines: tuple[Line, ...]
) -> tuple[list[tuple[str, int]], int, Day | None, int]:
    parts: list[tuple[str, int]] = []
    left, due_day, due_amount = 0, None, 0
    for line in lines:
        if line.purpose is Purpose.SAVINGS:
            parts.append((mark("Savings") if line.amount >= 0 else mark("Savings taken out"), line.amount))
        elif line.purpose in _WORDS:
            parts.append((_WORDS[line.purpose], line.amount))
            loan, balance = state.find(Loan, line.loan_id), state.find(Balance, line.loan_id)
            if line.purpose is Purpose.HAND_OVER and loan is not None and balance is not None:
                fresh = without(state, loan, balance, ())
                left = payoff_after(state, fresh, collection.day)
                due_day, due_amount = next_due(fresh.loan, fresh.balance, collection.day)
        else:
            loan, balance = state.find(Loan, line.loan_id), state.find(Balance, line.loan_id)
            if loan is None or balance is None or line.fate is Fate.HELD:
                parts.append((mark("Repayment, kept aside"), line.amount))
                continue
            told = _around(state, loan, balance, (collection, line))
            covered = state.find(Borrower, line.borrower_id) if line.payer != NO_ID else None
            name = covered.text(BorrowerField.NAME) if covered else ""
            parts += ((PAID_FOR.format(name=name), line.amount),) if covered else told.parts
            left += told.left
            due_day, due_amount = told.due_day, told.due_amount
    return parts, left, due_day, due_amount


@dataclass(frozen=True)
class _Told:
    """How one repayment fell; left: what would settle the loan after it, on its day."""

    parts: tuple[tuple[str, int], ...]
    left: int
    due_day: Day | None
    due_amount: int


def _around(state: State, loan: Loan, balance: Balance, of: tuple[Collection, Line]) -> _Told:
    """Tell a repayment from how the loan stood before and after it; everything that is there where it is not."""
    collection, line = of
    events = booked(state, balance)
    place = next(
        (n for n, item in enumerate(events) if (item.operation, item.line) == (collection.id, line.number)), len(events)
    )
    before = without(state, loan, balance, events[:place])
    after = without(state, loan, balance, events[: place + 1])
    stood = stands_on(before.loan, before.balance, collection.day)
    beyond = after.balance.excess - before.balance.excess
    fell = split(line.amount - beyond, stood.arrears, stood.due_today, line.amount)
    to = mark("To savings") if after.balance.to_savings > before.balance.to_savings else mark("To be paid back")
    parts = (
        (mark("Arrears"), fell.arrears),
        (mark("Installment"), fell.installment),
        (mark("Ahead"), fell.ahead),
        (to, beyond),
    )
    due_day, due_amount = next_due(after.loan, after.balance, collection.day + 1)
    return _Told(parts, payoff_after(state, after, collection.day), due_day, due_amount)
