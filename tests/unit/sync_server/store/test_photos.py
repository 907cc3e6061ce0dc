"""Photos as rows, on SQLite and PostgreSQL."""

from __future__ import annotations

from sync_server.services.ground import Ground
from sync_server.store import photos
from sync_server.store.photos import Sending
from tests.fakes.server_world import World

WHOLE = bytes(range(200))
NAME = b"n" * 32


def test_pieces_are_joined_in_order_and_replaced_by_the_whole(world: World) -> None:
    ground: Ground = world.ground
    one = Sending(world.branch_id, world.asha, NAME)
    with ground.database.writing() as connection:
        photos.add_piece(connection, one, 100, WHOLE[100:], 2)
        photos.add_piece(connection, one, 0, WHOLE[:100], 1)
        assert photos.arrived(connection, one) == 200
        assert photos.joined(connection, one) == WHOLE
        assert photos.sent_since(connection, world.branch_id, world.asha, 0) == 1
        photos.keep(connection, one, WHOLE, 5)
        assert photos.arrived(connection, one) == 0
        assert photos.has(connection, world.branch_id, NAME)
        assert not photos.has(connection, world.branch_id + 1, NAME)
        assert photos.part(connection, world.branch_id, NAME, 10, 5) == (200, WHOLE[10:15])
        assert photos.part(connection, world.branch_id, NAME, 300, 5) == (200, b"")
        assert photos.part(connection, world.branch_id, b"x" * 32, 0, 5) is None
        assert photos.sent_since(connection, world.branch_id, world.asha, 4) == 1
        assert photos.sent_since(connection, world.branch_id, world.asha, 5) == 0


def test_only_what_nothing_followed_is_dropped(world: World) -> None:
    old, going = Sending(world.branch_id, world.asha, NAME), Sending(world.branch_id, world.asha, b"g" * 32)
    with world.ground.database.writing() as connection:
        photos.add_piece(connection, old, 0, b"a", 1)
        photos.add_piece(connection, going, 0, b"a", 1)
        photos.add_piece(connection, going, 1, b"b", 9)
        photos.drop_stale(connection, world.branch_id, world.asha, 5)
        assert [photos.arrived(connection, item) for item in (old, going)] == [0, 2]
        photos.drop_pieces(connection, going)
        assert photos.arrived(connection, going) == 0
