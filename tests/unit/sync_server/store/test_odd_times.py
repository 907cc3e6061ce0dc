"""Odd times as rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from sync_server.store.odd_times import OddTime, flags_in, odd_times, put_odd_times
from tests.fakes.server_world import World


def test_odd_times_are_found_by_laptop_and_month(world: World) -> None:
    first, second, other = OddTime(7, world.asha, 3, 9), OddTime(8, world.asha, 8, 10), OddTime(9, world.meena, 1, 9)
    with world.ground.database.writing() as connection:
        put_odd_times(connection, world.branch_id, [second, other, first])
        put_odd_times(connection, world.branch_id, [])
        assert flags_in(connection, world.branch_id, world.asha, 9) == [3]
        assert flags_in(connection, world.branch_id, world.meena, 10) == []
        assert odd_times(connection, world.branch_id) == [first, second, other]
        assert odd_times(connection, world.branch_id + 1) == []
