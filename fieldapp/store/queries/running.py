"""Loans on which something is owed, page by page in the order in which they end, and how many there are."""

from __future__ import annotations

from typing import Final, NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.record import Kind
from fieldapp.store.engine import driver


class RunningLine(NamedTuple):
    """A running loan in a list. principal: what was lent; outstanding: what is left of it; amounts in minor units.

    last_due: day of the last installment; oldest_unpaid: of the oldest one that is not paid, 0 for none.
    """

    id: Id
    borrower: Id
    center: Id
    product: str
    principal: int
    outstanding: int
    oldest_unpaid: int
    last_due: int
    name: str


class RunningCounts(NamedTuple):
    """How many loans run, how many of them end until a day, and how many are late on another."""

    running: int
    ending: int
    late: int


BEGINNING: Final = (-(2**40), NO_ID)
"""Before the first loan."""
_MINE: Final = f"f.center NOT IN (SELECT id FROM record WHERE kind = {int(Kind.CENTER)} AND borrower <> ?)"  # noqa: S608
"""Not in a center that is known here and another officer's (centers stand under their officer)."""


def running_after(connection: Connection, after: tuple[int, Id], most: int, officer: Id | None) -> list[RunningLine]:
    """Return the running loans that end after one, named by its last day and id, at most so many.

    officer: without the loans in centers of other officers; None for all.
    """
    mine, values = (f"AND {_MINE} ", (officer,)) if officer is not None else ("", ())
    rows = driver(connection).execute(
        "SELECT f.id, f.borrower, f.center, f.product, f.principal, f.outstanding, f.oldest_unpaid, f.last_due, "  # noqa: S608
        "coalesce(p.name, '') FROM loan_figure f INDEXED BY loan_figure_ending LEFT JOIN person p ON p.id = f.borrower "
        f"WHERE f.state IN (1, 5) AND (f.last_due, f.id) > (?, ?) {mine}ORDER BY f.last_due, f.id LIMIT ?",
        (*after, *values, most),
    )
    return [RunningLine._make(row) for row in rows]


def running_counts(connection: Connection, ending_until: int, today: int, officer: Id | None) -> RunningCounts:
    """Return how many there are, from the index alone."""
    mine, values = (f"AND {_MINE} ", (officer,)) if officer is not None else ("", ())
    row = driver(connection).execute(
        "SELECT count(*), coalesce(sum(f.last_due <= ?), 0), coalesce(sum(f.oldest_unpaid BETWEEN 1 AND ?), 0) "  # noqa: S608
        f"FROM loan_figure f INDEXED BY loan_figure_ending WHERE f.state IN (1, 5) {mine}",
        (ending_until, today - 1, *values),
    )
    return RunningCounts._make(row.fetchone())
