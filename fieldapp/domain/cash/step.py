"""One step on a cash day: who takes it, whose day it is, and the inbox items that differences open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.cash.cash import Cash, CashDay, DayFigures, DayState, cash_day_id, cash_day_of
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState, close_item, item_id, open_item
from fieldapp.domain.operation import Entry, Operation
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, Seat, User, author_of
from fieldapp.domain.state import Draft

DAYS_KEPT_MAX: Final = 31
"""How many days of money kept over night one hand-in can verify."""
COUNTED: Final = 1
OPENED: Final = 2
KEPT: Final = 3
TRANSFER: Final = 4
MOVED: Final = 5
"""Which of a day's inbox items is meant; 0 is the one that the cash itself opens when it falls below zero."""


@dataclass(frozen=True)
class Step:
    """One operation on a cash day: who did it, whose day it is, the day as it stands."""

    entry: Entry
    author: User
    day: CashDay

    @property
    def id(self) -> Id:
        """Return the operation's id."""
        return self.entry.operation.op_id


def own_step(draft: Draft, entry: Entry, user_id: Id) -> Step | Reason:
    """Return the step of an officer on her own day, or of a supervisor for an officer who is not there."""
    author, operation = author_of(draft, entry), entry.operation
    if author is None:
        return Reason.NOT_ALLOWED
    owner = author.id if user_id == NO_ID else user_id
    if owner != author.id and author.role is not Role.SUPERVISOR:
        return Reason.NOT_ALLOWED
    if _blocked(draft, entry):
        return Reason.SEAT_REVOKED
    if draft.find(User, owner) is None or operation.entity != cash_day_id(owner, operation.business_day):
        return Reason.UNKNOWN_RECORD
    return Step(entry, author, cash_day_of(draft, owner, operation.business_day))


def control_step(draft: Draft, entry: Entry) -> Step | Reason:
    """Return the step of whoever controls an officer's day; nobody controls her own."""
    author, day = author_of(draft, entry), draft.find(CashDay, entry.operation.entity)
    if author is None or author.role is Role.OFFICER:
        return Reason.NEEDS_SUPERVISOR
    if day is None or _blocked(draft, entry):
        return Reason.UNKNOWN_RECORD if day is None else Reason.SEAT_REVOKED
    return Reason.MAKER_IS_CHECKER if author.id == day.user_id else Step(entry, author, day)


def _blocked(draft: Draft, entry: Entry) -> bool:
    seat = draft.find(Seat, entry.seat_id)
    return seat is not None and seat.revoked


def shift(draft: Draft, user_id: Id, difference: int) -> None:
    """Change what is undecided between a user's counts and her documents by a signed amount in minor units."""
    if difference:
        cash = draft.find(Cash, user_id) or Cash(user_id)
        draft.put(replace(cash, difference=cash.difference + difference))


@dataclass(frozen=True)
class Mark:
    """What a person has to look at on a cash day. which: one of the numbers above; operation: of a single transfer."""

    which: int
    amount: int
    reason: Reason = Reason.CASH_DIFFERS
    note: str = ""
    operation: Id = NO_ID


def mark(draft: Draft, step: Step, wanted: Mark) -> None:
    """Open the item of a difference, bring it up to date, or close it where the amount is 0."""
    operation = step.entry.operation
    item = marked(operation, step.day.id, wanted)
    known = draft.find(InboxItem, item.id)
    if wanted.amount:
        open_item(draft, replace(item, author=step.day.user_id))
    elif known is not None and known.state is ItemState.OPEN:
        close_item(draft, known, Choice.SEEN, step.entry, step.author.id)


def marked(operation: Operation, day: Id, wanted: Mark) -> InboxItem:
    """Return the item of a cash day, whose author is not filled in yet."""
    about = day if wanted.operation == NO_ID else derived_id("transfer", day, wanted.operation)
    return InboxItem(
        id=item_id(ItemKind.CASH, about, wanted.which),
        kind=ItemKind.CASH,
        entity=day,
        center_id=NO_ID,
        operation=operation.op_id if wanted.operation == NO_ID else wanted.operation,
        reason=wanted.reason,
        decider=Role.SUPERVISOR,
        opened_day=operation.business_day,
        line=wanted.which,
        amount=wanted.amount,
        note=wanted.note.strip(),
    )


def figures_of(day: CashDay, kept: int) -> DayFigures:
    """Return a day's figures; what she brought is whatever the day's own movements do not explain."""
    own = day.received - day.paid_out + day.drawn + day.difference - day.handed_in
    return DayFigures(
        kept - own, day.received, day.paid_out, day.drawn, day.difference, day.handed_in, kept
    )  # fmt: skip


def settle(draft: Draft, day: CashDay) -> None:
    """Put a closed day, judged; where it is verified, so are the days before it whose money was handed in with it."""
    day = judged(day)
    draft.put(day)
    if day.state is not DayState.VERIFIED or day.figures is None or day.handed_in < day.figures.brought:
        return
    for _ in range(DAYS_KEPT_MAX):
        if not day.before:
            return
        day = cash_day_of(draft, day.user_id, day.before)
        if day.state is not DayState.CLOSED or not all(item.agrees for item in day.transfers if item.amount > 0):
            return
        draft.put(replace(day, state=DayState.VERIFIED))


def judged(day: CashDay) -> CashDay:
    """Return a closed day as verified where every sum that left her was counted alike by who took it, and some was."""
    if not day.closed or day.figures is None:
        return day
    handed = [item for item in day.transfers if item.amount > 0]
    kept_agrees = day.kept_counted == day.figures.kept
    agreed = all(item.agrees for item in handed) and (kept_agrees or (bool(handed) and day.kept_counted is None))
    return replace(day, state=DayState.VERIFIED if agreed else DayState.CLOSED)
