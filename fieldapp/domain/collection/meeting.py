"""Center meetings: attendance and every member's money of one meeting, recorded and sent as one operation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum

from fieldapp.domain.center.center import Center, standing_center
from fieldapp.domain.center.roll import MarkChange, call_roll
from fieldapp.domain.collection.collection import Line, Purpose, Taking, hold_reason, post
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, Register, item_id, open_item
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms


class Attendance(IntEnum):
    """How a member attended."""

    PRESENT = 1
    LATE = 2
    ABSENT = 3
    EXCUSED = 4
    LEFT_EARLY = 5

    @property
    def came(self) -> bool:
        """Tell whether she was there at all."""
        return self in (Attendance.PRESENT, Attendance.LATE, Attendance.LEFT_EARLY)


@dataclass(frozen=True)
class SheetLine:
    """One member's row of the sheet, amounts in minor units; loan_id NO_ID for a member who only saves."""

    borrower_id: Id
    attendance: Attendance
    paid: int = 0
    savings: int = 0
    loan_id: Id = NO_ID
    fine: int = 0
    note: str = ""


@body(102)
@dataclass(frozen=True)
class MeetingRecorded:
    """A whole meeting; the operation's entity is meeting_id(center, day). first_receipt: number of the first receipt.

    Each row with money takes one receipt number, in the order of the rows. cash_counted: None where none is asked for.
    """

    center_id: Id
    lines: tuple[SheetLine, ...]
    first_receipt: int
    cash_counted: int | None = None
    difference_reason: str = ""
    started_ms: int = 0
    confirmed_second: bool = False


_REPAYMENT, _SAVINGS, _FINE = (purpose.value for purpose in (Purpose.REPAYMENT, Purpose.SAVINGS, Purpose.FINE))
"""The purposes as plain numbers: a sum with one of an enumeration's takes several times as long."""


def meeting_id(center_id: Id, day: Day) -> Id:
    """Return the id of a center's meeting on a day, the same on every laptop, so that two sheets of it meet."""
    return derived_id("meeting", center_id, day.to_bytes(4, "big"))


@dataclass(frozen=True)
class Mark:
    """How one member attended, and which sheet says so."""

    borrower_id: Id
    attendance: Attendance
    sheet: Id
    note: str = ""


@record
@dataclass(frozen=True)
class Meeting(Record):
    """A meeting held. sheets: the operations that recorded it, more than one where two laptops did."""

    KIND = Kind.MEETING

    center_id: Id
    day: Day
    sheets: tuple[Id, ...] = ()
    marks: tuple[Mark, ...] = ()
    author: Id = NO_ID
    at_ms: int = 0
    cash_counted: int | None = None
    collected: int = 0
    difference_reason: str = ""

    def index(self) -> Index:
        """Find meetings by center and day; the borrower column has the author."""
        return Index(center=self.center_id, borrower=self.author, day=self.day)

    def mark(self, borrower_id: Id) -> Mark | None:
        """Return a member's mark."""
        return next((mark for mark in self.marks if mark.borrower_id == borrower_id), None)


@dataclass(frozen=True)
class _Sheet:
    entry: Entry
    recorded: MeetingRecorded
    author: Id
    conflicts: list[Reason] = field(default_factory=list)


def apply_meeting_recorded(draft: Draft, entry: Entry, recorded: MeetingRecorded) -> Disposition:
    """Record a meeting: marks merge with an earlier sheet of the same meeting, money is posted line by line."""
    recorded = replace(recorded, center_id=standing_center(draft, recorded.center_id))
    author = author_of(draft, entry)
    sheet = _Sheet(entry, recorded, author.id if author else NO_ID)
    earlier = draft.find(Meeting, entry.operation.entity)
    lines = _lines(recorded)
    taking = Taking(
        entry=entry,
        author=sheet.author,
        center_id=recorded.center_id,
        lines=lines,
        meeting_id=entry.operation.entity,
        confirmed=recorded.confirmed_second,
        hold=_hold_all(draft, entry, recorded),
    )
    if earlier is not None:
        lines = _without_second_savings(sheet, taking, earlier)
    verdict = post(draft, replace(taking, lines=lines))
    draft.put(_merged(draft, sheet, earlier))
    _check_cash(draft, sheet)
    if sheet.conflicts and verdict.code is Code.APPLIED:
        return Disposition(Code.APPLIED_WITH_CONFLICT, sheet.conflicts[0])
    return verdict


def _hold_all(draft: Draft, entry: Entry, recorded: MeetingRecorded) -> Reason:
    center = draft.find(Center, recorded.center_id)
    if center is None:
        return Reason.UNKNOWN_RECORD
    gone = center.closed_on(entry.operation.business_day)
    return hold_reason(draft, entry) or (Reason.CENTER_CLOSED if gone else Reason.NONE)


def _lines(recorded: MeetingRecorded) -> tuple[Line, ...]:
    """Return the money lines of the sheet; rows without money have none and take no receipt number."""
    lines: list[Line] = []
    receipt = recorded.first_receipt
    for row, item in enumerate(recorded.lines):
        paid, savings, fine, whose, number = item.paid, item.savings, item.fine, item.borrower_id, row * 4
        if paid:
            lines.append(Line(number + _REPAYMENT, Purpose.REPAYMENT, whose, paid, receipt, item.loan_id))
        if savings:
            lines.append(Line(number + _SAVINGS, Purpose.SAVINGS, whose, savings, receipt))
        if fine:
            lines.append(Line(number + _FINE, Purpose.FINE, whose, fine, receipt))
        if paid or savings or fine:
            receipt += 1
    return tuple(lines)


def receipts_needed(lines: tuple[SheetLine, ...]) -> int:
    """Return how many receipt numbers a sheet takes: one for each row with money."""
    return sum(1 for item in lines if item.paid or item.savings or item.fine)


def _without_second_savings(sheet: _Sheet, taking: Taking, earlier: Meeting) -> tuple[Line, ...]:
    """Return the lines, with savings and fines marked as suspect for members whom an earlier sheet has already."""
    if sheet.recorded.confirmed_second:
        return taking.lines
    seen = {mark.borrower_id for mark in earlier.marks}
    return tuple(
        replace(line, reason=Reason.DUPLICATE_COLLECTION)
        if line.purpose is not Purpose.REPAYMENT and line.borrower_id in seen
        else line
        for line in taking.lines
    )


def _merged(draft: Draft, sheet: _Sheet, earlier: Meeting | None) -> Meeting:
    operation, recorded = sheet.entry.operation, sheet.recorded
    marks = {mark.borrower_id: mark for mark in earlier.marks} if earlier else {}
    called: list[MarkChange] = []
    for row, item in enumerate(recorded.lines):
        known = marks.get(item.borrower_id)
        mark = Mark(item.borrower_id, item.attendance, operation.op_id, item.note)
        if known is None:
            marks[item.borrower_id] = mark
            called.append(MarkChange(item.borrower_id, 0, int(item.attendance)))
        elif known.attendance is not item.attendance and known.sheet != operation.op_id:
            _contend(draft, sheet, known, row)
    call_roll(draft, recorded.center_id, operation.business_day, called)
    collected = sum(item.paid + item.savings + item.fine for item in recorded.lines)
    if earlier:
        return replace(
            earlier,
            sheets=(*earlier.sheets, operation.op_id),
            marks=tuple(marks.values()),
            collected=earlier.collected + collected,
        )
    return Meeting(
        id=operation.entity,
        center_id=recorded.center_id,
        day=operation.business_day,
        sheets=(operation.op_id,),
        marks=tuple(marks.values()),
        author=sheet.author,
        at_ms=hlc_ms(operation.hlc),
        cash_counted=recorded.cash_counted,
        collected=collected,
        difference_reason=recorded.difference_reason,
    )


def _contend(draft: Draft, sheet: _Sheet, known: Mark, row: int) -> None:
    operation, item = sheet.entry.operation, sheet.recorded.lines[row]
    sheet.conflicts.append(Reason.ATTENDANCE_DIFFERS)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.ATTENDANCE, operation.op_id, row),
            kind=ItemKind.ATTENDANCE,
            entity=item.borrower_id,
            center_id=sheet.recorded.center_id,
            operation=operation.op_id,
            reason=Reason.ATTENDANCE_DIFFERS,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            line=row,
            current=Register(int(known.attendance), known.sheet),
            contender=Register(int(item.attendance), operation.op_id, sheet.author, hlc_ms(operation.hlc)),
            author=sheet.author,
        ),
    )


def _check_cash(draft: Draft, sheet: _Sheet) -> None:
    """Open an item where counted cash and receipts differ; it is never corrected by itself."""
    recorded, operation = sheet.recorded, sheet.entry.operation
    if recorded.cash_counted is None:
        return
    difference = recorded.cash_counted - sum(item.paid + item.savings + item.fine for item in recorded.lines)
    if difference:
        open_item(
            draft,
            InboxItem(
                id=item_id(ItemKind.CASH, operation.op_id, 0),
                kind=ItemKind.CASH,
                entity=operation.entity,
                center_id=recorded.center_id,
                operation=operation.op_id,
                reason=Reason.CASH_DIFFERS,
                decider=Role.SUPERVISOR,
                opened_day=operation.business_day,
                author=sheet.author,
                amount=difference,
                note=recorded.difference_reason,
            ),
        )
