"""Visits: what an officer saw at a borrower's door, and its way to the supervisor and perhaps back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import Code, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.inbox import InboxItem, ItemKind, item_id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day, hlc_ms
from fieldapp.domain.work.workflow import Checked, Move, Step, step_to
from fieldapp.domain.work.workflow import WorkState as WorkState


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


class LoanUse(IntEnum):
    """What was seen of what the loan was for; the number is also the key on the form."""

    NOT_ASKED = 0
    AS_SAID = 1
    PARTLY = 2
    OTHERWISE = 3
    NOT_SEEN = 4


class PositionSource(IntEnum):
    """How the position is known."""

    NONE = 0
    RECEIVER = 1
    PHOTO = 2
    TYPED = 3


LATE_MS: Final = 12 * 3_600_000
"""A visit that is typed so long after it happened says when it happened."""
PHOTOS_MAX: Final = 6


@dataclass(frozen=True)
class VisitContent:
    """What a visit says. Amounts in minor units, position in millionths of a degree, accuracy in meters.

    started_ms, ended_ms: when it was typed; happened_ms: when it was, where that was said, else 0. photos: SHA-256 of
    each. position_ms: when the position was taken.
    """

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
    happened_ms: int = 0
    position_source: PositionSource = PositionSource.NONE
    position_ms: int = 0
    loan_use: LoanUse = LoanUse.NOT_ASKED
    photos: tuple[bytes, ...] = ()

    @property
    def typed_late(self) -> bool:
        """Tell whether it was typed long after it happened."""
        return bool(self.happened_ms) and self.ended_ms - self.happened_ms > LATE_MS


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


@record
@dataclass(frozen=True)
class Visit(Checked):
    """A visit. amends: the accepted visit that this one would put right, NO_ID for none; revision: 1 for the first."""

    KIND = Kind.VISIT

    content: VisitContent
    amends: Id = NO_ID
    revision: int = 1


def apply_visit_drafted(draft: Draft, entry: Entry, drafted: VisitDrafted) -> Disposition:
    """Keep an unfinished visit; only from a draft or from nothing."""
    return _step(draft, entry, drafted, WorkState.DRAFT)


def apply_visit_submitted(draft: Draft, entry: Entry, submitted: VisitSubmitted) -> Disposition:
    """Hand a visit to the supervisor: from nothing, from a draft, or after it was returned."""
    return _step(draft, entry, submitted, WorkState.SUBMITTED)


def _step(draft: Draft, entry: Entry, written: VisitDrafted | VisitSubmitted, to: WorkState) -> Disposition:
    operation = entry.operation
    borrower, author = draft.find(Borrower, written.borrower_id), author_of(draft, entry)
    if borrower is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    about = (operation.entity, borrower.id, borrower.center_id)
    found = draft.find(Visit, operation.entity)
    visit = Visit(
        *about,
        author=found.author if found else author.id,
        day=operation.business_day,
        state=found.state if found else to,
        version=found.version if found else NO_ID,
        content=written.content,
        steps=found.steps if found else (),
        amends=found.amends if found else NO_ID,
        revision=found.revision if found else 1,
    )
    disposition = step_to(draft, entry, visit, Move(to, written.from_version))
    if found is not None and disposition.code is Code.HELD and found.state is WorkState.ACCEPTED:
        _amend(draft, entry, visit)
    return disposition


def _amend(draft: Draft, entry: Entry, visit: Visit) -> None:
    """Keep what its author wrote while a visit was accepted as a draft of its next revision: the approval stands, and
    does not cover it."""
    operation, author = entry.operation, author_of(draft, entry)
    if author is None or author.id not in visit.makers:
        return
    step = Step(WorkState.DRAFT, operation.op_id, author.id, hlc_ms(operation.hlc))
    next_one = replace(
        visit,
        id=amendment_id(operation.op_id),
        state=WorkState.DRAFT,
        version=operation.op_id,
        steps=(step,),
        amends=visit.id,
        revision=visit.revision + 1,
    )
    draft.put(next_one)
    item = draft.find(InboxItem, item_id(ItemKind.TRANSITION, operation.op_id, 0))
    if item is not None:
        draft.put(replace(item, other=next_one.id))


def amendment_id(operation: Id) -> Id:
    """Return the id of the draft that an edit becomes which came after the visit was accepted."""
    return derived_id("amendment", operation)
