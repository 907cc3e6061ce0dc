"""The encrypted database file: how it is opened, read and written.

sqlcipher3 under SQLAlchemy Core with a raw 32-byte key, WAL, synchronous=FULL. The window and the sync engine are two
processes on one file; within a process one writer at a time, readers beside it. SQLite before 3.51.3 may corrupt a WAL
when two connections meet at a checkpoint, so an older library is refused.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from fieldapp.store import migrations
from fieldapp.store import plain_sqlalchemy as plain_sqlalchemy  # the window loads it first, by its name alone
from fieldapp.store.faults import StoreFault, Trouble, store_faults

LIBRARY_MIN: Final = (3, 51, 3)
KEY_BYTES: Final = 32
BUSY_TIMEOUT_MS: Final = 10_000
READING_KIB: Final = 4_096
"""Pages that a connection which reads keeps in memory: what a meeting needs stays, and a laptop of 4 GB has room."""
WRITING_KIB: Final = 16_384
"""The same while it writes: folding what was pulled comes back to the same pages again and again."""
APPLICATION_ID: Final = 0x46424B31
"""'FBK1': tells what the file is to tools that read the header after decryption."""

# Of every value that is bytes the driver asks whether somebody wants it written otherwise, and takes four times as long
# to find that nobody does as to call what gives back the same bytes: most of what a row costs, for ids are bytes.
dbapi2.register_adapter(bytes, bytes)
dbapi2.register_adapter(memoryview, memoryview)


class Database:
    """An open database; read() and write() give connections inside a transaction."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._writing = threading.Lock()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection whose reads all see one moment; raise StoreFault for trouble of the disk."""
        with store_faults(), self._engine.connect() as connection:
            _begin(connection, "BEGIN", READING_KIB)
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the one writing transaction; committed on leaving, rolled back on any exception.

        Waits for the other process at most BUSY_TIMEOUT_MS, then raises StoreFault(LOCKED). Not to be nested.
        """
        with self._writing, store_faults(), self._engine.connect() as connection:
            # a deferred transaction that turns into a writing one half way fails with SQLITE_BUSY and cannot wait
            _begin(connection, "BEGIN IMMEDIATE", WRITING_KIB)
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Move the write-ahead log into the file, as far as the other process lets us, and close every connection."""
        try:
            with store_faults(), self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except StoreFault as fault:
            if fault.trouble is not Trouble.LOCKED:
                raise
        finally:
            self._engine.dispose()


def driver(connection: Connection) -> Any:
    """Return the driver's own connection, inside the same transaction, for reads of one row that happen by thousands.

    SQLAlchemy takes five times as long for them; store_faults() knows the driver's errors as well.
    """
    return connection.connection.driver_connection


def open_database(path: Path, key: bytes, *, create: bool = False) -> Database:
    """Open a seat's database with its raw key and bring its tables up to date.

    Raises StoreFault: WRONG_KEY, UNREADABLE, TOO_NEW, READ_ONLY, DISK_FULL or UNSAFE_LIBRARY. Without `create` a
    missing file is UNREADABLE: a fresh empty database must never stand in for a lost one.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key has {KEY_BYTES} bytes")
    if dbapi2.sqlite_version_info < LIBRARY_MIN:
        raise StoreFault(Trouble.UNSAFE_LIBRARY, f"SQLite {dbapi2.sqlite_version}")
    if not create and not path.exists():
        raise StoreFault(Trouble.UNREADABLE, f"{path.name} is missing")
    database = Database(path, _engine(path, key))
    try:
        migrations.bring_up_to_date(database)
    except BaseException:
        database._engine.dispose()  # noqa: SLF001
        raise
    return database


def _engine(path: Path, key: bytes) -> Engine:
    def connect() -> Any:
        raw = dbapi2.connect(str(path), timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None, check_same_thread=False)
        for pragma in _pragmas(key):
            raw.execute(f"PRAGMA {pragma}")
        return raw

    return create_engine(
        "sqlite:///fieldbook",  # only names the dialect; `connect` decides what is opened
        creator=connect,
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=6,
        pool_use_lifo=True,  # the connection used last has the pages in memory; the others stay small
        hide_parameters=True,  # a borrower's name must not reach a log by way of an error message
    )


def _begin(connection: Connection, statement: str, cache_kib: int) -> None:
    """Begin a transaction beside SQLAlchemy, which begins none here; an event of it would slow every statement."""
    raw = driver(connection)
    if connection.info.get("cache") != cache_kib:
        connection.info["cache"] = cache_kib
        raw.execute(f"PRAGMA cache_size = -{cache_kib}")
    raw.execute(statement)


def _pragmas(key: bytes) -> tuple[str, ...]:
    return (
        "cipher_log = off",  # a wrong key is reported by us, not on stderr
        f"key = \"x'{key.hex()}'\"",
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "secure_delete = ON",
    )
