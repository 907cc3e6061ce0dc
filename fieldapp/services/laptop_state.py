"""What is wrong with a laptop before anybody is let in: it is blocked, its clock went back, its disk is nearly full."""

from __future__ import annotations

from pathlib import Path
from shutil import disk_usage
from typing import Final

from fieldapp.domain.words import tr
from fieldapp.services.clock_words import length
from fieldapp.store import exchange_mark
from fieldapp.store.blocked_mark import is_blocked

CLOCK_BACK_MS: Final = 86_400_000
"""A clock that is further behind the last record than this is wrong."""
DISK_LOW_BYTES: Final = 500 * 1024 * 1024
_MINUTE_MS: Final = 60_000


def trouble_at_the_door(database: Path, now_ms: int) -> str:
    """Return a sentence for the tile of whoever's records these are, '' where nothing is wrong or nothing is known."""
    try:
        written_ms, free = database.stat().st_mtime_ns // 1_000_000, disk_usage(database.parent).free
    except OSError:
        return ""
    if is_blocked(database.parent):
        return tr("IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet.")
    if now_ms < written_ms - CLOCK_BACK_MS:
        return tr("The clock of this laptop went back. Set date and time before you record anything.")
    if free < DISK_LOW_BYTES:
        megabytes = free // (1024 * 1024)
        return tr("Only {free} MB free. New photos wait; typing still works. Delete files or ask IT", free=megabytes)
    return ""


def exchanged_ago(folder: Path, now_ms: int) -> str:
    """Return how long ago the records of a folder were exchanged with the office, '' where that is not known."""
    at_ms = exchange_mark.last_ms(folder)
    if not at_ms:
        return ""
    if now_ms - at_ms < _MINUTE_MS:
        return tr("exchanged just now")
    return tr("exchanged {time} ago", time=length(now_ms - at_ms))
