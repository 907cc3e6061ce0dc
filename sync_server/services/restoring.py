"""Putting a backup back: the log goes back in time, so it gets a new epoch, and every laptop looks what is missing.

A laptop that meets a new epoch pulls the log anew and sends what the office lost, its photos too. Without a new epoch
laptops notice as well, by the newest entry that they have; the epoch makes it certain from the first exchange on.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sync_server.services.ground import Ground, Refusal
from sync_server.store import branches
from sync_server.store.faults import StoreFault

_BESIDE = ("-wal", "-shm")
OpenAt = Callable[[Path], Ground]


@dataclass(frozen=True)
class Restored:
    """What was put back. aside: where the database that was there before lies now, None where there was none."""

    branches: int
    operations: int
    aside: Path | None = None


def raise_epochs(ground: Ground, at_least: int = 0) -> Restored:
    """Give every branch log a new epoch, above `at_least`; for a database that was put back by other tools."""
    count = 0
    with ground.database.writing() as connection:
        heads = branches.all_branches(connection)
        for head in heads:
            locked = branches.lock_branch(connection, head.branch_id)
            if locked is not None:
                branches.open_log_epoch(connection, head.branch_id, max(locked.log_epoch, at_least) + 1)
                count += locked.head
    return Restored(len(heads), count)


def put_back(place: Path, copy: Path, open_at: OpenAt) -> Restored | Refusal:
    """Let a copy of the embedded database be the database, in a new epoch; what was there is kept beside it.

    The caller sees to it that nobody serves from it. StoreFault comes through where the copy does not open, with
    nothing changed.
    """
    if not copy.is_file():
        return Refusal(f"There is no file {copy}, so nothing was changed. Name a copy made with the backup command.")
    incoming = place.with_name(f"{place.name}.incoming")
    _remove(incoming)
    shutil.copyfile(copy, incoming)
    try:
        with closing(_Open(open_at(incoming))) as opened:
            restored = raise_epochs(opened.ground, _newest_epoch(place, open_at))
    except BaseException:
        _remove(incoming)
        raise
    aside = _set_aside(place) if place.exists() else None
    incoming.replace(place)
    _remove(incoming)
    return Restored(restored.branches, restored.operations, aside)


@dataclass(frozen=True)
class _Open:
    """A ground that is closed with its database."""

    ground: Ground

    def close(self) -> None:
        """Close the database; what is in its write-ahead log goes into the file."""
        self.ground.database.close()


def _newest_epoch(place: Path, open_at: OpenAt) -> int:
    """Return the highest epoch of the database that is there, 0 where it cannot be read: then it does not matter."""
    if not place.exists():
        return 0
    try:
        with closing(_Open(open_at(place))) as opened, opened.ground.database.reading() as connection:
            return max((head.log_epoch for head in branches.all_branches(connection)), default=0)
    except StoreFault:
        return 0


def _set_aside(place: Path) -> Path:
    """Give the database that is there another name; a backup may turn out to be the worse of the two."""
    number = 1
    while (aside := place.with_name(f"{place.name}.before-restore-{number}")).exists():
        number += 1
    for suffix in _BESIDE:
        beside = place.with_name(place.name + suffix)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + suffix))
    place.replace(aside)
    return aside


def _remove(path: Path) -> None:
    for suffix in ("", *_BESIDE, ".writing"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
