"""A finished meeting is kept whole for a few seconds: taken back without a trace, recorded once, never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.collection.meeting import Attendance, Meeting, meeting_id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.beside import Beside
from fieldapp.services.money.finishing import FinishKept, keep_finish, record_kept, record_left, take_back
from fieldapp.services.money.meetings import (
    FinishMeeting,
    FinishRow,
    MeetingSaved,
    RowEntry,
    finish_meeting,
    meeting_receipts,
    open_sheet,
    receipt_count,
    save_sheet_row,
)
from fieldapp.services.money.repayments import (
    RecordRepayment,
    Reverse,
    recent_collections,
    record_repayment,
    reverse,
)
from fieldapp.services.sync_view import sync_status
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import opened
from tests.fakes.morning_branch import MorningBranch, desk_of


def wanted(desk: Desk, morning: MorningBranch) -> FinishMeeting:
    """Everybody pays; one of them partly by phone, for one another pays the rest."""
    rows = [
        FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected, row.savings_expected, note="€ ₹")
        for row in open_sheet(desk, morning.center, MONDAY).rows
    ]
    rows[0] = replace(rows[0], paid=25_000, beside=(Beside(20_000, Method.MOBILE_MONEY, note="TX 7"),))
    return FinishMeeting(morning.center, MONDAY, tuple(rows), None, "one note was torn")


def kept(desk: Desk, morning: MorningBranch) -> FinishKept:
    result = keep_finish(desk, wanted(desk, morning))
    assert isinstance(result, FinishKept), result
    return result


def waiting(desk: Desk) -> int:
    return sync_status(desk).waiting


def test_what_is_kept_reads_as_finished_and_is_nowhere_else(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    save_sheet_row(anil, sheet.meeting_id, 2, RowEntry(Attendance.PRESENT, 100, 50))
    before = waiting(anil)
    assert kept(anil, morning).receipts == 13
    assert open_sheet(anil, morning.center, MONDAY).state == "finished"
    assert waiting(anil) == before
    assert recent_collections(anil) == ()
    with anil.book.view() as view:
        assert view.find(Meeting, sheet.meeting_id) is None


def test_taking_it_back_leaves_the_sheet_as_it_was_typed(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    typed = RowEntry(Attendance.LATE, 45_000, 2_000, 0, "wedding")
    save_sheet_row(anil, sheet.meeting_id, 2, typed)
    meeting = kept(anil, morning).meeting_id
    assert take_back(anil, meeting) is not None
    again = open_sheet(anil, morning.center, MONDAY)
    assert (again.state, again.rows[2].draft) == ("open", typed)
    assert record_kept(anil, meeting) is None
    assert recent_collections(anil) == ()


def test_it_is_recorded_once_exactly_as_it_was_said(morning: MorningBranch, anil: Desk) -> None:
    said = wanted(anil, morning)
    meeting = kept(anil, morning).meeting_id
    saved = record_kept(anil, meeting)
    assert isinstance(saved, MeetingSaved)
    assert [receipt.number[-2:] for receipt in saved.receipts] == [f"{number:02d}" for number in range(1, 14)]
    with anil.book.view() as view:
        found = view.find(Meeting, meeting)
        assert found is not None
        assert {mark.note for mark in found.marks} == {"€ ₹"}
        documents = list(view.between(Collection, MONDAY, MONDAY))
    assert found.difference_reason == said.difference_reason
    assert sum(line.amount for one in documents for line in one.lines) == sum(
        row.paid + row.savings + sum(one.amount for one in row.beside) for row in said.rows
    )
    assert record_kept(anil, meeting) is None
    assert take_back(anil, meeting) is None
    assert len(meeting_receipts(anil, meeting)) == 13


def test_what_was_kept_when_the_program_died_is_recorded_at_the_next_start(morning: MorningBranch, anil: Desk) -> None:
    meeting = kept(anil, morning).meeting_id
    again = opened(anil.book.database.path.parent, morning.clock)
    desk = desk_of(again)
    (saved,) = record_left(desk)
    assert isinstance(saved, MeetingSaved)
    assert saved.meeting_id == meeting
    assert record_left(desk) == ()
    assert open_sheet(desk, morning.center, MONDAY).state == "finished"
    again.close()


def test_nothing_is_kept_of_what_cannot_be_recorded(morning: MorningBranch, anil: Desk) -> None:
    refused = keep_finish(anil, replace(wanted(anil, morning), rows=()))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.ROWS_STILL_OPEN
    assert open_sheet(anil, morning.center, MONDAY).state == "open"
    doubtful = replace(
        wanted(anil, morning), rows=tuple(replace(row, paid=9_000_000) for row in wanted(anil, morning).rows)
    )
    asked = keep_finish(anil, doubtful)
    assert isinstance(asked, Rejection)
    assert "confirm" in asked.facts
    assert record_left(anil) == ()


def test_a_meeting_finished_meanwhile_opens_the_sheet_again_and_says_so(morning: MorningBranch, anil: Desk) -> None:
    meeting = kept(anil, morning).meeting_id
    assert isinstance(finish_meeting(anil, replace(wanted(anil, morning), difference_reason="")), MeetingSaved)
    assert record_kept(anil, meeting) is None  # finishing forgets what was kept


def test_doubts_that_came_since_do_not_stop_what_was_finished(morning: MorningBranch, anil: Desk) -> None:
    meeting = kept(anil, morning).meeting_id
    first = open_sheet(anil, morning.center, MONDAY).rows[1]
    assert first.loan_id is not None
    paid = record_repayment(anil, RecordRepayment(first.loan_id, first.expected))
    assert not isinstance(paid, Rejection)
    saved = record_kept(anil, meeting)
    assert isinstance(saved, MeetingSaved)
    assert len(saved.receipts) == 13


@pytest.mark.parametrize("remembered", [True, False])
def test_the_receipts_of_a_meeting_are_found_after_a_restart_and_nobody_elses(
    morning: MorningBranch, anil: Desk, remembered: bool
) -> None:
    first = open_sheet(anil, morning.center, MONDAY).rows[1]
    assert first.loan_id is not None
    before = record_repayment(anil, RecordRepayment(first.loan_id, 100))
    assert not isinstance(before, Rejection)
    saved = finish_meeting(anil, wanted(anil, morning), asked=True)
    assert isinstance(saved, MeetingSaved), saved
    after = record_repayment(anil, RecordRepayment(first.loan_id, 200))
    assert not isinstance(after, Rejection)
    if not remembered:  # finished by an older version of the program
        with anil.book.work() as work:
            work.discard_draft("meeting_receipts", saved.meeting_id.hex())
            work.commit()
    again = opened(anil.book.database.path.parent, morning.clock)
    desk = desk_of(again)
    found = meeting_receipts(desk, saved.meeting_id)
    assert found == (saved.receipts if remembered else saved.receipts[:12])
    assert receipt_count(desk, saved.meeting_id) == len(found)
    again.close()


def test_what_was_reversed_is_not_printed_with_the_others(morning: MorningBranch, anil: Desk) -> None:
    saved = finish_meeting(anil, wanted(anil, morning))
    assert isinstance(saved, MeetingSaved)
    row = next(row for row in recent_collections(anil) if row.receipt_number == saved.receipts[3].number)
    for line in (row.line, row.line + 1):  # what she paid and what she saved
        assert not isinstance(reverse(anil, Reverse(row.op_id, line, "counted twice")), Rejection)
    numbers = [receipt.number for receipt in meeting_receipts(anil, saved.meeting_id)]
    assert numbers == [receipt.number for receipt in saved.receipts if receipt.number != row.receipt_number]


def test_a_meeting_of_nobody_has_no_receipts(morning: MorningBranch, anil: Desk) -> None:
    assert meeting_receipts(anil, meeting_id(morning.center, MONDAY)) == ()
    assert receipt_count(anil, meeting_id(morning.center, MONDAY)) == 0
