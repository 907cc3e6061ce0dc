"""Meetings by center: which were held, which are not recorded, which did not take place and why, which were moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from fieldapp.domain.center.center import Center
from fieldapp.domain.collection.meeting import Meeting, meeting_id
from fieldapp.domain.collection.not_held import MOVED_DAYS_MAX, REASON_LENGTH, MeetingNotHeld, NotHeld, Saying
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk, Result
from fieldapp.services.moved_meetings import moved_here
from fieldapp.store.queries import reports
from fieldapp.store.queries.standings import members_by_center
from fieldapp.store.view import View

BACK_DAYS: Final = 14
"""How far back meetings are listed."""


@dataclass(frozen=True)
class PastMeeting:
    """A meeting before today, regular or moved to its day. collected in minor units.

    reason: why it was not held, '' where nobody said; moved_to: the day it is held instead, 0 for none; said_by: who
    said so; officer: whose center it is, '' where it is one's own.
    """

    center_id: Id
    center_name: str
    village: str
    day: Day
    time_text: str
    state: Literal["held", "not_held", "not_recorded"]
    came: int
    members: int
    collected: int
    reason: str
    moved_to: Day = 0
    said_by: str = ""
    officer: str = ""


def past_meetings(desk: Desk, held_most: int | None = None) -> tuple[PastMeeting, ...]:
    """Return the meetings of this person's centers in the last BACK_DAYS days, all for a supervisor, newest first.

    held_most: of those that were held only the newest so many, as each has to be opened; None for all. Those that were
    not held or not recorded are all there.
    """
    with desk.book.view() as view:
        known = answers(desk, view)
        return known.of(("past meetings", desk.me, held_most), lambda: _past_meetings(desk, view, held_most))


def _past_meetings(desk: Desk, view: View, held_most: int | None) -> tuple[PastMeeting, ...]:
    today = desk.clock.today()
    since, until = today - BACK_DAYS, today - 1
    desk_of = _Desk(desk, view, members_by_center(view.connection))
    said = {item.id: item.last for item in view.between(NotHeld, since, until)}
    held, came_here = reports.meetings_between(view.connection, since, until), moved_here(view, since, until)
    rows, opened = [], 0
    for _order, center, day in sorted(_fallen(desk, view, came_here, (since, until))):
        identifier = meeting_id(center.id, day)
        if identifier not in held:
            rows.append(_not_there(desk_of, center, day, said.get(identifier)))
        elif held_most is None or opened < held_most:
            opened += 1
            rows.append(_past(desk_of, center, day, view.find(Meeting, identifier)))
    return tuple(rows)


_Order = tuple[int, str, str, Id]


def _fallen(
    desk: Desk, view: View, came_here: dict[Id, set[Day]], days: tuple[Day, Day]
) -> list[tuple[_Order, Center, Day]]:
    """Return the meetings that fell on some days, regular or moved there, each with its place in the list."""
    officer, (since, until) = desk.me.role is Role.OFFICER, days
    centers = view.of_borrower(Center, desk.me.user_id) if officer else view.every(Center)
    return [
        ((-day, _time(center, day), center.name, center.id), center, day)
        for center in centers
        for day in {*_regular(center, since, until), *came_here.get(center.id, ())}
    ]


def _regular(center: Center, since: Day, until: Day) -> Iterator[Day]:
    """Yield the days of a range on which a center meets, from meeting to meeting."""
    day = center.next_meeting(since)
    while day <= until:
        if not center.closed_on(day):
            yield day
        day = center.next_meeting(day + 1)


def _time(center: Center, day: Day) -> str:
    minute = center.rhythm_on(day).minute
    return f"{minute // 60:02d}:{minute % 60:02d}"


@dataclass
class _Desk:
    """What all rows need; names of people are looked up once."""

    desk: Desk
    view: View
    members: dict[Id, int]
    names: dict[Id, str] = field(default_factory=dict)

    def name(self, user_id: Id) -> str:
        """Return somebody's name, '' for one's own."""
        if user_id == self.desk.me.user_id:
            return ""
        if user_id not in self.names:
            user = self.view.find(User, user_id)
            self.names[user_id] = user.name if user else ""
        return self.names[user_id]


def not_held(view: View, center_id: Id, day: Day) -> Saying | None:
    """Return what was said last of a meeting, None where nothing was or its sheet is recorded all the same."""
    identifier = meeting_id(center_id, day)
    item = view.find(NotHeld, identifier)
    return item.last if item is not None and view.find(Meeting, identifier) is None else None


def called_off(view: View, center_id: Id, since: Day) -> tuple[tuple[Day, Saying], ...]:
    """Return the meetings of a center from a day on that were not held, with what was said, newest first."""
    items = view.of_center(NotHeld, center_id, since)
    said = ((item.day, not_held(view, center_id, item.day)) for item in reversed(items))
    return tuple((day, saying) for day, saying in said if saying is not None)


def todays_reasons(desk: Desk) -> dict[Id, str]:
    """Return why a meeting of today does not take place, by the center's id; only those somebody said it of."""
    today = desk.clock.today()
    with desk.book.view() as view:
        said = {center.id: not_held(view, center.id, today) for center in view.every(Center)}
    return {key: saying.reason for key, saying in said.items() if saying is not None}


def _past(at: _Desk, center: Center, day: Day, held: Meeting | None) -> PastMeeting:
    return PastMeeting(
        center_id=center.id,
        center_name=center.name,
        village=center.village,
        day=day,
        time_text=_time(center, day),
        state="held" if held else "not_recorded",
        came=sum(1 for mark in held.marks if mark.attendance.came) if held else 0,
        members=len(held.marks) if held else at.members.get(center.id, 0),
        collected=held.collected if held else 0,
        reason="",
        officer=at.name(center.officer_id),
    )


def _not_there(at: _Desk, center: Center, day: Day, said: Saying | None) -> PastMeeting:
    row = _past(at, center, day, None)
    if said is None:
        return row
    return replace(row, state="not_held", reason=said.reason, moved_to=said.moved_to, said_by=at.name(said.author))


def say_not_held(desk: Desk, center_id: Id, day: Day, reason: str, moved_to: Day = 0) -> Result:
    """Record why a meeting was not held, or to which day it is moved (0: it is not); neither takes it back.

    ALREADY_FINISHED where its sheet was finished, NOT_ALLOWED for another officer's center, TOO_LONG, MOVED_TOO_FAR for
    a day that is not after its own or more than MOVED_DAYS_MAX days away.
    """
    words = reason.strip()
    if len(words) > REASON_LENGTH:
        return Rejection(Reason.TOO_LONG, {"limit": REASON_LENGTH}, "own")
    if moved_to and not day < moved_to <= day + MOVED_DAYS_MAX:
        return Rejection(Reason.MOVED_TOO_FAR, {"days": MOVED_DAYS_MAX}, "moved_to")
    identifier = meeting_id(center_id, day)
    with desk.book.work() as work:
        center = work.find(Center, center_id)
        if center is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        if desk.me.role is Role.OFFICER and center.officer_id != desk.me.user_id:
            return Rejection(Reason.NOT_ALLOWED)
        if (words or moved_to) and work.find(Meeting, identifier) is not None:
            return Rejection(Reason.ALREADY_FINISHED)
        body = MeetingNotHeld(center_id, day, words, moved_to)
        outcome = work.append(Intent(body, identifier, center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
