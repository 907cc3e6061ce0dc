"""A line between a laptop and its office for benches: counts bytes and turns, is as slow and as short-lived as told."""

from __future__ import annotations

import random
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Final

_SEGMENT: Final = 1360
_HEADER: Final = 40
"""Bytes that TCP and IP put before every segment."""


@dataclass(frozen=True)
class Quality:
    """bits_per_second in each direction (0: no limit), round_trip_s, and how many bytes a connection lives for."""

    bits_per_second: int = 0
    round_trip_s: float = 0
    lives_for: tuple[int, int] | None = None


SLOW: Final = Quality(50_000, 0.6)
SHORT: Final = Quality(lives_for=(6_000, 10_000))


@dataclass
class Line:
    """A listening port that passes on to an office's; turns: how often the direction changed towards the office."""

    port: int
    quality: Quality
    up: int = 0
    down: int = 0
    turns: int = 0
    cuts: int = 0
    _free: dict[str, float] = field(default_factory=lambda: {"up": 0.0, "down": 0.0})
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def reset(self) -> None:
        """Count from zero again."""
        self.up = self.down = self.turns = self.cuts = 0

    def arrives_at(self, direction: str, size: int) -> float:
        """Return when bytes that are sent now arrive at the other end."""
        quality = self.quality
        with self._lock:
            begins = max(time.monotonic(), self._free[direction])
            if quality.bits_per_second:
                begins += (size + _HEADER) * 8 / quality.bits_per_second
            self._free[direction] = begins
        return begins + quality.round_trip_s / 2


class _Call:
    """One connection: two pumps, each with a queue of what is under way."""

    def __init__(self, line: Line, laptop: socket.socket, office: socket.socket, rng: random.Random) -> None:
        self._line, self._ends = line, (laptop, office)
        self._left = rng.randint(*line.quality.lives_for) if line.quality.lives_for else 1 << 60
        self._last = "down"
        for source, target, direction in ((laptop, office, "up"), (office, laptop, "down")):
            under_way: SimpleQueue[tuple[bytes, float]] = SimpleQueue()
            threading.Thread(target=self._take, args=(source, under_way, direction), daemon=True).start()
            threading.Thread(target=self._hand_over, args=(target, under_way), daemon=True).start()

    def _take(self, source: socket.socket, under_way: SimpleQueue[tuple[bytes, float]], direction: str) -> None:
        line, piece = self._line, b"."
        while piece:
            try:
                piece = source.recv(_SEGMENT)
            except OSError:
                piece = b""
            piece = piece[: self._left]
            self._left -= len(piece)
            if piece:
                line.up += len(piece) if direction == "up" else 0
                line.down += len(piece) if direction == "down" else 0
                line.turns += direction == "up" and self._last == "down"
                self._last = direction
            under_way.put((piece, line.arrives_at(direction, len(piece))))
            if self._left <= 0:
                line.cuts += 1
                self._cut()
                return

    def _hand_over(self, target: socket.socket, under_way: SimpleQueue[tuple[bytes, float]]) -> None:
        while True:
            piece, at = under_way.get()
            time.sleep(max(0.0, at - time.monotonic()))
            with suppress(OSError):
                if not piece:
                    target.shutdown(socket.SHUT_WR)
                    return
                target.sendall(piece)

    def _cut(self) -> None:
        for end in self._ends:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RDWR)
                end.close()


@contextmanager
def line_to(port: int, quality: Quality, seed: int = 1) -> Iterator[Line]:
    """Give a line of a quality to an office on a port of this machine."""
    listening = socket.create_server(("127.0.0.1", 0))
    line = Line(listening.getsockname()[1], quality)
    rng = random.Random(seed)

    def serve() -> None:
        while True:
            try:
                laptop, _ = listening.accept()
            except OSError:
                return
            time.sleep(quality.round_trip_s)
            office = socket.create_connection(("127.0.0.1", port))
            for end in (laptop, office):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _Call(line, laptop, office, rng)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield line
    finally:
        listening.close()
