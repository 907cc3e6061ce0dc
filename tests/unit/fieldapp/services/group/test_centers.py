"""Centers with their next meeting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.centers import (
    EditCenter,
    FormCenter,
    MoveCenter,
    center_view,
    edit_center,
    form_center,
    move_center,
    my_centers,
)
from fieldapp.services.money.sheet import UnknownCenter
from fieldapp.ui import messages
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def test_an_officer_sees_own_centers_in_the_order_of_their_meetings(morning: MorningBranch) -> None:
    friday = morning.office.form_center("Shanti", morning.anil_id, weekday=4)
    morning.office.form_center("Elsewhere", morning.bela_id, weekday=2)
    anil = morning.desk(morning.anil_id)
    rows = my_centers(anil)
    assert [row.name for row in rows] == ["Ujjala", "Shanti"]
    assert rows[0].next_day == MONDAY
    assert rows[0].members == 12
    assert (rows[1].center_id, rows[1].members) == (friday, 0)
    assert rows[1].next_day > MONDAY
    assert len(rows[0].time_text) == 5


def test_a_supervisor_sees_all(morning: MorningBranch) -> None:
    morning.office.form_center("Elsewhere", morning.bela_id, weekday=2)
    names = {row.name for row in my_centers(morning.desk(morning.rao_id))}
    assert names == {"Ujjala", "Elsewhere"}


def test_the_day_after_its_meeting_the_next_week_is_told(morning: MorningBranch) -> None:
    anil = morning.desk(morning.anil_id)
    morning.clock.go_on(DAY_MS)
    (row,) = my_centers(anil)
    assert row.next_day == MONDAY + 7
    assert row.center_id != NO_ID


def said(result: object) -> str:
    assert isinstance(result, Rejection), result
    return messages.text(result)


def test_the_whole_page_of_a_center(morning: MorningBranch, anil: Desk) -> None:
    page = center_view(anil, morning.center)
    assert (page.name, page.officer, page.next_day) == ("Ujjala", "Anil Kumar", MONDAY)
    assert [(group.name, len(group.members), group.fund) for group in page.groups] == [("Ganga", 6, 0), ("Tulsi", 6, 0)]
    assert [(line.weekday, line.time_text) for line in page.rhythms] == [(0, "10:00")]
    with pytest.raises(UnknownCenter):
        center_view(anil, new_id())


def test_a_center_is_formed_on_the_weekday_of_its_first_meeting(anil: Desk) -> None:
    wanted = FormCenter("Shanti", "Sonpur", 540, MONDAY + 3)
    assert isinstance(form_center(anil, wanted), Saved)
    row = next(row for row in my_centers(anil) if row.name == "Shanti")
    assert (row.next_day, row.time_text) == (MONDAY + 3, "09:00")
    assert said(form_center(anil, replace(wanted, name=" "))) == "Enter the center's name."
    assert said(form_center(anil, replace(wanted, minute=1440))).startswith("Time cannot be 1440.")
    assert said(form_center(anil, replace(wanted, every_weeks=0))) == messages.text(Rejection(Reason.BAD_VALUE))


def test_a_center_that_moves_is_shown_with_both_rhythms(morning: MorningBranch, anil: Desk) -> None:
    version = center_view(anil, morning.center).version
    wanted = MoveCenter(morning.center, MONDAY + 1, 2, 600, 1, "market day", version)
    assert said(move_center(anil, replace(wanted, reason=""))) == messages.text(Rejection(Reason.REASON_NEEDED))
    early = replace(wanted, from_day=MONDAY - 1)
    assert said(move_center(anil, early)) == "This day is too early. Choose a later one."
    bela = morning.desk(morning.bela_id)
    assert said(move_center(bela, wanted)) == messages.text(Rejection(Reason.NOT_ALLOWED))
    assert isinstance(move_center(anil, wanted), Saved)
    assert said(move_center(anil, wanted)) == messages.text(Rejection(Reason.STALE_TRANSITION))
    page = center_view(anil, morning.center)
    assert [(line.weekday, line.first_day) for line in page.rhythms] == [(0, MONDAY - 364), (2, MONDAY + 2)]
    assert page.next_day == MONDAY
    morning.clock.go_on(DAY_MS)
    assert center_view(anil, morning.center).next_day == MONDAY + 2


def test_the_words_of_a_center(morning: MorningBranch, anil: Desk) -> None:
    page = center_view(anil, morning.center)
    wanted = EditCenter(morning.center, page.name, page.village, "under the neem tree", "UJ", page.version)
    assert isinstance(edit_center(anil, wanted), Saved)
    again = replace(wanted, version=center_view(anil, morning.center).version)
    assert said(edit_center(anil, again)) == messages.text(Rejection(Reason.NOTHING_CHANGED))
    assert said(edit_center(anil, replace(again, name=" "))) == "Enter the center's name."
    assert center_view(anil, morning.center).place == "under the neem tree"
