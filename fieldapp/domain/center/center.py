"""Centers: villages where members meet, with the rhythm of their meetings and every rhythm there was before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.loan.calendar import MeetingDay
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day, date_of, weekday_of

EVERY_WEEKS_MAX: Final = 52


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


@body(1108)
@dataclass(frozen=True)
class CenterMoved:
    """From a day on a center meets on another weekday, at another time or in another rhythm; the entity is the center.

    The first new meeting is the first such weekday on or after from_day. seen: the center's version on screen.
    """

    from_day: Day
    weekday: int
    minute: int
    every_weeks: int = 1
    reason: str = ""
    seen: Id = NO_ID


@body(1109)
@dataclass(frozen=True)
class CenterEdited:
    """Name, village, place and code of a center, whole; the entity is the center. seen: its version on screen."""

    name: str
    village: str
    place: str = ""
    code: str = ""
    seen: Id = NO_ID


@dataclass(frozen=True)
class Rhythm:
    """When a center met before it moved: on first_day and every so many weeks, no longer on `until`."""

    first_day: Day
    until: Day
    weekday: int
    minute: int
    every_weeks: int = 1

    @property
    def period(self) -> int:
        """Return the days from one meeting to the next."""
        return 7 * self.every_weeks

    @property
    def meetings(self) -> int:
        """Return how many meetings fall into it."""
        return max(0, -(-(self.until - self.first_day) // self.period))

    def next_meeting(self, day: Day) -> Day:
        """Return the first meeting on or after the day, as if the rhythm never ended."""
        return max(self.first_day, day + (self.first_day - day) % self.period)


_ENDLESS: Final = 2**40
MERGES_MAX: Final = 16
"""How many merges of centers one after another are followed."""


@record
@dataclass(frozen=True)
class Center(Record):
    """A center with its newest meeting rhythm and the officer it belongs to.

    earlier: rhythms before the newest, oldest first. groups: those formed in it. version: the operation that last
    changed it. closed_day: the first day without it, 0 while it is open. merged_into: the center that took up its
    groups, NO_ID for none.
    """

    KIND = Kind.CENTER

    name: str
    village: str
    officer_id: Id
    weekday: int
    minute: int
    first_day: Day
    every_weeks: int = 1
    code: str = ""
    place: str = ""
    earlier: tuple[Rhythm, ...] = ()
    groups: tuple[Id, ...] = ()
    version: Id = NO_ID
    closed_day: Day = 0
    merged_into: Id = NO_ID

    def index(self) -> Index:
        """Find centers by officer (in the borrower column) and weekday."""
        return Index(center=self.id, borrower=self.officer_id, state=self.weekday, day=self.first_day)

    @property
    def rhythms(self) -> tuple[Rhythm, ...]:
        """Return all rhythms, oldest first; the newest has no end."""
        newest = Rhythm(self.first_day, _ENDLESS, self.weekday, self.minute, self.every_weeks)
        return (*self.earlier, newest)

    def rhythm_on(self, day: Day) -> Rhythm:
        """Return the rhythm in force on a day."""
        return next(rhythm for rhythm in self.rhythms if day < rhythm.until)

    def meets_on(self, day: Day) -> bool:
        """Tell whether a regular meeting falls on the day."""
        return not self.closed_on(day) and self.next_meeting(day) == day

    def closed_on(self, day: Day) -> bool:
        """Tell whether it was closed or merged by that day."""
        return bool(self.closed_day) and day >= self.closed_day

    def next_meeting(self, day: Day) -> Day:
        """Return the first regular meeting on or after the day."""
        coming = (rhythm for rhythm in self.rhythms if day < rhythm.until)
        return next(meeting for rhythm in coming if (meeting := rhythm.next_meeting(day)) < rhythm.until)

    def meeting_number(self, day: Day) -> int:
        """Return the number of the meeting on or before the day, the first one being 1."""
        before = sum(rhythm.meetings for rhythm in self.earlier if rhythm.until <= day)
        rhythm = self.rhythm_on(day)
        held = (day - rhythm.first_day) // rhythm.period + 1
        return before + (max(0, held) if before else held)

    def meeting_days(self) -> tuple[MeetingDay, ...]:
        """Return the weekdays it met on with the day each began, for the due rule of a loan paid at meetings."""
        begin = [date.min, *(date_of(rhythm.until) for rhythm in self.earlier)]
        return tuple(MeetingDay(since, one.weekday) for since, one in zip(begin, self.rhythms, strict=True))

    def moved_due(self, due: Day, agreed_day: Day) -> Day:
        """Return when an installment falls due that was agreed on a day for the meeting `due`.

        The k-th meeting after a move takes the place of the k-th meeting there would have been without it, so nothing
        is skipped and the order stays, however often the center moves.
        """
        following = [rhythm for rhythm in self.rhythms if agreed_day < rhythm.until]
        for left, entered in pairwise(following):
            if due < left.until:
                return due
            place = (due - left.next_meeting(left.until)) // left.period
            due = entered.first_day + max(0, place) * entered.period
        return due


def apply_center_formed(draft: Draft, entry: Entry, formed: CenterFormed) -> Disposition:
    """Form a center once; it belongs to the officer named."""
    operation = entry.operation
    if draft.find(Center, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if not formed.name.strip() or not 0 <= formed.weekday <= 6 or formed.every_weeks < 1:
        return refused(Reason.BAD_VALUE)
    draft.put(
        Center(
            operation.entity,
            formed.name,
            formed.village,
            formed.officer_id,
            formed.weekday,
            formed.minute,
            formed.first_day,
            formed.every_weeks,
            formed.code,
            version=operation.op_id,
        )
    )
    return APPLIED


def _fits(weekday: int, minute: int, every_weeks: int) -> bool:
    return 0 <= weekday <= 6 and 0 <= minute < 24 * 60 and 1 <= every_weeks <= EVERY_WEEKS_MAX


def apply_center_moved(draft: Draft, entry: Entry, moved: CenterMoved) -> Disposition:
    """Let a center meet in another rhythm from a day on, never from a day that is over; the old rhythm is kept."""
    center = changeable(draft, entry, moved.seen)
    if isinstance(center, Reason):
        return too_late(draft, entry, center)
    if not _fits(moved.weekday, moved.minute, moved.every_weeks):
        return refused(Reason.BAD_VALUE)
    if moved.from_day < entry.operation.business_day or moved.from_day <= center.first_day:
        return refused(Reason.DATE_TOO_EARLY)
    left = Rhythm(center.first_day, moved.from_day, center.weekday, center.minute, center.every_weeks)
    draft.put(
        replace(
            center,
            weekday=moved.weekday,
            minute=moved.minute,
            every_weeks=moved.every_weeks,
            first_day=moved.from_day + (moved.weekday - weekday_of(moved.from_day)) % 7,
            earlier=(*center.earlier, left),
            version=entry.operation.op_id,
        )
    )
    return APPLIED


def apply_center_edited(draft: Draft, entry: Entry, edited: CenterEdited) -> Disposition:
    """Change what a center is called and where it meets, by compare-and-set on the version that was seen."""
    center = changeable(draft, entry, edited.seen)
    if isinstance(center, Reason):
        return too_late(draft, entry, center)
    if not edited.name.strip():
        return refused(Reason.BAD_VALUE)
    words = replace(center, name=edited.name, village=edited.village, place=edited.place, code=edited.code)
    draft.put(replace(words, version=entry.operation.op_id))
    return APPLIED


def standing_center(state: State, center_id: Id) -> Id:
    """Return the center that has taken a center's place: the id itself where it was not merged into another."""
    for _ in range(MERGES_MAX):
        center = state.find(Center, center_id)
        if center is None or center.merged_into == NO_ID:
            break
        center_id = center.merged_into
    return center_id


def changeable(draft: Draft, entry: Entry, seen: Id) -> Center | Reason:
    """Return the center if the author may change it as it was seen: its own officer, a supervisor or the office."""
    center, author = draft.find(Center, entry.operation.entity), author_of(draft, entry)
    if center is None:
        return Reason.UNKNOWN_RECORD
    if author is None or (author.role is Role.OFFICER and author.id != center.officer_id):
        return Reason.NOT_ALLOWED
    if center.closed_day:
        return Reason.CENTER_MERGED if center.merged_into != NO_ID else Reason.CENTER_CLOSED
    return Reason.STALE_TRANSITION if center.version != seen else center


def too_late(draft: Draft, entry: Entry, reason: Reason) -> Disposition:
    """Refuse a change, or, where its center is gone, hold it and show it to a supervisor."""
    if reason not in (Reason.CENTER_CLOSED, Reason.CENTER_MERGED):
        return refused(reason)
    show_gone(draft, entry, entry.operation.entity, reason)
    return held(reason)


def show_gone(draft: Draft, entry: Entry, center_id: Id, reason: Reason) -> None:
    """Put into the inbox that something came for a center that is gone."""
    operation, author = entry.operation, author_of(draft, entry)
    item = InboxItem(
        id=item_id(ItemKind.CENTER, operation.op_id, 0),
        kind=ItemKind.CENTER,
        entity=operation.entity,
        center_id=center_id,
        operation=operation.op_id,
        reason=reason,
        decider=Role.SUPERVISOR,
        opened_day=operation.business_day,
        author=author.id if author else NO_ID,
    )
    open_item(draft, item)
