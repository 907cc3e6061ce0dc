"""The other pair of eyes on an officer's cash: counting what she handed in, reopening her day, booking a difference.

Nobody controls her own day. A hand-in is in transit until somebody else has counted it; where that count agrees, every
collection of the day is cash-verified.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.cash.cash import Cash, CashDay, DayState, Transfer
from fieldapp.domain.cash.step import COUNTED, KEPT, MOVED, OPENED, TRANSFER, Mark, Step, control_step, mark, settle
from fieldapp.domain.disposition import APPLIED, Disposition, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft


@body(134)
@dataclass(frozen=True)
class CashVerified:
    """Somebody else counted the same money; the operation's entity is the cash day.

    transfer: the operation that handed it in or drew it, NO_ID for what she kept over night. amount: what was counted.
    """

    amount: int
    transfer: Id = NO_ID
    note: str = ""


@body(135)
@dataclass(frozen=True)
class DayReopened:
    """A supervisor opens a closed day again; the operation's entity is the cash day. seen: the version looked at."""

    reason: str
    seen: Id


@body(137)
@dataclass(frozen=True)
class DifferenceBooked:
    """A supervisor writes off cash that was short (below zero) or takes what was over; the entity is the cash day.

    transfer: whose other side counted differently, NO_ID for what the officer's own counts found.
    """

    amount: int
    reason: str
    transfer: Id = NO_ID


def apply_cash_verified(draft: Draft, entry: Entry, verified: CashVerified) -> Disposition:
    """Set somebody else's count beside the officer's; where they differ an item opens."""
    step = control_step(draft, entry)
    if isinstance(step, Reason):
        return held(step)
    if not 0 <= verified.amount <= AMOUNT_MAX:
        return held(Reason.BAD_VALUE)
    return _keep_verified(draft, step, verified) if verified.transfer == NO_ID else _verify(draft, step, verified)


def _keep_verified(draft: Draft, step: Step, verified: CashVerified) -> Disposition:
    if step.day.figures is None:
        return held(Reason.STALE_TRANSITION)
    settle(draft, replace(step.day, kept_counted=verified.amount))
    differs = verified.amount - step.day.figures.kept
    mark(draft, step, Mark(KEPT, differs, Reason.HAND_IN_DIFFERS, verified.note))
    return APPLIED


def _verify(draft: Draft, step: Step, verified: CashVerified) -> Disposition:
    transfer = step.day.transfer(verified.transfer)
    if transfer is None:
        return held(Reason.UNKNOWN_RECORD)
    if transfer.agrees or transfer.booked:
        return held(Reason.ALREADY_RESOLVED)
    counted = verified.amount if transfer.amount > 0 else -verified.amount
    changed = replace(transfer, counted=counted, verifier=step.author.id)
    settle(draft, _with_transfer(step.day, changed))
    _mark_transfer(draft, step, changed, verified.note)
    return APPLIED


def _with_transfer(day: CashDay, changed: Transfer) -> CashDay:
    transfers = tuple(changed if item.operation == changed.operation else item for item in day.transfers)
    return replace(day, transfers=transfers)


def _mark_transfer(draft: Draft, step: Step, transfer: Transfer, note: str) -> None:
    wanted = Mark(TRANSFER, transfer.undecided, Reason.HAND_IN_DIFFERS, note, transfer.operation)
    mark(draft, step, wanted)


def apply_day_reopened(draft: Draft, entry: Entry, wanted: DayReopened) -> Disposition:
    """Open a closed day again; only a supervisor may, never her own, and not without a reason."""
    step = control_step(draft, entry)
    if isinstance(step, Reason):
        return held(step)
    if step.author.role is not Role.SUPERVISOR:
        return held(Reason.NEEDS_SUPERVISOR)
    if not step.day.closed or step.day.version != wanted.seen:
        return held(Reason.STALE_TRANSITION)
    if not wanted.reason.strip():
        return held(Reason.REASON_NEEDED)
    draft.put(
        replace(
            step.day, state=DayState.OPEN, figures=None, kept_counted=None, kept_reason="", closed_by=NO_ID,
            witness=NO_ID, version=step.id, reopened=step.day.reopened + 1, reopen_reason=wanted.reason.strip(),
        )
    )  # fmt: skip
    return APPLIED


def apply_difference_booked(draft: Draft, entry: Entry, booked: DifferenceBooked) -> Disposition:
    """Book a difference as lost or found, never more of it than is open, and close its item once none is left."""
    step = control_step(draft, entry)
    if isinstance(step, Reason):
        return held(step)
    if not booked.reason.strip():
        return held(Reason.REASON_NEEDED)
    if booked.transfer != NO_ID:
        return _book_transfer(draft, step, booked)
    cash = draft.find(Cash, step.day.user_id) or Cash(step.day.user_id)
    if not _part_of(booked.amount, cash.difference):
        return held(Reason.BAD_VALUE)
    draft.put(replace(cash, held=cash.held + booked.amount, difference=cash.difference - booked.amount))
    draft.put(replace(step.day, booked=step.day.booked + booked.amount))
    if cash.difference == booked.amount:
        for which in (COUNTED, OPENED, MOVED):
            mark(draft, step, Mark(which, 0))
    return APPLIED


def _book_transfer(draft: Draft, step: Step, booked: DifferenceBooked) -> Disposition:
    transfer = step.day.transfer(booked.transfer)
    if transfer is None:
        return held(Reason.UNKNOWN_RECORD)
    if not _part_of(booked.amount, transfer.undecided):
        return held(Reason.BAD_VALUE)
    changed = replace(transfer, booked=transfer.booked + booked.amount)
    settle(draft, _with_transfer(step.day, changed))
    _mark_transfer(draft, step, changed, booked.reason)
    return APPLIED


def _part_of(amount: int, whole: int) -> bool:
    return (0 < amount <= whole) or (whole <= amount < 0)
