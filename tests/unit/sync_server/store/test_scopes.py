"""Places of the log are found by scope, page by page, each once."""

from __future__ import annotations

from sync_server.store import scopes
from sync_server.store.scopes import Audience
from tests.fakes.branch import named
from tests.fakes.server_world import World

A, B, C = named("a"), named("b"), named("c")


def test_places_are_found_in_order_and_once(world: World) -> None:
    branch = world.branch_id
    with world.ground.database.writing() as connection:
        scopes.forget_audiences(connection, branch)
        assert not scopes.has_audiences(connection, branch)
        found = [
            Audience(n, frozenset({A, B} if n % 2 else {C}), {C: b"%d" % n} if n == 4 else {}) for n in range(1, 9)
        ]
        scopes.put_audiences(connection, branch, found)
        assert scopes.has_audiences(connection, branch)
        assert scopes.positions(connection, branch, [A, B], 0, 10) == [1, 3, 5, 7]
        assert scopes.positions(connection, branch, [A, C], 3, 3) == [4, 5, 6]
        assert scopes.positions(connection, branch, [], 0, 3) == []
        assert scopes.images(connection, branch, [C], [4, 6]) == {4: [(C, b"4")]}
        assert scopes.images(connection, branch, [A], [4, 6]) == {}


def test_a_purge_is_kept(world: World) -> None:
    with world.ground.database.writing() as connection:
        scopes.note_purge(connection, world.branch_id, A, [(B, 12), (C, 0)], 500)
        assert sorted(scopes.purges(connection, world.branch_id, A)) == sorted([(B, 500, 12), (C, 500, 0)])
        assert scopes.purges(connection, world.branch_id, B) == []


def test_grants_and_centers_of_somebody_are_found_by_their_own_index(world: World) -> None:
    """Both are asked at nearly every exchange, and a branch has tens of thousands of other records."""
    with world.ground.database.reading() as connection:
        if connection.dialect.name != "sqlite":
            return  # whose planner reads so small a table whole
        for text in (scopes._OF_USER, scopes._GRANTED):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", (1,) * text.count("?")).fetchall()
            found = " ".join(row[3] for row in plan)
            assert "ix_record_of_staff" in found
            assert "SCAN record" not in found
