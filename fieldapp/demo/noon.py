"""Where it is noon: a day that is played must not be one of records made at night, whenever somebody plays it."""

from __future__ import annotations

from typing import Final

_HOUR_MS: Final = 3_600_000


def zone_at_noon(now_ms: int) -> str:
    """Return the IANA name of a time zone in which it is between 12 and 13 o'clock, on the same day as in UTC.

    now_ms: milliseconds since 1970. In those names east is minus.
    """
    east = 12 - now_ms // _HOUR_MS % 24
    return f"Etc/GMT{-east:+d}" if east else "Etc/GMT"
