"""What an officer does with her cash day: open it, count, explain a difference, draw and hand in money, close it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldapp.domain.cash.cash import Cash, CashDay, Place, cash_day_id, cash_day_of
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened
from fieldapp.domain.cash.denominations import denominations
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.money import AMOUNT_MAX, format_amount
from fieldapp.domain.operation import Intent
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import BRANCH, Role
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark
from fieldapp.services import photos
from fieldapp.services.cash.view import (
    CashDayView,
    blocks_of,
    build,
    cash_day_view,
    earlier_open_day,
    is_hidden,
    pieces_of,
)
from fieldapp.services.days import day_month
from fieldapp.services.desk import Desk, Saved
from fieldapp.store.unit_of_work import UnitOfWork

__all__ = ["CashDayView", "Place", "cash_day_view"]


@dataclass(frozen=True)
class WhoseDay:
    """A cash day; day: today where None; user_id: whoever works here where None, for supervisors an absent officer."""

    day: Day | None = None
    user_id: Id | None = None


_MINE = WhoseDay()
COUNT_FORM = "cash_count"
"""The form under which a count is kept while it is typed; its key is the id of the day, its fields note -> pieces."""
HAND_FORM = "cash_hand_over"
"""The form under which amount, slip, its photo and the reasons are kept while they are typed, under the same key."""


@dataclass(frozen=True)
class CountCash:
    """A count: value of a note or coin in minor units -> how many. 1 stands for the sum of whatever is not listed."""

    counted: Mapping[int, int]
    reason: str = ""
    whose: WhoseDay = field(default=_MINE)


@dataclass(frozen=True)
class MoveCash:
    """Money handed in or drawn, amount above zero in minor units; reference: the number of the slip, photo: of it."""

    amount: int
    place: Place = Place.BRANCH
    reference: str = ""
    place_name: str = ""
    whose: WhoseDay = field(default=_MINE)
    photo: PhotoId | None = None


@dataclass(frozen=True)
class CashSaved(Saved):
    """A saved step, and the day as it stands after it; a count tells here, and not before, what should be there."""

    view: CashDayView


def open_day(desk: Desk, wanted: CountCash) -> CashSaved | Rejection:
    """Open a day on a count of the opening cash.

    NOT_A_DENOMINATION; DAY_CLOSED; ALREADY_FINISHED for a day that is open; EARLIER_DAY_OPEN where policy wants the
    earlier day closed first.
    """
    if (problem := _wrong_count(desk, wanted)) is not None:
        return problem
    with desk.book.work() as work:
        day = _day_of(desk, work, wanted.whose)
        if isinstance(day, Rejection):
            return day
        if day.opening is not None:
            return Rejection(Reason.ALREADY_FINISHED)
        earlier = earlier_open_day(work.view, day.user_id, day.day)
        if earlier is not None and not policy_of(work).cash.carry_on:
            return Rejection(Reason.EARLIER_DAY_OPEN, {"day": day_month(earlier)})
        body = DayOpened(pieces_of(dict(wanted.counted)), wanted.reason.strip(), _other(desk, day))
        return _saved(desk, work, body, day)


def count_cash(desk: Desk, wanted: CountCash) -> CashSaved | Rejection:
    """Keep a count of what is in the bag; a second one takes its place. NOT_A_DENOMINATION; DAY_CLOSED.

    The reason may be given later, with explain_difference(): whoever counts blind does not know yet that one is needed.
    """
    if (problem := _wrong_count(desk, wanted)) is not None:
        return problem
    with desk.book.work() as work:
        day = _day_of(desk, work, wanted.whose)
        if isinstance(day, Rejection):
            return day
        body = CashCounted(pieces_of(dict(wanted.counted)), wanted.reason.strip(), _other(desk, day))
        return _saved(desk, work, body, day)


def explain_difference(desk: Desk, reason: str, whose: WhoseDay = _MINE) -> CashSaved | Rejection:
    """Write why the newest count differs. REASON_NEEDED; NOT_COUNTED, also where money has moved since."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.work() as work:
        day = _day_of(desk, work, whose)
        if isinstance(day, Rejection):
            return day
        if day.count is None or day.uncounted or (day.transfers and day.transfers[-1].at_ms > day.count.at_ms):
            return Rejection(Reason.NOT_COUNTED)
        return _saved(desk, work, CashCounted(day.count.pieces, reason.strip(), _other(desk, day)), day)


def hand_in(desk: Desk, wanted: MoveCash) -> CashSaved | Rejection:
    """Record money handed in. EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE; DAY_CLOSED.

    MORE_THAN_AT_HAND where that may be told; before a blind count it is recorded as it is and a person looks at it.
    """
    if (problem := _wrong_amount(wanted.amount)) is not None:
        return problem
    with desk.book.work() as work:
        day = _day_of(desk, work, wanted.whose)
        if isinstance(day, Rejection):
            return day
        at_hand = (work.find(Cash, day.user_id) or Cash(day.user_id)).at_hand
        if wanted.amount > at_hand and not is_hidden(policy_of(work).cash, day):
            held = format_amount(at_hand, desk.currency, symbol=True)
            return Rejection(Reason.MORE_THAN_AT_HAND, {"held": held})
        place = (wanted.place, wanted.reference.strip(), wanted.place_name.strip())
        return _saved(desk, work, CashHandedIn(wanted.amount, *place, _other(desk, day)), day, wanted.photo)


def draw_cash(desk: Desk, wanted: MoveCash) -> CashSaved | Rejection:
    """Record money taken from the branch or bank to hand out. EMPTY_AMOUNT, NEGATIVE_AMOUNT, TOO_LARGE; DAY_CLOSED."""
    if (problem := _wrong_amount(wanted.amount)) is not None:
        return problem
    with desk.book.work() as work:
        day = _day_of(desk, work, wanted.whose)
        if isinstance(day, Rejection):
            return day
        place = (wanted.place, wanted.reference.strip(), wanted.place_name.strip())
        return _saved(desk, work, CashDrawn(wanted.amount, *place, _other(desk, day)), day, wanted.photo)


def close_day(desk: Desk, kept_reason: str = "", whose: WhoseDay = _MINE, witness: Id = NO_ID) -> CashSaved | Rejection:
    """Close a day on its newest count; from then on only reversals dated on an open day change anything.

    DAY_CLOSED; NOT_COUNTED, also where money moved since; REASON_NEEDED for a difference; UNFINISHED_WORK;
    EARLIER_DAY_OPEN by policy; KEPT_TOO_MUCH without a reason; WITNESS_NEEDED where it is somebody else's day, or the
    witness is one of the two already.
    """
    with desk.book.work() as work:
        day = _day_of(desk, work, whose)
        if isinstance(day, Rejection):
            return day
        if witness in (day.user_id, desk.me.user_id) or (witness == NO_ID and day.user_id != desk.me.user_id):
            return Rejection(Reason.WITNESS_NEEDED)
        if (problem := _not_yet(desk, work, day)) is not None:
            return problem
        policy = policy_of(work)
        kept = (work.find(Cash, day.user_id) or Cash(day.user_id)).at_hand
        if kept > policy.cash.keep_max and not kept_reason.strip():
            facts: dict[str, str | int] = {
                "kept": format_amount(kept, desk.currency, symbol=True),
                "limit": format_amount(policy.cash.keep_max, desk.currency, symbol=True),
                "policy": policy.name,
            }
            return Rejection(Reason.KEPT_TOO_MUCH, facts)
        count = day.count.operation if day.count else NO_ID
        body = DayClosed(count, max(0, kept), kept_reason.strip(), _other(desk, day), witness)
        return _saved(desk, work, body, day)


def _not_yet(desk: Desk, work: UnitOfWork, day: CashDay) -> Rejection | None:
    reasons = {
        "count": Reason.NOT_COUNTED,
        "moved": Reason.NOT_COUNTED,
        "difference": Reason.REASON_NEEDED,
        "earlier_day": Reason.EARLIER_DAY_OPEN,
        "meeting": Reason.UNFINISHED_WORK,
    }
    for block in blocks_of(desk, work.view, day):
        if block.blocks:
            facts: dict[str, str | int] = {"what": block.what or block.sentence}
            if block.day:
                facts["day"] = day_month(block.day)
            return Rejection(reasons[block.kind], facts)
    return None


def _day_of(desk: Desk, work: UnitOfWork, whose: WhoseDay) -> CashDay | Rejection:
    day = desk.clock.today() if whose.day is None else whose.day
    user_id = desk.me.user_id if whose.user_id is None else whose.user_id
    if user_id != desk.me.user_id and desk.me.role is not Role.SUPERVISOR:
        return Rejection(Reason.NOT_ALLOWED, {"role": mark("a supervisor")})
    if day > desk.clock.today():
        return Rejection(Reason.DATE_IN_FUTURE)
    found = cash_day_of(work, user_id, day)
    return Rejection(Reason.DAY_CLOSED, {"day": day_month(day)}) if found.closed else found


def _other(desk: Desk, day: CashDay) -> Id:
    return NO_ID if day.user_id == desk.me.user_id else day.user_id


def _wrong_count(desk: Desk, wanted: CountCash) -> Rejection | None:
    known = {*denominations(desk.currency), 1}
    for value, number in wanted.counted.items():
        if value not in known:
            shown = format_amount(value, desk.currency, symbol=True)
            return Rejection(Reason.NOT_A_DENOMINATION, {"value": shown})
        if number < 0:
            return Rejection(Reason.NEGATIVE_AMOUNT)
    total = sum(value * number for value, number in wanted.counted.items())
    return Rejection(Reason.TOO_LARGE) if total > AMOUNT_MAX else None


def _wrong_amount(amount: int) -> Rejection | None:
    if amount > AMOUNT_MAX:
        return Rejection(Reason.TOO_LARGE)
    return None if amount > 0 else Rejection(Reason.NEGATIVE_AMOUNT if amount else Reason.EMPTY_AMOUNT)


Step = DayOpened | CashCounted | CashHandedIn | CashDrawn | DayClosed


def _saved(
    desk: Desk, work: UnitOfWork, body: Step, day: CashDay, photo: PhotoId | None = None
) -> CashSaved | Rejection:
    outcome = work.append(Intent(body, cash_day_id(day.user_id, day.day), BRANCH, day.day))
    if isinstance(outcome, Rejection):
        return outcome
    if not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    if photo is not None:
        refused = photos.attach_in(work, desk, (photo,), photos.Belongs(about=work.last_operation))
        if refused is not None:
            return refused
    if isinstance(body, DayOpened | CashCounted):
        work.discard_draft(COUNT_FORM, id_text(cash_day_id(day.user_id, day.day)))
    if isinstance(body, CashHandedIn | CashDrawn | DayClosed):
        work.discard_draft(HAND_FORM, id_text(cash_day_id(day.user_id, day.day)))
    saved = work.commit()
    with desk.book.view() as view:
        return CashSaved(saved.op_id, saved.at_ms, saved.changed, build(desk, view, day.user_id, day.day))
