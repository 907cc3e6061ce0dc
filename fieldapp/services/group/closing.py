"""Closing a center, or letting another take up everybody in it: what it would do, what is in the way, and doing it."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.center import Center
from fieldapp.domain.center.closing import CenterClosed, CenterMerged, people_of
from fieldapp.domain.center.group import Group
from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Result
from fieldapp.services.directory import directory
from fieldapp.services.money.sheet import FORM, UnknownCenter, user_name
from fieldapp.store.queries import drafts


@dataclass(frozen=True)
class Target:
    """A center that could take up the people of another; weekday 0 Monday."""

    center_id: Id
    name: str
    village: str
    officer: str
    weekday: int
    time_text: str
    members: int


@dataclass(frozen=True)
class ClosingPlan:
    """What is in a center, amounts in minor units, and where it could go.

    open_sheet: a sheet of today is begun on this laptop; problem: why nothing of it may be done by this person or now.
    """

    center_id: Id
    name: str
    members: int
    groups: int
    loans: int
    owed: int
    savings: int
    fund: int
    open_sheet: bool
    targets: tuple[Target, ...]
    version: Id
    problem: Rejection | None


@dataclass(frozen=True)
class CloseCenter:
    """The end of a center. into: the center that takes up everybody, NO_ID where nobody is left in it."""

    center_id: Id
    into: Id
    reason: str
    version: Id


def closing_plan(desk: Desk, center_id: Id) -> ClosingPlan:
    """Return what closing a center would do; raise UnknownCenter. Linear in its people and the branch's centers."""
    day = desk.clock.today()
    with desk.book.view() as view:
        center = view.find(Center, center_id)
        if center is None:
            raise UnknownCenter(center_id.hex())
        people = people_of(view, center)
        groups = [group for group in view.of_center(Group, center_id) if not group.dissolved_day]
        running = [
            balance for balance in view.of_borrowers(Balance, (person.id for person in people)) if balance.state.running
        ]
        accounts = view.some(Savings, (savings_id(person.id) for person in people))
        everybody = directory(desk, view)
        others = [one for one in everybody.centers.values() if one.id != center_id and not one.closed_on(day)]
        typed = drafts.recall(view.connection, FORM, id_text(meeting_id(center_id, day)))
        return ClosingPlan(
            center_id=center_id,
            name=center.name,
            members=len(people),
            groups=len(groups),
            loans=len(running),
            owed=sum(balance.outstanding for balance in running),
            savings=sum(account.balance for account in accounts.values()),
            fund=sum(fund_balance(view, group.id) for group in groups),
            open_sheet=bool(typed),
            targets=tuple(
                Target(
                    one.id,
                    one.name,
                    one.village,
                    user_name(view, one.officer_id),
                    one.rhythm_on(day).weekday,
                    _time(one, day),
                    len(everybody.members(one.id)),
                )
                for one in sorted(others, key=lambda one: (one.village != center.village, one.name.casefold(), one.id))
            ),
            version=center.version,
            problem=_problem(desk, center),
        )


def _time(center: Center, day: Day) -> str:
    minute = center.rhythm_on(day).minute
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _problem(desk: Desk, center: Center) -> Rejection | None:
    if desk.me.role is Role.OFFICER:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    if center.closed_day:
        return Rejection(Reason.CENTER_MERGED if center.merged_into != NO_ID else Reason.CENTER_CLOSED)
    return None


def close_center(desk: Desk, wanted: CloseCenter) -> Result:
    """Close an empty center, or merge it into another.

    NEEDS_SUPERVISOR, REASON_NEEDED; CENTER_NOT_EMPTY with its members and running loans where nobody is to take them
    up; UNKNOWN_RECORD for a center that cannot take them; CENTER_CLOSED, CENTER_MERGED, STALE_TRANSITION.
    """
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    plan = closing_plan(desk, wanted.center_id)
    if plan.problem is not None:
        return plan.problem
    if wanted.into == NO_ID and plan.members:
        return Rejection(Reason.CENTER_NOT_EMPTY, {"name": plan.name, "members": plan.members, "loans": plan.loans})
    reason = wanted.reason.strip()
    body = CenterMerged(wanted.into, reason, wanted.version)
    intent = Intent(
        CenterClosed(reason, wanted.version) if wanted.into == NO_ID else body,
        wanted.center_id,
        wanted.center_id,
        desk.clock.today(),
    )
    with desk.book.work() as work:
        outcome = work.append(intent)
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
