"""Meetings by center: which were held, which are not recorded, which did not take place and why, which were moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.center.center import Center
from fieldapp.domain.collection.meeting import Meeting, meeting_id
from fieldapp.domain.collection.not_held import MOVED_DAYS_MAX, REASON_LENGTH, MeetingNotHeld, NotHeld, Saying
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Result
from fieldapp.services.moved_meetings import moved_here
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


def past_meetings(desk: Desk) -> tuple[PastMeeting, ...]:
    """Return the meetings of this person's centers in the last BACK_DAYS days, all for a supervisor, newest first."""
    today = desk.clock.today()
    with desk.book.view() as view:
        members = members_by_center(view.connection)
        came_here = moved_here(view, today - BACK_DAYS, today - 1)
        rows = [
            _past(desk, view, center, day, members.get(center.id, 0))
            for center in view.every(Center)
            if desk.me.role is not Role.OFFICER or center.officer_id == desk.me.user_id
            for day in range(today - BACK_DAYS, today)
            if center.meets_on(day) or day in came_here.get(center.id, ())
        ]
    return tuple(sorted(rows, key=lambda row: (-row.day, row.time_text, row.center_name)))


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


def _past(desk: Desk, view: View, center: Center, day: Day, members: int) -> PastMeeting:
    held, said = view.find(Meeting, meeting_id(center.id, day)), not_held(view, center.id, day)
    minute = center.rhythm_on(day).minute
    own = center.officer_id == desk.me.user_id
    return PastMeeting(
        center_id=center.id,
        center_name=center.name,
        village=center.village,
        day=day,
        time_text=f"{minute // 60:02d}:{minute % 60:02d}",
        state="held" if held else "not_held" if said else "not_recorded",
        came=sum(1 for mark in held.marks if mark.attendance.came) if held else 0,
        members=len(held.marks) if held else members,
        collected=held.collected if held else 0,
        reason=said.reason if said else "",
        moved_to=said.moved_to if said else 0,
        said_by="" if said is None or said.author == desk.me.user_id else _name(view, said.author),
        officer="" if own else _name(view, center.officer_id),
    )


def _name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else ""


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
