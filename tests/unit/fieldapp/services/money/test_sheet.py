"""The rows of a sheet: one for each active loan, in the order of the paper."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance, meeting_id
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.group.groups import MoveMember, move
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting
from fieldapp.services.money.repayments import RecordRepayment, expected_repayment, record_repayment
from fieldapp.services.money.sheet import RowEntry, open_sheet, rows_of
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


def test_two_loans_are_two_rows_and_savings_stand_on_the_first(morning: MorningBranch, anil: Desk) -> None:
    morning.office.lend(morning.borrowers[3], MONDAY, installment=10_000, weeks=10)
    morning.exchange(anil)
    rows = [row for row in open_sheet(anil, morning.center, MONDAY).rows if row.name == "Lata Patel"]
    assert [(row.due, row.savings_expected) for row in rows] == [(45_000, 2_000), (10_000, 0)]
    assert len({row.line for row in rows}) == 2


def test_a_member_without_a_loan_still_saves(morning: MorningBranch, anil: Desk) -> None:
    saver = morning.office.register("Zubeda Khan", morning.center, morning.groups[1])
    morning.office.open_savings(saver, weekly=1_500)
    morning.exchange(anil)
    row = open_sheet(anil, morning.center, MONDAY).rows[-1]
    assert (row.name, row.loan_id, row.loan_label, row.expected) == ("Zubeda Khan", None, "", 0)
    assert row.savings_expected == 1_500


def test_money_taken_before_the_meeting_is_not_expected_again(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[1], 45_000))
    row = next(row for row in open_sheet(anil, morning.center, MONDAY).rows if row.name == "Sunita Bai")
    assert (row.due, row.expected) == (0, 0)


def test_a_held_meeting_keeps_its_expectations_when_money_comes_later(morning: MorningBranch, anil: Desk) -> None:
    before = open_sheet(anil, morning.center, MONDAY)
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, 10_000) for row in before.rows)
    assert isinstance(finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows)), MeetingSaved)
    after = open_sheet(anil, morning.center, MONDAY)
    assert [row.expected for row in after.rows] == [row.expected for row in before.rows]
    assert {row.draft.paid for row in after.rows if row.draft} == {10_000}
    with anil.book.view() as view:
        bare = rows_of(view, morning.center, meeting_id(morning.center, MONDAY), MONDAY)
    assert [row.draft for row in bare] == [None] * 12


def test_a_member_who_moves_is_on_each_centers_sheet_for_her_days(morning: MorningBranch, anil: Desk) -> None:
    shanti = morning.office.form_center("Shanti", morning.anil_id)
    yamuna = morning.office.form_group(shanti, "Yamuna")
    morning.exchange(anil)
    usha = morning.borrowers[4]
    row = next(row for row in open_sheet(anil, morning.center, MONDAY).rows if row.borrower_id == usha)
    rows = tuple(
        FinishRow(each.borrower_id, each.loan_id, Attendance.PRESENT, each.expected, 0)
        for each in open_sheet(anil, morning.center, MONDAY).rows
    )
    finished = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=12 * 45_000 + 90_000))
    assert not isinstance(finished, Rejection)
    morning.clock.go_on(DAY_MS)
    assert not isinstance(move(anil, MoveMember(usha, yamuna, "married")), Rejection)
    past = {each.borrower_id: each for each in open_sheet(anil, morning.center, MONDAY).rows}
    assert (past[usha].expected, past[usha].draft) == (row.expected, RowEntry(Attendance.PRESENT, row.expected, 0))
    assert usha not in {each.borrower_id for each in open_sheet(anil, morning.center, MONDAY + 7).rows}
    assert usha not in {each.borrower_id for each in open_sheet(anil, shanti, MONDAY).rows}
    (coming,) = open_sheet(anil, shanti, MONDAY + 7).rows
    assert (coming.borrower_id, coming.group_name, coming.loan_id) == (usha, "Yamuna", morning.loans[4])


def test_a_finished_sheet_shows_all_that_was_recorded_also_for_a_loan_that_was_closed(
    morning: MorningBranch, anil: Desk
) -> None:
    sunita = morning.loans[1]
    rows = tuple(
        FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected, row.savings_expected)
        for row in open_sheet(anil, morning.center, MONDAY).rows
    )
    payoff = expected_repayment(anil, sunita, MONDAY).payoff
    closing = record_repayment(anil, RecordRepayment(sunita, payoff, closing=True))
    assert not isinstance(closing, Rejection)
    saved = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, confirmed_second=True))
    assert isinstance(saved, MeetingSaved)
    after = open_sheet(anil, morning.center, MONDAY).rows
    drafts = [row.draft for row in after if row.draft is not None]
    assert sum(draft.paid or 0 for draft in drafts) == sum(row.paid for row in rows)
    assert sum(draft.savings or 0 for draft in drafts) == sum(row.savings for row in rows)
    hers = next(row for row in after if row.loan_id == sunita)
    assert hers.draft == RowEntry(Attendance.PRESENT, 45_000, 2_000)
    assert hers.expected == 0
