"""Clocks as rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from sync_server.store import clocks
from sync_server.store.clocks import SeatClock
from tests.fakes.server_world import World


def test_the_newest_measure_stands(world: World) -> None:
    first, second = SeatClock(world.branch_id, world.asha, 5, 6), SeatClock(world.branch_id, world.asha, -7, 8, 9)
    with world.ground.database.writing() as connection:
        assert clocks.clock_of(connection, world.branch_id, world.asha) is None
        clocks.put_clock(connection, first)
        assert clocks.clock_of(connection, world.branch_id, world.asha) == first
        clocks.put_clock(connection, second)
        assert clocks.clocks_of(connection, world.branch_id) == {world.asha: second}
        assert clocks.clocks_of(connection, world.branch_id + 1) == {}
