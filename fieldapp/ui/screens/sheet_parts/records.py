"""What the sheet reads and writes through the services; all of it runs off the UI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.timestamp import Day
from fieldapp.services import drafts
from fieldapp.services.desk import DataState
from fieldapp.services.money import meetings, repayments
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, RowEntry, Sheet
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.columns import COLUMNS

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Saved

RECENT = 200


@dataclass(frozen=True)
class Place:
    """A cell of the sheet and what was being typed in it, '' for nothing."""

    row: int
    column: str
    typing: str = ""


@dataclass(frozen=True)
class Opened:
    """A sheet and the cell where it was left, None where it was never touched; receipts: how many can be printed."""

    sheet: Sheet
    place: Place | None
    receipts: int = 0


def open_meeting(desk: Desk, center_id: Id, day: Day) -> Opened:
    """Read the sheet of a center's meeting."""
    sheet = meetings.open_sheet(desk, center_id, day)
    kept = drafts.recall(desk, meetings.PLACE_FORM, id_text(sheet.meeting_id))
    receipts = meetings.receipt_count(desk, sheet.meeting_id) if sheet.state == "finished" else 0
    return Opened(sheet, _place(kept, len(sheet.rows)), receipts)


def _place(kept: Mapping[str, str], rows: int) -> Place | None:
    row, key = kept.get("row", ""), kept.get("column", "")
    known = any(column.key == key and column.stop for column in COLUMNS)
    fits = known and row.isdecimal() and int(row) < rows
    return Place(int(row), key, kept.get("typing", "")) if fits else None


def store_rows(desk: Desk, sheet: Sheet, entries: Mapping[int, RowEntry], place: Place) -> Saved | None:
    """Write rows of the open sheet, each in its own transaction, and the cursor; the newest write of a row."""
    saved = None
    for row, entry in entries.items():
        saved = meetings.save_sheet_row(desk, sheet.meeting_id, sheet.rows[row].line, entry)
    store_place(desk, sheet, place)
    return saved


def store_place(desk: Desk, sheet: Sheet, place: Place) -> Saved:
    """Remember the cell for the next start."""
    values = {"row": str(place.row), "column": place.column, "typing": place.typing}
    return drafts.keep(desk, meetings.PLACE_FORM, id_text(sheet.meeting_id), values)


def state_of(desk: Desk, op_id: Id) -> DataState | None:
    """Where a finished meeting stands, None where it is no longer among the newest receipts."""
    rows = repayments.recent_collections(desk, RECENT)
    return next((row.state for row in rows if row.op_id == op_id), None)


@dataclass(frozen=True)
class Said:
    """What the person said at the end of the meeting."""

    cash_counted: int | None
    difference_reason: str
    confirmed_second: bool = False


def finish_request(book: Book, said: Said) -> FinishMeeting:
    """The whole meeting as one command; every row must be entered."""
    return FinishMeeting(
        center_id=book.sheet.center_id,
        day=book.sheet.day,
        rows=tuple(
            FinishRow(
                borrower_id=line.borrower_id,
                loan_id=line.loan_id,
                attendance=entry.attendance or Attendance.ABSENT,
                paid=entry.paid or 0,
                savings=entry.savings or 0,
                fine=entry.fine,
                note=entry.note,
                beside=entry.beside,
            )
            for line, entry in zip(book.rows, book.entries, strict=True)
        ),
        cash_counted=said.cash_counted,
        difference_reason=said.difference_reason,
        confirmed_second=said.confirmed_second,
    )


def asks_count(desk: Desk) -> bool:
    """Whether policy wants the cash counted at the end of every meeting."""
    return desk.settings.count_cash
