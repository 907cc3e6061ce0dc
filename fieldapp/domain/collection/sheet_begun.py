"""Which laptop fills in the sheet of a meeting, said where somebody else could open it too.

It is a courtesy, not a lock: the first laptop in the branch log holds the sheet, others see it to read, and whoever
means it takes it over by naming the beginning she saw. Two finished sheets are both kept whatever is said here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.center.center import Center
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms


@body(1490)
@dataclass(frozen=True)
class SheetBegun:
    """A laptop begins the sheet of a meeting; the operation's entity is meeting_id(center, day).

    instead_of: the beginning that it takes the sheet over from, NO_ID for none that it knew of.
    """

    center_id: Id
    day: Day
    instead_of: Id = NO_ID


@dataclass(frozen=True)
class Beginning:
    """One laptop's beginning. at_ms: when, in milliseconds since 1970."""

    op_id: Id
    user_id: Id
    seat_id: Id
    at_ms: int
    instead_of: Id = NO_ID


@record
@dataclass(frozen=True)
class SheetHeld(Record):
    """Who began the sheet of a meeting; the id is the meeting's, begun is in the order of the log."""

    KIND = Kind.SHEET_HELD

    center_id: Id
    day: Day
    begun: tuple[Beginning, ...] = ()

    def index(self) -> Index:
        """Find them by center and the day of the meeting."""
        return Index(center=self.center_id, day=self.day)

    @property
    def holder(self) -> Beginning | None:
        """Return whose beginning counts: the first, or who took the sheet over from her, and so on."""
        found: Beginning | None = None
        for one in self.begun:
            if found is None or one.instead_of == found.op_id:
                found = one
        return found


def apply_sheet_begun(draft: Draft, entry: Entry, given: SheetBegun) -> Disposition:
    """Keep a beginning behind those the log knows already."""
    operation = entry.operation
    if draft.find(Center, given.center_id) is None:
        return refused(Reason.UNKNOWN_RECORD)
    own = meeting_id(given.center_id, given.day) if 0 <= given.day < 2**31 else NO_ID
    if operation.entity != own:
        return refused(Reason.BAD_VALUE)
    author = author_of(draft, entry)
    known = draft.find(SheetHeld, own) or SheetHeld(own, given.center_id, given.day)
    if all(one.op_id != operation.op_id for one in known.begun):
        user_id = author.id if author else NO_ID
        one = Beginning(operation.op_id, user_id, entry.seat_id, hlc_ms(operation.hlc), given.instead_of)
        draft.put(replace(known, begun=(*known.begun, one)))
    return APPLIED
