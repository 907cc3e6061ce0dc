"""Meetings that were held, were not, or are not recorded."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.meeting_list import BACK_DAYS, past_meetings, say_not_held, todays_reasons
from fieldapp.services.group.page import center_page
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting
from fieldapp.services.today import today
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.opened import opened_in


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


def test_a_meeting_that_was_moved_is_due_on_its_new_day(morning: MorningBranch, anil: Desk) -> None:
    assert isinstance(say_not_held(anil, morning.center, MONDAY, "Festival", MONDAY + 2), Saved)
    assert [(one.state, one.moved_to) for one in today(anil).meetings] == [("not_held", MONDAY + 2)]
    assert today(anil).to_collect == 0
    morning.clock.go_on(2 * DAY_MS)
    there = today(anil).meetings
    assert [(one.center_id, one.state) for one in there] == [(morning.center, "due")]
    assert there[0].expected > 0
    morning.clock.go_on(DAY_MS)
    newest, before = past_meetings(anil)[:2]
    assert (newest.day, newest.state) == (MONDAY + 2, "not_recorded")
    assert (before.day, before.state, before.moved_to) == (MONDAY, "not_held", MONDAY + 2)
    _held(morning, anil, MONDAY + 2)
    assert past_meetings(anil)[0].state == "held"


def test_only_her_own_meetings_and_only_to_a_day_that_can_be(morning: MorningBranch, anil: Desk) -> None:
    too_far = say_not_held(anil, morning.center, MONDAY, "", MONDAY + 61)
    assert isinstance(too_far, Rejection)
    assert too_far.reason is Reason.MOVED_TOO_FAR
    too_long = say_not_held(anil, morning.center, MONDAY, "x" * 201)
    assert isinstance(too_long, Rejection)
    assert too_long.reason is Reason.TOO_LONG
    bela = morning.desk(morning.bela_id)
    refused = say_not_held(bela, morning.center, MONDAY, "Rain")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NOT_ALLOWED


def test_the_supervisor_sees_whose_meeting_was_not_held_and_why(morning: MorningBranch, anil: Desk) -> None:
    say_not_held(anil, morning.center, MONDAY, "Rain or flood")
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil)
    morning.exchange(rao)
    morning.clock.go_on(DAY_MS)
    row = past_meetings(rao)[0]
    assert (row.state, row.reason, row.said_by, row.officer) == (
        "not_held",
        "Rain or flood",
        "Anil Kumar",
        "Anil Kumar",
    )
    page = center_page(rao, morning.center)
    assert [(day, said.reason) for day, said in page.called_off] == [(MONDAY, "Rain or flood")]


def test_only_so_many_meetings_that_were_held_are_opened(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _held(morning, anil, MONDAY)
    morning.clock.go_on(DAY_MS)
    days = [meeting.day for meeting in past_meetings(anil)]
    assert days == sorted(days, reverse=True)
    opened = opened_in(anil.book, monkeypatch)
    assert [meeting.day for meeting in past_meetings(anil, 0)] == days[1:]
    assert opened[Kind.MEETING] == 0
    assert [meeting.day for meeting in past_meetings(anil, 1)] == days
    assert opened[Kind.MEETING] == 1
