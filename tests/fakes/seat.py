"""A seat without a laptop: key, chain and operations made by hand, to say what a laptop never would."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.ids import NO_ID, Id, uuid7
from fieldapp.domain.operation import Intent, Operation, Stamp, encode_operation, mint
from fieldapp.domain.timestamp import next_hlc
from fieldapp.protocol.messages import (
    EnrollReply,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    WireSegment,
    enroll_tbs,
    session_tbs,
)
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.segment import Place, Segment, chain_next, chain_start, header_at, leaf_of, seal

BOOT = b"bootboot"


def enroll_request(code: str, key: Ed25519PrivateKey, device_name: str = "test laptop") -> EnrollRequest:
    """Return an honest request to enrol."""
    public = key.public_key().public_bytes_raw()
    proof = key.sign(enroll_tbs(code, public, device_name))
    return EnrollRequest(code, public, proof, device_name, "0.1.0", recovery="open sesame")


@dataclass
class FakeSeat:
    """An enrolled seat. made: operations not sealed yet, as bytes."""

    peer: SyncPeer
    key: Ed25519PrivateKey
    seat_id: Id
    user_id: Id
    now_ms: Callable[[], int]
    epoch: int = 1
    seq: int = 0
    head: bytes = b""
    hlc: int = 0
    counter: int = 0
    token: str = ""
    cursor: int = 0
    made: list[bytes] = field(default_factory=list)

    def mint_id(self) -> Id:
        """Return a new id, as a laptop makes them."""
        return uuid7(self.now_ms(), secrets.token_bytes(10))

    def mint(self, intent: Intent) -> Operation:
        """Return the operation that comes next in the chain."""
        self.hlc = next_hlc(self.hlc, self.now_ms())
        return mint(intent, Stamp(self.mint_id(), self.seq + len(self.made) + 1, self.hlc, self.now_ms(), BOOT, 1))

    def record(self, body: Any, entity: Id, **more: Any) -> Id:
        """Record an operation with a known body; return its id."""
        operation = self.mint(Intent(body, entity, **more))
        self.made.append(encode_operation(operation))
        return operation.op_id

    def record_raw(self, kind: int, version: int, body: Mapping[int, Any], **more: Any) -> Operation:
        """Record an operation that no program of today would make."""
        self.hlc = next_hlc(self.hlc, self.now_ms())
        operation = Operation(
            op_id=self.mint_id(),
            seq=self.seq + len(self.made) + 1,
            hlc=self.hlc,
            wall_ms=self.now_ms(),
            boot_id=BOOT,
            mono_ms=1,
            kind=kind,
            version=version,
            scope=NO_ID,
            entity=NO_ID,
            business_day=0,
            body=body,
        )
        operation = replace(operation, **more)
        self.made.append(encode_operation(operation))
        return operation

    def seal(self) -> Segment:
        """Seal what was made and move the chain on."""
        raws = tuple(self.made)
        place = Place(
            self.seat_id, self.epoch, self.seq + 1, self.head or self.start(), self.hlc, self.now_ms(), "0.1.0"
        )
        segment = seal(header_at(place, raws), raws, self.key)
        self.head = place.prev_head
        for raw in raws:
            self.head = chain_next(self.head, leaf_of(raw))
        self.seq += len(raws)
        self.made = []
        return segment

    def start(self) -> bytes:
        """Return the head before the first operation."""
        return chain_start(self.seat_id, self.epoch)

    def session_request(self, counter: int) -> SessionRequest:
        """Return a signed request for a session."""
        signature = self.key.sign(session_tbs(self.seat_id, self.epoch, counter, "0.1.0"))
        return SessionRequest(self.seat_id, self.epoch, counter, "0.1.0", signature)

    def sign_in(self) -> SessionReply:
        """Open a session with the next counter."""
        self.counter += 1
        reply = self.peer.open_session(self.session_request(self.counter))
        assert isinstance(reply, SessionReply), reply
        self.token = reply.token
        return reply

    def exchange(self, *segments: Segment, **more: Any) -> SyncReply | Problem:
        """Exchange once and move the cursor."""
        wires = tuple(WireSegment(item.tbs, item.signature, item.operations) for item in segments)
        more.setdefault("cursor", self.cursor)
        reply = self.peer.sync(self.token, SyncRequest(segments=wires, **more))
        if isinstance(reply, SyncReply):
            self.cursor = reply.next_cursor
        return reply

    def push(self, *segments: Segment) -> SyncReply:
        """Exchange, and fail where the server answers with a problem."""
        reply = self.exchange(*segments)
        assert isinstance(reply, SyncReply), reply
        return reply


def enroll_seat(peer: SyncPeer, code: str, now_ms: Callable[[], int]) -> FakeSeat:
    """Return a new seat with an open session."""
    key = Ed25519PrivateKey.generate()
    reply = peer.enroll(enroll_request(code, key))
    assert isinstance(reply, EnrollReply), reply
    seat = FakeSeat(peer, key, reply.seat_id, reply.user_id, now_ms, reply.epoch)
    seat.sign_in()
    return seat
