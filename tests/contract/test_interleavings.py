"""Two app servers on one PostgreSQL, stopped at the points where they could meet: nothing is lost, doubled or torn.

One server is held after it took the branch's lock, or just before it commits, while the other does its whole work as
far as it can; then the first goes on. Every pair of works is tried at every point, in both roles.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH, Role, UserRegistered
from fieldapp.protocol.bundle import unpack
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.scopes import Standing
from fieldapp.protocol.snapshot import ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.log import check, ingest, office
from sync_server.services.seats import directory
from sync_server.store import branches, digests
from tests.fakes.seat import FakeSeat
from tests.fakes.server import office_ground
from tests.fakes.server_fixtures import shared_postgresql
from tests.fakes.server_world import DAY, Members, World, members, open_world

__all__ = ["shared_postgresql"]
POINTS = ("after lock", "before commit")
HELD_S, PATIENCE_S = 0.15, 60


@dataclass
class Gate:
    """Holds the thread that is named at a point until it is let go."""

    point: str
    thread: int = 0
    reached: threading.Event = field(default_factory=threading.Event)
    open: threading.Event = field(default_factory=threading.Event)

    def pass_by(self, point: str) -> None:
        if point == self.point and threading.get_ident() == self.thread and not self.open.is_set():
            self.reached.set()
            assert self.open.wait(PATIENCE_S)


@dataclass
class Town:
    """A branch on PostgreSQL behind two servers, with two officers' laptops and their members."""

    world: World
    second: Ground
    asha: FakeSeat
    kiran: FakeSeat
    meena: FakeSeat
    hers: Members
    his: Members


@pytest.fixture
def town(postgresql_url: str) -> Iterator[Town]:
    with office_ground(postgresql_url) as first, office_ground(postgresql_url) as second:
        world = open_world(first)
        kiran_id = directory.register_user(first, world.branch_id, UserRegistered("Kiran", Role.OFFICER))
        assert isinstance(kiran_id, bytes)
        asha, kiran, meena = world.seat(), world.seat(Id(kiran_id)), world.seat(world.meena)
        kiran = replace(kiran, peer=Peer(second))
        hers, his = members(asha, 2), members(kiran, 2)
        asha.push(asha.seal())
        kiran.push(kiran.seal())
        yield Town(world, second, asha, kiran, meena, hers, his)


@contextmanager
def gated(monkeypatch: pytest.MonkeyPatch, gate: Gate) -> Iterator[None]:
    """Put the gate into the server's way: behind the branch's lock, and behind the last write of a segment."""
    lock, append = branches.lock_branch, ingest._write

    def locked(*arguments: Any) -> Any:
        head = lock(*arguments)
        gate.pass_by("after lock")
        return head

    def appended(*arguments: Any) -> Any:
        result = append(*arguments)
        gate.pass_by("before commit")
        return result

    with monkeypatch.context() as patch:
        patch.setattr(branches, "lock_branch", locked)
        patch.setattr(ingest, "_write", appended)
        yield


def meet(
    monkeypatch: pytest.MonkeyPatch, point: str, held: Callable[[], Any], other: Callable[[], Any]
) -> tuple[Any, Any]:
    """Hold one work at a point, let the other run as far as it gets, then let both end; return what they returned."""
    gate = Gate(point)

    def work() -> Any:
        gate.thread = threading.get_ident()
        return held()

    with gated(monkeypatch, gate), ThreadPoolExecutor(2) as pool:
        first: Future[Any] = pool.submit(work)
        assert gate.reached.wait(PATIENCE_S)
        second: Future[Any] = pool.submit(other)
        threading.Event().wait(HELD_S)
        gate.open.set()
        return first.result(PATIENCE_S), second.result(PATIENCE_S)


def push(seat: FakeSeat, there: Members, receipt: int) -> Callable[[], SyncReply]:
    for loan in there.loans:
        seat.record(RepaymentRecorded(1_000 + receipt, receipt), loan, business_day=DAY)
    segment = seat.seal()
    return lambda: seat.push(segment)


def sound(town: Town, *replies: SyncReply) -> None:
    """Fail unless positions are gapless, everything acknowledged is there once, and all of it proves itself."""
    report = check.check_branch(town.second, town.world.branch_id)
    assert report.sound, report.troubles
    with town.second.database.reading() as connection:
        head = branches.branch(connection, town.world.branch_id)
        counted = {row.scope: (row.count, row.digest) for row in digests.all_rows(connection, town.world.branch_id)}
        assert {key: row for key, row in counted.items() if row[0]} == digests.recount(connection, town.world.branch_id)
    assert head is not None
    positions = [verdict.position for reply in replies for result in reply.results for verdict in result.verdicts]
    assert len(set(positions)) == len(positions)
    assert all(0 < position <= head.head for position in positions)


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_two_pushes_to_one_branch(town: Town, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    one, two = meet(monkeypatch, point, push(town.asha, town.hers, 1), push(town.kiran, town.his, 1))
    sound(town, one, two)
    three, four = meet(monkeypatch, point, push(town.kiran, town.his, 2), push(town.asha, town.hers, 2))
    sound(town, one, two, three, four)


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_the_same_segment_at_both_servers(town: Town, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    town.asha.record(RepaymentRecorded(1_000, 1), town.hers.loans[0], business_day=DAY)
    segment = town.asha.seal()
    twin = replace(town.asha, peer=Peer(town.second))
    one, two = meet(monkeypatch, point, lambda: town.asha.push(segment), lambda: twin.push(segment))
    assert one.results[0].verdicts == two.results[0].verdicts
    assert sorted((one.results[0].duplicate, two.results[0].duplicate)) == [False, True]
    sound(town, one)


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_a_pull_beside_a_push_sees_all_of_it_or_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    reader = replace(town.meena, peer=Peer(town.second))
    before = reader.push()
    pushed, seen = meet(monkeypatch, point, push(town.asha, town.hers, 1), reader.push)
    assert len(seen.entries) in (0, len(town.hers.loans))
    assert seen.next_cursor == seen.head
    assert seen.head >= before.head
    after = reader.push()
    assert len(seen.entries) + len(after.entries) == len(town.hers.loans), "what was passed over is never skipped"
    sound(town, pushed)


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_a_snapshot_beside_a_push_is_of_one_moment(town: Town, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    peer = Peer(town.second)

    def fetch() -> SnapshotReply:
        reply = peer.snapshot(town.meena.token, SnapshotRequest((WHOLE,)))
        assert isinstance(reply, SnapshotReply), reply
        return reply

    pushed, taken = meet(monkeypatch, point, push(town.asha, town.hers, 1), fetch)
    position = pushed.results[0].verdicts[-1].position
    assert taken.position in (position - len(town.hers.loans), position)
    rows: list[tuple[int, bytes]] = []
    for item in taken.chunks:
        given = peer.chunks(town.meena.token, ChunkRequest((item.chunk_id,)))
        assert isinstance(given, ChunkReply)
        rows += [row for chunk in given.chunks for row in unpack(chunk.bundle)]
    documents = sum(1 for kind, _ in rows if kind == 11)
    assert documents == (len(town.hers.loans) if taken.position == position else 0)
    sound(town, pushed)


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_a_center_is_handed_over_beside_a_push(town: Town, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    assigned = CenterAssigned(town.asha.user_id, town.kiran.user_id)

    def hand_over() -> None:
        with town.second.database.writing() as connection:
            intent = Intent(assigned, town.hers.center, BRANCH, DAY)
            office.write(town.second, connection, town.world.branch_id, [intent])

    pushed, _ = meet(monkeypatch, point, push(town.asha, town.hers, 1), hand_over)
    sound(town, pushed)
    reply = town.kiran.exchange(cursor=0, standing=Standing(grants_key=b"none", rest=True))
    assert isinstance(reply, SyncReply)
    assert town.hers.center in reply.notice.granted


@pytest.mark.postgresql
@pytest.mark.parametrize("point", POINTS)
def test_a_laptop_is_blocked_beside_its_push(town: Town, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    """What was under way counts, what comes after is held: never half of a segment."""
    device = directory.find_device(town.second, town.world.branch_id, town.asha.seat_id.hex())
    assert isinstance(device, directory.Device)
    work = push(town.asha, town.hers, 1)
    pushed, _ = meet(
        monkeypatch, point, work, lambda: directory.revoke(town.second, town.world.branch_id, device, "lost")
    )
    assert {verdict.code for result in pushed.results for verdict in result.verdicts} == {Code.APPLIED}
    sound(town, pushed)
    later = push(town.asha, town.hers, 2)
    renewed = town.asha.exchange()
    assert isinstance(renewed, Problem), "its session ended with the block"
    town.asha.sign_in()
    held = later()
    assert {verdict.code for result in held.results for verdict in result.verdicts} == {Code.HELD}
    sound(town, pushed, held)
