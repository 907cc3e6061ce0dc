"""Wrong clocks are found by contradiction, told once a day, and change nothing of what was recorded."""

from __future__ import annotations

import pytest

from fieldapp.domain.clocks import (
    SKEW_MAX_MS,
    ClockFlag,
    ClockFlagged,
    Sealing,
    flag_of_skew,
    flags_of_sealing,
    span,
    words,
)
from fieldapp.domain.disposition import refused
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, FakeBranch, named

NOW = 1_790_000_000_000
HOUR = 3_600_000


@pytest.mark.parametrize(
    ("skew", "flag"),
    [
        (0, ClockFlag.NONE),
        (SKEW_MAX_MS, ClockFlag.NONE),
        (-SKEW_MAX_MS, ClockFlag.NONE),
        (SKEW_MAX_MS + 1, ClockFlag.AHEAD),
        (-SKEW_MAX_MS - 1, ClockFlag.BEHIND),
    ],
)
def test_ten_minutes_are_nobodys_business(skew: int, flag: ClockFlag) -> None:
    assert flag_of_skew(skew) is flag


@pytest.mark.parametrize(
    ("wall", "logical", "flag"),
    [
        (NOW - 72 * HOUR, NOW - 72 * HOUR, ClockFlag.NONE),  # three days offline with a right clock
        (NOW + HOUR, NOW + HOUR, ClockFlag.AHEAD),
        (NOW - 9_000 * HOUR, NOW - HOUR, ClockFlag.BEHIND),  # back to 1970 after the battery died
        (NOW - HOUR, NOW + 500 * HOUR, ClockFlag.WAS_AHEAD),
    ],
)
def test_a_segment_contradicts_itself_or_not(wall: int, logical: int, flag: ClockFlag) -> None:
    assert flags_of_sealing(Sealing(wall, logical << 16), NOW) is flag


def test_a_supervisor_is_told_once_for_each_laptop_and_day() -> None:
    branch = FakeBranch(borrowers=0)
    found = ClockFlagged(20_000, ClockFlag.AHEAD, 3 * HOUR, 12)
    assert branch.do("anil", found, named("anil")) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", found, named("nobody")) == refused(Reason.UNKNOWN_RECORD)
    assert branch.do("office", ClockFlagged(-1, 1, 0, 1), named("anil")) == refused(Reason.BAD_VALUE)
    assert branch.do("office", found, named("anil")) == APPLIED
    assert branch.do("office", found, named("anil")) == refused(Reason.ALREADY_EXISTS)
    assert branch.do("office", ClockFlagged(20_001, 1, 0, 1), named("anil")) == APPLIED
    first, _ = sorted(branch.open_items(), key=lambda item: len(item.note), reverse=True)
    assert (first.reason, first.decider, first.author) == (Reason.CLOCK_WRONG, Role.SUPERVISOR, named("user anil"))
    assert first.note == "It is 3 hours ahead; 12 records came with it."


def test_the_words_say_which_way_and_how_much() -> None:
    assert words(ClockFlagged(1, ClockFlag.BEHIND, -2 * 86_400_000, 1)) == "It is 2 days behind; 1 record came with it."
    assert words(ClockFlagged(1, ClockFlag.BEHIND, 0, 3)) == "It is behind; 3 records came with it."
    assert "has been set right; 2 records" in words(ClockFlagged(1, ClockFlag.WAS_AHEAD, 0, 2))
    assert [span(ms) for ms in (1, 60_000, 7_200_000)] == ["less than a minute", "1 minute", "2 hours"]
