"""Which receipts were printed on this laptop and how often: the second print of a receipt says COPY 1, for ever.

The counts are this laptop's own, kept in its database beside half-filled forms; they are not sent. A receipt that was
given out on another laptop is a copy from its first print here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.services.desk import Desk
from fieldapp.services.money.receipts import ReceiptView, receipt_number, receipt_of
from fieldapp.store.queries import drafts
from fieldapp.store.queries.operations import leaf_of_operation
from fieldapp.store.view import View

FORM = "printed"
"""One form per day of the receipts; its fields are receipt numbers, their values what the next print is marked with."""


def times_printed(view: View, day: Day, number: str) -> int:
    """Return how often a receipt of a day was printed here; one of another laptop once more, for its original."""
    return int(drafts.recall(view.connection, FORM, _key(day)).get(number, "0"))


def copy_mark(view: View, day: Day, number: str, *, own: bool) -> int:
    """Return what the next print of a receipt is marked with: 0 for the original, else the number of the copy."""
    times = times_printed(view, day, number)
    return times if own else max(1, times)


def give_out(desk: Desk, receipts: Sequence[ReceiptView]) -> tuple[ReceiptView, ...]:
    """Count one print of each receipt, and return them marked as original or COPY n.

    Counted before the printer is asked: where it fails, not_given_out() takes the count back. A crash between the two
    makes the next print say COPY though nothing came out; never is a copy taken for the original.
    """
    with desk.book.work() as work:
        known = {day: work.recall_draft(FORM, _key(day)) for day in {item.day for item in receipts}}
        marked = []
        for item in receipts:
            times = int(known[item.day].get(item.number, "0"))
            mark = max(item.copy, times)
            marked.append(replace(item, copy=mark))
            known[item.day][item.number] = str(mark + 1)
        for day, counts in known.items():
            work.keep_draft(FORM, _key(day), {item.number: counts[item.number] for item in receipts if item.day == day})
        work.commit()
    return tuple(marked)


def not_given_out(desk: Desk, receipts: Sequence[ReceiptView]) -> None:
    """Take the counts of a print back that did not come out."""
    with desk.book.work() as work:
        for item in receipts:
            times = int(work.recall_draft(FORM, _key(item.day)).get(item.number, "1"))
            work.keep_draft(FORM, _key(item.day), {item.number: str(max(0, times - 1))})
        work.commit()


def waiting(desk: Desk) -> tuple[ReceiptView, ...]:
    """Return today's receipts of this person that never came out here, by number; what was taken back is left out."""
    day = desk.clock.today()
    with desk.book.view() as view:
        counts = drafts.recall(view.connection, FORM, _key(day))
        found = []
        for document in view.between(Collection, day, day):
            leaf = leaf_of_operation(view.connection, document.id) if document.seat_id == desk.me.seat_id else None
            numbers = {line.receipt for line in document.lines if line.receipt and line.fate is not Fate.REVERSED}
            if leaf is not None:
                found += [receipt_of(desk, view, document, number, leaf) for number in numbers]
    return tuple(sorted((item for item in found if not int(counts.get(item.number, "0"))), key=lambda it: it.number))


def unprinted(desk: Desk, view: View, day: Day) -> int:
    """Return how many receipts that this person gave out here on a day were never printed; linear in that day."""
    numbers = {
        receipt_number(view, item.seat_id, line.receipt)
        for item in view.between(Collection, day, day)
        if item.seat_id == desk.me.seat_id
        for line in item.lines
        if line.receipt and line.fate is not Fate.REVERSED
    }
    counts = drafts.recall(view.connection, FORM, _key(day))
    return sum(1 for number in numbers if int(counts.get(number, "0")) == 0)


def _key(day: Day) -> str:
    return date_of(day).isoformat()
