"""An officer's cash book: every movement of the cash she holds, day by day, with what lay in her bag after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fieldapp.domain.cash.cash import Cash, CashDay, Transfer
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import Collection, Fate, Line, Method, Purpose
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.cash.view import PLACE_WORDS, told_cash
from fieldapp.services.desk import Desk
from fieldapp.services.money.receipts import receipt_number
from fieldapp.store.view import View

DAYS_MOST = 92
"""A book may cover so many days; a longer period is cut at its beginning."""

_WORDS = {
    Purpose.SAVINGS: mark("Savings"),
    Purpose.FINE: mark("Fine"),
    Purpose.REFUND: mark("Paid back"),
    Purpose.HAND_OVER: mark("Loan handed over"),
    Purpose.FEE: mark("Fee"),
    Purpose.FUND: mark("Group fund"),
    Purpose.CLAIM: mark("Given back to her group"),
}


@dataclass(frozen=True)
class BookLine:
    """One movement. amount: above zero came in, below zero went out, minor units. balance: what lay with her after it,
    None while she is to count today without being told. person, center: who, or whose meeting of that day, is behind
    it, NO_ID for neither; then it is the cash day itself."""

    day: Day
    at_ms: int
    words: str
    reference: str
    amount: int
    balance: int | None
    person: Id = NO_ID
    center: Id = NO_ID


@dataclass(frozen=True)
class CashBook:
    """The movements of a period. brought and left: what lay with her before and after it, None while it is not told."""

    user_id: Id
    name: str
    since: Day
    until: Day
    brought: int | None
    left: int | None
    lines: tuple[BookLine, ...]

    @property
    def came_in(self) -> int:
        """Return the sum of what came in."""
        return sum(line.amount for line in self.lines if line.amount > 0)

    @property
    def went_out(self) -> int:
        """Return the sum of what went out, at or above zero."""
        return -sum(line.amount for line in self.lines if line.amount < 0)


@dataclass(frozen=True)
class _Move:
    day: Day
    at_ms: int
    words: str
    reference: str
    amount: int
    person: Id = NO_ID
    center: Id = NO_ID


def cash_book(desk: Desk, since: Day, until: Day, user_id: Id | None = None) -> CashBook | Rejection:
    """Return the cash book of whoever works here, or for supervisors of an officer. NOT_ALLOWED for others' books.

    Every day adds up to its cash day, whatever was taken back since: what a reversal moved stands on both days. Linear
    in the documents from `since` to today.
    """
    owner = desk.me.user_id if user_id is None else user_id
    if owner != desk.me.user_id and desk.me.role is Role.OFFICER:
        return Rejection(Reason.NOT_ALLOWED, {"role": mark("a supervisor")})
    today = desk.clock.today()
    last = min(until, today)
    first = max(min(since, last), last - DAYS_MOST + 1)
    with desk.book.view() as view:
        moves = sorted(_moves(view, owner, (first, today)), key=lambda item: (item.day, item.at_ms))
        cash, user = view.find(Cash, owner) or Cash(owner), view.find(User, owner)
        hidden = told_cash(view, owner, today) is None
    brought = balance = cash.at_hand - sum(item.amount for item in moves)
    lines = []
    for item in moves:
        balance += item.amount
        if item.day <= last:
            shown = None if hidden and item.day == today else balance
            line = BookLine(item.day, item.at_ms, item.words, item.reference, item.amount, shown)
            lines.append(replace(line, person=item.person, center=item.center))
    left = lines[-1].balance if lines else brought
    whole = hidden and last == today
    return CashBook(owner, user.name if user else "", first, last, brought, None if whole else left, tuple(lines))


def _moves(view: View, owner: Id, period: tuple[Day, Day]) -> Iterator[_Move]:
    documents: dict[Day, list[Collection]] = defaultdict(list)
    for item in view.between(Collection, *period):
        if item.author == owner and item.method is Method.CASH:
            documents[item.day].append(item)
    for day in view.of_borrower(CashDay, owner):
        if period[0] <= day.day <= period[1]:
            yield from _day_moves(view, day, documents[day.day])


def _day_moves(view: View, day: CashDay, documents: list[Collection]) -> Iterator[_Move]:
    told = 0
    for document in documents:
        amount = sum(line.amount for line in document.lines if _moves_cash(line))
        told += amount
        if amount:
            words, reference = _document_words(view, document)
            meeting = document.meeting_id != NO_ID
            person, center = (NO_ID, document.center_id) if meeting else (document.lines[0].borrower_id, NO_ID)
            yield _Move(day.day, document.at_ms, words, reference, amount, person, center)
    for item in day.transfers:
        yield _Move(day.day, item.at_ms, *_transfer_words(item), -item.amount)
    after = max([0, *(item.at_ms for item in documents), *(item.at_ms for item in day.transfers)])
    if rest := day.received - day.paid_out + day.late - told:
        words = tr("Taken back on a later day") if rest > 0 else tr("Taken back of earlier days")
        yield _Move(day.day, after, words, "", rest)
    if day.difference:
        at_ms = day.count.at_ms if day.count else day.opening.at_ms if day.opening else after
        words = tr("Counted less than recorded")
        if day.difference > 0:
            words = tr("Counted more than recorded")
        yield _Move(day.day, max(at_ms, after), words, "", day.difference)


def _moves_cash(line: Line) -> bool:
    return line.fate is not Fate.REVERSED and line.reason is not Reason.BAD_VALUE


def _document_words(view: View, document: Collection) -> tuple[str, str]:
    numbers = [line.receipt for line in document.lines if line.receipt and _moves_cash(line)]
    reference = receipt_number(view, document.seat_id, min(numbers)) if numbers else ""
    if document.meeting_id != NO_ID:
        center = view.find(Center, document.center_id)
        whose = center.name if center else tr("a center")
        count = len(set(numbers))
        return tr_n(
            "Meeting of {center}, {n} receipt", "Meeting of {center}, {n} receipts", count, center=whose
        ), reference
    line = document.lines[0]
    borrower = view.find(Borrower, line.borrower_id)
    what = tr(_WORDS.get(line.purpose, mark("Repayment")))
    if line.purpose is Purpose.SAVINGS and line.amount < 0:
        what = tr("Savings taken out")
    return f"{what}, {borrower.text(BorrowerField.NAME)}" if borrower else what, reference


def _transfer_words(item: Transfer) -> tuple[str, str]:
    place = item.place_name or tr(PLACE_WORDS[item.place])
    return (
        tr("Handed in, {place}", place=place) if item.amount > 0 else tr("Drawn, {place}", place=place)
    ), item.reference
