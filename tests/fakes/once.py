"""What many tests begin with is made once in a process, in a folder that goes with it, and copied from there."""

from __future__ import annotations

import atexit
import itertools
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.ids import NO_ID
from fieldapp.store.book import create_book
from fieldapp.store.engine import open_database
from fieldapp.store.seat import Enrollment, Slot, write_enrollment, write_slots
from sync_server.store import engine as office_engine
from sync_server.store.migrations.upgrade import migrate

KEY: Final = bytes(range(32))
"""The key of every laptop's database in tests."""

_numbers = itertools.count(1)


@cache
def _keeper() -> Path:
    made = tempfile.TemporaryDirectory(prefix="fieldbook-once-", ignore_cleanup_errors=True)
    atexit.register(made.cleanup)
    return Path(made.name)


def kept_folder() -> Path:
    """Return a new, empty folder that stays as long as this process."""
    folder = _keeper() / str(next(_numbers))
    folder.mkdir()
    return folder


def new_book(path: Path, enrollment: Enrollment, epoch: int) -> None:
    """Make a seat's database under KEY as create_book does; its tables were made by that once."""
    if path.exists():
        raise FileExistsError(path)
    shutil.copy(_empty_book(), path)
    database = open_database(path, KEY)
    with database.write() as connection:
        write_enrollment(connection, enrollment)
        write_slots(connection, {Slot.EPOCH: epoch})
    database.close()


def new_office(path: Path, key: bytes) -> bool:
    """Make an office's database with today's tables and nothing in them, where there is none yet; tell whether."""
    if path.exists():
        return False
    shutil.copy(_empty_office(key), path)
    return True


@cache
def _empty_book() -> Path:
    path = kept_folder() / "field.db"
    key = Ed25519PrivateKey.generate().private_bytes_raw()
    create_book(path, KEY, Enrollment(NO_ID, NO_ID, "", 0, 1, "", "INR", "UTC", "", "", key), 1)
    return path


@cache
def _empty_office(key: bytes) -> Path:
    path = kept_folder() / "office.db"
    database = office_engine.open_database(f"sqlite:///{path}", key)
    migrate(database)
    database.close()
    return path
