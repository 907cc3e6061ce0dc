"""Room for requests: how many may be here at once, and who makes room when somebody crawls.

A request holds its place from its headers until it is answered. Somebody who opens hundreds of requests and sends a
byte a second would take every place and keep the laptops out; so where all places are taken, the slowest body that
has been coming for a while is given up for the newcomer. Its laptop, if there is one, sends again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum

from starlette.requests import ClientDisconnect, Request


class End(Enum):
    """How a body ended: WHOLE, LATE (too slow or given up), CUT by the line, or TOO_LARGE."""

    WHOLE = "whole"
    LATE = "late"
    CUT = "cut"
    TOO_LARGE = "too large"


@dataclass(eq=False)
class Arrival:
    """One request in its place. began: seconds of the server's own clock. body: the bytes that came so far."""

    began: float
    body: bytearray = field(default_factory=bytearray)
    _limit: asyncio.Timeout | None = None

    async def receive(self, request: Request, most: int, seconds: float) -> End:
        """Take the body until it is whole, and tell how it ended; `body` has what came by then."""
        try:
            async with asyncio.timeout(seconds) as self._limit:
                async for piece in request.stream():
                    self.body += piece
                    if len(self.body) > most:
                        return End.TOO_LARGE
        except TimeoutError:
            return End.LATE
        except ClientDisconnect:
            return End.CUT
        finally:
            self._limit = None
        return End.WHOLE

    @property
    def coming(self) -> bool:
        """Whether its body is still on the way."""
        return self._limit is not None

    def give_up(self) -> None:
        """End the wait for the rest of the body now."""
        if self._limit is not None:
            self._limit.reschedule(asyncio.get_running_loop().time())
            self._limit = None


class Arrivals:
    """The places of one server process. most: how many. patience_s: how long a body may come before it counts as slow.

    Taking a place costs nothing while there is one; looking for the slowest costs O(most), only when all are taken.
    """

    def __init__(self, most: int, patience_s: float, now: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._patience_s = patience_s
        self._now = now
        self._here: set[Arrival] = set()

    @contextmanager
    def place(self) -> Iterator[Arrival | None]:
        """Give a place for as long as the request is here, or None where there is none."""
        if len(self._here) >= self._most and not self._make_room():
            yield None
            return
        arrival = Arrival(self._now())
        self._here.add(arrival)
        try:
            yield arrival
        finally:
            self._here.discard(arrival)

    def _make_room(self) -> bool:
        """Give up the body that comes slowest, and tell whether there was one to give up."""
        now = self._now()
        slow = [each for each in self._here if each.coming and now - each.began >= self._patience_s]
        if not slow:
            return False
        slowest = min(slow, key=lambda each: len(each.body) / max(now - each.began, 1e-9))
        self._here.discard(slowest)
        slowest.give_up()
        return True
