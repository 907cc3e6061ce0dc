"""Meetings: the sheet (see sheet.py) and finishing it as one operation with its receipts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.center.group import MEMBERS_MAX
from fieldapp.domain.collection.collection import Collection, Fate
from fieldapp.domain.collection.meeting import (
    Attendance,
    Meeting,
    MeetingRecorded,
    SheetLine,
    meeting_id,
    receipts_needed,
)
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.beside import Beside, BesideRow, append_beside, cash_of
from fieldapp.services.money.kept_aside import doubtful
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.services.money.sheet import (
    FINISH_FORM,
    FORM,
    RowEntry,
    Sheet,
    SheetRow,
    UnknownCenter,
    open_sheet,
    save_sheet_row,
)
from fieldapp.store.queries import drafts
from fieldapp.store.queries.operations import leaf_of_operation
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

__all__ = ["Beside", "RowEntry", "Sheet", "SheetRow", "UnknownCenter", "open_sheet", "save_sheet_row"]

PLACE_FORM: Final = "sheet_place"
"""Where the sheet's screen remembers its cursor; it goes when the meeting is finished."""
RECEIPTS_FORM: Final = "meeting_receipts"
"""Which receipt numbers a meeting took on this laptop: the first of them and how many."""


@dataclass(frozen=True)
class FinishRow:
    """One row as it is recorded; loan_id has to be there where something came beside it."""

    borrower_id: Id
    loan_id: Id | None
    attendance: Attendance
    paid: int = 0
    savings: int = 0
    fine: int = 0
    note: str = ""
    beside: tuple[Beside, ...] = ()


@dataclass(frozen=True)
class FinishMeeting:
    """A whole meeting. cash_counted: None where it was not counted, else all of it, with what was paid for others;
    confirmed_second: second receipts are meant."""

    center_id: Id
    day: Day
    rows: tuple[FinishRow, ...]
    cash_counted: int | None = None
    difference_reason: str = ""
    confirmed_second: bool = False


@dataclass(frozen=True)
class MeetingSaved(Saved):
    """A finished meeting with the receipts of its rows, in their order, then those of what came beside them."""

    meeting_id: Id
    receipts: tuple[ReceiptView, ...]


def finish_meeting(desk: Desk, wanted: FinishMeeting, *, asked: bool = False) -> MeetingSaved | Rejection:
    """Record a whole meeting as one operation and give out its receipts; what came beside its rows becomes documents of
    their own in the same transaction, and their cash is left out of the meeting's count.

    ALREADY_FINISHED; ROWS_STILL_OPEN without rows; CASH_DIFFERS without a reason where the count differs by more than
    policy allows. What the office would keep aside (OVERPAID, DUPLICATE_COLLECTION, CLOSED_LOAN ...) is rejected with
    the fact `confirm` first, and recorded as it is once `confirmed_second` is set. asked: doubts were asked about when
    the meeting was kept, those that came since are for the office.
    """
    if (problem := _problem(desk, wanted)) is not None:
        return problem
    key = id_text(meeting_id(wanted.center_id, wanted.day))
    with desk.book.work() as work:
        first = work.next_receipt
        written = _write(desk, work, wanted, asked=asked)
        if isinstance(written, Rejection):
            return written
        document, receipts = written
        for form in (FORM, PLACE_FORM, FINISH_FORM):
            work.discard_draft(form, key)
        work.keep_draft(RECEIPTS_FORM, key, {"first": str(first), "count": str(work.next_receipt - first)})
        saved = work.commit()
    return MeetingSaved(document.id, saved.at_ms, saved.changed, parse_id(key), receipts)


def try_meeting(desk: Desk, wanted: FinishMeeting) -> int | Rejection:
    """Return how many receipts a meeting would give out, or why it would be rejected; nothing is recorded."""
    if (problem := _problem(desk, wanted)) is not None:
        return problem
    with desk.book.work() as work:
        written = _write(desk, work, wanted, asked=False)
    return written if isinstance(written, Rejection) else len(written[1])


def _write(
    desk: Desk, work: UnitOfWork, wanted: FinishMeeting, *, asked: bool
) -> tuple[Collection, tuple[ReceiptView, ...]] | Rejection:
    """Append the meeting and what came beside it, without committing; return its document and all receipts."""
    identifier = meeting_id(wanted.center_id, wanted.day)
    if work.find(Meeting, identifier) is not None:
        return Rejection(Reason.ALREADY_FINISHED)
    lines = tuple(
        SheetLine(row.borrower_id, row.attendance, row.paid, row.savings, row.loan_id or NO_ID, row.fine, row.note)
        for row in wanted.rows
    )
    body = MeetingRecorded(
        center_id=wanted.center_id,
        lines=lines,
        first_receipt=work.take_receipts(receipts_needed(lines)),
        cash_counted=_counted_without(wanted),
        difference_reason=wanted.difference_reason,
        started_ms=_started_ms(work, identifier) or desk.clock.now_ms(),
        confirmed_second=wanted.confirmed_second,
    )
    outcome = work.append(Intent(body, identifier, wanted.center_id, wanted.day))
    if isinstance(outcome, Rejection):
        return outcome
    document = work.find(Collection, work.last_operation)
    if document is None:
        return Rejection(outcome.disposition.reason)
    if not (asked or wanted.confirmed_second) and (doubt := doubtful(desk, work, document)) is not None:
        return doubt
    numbers = dict.fromkeys(line.receipt for line in document.lines)
    receipts = tuple(receipt_of(desk, work, document, number, work.last_leaf) for number in numbers)
    beside = _append_beside(desk, work, wanted)
    return beside if isinstance(beside, Rejection) else (document, receipts + beside)


def receipt_count(desk: Desk, meeting: Id) -> int:
    """Return how many receipts of a finished meeting were given out here and still count."""
    with desk.book.view() as view:
        return sum(len(numbers) for _document, numbers in _given_out(desk, view, meeting))


def meeting_receipts(desk: Desk, meeting: Id) -> tuple[ReceiptView, ...]:
    """Return the receipts of a finished meeting that were given out here, in the order of their numbers: those of its
    rows and of what came beside them, none of anything else that day, none that was taken back."""
    with desk.book.view() as view:
        found = []
        for document, numbers in _given_out(desk, view, meeting):
            leaf = leaf_of_operation(view.connection, document.id)
            if leaf is not None:
                found += [(number, receipt_of(desk, view, document, number, leaf)) for number in numbers]
    return tuple(receipt for _number, receipt in sorted(found, key=lambda pair: pair[0]))


def _given_out(desk: Desk, view: View, identifier: Id) -> list[tuple[Collection, list[int]]]:
    """Return the documents of a meeting with the numbers of their receipts that count.

    The numbers that a meeting took follow each other, and this laptop remembers which: a cover or a transfer that was
    in a row is a document of its own, which nothing else tells apart from one outside of a meeting.
    """
    meeting = view.find(Meeting, identifier)
    if meeting is None:
        return []
    kept = drafts.recall(view.connection, RECEIPTS_FORM, id_text(identifier))
    first = int(kept.get("first", "0"))
    taken = range(first, first + int(kept.get("count", "0")))
    found = []
    for document in view.between(Collection, meeting.day, meeting.day):
        if document.seat_id != desk.me.seat_id:
            continue
        own = document.id in meeting.sheets
        numbers = dict.fromkeys(
            line.receipt
            for line in document.lines
            if line.receipt and line.fate is not Fate.REVERSED and (own or line.receipt in taken)
        )
        found.append((document, list(numbers)))
    return found


def _append_beside(desk: Desk, work: UnitOfWork, wanted: FinishMeeting) -> tuple[ReceiptView, ...] | Rejection:
    made: list[ReceiptView] = []
    for row in wanted.rows:
        if row.beside:
            what = BesideRow(row.loan_id or NO_ID, row.beside, row.paid, wanted.confirmed_second)
            receipts = append_beside(desk, work, what, wanted.day)
            if isinstance(receipts, Rejection):
                return receipts
            made += receipts
    return tuple(made)


def _counted_without(wanted: FinishMeeting) -> int | None:
    """Return what was counted for the rows themselves: who pays for another has a document of her own."""
    if wanted.cash_counted is None:
        return None
    return max(0, wanted.cash_counted - sum(cash_of(row.beside) for row in wanted.rows))


def _started_ms(work: UnitOfWork, identifier: Id) -> int:
    """Return when the first row was typed."""
    return min((form.saved_ms for form in drafts.forms(work.view.connection, FORM) if form.key == id_text(identifier)),
               default=0)  # fmt: skip


def _problem(desk: Desk, wanted: FinishMeeting) -> Rejection | None:
    if not wanted.rows:
        return Rejection(Reason.ROWS_STILL_OPEN, {"count": 0})
    if len(wanted.rows) > MEMBERS_MAX:
        return Rejection(Reason.GROUP_FULL, {"most": MEMBERS_MAX})
    for row in wanted.rows:
        amounts = (row.paid, row.savings, row.fine, *(one.amount for one in row.beside))
        if not all(0 <= amount <= AMOUNT_MAX for amount in amounts):
            return Rejection(Reason.NEGATIVE_AMOUNT)
        if row.paid and row.loan_id is None:
            return Rejection(Reason.UNKNOWN_LOAN)
    if wanted.day > desk.clock.today():
        return Rejection(Reason.DATE_IN_FUTURE)
    expected = sum(row.paid + row.savings + row.fine + cash_of(row.beside) for row in wanted.rows)
    if wanted.cash_counted is None or wanted.difference_reason.strip():
        return None
    if abs(wanted.cash_counted - expected) > desk.settings.difference_reason_above:
        counted = format_amount(wanted.cash_counted, desk.currency, symbol=True)
        said = format_amount(expected, desk.currency, symbol=True)
        return Rejection(Reason.CASH_DIFFERS, {"counted": counted, "expected": said})
    return None
