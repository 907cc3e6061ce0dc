"""The ledger as people read it: a trial balance, the statement of one loan, and a borrower's passbook.

All of it is read off the documents as they stand. As of an earlier day everything that happened later is left out, and
what was taken back since then never was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from fieldapp.domain.cash.cash import CashDay
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import Collection, Fate, Line, Method, Purpose
from fieldapp.domain.collection.receipt import ReceiptName, receipt_name
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.journal import Account, Posting, money_documents, postings_of
from fieldapp.domain.journal import trial_balance as balance_of
from fieldapp.domain.loan.account import Balance, Loan, LoanState, booked
from fieldapp.domain.loan.by_terms import without
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.rebuild import in_order
from fieldapp.domain.loan.split import Split
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Record
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk
from fieldapp.services.money.adjustments import words as adjustment_words
from fieldapp.store.view import View

ACCOUNT_WORDS = {
    Account.CASH: mark("Cash with officers"),
    Account.MOBILE_MONEY: mark("Mobile money"),
    Account.BANK: mark("Bank"),
    Account.CHEQUES: mark("Cheques"),
    Account.BRANCH_CASH: mark("Cash in the branch"),
    Account.CASH_IN_TRANSIT: mark("Cash handed in, not yet counted"),
    Account.LOANS: mark("Loans to borrowers"),
    Account.SETTLEMENT: mark("Repayments not yet told apart"),
    Account.SAVINGS: mark("Savings of borrowers"),
    Account.GROUP_FUND: mark("Group funds"),
    Account.SUSPENSE: mark("Kept aside"),
    Account.REFUNDS_DUE: mark("To be paid back"),
    Account.CLAIMS: mark("Owed between members"),
    Account.INTEREST_INCOME: mark("Interest received"),
    Account.FEE_INCOME: mark("Fees received"),
    Account.PENALTY_INCOME: mark("Penalties received"),
    Account.FINES: mark("Fines received"),
    Account.RECOVERY_INCOME: mark("Recovered after write-off"),
    Account.WRITE_OFF_EXPENSE: mark("Written off"),
    Account.CASH_DIFFERENCE: mark("Cash differences"),
    Account.OPENING: mark("Before this log began"),
}


@dataclass(frozen=True)
class Scope:
    """Whose books: one center's, an officer's centers and his cash, or, with neither, the whole branch."""

    center_id: Id = NO_ID
    officer_id: Id = NO_ID


BRANCH = Scope()


@dataclass(frozen=True)
class AccountLine:
    """One account; debit or credit is its balance in minor units, the other is 0."""

    account: Account
    words: str
    debit: int
    credit: int


@dataclass(frozen=True)
class TrialBalance:
    """The accounts of a scope at the end of a day; the sum of debits is the sum of credits, always."""

    day: Day
    lines: tuple[AccountLine, ...]

    @property
    def total(self) -> int:
        """Return the sum of all debits, minor units."""
        return sum(line.debit for line in self.lines)


@dataclass(frozen=True)
class StatementLine:
    """One event of a loan. amount: paid (or charged, or waived), minor units; split: by what it was for.

    to_savings, to_refund: what went beyond the loan. owed: principal still owed after it; asked: all still asked.
    """

    day: Day
    words: str
    amount: int
    split: Split
    to_savings: int
    to_refund: int
    owed: int
    asked: int
    operation: Id


@dataclass(frozen=True)
class PassbookLine:
    """One amount of a borrower's money. amount: above zero what she gave, below zero what she got.

    receipt: its number as it is printed, '' for what needed none. savings, owed: her savings, and the principal she
    owes on all loans, after it.
    """

    day: Day
    receipt: str
    words: str
    amount: int
    kept_aside: bool
    savings: int
    owed: int


def trial_balance(desk: Desk, day: Day, scope: Scope = BRANCH) -> TrialBalance:
    """Return the accounts of a scope at the end of a day, in the order of their numbers."""
    with desk.book.view() as view:
        sides = balance_of(_postings(view, day, scope))
    totals: dict[Account, int] = {}
    for (account, _), amount in sides.items():
        totals[account] = totals.get(account, 0) + amount
    lines = (
        AccountLine(account, tr(ACCOUNT_WORDS[account]), max(0, amount), max(0, -amount))
        for account, amount in sorted(totals.items())
        if amount
    )
    return TrialBalance(day, tuple(lines))


def _postings(view: View, day: Day, scope: Scope) -> Iterator[Posting]:
    centers = _centers(view, scope)
    for cls in money_documents():
        for item in view.every(cls):
            if _inside(item, scope, centers):
                yield from _as_of(view, item, day)


def _centers(view: View, scope: Scope) -> set[Id]:
    if scope.center_id != NO_ID:
        return {scope.center_id}
    return {item.id for item in view.every(Center) if item.officer_id == scope.officer_id}


def _inside(item: Record, scope: Scope, centers: set[Id]) -> bool:
    if scope == BRANCH:
        return True
    if isinstance(item, CashDay):
        return scope.center_id == NO_ID and item.user_id == scope.officer_id
    return item.index().center in centers


def _as_of(view: View, item: Record, day: Day) -> tuple[Posting, ...]:
    """Return a document's postings without what happened after a day."""
    if isinstance(item, Balance):
        loan = view.find(Loan, item.id)
        if loan is None or loan.disbursed_day > day:
            return ()
        return postings_of(_balance_on(view, loan, item, day))
    if isinstance(item, Savings):
        return postings_of(item)  # its postings are what stood in it before this log began
    return postings_of(item) if item.index().day <= day else ()


def _balance_on(view: View, loan: Loan, balance: Balance, day: Day) -> Balance:
    if balance.last_day <= day:
        return balance
    return without(view, loan, balance, [item for item in booked(view, balance) if item.day <= day]).balance


def loan_statement(desk: Desk, loan_id: Id) -> tuple[StatementLine, ...]:
    """Return everything that happened on a loan by day, with what was owed after it; nothing for an unknown loan."""
    with desk.book.view() as view:
        loan, balance = view.find(Loan, loan_id), view.find(Balance, loan_id)
        return tuple(_statement(view, loan, balance)) if loan and balance else ()


def _statement(view: View, loan: Loan, balance: Balance) -> Iterator[StatementLine]:
    """Yield the lines of a statement. Retells the loan once for every event."""
    events = in_order(booked(view, balance))
    before = without(view, loan, balance, ()).balance
    opening = loan.opening_paid
    words = tr("Taken over") if loan.hand_over == NO_ID else tr("Handed over")
    yield StatementLine(
        loan.disbursed_day, words, opening, _took(before), 0, 0, before.outstanding, before.owed, loan.hand_over
    )
    for number, event in enumerate(events, start=1):
        after = without(view, loan, balance, events[:number]).balance
        savings = after.to_savings - before.to_savings
        yield StatementLine(
            day=event.day,
            words=_words(event, before),
            amount=event.amount,
            split=_took(after) - _took(before),
            to_savings=savings,
            to_refund=after.excess - before.excess - savings,
            owed=after.outstanding,
            asked=after.owed,
            operation=event.operation,
        )
        before = after


def _took(balance: Balance) -> Split:
    return Split(balance.paid_principal, balance.paid_interest, balance.paid_fee, balance.paid_penalty)


def _words(event: Booked, before: Balance) -> str:
    if event.deed is not Deed.PAID:
        return adjustment_words(event.deed, event.part)
    return tr("Recovered") if before.state is LoanState.WRITTEN_OFF else tr("Repayment")


_PURPOSE_WORDS = {
    Purpose.REPAYMENT: mark("Repayment"),
    Purpose.SAVINGS: mark("Savings"),
    Purpose.FINE: mark("Fine"),
    Purpose.REFUND: mark("Paid back"),
    Purpose.HAND_OVER: mark("Loan"),
    Purpose.FEE: mark("Fee"),
    Purpose.FUND: mark("Group fund"),
    Purpose.CLAIM: mark("Given back to her group"),
}


def passbook(desk: Desk, borrower_id: Id) -> tuple[PassbookLine, ...]:
    """Return a borrower's money line by line, the oldest first, with her savings and debt after each.

    Nothing for a borrower not known here. What was taken back is left out.
    """
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
        if borrower is None:
            return ()
        account = view.find(Savings, savings_id(borrower_id))
        moves = _loan_moves(view, borrower_id)
        documents = _documents(view, borrower)
        seats = {document.seat_id: receipt_name(view, document.seat_id, 0) for document in documents}
    book = _Book(borrower_id, account.opening if account else 0, moves.owed_at_first, seats)
    changes = list(moves.changes)
    for document in documents:
        while changes and changes[0][0] < document.day:
            book.change(*changes.pop(0))
        for line in document.lines:
            book.write(document, line, moves)
    for change in changes:
        book.change(*change)
    return tuple(book.lines)


def savings_before(desk: Desk, borrower_id: Id) -> int:
    """Return what stood in a borrower's savings before the first line of her passbook, minor units."""
    with desk.book.view() as view:
        account = view.find(Savings, savings_id(borrower_id))
    return account.opening if account else 0


class _Book:
    """A passbook while it is written."""

    def __init__(self, borrower_id: Id, saved: int, owed: int, seats: Mapping[Id, ReceiptName]) -> None:
        self.borrower_id, self.saved, self.owed, self._seats = borrower_id, saved, owed, seats
        self.lines: list[PassbookLine] = []

    def write(self, document: Collection, line: Line, moves: _Moves) -> None:
        """Write a line of a document, if it is about her."""
        pays_for_another = line.payer == self.borrower_id and document.method is Method.SAVINGS
        if line.fate is Fate.REVERSED or (line.borrower_id != self.borrower_id and not pays_for_another):
            return
        counts, amount, words = line.fate is Fate.COUNTED, line.amount, tr(_PURPOSE_WORDS[line.purpose])
        if pays_for_another:
            amount, words = -amount, tr("Paid for another member")
            self.saved += amount if counts else 0
        elif counts:
            to_savings, principal = moves.of.get((document.id, line.number), (0, 0))
            self.saved += to_savings + (amount if line.purpose is Purpose.SAVINGS else 0)
            self.owed -= principal + (amount if line.purpose is Purpose.HAND_OVER else 0)
        held = line.fate is Fate.HELD
        number = str(replace(self._seats[document.seat_id], number=line.receipt)) if line.receipt else ""
        self.lines.append(PassbookLine(document.day, number, words, amount, held, self.saved, self.owed))

    def change(self, day: Day, words: str, owed: int) -> None:
        """Write what changed her debt without money."""
        self.owed += owed
        self.lines.append(PassbookLine(day, "", words, 0, kept_aside=False, savings=self.saved, owed=self.owed))


@dataclass(frozen=True)
class _Moves:
    """What repayments did beside coming in, and what changed her debt without money.

    of: (to savings, principal) by operation and line. changes: day, words and signed principal, by day. owed_at_first:
    principal of loans taken over.
    """

    of: dict[tuple[Id, int], tuple[int, int]]
    changes: tuple[tuple[Day, str, int], ...]
    owed_at_first: int


def _loan_moves(view: View, borrower_id: Id) -> _Moves:
    moves: dict[tuple[Id, int], tuple[int, int]] = {}
    changes: list[tuple[Day, str, int]] = []
    owed = 0
    balances = {item.id: item for item in view.of_borrower(Balance, borrower_id)}
    for loan in view.of_borrower(Loan, borrower_id):
        balance = balances[loan.id]
        told = list(_statement(view, loan, balance))
        owed += told[0].owed if loan.hand_over == NO_ID else 0
        for event, before, line in zip(in_order(booked(view, balance)), told, told[1:], strict=False):
            moves[event.operation, event.line] = (line.to_savings, line.split.principal)
            if event.deed is not Deed.PAID:
                changes.append((line.day, line.words, line.owed - before.owed))
    return _Moves(moves, tuple(sorted(changes)), owed)


def _documents(view: View, borrower: Borrower) -> list[Collection]:
    """Return every document with money of hers: her own, and the sheets of her center."""
    own: Iterable[Collection] = view.of_borrower(Collection, borrower.id)
    sheets = view.of_center(Collection, borrower.center_id) if borrower.center_id != NO_ID else []
    every = {item.id: item for item in (*own, *sheets)}
    return sorted(every.values(), key=lambda item: (item.day, item.at_ms, item.id))
