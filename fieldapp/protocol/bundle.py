"""Bundles of records: what a laptop is given where it cannot make the records itself by folding.

A bundle is compressed; inside, every record is its kind (2 bytes), its length (4 bytes) and its canonical bytes, those
of one kind together so that likeness packs well. The id is the first field of every record. A record that left the
reader's scope stands there as its kind plus GONE, and its id.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from fieldapp.domain import cbor
from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.domain.record import RECORD_CLASSES, Kind, Record, decode_record
from fieldapp.domain.savings import savings_id
from fieldapp.domain.shape import WrongShape

BUNDLE_BYTES_MAX: Final = 16 * 1024 * 1024
"""The most bytes of a bundle once unpacked; no more are ever made."""
GONE: Final = 0x8000
_DERIVED: Final = 0x4000
_NEXT_ID: Final = b"\x01\x50"
_ID_FIRST: Final = frozenset(bytes((0xA0 | count, 0x00, 0x50)) for count in range(2, 24))
"""How a record begins: a map of so many fields, its field 0, a byte string of 16; the borrower follows as field 1."""
_ID_AT: Final = 3
_ID_END: Final = _ID_AT + ID_BYTES
_TIGHT: Final = b"T"
"""Stands before LZMA2 without a frame; everything else is zlib, whose first byte is never this one."""
_FILTERS: Final = ({"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 3, "lp": 0, "pb": 0, "dict_size": 1 << 22},)
_HEAD: Final = struct.Struct(">HI")


class BadBundle(ValueError):
    """The bytes are no bundle."""


def pack(rows: Iterable[tuple[int, bytes]], *, tight: bool = False) -> bytes:
    """Return the bundle of records given as (kind, canonical bytes).

    tight: smaller by a third and many times slower, for what goes over a thin line.
    """
    if not tight:
        return zlib.compress(_joined(rows), 6)
    return _TIGHT + lzma.compress(_joined(map(_without_id, rows)), lzma.FORMAT_RAW, filters=_FILTERS)


def _joined(rows: Iterable[tuple[int, bytes]]) -> bytes:
    return b"".join(_HEAD.pack(kind, len(body)) + body for kind, body in rows)


def _without_id(row: tuple[int, bytes]) -> tuple[int, bytes]:
    """Leave out the id of a savings account where it follows from its borrower's: no program can make it smaller."""
    kind, body = row
    if kind != Kind.SAVINGS or body[:_ID_AT] not in _ID_FIRST or body[_ID_END : _ID_END + 2] != _NEXT_ID:
        return row
    borrower = Id(body[_ID_END + 2 : _ID_END + 2 + ID_BYTES])
    return (kind + _DERIVED, body[:_ID_AT] + body[_ID_END:]) if savings_id(borrower) == body[_ID_AT:_ID_END] else row


def _with_id(row: tuple[int, bytes]) -> tuple[int, bytes]:
    kind, body = row
    if kind != Kind.SAVINGS + _DERIVED:
        return row
    borrower = Id(body[_ID_AT + 2 : _ID_AT + 2 + ID_BYTES])
    return kind - _DERIVED, body[:_ID_AT] + savings_id(borrower) + body[_ID_AT:]


def unpack(bundle: bytes) -> list[tuple[int, bytes]]:
    """Return the records of a bundle as (kind, canonical bytes); raise BadBundle."""
    tight = bundle.startswith(_TIGHT)
    unpacker = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=_FILTERS) if tight else zlib.decompressobj()
    try:
        raw = unpacker.decompress(bundle[1:] if tight else bundle, BUNDLE_BYTES_MAX)
    except (zlib.error, lzma.LZMAError) as error:
        raise BadBundle("the bundle is damaged") from error
    if not unpacker.eof or unpacker.unused_data:
        raise BadBundle("the bundle is cut off or too large")
    return [_with_id(row) for row in _rows(raw)]


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
    known = {int(kind) for kind in RECORD_CLASSES}
    found = (_record(Kind(kind), body) for kind, body in rows if kind in known)
    return [item for item in found if item is not None]


def _record(kind: Kind, body: bytes) -> Record | None:
    try:
        return decode_record(kind, body)
    except WrongShape:
        if isinstance(cbor.decode(body), dict):
            return None
        raise BadBundle("a record of the bundle is damaged") from None
    except cbor.MalformedCbor as error:
        raise BadBundle("a record of the bundle is damaged") from error
