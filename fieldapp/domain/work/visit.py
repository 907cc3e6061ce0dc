"""Visits: what an officer saw at a borrower's door, and its way to the supervisor and perhaps back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import IntEnum

from fieldapp.domain import shape
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id, open_item
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms


class VisitPurpose(IntEnum):
    """Why the officer came; the number is also the key on the form."""

    FOLLOW_UP = 1
    ARREARS = 2
    LOAN_USE_CHECK = 3
    NEW_APPLICATION = 4
    BUSINESS = 5
    HOUSEHOLD = 6
    REFERENCE = 7
    COMPLAINT = 8
    OTHER = 9


class VisitOutcome(IntEnum):
    """What came of it; the number is also the key on the form."""

    IN_ORDER = 1
    PROMISE = 2
    PAID = 3
    NOT_AT_HOME = 4
    REFUSED = 5
    HARDSHIP = 6
    LOAN_MISUSED = 7
    MOVED_AWAY = 8
    OTHER = 9


class WorkState(IntEnum):
    """Where a piece of work stands between its author and the supervisor."""

    DRAFT = 1
    SUBMITTED = 2
    ACCEPTED = 3
    RETURNED = 4


@dataclass(frozen=True)
class VisitContent:
    """What a visit says. Amounts in minor units, position in millionths of a degree, accuracy in meters."""

    purpose: VisitPurpose = VisitPurpose.FOLLOW_UP
    outcome: VisitOutcome = VisitOutcome.IN_ORDER
    people_met: str = ""
    note: str = ""
    promise_amount: int = 0
    promise_day: Day = 0
    next_visit_day: Day = 0
    started_ms: int = 0
    ended_ms: int = 0
    latitude_e6: int | None = None
    longitude_e6: int | None = None
    position_accuracy_m: int | None = None
    no_position_reason: str = ""


@body(1201)
@dataclass(frozen=True)
class VisitDrafted:
    """A visit that is not finished, shared so that it is not lost; the operation's entity is the visit."""

    borrower_id: Id
    content: VisitContent
    from_version: Id = NO_ID


@body(1202)
@dataclass(frozen=True)
class VisitSubmitted:
    """A finished visit, first or after it was returned; from_version: the step it follows, NO_ID for none."""

    borrower_id: Id
    content: VisitContent
    from_version: Id = NO_ID


@dataclass(frozen=True)
class Step:
    """One step in the life of a piece of work."""

    state: WorkState
    operation: Id
    author: Id
    at_ms: int
    reason: str = ""
    reason_code: int = 0


@record
@dataclass(frozen=True)
class Visit(Record):
    """A visit. version: the operation of its last step; content_hash: SHA-256 of what that step shows."""

    KIND = Kind.VISIT

    borrower_id: Id
    center_id: Id
    author: Id
    day: Day
    state: WorkState
    version: Id
    content: VisitContent
    steps: tuple[Step, ...] = ()

    def index(self) -> Index:
        """Find visits by center, borrower, state and day."""
        return Index(self.center_id, self.borrower_id, self.state, self.day)

    @property
    def content_hash(self) -> bytes:
        """Return the hash a decision must name, so that it never covers a later edit."""
        return hashlib.sha256(shape.encode(self.content)).digest()


def apply_visit_drafted(draft: Draft, entry: Entry, drafted: VisitDrafted) -> Disposition:
    """Keep an unfinished visit; only from a draft or from nothing."""
    return _step(draft, entry, drafted, WorkState.DRAFT)


def apply_visit_submitted(draft: Draft, entry: Entry, submitted: VisitSubmitted) -> Disposition:
    """Hand a visit to the supervisor: from nothing, from a draft, or after it was returned."""
    return _step(draft, entry, submitted, WorkState.SUBMITTED)


_FROM = {
    WorkState.DRAFT: (None, WorkState.DRAFT),
    WorkState.SUBMITTED: (None, WorkState.DRAFT, WorkState.RETURNED),
}


def _step(draft: Draft, entry: Entry, written: VisitDrafted | VisitSubmitted, to: WorkState) -> Disposition:
    operation = entry.operation
    visit = draft.find(Visit, operation.entity)
    borrower = draft.find(Borrower, written.borrower_id)
    author = author_of(draft, entry)
    if borrower is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    stale = (visit.version if visit else NO_ID) != written.from_version
    if stale or (visit.state if visit else None) not in _FROM[to]:
        hold_transition(draft, entry, borrower.id, borrower.center_id)
        return held(Reason.STALE_TRANSITION)
    if visit is not None and visit.author != author.id:
        return refused(Reason.NOT_ALLOWED)
    step = Step(to, operation.op_id, author.id, hlc_ms(operation.hlc))
    draft.put(
        Visit(
            id=operation.entity,
            borrower_id=borrower.id,
            center_id=borrower.center_id,
            author=author.id,
            day=operation.business_day,
            state=to,
            version=operation.op_id,
            content=written.content,
            steps=(*(visit.steps if visit else ()), step),
        )
    )
    return APPLIED


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


@dataclass(frozen=True)
class Ruling:
    """A supervisor's decision as the fold needs it."""

    accept: bool
    from_version: Id
    content_hash: bytes
    reason: str
    reason_code: int


def rule_on(draft: Draft, entry: Entry, ruling: Ruling) -> Disposition:
    """Accept or return a submitted visit by compare-and-set; the maker is never the checker."""
    visit = draft.find(Visit, entry.operation.entity)
    author = author_of(draft, entry)
    if visit is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    refusal = ruling_refused(author.role, author.id, visit.author)
    if refusal:
        return refused(refusal)
    seen = visit.version == ruling.from_version and visit.content_hash == ruling.content_hash
    if not seen or visit.state is not WorkState.SUBMITTED:
        hold_transition(draft, entry, visit.borrower_id, visit.center_id)
        return held(Reason.STALE_TRANSITION)
    state = WorkState.ACCEPTED if ruling.accept else WorkState.RETURNED
    operation = entry.operation
    step = Step(state, operation.op_id, author.id, hlc_ms(operation.hlc), ruling.reason, ruling.reason_code)
    draft.put(replace(visit, state=state, version=operation.op_id, steps=(*visit.steps, step)))
    return Disposition(Code.APPLIED)


def ruling_refused(role: Role, decider: Id, maker: Id) -> Reason:
    """Return why this person may not decide on that person's work, or NONE."""
    if role is not Role.SUPERVISOR:
        return Reason.NEEDS_SUPERVISOR
    return Reason.MAKER_IS_CHECKER if decider == maker else Reason.NONE
