"""One officer as her supervisor sees her today: what is planned, her cash days, what to look at, and her centers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from fieldapp.domain.cash.cash import CashDay, DayState, cash_day_of
from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.meeting import Meeting, meeting_id
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.raters import rater
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit, WorkState
from fieldapp.services.desk import Desk, Result
from fieldapp.services.group import meeting_list
from fieldapp.services.oversight.assessment_checks import COMPARED_DAYS, assessment_checks
from fieldapp.services.oversight.conflict_words import says
from fieldapp.services.oversight.risk import OfficerRow, risk_overview
from fieldapp.store.queries import work
from fieldapp.store.view import View

PLANNED_BACK_DAYS = 90
UNCLOSED_BACK_DAYS = 60
ITEMS_MOST = 20
RATED_BACK_DAYS = 365
RATED_MOST = 20
"""How many of her newest assessments are looked at for how they were made."""


@dataclass(frozen=True)
class PlanLine:
    """One thing planned for today. center_id or borrower_id says where it is; done: it is recorded already."""

    words: str
    about: str
    done: bool
    center_id: Id | None = None
    borrower_id: Id | None = None


@dataclass(frozen=True)
class CashLine:
    """A cash day that asks for something: today's, and earlier ones that are not closed."""

    day: Day
    standing: DayState
    difference: int


@dataclass(frozen=True)
class Flag:
    """Something to look at, in a sentence; item_id: the inbox item it is, None for a count."""

    sentence: str
    item_id: Id | None = None


@dataclass(frozen=True)
class CenterLine:
    """A center of hers, with how many people are in it."""

    center_id: Id
    name: str
    village: str
    members: int


@dataclass(frozen=True)
class OfficerPage:
    """An officer's day. figures: her portfolio, None where nobody owes her anything."""

    user_id: Id
    name: str
    figures: OfficerRow | None
    plan: tuple[PlanLine, ...]
    cash: tuple[CashLine, ...]
    flags: tuple[Flag, ...]
    centers: tuple[CenterLine, ...]
    others: tuple[tuple[Id, str], ...]
    """Who could take a center over, by name."""


def officer_page(desk: Desk, user_id: Id) -> OfficerPage | Rejection:
    """Return an officer's page as far as this laptop knows. NEEDS_SUPERVISOR; UNKNOWN_RECORD."""
    if desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    figures = next((row for row in risk_overview(desk).officers if row.user_id == user_id), None)
    today = desk.clock.today()
    with desk.book.view() as view:
        user = view.find(User, user_id)
        if user is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        centers = [center for center in view.every(Center) if center.officer_id == user_id]
        officers = [one for one in view.every(User) if one.role is Role.OFFICER and one.id != user_id]
        return OfficerPage(
            user_id=user_id,
            name=user.name,
            figures=figures,
            plan=(*_meetings(view, centers, today), *_visits(view, user_id, today)),
            cash=tuple(_cash(view, user_id, today)),
            flags=(*_flags(desk, view, user_id), *_quality(view, user_id, today)),
            centers=tuple(_center(view, center) for center in sorted(centers, key=lambda one: one.name)),
            others=tuple(sorted(((one.id, one.name) for one in officers), key=lambda one: one[1])),
        )


def _meetings(view: View, centers: list[Center], today: Day) -> Iterator[PlanLine]:
    for center in sorted(centers, key=lambda one: one.minute):
        if not center.meets_on(today):
            continue
        held = view.find(Meeting, meeting_id(center.id, today)) is not None
        said = meeting_list.not_held(view, center.id, today)
        state = tr("recorded") if held else tr("not held") if said else tr("not recorded yet")
        words = f"{center.minute // 60:02d}:{center.minute % 60:02d} {center.name}"
        yield PlanLine(words, state, held or said is not None, center_id=center.id)


def _visits(view: View, user_id: Id, today: Day) -> Iterator[PlanLine]:
    """Yield whom she meant to see today, by what she wrote in earlier visits; done where she was there since."""
    mine = [one for one in view.between(Visit, today - PLANNED_BACK_DAYS, today) if one.author == user_id]
    seen = {one.borrower_id for one in mine if one.day == today}
    meant: dict[Id, str] = {}
    for visit in mine:
        if visit.day < today and visit.content.promise_day == today:
            meant[visit.borrower_id] = tr("a promise falls due")
        elif visit.day < today and visit.content.next_visit_day == today:
            meant.setdefault(visit.borrower_id, tr("planned"))
    for borrower_id, why in meant.items():
        borrower = view.find(Borrower, borrower_id)
        name = borrower.text(BorrowerField.NAME) if borrower else tr("A borrower")
        yield PlanLine(tr("Visit {name}", name=name), why, borrower_id in seen, borrower_id=borrower_id)


def _cash(view: View, user_id: Id, today: Day) -> Iterator[CashLine]:
    now = cash_day_of(view, user_id, today)
    yield CashLine(today, now.state, now.difference - now.booked)
    earlier = [day for day in view.of_borrower(CashDay, user_id) if today - UNCLOSED_BACK_DAYS <= day.day < today]
    for day in sorted(earlier, key=lambda one: one.day):
        if day.state is DayState.OPEN or day.difference != day.booked:
            yield CashLine(day.day, day.state, day.difference - day.booked)


def _flags(desk: Desk, view: View, user_id: Id) -> Iterator[Flag]:
    items = [item for item in view.in_state(InboxItem, ItemState.OPEN) if item.author == user_id]
    for item in sorted(items, key=lambda one: -one.opened_day)[:ITEMS_MOST]:
        yield Flag(says(desk, view, item), item.id)
    returned = sum(1 for visit in view.in_state(Visit, WorkState.RETURNED) if visit.author == user_id)
    if returned:
        words = tr_n("{n} visit came back and is not sent in again", "{n} visits came back and are not sent in again",
                     returned)  # fmt: skip
        yield Flag(words)
    waiting = sum(1 for visit in view.in_state(Visit, WorkState.SUBMITTED) if visit.author == user_id)
    if waiting:
        yield Flag(tr_n("{n} visit waits for your decision", "{n} visits wait for your decision", waiting))
    yield from _ratings(view, user_id, desk.clock.today())


def _ratings(view: View, user_id: Id, today: Day) -> Iterator[Flag]:
    """Yield what her assessments of a year say of how she rates."""
    made = view.between(Assessment, today - RATED_BACK_DAYS, today)
    found = rater(
        [one.content for one in made if one.author == user_id], [one.content for one in made if one.author != user_id]
    )
    if found.drifts and found.drift is not None:
        kinder = tr("Rates kinder than others in like cases ({n} assessments). Rate some together.", n=found.cases)
        harder = tr("Rates harder than others in like cases ({n} assessments). Rate some together.", n=found.cases)
        yield Flag(kinder if found.drift > 0 else harder)
    if found.colored:
        yield Flag(tr("All her ratings of a person go together ({n} assessments). Rate some together.", n=found.cases))


def _quality(view: View, user_id: Id, today: Day) -> Iterator[Flag]:
    """Yield what was noticed in how her newest assessments were made, the most frequent first."""
    ids = work.of_author(view.connection, user_id, today - COMPARED_DAYS, today, RATED_MOST)
    rated = list(view.some(Assessment, ids).values())
    noticed = Counter(check.label for item in rated for check in assessment_checks(view, item) if not check.ok)
    for label, count in sorted(noticed.items(), key=lambda found: (-found[1], found[0])):
        words = tr_n(
            "{label}: noticed in {n} of her last {all} assessments",
            "{label}: noticed in {n} of her last {all} assessments",
            count,
            label=label,
            all=len(rated),
        )
        yield Flag(words)


def _center(view: View, center: Center) -> CenterLine:
    members = [one for one in view.of_center(Borrower, center.id) if one.center_id == center.id]
    return CenterLine(center.id, center.name, center.village, len(members))


def hand_center(desk: Desk, center_id: Id, to_officer: Id, reason: str) -> Result:
    """Hand a center with its people over to another officer. REASON_NEEDED; NEEDS_SUPERVISOR; UNKNOWN_RECORD;
    NOTHING_CHANGED for who has it; STALE_TRANSITION where somebody handed it over meanwhile."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    if desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NEEDS_SUPERVISOR)
    with desk.book.work() as work:
        center = work.find(Center, center_id)
        if center is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        body = CenterAssigned(center.officer_id, to_officer, reason.strip())
        outcome = work.append(Intent(body, center_id, center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
