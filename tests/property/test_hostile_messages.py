"""Messages that no laptop sends: each is answered with a problem of the protocol, costs no more than its limit, and
leaves what is there as it was."""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import cbor, shape
from fieldapp.domain.cbor import MalformedCbor
from fieldapp.protocol.messages import (
    REQUEST_BYTES_MAX,
    SEGMENTS_PER_REQUEST_MAX,
    EnrollRequest,
    SessionRequest,
    SyncReply,
    SyncRequest,
    WireSegment,
    from_json,
    to_json,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RECALL_MAX, RecallRequest, RenewRequest
from fieldapp.protocol.snapshot import CHUNKS_MAX, ChunkRequest, SnapshotRequest
from sync_server.api.body import unpack
from sync_server.store import branches
from tests.fakes.seat import FakeSeat
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, formed, open_world

_LEAF = st.one_of(st.integers(-(2**64), 2**64 - 1), st.binary(max_size=70), st.text("ab हि", max_size=20), st.none(),
                  st.booleans())  # fmt: skip
_VALUE = st.recursive(_LEAF, lambda inner: st.lists(inner, max_size=4), max_leaves=8)
_MAP = st.dictionaries(st.integers(0, 9), _VALUE, max_size=8)
_QUESTIONS = {"sync": SyncRequest, "chunks": ChunkRequest, "snapshot": SnapshotRequest, "recall": RecallRequest}
_PLAIN = (EnrollRequest, SessionRequest, RenewRequest)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder, office_ground(f"sqlite:///{Path(folder) / 'office.db'}") as ground:
        yield open_world(ground)


@pytest.fixture(scope="module")
def seat(world: World) -> FakeSeat:
    made = world.seat()
    formed(made)
    made.push(made.seal())
    return made


def head(world: World) -> int:
    with world.ground.database.reading() as connection:
        found = branches.branch(connection, world.branch_id)
    assert found is not None
    return found.head


def answered(world: World, seat: FakeSeat, name: str, raw: bytes) -> object:
    """Ask as the web edge does: what does not decode is a bad frame, everything else goes to the peer."""
    peer: Any = world.peer
    try:
        asked: Any = shape.decode(_QUESTIONS[name], raw)
    except (MalformedCbor, shape.WrongShape):
        return Problem(ProblemCode.BAD_FRAME)
    return getattr(peer, name)(seat.token, asked)


@settings(max_examples=60)
@given(name=st.sampled_from(sorted(_QUESTIONS)), given=st.one_of(_MAP.map(cbor.encode), st.binary(max_size=90)))
def test_any_message_has_an_answer_and_places_nothing(world: World, seat: FakeSeat, name: str, given: bytes) -> None:
    before = head(world)
    answer = answered(world, seat, name, given)
    assert type(answer).__name__ in ("Problem", "SyncReply", "ChunkReply", "SnapshotReply", "RecallReply")
    assert head(world) == before


@settings(max_examples=60)
@given(at=st.integers(0, 10_000), bit=st.integers(0, 7), cut=st.integers(0, 400))
def test_a_flipped_bit_or_a_cut_end_of_a_push_places_nothing(
    world: World, seat: FakeSeat, at: int, bit: int, cut: int
) -> None:
    trying = replace(seat, made=[])
    formed(trying)
    segment = trying.seal()
    wire = WireSegment(segment.tbs, segment.signature, segment.operations)
    # what stands outside of the signature may change without harm, so only the segment itself is damaged
    raw = bytearray(cbor.encode([wire.tbs, wire.signature, *wire.operations]))
    raw[at % len(raw)] ^= 1 << bit
    damaged = bytes(raw[: len(raw) - cut]) if cut % 2 else bytes(raw)
    before = head(world)
    try:
        told: Any = cbor.decode(damaged)
        asked = SyncRequest((WireSegment(told[0], told[1], tuple(told[2:])),))
        answer = answered(world, seat, "sync", shape.encode(asked))
    except (MalformedCbor, ValueError, TypeError, AttributeError, LookupError):
        answer = Problem(ProblemCode.BAD_FRAME)
    assert isinstance(answer, Problem), answer
    assert head(world) == before


@settings(max_examples=60)
@given(cls=st.sampled_from(_PLAIN), values=st.dictionaries(st.text("abc_deiopstu", max_size=12), _LEAF, max_size=5),
       name=st.integers(0, 4), value=_LEAF)  # fmt: skip
def test_any_plain_message_is_read_or_refused(
    seat: FakeSeat, cls: type, values: dict[str, Any], name: int, value: Any
) -> None:
    good = to_json(seat.session_request(9)) if cls is SessionRequest else {}
    names = list(good)
    spoilt = {**good, **values, **({names[name % len(names)]: value} if names else {})}
    with suppress(shape.WrongShape):
        assert isinstance(from_json(cls, spoilt), cls)


def test_more_than_a_message_may_hold_is_too_large(world: World, seat: FakeSeat) -> None:
    many = tuple(number.to_bytes(16, "big") for number in range(max(RECALL_MAX, CHUNKS_MAX) + 1))
    wires = (WireSegment(b"", b"", ()),) * (SEGMENTS_PER_REQUEST_MAX + 1)
    for name, asked in (("chunks", ChunkRequest(many)), ("recall", RecallRequest(many[: RECALL_MAX + 1])),  # type: ignore[arg-type]
                        ("sync", SyncRequest(wires))):  # fmt: skip
        answer = answered(world, seat, name, shape.encode(asked))
        assert isinstance(answer, Problem), name
        assert answer.code is ProblemCode.TOO_LARGE
        assert answer.facts["most"]
    assert isinstance(answered(world, seat, "sync", shape.encode(SyncRequest())), SyncReply)


@settings(max_examples=40)
@given(size=st.integers(0, 3 * REQUEST_BYTES_MAX), most=st.integers(1, REQUEST_BYTES_MAX), tail=st.binary(max_size=9))
def test_what_is_packed_is_never_more_than_its_limit(size: int, most: int, tail: bytes) -> None:
    body = unpack(gzip.compress(bytes(size), 1) + tail, most)
    if size > most:
        assert isinstance(body, Problem)
        assert body.code is ProblemCode.TOO_LARGE
    elif tail:
        assert isinstance(body, Problem)
        assert body.code is ProblemCode.BAD_FRAME
    else:
        assert body == bytes(size)
