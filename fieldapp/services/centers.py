"""Centers: where this person meets members, and when next."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.group import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk
from fieldapp.services.directory import Directory, directory


@dataclass(frozen=True)
class CenterRow:
    """One center. next_day: its first regular meeting today or later; time_text: HH:MM in the branch's zone."""

    center_id: Id
    name: str
    village: str
    members: int
    next_day: Day
    time_text: str


def my_centers(desk: Desk) -> tuple[CenterRow, ...]:
    """Return an officer's centers, all for a supervisor, in the order of their next meetings. Linear in people."""
    day = desk.clock.today()
    with desk.book.view() as view:
        everybody = directory(desk, view)
        mine = (center for center in everybody.centers.values() if _concerns(desk, center))
        rows = [_row(everybody, center, day) for center in mine]
    return tuple(sorted(rows, key=lambda row: (row.next_day, row.time_text, row.name)))


def _concerns(desk: Desk, center: Center) -> bool:
    return desk.me.role is not Role.OFFICER or center.officer_id == desk.me.user_id


def _row(everybody: Directory, center: Center, day: Day) -> CenterRow:
    return CenterRow(
        center_id=center.id,
        name=center.name,
        village=center.village,
        members=len(everybody.members(center.id)),
        next_day=center.next_meeting(day),
        time_text=f"{center.minute // 60:02d}:{center.minute % 60:02d}",
    )
