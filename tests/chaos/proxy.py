"""A line that is cut: a TCP relay on 127.0.0.1 that resets a connection after some bytes in either direction."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class CutLine:
    """Relays to a port; connections live for `bytes_each` bytes on average, exponentially."""

    def __init__(self, target: int, bytes_each: int, seed: int) -> None:
        self._target, self._bytes_each = target, bytes_each
        self._chance = random.Random(seed)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                _Relay(self, client, round(self._chance.expovariate(1 / self._bytes_each)) + 64)

    def reach(self) -> socket.socket:
        """Connect to the target."""
        return socket.create_connection(("127.0.0.1", self._target), timeout=10)

    def close(self) -> None:
        """Take no more connections."""
        self._listening.close()


class _Relay:
    """One connection and its two directions, which share what is left of its bytes."""

    def __init__(self, line: CutLine, client: socket.socket, left: int) -> None:
        self._line, self._left, self._lock = line, left, threading.Lock()
        try:
            server = line.reach()
        except OSError:
            _reset(client)
            return
        self._ends = (client, server)
        for source, sink in ((client, server), (server, client)):
            threading.Thread(target=self._pump, args=(source, sink), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(2048):
                with self._lock:
                    fits, self._left = piece[: self._left], self._left - len(piece)
                sink.sendall(fits)
                if self._left <= 0:
                    self._line.cuts += 1
                    break
        for end in self._ends:
            _reset(end)


def _reset(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextmanager
def cut_line(target: int, bytes_each: int, seed: int) -> Iterator[CutLine]:
    """Give a line to a port of this machine."""
    line = CutLine(target, bytes_each, seed)
    try:
        yield line
    finally:
        line.close()
