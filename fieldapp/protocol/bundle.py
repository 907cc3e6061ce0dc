"""Bundles of records: what a laptop is given where it cannot make the records itself by folding.

A bundle is compressed; inside, every record is its kind (2 bytes), its length (4 bytes) and its canonical bytes, those
of one kind together so that likeness packs well. The id is the first field of every record. A record that left the
reader's scope stands there as its kind plus GONE, and its id.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from fieldapp.domain import cbor
from fieldapp.domain.ids import Id
from fieldapp.domain.record import RECORD_CLASSES, Kind, Record
from fieldapp.domain.shape import WrongShape, from_map
from fieldapp.protocol.columns import NotPacked
from fieldapp.protocol.tight import pack as pack_tight
from fieldapp.protocol.tight import unpack as unpack_tight

BUNDLE_BYTES_MAX: Final = 16 * 1024 * 1024
"""The most bytes of a bundle once unpacked; no more are ever made."""
GONE: Final = 0x8000
_TIGHT: Final = b"T"
"""Stands before records packed tight; everything else is zlib, whose first byte is never this one."""
_HEAD: Final = struct.Struct(">HI")


class BadBundle(ValueError):
    """The bytes are no bundle."""


def pack(rows: Iterable[tuple[int, bytes]], *, tight: bool = False) -> bytes:
    """Return the bundle of records given as (kind, canonical bytes).

    tight: half as large and many times slower (see protocol.tight), for what goes over a thin line.
    """
    if tight:
        return _TIGHT + pack_tight(rows)
    return zlib.compress(b"".join(_HEAD.pack(kind, len(body)) + body for kind, body in rows), 6)


def unpack(bundle: bytes) -> list[tuple[int, bytes]]:
    """Return the records of a bundle as (kind, canonical bytes); raise BadBundle."""
    if bundle.startswith(_TIGHT):
        try:
            return unpack_tight(bundle[1:], BUNDLE_BYTES_MAX)
        except NotPacked as error:
            raise BadBundle("the bundle is damaged") from error
    unpacker = zlib.decompressobj()
    try:
        raw = unpacker.decompress(bundle, BUNDLE_BYTES_MAX)
    except zlib.error as error:
        raise BadBundle("the bundle is damaged") from error
    if not unpacker.eof or unpacker.unused_data:
        raise BadBundle("the bundle is cut off or too large")
    return list(_rows(raw))


def _rows(raw: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(raw):
        if at + _HEAD.size > len(raw):
            raise BadBundle("a record of the bundle is cut off")
        kind, length = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        if at + length > len(raw):
            raise BadBundle("a record of the bundle is cut off")
        yield kind, raw[at : at + length]
        at += length


def gone_in(rows: Iterable[tuple[int, bytes]]) -> list[tuple[Kind, Id]]:
    """Return the keys of records that left the reader's scope, those of kinds that this program knows."""
    known = {int(kind) for kind in Kind}
    return [(Kind(kind - GONE), Id(found)) for kind, found in rows if kind - GONE in known]


def records_in(rows: Iterable[tuple[int, bytes]]) -> list[Record]:
    """Return the records that this program knows among (kind, canonical bytes); raise BadBundle for damaged ones.

    Those of a newer program, of another kind or with values that are not known here, are passed over.
    """
    return [item for item, _ in records_with_bytes(rows)]


def records_with_bytes(rows: Iterable[tuple[int, bytes]]) -> list[tuple[Record, bytes]]:
    """Return what records_in() does, each record with its bytes as they came.

    A store that keeps those has what the office has, to the byte, even where a newer program says more than is read.
    """
    known = {int(kind): kind for kind in RECORD_CLASSES}
    found = ((_record(known[kind], body), body) for kind, body in rows if kind in known)
    return [(item, body) for item, body in found if item is not None]


def _record(kind: Kind, body: bytes) -> Record | None:
    """Return a record from the office's own bytes, whose form the office judged when it made them."""
    try:
        values = cbor.decode_own(body)
        if type(values) is dict:
            return from_map(RECORD_CLASSES[kind], values)
    except WrongShape:
        return None
    except cbor.MalformedCbor as error:
        raise BadBundle("a record of the bundle is damaged") from error
    raise BadBundle("a record of the bundle is damaged")
