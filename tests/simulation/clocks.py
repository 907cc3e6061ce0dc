"""One virtual time, and the clocks of laptops and of the office that show it wrongly."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.fakes.clock import DAY_MS, MONDAY

MORNING_MS = MONDAY * DAY_MS + 8 * 3_600_000


@dataclass
class WorldTime:
    """What time it really is; calling it gives the server's clock, off by skew_ms."""

    now_ms: int = MORNING_MS
    skew_ms: int = 0

    def __call__(self) -> int:
        """Return the milliseconds since 1970 that the server's clock shows."""
        return self.now_ms + self.skew_ms


@dataclass
class LaptopClock:
    """A clock of a laptop: off by skew_ms, which changes when somebody sets it; monotonic since the last start.

    drift: parts in a hundred by which both run too fast since the start. frozen_ms: what a dead clock shows, 0: none.
    """

    world: WorldTime
    skew_ms: int = 0
    boots: int = 1
    started_ms: int = field(default=0)
    drift: int = 0
    frozen_ms: int = 0

    def __post_init__(self) -> None:
        self.started_ms = self.started_ms or self.world.now_ms

    @property
    def boot_id(self) -> bytes:
        """Return which run of the machine this is."""
        return self.boots.to_bytes(8, "big")

    def now_ms(self) -> int:
        """Return what the clock shows; a clock set back behind 1970 shows 1970."""
        return self.frozen_ms or max(0, self.world.now_ms + self.skew_ms + self._gained())

    def monotonic_ms(self) -> int:
        """Return the milliseconds since the machine started."""
        return self.world.now_ms - self.started_ms + self._gained()

    def _gained(self) -> int:
        return (self.world.now_ms - self.started_ms) * self.drift // 100

    def today(self) -> int:
        """Return the day that the clock shows."""
        return self.now_ms() // DAY_MS

    def restart(self) -> None:
        """Switch the machine off and on."""
        self.boots += 1
        self.started_ms = self.world.now_ms
