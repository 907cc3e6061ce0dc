"""Centers and groups: villages where members meet, and the groups of about five that answer for one another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day

MEMBERS_MAX: Final = 60
"""The most members a center's sheet holds."""


@body(1101)
@dataclass(frozen=True)
class CenterFormed:
    """A center; the operation's entity is its id. weekday: 0 Monday to 6. minute: of the day, when the meeting starts.

    first_day: the first meeting. every_weeks: 1 weekly, 2 fortnightly, 4 four-weekly.
    """

    name: str
    village: str
    officer_id: Id
    weekday: int
    minute: int
    first_day: Day
    every_weeks: int = 1
    code: str = ""


@body(1102)
@dataclass(frozen=True)
class GroupFormed:
    """A group within a center; the operation's entity is its id."""

    center_id: Id
    name: str
    code: str = ""


@body(1105)
@dataclass(frozen=True)
class MemberMoved:
    """A borrower moved to another group; the operation's entity is the borrower. reason: in the officer's words."""

    from_group: Id
    to_group: Id
    reason: str = ""


@record
@dataclass(frozen=True)
class Center(Record):
    """A center with its meeting rhythm and the officer it belongs to."""

    KIND = Kind.CENTER

    name: str
    village: str
    officer_id: Id
    weekday: int
    minute: int
    first_day: Day
    every_weeks: int = 1
    code: str = ""

    def index(self) -> Index:
        """Find centers by officer (in the borrower column) and weekday."""
        return Index(center=self.id, borrower=self.officer_id, state=self.weekday, day=self.first_day)

    def meets_on(self, day: Day) -> bool:
        """Tell whether a regular meeting falls on the day."""
        return day >= self.first_day and (day - self.first_day) % (7 * self.every_weeks) == 0

    def next_meeting(self, day: Day) -> Day:
        """Return the first regular meeting on or after the day."""
        period = 7 * self.every_weeks
        return max(self.first_day, day + (self.first_day - day) % period)

    def meeting_number(self, day: Day) -> int:
        """Return the number of the meeting on or before the day, the first one being 1."""
        return (day - self.first_day) // (7 * self.every_weeks) + 1


@record
@dataclass(frozen=True)
class Group(Record):
    """A group within a center."""

    KIND = Kind.GROUP

    center_id: Id
    name: str
    code: str = ""

    def index(self) -> Index:
        """Find groups by center."""
        return Index(center=self.center_id)


def apply_center_formed(draft: Draft, entry: Entry, formed: CenterFormed) -> Disposition:
    """Form a center once; it belongs to the officer named."""
    if draft.find(Center, entry.operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if not formed.name.strip() or not 0 <= formed.weekday <= 6 or formed.every_weeks < 1:
        return refused(Reason.BAD_VALUE)
    draft.put(
        Center(
            entry.operation.entity,
            formed.name,
            formed.village,
            formed.officer_id,
            formed.weekday,
            formed.minute,
            formed.first_day,
            formed.every_weeks,
            formed.code,
        )
    )
    return APPLIED


def apply_group_formed(draft: Draft, entry: Entry, formed: GroupFormed) -> Disposition:
    """Form a group once, in a center that exists."""
    if draft.find(Group, entry.operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if not draft.find(Center, formed.center_id):
        return refused(Reason.UNKNOWN_RECORD)
    draft.put(Group(entry.operation.entity, formed.center_id, formed.name, formed.code))
    return APPLIED


def apply_member_moved(draft: Draft, entry: Entry, moved: MemberMoved) -> Disposition:
    """Move a borrower, by compare-and-set on the group she was seen in; NO_ID leaves all groups."""
    borrower = draft.find(Borrower, entry.operation.entity)
    if borrower is None:
        return refused(Reason.UNKNOWN_RECORD)
    if borrower.group_id != moved.from_group:
        return refused(Reason.STALE_TRANSITION)
    group = draft.find(Group, moved.to_group)
    if group is None and moved.to_group != NO_ID:
        return refused(Reason.UNKNOWN_RECORD)
    center = group.center_id if group else NO_ID
    draft.put(replace(borrower, group_id=moved.to_group, center_id=center))
    return APPLIED
