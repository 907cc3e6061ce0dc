"""Segments: sealed, signed runs of one seat's operations, the unit of push, of signature and of retry.

A seat's operations form a hash chain. leaf = SHA-256(0x00 | operation bytes); head = SHA-256(0x02 | last head | leaf);
the chain starts from SHA-256(tag | seat | epoch | closing head of the epoch before, or zeros). A segment's header names
the heads before and after it, and one Ed25519 signature over the header covers every operation inside. A sealed segment
is never cut anew: a retry sends the same bytes and gets the same answer.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldapp.domain import cbor, shape
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.domain.rejection import Reason, Rejection

SEGMENT_OPERATIONS_MAX: Final = 64
SEGMENT_BYTES_MAX: Final = 64 * 1024
HASH_BYTES: Final = 32
_CHAIN_TAG: Final = b"fieldbook/chain/v1"
_SEGMENT_TAG: Final = "fieldbook/segment/v1"


def leaf_of(operation: bytes) -> bytes:
    """Return the 32-byte hash of an operation's bytes."""
    return hashlib.sha256(b"\x00" + operation).digest()


def chain_start(seat_id: Id, epoch: int, closing_head: bytes = bytes(HASH_BYTES)) -> bytes:
    """Return the head before the first operation of a seat's epoch."""
    return hashlib.sha256(_CHAIN_TAG + seat_id + epoch.to_bytes(4, "big") + closing_head).digest()


def chain_next(head: bytes, leaf: bytes) -> bytes:
    """Return the head after one more operation."""
    return hashlib.sha256(b"\x02" + head + leaf).digest()


@dataclass(frozen=True)
class Header:
    """What is signed: which operations of which seat, and the chain's heads before and after them."""

    tag: str
    seat_id: Id
    epoch: int
    first_seq: int
    count: int
    prev_head: bytes
    head: bytes
    last_hlc: int
    wall_ms: int
    app_version: str = ""


@dataclass(frozen=True)
class Segment:
    """A sealed run: the header's canonical bytes, their signature, and the operations' bytes."""

    tbs: bytes
    signature: bytes
    operations: tuple[bytes, ...]

    @property
    def segment_id(self) -> Id:
        """Return the 16 bytes by which the segment is known; a signature is never used as a name."""
        return Id(hashlib.sha256(self.tbs).digest()[:16])


@dataclass(frozen=True)
class Opened:
    """A segment whose envelope was found right: its header, and each operation with its leaf and chain head."""

    header: Header
    operations: tuple[Operation, ...]
    leaves: tuple[bytes, ...]
    heads: tuple[bytes, ...]


def seal(header: Header, operations: tuple[bytes, ...], key: Ed25519PrivateKey) -> Segment:
    """Sign a run of operations; raise ValueError where the header does not fit them or a limit is passed."""
    head = header.prev_head
    for raw in operations:
        head = chain_next(head, leaf_of(raw))
    size = sum(len(raw) for raw in operations)
    if head != header.head or len(operations) != header.count:
        raise ValueError("the header does not describe these operations")
    if not 1 <= len(operations) <= SEGMENT_OPERATIONS_MAX or size > SEGMENT_BYTES_MAX:
        raise ValueError("a segment holds 1 to 64 operations and at most 64 KiB")
    tbs = shape.encode(header)
    return Segment(tbs, key.sign(tbs), operations)


@dataclass(frozen=True)
class Place:
    """Where in a seat's chain a run of operations begins, and when it is sealed."""

    seat_id: Id
    epoch: int
    first_seq: int
    prev_head: bytes
    last_hlc: int
    wall_ms: int
    app_version: str = ""


def header_at(place: Place, operations: tuple[bytes, ...]) -> Header:
    """Return the header of a run of operations that begins at a place."""
    head = place.prev_head
    for raw in operations:
        head = chain_next(head, leaf_of(raw))
    return Header(
        tag=_SEGMENT_TAG,
        seat_id=place.seat_id,
        epoch=place.epoch,
        first_seq=place.first_seq,
        count=len(operations),
        prev_head=place.prev_head,
        head=head,
        last_hlc=place.last_hlc,
        wall_ms=place.wall_ms,
        app_version=place.app_version,
    )


def read_header(tbs: bytes) -> Header | Rejection:
    """Return the header in signed bytes, or MALFORMED; the signature is not looked at."""
    try:
        header = shape.decode(Header, tbs)
    except (cbor.MalformedCbor, shape.WrongShape) as error:
        return Rejection(Reason.MALFORMED, {"detail": str(error)})
    if header.tag != _SEGMENT_TAG or header.first_seq < 1 or header.epoch < 1:
        return Rejection(Reason.MALFORMED, {"detail": "not a segment header"})
    return header


def signed_by(segment: Segment, public_key: bytes) -> bool:
    """Tell whether the segment's signature is that of the key (32 bytes)."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(segment.signature, segment.tbs)
    except (InvalidSignature, ValueError):
        return False
    return True


def open_segment(segment: Segment) -> Opened | Rejection:
    """Check a segment's envelope: limits, sequence and chain. MALFORMED or TOO_BIG where it is not right.

    What the operations mean is not looked at, nor is the signature; linear in the bytes of the segment.
    """
    header = read_header(segment.tbs)
    if isinstance(header, Rejection):
        return header
    if len(segment.operations) != header.count or not 1 <= header.count <= SEGMENT_OPERATIONS_MAX:
        return Rejection(Reason.MALFORMED, {"detail": "count differs from the header"})
    if sum(len(raw) for raw in segment.operations) > SEGMENT_BYTES_MAX:
        return Rejection(Reason.TOO_BIG, {"bytes": SEGMENT_BYTES_MAX + 1, "most": SEGMENT_BYTES_MAX})
    operations, leaves, heads = [], [], []
    head = header.prev_head
    for offset, raw in enumerate(segment.operations):
        operation = decode_operation(raw)
        if isinstance(operation, Rejection):
            return operation
        if operation.seq != header.first_seq + offset:
            return Rejection(Reason.MALFORMED, {"detail": f"operation {offset} is out of sequence"})
        leaf = leaf_of(raw)
        head = chain_next(head, leaf)
        operations.append(operation)
        leaves.append(leaf)
        heads.append(head)
    if head != header.head:
        return Rejection(Reason.MALFORMED, {"detail": "the operations do not lead to the signed head"})
    return Opened(header, tuple(operations), tuple(leaves), tuple(heads))
