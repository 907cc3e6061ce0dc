"""Resolving: a person's choice on inbox items, as one operation per record."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.center.roll import MarkChange, call_roll
from fieldapp.domain.collection.collection import Collection, Fate, Line, Purpose, count, take_back
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.disposition import APPLIED, Code, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState, Register, close_item
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower, BorrowerField, show_current, with_register
from fieldapp.domain.rejection import Reason
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import hlc_ms


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
    if len(problems) == len(outcomes):
        return held(problems[0]) if problems[0] is Reason.ALREADY_RESOLVED else refused(problems[0])
    return Disposition(Code.APPLIED_WITH_CONFLICT, problems[0])


def _resolve(draft: Draft, entry: Entry, author: User, resolution: Resolution) -> Reason:
    item = draft.find(InboxItem, resolution.item)
    if item is None:
        return Reason.UNKNOWN_RECORD
    if item.state is not ItemState.OPEN:
        return Reason.ALREADY_RESOLVED
    if item.decider is Role.SUPERVISOR and author.role is not Role.SUPERVISOR:
        return Reason.NEEDS_SUPERVISOR
    problem = _carry_out(draft, entry, item, resolution)
    if not problem:
        close_item(draft, item, resolution.choice, entry, author.id)
    return problem


def _carry_out(draft: Draft, entry: Entry, item: InboxItem, resolution: Resolution) -> Reason:
    if item.kind is ItemKind.FIELD:
        return _set_field(draft, entry, item, resolution)
    if item.kind in (ItemKind.MONEY, ItemKind.OVERDRAWN):
        return _settle_money(draft, entry, item, resolution)
    if item.kind is ItemKind.ATTENDANCE:
        return _set_mark(draft, item, resolution)
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
