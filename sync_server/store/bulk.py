"""The statements that every pushed segment needs, handed to the driver itself: text made once, rows in one go.

Building a statement from parts, and every layer above the driver, costs more than running it. The text here comes from
table definitions and constants alone; values are always parameters. SQLite takes rows one after another in one call,
PostgreSQL takes whole columns. The transaction is the caller's; trouble is the driver's own, which store.faults knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, Integer, Table

from sync_server.store.arrays import ByteStrings, LargeNumbers, SmallNumbers

Rows = Sequence[tuple[Any, ...]]
_ASKED_AT_ONCE: Final = 10_000
"""Values of one IN list; SQLite allows three times as many."""
_FEW: Final = 8
"""The shortest IN list; longer ones grow by a third or a half, so that there are few texts for SQLite to keep prepared
and little is looked for in vain."""


def insert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows of one branch whose values stand in the order of the table's columns, the branch first."""
    if rows:
        _write(connection, _inserted(table, connection.dialect.name, False), table.c, rows)


def upsert_rows(connection: Connection, table: Table, rows: Rows) -> None:
    """Insert rows of one branch, each in the place of the one with its key where there is one; no key twice."""
    if rows:
        _write(connection, _inserted(table, connection.dialect.name, True), table.c, rows)


def update_rows(connection: Connection, table: Table, columns: tuple[str, ...], rows: Rows) -> None:
    """Write columns of rows of one branch that are there; each row: the key, the branch first, then the values."""
    if rows:
        names = (*(column.name for column in table.primary_key), *columns)
        text = _updated(table, columns, connection.dialect.name)
        if connection.dialect.name == "postgresql":
            _write(connection, text, [table.c[name] for name in names], rows)
        else:
            driver(connection).executemany(text, rows)


def ask(connection: Connection, text: str, *values: object) -> Sequence[Any]:
    """Return all rows of a query with a ? for each value; a value that is a list stands for its items, after IN."""
    own = driver(connection)
    if connection.dialect.name == "postgresql":
        given = [_listed(value) if isinstance(value, list) else value for value in values]
        return _all(own.execute(_for_postgresql(text), given, binary=True))
    lists = [value for value in values if isinstance(value, list)]
    if not lists:
        return _all(own.execute(text, values))
    longest = max(lists, key=len)
    every: list[Any] = []
    for start in range(0, len(longest) or 1, _ASKED_AT_ONCE):
        part = [value[start : start + _ASKED_AT_ONCE] if value is longest else value for value in values]
        every += _ask_sqlite(own, text, part)
    return every


def do(connection: Connection, text: str, *values: object) -> None:
    """Run a statement with a ? for each value."""
    if connection.dialect.name == "postgresql":
        text = _for_postgresql(text)
    driver(connection).execute(text, values)


def driver(connection: Connection) -> Any:
    """Return the driver's own connection under a connection, in whose transaction it is."""
    return connection.connection.driver_connection


def _ask_sqlite(own: Any, text: str, values: Sequence[Any]) -> Sequence[Any]:
    flat: list[Any] = []
    lengths = []
    for value in values:
        if isinstance(value, list):
            length = _room(len(value))
            flat += value or [None]
            flat += [flat[-1]] * (length - max(1, len(value)))
            lengths.append(length)
        else:
            flat.append(value)
            lengths.append(0)
    return _all(own.execute(_for_sqlite(text, tuple(lengths)), flat))


def _room(count: int) -> int:
    """Return the length of the shortest IN list that takes so many values: 8, 12, 16, 24, 32, 48 and so on."""
    length = _FEW
    while length < count:
        length *= 2
    shorter = length * 3 // 4
    return shorter if count <= shorter and shorter > _FEW else length


def _all(cursor: Any) -> Sequence[Any]:
    rows: Sequence[Any] = cursor.fetchall()
    return rows


@cache
def _for_sqlite(text: str, lengths: tuple[int, ...]) -> str:
    marks = [f"({','.join('?' * length)})" if length else "?" for length in lengths]
    return "".join(part for pair in zip(text.split("?"), [*marks, ""], strict=True) for part in pair)


@cache
def _for_postgresql(text: str) -> str:
    return text.replace("IN ?", "= ANY(%s)").replace("?", "%s")


def _listed(values: list[Any]) -> Any:
    """Return a list as PostgreSQL takes it: byte strings or large numbers, by what the first one is."""
    return LargeNumbers(values) if values and isinstance(values[0], int) else ByteStrings(values)


def _write(connection: Connection, text: str, columns: Iterable[Any], rows: Rows) -> None:
    if connection.dialect.name == "postgresql":
        kinds = [_array_of(column) for column in columns][1:]
        values = list(zip(*rows, strict=True))[1:]
        driver(connection).execute(text, [rows[0][0], *(kind(item) for kind, item in zip(kinds, values, strict=True))])
    else:
        driver(connection).executemany(text, rows)


@cache
def _inserted(table: Table, dialect: str, replace: bool) -> str:
    names = [column.name for column in table.c]
    values = (
        f"SELECT %s, * FROM unnest({_marks(names[1:])})"  # noqa: S608 - our own columns
        if dialect == "postgresql"
        else f"VALUES ({', '.join('?' * len(names))})"
    )
    text = f"INSERT INTO {_quoted([table.name])} ({_quoted(names)}) {values}"
    if replace:
        keys = [column.name for column in table.primary_key]
        others = [f'"{name}" = excluded."{name}"' for name in names if name not in keys]
        text += f" ON CONFLICT ({_quoted(keys)}) DO UPDATE SET {', '.join(others)}"
    return text


@cache
def _updated(table: Table, columns: tuple[str, ...], dialect: str) -> str:
    keys = [column.name for column in table.primary_key]
    name = _quoted([table.name])
    if dialect != "postgresql":
        changed = ", ".join(f'"{column}" = ?{number}' for number, column in enumerate(columns, len(keys) + 1))
        found = " AND ".join(f'"{key}" = ?{number}' for number, key in enumerate(keys, 1))
        return f"UPDATE {name} SET {changed} WHERE {found}"  # noqa: S608 - our own columns
    given = [*keys[1:], *columns]
    changed = ", ".join(f'"{column}" = given."{column}"' for column in columns)
    found = " AND ".join(f'{name}."{key}" = given."{key}"' for key in keys[1:])
    return (
        f"UPDATE {name} SET {changed} FROM (SELECT %s::integer AS one) AS branch, "  # noqa: S608 - our own columns
        f'unnest({_marks(given)}) AS given ({_quoted(given)}) WHERE {name}."{keys[0]}" = branch.one AND {found}'
    )


def _marks(columns: Sequence[str]) -> str:
    return ", ".join(["%s"] * len(columns))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _array_of(column: Any) -> type[ByteStrings | LargeNumbers | SmallNumbers]:
    if isinstance(column.type, BigInteger):
        return LargeNumbers
    return SmallNumbers if isinstance(column.type, Integer) else ByteStrings
