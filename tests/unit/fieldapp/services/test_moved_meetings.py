"""A meeting that was moved is met with on its new day, and nowhere else."""

from __future__ import annotations

from datetime import date

from fieldapp.domain.timestamp import day_of
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.group.meeting_list import say_not_held
from fieldapp.services.moved_meetings import moved_here
from tests.fakes.morning_branch import MorningBranch

MONDAY = day_of(date(2026, 11, 9))


def test_it_is_found_on_the_day_it_was_moved_to(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.view() as view:
        assert moved_here(view, MONDAY, MONDAY + 7) == {}
    assert isinstance(say_not_held(anil, morning.center, MONDAY, "Festival", MONDAY + 2), Saved)
    with anil.book.view() as view:
        assert moved_here(view, MONDAY + 2, MONDAY + 2) == {morning.center: {MONDAY + 2}}
        assert moved_here(view, MONDAY + 3, MONDAY + 9) == {}
        assert moved_here(view, MONDAY - 9, MONDAY) == {}
