"""Resolving: a person's choice on inbox items, as one operation per record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.center.roll import MarkChange, call_roll
from fieldapp.domain.collection.collection import Collection, Fate, Line, Purpose, count, take_back
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import (
    Choice,
    InboxItem,
    ItemKind,
    ItemState,
    Late,
    Register,
    close_item,
    note_late,
    reopen,
)
from fieldapp.domain.likeness import doubted_again, told_apart
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.merging import merge, part
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower, BorrowerField, show_current, with_register
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id, thawed
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms

UNDO_MS: Final = 10 * 60 * 1000
"""How long whoever decided may take a decision back."""


@dataclass(frozen=True)
class Resolution:
    """The choice on one item; value is the typed value where the choice is OTHER.

    seen: for a field, the version of the current value that the person saw, so that no value is chosen away unseen.
    """

    item: Id
    choice: Choice
    value: Plain = None
    seen: Id = NO_ID


@body(1205)
@dataclass(frozen=True)
class ConflictResolved:
    """Choices on the items of one record; the operation's entity is that record."""

    resolutions: tuple[Resolution, ...]
    note: str = ""


def apply_conflict_resolved(draft: Draft, entry: Entry, resolved: ConflictResolved) -> Disposition:
    """Carry out each choice; one already decided stays as it was, and the operation is held so that both are seen."""
    author = author_of(draft, entry)
    if author is None:
        return refused(Reason.NOT_ALLOWED)
    outcomes = [_resolve(draft, entry, author, resolution) for resolution in resolved.resolutions]
    problems = [reason for reason in outcomes if reason]
    if not problems:
        return APPLIED if outcomes else refused(Reason.NOTHING_CHANGED)
    if Reason.ALREADY_RESOLVED in problems and len(problems) == len(outcomes):
        return held(Reason.ALREADY_RESOLVED)
    if len(problems) == len(outcomes):
        return refused(problems[0])
    return Disposition(Code.APPLIED_WITH_CONFLICT, problems[0])


def _resolve(draft: Draft, entry: Entry, author: User, resolution: Resolution) -> Reason:
    item = draft.find(InboxItem, resolution.item)
    if item is None:
        return Reason.UNKNOWN_RECORD
    if item.decider is Role.SUPERVISOR and author.role is not Role.SUPERVISOR:
        return Reason.NEEDS_SUPERVISOR
    if item.state is not ItemState.OPEN:
        at_ms, operation = hlc_ms(entry.operation.hlc), entry.operation.op_id
        note_late(draft, item, Late(operation, author.id, resolution.choice, at_ms, resolution.value))
        return Reason.ALREADY_RESOLVED
    problem = _carry_out(draft, entry, item, resolution)
    if not problem:
        close_item(draft, draft.find(InboxItem, item.id) or item, resolution.choice, entry, author.id)
    return problem


def _carry_out(draft: Draft, entry: Entry, item: InboxItem, resolution: Resolution) -> Reason:
    if item.kind is ItemKind.FIELD:
        return _set_field(draft, entry, item, resolution)
    if item.kind in (ItemKind.MONEY, ItemKind.OVERDRAWN):
        problem = _settle_money(draft, entry, item, resolution)
        if not problem and item.reason is Reason.OVERDRAWN:
            _thaw(draft, item)
        return problem
    if item.kind is ItemKind.SAME_PERSON:
        return _one_or_two(draft, entry, item, resolution)
    if item.kind is ItemKind.ATTENDANCE:
        return _set_mark(draft, item, resolution)
    return Reason.NONE


def _thaw(draft: Draft, item: InboxItem) -> None:
    account = draft.find(Savings, savings_id(item.entity))
    if account is not None:
        draft.put(thawed(account, item.id))


def _one_or_two(draft: Draft, entry: Entry, item: InboxItem, resolution: Resolution) -> Reason:
    """MERGE lets the entry whose id is the value stand for both, KEEP says they are two people; of one that was merged
    and got a loan, REVERSE takes the merge back and KEEP leaves it."""
    if resolution.choice is Choice.KEEP:
        told_apart(draft, item)
        return Reason.NONE
    pair = (item.entity, item.other)
    if item.reason is Reason.MERGED_AWAY:
        loser = draft.find(Borrower, item.entity)
        if resolution.choice is not Choice.REVERSE or loser is None:
            return Reason.CHOICE_MISSING
        return part(draft, entry, item.entity, loser.merged.operation) if loser.merged else Reason.NONE
    if resolution.choice is not Choice.MERGE or resolution.value not in pair:
        return Reason.CHOICE_MISSING
    survivor = pair[pair.index(Id(resolution.value))]
    return merge(draft, entry, survivor, pair[1 - pair.index(survivor)])


@body(1414)
@dataclass(frozen=True)
class DecisionUndone:
    """A decision on items of one record is taken back by its author; the entity is the operation that decided."""

    items: tuple[Id, ...]


def apply_decision_undone(draft: Draft, entry: Entry, undone: DecisionUndone) -> Disposition:
    """Let items wait again, whole or not at all: within UNDO_MS, and while nothing was built on the decision.

    Money that a decision moved stays moved: it is taken back by a reversal, which everybody sees.
    """
    author = author_of(draft, entry)
    found = [draft.find(InboxItem, identifier) for identifier in undone.items]
    items = [item for item in found if item is not None]
    if author is None or not items or len(items) < len(found):
        return refused(Reason.UNKNOWN_RECORD)
    for item in items:
        problem = _not_undoable(entry, item, author.id) or _put_back(draft, entry, item)
        if problem:
            return refused(problem)
        reopen(draft, draft.find(InboxItem, item.id) or item)
    for item in items:
        if item.kind is ItemKind.SAME_PERSON:
            doubted_again(draft, item)
        borrower = draft.find(Borrower, item.entity) if item.kind is ItemKind.FIELD else None
        if borrower is not None:
            show_current(draft, borrower, BorrowerField(item.field))
    return APPLIED


def _not_undoable(entry: Entry, item: InboxItem, author: Id) -> Reason:
    if item.state is not ItemState.RESOLVED or item.resolved_by != entry.operation.entity:
        return Reason.STALE_TRANSITION
    moved_money = item.kind in (ItemKind.MONEY, ItemKind.OVERDRAWN, ItemKind.ATTENDANCE)
    if item.resolver != author or moved_money or item.late or item.reason is Reason.MERGED_AWAY:
        return Reason.NOT_ALLOWED
    return Reason.NONE if hlc_ms(entry.operation.hlc) - item.resolved_ms <= UNDO_MS else Reason.STALE_TRANSITION


def _put_back(draft: Draft, entry: Entry, item: InboxItem) -> Reason:
    if item.kind is ItemKind.SAME_PERSON and item.choice is Choice.MERGE:
        for identifier in (item.entity, item.other):
            borrower = draft.find(Borrower, identifier)
            if borrower is not None and borrower.merged is not None:
                return part(draft, entry, identifier, item.resolved_by)
        return Reason.STALE_TRANSITION
    if item.kind is not ItemKind.FIELD:
        return Reason.NONE
    borrower, name = draft.find(Borrower, item.entity), BorrowerField(item.field)
    if borrower is None or borrower.version(name) != item.resolved_by:
        return Reason.STALE_TRANSITION
    borrower = with_register(borrower, name, item.current or Register(None, NO_ID))
    contended = (*borrower.contended.get(name, ()), item.id)
    draft.put(replace(borrower, contended={**borrower.contended, name: contended}))
    return Reason.NONE


def _set_field(draft: Draft, entry: Entry, item: InboxItem, resolution: Resolution) -> Reason:
    borrower = draft.find(Borrower, item.entity)
    if borrower is None:
        return Reason.UNKNOWN_RECORD
    name = BorrowerField(item.field)
    current = borrower.registers.get(name)
    if resolution.choice is not Choice.CURRENT and current is not None and current.version != resolution.seen:
        return Reason.STALE_TRANSITION
    chosen = {
        Choice.CURRENT: current,
        Choice.CONTENDER: item.contender,
        Choice.BASE: Register(item.base, entry.operation.op_id),
        Choice.OTHER: Register(resolution.value, entry.operation.op_id),
    }.get(resolution.choice)
    if chosen is None:
        return Reason.CHOICE_MISSING
    author = author_of(draft, entry)
    new = replace(
        chosen,
        version=entry.operation.op_id,
        author=author.id if author else chosen.author,
        at_ms=hlc_ms(entry.operation.hlc),
    )
    borrower = with_register(borrower, name, new)
    left = tuple(other for other in borrower.contended.get(name, ()) if other != item.id)
    borrower = replace(borrower, contended={**borrower.contended, name: left})
    show_current(draft, borrower, name)
    draft.put(borrower)
    return Reason.NONE


def _settle_money(draft: Draft, entry: Entry, item: InboxItem, resolution: Resolution) -> Reason:
    """KEEP lets the held line count, OTHER lets it count on the loan whose id is the value, REVERSE takes it back.

    What counts already and was only to be looked at stays, or is taken back too.
    """
    collection = draft.find(Collection, item.operation)
    line = collection.line(item.line) if collection else None
    if collection is None or line is None:
        return Reason.UNKNOWN_RECORD
    if line.fate is Fate.REVERSED:
        return Reason.NONE
    if resolution.choice is Choice.REVERSE:
        take_back(draft, collection, line, entry.operation.business_day)
        return Reason.NONE
    if line.fate is Fate.COUNTED:
        return Reason.NONE
    if resolution.choice is Choice.OTHER and isinstance(resolution.value, bytes):
        line = replace(line, loan_id=Id(resolution.value))
    elif resolution.choice is not Choice.KEEP:
        return Reason.CHOICE_MISSING
    return _let_count(draft, collection, line)


def _let_count(draft: Draft, collection: Collection, line: Line) -> Reason:
    if line.purpose in (Purpose.REPAYMENT, Purpose.REFUND) and draft.find(Loan, line.loan_id) is None:
        return Reason.UNKNOWN_LOAN
    if line.reason is Reason.BAD_VALUE or line.purpose is Purpose.HAND_OVER:
        return line.reason  # no loan can be made of it: the cash comes back, or stays in suspense
    kept = replace(line, fate=Fate.COUNTED, reason=Reason.NONE)
    lines = tuple(kept if other.number == kept.number else other for other in collection.lines)
    draft.put(replace(collection, lines=lines))
    count(draft, collection, kept)
    return Reason.NONE


def _set_mark(draft: Draft, item: InboxItem, resolution: Resolution) -> Reason:
    """CONTENDER takes the mark of the second sheet; any other choice keeps the first."""
    if resolution.choice is not Choice.CONTENDER or item.contender is None:
        return Reason.NONE
    attendance = Attendance(int(item.contender.value or 0))
    sheet = item.contender.version
    meeting = _meeting_of(draft, item)
    if meeting is None:
        return Reason.UNKNOWN_RECORD
    marks = tuple(
        replace(mark, attendance=attendance, sheet=sheet) if mark.borrower_id == item.entity else mark
        for mark in meeting.marks
    )
    known = meeting.mark(item.entity)
    if known is not None:
        change = MarkChange(item.entity, int(known.attendance), int(attendance))
        call_roll(draft, meeting.center_id, meeting.day, (change,))
    draft.put(replace(meeting, marks=marks))
    return Reason.NONE


def _meeting_of(draft: Draft, item: InboxItem) -> Meeting | None:
    collection = draft.find(Collection, item.operation)
    return draft.find(Meeting, collection.meeting_id) if collection else None
