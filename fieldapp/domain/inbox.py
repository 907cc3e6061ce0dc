"""The inbox: everything that a person has to decide, each item derived from the log and closed only by an operation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms


class ItemKind(IntEnum):
    """What there is to decide."""

    FIELD = 1
    """A field was changed on two sides differently."""
    MONEY = 2
    """A receipt is in suspense: perhaps collected twice, or its loan is closed or unknown."""
    TRANSITION = 3
    """A step was taken from a state that was already gone."""
    ATTENDANCE = 4
    """Two sheets of one meeting disagree about a member."""
    CASH = 5
    """Counted cash differs from the receipts."""
    OVERDRAWN = 6
    """A savings account went below zero."""
    SAME_PERSON = 7
    """Two entries may be one person, or a merged one was given a loan."""
    CENTER = 8
    """Something came for a center that was closed or merged meanwhile."""
    NOTICE = 9
    """Nothing is to be chosen; somebody should know."""
    RECEIPT = 29
    """A receipt number is missing or was given out twice."""


class ItemState(IntEnum):
    """Whether it is decided."""

    OPEN = 1
    RESOLVED = 2


class Choice(IntEnum):
    """What was decided. For money: KEEP says both receipts are real, REVERSE that the second is not. For people: KEEP
    says they are two, MERGE that they are one, and REVERSE takes a merge back."""

    NONE = 0
    CURRENT = 1
    CONTENDER = 2
    BASE = 3
    OTHER = 4
    KEEP = 5
    REVERSE = 6
    SEEN = 7
    MERGE = 8


@dataclass(frozen=True)
class Register:
    """A field's value and its origin. version: the operation that set it. at_ms: logical time. learnt: how."""

    value: Plain
    version: Id
    author: Id = NO_ID
    at_ms: int = 0
    learnt: str = ""


@dataclass(frozen=True)
class Late:
    """A decision that came after another one, and so was not carried out. at_ms: logical time."""

    operation: Id
    author: Id
    choice: Choice
    at_ms: int
    value: Plain = None


LATE_MAX: Final = 8
"""How many late decisions an item shows; the log keeps them all."""


@record
@dataclass(frozen=True)
class InboxItem(Record):
    """One thing to decide. operation and line name the receipt or edit in question, entity the record it is about.

    other: the second of two people who may be one, or the draft that an overtaken edit became. resolved_by, resolver,
    resolved_ms: the operation that decided, its author and its logical time. late: decisions that came after it, oldest
    first, the first LATE_MAX.
    """

    KIND = Kind.INBOX

    kind: ItemKind
    entity: Id
    center_id: Id
    operation: Id
    reason: Reason
    decider: Role
    opened_day: int
    line: int = 0
    field: int = 0
    base: Plain = None
    current: Register | None = None
    contender: Register | None = None
    author: Id = NO_ID
    amount: int = 0
    state: ItemState = ItemState.OPEN
    choice: Choice = Choice.NONE
    resolved_by: Id = NO_ID
    resolver: Id = NO_ID
    note: str = ""
    other: Id = NO_ID
    resolved_ms: int = 0
    late: tuple[Late, ...] = ()

    def index(self) -> Index:
        """Find items by center, entity (in the borrower column), state and day."""
        return Index(center=self.center_id, borrower=self.entity, state=self.state, day=self.opened_day)


def item_id(kind: ItemKind, operation: Id, line: int) -> Id:
    """Return the id every side derives for one item: what it is about names it."""
    return derived_id("inbox", bytes((kind,)), operation, line.to_bytes(4, "big"))


def open_item(draft: Draft, item: InboxItem) -> None:
    """Put an item into the inbox, or the changed contender of one that is open."""
    draft.put(item)


def close_item(draft: Draft, item: InboxItem, choice: Choice, entry: Entry, resolver: Id) -> None:
    """Mark an item decided by an operation."""
    operation = entry.operation
    decided = replace(item, state=ItemState.RESOLVED, choice=choice, resolved_by=operation.op_id, resolver=resolver)
    draft.put(replace(decided, resolved_ms=hlc_ms(operation.hlc)))


def note_late(draft: Draft, item: InboxItem, late: Late) -> None:
    """Keep in sight a decision that another one overtook."""
    if late.operation not in [known.operation for known in item.late]:
        draft.put(replace(item, late=(*item.late, late)[:LATE_MAX]))


def reopen(draft: Draft, item: InboxItem) -> InboxItem:
    """Let a decided item wait for a decision again; return it."""
    again = replace(item, state=ItemState.OPEN, choice=Choice.NONE, resolved_by=NO_ID, resolver=NO_ID, resolved_ms=0)
    draft.put(again)
    return again
