"""How far each laptop's clock was off when it last spoke."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from fieldapp.domain.ids import Id
from sync_server.store.bulk import upsert_rows
from sync_server.store.tables import seat_clock


@dataclass(frozen=True)
class SeatClock:
    """A laptop's clock. skew_ms: ahead of the server's by so much. logical_ms: the farthest that was ever told of."""

    branch_id: int
    seat_id: Id
    skew_ms: int
    measured_ms: int
    logical_ms: int = 0


def put_clock(connection: Connection, clock: SeatClock) -> None:
    """Remember a clock in place of what was known of it."""
    row = (clock.branch_id, clock.seat_id, clock.skew_ms, clock.measured_ms, clock.logical_ms)
    upsert_rows(connection, seat_clock, [row])


def clock_of(connection: Connection, branch_id: int, seat_id: Id) -> SeatClock | None:
    """Return what is known of a seat's clock."""
    query = select(seat_clock).where(seat_clock.c.branch_id == branch_id, seat_clock.c.seat_id == seat_id)
    row = connection.execute(query).one_or_none()
    return SeatClock(row[0], Id(row[1]), row[2], row[3], row[4]) if row is not None else None


def clocks_of(connection: Connection, branch_id: int) -> dict[Id, SeatClock]:
    """Return what is known of the clocks of a branch, by seat."""
    rows = connection.execute(select(seat_clock).where(seat_clock.c.branch_id == branch_id))
    return {Id(row[1]): SeatClock(row[0], Id(row[1]), row[2], row[3], row[4]) for row in rows}
