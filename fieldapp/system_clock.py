"""The real clock of this laptop and fresh identifiers; only composition roots hand them out."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timezone
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldapp.domain.ids import Id, uuid7
from fieldapp.domain.timestamp import Day, day_of

_BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")


@cache
def _zone(name: str) -> ZoneInfo | timezone:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC  # a laptop without a zone table: days begin at midnight UTC rather than not at all


def local_day(time_zone: str, at_ms: int) -> Day:
    """Return the day in the branch's zone on which a moment fell; the laptop's own zone does not matter."""
    return day_of(datetime.fromtimestamp(at_ms / 1000, _zone(time_zone)).date())


def _boot_id() -> bytes:
    """Return 8 bytes of this start of the laptop, or of this process where the system names no start."""
    try:
        return bytes.fromhex(_BOOT_FILE.read_text(encoding="ascii").strip().replace("-", ""))[:8]
    except (OSError, ValueError):
        return secrets.token_bytes(8)


@dataclass
class SystemClock:
    """The laptop's clocks; days are those of the branch's time zone."""

    time_zone: str = "UTC"
    boot_id: bytes = field(default_factory=_boot_id)

    def now_ms(self) -> int:
        """Return the laptop's clock in milliseconds since 1970."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Return milliseconds since the laptop started."""
        return time.monotonic_ns() // 1_000_000

    def today(self) -> Day:
        """Return the calendar day in the branch's time zone."""
        return local_day(self.time_zone, self.now_ms())


def fresh_id() -> Id:
    """Return a new identifier."""
    return uuid7(time.time_ns() // 1_000_000, secrets.token_bytes(10))
