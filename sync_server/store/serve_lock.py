"""One serving process per SQLite database, held by a lock of the operating system that ends with the process."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_FIRST_PAUSE_S: Final = 0.000_2
_LONGEST_PAUSE_S: Final = 0.001
_HERE: Final[defaultdict[Path, threading.Lock]] = defaultdict(threading.Lock)
"""Whose turn it is among the threads of this process, so that only one of them looks for the file's lock."""


class AlreadyServing(Exception):
    """Another process serves from this data folder; str() is a sentence for people."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another server already serves {path}. Nothing was changed. Stop it first, or give this one another "
            "folder with --data-folder."
        )


@contextmanager
def hold_serve_lock(database: Path) -> Iterator[None]:
    """Hold the lock beside a database file; raise AlreadyServing where another process has it."""
    handle = os.open(database.with_name(f"{database.name}.serving"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _try_lock(handle):
            raise AlreadyServing(database)
        yield
    finally:
        os.close(handle)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextmanager
def taking_turns(database: Path | None, most_s: float) -> Iterator[None]:
    """Wait until nobody else writes to an embedded database, and keep the others waiting; None: another database.

    SQLite makes a writer who finds another one sleep ever longer; here he looks again within milliseconds. Whoever has
    waited for `most_s` goes on and is told by SQLite that the database is busy.
    """
    if database is None:
        yield
        return
    ends, pause = time.monotonic() + most_s, _FIRST_PAUSE_S
    mine = _HERE[database].acquire(timeout=most_s)
    handle = os.open(database.with_name(f"{database.name}.writing"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        while not _try_lock(handle) and time.monotonic() < ends:
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_S)
        yield
    finally:
        os.close(handle)
        if mine:
            _HERE[database].release()
