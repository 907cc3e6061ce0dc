"""A clock that stands still until it is told to go on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from fieldapp.domain.ids import Id, uuid7

DAY_MS = 86_400_000
MONDAY = 20_766
"""2026-11-09, a Monday."""


@dataclass
class StandingClock:
    """Time in milliseconds since 1970, UTC; the branch is in UTC too."""

    at_ms: int = MONDAY * DAY_MS + 9 * 3_600_000
    started_ms: int = 5_000
    boot_id: bytes = b"boot-one"

    def now_ms(self) -> int:
        return self.at_ms

    def monotonic_ms(self) -> int:
        return self.started_ms

    def today(self) -> int:
        return self.at_ms // DAY_MS

    def go_on(self, ms: int) -> None:
        """Let time pass."""
        self.at_ms += ms
        self.started_ms += ms


_NUMBERS = count(1)


def new_id() -> Id:
    """Return an id that never repeats within a test run and sorts by the order in which it was made."""
    number = next(_NUMBERS)
    return uuid7(1_700_000_000_000 + number, number.to_bytes(10, "big"))
