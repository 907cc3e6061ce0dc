"""Moments as a branch's own calendar and clock show them; its zone is a name in its record, UTC where it is none."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldapp.domain.entry_times import LocalTime, ToLocal
from fieldapp.domain.staff import BRANCH, Branch
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import day_of


def local_in(state: State) -> ToLocal:
    """Return what turns milliseconds since 1970 into the time of a branch, whose record is in the state."""
    branch = state.find(Branch, BRANCH)
    return to_local(branch.time_zone if branch is not None else "")


@cache
def to_local(name: str) -> ToLocal:
    """Return what turns milliseconds since 1970 into the time of a zone; beyond the year 9999 it raises OverflowError.

    name: of the IANA table.
    """
    zone: tzinfo = UTC
    with suppress(ZoneInfoNotFoundError, ValueError, OSError):
        zone = ZoneInfo(name) if name else UTC

    def local(ms: int) -> LocalTime:
        at = datetime.fromtimestamp(ms / 1000, zone)
        return LocalTime(day_of(at.date()), at.hour, 12 * at.year + at.month - 1)

    return local
