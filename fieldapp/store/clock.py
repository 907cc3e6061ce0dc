"""The clock that services and sync take, and the best estimate of the true time made from it."""

from __future__ import annotations

from typing import Protocol

from fieldapp.domain.timestamp import Day


class Clock(Protocol):
    """What a laptop knows about time; the real one is made where the program is put together."""

    @property
    def boot_id(self) -> bytes:
        """Return 8 bytes that change whenever the laptop starts."""
        ...

    def now_ms(self) -> int:
        """Return the laptop's clock, which may be wrong, in milliseconds since 1970."""
        ...

    def monotonic_ms(self) -> int:
        """Return milliseconds since the laptop started; never runs backwards."""
        ...

    def today(self) -> Day:
        """Return the calendar day in the branch's time zone."""
        ...


def estimated_ms(clock: Clock, server_ms: int, server_boot: bytes, server_mono_ms: int) -> int:
    """Return the server's time carried on by the monotonic clock of the same start, else the laptop's own clock."""
    if server_ms and server_boot == clock.boot_id:
        return server_ms + max(0, clock.monotonic_ms() - server_mono_ms)
    return max(clock.now_ms(), server_ms)
