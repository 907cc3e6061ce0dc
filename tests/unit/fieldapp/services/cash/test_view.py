"""What a cash day shows, and what it keeps to itself."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.cash.cash import Count, DayState, Pieces, cash_day_of
from fieldapp.domain.collection.collection import SavingsMoved
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import CashPolicy
from fieldapp.domain.state import MemoryState
from fieldapp.services.borrower import visits
from fieldapp.services.cash.day import CountCash, count_cash
from fieldapp.services.cash.view import VISIT_FORM, cash_day_view, is_hidden, pieces_of
from fieldapp.services.desk import DataState, Desk
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting, open_sheet
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.today import today
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch

DAY = cash_day_of(MemoryState(), named("u"), 1)


def test_what_should_be_there_is_told_after_the_count_and_before_the_next_movement() -> None:
    blind, open_eyed = CashPolicy(), CashPolicy(blind=False)
    counted = replace(DAY, count=Count(NO_ID, NO_ID, 0, (), 0))
    assert is_hidden(blind, DAY)
    assert not is_hidden(open_eyed, DAY)
    assert not is_hidden(blind, counted)
    assert is_hidden(blind, replace(counted, uncounted=5))
    assert not is_hidden(blind, replace(DAY, state=DayState.CLOSED))


def test_empty_lines_of_a_form_are_no_pieces() -> None:
    assert pieces_of({50_000: 2, 100: 0}) == (Pieces(50_000, 2),)


def test_a_meeting_is_one_line_of_its_center(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected) for row in sheet.rows)
    assert isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), MeetingSaved)
    view = cash_day_view(anil)
    assert [(line.label, line.receipts, line.center_id) for line in view.by_center] == [("Ujjala", 12, morning.center)]
    assert (view.name, view.standing, view.state) == ("Anil Kumar", "not_open", DataState.DRAFT)
    assert (view.policy_name, view.keep_max) == ("default 2026-1", 0)


def test_a_day_without_anything_can_be_looked_at(anil: Desk, morning: MorningBranch) -> None:
    view = cash_day_view(anil, MONDAY - 1)
    assert (view.transfers, view.by_method, view.by_center, view.figures) == ((), (), (), None)


def test_what_was_paid_out_is_not_set_against_what_came_in(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    with anil.book.work() as work:
        intent = Intent(SavingsMoved(-5_000, work.take_receipts(1)), morning.borrowers[0], morning.center, MONDAY)
        work.append(intent)
        work.commit()
    count_cash(anil, CountCash({5_000: 8}))
    view = cash_day_view(anil)
    assert [(line.label, line.amount) for line in view.by_method] == [("Cash", 45_000)]
    assert (view.received, view.paid_out, view.difference) == (45_000, 5_000, 0)
    assert today(anil).collected_today == 45_000


def test_unfinished_visits_are_looked_for_where_visits_keep_them() -> None:
    assert VISIT_FORM == visits.FORM
