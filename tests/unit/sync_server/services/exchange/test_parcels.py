"""A parcel is taken like its segments; one that does not open is asked for whole, and nothing of it is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fieldapp.domain import shape
from fieldapp.domain.disposition import Code
from fieldapp.protocol.messages import SEGMENTS_PER_REQUEST_MAX, SyncReply, SyncRequest
from fieldapp.protocol.parcel import Reference, read_parcel, wrap
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.segment import Segment
from sync_server.store import oplog
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, members, registered


def pushed_center(world: World) -> tuple[FakeSeat, Segment, list[Reference]]:
    """Return a seat with a center at the office, its next segment, and the log as references."""
    seat = world.seat()
    center = members(seat, 3)
    seat.push(seat.seal())
    registered(seat, center.center)
    with world.ground.database.reading() as connection:
        rows = oplog.page(connection, world.branch_id, 0, 200)
    return seat, seat.seal(), [Reference(row.position, row.body or b"") for row in rows]


def answer(seat: FakeSeat, parcel: bytes | None, **more: Any) -> SyncReply | Problem:
    assert parcel is not None
    return seat.peer.sync(seat.token, SyncRequest(parcel=parcel, **more))


def code_of(reply: SyncReply | Problem) -> ProblemCode | None:
    return reply.code if isinstance(reply, Problem) else None


def test_a_parcel_is_taken_and_answered_like_its_segments(world: World) -> None:
    seat, segment, log = pushed_center(world)
    parcel = wrap([segment], log)
    first, again = answer(seat, parcel), answer(seat, parcel)
    assert isinstance(first, SyncReply)
    assert isinstance(again, SyncReply)
    assert [verdict.code for verdict in first.results[0].verdicts] == [Code.APPLIED]
    assert again.results[0].duplicate
    assert seat.push(segment).results[0].verdicts == first.results[0].verdicts


def test_a_parcel_that_leans_on_what_is_not_here_is_asked_for_whole(world: World) -> None:
    seat, segment, log = pushed_center(world)
    beyond = [Reference(one.position + 1000, one.operation) for one in log]
    shifted = [Reference(one.position + 1, one.operation) for one in log[:-1]]
    for parcel in (wrap([segment], beyond), wrap([segment], shifted), b"no parcel"):
        assert code_of(answer(seat, parcel)) is ProblemCode.PARCEL_UNKNOWN
    assert code_of(answer(seat, wrap([segment], log), log_epoch=2)) is ProblemCode.PARCEL_UNKNOWN
    assert not seat.push(segment).results[0].duplicate


def test_a_parcel_holds_the_segments_of_the_seat_that_sends_it(world: World) -> None:
    _, segment, log = pushed_center(world)
    assert code_of(answer(world.seat(), wrap([segment], log))) is ProblemCode.BAD_FRAME


def test_a_broken_signature_is_told_of_segments_that_came_whole(world: World) -> None:
    seat, segment, _ = pushed_center(world)
    forged = replace(segment, signature=bytes(64))
    assert code_of(seat.exchange(forged)) is ProblemCode.BAD_SIGNATURE
    assert code_of(answer(seat, wrap([forged]))) is ProblemCode.PARCEL_UNKNOWN


def test_too_many_segments_are_refused_either_way(world: World) -> None:
    seat, segment, log = pushed_center(world)
    many = [segment] * (SEGMENTS_PER_REQUEST_MAX + 1)
    assert code_of(seat.exchange(*many)) is ProblemCode.TOO_LARGE
    wrapped = wrap([segment], log)
    assert wrapped is not None
    parcel = read_parcel(wrapped)
    crowded = shape.encode(replace(parcel, seals=parcel.seals * 5))
    assert code_of(answer(seat, crowded)) is ProblemCode.BAD_FRAME


def test_a_changed_byte_is_never_taken_for_the_sealed_one(world: World) -> None:
    seat, segment, log = pushed_center(world)
    parcel = wrap([segment], log)
    assert parcel is not None
    for place in range(40, len(parcel), 3):
        damaged = parcel[:place] + bytes((parcel[place] ^ 1,)) + parcel[place + 1 :]
        assert code_of(answer(seat, damaged)) is not None
    assert not seat.push(segment).results[0].duplicate
