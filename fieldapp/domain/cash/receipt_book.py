"""Receipt books: which operation gave out which number of a seat, in runs, a hundred numbers a page.

A seat numbers its receipts without gaps. The fold notes a number that is missing or given out twice as an inbox item;
the money counts all the same. A reversal keeps the number, so a void is seen and never leaves a hole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from struct import Struct
from typing import Final

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, Seat
from fieldapp.domain.state import Draft, State

PAGE: Final = 100
"""Numbers on one page, as many as a printed receipt book has."""
NUMBER_MAX: Final = 10**9
MISSING_MAX: Final = 32
"""The most runs of missing numbers that a book remembers; each has its inbox item beside that."""
_RUN: Final = Struct(">II16s")


@dataclass(frozen=True)
class Run:
    """Consecutive numbers, both ends included, that one operation gave out (NO_ID: that are missing)."""

    first: int
    last: int
    operation: Id = NO_ID


@record
@dataclass(frozen=True)
class ReceiptBook(Record):
    """A seat's receipts; the id is the seat's. next: the number that should come next. missing: numbers left out."""

    KIND = Kind.RECEIPT_BOOK

    user_id: Id = NO_ID
    next: int = 1
    missing: tuple[Run, ...] = ()


@record
@dataclass(frozen=True)
class ReceiptPage(Record):
    """A page of a seat's receipts; the id is page_id of seat and number.

    packed: its runs in the order in which they came, 24 bytes each, so that one more costs no decoding of the others.
    """

    KIND = Kind.RECEIPT_PAGE

    seat_id: Id
    user_id: Id = NO_ID
    packed: bytes = b""

    @property
    def runs(self) -> tuple[Run, ...]:
        """Return the runs in the order in which they came."""
        return tuple(Run(first, last, Id(operation)) for first, last, operation in _RUN.iter_unpack(self.packed))

    def index(self) -> Index:
        """Find pages by seat, in the borrower column."""
        return Index(borrower=self.seat_id)


def page_id(seat_id: Id, number: int) -> Id:
    """Return the id of the page on which a number of a seat stands."""
    return derived_id("receipt page", seat_id, ((number - 1) // PAGE).to_bytes(8, "big", signed=True))


def given_out_by(state: State, seat_id: Id, number: int) -> Id | None:
    """Return the operation that gave out a number first, None for a number that was not given out."""
    page = state.find(ReceiptPage, page_id(seat_id, number))
    return next((run.operation for run in page.runs if run.first <= number <= run.last), None) if page else None


def use_numbers(draft: Draft, entry: Entry, numbers: Iterable[int]) -> None:
    """Note the receipt numbers that an operation gives out; 0 stands for no receipt."""
    seat = draft.find(Seat, entry.seat_id)
    user_id = seat.user_id if seat else NO_ID
    for first, last in _runs(number for number in numbers if number):
        if first < 1 or last > NUMBER_MAX:
            _open(draft, entry, Reason.RECEIPT_MISSING, first, last)
            continue
        _note(draft, entry, user_id, Run(first, last))
        _keep(draft, entry, user_id, Run(first, last))


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for number in sorted(set(numbers)):
        if first is None or last is None or number != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = number
        last = number
    if first is not None and last is not None:
        yield first, last


def _note(draft: Draft, entry: Entry, user_id: Id, run: Run) -> None:
    """Move the book on, and open an item where the run does not begin where the one before ended."""
    first, last = run.first, run.last
    book = draft.find(ReceiptBook, entry.seat_id) or ReceiptBook(entry.seat_id, user_id)
    missing = book.missing
    if first > book.next:
        missing = (*missing, Run(book.next, first - 1))[-MISSING_MAX:]
        _open(draft, entry, Reason.RECEIPT_MISSING, book.next, first - 1)
    elif first < book.next:
        if not any(hole.first <= first and min(last, book.next - 1) <= hole.last for hole in missing):
            _open(draft, entry, Reason.RECEIPT_REPEATED, first, min(last, book.next - 1))
        missing = tuple(rest for hole in missing for rest in _without(hole, first, last))
    draft.put(replace(book, next=max(book.next, last + 1), missing=missing))


def _without(run: Run, first: int, last: int) -> Iterator[Run]:
    if first > run.first:
        yield Run(run.first, min(run.last, first - 1))
    if last < run.last:
        yield Run(max(run.first, last + 1), run.last)


def _keep(draft: Draft, entry: Entry, user_id: Id, run: Run) -> None:
    operation, first, last = entry.operation.op_id, run.first, run.last
    while first <= last:
        upto = min(last, ((first - 1) // PAGE + 1) * PAGE)
        identifier = page_id(entry.seat_id, first)
        page = draft.find(ReceiptPage, identifier) or ReceiptPage(identifier, entry.seat_id, user_id)
        if len(page.packed) < 2 * PAGE * _RUN.size:
            draft.put(replace(page, packed=page.packed + _RUN.pack(first, upto, operation)))
        first = upto + 1


def _open(draft: Draft, entry: Entry, reason: Reason, first: int, last: int) -> None:
    seat = draft.find(Seat, entry.seat_id)
    operation = entry.operation
    numbers = str(first) if first == last else f"{first} to {last}"
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.RECEIPT, operation.op_id, min(max(first, 0), NUMBER_MAX)),
            kind=ItemKind.RECEIPT,
            entity=entry.seat_id,
            center_id=NO_ID,
            operation=operation.op_id,
            reason=reason,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=seat.user_id if seat else NO_ID,
            amount=last - first + 1,
            note=f"{seat.code if seat and seat.code else 'S'} {numbers}",
        ),
    )
