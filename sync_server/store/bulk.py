"""The statements that every pushed segment needs, sent to the driver as they are: text made once, rows in one go.

Building a statement from parts costs more than running it. The text here comes from table definitions and constants
alone; values are always parameters. SQLite takes rows one after another in one call, PostgreSQL takes whole columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, Integer, Table, Text

Rows = Sequence[tuple[Any, ...]]
_ASKED_AT_ONCE: Final = 10_000
"""Values of one IN list; SQLite allows three times as many."""


def insert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows whose values stand in the order of the table's columns."""
    _write(connection, table, rows, replace=False)


def upsert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows, each in the place of the one with its key where there is one; no key twice."""
    _write(connection, table, rows, replace=True)


def ask(connection: Connection, text: str, *values: object) -> Sequence[Any]:
    """Return all rows of a query with a ? for each value; a value that is a list stands for its items, after IN."""
    if connection.dialect.name == "postgresql":
        return connection.exec_driver_sql(_for_postgresql(text), values).all()
    if not any(isinstance(value, list) for value in values):
        return connection.exec_driver_sql(text, values).all()
    lists = [value for value in values if isinstance(value, list)]
    longest = max(lists, key=len)
    found: list[Any] = []
    for start in range(0, len(longest) or 1, _ASKED_AT_ONCE):
        given = [value[start : start + _ASKED_AT_ONCE] if value is longest else value for value in values]
        found += _ask_sqlite(connection, text, given)
    return found


def do(connection: Connection, text: str, *values: object) -> None:
    """Run a statement with a ? for each value."""
    if connection.dialect.name == "postgresql":
        text = _for_postgresql(text)
    connection.exec_driver_sql(text, values)


def _ask_sqlite(connection: Connection, text: str, values: Sequence[Any]) -> Sequence[Any]:
    pieces = text.split("?")
    marks = [f"({','.join('?' * len(value))})" if isinstance(value, list) else "?" for value in values]
    whole = "".join(part for pair in zip(pieces, [*marks, ""], strict=True) for part in pair)
    flat: list[Any] = []
    for value in values:
        if isinstance(value, list):
            flat += value
        else:
            flat.append(value)
    return connection.exec_driver_sql(whole, tuple(flat)).all()


@cache
def _for_postgresql(text: str) -> str:
    return text.replace("IN ?", "= ANY(%s)").replace("?", "%s")


def _write(connection: Connection, table: Table, rows: Rows, *, replace: bool) -> None:
    if not rows:
        return
    text = _written(table, connection.dialect.name, replace)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(text, tuple(list(column) for column in zip(*rows, strict=True)))
    else:
        connection.exec_driver_sql(text, list(rows))


@cache
def _written(table: Table, dialect: str, replace: bool) -> str:
    names = [column.name for column in table.c]
    if dialect == "postgresql":
        columns = ", ".join(f"%s::{_array_of(column.type)}" for column in table.c)
        values = f"SELECT * FROM unnest({columns})"  # noqa: S608 - our own columns
    else:
        values = f"VALUES ({', '.join('?' * len(names))})"
    text = f"INSERT INTO {_quoted([table.name])} ({_quoted(names)}) {values}"
    if replace:
        keys = [column.name for column in table.primary_key]
        others = [f'"{name}" = excluded."{name}"' for name in names if name not in keys]
        text += f" ON CONFLICT ({_quoted(keys)}) DO UPDATE SET {', '.join(others)}"
    return text


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _array_of(kind: Any) -> str:
    if isinstance(kind, BigInteger):
        return "bigint[]"
    if isinstance(kind, Integer):
        return "integer[]"
    return "text[]" if isinstance(kind, Text) else "bytea[]"
