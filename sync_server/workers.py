"""Several processes that serve from one listening socket, because one Python process uses one core."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Final

_AGAIN_S: Final = 1.0
"""How long to wait before a process that ended by itself is replaced; a fault in all of them must not spin."""


_ENDING: Final = (signal.SIGTERM, signal.SIGINT)


def can_fork() -> bool:
    """Tell whether this system can run several processes on one socket."""
    return sys.platform != "win32"


def run_workers(count: int, work: Callable[[], None]) -> None:
    """Run `work` in so many processes until SIGTERM or SIGINT, which each of them is told; replace those that die.

    `work` ends at SIGTERM. Nothing may be open here that does not survive a fork: no database, no threads. Processes
    whose parent is killed end by themselves.
    """
    crew = _Crew(work)
    for number in _ENDING:
        signal.signal(number, crew.stop)
    for _ in range(count):
        crew.start_one()
    crew.look_after()


class _Crew:
    """The running processes. The writing end of `alive` is open as long as this process lives."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._pids: set[int] = set()
        self._stopping = False
        self._watched, self._alive = os.pipe()

    def start_one(self) -> None:
        """Start one more process."""
        sys.stdout.flush()
        sys.stderr.flush()
        # A signal between the fork and the child's own handlers would be taken for the parent's, and lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        pid = os.fork()
        if pid:
            self._pids.add(pid)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            return
        ended_well = False
        try:
            os.close(self._alive)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl+C reaches all; the parent tells when to end
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            threading.Thread(target=self._end_with_parent, daemon=True).start()
            self._work()
            ended_well = True
        finally:
            sys.stderr.flush()
            os._exit(0 if ended_well else 1)

    def _end_with_parent(self) -> None:
        os.read(self._watched, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        """Tell every process to end; a signal handler."""
        self._stopping = True
        for pid in self._pids:
            os.kill(pid, signal.SIGTERM)

    def look_after(self) -> None:
        """Wait for the processes, and replace those that end while nobody asked them to."""
        while self._pids:
            pid, _ = os.wait()
            self._pids.discard(pid)
            if not self._stopping:
                time.sleep(_AGAIN_S)
            if not self._stopping:
                self.start_one()
