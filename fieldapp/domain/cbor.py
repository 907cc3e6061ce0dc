"""Canonical CBOR: the deterministic subset of RFC 8949 4.2.1 in which operations are hashed, stored and sent.

Allowed values: integers of at most 64 bits, byte strings, text in Unicode NFC, arrays, maps with ascending unsigned
integer keys, false, true and null. Not allowed: tags, floats, indefinite lengths, duplicate keys, long forms.
One value has exactly one encoding, so equal values have equal bytes on every machine.
"""

from __future__ import annotations

import hashlib
import re
import struct
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Final

import cbor2

Value = object

DEPTH_MAX: Final = 8
ITEMS_MAX: Final = 20_000
_UINT_MAX: Final = 2**64 - 1

_UINT, _NINT, _BYTES, _TEXT, _ARRAY, _MAP, _SIMPLE = 0, 1, 2, 3, 4, 5, 7


class MalformedCbor(ValueError):
    """The bytes are not one canonical value of the allowed subset; the message says where and why."""


def encode(value: Value) -> bytes:
    """Return the canonical bytes of a value; raise TypeError or ValueError for a value outside the subset."""
    return _encoded(value, 0)


def head(major: int, argument: int) -> bytes:
    """Return the head of an item: its major type (0 to 7) and its argument in the fewest bytes."""
    if argument < 24:
        return _HEADS[major << 5 | argument]
    if argument < 0x100:
        return bytes((major << 5 | 24, argument))
    if argument < 0x10000:
        return bytes((major << 5 | 25, argument >> 8, argument & 0xFF))
    if argument < 0x100000000:
        return _HEADS[major << 5 | 26] + argument.to_bytes(4, "big")
    if argument <= _UINT_MAX:
        return _HEADS[major << 5 | 27] + argument.to_bytes(8, "big")
    raise ValueError("integer needs more than 64 bits")


_HEADS: Final = tuple(bytes((first,)) for first in range(256))
_COMMON: Final = 1024
_INTEGERS: Final = {number: head(_UINT, number) for number in range(_COMMON)}
_TWO_BYTES: Final = struct.Struct(">BH").pack
_FOUR_BYTES: Final = struct.Struct(">BI").pack
_ID_HEAD: Final = b"\x50"


def encode_int(number: int) -> bytes:
    """Return the canonical bytes of an integer; raise ValueError for one of more than 64 bits."""
    return _INTEGERS.get(number) or encode_large(number)


def encode_large(number: int) -> bytes:
    """Return what encode_int() returns, at once for integers that are not among the most common ones."""
    if _COMMON <= number < 0x10000:
        return _TWO_BYTES(0x19, number)
    if 0x10000 <= number < 0x100000000:
        return _FOUR_BYTES(0x1A, number)
    return head(_UINT, number) if number >= 0 else head(_NINT, -1 - number)


def encode_bytes(raw: bytes) -> bytes:
    """Return the canonical bytes of a byte string."""
    return _ID_HEAD + raw if len(raw) == 16 else head(_BYTES, len(raw)) + raw


def encode_text(text: str) -> bytes:
    """Return the canonical bytes of a text, in Unicode NFC."""
    raw = (text if text.isascii() else unicodedata.normalize("NFC", text)).encode()
    return head(_TEXT, len(raw)) + raw


def encode_items(items: list[bytes]) -> bytes:
    """Return the canonical bytes of an array of items that are encoded already."""
    return head(_ARRAY, len(items)) + b"".join(items)


def encode_pairs(pairs: list[bytes]) -> bytes:
    """Return the canonical bytes of a map, given ascending keys each with its value, encoded already."""
    return head(_MAP, len(pairs)) + b"".join(pairs)


def encode_map(values: Mapping[int, Any], write: Callable[[Any], bytes]) -> bytes:
    """Return the canonical bytes of a map whose values are written by a function; its keys may be an enum of int."""
    return encode_pairs([_key(int(key)) + write(values[key]) for key in sorted(values)])


def _encoded(value: Any, depth: int) -> bytes:
    kind = type(value)
    if kind is int:
        return encode_int(value)
    if kind is bytes:
        return encode_bytes(value)
    if kind is str:
        return encode_text(value)
    if value is None:
        return b"\xf6"
    if value is True:
        return b"\xf5"
    if value is False:
        return b"\xf4"
    return _nested(value, depth + 1)


def _nested(value: Any, depth: int) -> bytes:
    if depth > DEPTH_MAX:
        raise ValueError(f"nested deeper than {DEPTH_MAX}")
    if isinstance(value, list | tuple):
        return encode_items([_encoded(item, depth) for item in value])
    if isinstance(value, dict):
        return encode_pairs([_key(key) + _encoded(value[key], depth) for key in sorted(value)])
    return _other(value, depth)


def _key(key: object) -> bytes:
    if type(key) is not int or key < 0:
        raise TypeError("map keys are unsigned integers")
    return encode_int(key)


def _other(value: Any, depth: int) -> bytes:
    """Encode what behaves like an allowed type: an enum of int, another mapping, a subclass of bytes or text."""
    if isinstance(value, int):
        return encode_int(int(value))
    if isinstance(value, bytes):
        return encode_bytes(bytes(value))
    if isinstance(value, str):
        return encode_text(str(value))
    if isinstance(value, Mapping):
        return _nested(dict(value), depth)
    raise TypeError(f"no canonical form for {type(value).__name__}")


def decode(raw: bytes) -> Value:
    """Return the value of canonical bytes (arrays as lists); raise MalformedCbor for anything else.

    Time and memory are linear in the length of raw; depth and item count are bounded before anything is built.
    """
    if len(raw) <= ITEMS_MAX and _plainly_canonical(raw):
        value = _by_library(raw)
        if value is not _UNSURE:
            return value
    return decode_strictly(raw)


def decode_own(raw: bytes) -> Any:
    """Return the value of bytes that encode() made and a store of ours kept; raise MalformedCbor for damaged ones."""
    try:
        return cbor2.loads(raw)
    except (cbor2.CBORDecodeError, ValueError, TypeError) as error:
        raise MalformedCbor("stored bytes are damaged") from error


def decode_strictly(raw: bytes) -> Value:
    """Return what decode() returns, item by item, and say where bytes go wrong: the measure of the quicker way."""
    reader = _Reader(raw)
    value = reader.value(0)
    if reader.at != len(raw):
        raise MalformedCbor(f"{len(raw) - reader.at} bytes after the value")
    return value


_UNSURE: Final = object()
_SHORT: Final = b"|".join(
    rb"%b.{%d}|%b[\x00-\x7f]{%d}"
    % (re.escape(_HEADS[_BYTES << 5 | length]), length, re.escape(_HEADS[_TEXT << 5 | length]), length)
    for length in range(24)
)
_CANONICAL: Final = re.compile(
    rb"(?:[\x00-\x17\x20-\x37\x80-\x97\xa0-\xb7\xf4-\xf6]|[\x18\x38\x98\xb8][\x18-\xff]|[\x19\x39\x99\xb9][\x01-\xff]."
    rb"|[\x1a\x3a](?!\x00\x00)....|[\x1b\x3b](?!\x00\x00\x00\x00).{8}|%b)*" % _SHORT,
    re.DOTALL,
)
"""Items of the subset in their one form, arrays and maps by their heads alone, long strings and other scripts aside."""


def _plainly_canonical(raw: bytes) -> bool:
    """Tell whether raw is a run of items in canonical form. How they nest is left to whoever builds them."""
    at, end = 0, len(raw)
    while (match := _CANONICAL.match(raw, at)) is not None and (at := match.end()) < end:
        first = raw[at]
        major, low = first >> 5, first & 31
        if major not in (_BYTES, _TEXT) or low > 25:
            return False
        begins = at + 1 + max(0, low - 23)
        length = low if low < 24 else int.from_bytes(raw[at + 1 : begins], "big")
        at = begins + length
        if low >= 24 and length < (24 if low == 24 else 0x100):
            return False
        if at > end or (major == _TEXT and not _is_plain_text(raw[begins:at])):
            return False
    return at == end


def _is_plain_text(raw: bytes) -> bool:
    if raw.isascii():
        return True
    try:
        return unicodedata.is_normalized("NFC", raw.decode())
    except UnicodeDecodeError:
        return False


def _ascending(values: Any, _immutable: bool) -> Any:
    last = -1
    for key in values:
        if type(key) is not int or key <= last:
            raise MalformedCbor("map keys do not ascend")
        last = key
    return values


def _by_library(raw: bytes) -> Value:
    """Return the value of items in canonical form, _UNSURE where they do not nest as one value.

    A hash of raw follows it in an array: it comes out again only where raw ends where its value ends.
    """
    mark = hashlib.sha256(raw).digest()
    framed = b"\x82" + raw + b"\x58\x20" + mark
    try:
        value, end = cbor2.loads(
            framed, object_hook=_ascending, max_depth=DEPTH_MAX, allow_indefinite=False, allow_duplicate_keys=False
        )
    except (cbor2.CBORDecodeError, MalformedCbor, ValueError, TypeError):
        return _UNSURE
    return value if end == mark else _UNSURE


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
