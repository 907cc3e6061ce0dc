"""What officers did in a period: visits, meetings with their attendance, and loans handed over."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.document import Fate, Purpose
from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.ids import Id
from fieldapp.domain.risk.collection_efficiency import Period
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.visit import Visit, WorkState
from fieldapp.services.desk import Desk
from fieldapp.store.queries import reports
from fieldapp.store.view import View

FINISHED = (WorkState.SUBMITTED, WorkState.ACCEPTED, WorkState.RETURNED)
DAYS_MOST = 366


@dataclass(frozen=True)
class WorkRow:
    """One officer. visits: finished ones; accepted, returned: of them. meetings: recorded ones of the centers that are
    hers now; marks, came: of their members. handed_over: loans' money she handed out, minor units."""

    user_id: Id
    name: str
    visits: int
    accepted: int
    returned: int
    meetings: int
    marks: int
    came: int
    handed_over: int

    @property
    def attendance(self) -> float | None:
        """Return the share of members who came, None without meetings."""
        return self.came / self.marks if self.marks else None


@dataclass(frozen=True)
class WorkReport:
    """A period and a row for each officer, by name."""

    period: Period
    rows: tuple[WorkRow, ...]


def work_report(desk: Desk, since: Day, until: Day) -> WorkReport:
    """Return what was done in a period, at most DAYS_MOST long; an officer reads only her own row."""
    last = min(until, desk.clock.today())
    period = Period(max(min(since, last), last - DAYS_MOST + 1), last)
    with desk.book.view() as view:
        officers = [user for user in view.every(User) if user.role is Role.OFFICER]
        if desk.me.role is Role.OFFICER:
            officers = [user for user in officers if user.id == desk.me.user_id]
        rows = _rows(view, officers, period)
    return WorkReport(period, tuple(sorted(rows, key=lambda row: (row.name, row.user_id))))


def _rows(view: View, officers: list[User], period: Period) -> list[WorkRow]:
    officer_of = {center.id: center.officer_id for center in view.every(Center)}
    visits: dict[Id, list[WorkState]] = defaultdict(list)
    for visit in view.between(Visit, period.since, period.until):
        if visit.state in FINISHED:
            visits[visit.author].append(visit.state)
    meetings: dict[Id, int] = defaultdict(int)
    for meeting in view.between(Meeting, period.since, period.until):
        meetings[officer_of.get(meeting.center_id, meeting.center_id)] += 1
    came: dict[Id, list[int]] = defaultdict(lambda: [0, 0])
    for center, marks, there in reports.attendance(view.connection, period.since, period.until):
        sums = came[officer_of.get(center, center)]
        sums[0], sums[1] = sums[0] + marks, sums[1] + there
    out: dict[Id, int] = defaultdict(int)
    for taken in reports.taken_between(view.connection, period.since, period.until):
        if taken.purpose == Purpose.HAND_OVER and taken.fate != Fate.REVERSED:
            out[taken.author] += taken.outgoing
    return [
        WorkRow(
            user_id=user.id,
            name=user.name,
            visits=len(visits[user.id]),
            accepted=visits[user.id].count(WorkState.ACCEPTED),
            returned=visits[user.id].count(WorkState.RETURNED),
            meetings=meetings[user.id],
            marks=came[user.id][0],
            came=came[user.id][1],
            handed_over=out[user.id],
        )
        for user in officers
    ]
