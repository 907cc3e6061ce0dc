"""Who fills in the sheet of a meeting, where two laptops could: told with name and time, and taken over when meant."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.assignment import Grant
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.collection.sheet_begun import Beginning, SheetBegun, SheetHeld
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, Seat, User
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Result
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View


@dataclass(frozen=True)
class Holder:
    """Another laptop has the sheet open. mine: it is another laptop of the same person; at_ms: since when."""

    name: str
    at_ms: int
    mine: bool
    beginning: Id


def holder_of(desk: Desk, view: View, meeting: Id) -> Holder | None:
    """Return which other laptop has the sheet, None where nobody or this one has it."""
    held = _holding(view, meeting)
    if held is None or held.seat_id == desk.me.seat_id:
        return None
    user = view.find(User, held.user_id)
    return Holder(user.name if user else "", held.at_ms, held.user_id == desk.me.user_id, held.op_id)


def _holding(view: View, meeting: Id) -> Beginning | None:
    found = view.find(SheetHeld, meeting)
    return found.holder if found is not None else None


def say_begun(desk: Desk, work: UnitOfWork, center_id: Id, day: Day) -> None:
    """Say in the same transaction that this laptop fills in the sheet; only where somebody else could open it, and
    only once."""
    meeting = meeting_id(center_id, day)
    if _holding(work.view, meeting) is None and _others_may(desk, work.view, center_id):
        work.append(Intent(SheetBegun(center_id, day), meeting, center_id, desk.clock.today()))


def take_over(desk: Desk, center_id: Id, day: Day) -> Result | None:
    """Fill the sheet in here from now on; None where this laptop has it already."""
    meeting = meeting_id(center_id, day)
    with desk.book.work() as work:
        held = holder_of(desk, work.view, meeting)
        if held is None:
            return None
        body = SheetBegun(center_id, day, held.beginning)
        outcome = work.append(Intent(body, meeting, center_id, desk.clock.today()))
        return outcome if isinstance(outcome, Rejection) else work.commit()


def _others_may(desk: Desk, view: View, center_id: Id) -> bool:
    """Tell whether another officer, or this one on another laptop, could open the sheet."""
    seats = [seat for seat in view.every(Seat) if seat.user_id == desk.me.user_id and not seat.revoked]
    if any(seat.id != desk.me.seat_id for seat in seats):
        return True
    center = view.find(Center, center_id)
    grants = (*view.of_center(Grant, center_id), *view.of_center(Grant, WHOLE))
    able = {grant.user_id for grant in grants if grant.active} | {center.officer_id if center else NO_ID}
    users = (view.find(User, who) for who in able - {desk.me.user_id})
    return any(user is not None and user.role is Role.OFFICER for user in users)
