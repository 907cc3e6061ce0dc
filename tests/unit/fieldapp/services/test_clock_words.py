"""Clocks in words: the largest whole unit, the singular of one, and what the office found."""

from __future__ import annotations

import pytest

from fieldapp.domain.clocks import ClockFlag, ClockFlagged, words
from fieldapp.services.clock_words import clock_found, length


@pytest.mark.parametrize(
    ("ms", "said"),
    [(59_999, "less than a minute"), (60_000, "1 minute"), (7_200_000, "2 hours"), (86_400_000, "1 day")],
)
def test_a_length_is_told_in_its_largest_unit(ms: int, said: str) -> None:
    assert length(ms) == said


@pytest.mark.parametrize("flags", [ClockFlag.AHEAD, ClockFlag.BEHIND, ClockFlag.WAS_AHEAD])
@pytest.mark.parametrize("skew", [0, 7_200_000, -7_200_000])
def test_in_english_it_says_what_is_noted_in_the_log(flags: ClockFlag, skew: int) -> None:
    flagged = ClockFlagged(day=20_000, flags=int(flags), skew_ms=skew, operations=1)
    assert clock_found(flagged) == words(flagged)
