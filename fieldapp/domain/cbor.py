"""Canonical CBOR: the deterministic subset of RFC 8949 4.2.1 in which operations are hashed, stored and sent.

Allowed values: integers of at most 64 bits, byte strings, text in Unicode NFC, arrays, maps with ascending unsigned
integer keys, false, true and null. Not allowed: tags, floats, indefinite lengths, duplicate keys, long forms.
One value has exactly one encoding, so equal values have equal bytes on every machine.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, Final

Value = object

DEPTH_MAX: Final = 6
ITEMS_MAX: Final = 20_000
_UINT_MAX: Final = 2**64 - 1

_UINT, _NINT, _BYTES, _TEXT, _ARRAY, _MAP, _SIMPLE = 0, 1, 2, 3, 4, 5, 7


class MalformedCbor(ValueError):
    """The bytes are not one canonical value of the allowed subset; the message says where and why."""


def encode(value: Value) -> bytes:
    """Return the canonical bytes of a value; raise TypeError or ValueError for a value outside the subset."""
    out = bytearray()
    _write(out, value, 0)
    return bytes(out)


def _head(out: bytearray, major: int, argument: int) -> None:
    if argument < 24:
        out.append(major << 5 | argument)
    elif argument < 0x100:
        out += bytes((major << 5 | 24, argument))
    elif argument < 0x10000:
        out.append(major << 5 | 25)
        out += argument.to_bytes(2, "big")
    elif argument < 0x100000000:
        out.append(major << 5 | 26)
        out += argument.to_bytes(4, "big")
    elif argument <= _UINT_MAX:
        out.append(major << 5 | 27)
        out += argument.to_bytes(8, "big")
    else:
        raise ValueError("integer needs more than 64 bits")


def _write(out: bytearray, value: Any, depth: int) -> None:
    kind = type(value)
    if kind is int:
        _write_int(out, value)
    elif kind is bytes:
        _head(out, _BYTES, len(value))
        out += value
    elif kind is str:
        _write_text(out, value)
    elif value is None:
        out.append(0xF6)
    elif value is True:
        out.append(0xF5)
    elif value is False:
        out.append(0xF4)
    else:
        _write_nested(out, value, depth + 1)


def _write_int(out: bytearray, number: int) -> None:
    if 0 <= number < 24:
        out.append(number)
    else:
        _head(out, _UINT if number >= 0 else _NINT, number if number >= 0 else -1 - number)


def _write_text(out: bytearray, text: str) -> None:
    raw = (text if text.isascii() else unicodedata.normalize("NFC", text)).encode()
    _head(out, _TEXT, len(raw))
    out += raw


def _write_nested(out: bytearray, value: Any, depth: int) -> None:
    if depth > DEPTH_MAX:
        raise ValueError(f"nested deeper than {DEPTH_MAX}")
    if isinstance(value, dict):
        _head(out, _MAP, len(value))
        for key in sorted(value):
            if type(key) is not int or key < 0:
                raise TypeError("map keys are unsigned integers")
            _write_int(out, key)
            _write(out, value[key], depth)
    elif isinstance(value, list | tuple):
        _head(out, _ARRAY, len(value))
        for item in value:
            _write(out, item, depth)
    else:
        _write_other(out, value, depth)


def _write_other(out: bytearray, value: Any, depth: int) -> None:
    """Write what behaves like an allowed type: an enum of int, another mapping, a subclass of bytes or text."""
    if isinstance(value, int):
        _write_int(out, int(value))
    elif isinstance(value, bytes):
        _write(out, bytes(value), depth)
    elif isinstance(value, str):
        _write_text(out, str(value))
    elif isinstance(value, Mapping):
        _write_nested(out, dict(value), depth)
    else:
        raise TypeError(f"no canonical form for {type(value).__name__}")


def decode(raw: bytes) -> Value:
    """Return the value of canonical bytes (arrays as lists); raise MalformedCbor for anything else.

    Time and memory are linear in the length of raw; depth and item count are bounded before anything is built.
    """
    reader = _Reader(raw)
    value = reader.value(0)
    if reader.at != len(raw):
        raise MalformedCbor(f"{len(raw) - reader.at} bytes after the value")
    return value


def decode_first(raw: bytes, count: int) -> list[Value]:
    """Return the first items of the array that raw begins with, whatever follows them; raise MalformedCbor."""
    reader = _Reader(raw)
    length = reader.array_length()
    if length < count:
        raise MalformedCbor(f"an array of {length} items where {count} are needed")
    return [reader.value(1) for _ in range(count)]


class _Reader:
    """A position in a byte string; every method checks before it reads."""

    __slots__ = ("at", "items", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.at = 0
        self.items = 0

    def _take(self, count: int) -> bytes:
        end = self.at + count
        if end > len(self.raw):
            raise MalformedCbor(f"ends early at byte {self.at}")
        piece = self.raw[self.at : end]
        self.at = end
        return piece

    def _argument(self, low: int) -> int:
        if low < 24:
            return low
        if low > 27:
            raise MalformedCbor(f"indefinite or reserved length at byte {self.at}")
        size = 1 << (low - 24)
        number = int.from_bytes(self._take(size), "big")
        if number < (24 if size == 1 else 1 << (4 * size)):
            raise MalformedCbor(f"long form of a small number at byte {self.at}")
        return number

    def array_length(self) -> int:
        """Read the head of an array and return how many items it announces."""
        first = self._take(1)[0]
        if first >> 5 != _ARRAY:
            raise MalformedCbor("not an array")
        return self._argument(first & 31)

    def value(self, depth: int) -> Value:
        """Read one value nested `depth` deep."""
        self.items += 1
        if self.items > ITEMS_MAX:
            raise MalformedCbor(f"more than {ITEMS_MAX} items")
        if self.at >= len(self.raw):
            raise MalformedCbor(f"ends early at byte {self.at}")
        first = self.raw[self.at]
        self.at += 1
        major, low = first >> 5, first & 31
        if major == _SIMPLE:
            return self._simple(first)
        argument = self._argument(low)
        if major == _UINT:
            return argument
        if major == _BYTES:
            return self._take(argument)
        if major == _TEXT:
            return self._text(argument)
        if major == _NINT:
            return -1 - argument
        if major > _MAP:
            raise MalformedCbor(f"tag at byte {self.at}")
        if depth >= DEPTH_MAX:
            raise MalformedCbor(f"nested deeper than {DEPTH_MAX}")
        if argument > len(self.raw) - self.at:
            raise MalformedCbor(f"more items announced than bytes left at byte {self.at}")
        if major == _ARRAY:
            return [self.value(depth + 1) for _ in range(argument)]
        return self._map(argument, depth + 1)

    def _simple(self, first: int) -> Value:
        if first == 0xF6:
            return None
        if first == 0xF5:
            return True
        if first == 0xF4:
            return False
        raise MalformedCbor(f"float or unassigned simple value at byte {self.at}")

    def _text(self, length: int) -> str:
        try:
            text = self._take(length).decode()
        except UnicodeDecodeError as error:
            raise MalformedCbor(f"text is not UTF-8 at byte {self.at}") from error
        if not unicodedata.is_normalized("NFC", text):
            raise MalformedCbor(f"text is not normalized at byte {self.at}")
        return text

    def _map(self, length: int, depth: int) -> Value:
        result: dict[int, Value] = {}
        last = -1
        for _ in range(length):
            key = self.value(depth)
            if isinstance(key, bool) or not isinstance(key, int) or key <= last:
                raise MalformedCbor(f"map keys do not ascend at byte {self.at}")
            last = key
            result[key] = self.value(depth)
        return result
