"""Parcels: segments on a slow line, packed and leaning on operations of the branch log that both sides hold.

A parcel leaves out whatever the reader can work out: the header's head and counts follow from the operations, ids from
a table that begins with the ids of the operations leaned on. Opening a parcel gives the very segments that were sealed;
their chain and signature are then checked like those of any segment, so a parcel needs no trust of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from fieldapp.domain import cbor, shape
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.protocol import numbers
from fieldapp.protocol.columns import NotPacked, front_of, identifiers
from fieldapp.protocol.packing import pack, unpack
from fieldapp.protocol.segment import SEGMENT_BYTES_MAX, Header, Place, Segment, header_at, read_header

PARCEL_OPERATIONS_BYTES_MAX: Final = 4 * SEGMENT_BYTES_MAX
"""The most bytes of operations in one parcel."""
REFERENCES_MAX: Final = 64
"""The most operations that one parcel leans on."""
_SEQ_MAX: Final = 1 << 62
_OLD_MS: Final = 86_400_000
_TIMED: Final = 7
"""The version of ids that begin with the time they were made."""


class NotAParcel(ValueError):
    """The bytes are no parcel, or it does not open with these references; the laptop sends the segments whole."""


@dataclass(frozen=True)
class Seal:
    """What a segment's header says beside what follows from its place and operations."""

    count: int
    wall_ms: int
    signature: bytes
    app_version: str = ""


@dataclass(frozen=True)
class Parcel:
    """Segments of one seat that follow one another. references: rising log positions, each as its distance."""

    seat_id: Id
    epoch: int
    first_seq: int
    prev_head: bytes
    seals: tuple[Seal, ...]
    packed: bytes
    references: bytes = b""


@dataclass(frozen=True)
class Reference:
    """An operation of the branch log that both sides hold, and its position there."""

    position: int
    operation: bytes


def wrap(segments: Sequence[Segment], references: Iterable[Reference] = ()) -> bytes | None:
    """Return segments as a parcel, or None where they are not such as a parcel can give back to the byte."""
    leaned = sorted(references, key=lambda one: one.position)
    headers = [read_header(segment.tbs) for segment in segments]
    first = headers[0] if headers else None
    if not isinstance(first, Header) or len(leaned) > REFERENCES_MAX:
        return None
    parcel = Parcel(
        first.seat_id,
        first.epoch,
        first.first_seq,
        first.prev_head,
        tuple(
            Seal(header.count, header.wall_ms, segment.signature, header.app_version)
            for segment, header in zip(segments, headers, strict=True)
            if not isinstance(header, Rejection)
        ),
        pack(
            [raw for segment in segments for raw in segment.operations],
            identifiers([one.operation for one in leaned]),
        ),
        numbers.write(later - earlier for earlier, later in pairwise((0, *(one.position for one in leaned)))),
    )
    try:
        same = unwrap(parcel, [one.operation for one in leaned]) == tuple(segments)
    except NotAParcel:
        return None
    return shape.encode(parcel) if same else None


def read_parcel(raw: bytes) -> Parcel:
    """Return the parcel in bytes; raise NotAParcel. What it holds is not looked at."""
    try:
        return shape.decode(Parcel, raw)
    except (cbor.MalformedCbor, shape.WrongShape) as error:
        raise NotAParcel(str(error)) from error


def positions_of(parcel: Parcel) -> list[int]:
    """Return the log positions that a parcel leans on, rising; raise NotAParcel."""
    try:
        positions = list(accumulate(numbers.read(parcel.references)))
    except numbers.BadNumbers as error:
        raise NotAParcel(str(error)) from error
    if len(positions) > REFERENCES_MAX or any(later <= earlier for earlier, later in pairwise((0, *positions))):
        raise NotAParcel("the references do not rise")
    return positions


def unwrap(parcel: Parcel, leaned: Sequence[bytes]) -> tuple[Segment, ...]:
    """Return the segments in a parcel, given the operations at positions_of() it; raise NotAParcel."""
    try:
        operations = unpack(parcel.packed, identifiers(leaned), PARCEL_OPERATIONS_BYTES_MAX)
    except NotPacked as error:
        raise NotAParcel(str(error)) from error
    segments: list[Segment] = []
    at, head = 0, parcel.prev_head
    for seal in parcel.seals:
        run = operations[at : at + seal.count]
        last = front_of(run[-1]) if run and 0 < seal.count == len(run) else None
        if last is None or not 0 < parcel.first_seq < _SEQ_MAX:
            raise NotAParcel("a segment is not whole")
        place = Place(
            parcel.seat_id, parcel.epoch, parcel.first_seq + at, head, last.hlc, seal.wall_ms, seal.app_version
        )
        header = header_at(place, run)
        segments.append(Segment(shape.encode(header), seal.signature, run))
        at, head = at + seal.count, header.head
    if at != len(operations):
        raise NotAParcel("operations are left over")
    return tuple(segments)


def choose_references(
    operations: Sequence[bytes], log: Iterable[tuple[int, bytes]], now_ms: int
) -> tuple[Reference, ...]:
    """Return the operations of a log, given newest first, that know the ids in these operations; few and recent ones.

    The log is read only until every id older than a day is found; younger ones are mostly new.
    """
    wanted = set(identifiers(operations))
    old = {one for one in wanted if one[6] >> 4 == _TIMED and int.from_bytes(one[:6], "big") < now_ms - _OLD_MS}
    chosen: list[Reference] = []
    newest = iter(log)
    while old and len(chosen) < REFERENCES_MAX and (line := next(newest, None)) is not None:
        found = wanted.intersection(identifiers([line[1]]))
        if found:
            chosen.append(Reference(*line))
            wanted -= found
            old -= found
    return tuple(chosen)
