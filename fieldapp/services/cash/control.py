"""What a supervisor does with officers' cash: count what was handed in, reopen a day, decide about a difference."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.cash.cash import CashDay, DayState
from fieldapp.domain.cash.control import CashVerified, DayReopened, DifferenceBooked
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import BRANCH, Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.services.cash.view import PLACE_WORDS, slips_of
from fieldapp.services.desk import Desk, Result
from fieldapp.store.view import View

DAYS_BACK = 60
"""How far back hand-ins that nobody has counted are looked for."""


@dataclass(frozen=True)
class HandInRow:
    """A sum that was handed in or drawn (below zero) and that somebody else has to count, or has counted otherwise.

    counted: None before the first count. open_difference: what is still to decide; minor units. photos: of the slip.
    """

    day_id: Id
    transfer: Id
    user_id: Id
    name: str
    day: Day
    amount: int
    place: str
    reference: str
    at_ms: int
    counted: int | None
    open_difference: int
    photos: tuple[PhotoId, ...] = ()


@dataclass(frozen=True)
class VerifyCash:
    """Somebody counted what an officer handed in. transfer: NO_ID for what she kept over night."""

    day_id: Id
    amount: int
    transfer: Id = NO_ID
    note: str = ""


@dataclass(frozen=True)
class BookDifference:
    """A difference is written off (below zero) or taken as found; transfer: NO_ID for the officer's own count."""

    day_id: Id
    amount: int
    reason: str
    transfer: Id = NO_ID


def hand_ins_to_count(desk: Desk) -> tuple[HandInRow, ...]:
    """Return what was handed in by others and is not counted alike yet, oldest first."""
    today = desk.clock.today()
    with desk.book.view() as view:
        days = [day for day in view.between(CashDay, today - DAYS_BACK, today) if day.user_id != desk.me.user_id]
        rows = [row for day in days for row in _rows(view, day)]
    return tuple(sorted(rows, key=lambda row: (row.day, row.at_ms)))


def _rows(view: View, day: CashDay) -> list[HandInRow]:
    user, slips = view.find(User, day.user_id), slips_of(view, [item.operation for item in day.transfers])
    return [
        HandInRow(
            day_id=day.id,
            transfer=item.operation,
            user_id=day.user_id,
            name=user.name if user else "",
            day=day.day,
            amount=item.amount,
            place=item.place_name or tr(PLACE_WORDS[item.place]),
            reference=item.reference,
            at_ms=item.at_ms,
            counted=abs(item.counted) if item.counted is not None else None,
            open_difference=item.undecided,
            photos=slips.get(item.operation, ()),
        )
        for item in day.transfers
        if item.counted is None or item.undecided
    ]


def verify_cash(desk: Desk, wanted: VerifyCash) -> Result:
    """Record what somebody counted of an officer's money; it may differ, and then waits for a decision.

    NEGATIVE_AMOUNT, TOO_LARGE; NEEDS_SUPERVISOR; MAKER_IS_CHECKER for the own money; ALREADY_RESOLVED.
    """
    if not 0 <= wanted.amount <= AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE if wanted.amount > 0 else Reason.NEGATIVE_AMOUNT)
    return _controlled(desk, wanted.day_id, CashVerified(wanted.amount, wanted.transfer, wanted.note.strip()))


def reopen_day(desk: Desk, day_id: Id, reason: str) -> Result:
    """Open a closed day again. REASON_NEEDED; NEEDS_SUPERVISOR; MAKER_IS_CHECKER; STALE_TRANSITION for an open day."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.view() as view:
        day = view.find(CashDay, day_id)
    if day is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return _controlled(desk, day_id, DayReopened(reason.strip(), day.version))


def book_difference(desk: Desk, wanted: BookDifference) -> Result:
    """Decide about a difference: it is written off, or taken as found. REASON_NEEDED; BAD_VALUE for more than is open;
    NEEDS_SUPERVISOR; MAKER_IS_CHECKER."""
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    body = DifferenceBooked(wanted.amount, wanted.reason.strip(), wanted.transfer)
    return _controlled(desk, wanted.day_id, body)


def _controlled(desk: Desk, day_id: Id, body: CashVerified | DayReopened | DifferenceBooked) -> Result:
    with desk.book.work() as work:
        outcome = work.append(Intent(body, day_id, BRANCH, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def unclosed_days(desk: Desk) -> tuple[tuple[str, Day], ...]:
    """Return officers' earlier days that were opened and not closed, as (name, day), oldest first."""
    today = desk.clock.today()
    rows = [row for row in team_days(desk) if row.standing is DayState.OPEN and row.day < today]
    return tuple((row.name, row.day) for row in sorted(rows, key=lambda row: row.day) if row.name)


@dataclass(frozen=True)
class TeamDay:
    """One officer's cash day as her supervisor sees it in a list.

    difference: what her counts found and nobody has decided yet. kept: of a closed day, minor units, None before.
    """

    day_id: Id
    user_id: Id
    name: str
    day: Day
    standing: DayState
    difference: int
    kept: int | None
    kept_counted: int | None
    version: Id


def team_days(desk: Desk) -> tuple[TeamDay, ...]:
    """Return the cash days of others in the last DAYS_BACK days, today's and unclosed ones first, then the newest."""
    today = desk.clock.today()
    with desk.book.view() as view:
        days = [day for day in view.between(CashDay, today - DAYS_BACK, today) if day.user_id != desk.me.user_id]
        users = view.some(User, {day.user_id for day in days})
    rows = [
        TeamDay(
            day_id=day.id,
            user_id=day.user_id,
            name=users[day.user_id].name if day.user_id in users else "",
            day=day.day,
            standing=day.state,
            difference=day.difference - day.booked,
            kept=day.figures.kept if day.figures else None,
            kept_counted=day.kept_counted,
            version=day.version,
        )
        for day in days
    ]
    return tuple(sorted(rows, key=lambda row: (row.standing >= DayState.CLOSED, -row.day, row.name)))


def officers(desk: Desk) -> tuple[tuple[Id, str], ...]:
    """Return the branch's officers as (id, name), by name."""
    with desk.book.view() as view:
        users = [user for user in view.every(User) if user.role is Role.OFFICER]
    return tuple(sorted(((user.id, user.name) for user in users), key=lambda item: item[1]))


def witnesses(desk: Desk, owner: Id) -> tuple[tuple[Id, str], ...]:
    """Return who may be the second person at a day's closing, as (id, name): officers and supervisors but its owner
    and whoever works here, by name."""
    with desk.book.view() as view:
        away = (owner, desk.me.user_id)
        users = [user for user in view.every(User) if user.id not in away and user.role is not Role.OFFICE]
    return tuple(sorted(((user.id, user.name) for user in users), key=lambda item: item[1]))
