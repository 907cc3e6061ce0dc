"""A snapshot is the records of its scopes, each once; pieces hold until their scope changes."""

from __future__ import annotations

from random import Random

from fieldapp.domain import cbor
from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind
from fieldapp.protocol.bundle import unpack
from fieldapp.protocol.digest import digest_of
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.scopes import Standing
from fieldapp.protocol.snapshot import CHUNK_BYTES_MAX, WORK, ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from sync_server.services.exchange.peer import Peer
from sync_server.services.exchange.snapshots import _packed, is_work
from sync_server.store import digests
from sync_server.store.chunks import RecordRow
from tests.fakes.branch import named
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, members


def taken(world: World, seat: FakeSeat, *scopes: Id) -> SnapshotReply:
    peer, request = world.peer, SnapshotRequest(scopes)
    assert isinstance(peer, Peer)
    reply = peer.snapshot(seat.token, request)
    assert isinstance(reply, SnapshotReply), reply
    return reply


def rows_of(bundles: list[bytes]) -> list[tuple[int, bytes]]:
    return [row for bundle in bundles for row in unpack(bundle)]


def fetched(world: World, seat: FakeSeat, names: list[bytes], most: int = 1) -> list[bytes]:
    peer, found = world.peer, []
    assert isinstance(peer, Peer)
    while names:
        reply = peer.chunks(seat.token, ChunkRequest(tuple(names), most))
        assert isinstance(reply, ChunkReply), reply
        found += [item.bundle for item in reply.chunks]
        names = names[len(reply.chunks) :] if reply.chunks else []
    return found


def test_a_snapshot_is_the_records_of_its_scopes(world: World) -> None:
    seat = world.seat()
    there = members(seat, 3)
    seat.push(seat.seal())
    named_pieces = taken(world, seat)
    assert there.center in named_pieces.granted
    rows = rows_of(fetched(world, seat, [item.chunk_id for item in named_pieces.chunks]))
    with world.ground.database.reading() as connection:
        expected = digests.rows(connection, world.branch_id, named_pieces.granted)
    assert len(rows) == sum(row.count for row in expected) == sum(item.records for item in named_pieces.chunks)
    only = taken(world, seat, there.center)
    rows = rows_of(fetched(world, seat, [item.chunk_id for item in only.chunks], 10**6))
    (digest,) = [row for row in expected if row.scope == there.center]
    assert digest_of((kind, body[2:18], body) for kind, body in rows)[0] == digest.count


def test_pieces_hold_until_their_scope_changes(world: World) -> None:
    seat = world.seat()
    first, second = members(seat, 1), members(seat, 2)
    seat.push(seat.seal())
    before = {scope: taken(world, seat, scope).chunks for scope in (first.center, second.center)}
    members(seat, 1)
    seat.push(seat.seal())
    after = {scope: taken(world, seat, scope).chunks for scope in (first.center, second.center)}
    assert after == before
    reply = seat.exchange(standing=Standing(grants_key=b"x"))
    assert isinstance(reply, SyncReply)
    assert taken(world, seat).position == reply.head


def test_nobody_gets_pieces_of_a_scope_that_is_not_granted(world: World) -> None:
    seat, meena = world.seat(), world.seat(world.meena)
    center = meena.mint_id()
    members(meena, 1)
    meena.push(meena.seal())
    names = [item.chunk_id for item in taken(world, meena).chunks]
    mine = {item.chunk_id for item in taken(world, seat).chunks}
    got = fetched(world, seat, [name for name in names if name not in mine])
    assert got == []
    assert taken(world, seat, center).chunks == ()


def test_work_is_what_is_open_or_recent() -> None:
    def row(kind: Kind, state: int = 0, day: int = 0) -> RecordRow:
        return RecordRow(kind.value, named("x"), state, day, b"")

    running = {named("x")}
    assert is_work(row(Kind.BORROWER), set(), 100)
    assert is_work(row(Kind.LOAN), running, 100)
    assert not is_work(row(Kind.LOAN), set(), 100)
    assert is_work(row(Kind.COLLECTION, day=100), set(), 100)
    assert not is_work(row(Kind.COLLECTION, day=90), set(), 100)
    assert not is_work(row(Kind.VISIT, state=3), set(), 100)
    assert is_work(row(Kind.VISIT, state=4), set(), 100)
    assert WORK == 0


def test_no_piece_is_larger_than_a_piece_may_be() -> None:
    chance = Random(7)
    rows = [RecordRow(99, named(f"r{n}"), 0, 0, cbor.encode({0: chance.randbytes(9_000)})) for n in range(40)]
    pieces = list(_packed(rows))
    assert sum(records for records, _ in pieces) == len(rows)
    assert 6 <= len(pieces) <= 16
    assert all(len(bundle) <= CHUNK_BYTES_MAX for _, bundle in pieces)
    assert [body for _, bundle in pieces for _, body in unpack(bundle)] == [row.body for row in rows]
    alone = RecordRow(99, named("large"), 0, 0, cbor.encode({0: chance.randbytes(CHUNK_BYTES_MAX + 1)}))
    assert [records for records, _ in _packed([alone, rows[0]])] == [1, 1]
