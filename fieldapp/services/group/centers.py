"""Centers: where this person meets members and when next, a center's whole page, and changing either."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.center import Center, CenterEdited, CenterFormed, CenterMoved, Rhythm
from fieldapp.domain.center.group import Group
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk, Result
from fieldapp.services.group.facts import MemberRow, member_rows
from fieldapp.services.money.sheet import UnknownCenter
from fieldapp.store.queries.standings import members_by_center
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View


@dataclass(frozen=True)
class CenterRow:
    """One center. next_day: its first regular meeting today or later; time_text: HH:MM in the branch's zone."""

    center_id: Id
    name: str
    village: str
    members: int
    next_day: Day
    time_text: str


@dataclass(frozen=True)
class RhythmLine:
    """When a center met or meets: from a day on (its first meeting), weekday 0 Monday, HH:MM, every so many weeks."""

    first_day: Day
    weekday: int
    time_text: str
    every_weeks: int


@dataclass(frozen=True)
class CenterGroup:
    """One group on a center's page, with its members in the order they joined and what is in its fund."""

    group_id: Id
    name: str
    members: tuple[MemberRow, ...]
    fund: int


@dataclass(frozen=True)
class CenterView:
    """A center's page. rhythms: oldest first, the last one being in force or still to come. version: for editing it."""

    center_id: Id
    name: str
    village: str
    place: str
    code: str
    officer: str
    next_day: Day
    rhythms: tuple[RhythmLine, ...]
    groups: tuple[CenterGroup, ...]
    version: Id


@dataclass(frozen=True)
class FormCenter:
    """A new center of this officer. minute: of the day; first_day: of the first meeting, which names the weekday."""

    name: str
    village: str
    minute: int
    first_day: Day
    every_weeks: int = 1
    code: str = ""


@dataclass(frozen=True)
class MoveCenter:
    """From a day on a center meets in another rhythm; version: the center's as it was on screen."""

    center_id: Id
    from_day: Day
    weekday: int
    minute: int
    every_weeks: int
    reason: str
    version: Id


@dataclass(frozen=True)
class EditCenter:
    """What a center is called and where it meets; version: the center's as it was on screen."""

    center_id: Id
    name: str
    village: str
    place: str
    code: str
    version: Id


def my_centers(desk: Desk) -> tuple[CenterRow, ...]:
    """Return an officer's centers, all for a supervisor, in the order of their next meetings. Linear in centers."""
    with desk.book.view() as view:
        return answers(desk, view).of(("centers", desk.me), lambda: _my_centers(desk, view))


def _my_centers(desk: Desk, view: View) -> tuple[CenterRow, ...]:
    day, members = desk.clock.today(), members_by_center(view.connection)
    mine = (center for center in view.every(Center) if _concerns(desk, center))
    rows = [_row(center, members.get(center.id, 0), day) for center in mine]
    return tuple(sorted(rows, key=lambda row: (row.next_day, row.time_text, row.name)))


def _concerns(desk: Desk, center: Center) -> bool:
    if center.closed_on(desk.clock.today()):
        return False
    return desk.me.role is not Role.OFFICER or center.officer_id == desk.me.user_id


def _row(center: Center, members: int, day: Day) -> CenterRow:
    return CenterRow(
        center_id=center.id,
        name=center.name,
        village=center.village,
        members=members,
        next_day=center.next_meeting(day),
        time_text=_time(center.rhythm_on(center.next_meeting(day)).minute),
    )


def _time(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def center_view(desk: Desk, center_id: Id) -> CenterView:
    """Return a center's page; raise UnknownCenter. Linear in its members."""
    day = desk.clock.today()
    with desk.book.view() as view:
        center = view.find(Center, center_id)
        if center is None:
            raise UnknownCenter(center_id.hex())
        groups = [group for group in view.of_center(Group, center_id) if not group.dissolved_day]
        rows, officer = member_rows(view, groups, day), view.find(User, center.officer_id)
        return CenterView(
            center_id=center.id,
            name=center.name,
            village=center.village,
            place=center.place,
            code=center.code,
            officer=officer.name if officer else "",
            next_day=center.next_meeting(day),
            rhythms=tuple(_line(rhythm) for rhythm in center.rhythms),
            groups=tuple(
                CenterGroup(group.id, group.name, rows[group.id], fund_balance(view, group.id))
                for group in sorted(groups, key=lambda group: (group.name.casefold(), group.id))
            ),
            version=center.version,
        )


def _line(rhythm: Rhythm) -> RhythmLine:
    return RhythmLine(rhythm.first_day, rhythm.weekday, _time(rhythm.minute), rhythm.every_weeks)


def form_center(desk: Desk, wanted: FormCenter) -> Result:
    """Form a center of this officer. REQUIRED for its name, BAD_VALUE for a time or rhythm that cannot be."""
    name = wanted.name.strip()
    if not name:
        return Rejection(Reason.REQUIRED, {"what": mark("the center's name")}, "name")
    if not 0 <= wanted.minute < 24 * 60:
        return Rejection(Reason.BAD_VALUE, {"field": mark("Time"), "value": str(wanted.minute)}, "minute")
    weekday = date_of(wanted.first_day).weekday()
    body = CenterFormed(
        name, wanted.village.strip(), desk.me.user_id, weekday, wanted.minute, wanted.first_day, wanted.every_weeks,
        wanted.code.strip(),
    )  # fmt: skip
    with desk.book.work() as work:
        identifier = desk.new_id()
        return _saved(work, Intent(body, identifier, identifier, desk.clock.today()))


def move_center(desk: Desk, wanted: MoveCenter) -> Result:
    """Let a center meet in another rhythm from a day on; installments follow their meetings.

    REASON_NEEDED, DATE_TOO_EARLY for a day that is over, BAD_VALUE, NOT_ALLOWED unless it is one's own center or one is
    a supervisor, STALE_TRANSITION where somebody changed it first, UNKNOWN_RECORD.
    """
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    body = CenterMoved(
        wanted.from_day, wanted.weekday, wanted.minute, wanted.every_weeks, wanted.reason.strip(), wanted.version
    )
    with desk.book.work() as work:
        return _saved(work, Intent(body, wanted.center_id, wanted.center_id, desk.clock.today()))


def edit_center(desk: Desk, wanted: EditCenter) -> Result:
    """Change a center's words. REQUIRED for its name, NOTHING_CHANGED, and as move_center() for version and role."""
    body = CenterEdited(
        wanted.name.strip(), wanted.village.strip(), wanted.place.strip(), wanted.code.strip(), wanted.version
    )
    if not body.name:
        return Rejection(Reason.REQUIRED, {"what": mark("the center's name")}, "name")
    with desk.book.work() as work:
        now = work.find(Center, wanted.center_id)
        if now and (now.name, now.village, now.place, now.code) == (body.name, body.village, body.place, body.code):
            return Rejection(Reason.NOTHING_CHANGED)
        return _saved(work, Intent(body, wanted.center_id, wanted.center_id, desk.clock.today()))


def _saved(work: UnitOfWork, intent: Intent) -> Result:
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    if not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    return work.commit()
