"""Packing operations for a slow line, to the byte: what is unpacked is what was hashed and signed.

An operation's bytes are taken apart into columns: clocks as differences, 16-byte ids as places in a table that both
sides can make, fresh ids without the time that stands in them, texts together, and what is left of the canonical form.
The columns go through deflate with a dictionary of field notes; fresh chance, which no program can make smaller, stays
outside. Operations that are not written as this program writes them travel whole. Chain and signature are checked on
the unpacked bytes as on any others.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.ids import ID_BYTES
from fieldapp.domain.operation import OPERATION_BYTES_MAX
from fieldapp.protocol import numbers
from fieldapp.protocol.columns import (
    BYTES,
    CLOCKS,
    ID,
    LONG,
    RUNS,
    TEXT,
    Clocks,
    Cursor,
    Front,
    NotPacked,
    content_length,
    front_of,
    pieces,
)
from fieldapp.protocol.phrases import PHRASES

_COLUMNS: Final = 6
_ROW: Final = 1 + CLOCKS
"""The numbers of an operation in the first column: the length of its rest, and its clocks."""
_WHOLE: Final = 0
"""The length of an operation that travels whole."""
_FRESH, _STRANGE, _KNOWN = 0, 1, 2
"""How an id is told: a fresh one by its time and chance, a strange one by its bytes, a known one by its place."""
_TIME_BYTES: Final = 6
_NEAR_MS: Final = 1 << 40


def pack(operations: Sequence[bytes], known: Sequence[bytes]) -> bytes:
    """Return operations packed for a reader who has the same table of known ids, each of them once."""
    columns = _Columns({identifier: place for place, identifier in enumerate(known)})
    for raw in operations:
        front = front_of(raw)
        if front is None or not columns.take_apart(raw, front):
            columns.take_whole(raw)
    return columns.sealed()


def unpack(packed: bytes, known: Sequence[bytes], most: int) -> tuple[bytes, ...]:
    """Return the operations in packed bytes, `most` bytes in all at the most; raise NotPacked.

    No more than `most` bytes are inflated, and no operation is begun beyond them.
    """
    try:
        return tuple(_Reader(packed, known, most).operations())
    except (numbers.BadNumbers, OverflowError) as error:
        raise NotPacked(str(error)) from error


@dataclass
class _Columns:
    """The parts of operations, kind by kind. rest: canonical bytes without what stands in the other columns."""

    places: dict[bytes, int]
    last: int = -1
    clocks: Clocks = field(default_factory=Clocks)
    rows: list[tuple[int, ...]] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    longs: list[int] = field(default_factory=list)
    rest: bytearray = field(default_factory=bytearray)
    texts: bytearray = field(default_factory=bytearray)
    chance: bytearray = field(default_factory=bytearray)

    def take_whole(self, raw: bytes) -> None:
        """Add an operation as it is."""
        self.rows.append((_WHOLE, len(raw), 0, 0, 0, 0))
        self.texts += raw

    def take_apart(self, raw: bytes, front: Front) -> bool:
        """Add an operation column by column; tell whether it could be taken apart, nothing being added if not."""
        parts = list(pieces(raw, len(front.encoded())))
        if len(raw) > OPERATION_BYTES_MAX or not parts or parts[-1].end != len(raw):
            return False
        row = self.clocks.told(front)
        if row[-1] & 1:
            self.chance += bytes((len(front.boot),)) + front.boot
        self._tell_id(front.op_id, front.wall)
        before = len(self.rest)
        for piece in parts:
            self.rest += raw[piece.start : piece.content]
            content = raw[piece.content : piece.end]
            if piece.kind == ID:
                self._tell_id(content, front.wall)
            elif piece.kind == LONG:
                self.longs.append(numbers.signed(int.from_bytes(content, "big") - front.wall))
            elif piece.kind == TEXT:
                self.texts += content
            else:
                self.chance += content
        self.rows.append((len(self.rest) - before, *row))
        return True

    def _tell_id(self, identifier: bytes, wall: int) -> None:
        place = self.places.get(identifier)
        if place is not None:
            self.ids.append(_KNOWN + numbers.signed(place - self.last - 1))
            self.last = place
            return
        self.places[identifier] = len(self.places)
        away = int.from_bytes(identifier[:_TIME_BYTES], "big") - wall
        if abs(away) < _NEAR_MS:
            self.ids += (_FRESH, numbers.signed(away))
            self.chance += identifier[_TIME_BYTES:]
        else:
            self.ids.append(_STRANGE)
            self.chance += identifier

    def sealed(self) -> bytes:
        """Return all columns as bytes: their lengths, the chance as it is, the others deflated."""
        turned = numbers.write(row[column] for column in range(_ROW) for row in self.rows)
        parts = (turned, numbers.write(self.ids), numbers.write(self.longs), bytes(self.rest), bytes(self.texts))
        lengths = numbers.write((len(self.chance), *map(len, parts)))
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, PHRASES)
        return lengths + bytes(self.chance) + packer.compress(b"".join(parts)) + packer.flush()


class _Reader:
    """Puts operations together again, in the order in which they were taken apart."""

    def __init__(self, packed: bytes, known: Sequence[bytes], most: int) -> None:
        lengths, at = numbers.read_first(packed, _COLUMNS)
        if sum(lengths) > most:
            raise NotPacked("more than allowed")
        columns = Cursor(_inflated(packed[at + lengths[0] :], sum(lengths[1:])))
        self._chance = Cursor(packed[at : at + lengths[0]])
        self._rows = numbers.read(columns.take(lengths[1]))
        self._ids = iter(numbers.read(columns.take(lengths[2])))
        self._longs = iter(numbers.read(columns.take(lengths[3])))
        self._rest, self._texts = Cursor(columns.take(lengths[4])), Cursor(columns.take(lengths[5]))
        self._table = list(known)
        self._last = -1
        self._left = most

    def operations(self) -> Iterator[bytes]:
        """Yield the operations; nothing may be left over."""
        count, over = divmod(len(self._rows), _ROW)
        if over:
            raise NotPacked("a row is not whole")
        clocks = Clocks()
        for number in range(count):
            row = self._rows[number::count]
            raw = self._texts.take(row[1]) if row[0] == _WHOLE else self._put_together(row, clocks)
            self._left -= len(raw)
            if self._left < 0:
                raise NotPacked("more than allowed")
            yield raw
        columns = (self._chance, self._rest, self._texts)
        if not all(column.is_read for column in columns) or [*self._ids, *self._longs]:
            raise NotPacked("something is left over")

    def _put_together(self, row: Sequence[int], clocks: Clocks) -> bytes:
        if row[0] > OPERATION_BYTES_MAX:
            raise NotPacked("an operation is too large")
        clocks.heard(row[1:], self._chance)
        wall = clocks.wall
        rest = self._rest.take(row[0])
        out = [clocks.front(self._id(wall), row[4])]
        found = 0
        for run, identifier, long, text, other in RUNS.findall(rest):
            if identifier:
                out += (run, identifier, self._id(wall))
            elif text:
                out += (run, text, self._texts.take(content_length(TEXT, text)))
            elif long:
                out += (run, long, (numbers.unsigned(_next(self._longs)) + wall).to_bytes(8, "big"))
            elif other:
                out += (run, other, self._chance.take(content_length(BYTES, other)))
            else:
                out.append(run)
            found += len(run) + len(identifier or text or long or other)
        if found != len(rest):  # something between the runs is none of the items
            raise NotPacked("an operation is not whole")
        return b"".join(out)

    def _id(self, wall: int) -> bytes:
        told = _next(self._ids)
        if told >= _KNOWN:
            number = told - _KNOWN
            self._last = place = self._last + 1 + (-((number + 1) >> 1) if number & 1 else number >> 1)
            if not 0 <= place < len(self._table):
                raise NotPacked("an id stands in no table")
            return self._table[place]
        if told == _FRESH:
            ms = wall + numbers.unsigned(_next(self._ids))
            identifier = ms.to_bytes(_TIME_BYTES, "big") + self._chance.take(ID_BYTES - _TIME_BYTES)
        else:
            identifier = self._chance.take(ID_BYTES)
        self._table.append(identifier)
        return identifier


def _next(column: Iterator[int]) -> int:
    number = next(column, None)
    if number is None:
        raise NotPacked("a column is too short")
    return number


def _inflated(raw: bytes, length: int) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, PHRASES)
    try:
        inflated = unpacker.decompress(raw, length + 1)
    except zlib.error as error:
        raise NotPacked(str(error)) from error
    if len(inflated) != length or not unpacker.eof or unpacker.unused_data:
        raise NotPacked("not as long as announced")
    return inflated
