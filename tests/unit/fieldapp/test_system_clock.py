"""The real clock: days of the branch's zone, also where the zone is not known here; ids that grow."""

from __future__ import annotations

from datetime import UTC, date, datetime

from fieldapp.domain.timestamp import day_of
from fieldapp.system_clock import SystemClock, fresh_id, local_day

LATE_MS = round(datetime(2026, 11, 22, 20, 0, tzinfo=UTC).timestamp() * 1000)


def test_a_moment_falls_on_the_day_of_the_branch() -> None:
    assert local_day("UTC", LATE_MS) == day_of(date(2026, 11, 22))
    assert local_day("Asia/Kolkata", LATE_MS) == day_of(date(2026, 11, 23))


def test_an_unknown_zone_begins_its_days_at_midnight_utc() -> None:
    assert local_day("Nowhere/Here", LATE_MS) == local_day("UTC", LATE_MS)


def test_clocks_go_on_and_name_this_start_of_the_laptop() -> None:
    clock = SystemClock("Asia/Kolkata")
    first = clock.monotonic_ms()
    assert clock.now_ms() > LATE_MS - 400 * 86_400_000
    assert clock.monotonic_ms() >= first
    assert len(clock.boot_id) == 8
    assert clock.boot_id == SystemClock().boot_id or not clock.boot_id.strip()
    assert clock.today() == local_day("Asia/Kolkata", clock.now_ms())


def test_fresh_ids_differ_and_are_in_the_order_they_were_made() -> None:
    made = [fresh_id() for _ in range(3)]
    assert len(set(made)) == 3
    assert [one[:4] for one in made] == sorted(one[:4] for one in made)
