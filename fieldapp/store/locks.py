"""Locks of the operating system: one window and one sync engine per seat, let go when the process ends."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class Busy(Exception):
    """Another process holds the lock."""


class ProcessLock:
    """Holds a lock file until it is closed or the process ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    def take(self) -> ProcessLock:
        """Take the lock or raise Busy at once."""
        file = self.path.open("a+b")
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise Busy(str(self.path)) from error
        self._file = file
        return self

    def close(self) -> None:
        """Let go of the lock; the file stays, because deleting it would race."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> ProcessLock:
        return self if self._file is not None else self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def window_lock(folder: Path) -> ProcessLock:
    """Return the lock that one window per seat holds."""
    return ProcessLock(folder / "seat.lock")


def sync_lock(folder: Path) -> ProcessLock:
    """Return the lock that one sync engine per seat holds."""
    return ProcessLock(folder / "sync.lock")
