"""An order is kept until its laptop says that it was carried out."""

from __future__ import annotations

from sync_server.store import orders
from tests.fakes.branch import named
from tests.fakes.server_world import World

SEAT = named("seat")


def test_an_order_is_open_until_it_is_done(world: World) -> None:
    with world.ground.database.writing() as connection:
        assert orders.done_at(connection, world.branch_id, SEAT) is None
        orders.put_order(connection, world.branch_id, SEAT, (b"old", b"first"), 5)
        orders.put_order(connection, world.branch_id, SEAT, (b"n", b"signed"), 6)
        assert orders.order_for(connection, world.branch_id, SEAT) == b"signed"
        assert not orders.note_done(connection, world.branch_id, SEAT, b"old", 7)
        assert orders.note_done(connection, world.branch_id, SEAT, b"n", 8)
        assert orders.order_for(connection, world.branch_id, SEAT) == b"signed", "a copy of it may still come"
        assert orders.done_at(connection, world.branch_id, SEAT) == 8
