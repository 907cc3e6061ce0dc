"""What happened on a loan, event by event, written so that one more costs the same whatever the loan's age.

The newest few stand in the balance, packed; older ones in pages of a fixed size that are not touched again until one of
their events is taken back. How many pages there are follows from the number of events alone, so a loan from which an
event was taken back is written exactly like one that never had it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from struct import Struct
from typing import Final, NamedTuple

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.loan.split import Part
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

PAGE: Final = 8
"""Events of a full page."""
RECENT_MIN: Final = 3
"""Events that stay in the balance when a page is cut: enough to see a receipt that was collected twice, and few, for
every payment writes them again."""
_BOOKED: Final = Struct(">16sIBBiqq16s16s")
EVENT_BYTES: Final = _BOOKED.size


class Deed(IntEnum):
    """What happened."""

    PAID = 1
    CHARGED = 2
    WAIVED = 3
    RESCHEDULED = 4
    WRITTEN_OFF = 5


class Booked(NamedTuple):
    """One event. operation and line name it: the receipt, or the adjustment that was agreed; at_ms: its logical time.

    amount: minor units, 0 where it has none. part: what was charged or waived.
    """

    operation: Id
    line: int
    day: Day
    amount: int
    author: Id
    meeting_id: Id = NO_ID
    at_ms: int = 0
    deed: Deed = Deed.PAID
    part: Part = Part.PRINCIPAL


_DEEDS: Final = {deed.value: deed for deed in Deed}
_PARTS: Final = {part.value: part for part in Part}
Payment = Booked
"""A receipt that counts on a loan."""


@record
@dataclass(frozen=True)
class LoanPage(Record):
    """Up to PAGE older events of one loan, packed, in the order of the log."""

    KIND = Kind.LOAN_PAGE

    loan_id: Id
    center_id: Id
    number: int
    events: bytes = b""

    def index(self) -> Index:
        """Find pages by center; the borrower column has the loan."""
        return Index(center=self.center_id, borrower=self.loan_id)


def page_id(loan_id: Id, number: int) -> Id:
    """Return the id of a loan's page, counted from 0."""
    return derived_id("loan page", loan_id, number.to_bytes(4, "big"))


def pack_event(item: Booked) -> bytes:
    """Return one event in EVENT_BYTES bytes."""
    return _BOOKED.pack(
        item.operation, item.line, item.deed, item.part, item.day, item.amount, item.at_ms, item.author, item.meeting_id
    )


def unpack_events(packed: bytes) -> tuple[Booked, ...]:
    """Return packed events in their order."""
    return tuple(
        [
            Booked(operation, line, day, amount, author, meeting, at_ms, _DEEDS[deed], _PARTS[part])
            for operation, line, deed, part, day, amount, at_ms, author, meeting in _BOOKED.iter_unpack(packed)
        ]
    )


def pages_of(count: int) -> int:
    """Return how many pages so many events fill."""
    return max(0, (count - RECENT_MIN) // PAGE)


def appended(draft: Draft, holder: Record, recent: bytes, pages: int, event: bytes) -> tuple[bytes, int]:
    """Return the recent events and the number of pages after one more; put the page that became full.

    holder: the balance, whose id is the loan's and whose center the page belongs to.
    """
    recent += event
    if len(recent) < (PAGE + RECENT_MIN) * EVENT_BYTES:
        return recent, pages
    cut = PAGE * EVENT_BYTES
    draft.put(LoanPage(page_id(holder.id, pages), holder.id, holder.index().center, pages, recent[:cut]))
    return recent[cut:], pages + 1


def read(state: State, loan_id: Id, recent: bytes, pages: int) -> tuple[Booked, ...]:
    """Return all events of a loan in the order of the log."""
    return unpack_events(older(state, loan_id, pages) + recent) if pages else unpack_events(recent)


def newest_first(state: State, loan_id: Id, recent: bytes, pages: int) -> Iterator[tuple[Booked, ...]]:
    """Yield the events of a loan page by page, what is recent first, each page in the order of the log."""
    yield unpack_events(recent)
    for number in reversed(range(pages)):
        page = state.find(LoanPage, page_id(loan_id, number))
        yield unpack_events(page.events) if page is not None else ()


def older(state: State, loan_id: Id, pages: int) -> bytes:
    """Return the events that are in pages, packed."""
    found = (state.find(LoanPage, page_id(loan_id, number)) for number in range(pages))
    return b"".join(page.events for page in found if page is not None)


def rewritten(draft: Draft, holder: Record, pages: int, events: Sequence[Booked]) -> tuple[bytes, int]:
    """Write all events of a loan anew, leaving pages that do not change; return what is recent and the pages."""
    packed, needed = b"".join(pack_event(item) for item in events), pages_of(len(events))
    cut = PAGE * EVENT_BYTES
    for number in range(max(pages, needed)):
        content = packed[number * cut : (number + 1) * cut] if number < needed else b""
        key = page_id(holder.id, number)
        known = draft.find(LoanPage, key)
        if known is None or known.events != content:
            draft.put(LoanPage(key, holder.id, holder.index().center, number, content))
    return packed[needed * cut :], needed


def payments_in(events: Iterable[Booked]) -> tuple[Booked, ...]:
    """Return the receipts among events."""
    return tuple(item for item in events if item.deed is Deed.PAID)
