"""Wrong clocks: found, told to a person, and never a reason to refuse. What a record says of its day is left as it is.

A laptop's clock cannot be trusted, the server's is. A clock is found wrong where it differs from the server's at an
exchange, or where a sealed segment contradicts itself: made later than it arrived, or before the server's time that the
laptop had heard by then (its hybrid logical time is never behind that).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, Seat, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms

SKEW_MAX_MS: Final = 10 * 60 * 1000
"""How far a clock may be off before anybody is told."""
WARN_MS: Final = 5 * 60 * 1000
"""From where on the laptop itself asks for its clock to be set."""


class ClockFlag(IntFlag):
    """What is known of a clock."""

    NONE = 0
    AHEAD = 1
    BEHIND = 2
    WAS_AHEAD = 4
    """It was ahead once and has been set right since; the logical time still shows it."""


@dataclass(frozen=True)
class Sealing:
    """When a laptop says it sealed a segment, and the logical time of the last operation in it."""

    wall_ms: int
    last_hlc: int


def flag_of_skew(skew_ms: int) -> ClockFlag:
    """Return what a difference to the server's clock says; above zero is ahead."""
    if abs(skew_ms) <= SKEW_MAX_MS:
        return ClockFlag.NONE
    return ClockFlag.AHEAD if skew_ms > 0 else ClockFlag.BEHIND


def flags_of_sealing(sealing: Sealing, received_ms: int) -> ClockFlag:
    """Return what a segment that came in at a moment says about the clock it was sealed by."""
    logical_ms = hlc_ms(sealing.last_hlc)
    if sealing.wall_ms > received_ms + SKEW_MAX_MS:
        return ClockFlag.AHEAD
    if logical_ms > received_ms + SKEW_MAX_MS:
        return ClockFlag.WAS_AHEAD
    if logical_ms > sealing.wall_ms + SKEW_MAX_MS:
        return ClockFlag.BEHIND
    return ClockFlag.NONE


@body(1401)
@dataclass(frozen=True)
class ClockFlagged:
    """The office found a laptop's clock wrong on a day; the entity is the seat.

    skew_ms: how far it was ahead of the server's (below zero: behind), 0 where that was not measured. operations: how
    many records came with it. day: by the server's clock.
    """

    day: Day
    flags: int
    skew_ms: int
    operations: int


def clock_item_id(seat_id: Id, day: Day) -> Id:
    """Return the id of the one item about a seat's clock on a day."""
    return item_id(ItemKind.TRANSITION, seat_id, day)


def apply_clock_flagged(draft: Draft, entry: Entry, flagged: ClockFlagged) -> Disposition:
    """Tell the supervisor once for each laptop and day; only the office knows the time."""
    operation = entry.operation
    author, seat = author_of(draft, entry), draft.find(Seat, operation.entity)
    if author is None or author.role is not Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if seat is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not 0 <= flagged.day < 2**32:
        return refused(Reason.BAD_VALUE)
    found = clock_item_id(seat.id, flagged.day)
    if draft.find(InboxItem, found) is not None:
        return refused(Reason.ALREADY_EXISTS)
    open_item(
        draft,
        InboxItem(
            id=found,
            kind=ItemKind.TRANSITION,
            entity=seat.id,
            center_id=NO_ID,
            operation=operation.op_id,
            reason=Reason.CLOCK_WRONG,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=seat.user_id,
            note=words(flagged),
        ),
    )
    return APPLIED


def words(flagged: ClockFlagged) -> str:
    """Return what was found, as the supervisor reads it."""
    records = f"{flagged.operations} record" + ("" if flagged.operations == 1 else "s")
    if flagged.flags & ClockFlag.AHEAD:
        how = "ahead"
    elif flagged.flags & ClockFlag.BEHIND:
        how = "behind"
    else:
        return f"It was ahead and has been set right; {records} came from that time."
    by = f"{span(abs(flagged.skew_ms))} " if flagged.skew_ms else ""
    return f"It is {by}{how}; {records} came with it."


def span(ms: int) -> str:
    """Return a length of time in its largest whole unit, such as "3 hours"."""
    for unit, size in (("day", 86_400_000), ("hour", 3_600_000), ("minute", 60_000)):
        if ms >= size:
            count = ms // size
            return f"{count} {unit}" + ("" if count == 1 else "s")
    return "less than a minute"
