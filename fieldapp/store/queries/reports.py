"""Sums over the figures beside the records; what reports ask in SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.collection.document import Fate, Purpose
from fieldapp.domain.ids import Id
from fieldapp.store.engine import driver
from fieldapp.store.figures import LoanFigure
from fieldapp.store.lists import NOBODY, PersonLine


class Taken(NamedTuple):
    """Money of a period by who took it, where, for what and how.

    incoming, outgoing: sums above zero in minor units of what came in and what was paid out; amount: their difference.
    """

    author: Id
    center: Id
    purpose: int
    method: int
    fate: int
    amount: int
    incoming: int
    outgoing: int


def figures_since(
    connection: Connection, stamp: int, people: Mapping[Id, PersonLine] = NOBODY
) -> list[tuple[LoanFigure, bytes]]:
    """Return the loans whose figures were written after a stamp, each with its plan beside it instead of in it.

    Equal plans, days and amounts are one object; the id of a borrower is that of her line where it is among these.
    """
    rows = driver(connection).execute(
        "SELECT id, borrower, center, product, disbursed_day, plan, paid, outstanding, oldest_unpaid, state, last_day "
        "FROM loan_figure WHERE stamp > ?",
        (stamp,),
    )
    known: dict[Any, Any] = {}
    one, make = known.setdefault, partial(tuple.__new__, LoanFigure)
    return [
        (make((key, people[whose].id if whose in people else one(whose, whose), one(center, center),
               one(product, product), one(day, day), b"", one(paid, paid), one(left, left), one(oldest, oldest), state,
               one(last, last))), one(plan, plan))
        for key, whose, center, product, day, plan, paid, left, oldest, state, last in rows
    ]  # fmt: skip


def payments_since(
    connection: Connection, day: int, loans: Iterable[Id] | None = None
) -> Iterator[tuple[Id, int, int]]:
    """Yield (loan, day, amount) of the repayments that count from a day on, by loan and day; of some loans, or all."""
    wanted = None if loans is None else list(loans)
    chosen, values = "", []
    if wanted is not None:
        chosen, values = f"AND loan IN ({','.join('?' * len(wanted))}) ", wanted
    rows = driver(connection).execute(
        "SELECT loan, day, sum(amount) FROM money_line INDEXED BY money_line_by_day "  # noqa: S608
        f"WHERE day >= ? AND purpose = ? AND fate = ? {chosen}GROUP BY loan, day ORDER BY loan, day",
        (day, int(Purpose.REPAYMENT), int(Fate.COUNTED), *values),
    )
    yield from rows  # never all of them in memory


def saving_days(connection: Connection, borrower: Id) -> int:
    """Return on how many days a borrower's savings grew by money that counts."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(DISTINCT day) FROM money_line WHERE borrower = ? AND purpose = ? AND fate = ? AND amount > 0",
            (borrower, int(Purpose.SAVINGS), int(Fate.COUNTED)),
        ).scalar_one()
    )


def centers_of(connection: Connection, borrower: Id) -> list[Id]:
    """Return the centers where money of a borrower was written."""
    rows = connection.exec_driver_sql("SELECT DISTINCT center FROM money_line WHERE borrower = ?", (borrower,))
    return [Id(bytes(row[0])) for row in rows]


def taken_between(connection: Connection, since: int, until: int) -> list[Taken]:
    """Return the money of some days by who took it, center, purpose, method and fate."""
    rows = connection.exec_driver_sql(
        "SELECT author, center, purpose, method, fate, sum(amount), sum(max(amount, 0)), sum(max(-amount, 0)) "
        "FROM money_line "
        "WHERE day BETWEEN ? AND ? GROUP BY author, center, purpose, method, fate",
        (since, until),
    )
    return [Taken._make(row) for row in rows]


def attendance(connection: Connection, since: int, until: int) -> list[tuple[Id, int, int]]:
    """Return (center, marks, came) summed over the meetings of some days."""
    rows = connection.exec_driver_sql(
        "SELECT center, sum(marks), sum(came) FROM meeting_figure WHERE day BETWEEN ? AND ? GROUP BY center",
        (since, until),
    )
    return [(Id(row[0]), int(row[1]), int(row[2])) for row in rows]


def meetings_between(connection: Connection, since: int, until: int) -> set[Id]:
    """Return the meetings that were held on some days, both ends included."""
    rows = driver(connection).execute("SELECT id FROM meeting_figure WHERE day BETWEEN ? AND ?", (since, until))
    return {Id(row[0]) for row in rows}


def last_taken(connection: Connection, since: int) -> dict[Id, int]:
    """Return when each person's newest money since a day was taken, milliseconds since 1970."""
    rows = connection.exec_driver_sql(
        "SELECT t.author, max(m.at_ms) FROM (SELECT author, max(day) AS day FROM money_line WHERE day >= ? "
        "GROUP BY author) t JOIN money_line m ON m.day = t.day AND m.author = t.author GROUP BY t.author",
        (since,),
    )
    return {Id(row[0]): int(row[1]) for row in rows}


def counted_in(connection: Connection, documents: Iterable[Id]) -> dict[Id, int]:
    """Return what some money documents count on each loan."""
    wanted = list(documents)
    rows = driver(connection).execute(
        f"SELECT loan, sum(amount) FROM money_line WHERE op IN ({','.join('?' * len(wanted))}) "  # noqa: S608
        "AND purpose = ? AND fate = ? GROUP BY loan",
        (*wanted, int(Purpose.REPAYMENT), int(Fate.COUNTED)),
    )
    return dict(rows.fetchall())


def taken_ms(connection: Connection, documents: Iterable[Id]) -> dict[Id, int]:
    """Return when each of some money documents was recorded, milliseconds since 1970; none for one without lines."""
    ask = driver(connection).execute
    rows = ((key, ask("SELECT min(at_ms) FROM money_line WHERE op = ?", (key,)).fetchone()[0]) for key in documents)
    return {key: at_ms for key, at_ms in rows if at_ms is not None}


def taken_by(connection: Connection, author: Id, day: int) -> int:
    """Return all that one person took on a day and did not take back; what was paid out is not set against it."""
    return int(
        connection.exec_driver_sql(
            "SELECT coalesce(sum(max(amount, 0)), 0) FROM money_line WHERE day = ? AND author = ? AND fate <> ?",
            (day, author, int(Fate.REVERSED)),
        ).scalar_one()
    )
