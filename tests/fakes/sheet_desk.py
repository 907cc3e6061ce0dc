"""The meeting of the pictures: Ujjala's forty members, and meeting services that keep what is typed in a dictionary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import DataState
from tests.fakes.desk import NOW_MS, TODAY, FakeServices, same_id, view
from tests.fakes.morning import UJJALA, R

MEETING = same_id(900)
MEETING_OPERATION = same_id(7)
NAMES = (
    "Anita Devi", "Asha Kumari", "Basanti Bai", "Champa Devi",
    "Durga Sahu", "Farida Begum", "Geeta Yadav", "Gulab Bai",
    "Hema Patel", "Indira Verma", "Jamuna Bai", "Jyoti Sahu",
    "Kamala Devi", "Kanta Bai", "Kiran Yadav", "Lakshmi Yadav",
    "Laxmi Bai Nishad", "Leela Sahu", "Madhuri Das", "Malti Bai",
    "Manju Devi", "Meena Kumari", "Munni Bai", "Nirmala Devi",
    "Padma Sahu", "Parvati Bai", "Phoolbai Netam", "Pushpa Devi",
    "Radha Bai", "Rajkumari Sen", "Rekha Yadav", "Rukmini Patel",
    "Sarita Devi", "Savitri Bai", "Shanti Das", "Sita Sahu",
    "Sushila Verma", "Tara Begum", "Uma Devi", "Urmila Bai",
)  # fmt: skip
LOANS = ("Home 19/46", "Enterprise 36/46", "Livestock 6/46", "Trade 18/46")
DUES = (520, 600, 400, 500, 520, 500, 500, 520, 350, 400, 400, 600, 450, 450, 520, 600)
ARREARS = {7: 350, 12: 1_000, 21: 450, 30: 520}


def sheet_row(number: int, **changes: Any) -> Any:
    """Member `number` (0 to 39): a loan, dues and weekly savings like the picture's."""
    due = DUES[number % len(DUES)] * R
    arrears = ARREARS.get(number, 0) * R
    parts: dict[str, Any] = {
        "line": number,
        "borrower_id": same_id(1000 + number),
        "name": NAMES[number],
        "group_name": "Tulsi" if number < 20 else "Ganga",
        "loan_id": same_id(2000 + number),
        "loan_label": LOANS[number % len(LOANS)],
        "due": due,
        "arrears": arrears,
        "expected": due + arrears,
        "savings_expected": (100 if number % 4 == 1 else 50) * R,
        "savings_balance": 1_200 * R,
        "outstanding": 8_694 * R,
        "draft": None,
    }
    return view("meetings", "SheetRow", **(parts | changes))


def sheet(rows: tuple[Any, ...] | None = None, **changes: Any) -> Any:
    """The open sheet of the picture, nothing typed yet."""
    parts: dict[str, Any] = {
        "meeting_id": MEETING,
        "center_id": UJJALA,
        "center_name": "Ujjala",
        "week_number": 31,
        "day": TODAY,
        "state": "open",
        "rows": rows if rows is not None else tuple(sheet_row(number) for number in range(len(NAMES))),
    }
    return view("meetings", "Sheet", **(parts | changes))


def typed(attendance: Attendance | None, paid: int | None, savings: int | None, note: str = "") -> Any:
    """An entry, amounts in rupees."""
    return view(
        "meetings",
        "RowEntry",
        attendance=attendance,
        paid=None if paid is None else paid * R,
        savings=None if savings is None else savings * R,
        fine=0,
        note=note,
    )


def as_in_picture() -> dict[int, Any]:
    """The first twelve rows as the picture shows them, and Kamala who is here and promised 500."""
    here, entries = Attendance.PRESENT, {}
    for row in range(12):
        line = sheet_row(row)
        entries[row] = typed(here, line.expected // R, line.savings_expected // R)
    entries[2] = replace(entries[2], attendance=Attendance.LATE)
    entries[5] = typed(here, 1_000, 100, "Early, wants to close")
    entries[7] = typed(here, 350, 50, "Pays arrears next week")
    entries[10] = typed(Attendance.ABSENT, 0, 0, "Sister's wedding")
    entries[12] = typed(here, None, None, "Promised ₹ 500")
    return entries


@dataclass
class SheetDesk:
    """Meeting services that remember: rows kept as drafts, and at most one finished meeting."""

    sheet: Any = field(default_factory=sheet)
    drafts: dict[int, Any] = field(default_factory=dict)
    writes: list[tuple[int, Any]] = field(default_factory=list)
    finished: list[Any] = field(default_factory=list)
    places: dict[str, dict[str, str]] = field(default_factory=dict)
    refusals: list[Rejection] = field(default_factory=list)
    state: DataState = DataState.SAVED_HERE
    """Where the finished meeting is said to stand."""
    recorded: bool = False
    """It can no longer be taken back."""
    trouble: list[Exception] = field(default_factory=list)
    """Raised by the next writes, one each."""

    def install(self, services: FakeServices) -> None:
        """Answer for the services of the sheet."""
        services.answer("meetings.open_sheet", self.open_sheet)
        services.answer("meetings.save_sheet_row", self.save_sheet_row)
        services.answer("finishing.keep_finish", self.keep_finish)
        services.answer("finishing.take_back", self.take_back)
        services.answer("finishing.record_kept", self.record_kept)
        services.answer("meetings.receipt_count", lambda _meeting: len(self.receipts))
        services.answer("meetings.meeting_receipts", lambda _meeting: self.receipts)
        services.answer("repayments.recent_collections", self.recent_collections)
        services.answer("drafts.keep", self.keep)
        services.answer("drafts.recall", lambda _form, key: self.places.get(key, {}))

    def open_sheet(self, center_id: Id, day: int) -> Any:
        assert (center_id, day) == (self.sheet.center_id, self.sheet.day)
        rows = tuple(replace(row, draft=self.drafts.get(row.line)) for row in self.sheet.rows)
        return replace(self.sheet, rows=rows, state="finished" if self.finished else "open")

    def save_sheet_row(self, meeting_id: Id, line: int, entry: Any) -> Any:
        assert meeting_id == self.sheet.meeting_id
        if self.trouble:
            raise self.trouble.pop(0)
        self.drafts[line] = entry
        self.writes.append((line, entry))
        return self.saved("drafts")

    def keep_finish(self, request: Any) -> Any:
        if self.trouble:
            raise self.trouble.pop(0)
        if self.refusals:
            return self.refusals.pop(0)
        if self.finished:
            return Rejection(Reason.ALREADY_FINISHED)
        self.finished.append(request)
        kept = vars(self.saved("drafts"))
        return view("finishing", "FinishKept", **kept, meeting_id=self.sheet.meeting_id, receipts=len(self.receipts))

    @property
    def receipts(self) -> tuple[Any, ...]:
        """Those of the finished meeting."""
        rows = self.finished[0].rows if self.finished and not isinstance(self.finished[0], str) else ()
        with_money = [row for row in rows if row.paid or row.savings or row.fine]
        return tuple(self.receipt(number, row) for number, row in enumerate(with_money))

    def take_back(self, meeting_id: Id) -> Any:
        assert meeting_id == self.sheet.meeting_id
        if self.recorded:
            return None
        self.finished.clear()
        return self.saved("drafts")

    def record_kept(self, meeting_id: Id) -> Any:
        assert meeting_id == self.sheet.meeting_id
        if self.trouble:
            raise self.trouble.pop(0)
        if self.recorded or not self.finished:
            return None
        if self.refusals:
            self.finished.clear()
            return self.refusals.pop(0)
        self.recorded = True
        saved = vars(self.saved("meetings", "loans", "savings", "cash"))
        return view("meetings", "MeetingSaved", **saved, meeting_id=meeting_id, receipts=self.receipts)

    def recent_collections(self, _limit: int) -> Any:
        """One row for the finished meeting, where it stands now."""
        return (collection_row(op_id=MEETING_OPERATION, state=self.state),) if self.recorded else ()

    def keep(self, _form: str, key: str, values: Mapping[str, str]) -> Any:
        self.places[key] = dict(values)
        return self.saved("drafts")

    def saved(self, *nouns: str) -> Any:
        return view("desk", "Saved", op_id=MEETING_OPERATION, at_ms=NOW_MS, changed=frozenset(nouns))

    def receipt(self, number: int, row: Any) -> Any:
        """The receipt of one finished row."""
        names = {line.borrower_id: line for line in self.sheet.rows}
        line = names[row.borrower_id]
        parts = (("Installment", row.paid), ("Savings", row.savings), ("Fine", row.fine))
        return receipt_view(
            number=f"RP-MJ-{2291 + number:06d}",
            borrower_name=line.name,
            lines=tuple((label, amount) for label, amount in parts if amount),
            paid=row.paid + row.savings + row.fine,
        )


def receipt_view(**changes: Any) -> Any:
    """Kamala's receipt of the picture."""
    parts: dict[str, Any] = {
        "number": "RP-MJ-002291",
        "check_code": "7K4-QX2",
        "day": TODAY,
        "at_ms": NOW_MS + 3_600_000,
        "branch_name": "Rampur branch",
        "borrower_name": "Kamala Devi",
        "borrower_code": "RP-1284",
        "group_name": "Ujjala, week 29 of 46",
        "officer_name": "Meera Joshi",
        "lines": (("Installment", 450 * R), ("Arrears", 50 * R), ("Savings", 100 * R)),
        "paid": 600 * R,
        "outstanding_after": 8_244 * R,
        "next_due_day": TODAY + 7,
        "next_due_amount": 450 * R,
        "copy": 0,
        "reversed": False,
    }
    return view("repayments", "ReceiptView", **(parts | changes))


def collection_row(**changes: Any) -> Any:
    """One receipt of the list of recent collections."""
    parts: dict[str, Any] = {
        "op_id": same_id(7),
        "line": 0,
        "at_ms": NOW_MS,
        "borrower_name": "Kamala Devi",
        "amount": 600 * R,
        "receipt_number": "RP-MJ-002291",
        "state": DataState.SAVED_HERE,
        "held_reason": None,
        "reversed": False,
        "mine": True,
    }
    return view("repayments", "CollectionRow", **(parts | changes))
