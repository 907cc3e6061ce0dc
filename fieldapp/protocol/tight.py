"""Records packed to the byte for a thin line: what is unpacked is what was hashed.

Records are taken apart into columns. Ids of 16 bytes become places in a table that both sides make as they go, told as
the distance from where the like id of the record before stood: a list of members whose loans follow in the same order
costs next to nothing. Fresh chance, which no program can make smaller, stays outside the compression. Of the events in
loans' records, what they share with those of other members of the same meeting is told once; a long string that was
told before, as the schedule that a center's loans share, is named. What is not written as this program writes it goes
whole.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.domain.loan.pages import EVENT_BYTES
from fieldapp.domain.record import Kind
from fieldapp.domain.savings import savings_id
from fieldapp.protocol import numbers
from fieldapp.protocol.columns import Cursor, NotPacked

_SHORT: Final = b"|".join(
    re.escape(bytes((major | length,))) + b".{%d}" % length
    for major in (0x40, 0x60)
    for length in range(24)
    if (major, length) != (0x40, ID_BYTES)
)
_PLAIN: Final = re.compile(
    rb"(?:[\x00-\x17\x20-\x37\x80-\x97\xa0-\xb7\xf4-\xf6]++|[\x18\x38\x98\xb8].|[\x19\x39\x99\xb9].."
    rb"|[\x1a\x3a\x9a\xba]....|[\x1b\x3b].{8}|%b)*+" % _SHORT,
    re.DOTALL,
)
"""Items of canonical CBOR, short strings with their content; ids and long strings aside."""
_RUNS: Final = re.compile(rb"(%b)(.?)" % _PLAIN.pattern, re.DOTALL)
"""Runs of such items, each with the head at which it stops; none at the end."""
_HEAD_OF_ID: Final = b"\x50"
_ONLY_IDS: Final = frozenset((_HEAD_OF_ID, b""))
_ID_HEAD: Final = 0x50
_LONG_STRINGS: Final = {0x58: 1, 0x78: 1, 0x59: 2, 0x79: 2}
"""Heads of longer strings, and how many bytes of length follow them."""
_WITH_EVENTS: Final = frozenset({Kind.BALANCE.value, Kind.LOAN_PAGE.value})
_OWN: Final = (*range(16, 20), *range(26, 34))
"""The bytes of an event that differ from member to member, line and amount; the others are of the meeting."""
_IN_PARTS, _DERIVED, _WHOLE = 0, 1, 2
"""How a record is told: in parts, in parts without an id that follows from another, whole."""
_FORMS: Final = 3
_ID_FIRST: Final = frozenset(bytes((0xA0 | count, 0x00, _ID_HEAD)) for count in range(2, 24))
_NEXT_ID: Final = b"\x01\x50"
_FRESH, _STRANGE, _KNOWN = 0, 1, 2
_TIME_BYTES: Final = 6
_FIRST_MS: Final = 1_767_225_600_000
"""Where the times in fresh ids count from: 2026-01-01."""
_NEAR_MS: Final = 1 << 40
_SLOTS: Final = 12
_COLUMNS: Final = 11
_LONG: Final = 64
"""From how many bytes on a string of bytes is kept, to be named where it comes again."""
_FILTERS: Final = ({"id": lzma.FILTER_LZMA2, "preset": 6, "lc": 3, "lp": 0, "pb": 0, "dict_size": 1 << 23},)


def pack(rows: Iterable[tuple[int, bytes]]) -> bytes:
    """Return records, given as (kind, canonical bytes), packed."""
    columns = _Columns()
    for kind, body in rows:
        columns.take(kind, body)
    return columns.sealed()


def unpack(packed: bytes, most: int) -> list[tuple[int, bytes]]:
    """Return the records in packed bytes, `most` bytes at the most; raise NotPacked."""
    try:
        return list(_Reader(packed, most).records())
    except (numbers.BadNumbers, lzma.LZMAError, OverflowError) as error:
        raise NotPacked(str(error)) from error


class _Table:
    """For each slot of each kind of record where the like id stood last, and where event and time did."""

    def __init__(self) -> None:
        self.last: dict[tuple[int, int], int] = {}
        self.last_shared = -1
        self.time = _FIRST_MS


@dataclass
class _Columns:
    """The parts of records. rest: canonical bytes without ids and events."""

    table: _Table = field(default_factory=_Table)
    places: dict[bytes, int] = field(default_factory=dict)
    kinds: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    again: list[int] = field(default_factory=list)
    strings: dict[bytes, int] = field(default_factory=dict)
    times: list[int] = field(default_factory=list)
    chance: list[bytes] = field(default_factory=list)
    rest: list[bytes] = field(default_factory=list)
    own: bytearray = field(default_factory=bytearray)
    shared_told: list[int] = field(default_factory=list)
    shared: dict[bytes, int] = field(default_factory=dict)

    def take(self, kind: int, body: bytes) -> None:
        """Add a record."""
        form, short = _without_derived(kind, body)
        parts = _parts(kind, short)
        if parts is None:
            form, parts = _WHOLE, [(body, _NOTHING, b"")]
        before, slot = len(self.rest), 0
        for plain, what, content in parts:
            self.rest.append(plain)
            if what == _ID:
                self._tell(content, (kind, min(slot, _SLOTS)))
                slot += 1
            elif what == _EVENTS:
                self._tell_events(content)
            elif what == _STRING:
                self._tell_string(content)
        self.kinds.append(kind * _FORMS + form)
        self.lengths.append(sum(map(len, self.rest[before:])))

    def _tell_events(self, events: bytes) -> None:
        table, shared = self.table, self.shared
        for at in range(0, len(events), EVENT_BYTES):
            one = events[at : at + EVENT_BYTES]
            self.own += one[16:20] + one[26:34]
            place = shared.get(common := one[:16] + one[20:26] + one[34:])
            if place is None:
                place = shared[common] = len(shared)
                self.shared_told.append(0)
            else:
                self.shared_told.append(1 + numbers.signed(place - table.last_shared - 1))
            table.last_shared = place

    def _tell_string(self, content: bytes) -> None:
        place = self.strings.get(content)
        if place is None:
            self.strings[content] = len(self.strings)
            self.again.append(0)
            self.rest.append(content)
        else:
            self.again.append(len(self.strings) - place)

    def _tell(self, identifier: bytes, slot: tuple[int, int]) -> None:
        table, place = self.table, self.places.get(identifier)
        if place is not None:
            self.told.append(_KNOWN + numbers.signed(place - table.last.get(slot, -1) - 1))
            table.last[slot] = place
            return
        table.last[slot] = self.places[identifier] = len(self.places)
        time = int.from_bytes(identifier[:_TIME_BYTES], "big")
        if abs(time - table.time) < _NEAR_MS:
            self.told.append(_FRESH)
            self.times.append(numbers.signed(time - table.time))
            self.chance.append(identifier[_TIME_BYTES:])
            table.time = time
        else:
            self.told.append(_STRANGE)
            self.chance.append(identifier)

    def sealed(self) -> bytes:
        """Return all columns as bytes: their lengths, the chance as it is, the others compressed."""
        written = map(numbers.write, (self.kinds, self.lengths, self.told, self.times, self.again, self.shared_told))
        turned = b"".join([self.own[at :: len(_OWN)] for at in range(len(_OWN))])
        parts = [*written, b"".join(self.rest), b"".join(self.shared), turned]
        chance = b"".join(self.chance)
        head = numbers.write([len(self.kinds), len(chance), *map(len, parts)])
        return head + chance + lzma.compress(b"".join(parts), lzma.FORMAT_RAW, filters=_FILTERS)


def _without_derived(kind: int, body: bytes) -> tuple[int, bytes]:
    """Leave out the id of a savings account where it follows from its borrower's."""
    end = 3 + ID_BYTES
    if kind == Kind.SAVINGS and body[:3] in _ID_FIRST and body[end : end + 2] == _NEXT_ID:
        borrower = Id(body[end + 2 : end + 2 + ID_BYTES])
        if len(borrower) == ID_BYTES and savings_id(borrower) == body[3:end]:
            return _DERIVED, body[:2] + body[end:]
    return _IN_PARTS, body


def _with_derived(short: bytes) -> bytes:
    borrower = short[4 : 4 + ID_BYTES]
    if len(borrower) != ID_BYTES:
        raise NotPacked("an id follows from none")
    return short[:2] + bytes((_ID_HEAD,)) + savings_id(Id(borrower)) + short[2:]


_NOTHING, _ID, _EVENTS, _STRING = 0, 1, 2, 3
"""What follows a run of plain bytes: nothing, an id, events of a loan, a long string of bytes."""


def _parts(kind: int, body: bytes) -> list[tuple[bytes, int, bytes]] | None:
    """Return a record's bytes as plain runs, each with what follows it; None where they are not plain items."""
    parts: list[tuple[bytes, int, bytes]] = []
    at = start = 0
    end = len(body)
    while (at := _end_of_plain(body, at)) < end:
        begins, length = _content_at(body, at)
        if begins < 0 or begins + length > end:
            return None
        what = _what(kind, body[at], length)
        at = begins + length
        if what:
            parts.append((body[start:begins], what, body[begins:at]))
            start = at
    parts.append((body[start:], _NOTHING, b""))
    return parts


def _end_of_plain(raw: bytes, at: int) -> int:
    match = _PLAIN.match(raw, at)
    return match.end() if match else at


def _content_at(raw: bytes, at: int) -> tuple[int, int]:
    """Return where the content of the string at a place begins and how long it is; -1 where there is no string."""
    if raw[at] == _ID_HEAD:
        return at + 1, ID_BYTES
    width = _LONG_STRINGS.get(raw[at])
    if width is None:
        return -1, 0
    begins = at + 1 + width
    return begins, int.from_bytes(raw[at + 1 : begins], "big")


def _what(kind: int, head: int, length: int) -> int:
    if head == _ID_HEAD:
        return _ID
    if head not in (0x58, 0x59):
        return _NOTHING
    if kind in _WITH_EVENTS and length and not length % EVENT_BYTES:
        return _EVENTS
    return _STRING if length >= _LONG else _NOTHING


class _Reader:
    """Puts records together again, in the order in which they were taken apart. Ids are kept with their heads."""

    def __init__(self, packed: bytes, most: int) -> None:
        lengths, at = numbers.read_first(packed, _COLUMNS)
        count, chance, *parts = lengths
        if sum(lengths) > most:
            raise NotPacked("more than allowed")
        self._chance = Cursor(packed[at : at + chance])
        columns = Cursor(_inflated(packed[at + chance :], sum(parts)))
        self._kinds, self._lengths, *others = (numbers.read(columns.take(length)) for length in parts[:6])
        if not len(self._kinds) == len(self._lengths) == count:
            raise NotPacked("not as many records as announced")
        self._told, self._times, self._again, self._shared_told = map(iter, others)
        self._rest, self._shared = Cursor(columns.take(parts[6])), Cursor(columns.take(parts[7]))
        self._own = Cursor(_turned_back(columns.take(parts[8])))
        self._ids: list[bytes] = []
        self._last: dict[int, list[int]] = {}
        self._strings: list[bytes] = []
        self._events_told: list[tuple[bytes, bytes, bytes]] = []
        self._last_event, self._time = -1, _FIRST_MS
        self._left = most

    def records(self) -> Iterator[tuple[int, bytes]]:
        """Yield the records; nothing may be left over."""
        for number, length in zip(self._kinds, self._lengths, strict=True):
            kind, form = divmod(number, _FORMS)
            rest = self._rest.take(length)
            body = rest if form == _WHOLE else b"".join(self._joined(kind, rest))
            body = _with_derived(body) if form == _DERIVED else body
            self._left -= len(body)
            if self._left < 0:
                raise NotPacked("more than allowed")
            yield kind, body
        left = [*self._told, *self._times, *self._again, *self._shared_told]
        if left or not all(column.is_read for column in (self._rest, self._shared, self._own, self._chance)):
            raise NotPacked("something is left over")

    def _joined(self, kind: int, rest: bytes) -> list[bytes]:
        """Return the parts of a record; nearly all of the hundred thousand ids of a year stand in the quicker way."""
        last = self._last.get(kind) or self._last.setdefault(kind, [-1] * (_SLOTS + 1))
        runs: list[tuple[bytes, bytes]] = _RUNS.findall(rest)
        if not _ONLY_IDS.issuperset([stop for _, stop in runs]):
            return self._with_all(kind, rest, last)
        ids, told_next, slot = self._ids, self._told, 0
        parts: list[bytes] = []
        add = parts.append
        for plain, stop in runs:
            add(plain)
            if not stop:
                continue
            told = next(told_next, -1) - _KNOWN
            if told >= 0:
                place = last[slot] = last[slot] + 1 + (told >> 1 ^ -(told & 1))  # numbers.unsigned()
                if not 0 <= place < len(ids):
                    raise NotPacked("an id stands in no table")
                add(ids[place])
            else:
                add(self._fresh(told + _KNOWN, last, slot))
            if slot < _SLOTS:
                slot += 1
        return parts

    def _with_all(self, kind: int, rest: bytes, last: list[int]) -> list[bytes]:
        at = start = slot = 0
        end = len(rest)
        parts: list[bytes] = []
        while (at := _end_of_plain(rest, at)) < end:
            if rest[at] == _ID_HEAD:
                parts += (rest[start:at], self._id(last, slot))
                at += 1
                start, slot = at, min(slot + 1, _SLOTS)
                continue
            begins, length = _content_at(rest, at)
            if begins < 0 or begins > end:
                raise NotPacked("a record is not plain")
            what = _what(kind, rest[at], length)
            at = begins
            if what == _NOTHING or (what == _STRING and not (back := _next(self._again))):
                at += length
                if what == _STRING:
                    self._strings.append(rest[begins:at])
                continue
            parts.append(rest[start:begins])
            start = begins
            parts += [self._string(back)] if what == _STRING else self._events(length // EVENT_BYTES)
        if at != end:
            raise NotPacked("a record is not whole")
        parts.append(rest[start:])
        return parts

    def _events(self, count: int) -> list[bytes]:
        known, own = self._events_told, self._own.take(count * len(_OWN))
        parts: list[bytes] = []
        for at in range(0, len(own), len(_OWN)):
            told = _next(self._shared_told)
            if told:
                self._last_event += 1 + numbers.unsigned(told - 1)
                if not 0 <= self._last_event < len(known):
                    raise NotPacked("an event was not told")
            else:
                self._last_event = len(known)
                common = self._shared.take(EVENT_BYTES - len(_OWN))
                known.append((common[:16], common[16:22], common[22:]))
            first, middle, last = known[self._last_event]
            parts += (first, own[at : at + 4], middle, own[at + 4 : at + len(_OWN)], last)
        return parts

    def _string(self, back: int) -> bytes:
        if back > len(self._strings):
            raise NotPacked("a string was not told")
        return self._strings[-back]

    def _id(self, last: list[int], slot: int) -> bytes:
        told = next(self._told, -1)
        if told < _KNOWN:
            return self._fresh(told, last, slot)
        place = last[slot] = last[slot] + 1 + numbers.unsigned(told - _KNOWN)
        if not 0 <= place < len(self._ids):
            raise NotPacked("an id stands in no table")
        return self._ids[place]

    def _fresh(self, told: int, last: list[int], slot: int) -> bytes:
        """Return an id that comes for the first time, and give it the next place."""
        if told < 0:
            raise NotPacked("a column is too short")
        last[slot] = len(self._ids)
        if told == _FRESH:
            self._time += numbers.unsigned(_next(self._times))
            identifier = self._time.to_bytes(_TIME_BYTES, "big") + self._chance.take(ID_BYTES - _TIME_BYTES)
        else:
            identifier = self._chance.take(ID_BYTES)
        self._ids.append(_HEAD_OF_ID + identifier)
        return self._ids[-1]


def _turned_back(turned: bytes) -> bytes:
    """Return the own bytes of events from their columns."""
    count, over = divmod(len(turned), len(_OWN))
    if over:
        raise NotPacked("an event is not whole")
    own = bytearray(len(turned))
    for at in range(len(_OWN)):
        own[at :: len(_OWN)] = turned[at * count : (at + 1) * count]
    return bytes(own)


def _next(column: Iterator[int]) -> int:
    number = next(column, None)
    if number is None:
        raise NotPacked("a column is too short")
    return number


def _inflated(raw: bytes, length: int) -> bytes:
    unpacker = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=_FILTERS)
    inflated = unpacker.decompress(raw, length + 1)
    if len(inflated) != length or not unpacker.eof or unpacker.unused_data:
        raise NotPacked("not as long as announced")
    return inflated
