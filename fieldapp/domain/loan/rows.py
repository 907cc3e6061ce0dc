"""A schedule in rows of one width, so that one installment is read without reading the others.

A loan is opened a thousand times for one row of its schedule, and everything a store keeps of it is read along. So each
column (due day and four amounts in minor units, in the order of Part) is written as what goes beyond its smallest
value, in as few bytes as the largest one needs, and a column of equal values takes none: ninety weekly installments are
some 300 bytes in place of 3,200. The same rows are always the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import repeat
from struct import Struct, error
from typing import Final, NamedTuple

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.split import Part
from fieldapp.domain.timestamp import Day

_HEAD: Final = Struct(">I5B")
"""How many rows, and how many bytes each column takes in a row; the smallest value of each column follows."""
_EDGE: Final = Struct(">iqqqq")
_HEAD_BYTES: Final = _HEAD.size + _EDGE.size
_WIDTHS: Final = {0: "", 1: "B", 2: "H", 4: "I", 8: "Q"}
PENALTY_FIRST: Final = bytes((Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL))
"""The order in which one installment is paid where no product says another."""

Row = tuple[int, int, int, int, int]
"""Due day, principal, interest, fee, penalty."""


class _Layout(NamedTuple):
    """How so many rows behind one head are written. least: of each column; places: the columns that stand in a row."""

    rows: int
    least: Row
    places: tuple[int, ...]
    row: Struct


@lru_cache(maxsize=1024)
def _layout(head: bytes) -> _Layout:
    """Return what a head says; raise struct.error where it is cut, KeyError for a width there is not."""
    count, *widths = _HEAD.unpack_from(head)
    least: Row = _EDGE.unpack_from(head, _HEAD.size)
    places = tuple(place for place, width in enumerate(widths) if width)
    return _Layout(count, least, places, Struct(">" + "".join(_WIDTHS[width] for width in widths)))


def pack_rows(schedule: Iterable[Installment]) -> bytes:
    """Return the rows of a schedule; raise struct.error for amounts beyond 64 bits or days beyond 32."""
    return pack_plain((row.due_day, row.principal, row.interest, row.fee, row.penalty) for row in schedule)


def pack_plain(rows: Iterable[Row]) -> bytes:
    """Return rows of plain numbers packed, nothing for none of them; raise as pack_rows() does."""
    columns = list(zip(*rows, strict=True))
    if not columns:
        return b""
    least, most = [min(column) for column in columns], [max(column) for column in columns]
    _EDGE.pack(*most)  # which raises for what is too large
    widths = [_width(high - low) for low, high in zip(least, most, strict=True)]
    head = _HEAD.pack(len(columns[0]), *widths) + _EDGE.pack(*least)
    layout = _layout(head)
    told = [[value - least[place] for value in columns[place]] for place in layout.places]
    return head + b"".join([layout.row.pack(*row) for row in zip(*told, strict=True)])


def _width(span: int) -> int:
    """Return how many bytes a number from 0 to a span of at most 64 bits takes."""
    return next(width for width in _WIDTHS if span < 1 << (8 * width))


def count_of(packed: bytes) -> int:
    """Return how many rows there are."""
    return int.from_bytes(packed[:4], "big")


def unpack_rows(packed: bytes) -> tuple[Installment, ...]:
    """Return the schedule of packed rows; raise struct.error where they are cut."""
    return tuple([Installment(*row) for row in plain_rows(packed)])


def plain_rows(packed: bytes) -> list[Row]:
    """Return the rows as plain numbers; raise struct.error where they are cut."""
    return list(zip(*_columns(packed), strict=True)) if packed else []


def _columns(packed: bytes) -> tuple[list[int], list[int], list[int], list[int], list[int]]:
    layout = _layout(packed[:_HEAD_BYTES])
    count, behind = layout.rows, packed[_HEAD_BYTES:]
    if len(behind) != count * layout.row.size:
        raise error("rows are cut")
    columns = [list(repeat(least, count)) for least in layout.least]
    if behind:
        for place, beyond in zip(layout.places, zip(*layout.row.iter_unpack(behind), strict=True), strict=True):
            least = layout.least[place]
            columns[place] = [least + more for more in beyond]
    days, principal, interest, fees, penalties = columns
    return days, principal, interest, fees, penalties


def row_at(packed: bytes, number: int) -> Row:
    """Return one row, counted from 0; raise struct.error where there is none."""
    count, least, places, form = _layout(packed[:_HEAD_BYTES])
    if not 0 <= number < count:
        raise error("no such row")
    row = list(least)
    for place, beyond in zip(places, form.unpack_from(packed, _HEAD_BYTES + number * form.size), strict=True):
        row[place] += beyond
    day, principal, interest, fee, penalty = row
    return day, principal, interest, fee, penalty


def filled(packed: bytes, order: bytes, at: tuple[int, int], amount: int) -> tuple[int, int, list[int], int]:
    """Pay an amount into rows one by one, inside each in the order of parts.

    at: the rows that are full and what is paid on the next. Returns both afterwards, the amount by part, and what no
    row could take. Reads only the rows it reaches.
    """
    full, part = at
    count = count_of(packed)
    split = [0, 0, 0, 0]
    while full < count:
        row = row_at(packed, full)
        _, principal, interest, fee, penalty = row
        total = principal + interest + fee + penalty
        if amount < total - part:
            if amount:
                _share(row, order, (part, part + amount), split)
            return full, part + amount, split, 0
        if part:
            _share(row, order, (part, total), split)
        else:
            split = [split[0] + principal, split[1] + interest, split[2] + fee, split[3] + penalty]
        amount -= total - part
        full, part = full + 1, 0
    return full, part, split, amount


def _share(row: Row, order: bytes, span: tuple[int, int], split: list[int]) -> None:
    """Add what the coins from span[0] to span[1] of a row are for."""
    start, (begins, ends) = 0, span
    for part in order:
        end = start + row[part + 1]
        took = (ends if ends < end else end) - (begins if begins > start else start)
        if took > 0:
            split[part] += took
        start = end


def parts_of(row: Row, order: bytes, paid: int) -> list[int]:
    """Return by part what so much paid on a row is for."""
    split = [0, 0, 0, 0]
    _share(row, order, (0, paid), split)
    return split


def due_by(packed: bytes, at: tuple[int, int], day: Day) -> tuple[int, int]:
    """Return what is open on rows due before a day and on those due on it; reads no row behind that day."""
    full, part = at
    count = count_of(packed)
    late, today = 0, 0
    while full < count:
        row = row_at(packed, full)
        if row[0] > day:
            break
        left = row[1] + row[2] + row[3] + row[4] - part
        if row[0] < day:
            late += left
        else:
            today += left
        full, part = full + 1, 0
    return late, today


def sums(packed: bytes) -> list[int]:
    """Return the whole schedule by part."""
    return [sum(column) for column in _columns(packed)[1:]] if packed else [0, 0, 0, 0]
