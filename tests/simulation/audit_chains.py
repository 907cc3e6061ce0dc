"""The auditor on evidence: chains and signatures, receipt numbers, clocks, renewed and blocked seats."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldapp.domain.disposition import Code
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from tests.simulation.reading import APPLIED, RENEWED, REVOKED, Written, receipts_of
from tests.simulation.world import World

Chain = tuple[bytes, int]


def chains(world: World, log: list[Written]) -> Iterator[str]:
    """Each seat's chain, hashed again from the stored bytes, ends where the office says; segments are signed."""
    segments, seats = world.office.segments(), world.office.seats()
    heads: dict[Chain, bytes] = {}
    numbers: dict[Chain, int] = {}
    for row in log:
        segment = segments[row.segment_no]
        chain = (segment.seat_id, segment.epoch)
        if chain not in heads:
            heads[chain], numbers[chain] = _start(heads, chain), 0
        leaf = hashlib.sha256(b"\x00" + row.raw).digest()
        heads[chain] = hashlib.sha256(b"\x02" + heads[chain] + leaf).digest()
        numbers[chain] += 1
        if row.items[2] != numbers[chain]:
            yield f"number {row.items[2]} of a chain follows {numbers[chain] - 1}"
        if numbers[chain] == segment.first_seq + segment.length - 1 and heads[chain] not in segment.tbs:
            yield f"segment {row.segment_no} names another end than its operations have"
    for seat in seats.values():
        chain = (seat.seat_id, seat.epoch)
        head, number = heads.get(chain, _start(heads, chain)), numbers.get(chain, 0)
        if number != seat.last_seq or (number and head != seat.last_head):
            yield f"the chain of {seat.seat_id.hex()[-6:]} does not end where the office says"
    for number, segment in segments.items():
        try:
            Ed25519PublicKey.from_public_bytes(seats[segment.seat_id].public_key).verify(segment.signature, segment.tbs)
        except InvalidSignature:
            yield f"segment {number} is not signed by its seat"


def _start(heads: dict[Chain, bytes], chain: Chain) -> bytes:
    seat, epoch = chain
    if epoch == 1:
        closing = bytes(32)
    else:
        before = (seat, epoch - 1)
        closing = heads[before] if before in heads else _start(heads, before)
    return hashlib.sha256(b"fieldbook/chain/v1" + seat + epoch.to_bytes(4, "big") + closing).digest()


def _anew(world: World) -> set[bytes]:
    """Return the seats that were copied, put back or saved: a number may stand on two of their papers."""
    return {laptop.book.enrollment.seat_id for laptop in world.everyone if laptop.renewed}


def receipts(world: World, log: list[Written]) -> Iterator[str]:
    """Receipt numbers of a seat have no gap and no repeat."""
    segments, anew = world.office.segments(), _anew(world)
    given: dict[bytes, list[int]] = defaultdict(list)
    for row in log:
        seat = segments[row.segment_no].seat_id
        if row.code is not Code.DUPLICATE and seat not in anew:
            given[seat] += receipts_of(row)
    for seat, numbers in given.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            yield f"receipts of {seat.hex()[-6:]} have a gap or a repeat: {sorted(numbers)}"


def clocks(world: World, log: list[Written]) -> Iterator[str]:
    """Logical time rises within a seat whatever its clock shows."""
    segments, anew = world.office.segments(), _anew(world)
    last: dict[bytes, int] = {}
    for row in log:
        seat, hlc = segments[row.segment_no].seat_id, int(row.items[3])
        if hlc <= last.get(seat, -1) and row.code is not Code.DUPLICATE and seat not in anew:
            yield f"logical time of {seat.hex()[-6:]} stood still at {row.position}"
        last[seat] = hlc


def renewals(world: World, log: list[Written]) -> Iterator[str]:
    """A supervisor is told of every chain that was opened anew."""
    told = set()
    for (kind, _), raw in world.office.records().items():
        if kind == Kind.INBOX:
            item = decode_record(Kind.INBOX, raw)
            if isinstance(item, InboxItem) and item.reason is Reason.SEAT_RENEWED:
                told.add(item.operation)
    for row in log:
        if row.kind == RENEWED and row.op_id not in told:
            yield f"nobody is told that {row.entity.hex()[-6:]} goes on in a new epoch"


def revoked(log: list[Written], world: World) -> Iterator[str]:
    """Nothing that a blocked laptop sends takes effect by itself."""
    segments = world.office.segments()
    since: dict[bytes, int] = {}
    for row in log:
        if row.kind == REVOKED and row.code in APPLIED:
            since.setdefault(row.entity, row.position)
        seat = segments[row.segment_no].seat_id
        if seat in since and row.code in APPLIED:
            yield f"{row.op_id.hex()} of a blocked laptop took effect"
