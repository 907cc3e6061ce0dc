"""An officer's cash day: open it, count, draw and hand in money, close it.

Counts, draws and hand-ins are facts and are never refused; closing is a step that names the count it closes on. A
difference is never corrected by itself: it stays open, and on record, until a supervisor decides about it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.cash.cash import (
    Cash,
    Count,
    DayState,
    Pieces,
    Place,
    Transfer,
    cash_verified,
    change_held,
    closed,
    total_of,
)
from fieldapp.domain.cash.step import (
    COUNTED,
    KEPT,
    MOVED,
    OPENED,
    TRANSFER,
    Mark,
    Step,
    figures_of,
    mark,
    marked,
    own_step,
    settle,
    shift,
)
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import open_item
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms

__all__ = ["cash_verified", "closed"]

PIECES_MAX: Final = 40
"""The most lines of notes and coins that a count may have."""


@body(130)
@dataclass(frozen=True)
class DayOpened:
    """The opening cash was counted; the operation's entity is the cash day. user_id: NO_ID where it is the author."""

    pieces: tuple[Pieces, ...] = ()
    reason: str = ""
    user_id: Id = NO_ID


@body(131)
@dataclass(frozen=True)
class CashCounted:
    """The cash in the bag was counted; the operation's entity is the cash day. reason: why it differs, if it does."""

    pieces: tuple[Pieces, ...] = ()
    reason: str = ""
    user_id: Id = NO_ID


@body(132)
@dataclass(frozen=True)
class CashHandedIn:
    """Money left the officer for the branch or the bank; the operation's entity is the cash day, amount above zero.

    reference: the number of the slip. place_name: which branch, bank or agent.
    """

    amount: int
    place: Place = Place.BRANCH
    reference: str = ""
    place_name: str = ""
    user_id: Id = NO_ID


@body(133)
@dataclass(frozen=True)
class DayClosed:
    """The day is closed on a count; the operation's entity is the cash day. kept: what stays with her over night.

    witness: the second person who saw the count and signed, NO_ID for none.
    """

    count: Id
    kept: int
    kept_reason: str = ""
    user_id: Id = NO_ID
    witness: Id = NO_ID


@body(136)
@dataclass(frozen=True)
class CashDrawn:
    """The officer took money from the branch or bank, to hand out; fields as in CashHandedIn, amount above zero."""

    amount: int
    place: Place = Place.BRANCH
    reference: str = ""
    place_name: str = ""
    user_id: Id = NO_ID


def _credible(pieces: tuple[Pieces, ...]) -> bool:
    sound = all(0 < item.value <= AMOUNT_MAX and 0 <= item.count <= AMOUNT_MAX for item in pieces)
    return sound and len(pieces) <= PIECES_MAX and total_of(pieces) <= AMOUNT_MAX


def apply_day_opened(draft: Draft, entry: Entry, opened: DayOpened) -> Disposition:
    """Open a day on a count; what differs from what stayed over night opens an item."""
    step = own_step(draft, entry, opened.user_id)
    if isinstance(step, Reason):
        return held(step)
    if step.day.state is not DayState.RUNNING:
        return held(Reason.DAY_CLOSED if step.day.closed else Reason.ALREADY_EXISTS)
    if not _credible(opened.pieces):
        return held(Reason.BAD_VALUE)
    count = _counted(draft, step, opened.pieces, opened.reason)
    found = step.day.difference + _found(draft, step, count, OPENED)
    draft.put(replace(step.day, state=DayState.OPEN, opening=count, difference=found, version=step.id))
    return APPLIED


def apply_cash_counted(draft: Draft, entry: Entry, counted: CashCounted) -> Disposition:
    """Keep a count; a second one of the same day takes the place of the first, and so does its difference."""
    step = own_step(draft, entry, counted.user_id)
    if isinstance(step, Reason):
        return held(step)
    if step.day.closed:
        return held(Reason.DAY_CLOSED)
    if not _credible(counted.pieces):
        return held(Reason.BAD_VALUE)
    before = step.day.count.difference if step.day.count and not step.day.booked else 0
    shift(draft, step.day.user_id, -before)
    count = _counted(draft, step, counted.pieces, counted.reason)
    found = step.day.difference - before + _found(draft, step, count, COUNTED)
    state = DayState.OPEN if step.day.state is DayState.RUNNING else step.day.state
    draft.put(replace(step.day, state=state, count=count, difference=found, uncounted=0, version=step.id))
    return APPLIED


def _counted(draft: Draft, step: Step, pieces: tuple[Pieces, ...], reason: str) -> Count:
    cash = draft.find(Cash, step.day.user_id) or Cash(step.day.user_id)
    at_ms = hlc_ms(step.entry.operation.hlc)
    return Count(step.id, step.author.id, at_ms, _tidy(pieces), cash.at_hand, reason.strip())


def _tidy(pieces: tuple[Pieces, ...]) -> tuple[Pieces, ...]:
    return tuple(sorted((item for item in pieces if item.count), key=lambda item: -item.value))


def _found(draft: Draft, step: Step, count: Count, which: int) -> int:
    """Put a count's difference beside what she holds and return it; one above the free amount opens an item."""
    shift(draft, step.day.user_id, count.difference)
    counts = abs(count.difference) > policy_of(draft).cash.difference_free
    mark(draft, step, Mark(which, count.difference if counts else 0, note=count.reason))
    return count.difference


def apply_cash_handed_in(draft: Draft, entry: Entry, handed: CashHandedIn) -> Disposition:
    """Take money from the officer's hands; it is in transit until somebody else has counted it."""
    place = Transfer(
        entry.operation.op_id, handed.amount, handed.place, hlc_ms(entry.operation.hlc), handed.reference.strip(),
        handed.place_name.strip(),
    )  # fmt: skip
    return _transferred(draft, entry, handed.user_id, place)


def apply_cash_drawn(draft: Draft, entry: Entry, drawn: CashDrawn) -> Disposition:
    """Put money into the officer's hands."""
    place = Transfer(
        entry.operation.op_id, -drawn.amount, drawn.place, hlc_ms(entry.operation.hlc), drawn.reference.strip(),
        drawn.place_name.strip(),
    )  # fmt: skip
    return _transferred(draft, entry, drawn.user_id, place, drawn=True)


def _transferred(draft: Draft, entry: Entry, user_id: Id, transfer: Transfer, *, drawn: bool = False) -> Disposition:
    step = own_step(draft, entry, user_id)
    amount = -transfer.amount if drawn else transfer.amount
    reason = step if isinstance(step, Reason) else Reason.NONE if 0 < amount <= AMOUNT_MAX else Reason.BAD_VALUE
    if isinstance(step, Reason) or reason:
        # Nobody's cash changes by a claim that cannot be believed, but a person must know that it was made.
        told = max(-AMOUNT_MAX, min(AMOUNT_MAX, amount))
        claim = Mark(TRANSFER, told, reason, operation=entry.operation.op_id)
        open_item(draft, marked(entry.operation, entry.operation.entity, claim))
        return held(reason)
    change_held(draft, step.day.user_id, -transfer.amount, step.day.day)
    day = replace(step.day, transfers=(*step.day.transfers, transfer))
    if not day.closed:
        draft.put(replace(day, version=step.id))
        return APPLIED
    # It left her hands all the same; the closed figures stay as they are and a person is told.
    settle(draft, day)
    mark(draft, step, Mark(TRANSFER, transfer.amount, Reason.DAY_CLOSED, operation=step.id))
    return Disposition(Code.APPLIED_WITH_CONFLICT, Reason.DAY_CLOSED)


def apply_day_closed(draft: Draft, entry: Entry, wanted: DayClosed) -> Disposition:
    """Close a day on its newest count and write its figures; too much kept without a reason opens an item.

    A witness who is the officer herself or whoever closes is none: WITNESS_NEEDED.
    """
    step = own_step(draft, entry, wanted.user_id)
    if isinstance(step, Reason):
        return held(step)
    day = step.day
    if day.closed:
        return held(Reason.DAY_CLOSED)
    if day.count is None or not 0 <= wanted.kept <= AMOUNT_MAX:
        return held(Reason.NOT_COUNTED if day.count is None else Reason.BAD_VALUE)
    if day.count.operation != wanted.count:
        return held(Reason.STALE_TRANSITION)
    if wanted.witness in (day.user_id, step.author.id):
        return held(Reason.WITNESS_NEEDED)
    cash = draft.find(Cash, day.user_id) or Cash(day.user_id)
    moved_since = wanted.kept - cash.at_hand
    shift(draft, day.user_id, moved_since)
    if moved_since:
        mark(draft, step, Mark(MOVED, moved_since, note="Money moved after the count."))
    day = replace(day, difference=day.difference + moved_since)
    figures = figures_of(day, wanted.kept)
    _keep(draft, step, wanted)
    before = cash.last_closed if cash.last_closed < day.day else 0
    closed_now = replace(
        day, state=DayState.CLOSED, figures=figures, kept_reason=wanted.kept_reason.strip(), version=step.id,
        closed_by=step.author.id, before=before, witness=wanted.witness,
    )  # fmt: skip
    settle(draft, closed_now)
    return APPLIED


def _keep(draft: Draft, step: Step, wanted: DayClosed) -> None:
    """Remember that the day is closed; what is kept beyond policy without a reason opens an item."""
    cash = draft.find(Cash, step.day.user_id) or Cash(step.day.user_id)
    draft.put(replace(cash, last_closed=max(cash.last_closed, step.day.day)))
    if wanted.kept > policy_of(draft).cash.keep_max and not wanted.kept_reason.strip():
        mark(draft, step, Mark(KEPT, wanted.kept, Reason.KEPT_TOO_MUCH))
