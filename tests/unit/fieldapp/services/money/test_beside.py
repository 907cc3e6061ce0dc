"""Money beside the cash of a row: kept with the row, recorded with the meeting, never before."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.beside import Beside, cash_of, from_words, in_words
from fieldapp.services.money.meetings import (
    FinishMeeting,
    FinishRow,
    MeetingSaved,
    RowEntry,
    Sheet,
    finish_meeting,
    open_sheet,
    save_sheet_row,
)
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch

PHONE = Beside(85_000, Method.MOBILE_MONEY, note="TX 91")


def row_named(sheet: Sheet, name: str) -> int:
    return next(at for at, row in enumerate(sheet.rows) if row.name == name)


def rows_with(sheet: Sheet, at: int, paid: int, *beside: Beside) -> tuple[FinishRow, ...]:
    """Everybody absent but one row."""
    rows = [FinishRow(row.borrower_id, row.loan_id, Attendance.ABSENT) for row in sheet.rows]
    rows[at] = replace(rows[at], attendance=Attendance.PRESENT, paid=paid, beside=beside)
    return tuple(rows)


def documents(desk: Desk) -> list[Collection]:
    with desk.book.view() as view:
        return list(view.between(Collection, MONDAY, MONDAY))


def test_it_is_only_a_draft_until_the_meeting_is_finished(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    at = row_named(sheet, "Kamla Devi")
    entry = RowEntry(paid=0, beside=(PHONE, Beside(5_000, Method.CASH, morning.borrowers[1])))
    save_sheet_row(anil, sheet.meeting_id, sheet.rows[at].line, entry)
    again = open_sheet(anil, morning.center, MONDAY)
    assert again.rows[at].draft == entry
    assert (entry.other, again.rows[at].expected) == (90_000, sheet.rows[at].expected)
    assert documents(anil) == []


def test_the_words_of_a_draft_give_the_same_back() -> None:
    kept = (PHONE, Beside(5_000, Method.SAVINGS, b"p" * 16))  # type: ignore[arg-type]
    assert from_words(in_words(kept)) == kept
    assert from_words(in_words(())) == ()


def test_finishing_records_the_transfer_with_the_meeting(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    at = row_named(sheet, "Kamla Devi")
    rows = rows_with(sheet, at, 50_000, PHONE)
    saved = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=50_000))
    assert isinstance(saved, MeetingSaved)
    assert [receipt.paid for receipt in saved.receipts] == [50_000, 85_000]
    assert [receipt.number for receipt in saved.receipts] == ["S1-000001", "S1-000002"]
    by_method = {document.method: document for document in documents(anil)}
    assert by_method[Method.CASH].id == saved.op_id
    assert by_method[Method.MOBILE_MONEY].total() == 85_000
    with anil.book.view() as view:
        balance = view.find(Balance, sheet.rows[at].loan_id or saved.op_id)
        assert view.newest(InboxItem, 5) == []
    assert balance is not None
    assert [payment.amount for payment in balance.payments if payment.day == MONDAY] == [50_000, 85_000]


def test_who_pays_for_her_lies_in_the_cash_and_leaves_no_difference(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    at = row_named(sheet, "Kamla Devi")
    others = [row.borrower_id for row in sheet.rows if row.group_name == sheet.rows[at].group_name][:2]
    payers = [who for who in others if who != sheet.rows[at].borrower_id] or others
    covers = tuple(Beside(45_000, Method.CASH, who) for who in payers)
    rows = rows_with(sheet, at, 45_000, *covers)
    total = 45_000 + cash_of(covers)
    short = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=total - 45_000))
    assert isinstance(short, Rejection)
    assert short.reason is Reason.CASH_DIFFERS
    saved = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=total))
    assert isinstance(saved, MeetingSaved)
    assert len(saved.receipts) == 1 + len(covers)
    with anil.book.view() as view:
        assert view.newest(InboxItem, 5) == []
        meeting = view.find(Meeting, sheet.meeting_id)
    assert meeting is not None
    assert meeting.cash_counted == 45_000


def test_more_than_she_is_short_of_finishes_nothing(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    at = row_named(sheet, "Kamla Devi")
    payer = next(
        row.borrower_id
        for row in sheet.rows
        if row.group_name == sheet.rows[at].group_name and row.name != "Kamla Devi"
    )
    rows = rows_with(sheet, at, 100_000, Beside(90_000, Method.CASH, payer))
    refused = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows))
    assert isinstance(refused, Rejection)
    assert (refused.reason, refused.facts["name"]) == (Reason.COVER_TOO_MUCH, "Kamla Devi")
    assert documents(anil) == []
    assert open_sheet(anil, morning.center, MONDAY).state == "open"


def test_a_transfer_that_would_be_kept_aside_is_asked_about(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    at = row_named(sheet, "Kamla Devi")
    rows = rows_with(sheet, at, 0, replace(PHONE, amount=5_000_000))
    asked = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows))
    assert isinstance(asked, Rejection)
    assert (asked.reason, asked.facts["confirm"]) == (Reason.OVERPAID, 1)
    assert documents(anil) == []
    meant = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, confirmed_second=True))
    assert isinstance(meant, MeetingSaved)
