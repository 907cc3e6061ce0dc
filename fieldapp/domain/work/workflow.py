"""Work that somebody makes and somebody else decides on: a table of steps, and one function that rules on a step.

A step names the version it was taken from (compare and set). One from a version or a state that is gone is held and
goes into the inbox, so that what it says is seen by a person. Whoever made the work never decides on it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, Generic, Protocol, TypeVar

from fieldapp.domain import shape
from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import Index, Record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms

S = TypeVar("S", bound=IntEnum)


@dataclass(frozen=True)
class StepRule(Generic[S]):
    """Where a step leads, from which states (None: there is none yet) and by whom.

    checks: whoever takes it decides on others' work and is never one of its makers. own: only a maker goes on.
    """

    to: S
    start: frozenset[S | None]
    roles: frozenset[Role]
    checks: bool = False
    own: bool = False


class Work(Protocol):
    """What is looked at of a piece of work when somebody takes a step on it."""

    @property
    def borrower_id(self) -> Id:
        """Whom it is about."""

    @property
    def center_id(self) -> Id:
        """Her center."""

    @property
    def version(self) -> Id:
        """The operation of its last step."""

    @property
    def makers(self) -> frozenset[Id]:
        """Who made it; none of them decides."""


def barred(rule: StepRule[S], author: User | None, makers: frozenset[Id]) -> Reason:
    """Return why this person may not take a step on what others made, or NONE."""
    if author is None or author.role not in rule.roles:
        return Reason.NOT_ALLOWED if author is None or Role.OFFICER in rule.roles else Reason.NEEDS_SUPERVISOR
    return Reason.MAKER_IS_CHECKER if rule.checks and author.id in makers else Reason.NONE


def stopped(
    draft: Draft, entry: Entry, work: Work, rule: StepRule[S], before: tuple[S | None, Id]
) -> Disposition | None:
    """Return why a step is not taken, None where it is; before: the state it meets, and the version it was seen at.

    A step that comes too late goes into the inbox.
    """
    author, (state, seen) = author_of(draft, entry), before
    refusal = barred(rule, author, work.makers)
    if refusal or author is None:
        return refused(refusal)
    if work.version != seen or state not in rule.start:
        hold_transition(draft, entry, work.borrower_id, work.center_id)
        return held(Reason.STALE_TRANSITION)
    if rule.own and state is not None and author.id not in work.makers:
        return refused(Reason.NOT_ALLOWED)
    return None


def hold_transition(draft: Draft, entry: Entry, entity: Id, center_id: Id) -> None:
    """Put a step that came too late into the inbox, so that its content is seen by a person."""
    operation = entry.operation
    author = author_of(draft, entry)
    open_item(
        draft,
        InboxItem(
            id=item_id(ItemKind.TRANSITION, operation.op_id, 0),
            kind=ItemKind.TRANSITION,
            entity=entity,
            center_id=center_id,
            operation=operation.op_id,
            reason=Reason.STALE_TRANSITION,
            decider=Role.SUPERVISOR,
            opened_day=operation.business_day,
            author=author.id if author else NO_ID,
        ),
    )


class WorkState(IntEnum):
    """Where a visit or an assessment stands between its author and the supervisor."""

    DRAFT = 1
    SUBMITTED = 2
    ACCEPTED = 3
    RETURNED = 4


@dataclass(frozen=True)
class Step:
    """One step in the life of a visit or an assessment."""

    state: WorkState
    operation: Id
    author: Id
    at_ms: int
    reason: str = ""
    reason_code: int = 0


_ANYBODY: Final = frozenset(Role)
_BEGUN: Final[frozenset[WorkState | None]] = frozenset({None, WorkState.DRAFT})
_WAITING: Final[frozenset[WorkState | None]] = frozenset({WorkState.SUBMITTED})
_SUPERVISOR: Final = frozenset({Role.SUPERVISOR})

STEPS: Final[Mapping[WorkState, StepRule[WorkState]]] = {
    rule.to: rule
    for rule in (
        StepRule(WorkState.DRAFT, _BEGUN, _ANYBODY, own=True),
        StepRule(WorkState.SUBMITTED, _BEGUN | {WorkState.RETURNED}, _ANYBODY, own=True),
        StepRule(WorkState.ACCEPTED, _WAITING, _SUPERVISOR, checks=True),
        StepRule(WorkState.RETURNED, _WAITING, _SUPERVISOR, checks=True),
    )
}
"""Every step of a visit or an assessment, by the state it leads to."""


@dataclass(frozen=True)
class Checked(Record):
    """A visit or an assessment. version: the operation of its last step; content: what that step shows, a shape."""

    borrower_id: Id
    center_id: Id
    author: Id
    day: Day
    state: WorkState
    version: Id
    content: object
    steps: tuple[Step, ...] = ()

    def index(self) -> Index:
        """Find work by center, borrower, state and day."""
        return Index(self.center_id, self.borrower_id, self.state, self.day)

    @property
    def makers(self) -> frozenset[Id]:
        """Return its author, who never decides on it."""
        return frozenset({self.author})

    @property
    def content_hash(self) -> bytes:
        """Return the hash a decision must name, so that it never covers a later edit: SHA-256 of the content."""
        return hashlib.sha256(shape.encode(self.content)).digest()


@dataclass(frozen=True)
class Move:
    """A step somebody wants to take: to a state, from the version it was seen at, NO_ID for none."""

    to: WorkState
    seen: Id = NO_ID
    reason: str = ""
    reason_code: int = 0


def step_to(draft: Draft, entry: Entry, work: Checked, move: Move) -> Disposition:
    """Take a step on a visit or an assessment; one without version is new."""
    state = work.state if work.version != NO_ID else None
    problem = stopped(draft, entry, work, STEPS[move.to], (state, move.seen))
    author, operation = author_of(draft, entry), entry.operation
    if problem is not None or author is None:
        return problem or refused(Reason.NOT_ALLOWED)
    step = Step(move.to, operation.op_id, author.id, hlc_ms(operation.hlc), move.reason, move.reason_code)
    draft.put(replace(work, state=move.to, version=operation.op_id, steps=(*work.steps, step)))
    return APPLIED


def rule_on(draft: Draft, entry: Entry, work: Checked | None, move: Move, content_hash: bytes) -> Disposition:
    """Accept or return work that was handed in; the hash names exactly the content that was seen."""
    if work is None or author_of(draft, entry) is None:
        return refused(Reason.UNKNOWN_RECORD)
    return step_to(draft, entry, work, move if work.content_hash == content_hash else replace(move, seen=Id(b"")))
