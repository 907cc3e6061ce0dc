"""An order is kept until its laptop says that it was carried out."""

from __future__ import annotations

from sync_server.store import orders
from sync_server.store.orders import Ordered
from tests.fakes.branch import named
from tests.fakes.server_world import World

SEAT = named("seat")


def test_an_order_is_open_until_it_is_done(world: World) -> None:
    with world.ground.database.writing() as connection:
        assert orders.orders_of(connection, world.branch_id) == {}
        orders.put_order(connection, world.branch_id, SEAT, (b"n", b"signed"), 6)
        assert orders.order_for(connection, world.branch_id, SEAT) == b"signed"
        assert orders.orders_of(connection, world.branch_id) == {SEAT: Ordered(6, 0)}
        assert not orders.note_done(connection, world.branch_id, SEAT, b"old", 7)
        assert orders.note_done(connection, world.branch_id, SEAT, b"n", 8)
        assert orders.order_for(connection, world.branch_id, SEAT) == b"signed", "a copy of it may still come"
        assert orders.orders_of(connection, world.branch_id) == {SEAT: Ordered(6, 8)}
