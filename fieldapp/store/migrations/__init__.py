"""Bringing an older database to today's tables, each step and the mark of having taken it in one transaction.

`user_version` is the number of steps taken. The log tables of step 1 are never altered afterwards; a step may drop and
rebuild everything else. A database from a newer program is refused and left as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cache
from typing import Protocol

from sqlalchemy import Connection, MetaData
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateTable

from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.tables import (
    LIST_INDEXES,
    LIST_TABLES,
    LOG,
    LOG_COUNTED,
    LOG_INDEXES,
    PHOTO_INDEX,
    PHOTOS,
    SCOPES,
    VIEW,
    VIEW_INDEXES,
    VIEW_TABLES,
)


class Transactions(Protocol):
    """A database as far as migrations need it."""

    def read(self) -> AbstractContextManager[Connection]:
        """Give a reading transaction."""
        ...

    def write(self) -> AbstractContextManager[Connection]:
        """Give the writing transaction."""
        ...


@cache
def _statements(tables: MetaData) -> dict[str, str]:
    """Return what creates each table where it is not there, by its name.

    Written out once: SQLAlchemy's create_all asks for each table first and compiles it anew, four times the work.
    """
    spoken = dialect()
    return {
        table.name: str(CreateTable(table, if_not_exists=True).compile(dialect=spoken))
        for table in tables.sorted_tables
    }


def _create(connection: Connection, tables: MetaData) -> None:
    for statement in _statements(tables).values():
        connection.exec_driver_sql(statement)


def _first(connection: Connection) -> None:
    _create(connection, LOG)
    for statement in LOG_INDEXES:
        connection.exec_driver_sql(statement)
    create_view(connection)


def create_view(connection: Connection) -> None:
    """Create the tables that the log can be folded into again."""
    _create(connection, VIEW)
    for statement in VIEW_INDEXES:
        connection.exec_driver_sql(statement)


def drop_view(connection: Connection) -> None:
    """Drop the tables that the log can be folded into again."""
    for name in VIEW_TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def _view_anew(connection: Connection) -> None:
    """Make the view's tables as they are today; opening the book folds the log into them."""
    drop_view(connection)
    create_view(connection)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO seat_state (k, v) SELECT 'fold_again', x'f5' "
        "WHERE EXISTS (SELECT 1 FROM received) OR EXISTS (SELECT 1 FROM outbox)"
    )


def _scopes(connection: Connection) -> None:
    """Add where folding begins without the whole log; records know their scope."""
    _create(connection, SCOPES)
    _view_anew(connection)


def _photos(connection: Connection) -> None:
    """Add the table of photos."""
    _create(connection, PHOTOS)
    connection.exec_driver_sql(PHOTO_INDEX)


def _lists_anew(connection: Connection) -> None:
    """Make the lists beside the records as they are today; opening the book writes them from the records."""
    drop_lists(connection)
    create_lists(connection)
    for statement in LOG_COUNTED:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO seat_state (k, v) SELECT 'list_again', x'f5' WHERE EXISTS (SELECT 1 FROM record)"
    )


def drop_lists(connection: Connection) -> None:
    """Drop the tables that are made of the records."""
    for name in LIST_TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def create_lists(connection: Connection) -> None:
    """Create the tables that are made of the records."""
    made = _statements(VIEW)
    for statement in (*(made[name] for name in LIST_TABLES if name in made), *LIST_INDEXES):
        connection.exec_driver_sql(statement)


def _loans_by_number(connection: Connection) -> None:
    """Keep the long rows of loans by number instead of by id; what is in them stays."""
    for name in ("loan_line", "loan_figure"):
        connection.exec_driver_sql(f"ALTER TABLE {name} RENAME TO old_{name}")
        connection.exec_driver_sql(_statements(VIEW)[name])
        columns = ", ".join(column.name for column in VIEW.tables[name].columns)
        connection.exec_driver_sql(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM old_{name} ORDER BY stamp")  # noqa: S608
        connection.exec_driver_sql(f"DROP TABLE old_{name}")
        for statement in LIST_INDEXES:
            if f" ON {name}(" in statement:
                connection.exec_driver_sql(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (
    _first,
    _view_anew,
    _scopes,
    _photos,
    _lists_anew,
    _lists_anew,
    _lists_anew,
    _loans_by_number,
)


def bring_up_to_date(database: Transactions) -> None:
    """Take the steps that are missing; raise StoreFault(TOO_NEW) for a database of a newer program."""
    with database.read() as connection:
        taken = _version(connection)
    if taken == len(STEPS):
        return
    if taken > len(STEPS):
        raise StoreFault(Trouble.TOO_NEW, f"steps {taken}, known {len(STEPS)}")
    with database.write() as connection:
        for number in range(_version(connection), len(STEPS)):
            STEPS[number](connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {number + 1}")


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
