"""Opening the database: encrypted SQLite for one office, or PostgreSQL; one writer or many, one set of statements."""

from __future__ import annotations

import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import QueuePool

from sync_server.store.bulk import driver
from sync_server.store.faults import Fault, StoreFault, faults
from sync_server.store.serve_lock import taking_turns

T = TypeVar("T")
BUSY_MS: Final = 5_000
STATEMENT_MS: Final = 10_000
PATIENT_MS: Final = 30 * 60 * 1000
WRITER_CACHE_KIB: Final = 64 * 1024
READER_CACHE_KIB: Final = 8 * 1024
"""Pages kept decrypted; taking one from the file costs its decryption and its check every time."""
WRITERS: Final = 3
"""Writing connections of a process on SQLite: one writes, another waits for its turn or the disk, a third prepares."""
CHECKPOINT_PAGES: Final = 4_000
"""Pages of the write-ahead log after which they go into the file: a page written often goes there once."""
FIRST_SAFE_SQLITE: Final = (3, 51, 3)
MENDED_BRANCHES: Final = {(3, 50): 7, (3, 44): 6}
"""Older lines of SQLite that carry the mending of the WAL-reset fault, from that release on."""

# Of every value that is bytes the driver asks whether somebody wants it written otherwise, and takes four times as long
# to find that nobody does as to call what gives back the same bytes: most of what a row costs, for ids are bytes.
sqlcipher.register_adapter(bytes, bytes)
sqlcipher.register_adapter(memoryview, memoryview)


class BadAddress(ValueError):
    """The address names no database this server can use; the message says which ones it can."""


def is_safe_sqlite(version: tuple[int, int, int]) -> bool:
    """Tell whether a SQLite survives two connections of which one checkpoints (fault of 3.7.0 to 3.51.2)."""
    if version >= FIRST_SAFE_SQLITE:
        return True
    major, minor, patch = version
    return patch >= MENDED_BRANCHES.get((major, minor), patch + 1)


@dataclass(frozen=True)
class Database:
    """An open database. On SQLite who writes waits for a turn; whoever waits has a connection, so nobody waits for one
    with the turn in hand."""

    writer: Engine
    reader: Engine
    path: Path | None = None
    """The file of an embedded database, None for PostgreSQL."""

    @property
    def is_sqlite(self) -> bool:
        """Tell whether this is the embedded database."""
        return self.path is not None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that may write (BEGIN IMMEDIATE or READ COMMITTED); it commits at the end."""
        with (
            faults(),
            self.writer.connect() as connection,
            taking_turns(self.path, BUSY_MS / 1000),
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing_after(self, prepare: Callable[[Connection], T]) -> Iterator[tuple[Connection, T | None]]:
        """Open a transaction as writing() does, with what `prepare` returns for one moment before it.

        prepare reads through statements of store.bulk alone. It holds nobody up, so what it found may be past when the
        transaction begins. It is asked on SQLite only, where all writers wait for one another; its pages are still at
        hand when they are written.
        """
        with faults(), self.writer.connect() as connection:
            prepared = None
            if self.is_sqlite:
                own = driver(connection)
                own.execute("BEGIN")
                try:
                    prepared = prepare(connection)
                finally:
                    own.rollback()
            with taking_turns(self.path, BUSY_MS / 1000), connection.begin():
                yield connection, prepared

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one moment of the database and writes nothing."""
        with faults(), self.reader.begin() as connection:
            yield connection

    def copy_to(self, copy: Path) -> None:
        """Write an embedded database, as it is now, into a new file under the same key."""
        # Beside SQLAlchemy, which would open a transaction, and VACUUM runs in none.
        connection = self.reader.raw_connection()
        try:
            copy.touch(mode=0o600)
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = off")
            cursor.execute("VACUUM INTO ?", (str(copy),))
        except (sqlcipher.OperationalError, OSError) as error:
            copy.unlink(missing_ok=True)
            raise StoreFault(Fault.FULL, str(error)) from error
        finally:
            connection.invalidate()
            connection.close()

    def close(self) -> None:
        """Close all connections."""
        self.reader.dispose()
        self.writer.dispose()


def open_database(address: str, key: bytes, *, patient: bool = False) -> Database:
    """Open sqlite:///PATH with the 32-byte key, or postgresql://...; raise BadAddress or StoreFault.

    patient: for work on a whole branch, whose statements may take minutes where a laptop's take seconds. The tables
    are not looked at: call migrations.upgrade.migrate for that.
    """
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise BadAddress(f"{address!r} is not the address of a database: sqlite:///PATH or postgresql://...") from error
    backend = url.get_backend_name()
    if backend == "sqlite" and url.database:
        return _open_sqlite(Path(url.database), key)
    if backend == "postgresql":
        return _open_postgresql(url, PATIENT_MS if patient else STATEMENT_MS)
    raise BadAddress(f"{backend!r} is not supported: name sqlite:///PATH or postgresql://...")


def _open_sqlite(path: Path, key: bytes) -> Database:
    if not is_safe_sqlite(sqlcipher.sqlite_version_info):
        raise StoreFault(Fault.UNSAFE_SQLITE, sqlcipher.sqlite_version)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    database = Database(_sqlite_engine(path, key, writes=True), _sqlite_engine(path, key, writes=False), path)
    with database.writing(), database.reading():
        pass
    return database


def _sqlite_engine(path: Path, key: bytes, *, writes: bool) -> Engine:
    def connect() -> Any:
        # Read-write, never create: a file that has gone must not come back as an empty database.
        uri = f"file:{quote(str(path))}?mode=rw"
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        for pragma in _pragmas(key, writes=writes):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=WRITERS if writes else 8,
        max_overflow=0 if writes else 8,
        pool_use_lifo=True,  # who was here last has the pages of the last write at hand
        pool_timeout=BUSY_MS / 1000,
        hide_parameters=True,
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    # Not by an event, which would slow every statement: the dialect is this engine's own, and begins nothing by itself.
    vars(engine.dialect)["do_begin"] = lambda connection: connection.execute(begin)
    return engine


def _pragmas(key: bytes, *, writes: bool) -> tuple[str, ...]:
    common = (
        "cipher_log = off",  # a wrong key would be reported on stderr besides the error
        f"key = \"x'{key.hex()}'\"",
        f"busy_timeout = {BUSY_MS}",
        "temp_store = memory",
        "trusted_schema = off",
        "cell_size_check = on",
        "foreign_keys = on",
    )
    if writes:
        return (
            *common,
            "journal_mode = wal",
            "synchronous = full",
            "secure_delete = on",
            f"cache_size = -{WRITER_CACHE_KIB}",
            f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
        )
    return (*common, "wal_autocheckpoint = 0", "query_only = on", f"cache_size = -{READER_CACHE_KIB}")


def _still_there(connection: Any, _record: Any, _proxy: Any) -> None:
    """Let go of a pooled connection that the server has ended; a live one that waits has nothing to say.

    This asks the operating system, not the server: a ping would cost every transaction a turn.
    """
    if connection.closed or _has_news(connection.fileno()):
        raise DisconnectionError("the server has ended the connection")


def _has_news(handle: int) -> bool:
    if sys.platform == "win32":
        return bool(select.select([handle], [], [], 0)[0])
    poll = select.poll()  # select() knows no handle above 1,023
    poll.register(handle, select.POLLIN)
    return bool(poll.poll(0))


def _open_postgresql(url: URL, statement_ms: int) -> Database:
    limits = (
        f"-c lock_timeout={BUSY_MS} -c statement_timeout={statement_ms} "
        f"-c idle_in_transaction_session_timeout={statement_ms}"
    )
    writer = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=8,
        max_overflow=8,
        pool_timeout=BUSY_MS / 1000,
        hide_parameters=True,
        connect_args={"options": limits, "connect_timeout": 5},
        isolation_level="READ COMMITTED",
    )
    event.listen(writer, "checkout", _still_there)
    reader = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    database = Database(writer, reader)
    with database.reading():
        pass
    return database
