"""A schedule in fixed-width rows, so that one installment is read without reading the others.

A loan is opened a thousand times for one row of its schedule: 36 bytes each, big endian, day and four amounts in minor
units, in the order of Part.
"""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct
from typing import Final

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.split import Part
from fieldapp.domain.timestamp import Day

_ROW: Final = Struct(">iqqqq")
ROW_BYTES: Final = _ROW.size
PENALTY_FIRST: Final = bytes((Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL))
"""The order in which one installment is paid where no product says another."""

Row = tuple[int, int, int, int, int]
"""Due day, principal, interest, fee, penalty."""


def pack_rows(schedule: Iterable[Installment]) -> bytes:
    """Return the rows of a schedule; raise struct.error for numbers beyond 64 bits."""
    return b"".join([_ROW.pack(row.due_day, row.principal, row.interest, row.fee, row.penalty) for row in schedule])


def pack_plain(rows: Iterable[Row]) -> bytes:
    """Return rows of plain numbers packed."""
    return b"".join([_ROW.pack(*row) for row in rows])


def unpack_rows(packed: bytes) -> tuple[Installment, ...]:
    """Return the schedule of packed rows; raise struct.error where they are cut."""
    return tuple([Installment(*row) for row in _ROW.iter_unpack(packed)])


def plain_rows(packed: bytes) -> list[Row]:
    """Return the rows as plain numbers."""
    return list(_ROW.iter_unpack(packed))


def row_at(packed: bytes, number: int) -> Row:
    """Return one row, counted from 0."""
    day, principal, interest, fee, penalty = _ROW.unpack_from(packed, number * ROW_BYTES)
    return day, principal, interest, fee, penalty


def filled(packed: bytes, order: bytes, at: tuple[int, int], amount: int) -> tuple[int, int, list[int], int]:
    """Pay an amount into rows one by one, inside each in the order of parts.

    at: the rows that are full and what is paid on the next. Returns both afterwards, the amount by part, and what no
    row could take. Reads only the rows it reaches.
    """
    full, part = at
    count = len(packed) // ROW_BYTES
    split = [0, 0, 0, 0]
    while full < count:
        row: Row = _ROW.unpack_from(packed, full * ROW_BYTES)
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
    count = len(packed) // ROW_BYTES
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
    totals = [0, 0, 0, 0]
    for row in _ROW.iter_unpack(packed):
        for place in (0, 1, 2, 3):
            totals[place] += row[place + 1]
    return totals
