"""How old the copy of the office's records is, said where it makes a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

STALE_DAYS = 7
"""Older than this, what the office may have changed meanwhile is worth a word."""


def days_old(copied_ms: int, desk: Desk) -> int:
    """Whole days since the last exchange with the office; 0 where there never was one."""
    return max(0, desk.clock.now_ms() - copied_ms) // phrases.DAY_MS if copied_ms else 0


def is_stale(copied_ms: int, desk: Desk) -> bool:
    """Whether the copy is older than STALE_DAYS."""
    return days_old(copied_ms, desk) > STALE_DAYS


def stale_chip(copied_ms: int, desk: Desk) -> Chip:
    """ "Copy is 9 days old", or nothing while it is fresh."""
    if not is_stale(copied_ms, desk):
        return Chip("")
    days = days_old(copied_ms, desk)
    return Chip(tr_n("Copy is {n} day old", "Copy is {n} days old", days), Tone.WARN, "clock")


def stale_sentence(copied_ms: int, desk: Desk) -> str:
    """What an old copy means, for whoever points at the chip or hears it."""
    day = phrases.local_day(copied_ms, desk.time_zone)
    said = phrases.short_day(day, desk.clock.today())
    return tr("What the office changed after {day} is not here yet. What you record here is complete.", day=said)
