"""Meetings that were held, were not, or are not recorded."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.meeting_list import BACK_DAYS, past_meetings, say_not_held, todays_reasons
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


def _held(morning: MorningBranch, desk: Desk, day: int) -> None:
    rows = tuple(
        FinishRow(borrower, loan, Attendance.PRESENT, 45_000, 0)
        for borrower, loan in zip(morning.borrowers, morning.loans, strict=True)
    )
    done = finish_meeting(desk, FinishMeeting(morning.center, day, rows, cash_counted=45_000 * 12))
    assert not isinstance(done, Rejection)


def test_a_meeting_nobody_recorded_is_listed_until_somebody_says_why(morning: MorningBranch, anil: Desk) -> None:
    morning.clock.go_on(DAY_MS)
    newest = past_meetings(anil)[0]
    assert (newest.day, newest.state, newest.members, newest.time_text) == (MONDAY, "not_recorded", 12, "10:00")
    assert isinstance(say_not_held(anil, morning.center, MONDAY, " Festival "), Saved)
    assert (past_meetings(anil)[0].state, past_meetings(anil)[0].reason) == ("not_held", "Festival")
    assert isinstance(say_not_held(anil, morning.center, MONDAY, ""), Saved)
    assert past_meetings(anil)[0].state == "not_recorded"


def test_a_meeting_held_tells_who_came_and_cannot_be_denied(morning: MorningBranch, anil: Desk) -> None:
    _held(morning, anil, MONDAY)
    morning.clock.go_on(DAY_MS)
    held = past_meetings(anil)[0]
    assert (held.state, held.came, held.collected) == ("held", 12, 540_000)
    refused = say_not_held(anil, morning.center, MONDAY, "Festival")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.ALREADY_FINISHED


def test_only_two_weeks_back_and_not_before_the_first_meeting(morning: MorningBranch, anil: Desk) -> None:
    days = [meeting.day for meeting in past_meetings(anil)]
    assert all(MONDAY - BACK_DAYS <= day < MONDAY for day in days)


def test_todays_meeting_can_be_called_off(morning: MorningBranch, anil: Desk) -> None:
    assert todays_reasons(anil) == {}
    say_not_held(anil, morning.center, MONDAY, "Funeral in the village")
    assert todays_reasons(anil) == {morning.center: "Funeral in the village"}
