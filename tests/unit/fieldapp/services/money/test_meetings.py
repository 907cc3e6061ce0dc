"""The sheet: what it expects, what is kept of it, and finishing it once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.money import meetings
from fieldapp.services.money.meetings import (
    FinishMeeting,
    FinishRow,
    MeetingSaved,
    RowEntry,
    Sheet,
    UnknownCenter,
    finish_meeting,
    open_sheet,
    save_sheet_row,
)
from fieldapp.services.money.repayments import recent_collections
from fieldapp.services.sync_view import sync_status
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.laptop import opened
from tests.fakes.morning_branch import MorningBranch, desk_of


def all_paid(sheet: Sheet) -> tuple[FinishRow, ...]:
    return tuple(
        FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected, row.savings_expected)
        for row in sheet.rows
    )


def finished(desk: Desk, morning: MorningBranch, **more: object) -> MeetingSaved:
    sheet = open_sheet(desk, morning.center, MONDAY)
    saved = finish_meeting(desk, FinishMeeting(morning.center, MONDAY, all_paid(sheet), **more))  # type: ignore[arg-type]
    assert isinstance(saved, MeetingSaved)
    return saved


def test_the_sheet_expects_what_is_due_and_behind(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    assert (sheet.center_name, sheet.week_number, sheet.state) == ("Ujjala", 53, "open")
    assert [row.name for row in sheet.rows[:3]] == ["Farida Begum", "Kamla Bai Netam", "Kamla Devi"]
    kamla = sheet.rows[2]
    assert (kamla.due, kamla.arrears, kamla.expected) == (45_000, 90_000, 135_000)
    assert (kamla.savings_expected, kamla.savings_balance, kamla.loan_label) == (2_000, 10_000, "Home 11/46")
    assert [row.line for row in sheet.rows] == list(range(12))
    assert all(row.draft is None for row in sheet.rows)


def test_a_center_nobody_knows_is_a_fault_of_the_program(anil: Desk) -> None:
    with pytest.raises(UnknownCenter):
        open_sheet(anil, new_id(), MONDAY)


def test_what_was_typed_is_there_after_a_kill(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    typed = RowEntry(Attendance.LATE, 45_000, None, 500, "wedding")
    save_sheet_row(anil, sheet.meeting_id, 2, typed)
    again = opened(anil.book.database.path.parent, morning.clock)
    reopened_sheet = open_sheet(desk_of(again), morning.center, MONDAY)
    assert reopened_sheet.rows[2].draft == typed
    assert reopened_sheet.rows[1].draft is None
    again.close()


def test_a_typed_row_stays_with_its_member_when_others_join(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    kamla = next(row for row in sheet.rows if row.name == "Kamla Devi")
    morning.office.register("Aaaa First", morning.center, morning.groups[0])
    morning.exchange(anil)
    open_sheet(anil, morning.center, MONDAY)
    save_sheet_row(anil, sheet.meeting_id, kamla.line, RowEntry(Attendance.ABSENT, 0, 0))
    rows = {row.name: row for row in open_sheet(anil, morning.center, MONDAY).rows}
    assert rows["Kamla Devi"].draft == RowEntry(Attendance.ABSENT, 0, 0)
    assert [name for name, row in rows.items() if row.draft] == ["Kamla Devi"]


def test_a_row_of_no_sheet_is_a_fault_of_the_program(anil: Desk) -> None:
    with pytest.raises(LookupError):
        save_sheet_row(anil, new_id(), 0, RowEntry())


def test_finishing_records_one_operation_and_gives_every_receipt(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    save_sheet_row(anil, sheet.meeting_id, 0, RowEntry(Attendance.PRESENT, 45_000, 2_000))
    saved = finished(anil, morning, cash_counted=11 * 47_000 + 137_000)
    assert saved.changed >= {"meetings", "loans", "savings", "cash", "drafts", "sync"}
    assert [receipt.number for receipt in saved.receipts] == [f"S1-{number:06d}" for number in range(1, 13)]
    assert len({receipt.check_code for receipt in saved.receipts}) == 12
    kamla = saved.receipts[2]
    assert kamla.lines == (("Arrears", 90_000), ("Installment", 45_000), ("Savings", 2_000))
    assert (kamla.paid, kamla.outstanding_after, kamla.next_due_day) == (137_000, 45_000 * 35, MONDAY + 7)
    with anil.book.view() as view:
        assert view.find(Meeting, sheet.meeting_id) is not None
        account = view.find(Savings, savings_id(morning.borrowers[0]))
        assert account is not None
        assert account.balance == 12_000
    status = sync_status(anil)
    assert (status.waiting, [item.title for item in status.waiting_items]) == (1, ["Ujjala meeting, 12 members"])


def test_the_finished_sheet_shows_what_was_recorded_and_cannot_be_finished_again(
    morning: MorningBranch, anil: Desk
) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    rows = list(all_paid(sheet))
    rows[2] = replace(rows[2], attendance=Attendance.ABSENT, paid=0, savings=0, note="ill")
    saved = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, tuple(rows)))
    assert isinstance(saved, MeetingSaved)
    assert len(saved.receipts) == 11
    again = open_sheet(anil, morning.center, MONDAY)
    assert again.state == "finished"
    assert again.rows[2].draft == RowEntry(Attendance.ABSENT, 0, 0, 0, "ill")
    assert again.rows[0].draft == RowEntry(Attendance.PRESENT, 45_000, 2_000)
    assert again.rows[0].expected == sheet.rows[0].expected
    refused = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, tuple(rows)))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.ALREADY_FINISHED


def test_counted_cash_that_differs_needs_a_reason(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    wanted = FinishMeeting(morning.center, MONDAY, all_paid(sheet), cash_counted=600_000)
    refused = finish_meeting(anil, wanted)
    assert isinstance(refused, Rejection)
    assert (refused.reason, refused.facts["counted"]) == (Reason.CASH_DIFFERS, "₹ 6,000")
    lenient = morning.desk(morning.anil_id, Settings(difference_reason_above=100_000))
    assert isinstance(finish_meeting(lenient, wanted), MeetingSaved)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"paid": -1}, Reason.NEGATIVE_AMOUNT),
        ({"loan_id": None}, Reason.UNKNOWN_LOAN),
    ],
)
def test_rows_that_cannot_be_are_refused(
    morning: MorningBranch, anil: Desk, change: dict[str, object], reason: Reason
) -> None:
    rows = list(all_paid(open_sheet(anil, morning.center, MONDAY)))
    rows[0] = replace(rows[0], **change)  # type: ignore[arg-type]
    refused = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, tuple(rows)))
    assert isinstance(refused, Rejection)
    assert refused.reason is reason
    assert recent_collections(anil) == ()


def test_more_than_is_left_is_asked_about_and_then_recorded(morning: MorningBranch, anil: Desk) -> None:
    rows = list(all_paid(open_sheet(anil, morning.center, MONDAY)))
    rows[0] = replace(rows[0], paid=45_000 * 50)
    wanted = FinishMeeting(morning.center, MONDAY, tuple(rows))
    asked = finish_meeting(anil, wanted)
    assert isinstance(asked, Rejection)
    assert (asked.reason, asked.facts["confirm"], asked.facts["name"]) == (Reason.OVERPAID, 1, "Farida Begum")
    saved = finish_meeting(anil, replace(wanted, confirmed_second=True))
    assert isinstance(saved, MeetingSaved)
    held = [row for row in recent_collections(anil) if row.held_reason]
    assert [(row.borrower_name, row.held_reason) for row in held] == [("Farida Begum", "more than was left to pay")]


def test_a_meeting_of_tomorrow_is_refused(morning: MorningBranch, anil: Desk) -> None:
    rows = all_paid(open_sheet(anil, morning.center, MONDAY))
    refused = finish_meeting(anil, FinishMeeting(morning.center, MONDAY + 7, rows))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.DATE_IN_FUTURE
    empty = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, ()))
    assert isinstance(empty, Rejection)
    assert empty.reason is Reason.ROWS_STILL_OPEN


def test_money_is_the_same_here_and_at_the_office(morning: MorningBranch, anil: Desk) -> None:
    finished(anil, morning)
    morning.exchange(anil)
    here, there = set(), set()
    with anil.book.view() as view:
        here = {(item.id, item.total()) for item in view.every(Collection)}
    there = {(item.id, item.total()) for item in morning.office.state.records.values() if isinstance(item, Collection)}
    assert here == there
    assert sum(total for _, total in here) == 11 * 47_000 + 137_000


def test_names_of_the_sheet_are_offered_by_the_meetings_service() -> None:
    assert set(meetings.__all__) <= set(dir(meetings))
