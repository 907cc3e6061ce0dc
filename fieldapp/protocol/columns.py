"""What packed operations are made of: the pieces of canonical bytes, the clocks in front, and cursors over columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldapp.domain import cbor
from fieldapp.domain.ids import ID_BYTES
from fieldapp.protocol import numbers

_SMALL = rb"[\x00-\x17\x20-\x37\x80-\x97\xa0-\xb7\xf4-\xf6]"
_WIDER = rb"[\x18\x38\x98\xb8].|[\x19\x39\x99\xb9]..|[\x1a\x3a\x9a\xba]...."
_TOKENS = rb"(?:%b|%b)*" % (_SMALL, _WIDER)
_TAKEN_OUT = rb"(\x50)|(\x1b)|([\x60-\x77]|\x78.|\x79..)|([\x40-\x4f\x51-\x57]|\x58.|\x59..)"
NEXT: Final = re.compile(rb"%b(?:%b)" % (_TOKENS, _TAKEN_OUT), re.DOTALL)
"""A run of plain items of canonical CBOR, and the head of the next item whose content stands in another column."""
PLAIN: Final = re.compile(_TOKENS, re.DOTALL)
"""A run of plain items."""
RUNS: Final = re.compile(rb"(%b)(?:%b|\Z)" % (_TOKENS, _TAKEN_OUT), re.DOTALL)
"""NEXT with the run of plain items as a group of its own, and no head behind the last: all runs are found in one go."""
_NO_ID = rb"%b++|%b|\x1b.{8}|\x48.{8}" % (_SMALL, _WIDER)
_TEXTLESS: Final = re.compile(rb"(?:\x50.{16}|%b)*+" % _NO_ID, re.DOTALL)
"""Items without texts, and of bytes only ids and a laptop's start: meetings, which have most of the ids."""
_IDS: Final = re.compile(rb"(?:%b)*+\x50(.{16})" % _NO_ID, re.DOTALL)
ID, LONG, TEXT, BYTES = 1, 2, 3, 4
"""What a run of NEXT ends with: an id of 16 bytes, an integer of 8, text, other bytes."""
CLOCKS: Final = 5
_BOOT_MAX: Final = 16
_COUNTER_BITS: Final = 16
_MAJOR_UNSIGNED, _MAJOR_NEGATIVE = 0x00, 0x20


class NotPacked(ValueError):
    """The bytes are no packed operations, or more than allowed; the message says where."""


@dataclass(frozen=True)
class Piece:
    """A run of plain items from start, and the content announced by its last head; kind 0 where none is."""

    start: int
    content: int
    end: int
    kind: int


def pieces(raw: bytes, start: int) -> Iterator[Piece]:
    """Yield the pieces of canonical items from a place on; the last one ends elsewhere than raw where they are none."""
    while match := NEXT.match(raw, start):
        kind = match.lastindex or 0
        end = match.end() + content_length(kind, raw[match.start(kind) : match.end()])
        yield Piece(start, match.end(), end, kind)
        if end > len(raw):
            return
        start = end
    last = PLAIN.match(raw, start)
    if last is not None and last.end() > start:
        yield Piece(start, last.end(), last.end(), 0)


def content_length(kind: int, head: bytes) -> int:
    """Return how many bytes of content follow a head."""
    if kind == ID:
        return ID_BYTES
    if kind == LONG:
        return 8
    return head[0] & 0x1F if len(head) == 1 else int.from_bytes(head[1:], "big")


def identifiers(operations: Iterable[bytes]) -> list[bytes]:
    """Return the 16-byte ids in operations' bytes, each once, in the order in which they first stand there."""
    found: dict[bytes, None] = {}
    following = NEXT.match
    for raw in operations:
        if _TEXTLESS.fullmatch(raw):
            found.update(dict.fromkeys(_IDS.findall(raw)))
            continue
        at = 0
        while match := following(raw, at):
            kind, at = match.lastindex, match.end()
            if kind == ID:
                at += ID_BYTES
                found[raw[at - ID_BYTES : at]] = None
            elif kind == LONG:
                at += 8
            else:
                at += content_length(TEXT, raw[match.start(kind or 0) : at])
    return list(found)


@dataclass(frozen=True)
class Front:
    """The first six items of an operation."""

    op_id: bytes
    seq: int
    hlc: int
    wall: int
    boot: bytes
    mono: int

    def encoded(self) -> bytes:
        """Return the bytes that every operation with these items begins with."""
        clocks = _integer(self.seq) + _integer(self.hlc) + _integer(self.wall)
        since = bytes((0x82, 0x40 | len(self.boot))) + self.boot + _integer(self.mono)
        return b"\x8e\x01\x50" + self.op_id + clocks + since


def _integer(number: int) -> bytes:
    major, size = (_MAJOR_UNSIGNED, number) if number >= 0 else (_MAJOR_NEGATIVE, -1 - number)
    if size < 24:
        return bytes((major | size,))
    if size < 0x100:
        return bytes((major | 24, size))
    if size < 0x10000:
        return bytes((major | 25,)) + size.to_bytes(2, "big")
    if size < 0x100000000:
        return bytes((major | 26,)) + size.to_bytes(4, "big")
    return bytes((major | 27,)) + size.to_bytes(8, "big")


def front_of(raw: bytes) -> Front | None:
    """Return the first items of an operation, None where they are not those that this program writes."""
    try:
        items: list[Any] = cbor.decode_first(raw, 6)
    except cbor.MalformedCbor:
        return None
    form, op_id, seq, hlc, wall, since = items
    whole_numbers = all(type(number) is int for number in (seq, hlc, wall))
    if form != 1 or type(op_id) is not bytes or len(op_id) != ID_BYTES or not whole_numbers or hlc < 0:
        return None
    if not isinstance(since, list) or len(since) != 2:
        return None
    boot, mono = since
    if type(boot) is not bytes or len(boot) > _BOOT_MAX or type(mono) is not int:
        return None
    front = Front(op_id, seq, hlc, wall, boot, mono)
    return front if raw.startswith(front.encoded()) else None


@dataclass
class Clocks:
    """The clocks of the operation before, from which those of the next are told."""

    seq: int = 0
    wall: int = 0
    ahead: int = 0
    started: int = 0
    boot: bytes = b""

    def told(self, front: Front) -> tuple[int, int, int, int, int]:
        """Return how far an operation's clocks are from these, and move on to them; the last is odd for a new start."""
        ahead, started = (front.hlc >> _COUNTER_BITS) - front.wall, front.wall - front.mono
        row = (
            numbers.signed(front.seq - self.seq),
            numbers.signed(front.wall - self.wall),
            numbers.signed(ahead - self.ahead),
            front.hlc & 0xFFFF,
            numbers.signed(started - self.started) << 1 | (front.boot != self.boot),
        )
        self.seq, self.wall, self.ahead, self.started, self.boot = front.seq + 1, front.wall, ahead, started, front.boot
        return row

    def heard(self, row: Sequence[int], chance: Cursor) -> None:
        """Move on to the clocks that a row tells; the id of a new start stands in the chance."""
        self.seq += numbers.unsigned(row[0])
        self.wall += numbers.unsigned(row[1])
        self.ahead += numbers.unsigned(row[2])
        self.started += numbers.unsigned(row[4] >> 1)
        if row[4] & 1:
            self.boot = chance.take(min(chance.take(1)[0], _BOOT_MAX))

    def front(self, op_id: bytes, counter: int) -> bytes:
        """Return the first items of an operation with these clocks, and expect the next in sequence."""
        hlc = self.wall + self.ahead << _COUNTER_BITS | counter & 0xFFFF
        self.seq += 1
        return Front(op_id, self.seq - 1, hlc, self.wall, self.boot, self.wall - self.started).encoded()


@dataclass
class Cursor:
    """A column of bytes, read from its start."""

    raw: bytes
    at: int = 0

    def take(self, count: int) -> bytes:
        """Return the next bytes; raise NotPacked where there are fewer."""
        start = self.at
        self.at = end = start + count
        if end > len(self.raw):
            raise NotPacked("a column is too short")
        return self.raw[start:end]

    @property
    def is_read(self) -> bool:
        """Tell whether nothing is left."""
        return self.at == len(self.raw)
