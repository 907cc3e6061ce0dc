"""Laptops whose records have odd times too often in a month: a supervisor is told, once for each laptop and month."""

from __future__ import annotations

from fieldapp.domain.entry_times import TOLD_FROM, LocalTime, TimesFlagged, counted, times_flagged, times_item_id
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.operation import Intent
from fieldapp.domain.staff import BRANCH
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.local_time import local_in
from sync_server.store import odd_times, seats
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection
from sync_server.store.seats import SeatRow


def tell(ground: Ground, seat_id: Id) -> None:
    """Look at a laptop's records of this month and the last, as it opens a session; tell what was not told yet.

    It is looked at here and not at every exchange, because nobody waits for it.
    """
    with ground.database.reading() as connection:
        seat = seats.seat_anywhere(connection, seat_id)
        due = _due(connection, seat, ground.now_ms()) if seat is not None else []
    if seat is not None and due:
        intents = [Intent(flagged, seat.seat_id, BRANCH, flagged.day) for flagged in due]
        with ground.database.writing() as connection:
            office.write(ground, connection, seat.branch_id, intents)


def _due(connection: Connection, seat: SeatRow, now_ms: int) -> list[TimesFlagged]:
    projection = Projection(connection, seat.branch_id)
    now = local_in(projection)(now_ms)
    months = [_of_month(connection, seat, now, month) for month in (now.month - 1, now.month)]
    return [
        flagged
        for flagged in months
        if flagged is not None and projection.find(InboxItem, times_item_id(seat.seat_id, flagged.month)) is None
    ]


def _of_month(connection: Connection, seat: SeatRow, now: LocalTime, month: int) -> TimesFlagged | None:
    flags = odd_times.flags_in(connection, seat.branch_id, seat.seat_id, month)
    return times_flagged(month, now.day, counted(flags)) if len(flags) >= TOLD_FROM else None
