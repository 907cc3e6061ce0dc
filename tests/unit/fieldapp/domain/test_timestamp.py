"""Days and the logical clock."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.timestamp import FORWARD_MAX_MS, date_of, day_of, hlc_ms, merge_hlc, next_hlc, weekday_of


@given(st.dates())
def test_a_day_is_a_date_and_knows_its_weekday(calendar: date) -> None:
    assert date_of(day_of(calendar)) == calendar
    assert weekday_of(day_of(calendar)) == calendar.weekday()


@given(st.integers(0, 2**62), st.integers(0, 2**45))
def test_the_logical_clock_only_rises(last: int, now_ms: int) -> None:
    assert next_hlc(last, now_ms) > last
    assert hlc_ms(next_hlc(0, now_ms + 1)) == now_ms + 1


def test_a_laptop_set_to_the_future_does_not_pull_its_colleagues_along() -> None:
    ours, now = 1000 << 16, 1000
    assert merge_hlc(ours, (now + FORWARD_MAX_MS) << 16, now) == (now + FORWARD_MAX_MS) << 16
    assert merge_hlc(ours, (now + FORWARD_MAX_MS + 1) << 16, now) == ours
    assert merge_hlc(ours, 5 << 16, now) == ours
