"""Pieces of snapshots are kept per scope and replaced together; records come in the order that packs best."""

from __future__ import annotations

from sync_server.store import chunks
from sync_server.store.chunks import Piece
from tests.fakes.branch import named
from tests.fakes.server_world import World, members

HERE, THERE = named("here"), named("there")


def piece(scope: bytes, number: int, name: bytes) -> tuple[Piece, bytes]:
    return Piece(scope, number, name.ljust(16, b"."), 7, 0, 1, 3), name  # type: ignore[arg-type]


def test_the_pieces_of_a_scope_are_replaced_together(world: World) -> None:
    branch = world.branch_id
    with world.ground.database.writing() as connection:
        chunks.keep_pieces(connection, branch, [piece(HERE, 0, b"a"), piece(HERE, 1, b"b"), piece(THERE, 0, b"c")])
        chunks.keep_pieces(connection, branch, [piece(HERE, 0, b"d")])
        found = chunks.pieces(connection, branch, [HERE, THERE])
        assert sorted(item.chunk_id[:1] for item in found) == [b"c", b"d"]
        names = [b"c".ljust(16, b"."), b"d".ljust(16, b".")]
        assert chunks.bundles(connection, branch, None, names) == {names[0]: b"c", names[1]: b"d"}
        assert chunks.bundles(connection, branch, [HERE], names) == {names[1]: b"d"}


def test_records_of_a_scope_come_by_kind_and_day(world: World) -> None:
    seat = world.seat()
    there = members(seat, 2)
    seat.push(seat.seal())
    with world.ground.database.reading() as connection:
        rows = chunks.records_of(connection, world.branch_id, there.center)
    assert [(row.kind, row.day, row.id) for row in rows] == sorted((row.kind, row.day, row.id) for row in rows)
    assert set(there.borrowers) <= {row.id for row in rows}
