"""Meetings by center: which were held, which are not recorded, which did not take place and why, which come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.center.center import Center
from fieldapp.domain.collection.meeting import Meeting, meeting_id
from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Result
from fieldapp.services.directory import directory
from fieldapp.store.queries import drafts
from fieldapp.store.view import View

FORM: Final = "not_held"
"""Reasons are kept beside half-filled forms, by the meeting's id in text: field `reason`. They are not sent."""
BACK_DAYS: Final = 14
"""How far back meetings are listed."""
_REASON: Final = "reason"


@dataclass(frozen=True)
class PastMeeting:
    """A regular meeting before today. collected in minor units; reason: why it was not held, '' where nobody said."""

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


def past_meetings(desk: Desk) -> tuple[PastMeeting, ...]:
    """Return the regular meetings of this person's centers in the last BACK_DAYS days, newest first."""
    today = desk.clock.today()
    with desk.book.view() as view:
        everybody = directory(desk, view)
        mine = [
            center
            for center in everybody.centers.values()
            if desk.me.role is not Role.OFFICER or center.officer_id == desk.me.user_id
        ]
        rows = [
            _past(view, center, day, len(everybody.members(center.id)))
            for center in mine
            for day in range(today - BACK_DAYS, today)
            if center.meets_on(day)
        ]
    return tuple(sorted(rows, key=lambda row: (-row.day, row.time_text, row.center_name)))


def todays_reasons(desk: Desk) -> dict[Id, str]:
    """Return why a meeting of today does not take place, by the center's id; only those somebody said it of."""
    today = desk.clock.today()
    with desk.book.view() as view:
        said = {key: _said(view, key, today) for key in directory(desk, view).centers}
    return {key: reason for key, reason in said.items() if reason}


def _past(view: View, center: Center, day: Day, members: int) -> PastMeeting:
    held, reason = view.find(Meeting, meeting_id(center.id, day)), _said(view, center.id, day)
    minute = center.rhythm_on(day).minute
    return PastMeeting(
        center_id=center.id,
        center_name=center.name,
        village=center.village,
        day=day,
        time_text=f"{minute // 60:02d}:{minute % 60:02d}",
        state="held" if held else "not_held" if reason else "not_recorded",
        came=sum(1 for mark in held.marks if mark.attendance.came) if held else 0,
        members=len(held.marks) if held else members,
        collected=held.collected if held else 0,
        reason=reason,
    )


def _said(view: View, center_id: Id, day: Day) -> str:
    return drafts.recall(view.connection, FORM, id_text(meeting_id(center_id, day))).get(_REASON, "")


def say_not_held(desk: Desk, center_id: Id, day: Day, reason: str) -> Result:
    """Write down why a meeting was not held; '' takes that back. ALREADY_FINISHED where its sheet was finished."""
    identifier = meeting_id(center_id, day)
    with desk.book.work() as work:
        if reason.strip() and work.find(Meeting, identifier) is not None:
            return Rejection(Reason.ALREADY_FINISHED)
        if reason.strip():
            work.keep_draft(FORM, id_text(identifier), {_REASON: reason.strip()})
        else:
            work.discard_draft(FORM, id_text(identifier))
        return work.commit()
