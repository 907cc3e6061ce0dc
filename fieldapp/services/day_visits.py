"""Whom to visit on a day: what was promised or planned for it, then who is late and was not visited lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.ids import Id
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.visit import Visit
from fieldapp.services.days import weekday_day
from fieldapp.services.desk import Desk
from fieldapp.store.queries import standings, work
from fieldapp.store.queries.standings import LatePerson
from fieldapp.store.queries.work import VisitLine
from fieldapp.store.view import View

LATE_VISIT_AFTER_DAYS: Final = 7
"""Somebody late who was not visited for so many days is on the plan."""
VISITS_MAX: Final = 20
PROMISE_KEPT_DAYS: Final = 14
_LOOKED_BACK_DAYS: Final = 90
_SEEN_DAYS: Final = 3
"""A visit of so many days, today among them, does what an earlier one had planned."""

Because = Literal["promise", "planned", "late"]


@dataclass(frozen=True)
class PlannedVisit:
    """Somebody to visit, and why: what she promised falls due, it was planned, or she is late."""

    borrower_id: Id
    name: str
    group_name: str
    village: str
    phone: str
    reason: str
    day: Day
    because: Because = "planned"


def planned_visits(desk: Desk, view: View, centers: Sequence[Id] | None) -> tuple[PlannedVisit, ...]:
    """Return whom to visit today, the promises first, at most VISITS_MAX; centers: whose late people, None for all.

    Bounded by what falls due and by what is shown, however many people there are.
    """
    day = desk.clock.today()
    planned = _fallen_due(desk, view, day)
    people = {
        key: person
        for key, person in standings.people_with(view.connection, planned).items()
        if person.state == BorrowerState.ACTIVE
    }
    ranked: list[tuple[int, int, str, LatePerson]] = []
    for person in people.values():
        because = _because(planned[person.id], day)
        ranked.append((_RANKS.index(because), -_late(person, day), person.name, person))
    visits = [
        _visit(person, *_words(desk, view, planned[person.id], day))
        for _rank, _late_days, _name, person in sorted(ranked)[:VISITS_MAX]
    ]
    return tuple(visits) + _late_ones(view, centers, set(planned), VISITS_MAX - len(visits), day)


_RANKS: Final[tuple[Because, ...]] = ("promise", "planned", "late")


def _visit(person: LatePerson, because: Because, reason: str, planned: Day) -> PlannedVisit:
    return PlannedVisit(
        person.id, person.name, person.group_name, person.village, person.phone, reason, planned, because
    )


def _late(person: LatePerson, day: Day) -> int:
    return max(0, day - person.oldest) if person.oldest else 0


def _fallen_due(desk: Desk, view: View, day: Day) -> dict[Id, VisitLine]:
    """Return by borrower the visit of this person that asks for another one today; one made since does away with it."""
    asks = work.follow_ups(view.connection, desk.me.user_id, day - PROMISE_KEPT_DAYS, day)
    seen = work.visits_between(view.connection, day - _SEEN_DAYS + 1, day)
    asking = {line.id for line in asks}
    found: dict[Id, VisitLine] = {}
    for line in sorted({*asks, *seen}, key=lambda line: (line.day, line.id)):
        if line.id in asking and day - _LOOKED_BACK_DAYS <= line.day <= day:
            found[line.borrower] = line
        elif line.id not in asking:
            found.pop(line.borrower, None)
    return found


def _because(line: VisitLine, day: Day) -> Because:
    return "promise" if line.promise_day and day - PROMISE_KEPT_DAYS <= line.promise_day <= day else "planned"


def _words(desk: Desk, view: View, line: VisitLine, day: Day) -> tuple[Because, str, Day]:
    """Return why a visit asks for another one today, in words, and the day it was meant for."""
    if _because(line, day) == "promise":
        visit = view.find(Visit, line.id)
        amount = format_amount(visit.content.promise_amount if visit else 0, desk.currency, symbol=True)
        words = tr("Promised {amount} today", amount=amount)
        if line.promise_day != day:
            words = tr("Promised {amount} for {day}", amount=amount, day=weekday_day(line.promise_day))
        return "promise", words, line.promise_day
    words = tr("Next visit planned for today")
    if line.next_day != day:
        words = tr("Next visit planned for {day}", day=weekday_day(line.next_day))
    return "planned", words, line.next_day


def _late_ones(view: View, centers: Sequence[Id] | None, but: set[Id], most: int, day: Day) -> tuple[PlannedVisit, ...]:
    """Return who is late and was not visited lately, the latest first, at most so many."""
    found: dict[Id, PlannedVisit] = {}
    if most > 0:
        since = day - LATE_VISIT_AFTER_DAYS + 1
        for person in standings.late_unvisited(view.connection, day, since, centers):
            if person.id in but or person.id in found:
                continue
            late = _late(person, day)
            found[person.id] = _visit(person, "late", tr_n("Late {n} day", "Late {n} days", late), day)
            if len(found) == most:
                break
    return tuple(found.values())
