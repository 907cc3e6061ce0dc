"""Which operations have odd times: one row for each of those, by laptop and month."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from fieldapp.domain.ids import Id
from sync_server.store.bulk import ask, insert_rows
from sync_server.store.tables import operation_flag


class OddTime(NamedTuple):
    """An operation with odd times. flags: see domain.entry_times; month: of its arrival, counted from the year 0."""

    position: int
    seat_id: Id
    flags: int
    month: int


def put_odd_times(connection: Connection, branch_id: int, found: Sequence[OddTime]) -> None:
    """Write down odd times, in the transaction that places the operations."""
    insert_rows(connection, operation_flag, [(branch_id, *one) for one in found])


def flags_in(connection: Connection, branch_id: int, seat_id: Id, month: int) -> list[int]:
    """Return the flags of every odd operation of a laptop in a month."""
    text = "SELECT flags FROM operation_flag WHERE branch_id = ? AND seat_id = ? AND month = ?"
    return [flags for (flags,) in ask(connection, text, branch_id, seat_id, month)]


def odd_times(connection: Connection, branch_id: int) -> list[OddTime]:
    """Return every odd operation of a branch, by position."""
    columns = operation_flag.c
    query = select(columns.position, columns.seat_id, columns.flags, columns.month)
    rows = connection.execute(query.where(columns.branch_id == branch_id).order_by(columns.position))
    return [OddTime(position, Id(seat_id), flags, month) for position, seat_id, flags, month in rows]
