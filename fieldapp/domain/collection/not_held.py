"""Meetings that did not take place: why, or on which day instead. Said by people, never guessed from silence.

Everything that was ever said about one meeting is kept; what counts is what was said last, by the clocks of those who
said it, so that the order in which laptops are heard makes no difference. A sheet that was recorded wins over words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.center.center import Center
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day

REASON_LENGTH: Final = 200
MOVED_DAYS_MAX: Final = 60
"""How far from its own day a meeting may be moved."""


@body(1460)
@dataclass(frozen=True)
class MeetingNotHeld:
    """A regular meeting did not take place; the operation's entity is meeting_id(center, day).

    moved_to: the day it is held instead, 0 for none. Neither reason nor moved_to takes back what was said before.
    """

    center_id: Id
    day: Day
    reason: str = ""
    moved_to: Day = 0


@dataclass(frozen=True)
class Saying:
    """What one person said of a meeting. hlc: when, in hybrid logical time."""

    op_id: Id
    author: Id
    hlc: int
    reason: str
    moved_to: Day


@record
@dataclass(frozen=True)
class NotHeld(Record):
    """What was said of one meeting, the id is the meeting's. said: in the order of their times."""

    KIND = Kind.NOT_HELD

    center_id: Id
    day: Day
    said: tuple[Saying, ...] = ()

    def index(self) -> Index:
        """Find them by center and the day of the meeting."""
        return Index(center=self.center_id, day=self.day)

    @property
    def last(self) -> Saying | None:
        """Return what counts, None where it was taken back."""
        newest = self.said[-1] if self.said else None
        return newest if newest is not None and (newest.reason or newest.moved_to) else None


def apply_meeting_not_held(draft: Draft, entry: Entry, given: MeetingNotHeld) -> Disposition:
    """Keep what somebody says of a meeting beside what was said before; the order of arrival makes no difference."""
    operation = entry.operation
    if draft.find(Center, given.center_id) is None:
        return refused(Reason.UNKNOWN_RECORD)
    if operation.entity != _own_id(given) or not _fits(given):
        return refused(Reason.BAD_VALUE)
    author = author_of(draft, entry)
    saying = Saying(operation.op_id, author.id if author else NO_ID, operation.hlc, given.reason, given.moved_to)
    known = draft.find(NotHeld, operation.entity) or NotHeld(operation.entity, given.center_id, given.day)
    others = (one for one in known.said if one.op_id != saying.op_id)
    draft.put(replace(known, said=tuple(sorted((*others, saying), key=lambda one: (one.hlc, one.op_id)))))
    return APPLIED


def _own_id(given: MeetingNotHeld) -> Id:
    return meeting_id(given.center_id, given.day) if 0 <= given.day < 2**31 else NO_ID


def _fits(given: MeetingNotHeld) -> bool:
    away = abs(given.moved_to - given.day)
    return len(given.reason) <= REASON_LENGTH and (not given.moved_to or 0 < away <= MOVED_DAYS_MAX)
