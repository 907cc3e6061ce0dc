"""Time as evidence: calendar days, and the hybrid logical clock that stamps operations.

Days are integers counted from 1970-01-01 in the branch's time zone. A hybrid logical time is one integer: 48 bits of
milliseconds above a 16-bit counter (Kulkarni, Demirbas et al., "Logical Physical Clocks", University at Buffalo 2014).
It orders one seat's own operations; between seats only the branch log's position decides.
"""

from __future__ import annotations

from datetime import date, timedelta

Day = int
"""Days since 1970-01-01."""

_EPOCH = date(1970, 1, 1)
_COUNTER_BITS = 16
FORWARD_MAX_MS = 5 * 60 * 1000
"""How far ahead of our own time a foreign clock may pull ours; a laptop set to 2099 must not poison its colleagues."""


def day_of(calendar: date) -> Day:
    """Return the day number of a calendar date."""
    return (calendar - _EPOCH).days


def date_of(day: Day) -> date:
    """Return the calendar date of a day number."""
    return _EPOCH + timedelta(days=day)


def weekday_of(day: Day) -> int:
    """Return 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday."""
    return (day + 3) % 7


def hlc_ms(hlc: int) -> int:
    """Return the milliseconds of a hybrid logical time."""
    return hlc >> _COUNTER_BITS


def next_hlc(last: int, now_ms: int) -> int:
    """Return the next stamp: the present where it is ahead of the last stamp, else the last stamp plus one."""
    return max(last + 1, now_ms << _COUNTER_BITS)


def merge_hlc(last: int, foreign: int, now_ms: int) -> int:
    """Return the clock after hearing a foreign stamp; one more than FORWARD_MAX_MS ahead of us is not adopted."""
    if hlc_ms(foreign) > now_ms + FORWARD_MAX_MS:
        return last
    return max(last, foreign)
