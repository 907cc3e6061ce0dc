"""When records were made, against the day they speak of: odd days and hours are counted and told, never refused.

A record says a business day, its laptop's clock, its clock since start and its logical time, which is never behind the
server's time that the laptop had heard. Where clock and logical time agree and neither is ahead of the moment of
arrival, they say when it was made; where they do not, only the arrival is known, and only that is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Final

from fieldapp.domain.clocks import SKEW_MAX_MS
from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import MONEY_KINDS_BELOW, Entry, Operation, body, body_of, definition_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import SavingsOpened
from fieldapp.domain.shape import WrongShape
from fieldapp.domain.staff import Role, Seat, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms

BULK_MS: Final = 60_000
BULK_RECORDS: Final = 20
"""More separate records of money than this within BULK_MS were not taken one by one from people who stood there."""
NIGHT_BEGINS: Final = 22
NIGHT_ENDS: Final = 5
"""Hours of the branch's day between which hardly anybody collects."""
TOLD_FROM: Final = 10
"""How many odd records of one laptop in a month a supervisor hears of; a few are everyday life."""


class TimeFlag(IntFlag):
    """What is odd about the time of a record."""

    NONE = 0
    BACKDATED = 1
    """It speaks of a day before the one before it was made."""
    FUTURE = 2
    """It speaks of a day that had not come."""
    BULK = 4
    """It was one of many records of money within a minute."""
    NIGHT = 8
    """It was made at night."""


@dataclass(frozen=True)
class LocalTime:
    """A moment in the branch's time zone. month: counted from the year 0, twelve to a year."""

    day: Day
    hour: int
    month: int


ToLocal = Callable[[int], LocalTime]


def time_flags(operations: Sequence[Operation], received_ms: int, local: ToLocal) -> list[TimeFlag]:
    """Return what is odd about the time of each operation of a segment that came in at a moment.

    local: gives a moment, in milliseconds since 1970, as the branch's calendar and clock show it.
    """
    bulk = _bulk(operations)
    return [
        _of_one(operation, received_ms, local) | (TimeFlag.BULK if at in bulk else TimeFlag.NONE)
        for at, operation in enumerate(operations)
    ]


def _of_one(operation: Operation, received_ms: int, local: ToLocal) -> TimeFlag:
    logical_ms, day = hlc_ms(operation.hlc), operation.business_day
    known = abs(operation.wall_ms - logical_ms) <= SKEW_MAX_MS and logical_ms <= received_ms + SKEW_MAX_MS
    made = local(min(logical_ms, received_ms) if known else received_ms)
    flags = TimeFlag.FUTURE if day > made.day else TimeFlag.NONE
    if known and 0 < day < made.day - 1:
        flags |= TimeFlag.BACKDATED
    if known and not NIGHT_ENDS <= made.hour < NIGHT_BEGINS:
        flags |= TimeFlag.NIGHT
    return flags


def _bulk(operations: Sequence[Operation]) -> set[int]:
    """Return the places of records of money that stand in too dense a minute, by clocks of one start of the laptop."""
    money = [(at, one) for at, one in enumerate(operations) if one.kind < MONEY_KINDS_BELOW and not _stood_before(one)]
    found: set[int] = set()
    for first in range(len(money) - BULK_RECORDS):
        run = money[first : first + BULK_RECORDS + 1]
        begin, end = run[0][1], run[-1][1]
        same = begin.boot_id == end.boot_id and any(begin.boot_id)
        took = end.mono_ms - begin.mono_ms if same else end.wall_ms - begin.wall_ms
        if 0 <= took <= BULK_MS:
            found.update(at for at, _ in run)
    return found


_BEGINNINGS: Final = frozenset(definition_of(kind).kind for kind in (LoanDisbursed, SavingsOpened))


def _stood_before(operation: Operation) -> bool:
    """Tell whether a record says what stood before this log: a portfolio is taken over by hundreds in one go."""
    if operation.kind not in _BEGINNINGS:
        return False
    try:
        said = body_of(operation)
    except WrongShape:
        return False
    return isinstance(said, SavingsOpened) or (isinstance(said, LoanDisbursed) and said.taken_over)


def counted(flags: Iterable[int]) -> dict[TimeFlag, int]:
    """Return how many of these sets of flags have each flag."""
    every = list(flags)
    kinds = (TimeFlag.BACKDATED, TimeFlag.FUTURE, TimeFlag.BULK, TimeFlag.NIGHT)
    return {kind: sum(bool(one & kind) for one in every) for kind in kinds}


@body(1470)
@dataclass(frozen=True)
class TimesFlagged:
    """The office counted odd times among a laptop's records of a month; the entity is the seat.

    month: counted from the year 0. The numbers are records, one may be in several of them. day: when it was told.
    """

    month: int
    day: Day
    backdated: int = 0
    future: int = 0
    bulk: int = 0
    night: int = 0


def times_flagged(month: int, day: Day, counts: Mapping[TimeFlag, int]) -> TimesFlagged:
    """Return what the office tells of counts by flag."""
    kinds = (TimeFlag.BACKDATED, TimeFlag.FUTURE, TimeFlag.BULK, TimeFlag.NIGHT)
    return TimesFlagged(month, day, *(counts.get(kind, 0) for kind in kinds))


def times_item_id(seat_id: Id, month: int) -> Id:
    """Return the id of the one item about the times of a seat's records in a month."""
    return item_id(ItemKind.NOTICE, seat_id, month)


def apply_times_flagged(draft: Draft, entry: Entry, flagged: TimesFlagged) -> Disposition:
    """Tell the supervisor once for each laptop and month; only the office knows the time."""
    operation = entry.operation
    author, seat = author_of(draft, entry), draft.find(Seat, operation.entity)
    if author is None or author.role is not Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if seat is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not 0 <= flagged.month < 2**32 or min(flagged.backdated, flagged.future, flagged.bulk, flagged.night) < 0:
        return refused(Reason.BAD_VALUE)
    found = times_item_id(seat.id, flagged.month)
    if draft.find(InboxItem, found) is not None:
        return refused(Reason.ALREADY_EXISTS)
    open_item(
        draft,
        InboxItem(
            id=found,
            kind=ItemKind.NOTICE,
            entity=seat.id,
            center_id=NO_ID,
            operation=operation.op_id,
            reason=Reason.TIMES_ODD,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=seat.user_id,
            note=words(flagged),
        ),
    )
    return APPLIED


def words(flagged: TimesFlagged) -> str:
    """Return the counts as the supervisor reads them."""
    told = (
        (flagged.backdated, "record for an earlier day", "records for an earlier day"),
        (flagged.future, "record for a day to come", "records for a day to come"),
        (flagged.bulk, "receipt within a crowded minute", "receipts within a crowded minute"),
        (flagged.night, "record made at night", "records made at night"),
    )
    parts = [f"{count} {one if count == 1 else more}" for count, one, more in told if count]
    return f"{', '.join(parts)}." if parts else ""
