"""What officers did: a meeting with its marks, visits by what became of them; an officer reads her own row."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.desk import Desk
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting, open_sheet
from fieldapp.services.oversight.work_report import work_report
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def test_a_meeting_counts_with_who_came(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    rows = tuple(
        FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT if place else Attendance.ABSENT)
        for place, row in enumerate(sheet.rows)
    )
    saved = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows))
    assert isinstance(saved, MeetingSaved), saved
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    first, second = work_report(rao, MONDAY - 6, MONDAY).rows
    assert (first.name, first.meetings, first.marks, first.came) == ("Anil Kumar", 1, 12, 11)
    assert first.attendance == 11 / 12
    assert (second.name, second.meetings, second.attendance) == ("Bela Roy", 0, None)
    assert [row.name for row in work_report(anil, MONDAY, MONDAY).rows] == ["Anil Kumar"]


def test_a_period_ends_today_and_is_a_year_at_most(anil: Desk) -> None:
    report = work_report(anil, MONDAY - 1_000, MONDAY + 5)
    assert (report.period.since, report.period.until) == (MONDAY - 365, MONDAY)
