"""Centers with their next meeting."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.services.centers import my_centers
from tests.fakes.clock import DAY_MS, MONDAY
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
