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
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.by_terms import payoff
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.receipts import ReceiptView, receipt_of
from fieldapp.services.money.sheet import FORM, RowEntry, Sheet, SheetRow, UnknownCenter, open_sheet, save_sheet_row
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import UnitOfWork

__all__ = ["RowEntry", "Sheet", "SheetRow", "UnknownCenter", "open_sheet", "save_sheet_row"]

PLACE_FORM: Final = "sheet_place"
"""Where the sheet's screen remembers its cursor; it goes when the meeting is finished."""


@dataclass(frozen=True)
class FinishRow:
    """One row as it is recorded."""

    borrower_id: Id
    loan_id: Id | None
    attendance: Attendance
    paid: int = 0
    savings: int = 0
    fine: int = 0
    note: str = ""


@dataclass(frozen=True)
class FinishMeeting:
    """A whole meeting. cash_counted: None where it was not counted; confirmed_second: second receipts are meant."""

    center_id: Id
    day: Day
    rows: tuple[FinishRow, ...]
    cash_counted: int | None = None
    difference_reason: str = ""
    confirmed_second: bool = False


@dataclass(frozen=True)
class MeetingSaved(Saved):
    """A finished meeting with the receipts of its rows, in their order."""

    meeting_id: Id
    receipts: tuple[ReceiptView, ...]


def finish_meeting(desk: Desk, wanted: FinishMeeting) -> MeetingSaved | Rejection:
    """Record a whole meeting as one operation and give out its receipts.

    ALREADY_FINISHED; ROWS_STILL_OPEN without rows; CASH_DIFFERS without a reason where the count differs by more than
    policy allows. What the office would keep aside (OVERPAID, DUPLICATE_COLLECTION, CLOSED_LOAN ...) is rejected with
    the fact `confirm` first, and recorded as it is once `confirmed_second` is set.
    """
    if (problem := _problem(desk, wanted)) is not None:
        return problem
    identifier = meeting_id(wanted.center_id, wanted.day)
    lines = tuple(
        SheetLine(row.borrower_id, row.attendance, row.paid, row.savings, row.loan_id or NO_ID, row.fine, row.note)
        for row in wanted.rows
    )
    with desk.book.work() as work:
        if work.find(Meeting, identifier) is not None:
            return Rejection(Reason.ALREADY_FINISHED)
        body = MeetingRecorded(
            center_id=wanted.center_id,
            lines=lines,
            first_receipt=work.take_receipts(receipts_needed(lines)),
            cash_counted=wanted.cash_counted,
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
        if not wanted.confirmed_second and (doubt := doubtful(desk, work, document)) is not None:
            return doubt
        numbers = dict.fromkeys(line.receipt for line in document.lines)
        receipts = tuple(receipt_of(desk, work, document, number, work.last_leaf) for number in numbers)
        work.discard_draft(FORM, id_text(identifier))
        work.discard_draft(PLACE_FORM, id_text(identifier))
        saved = work.commit()
    return MeetingSaved(saved.op_id, saved.at_ms, saved.changed, identifier, receipts)


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
        if not all(0 <= amount <= AMOUNT_MAX for amount in (row.paid, row.savings, row.fine)):
            return Rejection(Reason.NEGATIVE_AMOUNT)
        if row.paid and row.loan_id is None:
            return Rejection(Reason.UNKNOWN_LOAN)
    if wanted.day > desk.clock.today():
        return Rejection(Reason.DATE_IN_FUTURE)
    expected = sum(row.paid + row.savings + row.fine for row in wanted.rows)
    if wanted.cash_counted is None or wanted.difference_reason.strip():
        return None
    if abs(wanted.cash_counted - expected) > desk.settings.difference_reason_above:
        counted = format_amount(wanted.cash_counted, desk.currency, symbol=True)
        said = format_amount(expected, desk.currency, symbol=True)
        return Rejection(Reason.CASH_DIFFERS, {"counted": counted, "expected": said})
    return None


def doubtful(desk: Desk, work: UnitOfWork, document: Collection) -> Rejection | None:
    """Return why the office would keep a line of this money aside, None where every line counts."""
    held = next((line for line in document.lines if line.fate is Fate.HELD), None)
    if held is None:
        return None
    borrower = work.find(Borrower, held.borrower_id)
    loan, balance = work.find(Loan, held.loan_id), work.find(Balance, held.loan_id)
    facts: dict[str, str | int] = {
        "confirm": 1,
        "count": sum(1 for line in document.lines if line.fate is Fate.HELD),
        "name": borrower.text(BorrowerField.NAME) if borrower else "",
        "amount": format_amount(held.amount, desk.currency, symbol=True),
    }
    if loan is not None and balance is not None:
        settles = payoff(work, loan, balance, document.day)
        facts["outstanding"] = format_amount(settles, desk.currency, symbol=True)
    return Rejection(held.reason, facts, id_text(held.borrower_id))
