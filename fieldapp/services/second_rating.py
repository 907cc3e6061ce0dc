"""Assessments to be made a second time by whoever works here, who must not see the first before: which, and of whom."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.center.assignment import Grant
from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, User
from fieldapp.domain.work.assessment import Assessment, advise
from fieldapp.domain.work.second import is_drawn, second_rater
from fieldapp.services.desk import Desk
from fieldapp.store.queries import work
from fieldapp.store.view import View

WITHIN_DAYS: Final = 30
"""So long an assessment that was drawn waits to be made a second time."""


def waiting(desk: Desk, view: View) -> list[Assessment]:
    """Return what this person is to make a second time; only what is drawn and was not made again is opened."""
    today = desk.clock.today()
    drawn = view.some(Assessment, work.drawn_since(view.connection, today - WITHIN_DAYS, today))
    raters = {center: _raters(view, center) for center in {item.center_id for item in drawn.values()}}
    return [item for item in drawn.values() if _is_mine(desk, item, raters[item.center_id])]


def of_borrower(desk: Desk, view: View, borrower_id: Id) -> Assessment | None:
    """Return the assessment of a borrower that this person is to make a second time, not having seen it."""
    made = view.of_borrower(Assessment, borrower_id)
    done = {item.content.second_of for item in made}
    since = desk.clock.today() - WITHIN_DAYS
    drawn = (
        item
        for item in made
        if item.day >= since
        and item.id not in done
        and item.content.second_of == NO_ID
        and is_drawn(item.id)
        and advise(item.content) is not None
    )
    return next((item for item in drawn if _is_mine(desk, item, _raters(view, item.center_id))), None)


def _is_mine(desk: Desk, item: Assessment, raters: tuple[list[Id], list[Id]]) -> bool:
    officers = [user for user in raters[0] if user != item.author]
    return second_rater(item.id, item.author, officers or raters[1]) == desk.me.user_id


def _raters(view: View, center_id: Id) -> tuple[list[Id], list[Id]]:
    """Return who may make an assessment of a center again: the officers who have it, and where there is no other than
    its author, the supervisors."""
    grants = [*view.of_center(Grant, center_id), *view.of_center(Grant, WHOLE)]
    center = view.find(Center, center_id)
    having = {grant.user_id for grant in grants if grant.active} | ({center.officer_id} if center else set())
    users = view.in_state(User, Role.OFFICER, Role.SUPERVISOR)
    officers = [user.id for user in users if user.role is Role.OFFICER and user.id in having]
    return officers, [user.id for user in users if user.role is Role.SUPERVISOR]
