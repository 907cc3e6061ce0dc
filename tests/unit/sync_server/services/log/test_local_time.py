"""A branch's own calendar and clock, whatever the server's are."""

from __future__ import annotations

from fieldapp.domain.entry_times import LocalTime
from fieldapp.domain.staff import BRANCH, Branch
from fieldapp.domain.state import MemoryState
from sync_server.services.log.local_time import local_in, to_local

NEW_YEAR_MS = 1_798_741_800_000
"""Midnight of 2027-01-01 in India, half past six in the evening in London."""


def test_the_day_begins_where_the_branch_is() -> None:
    state = MemoryState()
    assert local_in(state)(NEW_YEAR_MS) == LocalTime(20_818, 18, 12 * 2026 + 11)
    state.put([Branch(BRANCH, "Rampur", "INR", "Asia/Kolkata")])
    assert local_in(state)(NEW_YEAR_MS) == LocalTime(20_819, 0, 12 * 2027)
    assert local_in(state)(NEW_YEAR_MS - 1) == LocalTime(20_818, 23, 12 * 2026 + 11)


def test_a_name_that_is_no_zone_is_read_as_utc() -> None:
    for name in ("", "Nowhere/At-all", "../etc/passwd"):
        assert to_local(name)(NEW_YEAR_MS).hour == 18
