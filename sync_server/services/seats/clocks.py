"""Laptops' clocks against the server's: measured at every exchange, kept per seat, told to the supervisor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldapp.domain.clocks import ClockFlag, ClockFlagged, Sealing, clock_item_id, flag_of_skew, flags_of_sealing
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.timestamp import hlc_ms
from fieldapp.protocol.segment import read_header
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.local_time import local_in
from sync_server.store import clocks
from sync_server.store.clocks import SeatClock
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection
from sync_server.store.seats import SeatRow

MEASURED_EVERY_MS: Final = 60 * 60 * 1000
"""How often a clock that is right is written down."""
_WALL_MAX: Final = 2**53


def note(ground: Ground, seat: SeatRow, wall_ms: int, taken: Sequence[bytes]) -> None:
    """Look at a laptop's clock after an exchange.

    wall_ms: what it says the time is, 0 where it does not say. taken: the signed headers of the segments that came in
    for the first time. Nothing here is ever a reason to refuse; a clock that is right costs no write but once an hour.
    """
    now = ground.now_ms()
    skew = min(max(wall_ms, 0), _WALL_MAX) - now if wall_ms else 0
    flags, operations, logical = flag_of_skew(skew), 0, 0
    for tbs in taken:
        header = read_header(tbs)
        if not isinstance(header, Rejection):
            flags |= flags_of_sealing(Sealing(header.wall_ms, header.last_hlc), now)
            operations += header.count
            logical = max(logical, min(hlc_ms(header.last_hlc), _WALL_MAX))
    if flags or (wall_ms and now - seat.last_seen_ms >= MEASURED_EVERY_MS):
        with ground.database.writing() as connection:
            known = clocks.clock_of(connection, seat.branch_id, seat.seat_id)
            told = known.logical_ms if known is not None else 0
            # a logical time that ran ahead once stays ahead for as long; only what is new about it is told
            if logical <= told:
                flags &= ~ClockFlag.WAS_AHEAD
            told = max(told, logical) if flags & ClockFlag.WAS_AHEAD else told
            clocks.put_clock(connection, SeatClock(seat.branch_id, seat.seat_id, skew, now, told))
            if flags and operations:
                _tell(ground, connection, seat, ClockFlagged(0, int(flags), skew, operations))


def _tell(ground: Ground, connection: Connection, seat: SeatRow, found: ClockFlagged) -> None:
    projection = Projection(connection, seat.branch_id)
    day = local_in(projection)(ground.now_ms()).day
    if projection.find(InboxItem, clock_item_id(seat.seat_id, day)) is None:
        told = ClockFlagged(day, found.flags, found.skew_ms, found.operations)
        office.write(ground, connection, seat.branch_id, [Intent(told, seat.seat_id, BRANCH, day)])
