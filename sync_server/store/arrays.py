"""Columns of values in PostgreSQL's own form for arrays, made in one go; the driver would turn each value to text."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, Final

from psycopg import adapters
from psycopg.adapt import Dumper
from psycopg.pq import Format

_HEAD: Final = struct.Struct(">iiIii").pack
"""Dimensions, whether a value is missing, the values' type, how many there are, the number of the first one."""
_LENGTH: Final = struct.Struct(">i").pack


class ByteStrings:
    """Byte strings as bytea[]."""

    OID = 17

    def __init__(self, values: Sequence[bytes]) -> None:
        self._values = values

    def packed(self) -> bytes:
        """Return the array as the server takes it."""
        values = self._values
        if not values:
            return _HEAD(0, 0, self.OID, 0, 1)[:12]
        head = _HEAD(1, 0, self.OID, len(values), 1)
        lengths = list(map(len, values))
        if min(lengths) == max(lengths):
            length = _LENGTH(lengths[0])
            return head + length + length.join(values)
        parts = [head]
        for length, value in zip(map(_LENGTH, lengths), values, strict=True):
            parts += (length, value)
        return b"".join(parts)


class LargeNumbers:
    """Integers as bigint[]."""

    OID = 20
    FORM = "iq"
    BYTES = 8

    def __init__(self, values: Sequence[int]) -> None:
        self._values = values

    def packed(self) -> bytes:
        """Return the array as the server takes it; raise struct.error for a number that does not fit."""
        values = self._values
        if not values:
            return _HEAD(0, 0, self.OID, 0, 1)[:12]
        size = self.BYTES
        flat = [part for value in values for part in (size, value)]
        return _HEAD(1, 0, self.OID, len(values), 1) + struct.pack(">" + self.FORM * len(values), *flat)


class SmallNumbers(LargeNumbers):
    """Integers of 32 bits as integer[]."""

    OID = 23
    FORM = "ii"
    BYTES = 4


class _Packed(Dumper):
    format = Format.BINARY

    def dump(self, obj: Any) -> bytes:
        packed: bytes = obj.packed()
        return packed


class _PackedByteStrings(_Packed):
    oid = 1001


class _PackedLargeNumbers(_Packed):
    oid = 1016


class _PackedSmallNumbers(_Packed):
    oid = 1007


adapters.register_dumper(ByteStrings, _PackedByteStrings)
adapters.register_dumper(LargeNumbers, _PackedLargeNumbers)
adapters.register_dumper(SmallNumbers, _PackedSmallNumbers)
