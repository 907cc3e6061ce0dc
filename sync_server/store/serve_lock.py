"""One serving process per SQLite database, held by a lock of the operating system that ends with the process."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


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
