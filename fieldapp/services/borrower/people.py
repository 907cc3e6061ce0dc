"""People: finding them, everything known of one, and writing down what is new."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import (
    NUMBERS,
    TEXT_MAX,
    Borrower,
    BorrowerEdited,
    BorrowerField,
    BorrowerRegistered,
    BorrowerState,
)
from fieldapp.domain.photo import Photo, PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.behavior import promises
from fieldapp.domain.work.visit import Visit, VisitOutcome
from fieldapp.services import photos as photo_service
from fieldapp.services.borrower.assessments import AssessmentView, assessment_view, latest_assessment
from fieldapp.services.borrower.timeline import TimelineEntry, timeline
from fieldapp.services.desk import DataState, Desk, Result
from fieldapp.services.directory import Directory, PeopleFound, PersonRow, directory, some_rows
from fieldapp.services.fields import field_label, shown
from fieldapp.services.money.positions import InstallmentView, LoanView, loan_view
from fieldapp.store import photos
from fieldapp.store.lists import PersonLine
from fieldapp.store.queries import people as found
from fieldapp.store.queries import reports, standings, status, work
from fieldapp.store.view import View

__all__ = ["DataState", "InstallmentView", "LoanView", "PeopleFound", "PersonRow", "TimelineEntry"]

Filter = Literal["all", "mine", "behind", "promise", "new", "unvisited"]
NEW_DAYS = 30
UNVISITED_DAYS = 90
PROMISE_DAYS = 14
"""How long after its day a promise to pay is still looked after."""
ATTENDANCE_SHOWN = 8


class UnknownBorrower(LookupError):
    """No borrower has that id on this laptop; screens only ask for those they were given."""


@dataclass(frozen=True)
class FieldView:
    """One field of a profile as it is read. contender: the other side's value that waits for a decision."""

    field: BorrowerField
    label: str
    value: str
    version: Id
    changed_by: str
    changed_ms: int
    contender: str | None


@dataclass(frozen=True)
class PromiseView:
    """The newest promise to pay, amount in minor units. met: what came in reached it in time; kept of made: how many of
    those that fell due before today were kept."""

    amount: int
    day: Day
    met: bool
    kept: int
    made: int


@dataclass(frozen=True)
class TwinView:
    """Another entry that may be the same person, and the item of the inbox about it. sure: same identity number."""

    borrower_id: Id
    name: str
    item_id: Id
    sure: bool


@dataclass(frozen=True)
class Profile:
    """Everything known of one borrower; loans with the active ones first, attendance and assessments newest first.

    copied_ms: when the office's records came last, 0 for never. photo: the newest one taken of her, where it is here.
    merged_into: the entry of the same person that stands for this one, NO_ID for an entry of its own.
    """

    person: PersonRow
    fields: tuple[FieldView, ...]
    loans: tuple[LoanView, ...]
    savings_balance: int
    attendance: tuple[tuple[Day, Attendance], ...]
    timeline: tuple[TimelineEntry, ...]
    open_conflicts: int
    assessment: AssessmentView | None
    photo: bytes | None = None
    state: BorrowerState = BorrowerState.ACTIVE
    copied_ms: int = 0
    promise: PromiseView | None = None
    twin: TwinView | None = None
    merged_into: Id = NO_ID
    assessments: tuple[AssessmentView, ...] = ()


@dataclass(frozen=True)
class RegisterBorrower:
    """A new borrower; fields by BorrowerField, at least a name."""

    center_id: Id
    group_id: Id = NO_ID
    fields: Mapping[BorrowerField, Plain] = field(default_factory=dict)


@dataclass(frozen=True)
class EditBorrower:
    """Changed fields, with the version of each that was on screen. learnt: how, in the officer's words."""

    borrower_id: Id
    changes: Mapping[BorrowerField, str | int | None]
    versions: Mapping[BorrowerField, Id] = field(default_factory=dict)
    learnt: str = ""


def copied_ms(desk: Desk) -> int:
    """Return when the office's records were copied last, in milliseconds by the office's clock; 0 for never."""
    with desk.book.view() as view:
        return status.last_exchange(view.connection)[0]


_BEST: Final = 100
"""So many who fit what was typed are told best first; all others follow by name."""


def search_people(desk: Desk, text: str, limit: int = 50, filter: Filter = "all") -> PeopleFound:
    """Return borrowers whose words begin with what was typed, best first; all by name where nothing was."""
    with desk.book.view() as view:
        everybody = directory(desk, view)
        people, ids = everybody.people, everybody.by_name
        if text.strip():
            ids = found.find_people(view.connection, text, _BEST)
            if len(ids) == _BEST:
                best, others = set(ids), found.all_people(view.connection, text)
                ids = [*ids, *(key for key in everybody.by_name if key in others and key not in best)]
            merged = int(BorrowerState.MERGED)  # the other entry stands for her
            ids = [key for key in ids if key in people and people[key].state != merged]
        fits = _fitting(desk, view, everybody, filter)
        if fits is not None:
            ids = [key for key in ids if fits(people[key])]
    return PeopleFound(everybody.rows, ids[:limit])


def _fitting(desk: Desk, view: View, everybody: Directory, wanted: Filter) -> Callable[[PersonLine], bool] | None:
    """Return what a filter keeps, None where it keeps everybody."""
    today = desk.clock.today()
    match wanted:
        case "mine":
            mine = {key for key, center in everybody.centers.items() if center.officer_id == desk.me.user_id}
            return lambda person: person.center in mine
        case "behind":
            late = standings.late_people(view.connection, today)
            return lambda person: person.id in late
        case "promise":
            since = today - PROMISE_DAYS
            promised = work.promised(view.connection, since, today, today - UNVISITED_DAYS)
            return lambda person: person.id in promised
        case "new":
            return lambda person: person.registered_day >= today - NEW_DAYS
        case "unvisited":
            active, visited = int(BorrowerState.ACTIVE), everybody.rows.visited
            return lambda person: person.state == active and visited.get(person.id, 0) < today - UNVISITED_DAYS
        case _:
            return None


def profile(desk: Desk, borrower_id: Id) -> Profile:
    """Return everything known of a borrower; raise UnknownBorrower. Bounded by her own history."""
    day = desk.clock.today()
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
        if borrower is None:
            raise UnknownBorrower(borrower_id.hex())
        loans, balances = view.of_borrower(Loan, borrower_id), view.of_borrower(Balance, borrower_id)
        by_id = {item.id: item for item in balances}
        pairs = sorted(
            ((loan, by_id[loan.id]) for loan in loans if loan.id in by_id),
            key=lambda pair: (not pair[1].state.running, -pair[0].disbursed_day),
        )
        savings = view.of_borrower(Savings, borrower_id)
        contended = [key for keys in borrower.contended.values() for key in keys]
        return Profile(
            person=some_rows(desk, view, [borrower_id])[borrower_id],
            fields=tuple(_field(desk, view, borrower, name) for name in BorrowerField),
            loans=tuple(loan_view(loan, balance, day) for loan, balance in pairs),
            savings_balance=sum(item.balance for item in savings),
            attendance=_attendance(view, borrower),
            timeline=timeline(desk, view, borrower, pairs),
            open_conflicts=len(contended),
            assessment=latest_assessment(desk, view, borrower_id),
            photo=_portrait(view, borrower_id),
            state=borrower.state,
            copied_ms=status.last_exchange(view.connection)[0],
            promise=_promise(view, borrower_id, [loan.id for loan in loans], day),
            twin=_twin(view, borrower_id),
            merged_into=borrower.merged.into if borrower.merged else NO_ID,
            assessments=tuple(
                assessment_view(desk, view, item) for item in view.of_borrower(Assessment, borrower_id)[::-1]
            ),
        )


def _portrait(view: View, borrower_id: Id) -> bytes | None:
    """Return the newest photo that belongs to her and to no visit or file, None where there is none here."""
    own = [item for item in view.of_borrower(Photo, borrower_id) if item.about == NO_ID]
    return photos.read(view.connection, own[-1].photo_id) if own else None


def _promise(view: View, borrower_id: Id, loans: Sequence[Id], day: Day) -> PromiseView | None:
    """Return her newest promise, unless it is long past."""
    visits = view.of_borrower(Visit, borrower_id)
    made = [one for one in visits if one.content.outcome is VisitOutcome.PROMISE and one.content.promise_amount]
    if not made or made[-1].content.promise_day < day - PROMISE_DAYS:
        return None
    newest = made[-1]
    paid = [(when, amount) for _, when, amount in reports.payments_since(view.connection, made[0].day, list(loans))]
    kept, fell_due = promises(made, paid, day)
    since = sum(amount for when, amount in paid if newest.day <= when <= newest.content.promise_day)
    met = since >= newest.content.promise_amount
    return PromiseView(newest.content.promise_amount, newest.content.promise_day, met, kept, fell_due)


def _twin(view: View, borrower_id: Id) -> TwinView | None:
    """Return who may be the same person, the surest first."""
    found = []
    for item in view.in_state(InboxItem, ItemState.OPEN):
        if item.kind is ItemKind.SAME_PERSON and borrower_id in (item.entity, item.other):
            other = item.other if item.entity == borrower_id else item.entity
            borrower = view.find(Borrower, other)
            name = borrower.text(BorrowerField.NAME) if borrower is not None else ""
            found.append(TwinView(other, name, item.id, item.reason is Reason.SAME_IDENTITY))
    return min(found, key=lambda twin: (not twin.sure, twin.item_id), default=None)


def attach_portrait(desk: Desk, borrower_id: Id, name: PhotoId) -> Result:
    """Record that a photo that was kept shows her. UNKNOWN_RECORD, and what photos.attach() refuses."""
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
    if borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return photo_service.attach(desk, (name,), photo_service.Belongs(borrower_id, center_id=borrower.center_id))


def add_note(desk: Desk, borrower_id: Id, words: str) -> Result:
    """Write a line below the notes about her, with its day. REQUIRED for an empty one, TOO_LONG where all are."""
    if not words.strip():
        return Rejection(Reason.REQUIRED, {"what": tr("a note")}, BorrowerField.NOTE.name)
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
    if borrower is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    line = f"{date_of(desk.clock.today()).isoformat()} {desk.me.name}: {words.strip()}"
    notes = "\n".join(part for part in (borrower.text(BorrowerField.NOTE), line) if part)
    return edit_borrower(desk, EditBorrower(borrower_id, {BorrowerField.NOTE: notes}))


def _field(desk: Desk, view: View, borrower: Borrower, name: BorrowerField) -> FieldView:
    register = borrower.registers.get(name)
    author = view.find(User, register.author) if register else None
    contender: str | None = None
    for item_id in borrower.contended.get(name, ()):
        item = view.find(InboxItem, item_id)
        if item and item.contender:
            contender = shown(desk.currency, name, item.contender.value)
    filled = register is not None and register.value not in (None, "")
    return FieldView(
        field=name,
        label=field_label(name),
        value=shown(desk.currency, name, register.value) if register and filled else "",
        version=borrower.version(name),
        changed_by=author.name if author else "",
        changed_ms=register.at_ms if register else 0,
        contender=contender,
    )


def _attendance(view: View, borrower: Borrower) -> tuple[tuple[Day, Attendance], ...]:
    marks = []
    for meeting in reversed(view.of_center(Meeting, borrower.center_id)):
        mark = meeting.mark(borrower.id)
        if mark is not None:
            marks.append((meeting.day, mark.attendance))
        if len(marks) == ATTENDANCE_SHOWN:
            break
    return tuple(marks)


def register_borrower(desk: Desk, wanted: RegisterBorrower) -> Result:
    """Register a borrower. REQUIRED without a name, BAD_VALUE or TOO_LONG for a field that cannot be."""
    filled = {name: value for name, value in wanted.fields.items() if value not in (None, "")}
    name = filled.get(BorrowerField.NAME)
    if not isinstance(name, str) or not name.strip():
        return Rejection(Reason.REQUIRED, {}, BorrowerField.NAME.name)
    if (problem := _unfit(filled)) is not None:
        return problem
    body = BorrowerRegistered(wanted.center_id, wanted.group_id, {int(key): value for key, value in filled.items()})
    with desk.book.work() as unit:
        outcome = unit.append(Intent(body, desk.new_id(), wanted.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return unit.commit()


def edit_borrower(desk: Desk, wanted: EditBorrower) -> Result:
    """Record changed fields. NOTHING_CHANGED where each is as it was; a change that the other side made meanwhile
    becomes a conflict that a person decides, and is saved all the same."""
    changes = {name: _cleaned(value) for name, value in wanted.changes.items()}
    if (problem := _unfit(changes)) is not None:
        return problem
    with desk.book.work() as unit:
        borrower = unit.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        now = {name: borrower.registers[name].value for name in changes if name in borrower.registers}
        real = {name: value for name, value in changes.items() if now.get(name) != value}
        if not real:
            return Rejection(Reason.NOTHING_CHANGED)
        base = {int(name): bytes(wanted.versions.get(name, borrower.version(name))) for name in real}
        body = BorrowerEdited({int(name): value for name, value in real.items()}, wanted.learnt)
        outcome = unit.append(Intent(body, borrower.id, borrower.center_id, desk.clock.today(), base))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return unit.commit()


def _cleaned(value: Plain) -> Plain:
    if isinstance(value, str):
        return value.strip() or None
    return value


def _unfit(changes: Mapping[BorrowerField, Plain]) -> Rejection | None:
    """Return why a value cannot be, before anything is recorded."""
    problems = (unfit_field(name, value) for name, value in changes.items())
    return next((problem for problem in problems if problem is not None), None)


def unfit_field(name: BorrowerField, value: Plain) -> Rejection | None:
    """Return why one field cannot have a value: REQUIRED for a name, BAD_VALUE, TOO_LONG; None where it can."""
    if name is BorrowerField.NAME and not value:
        return Rejection(Reason.REQUIRED, {"what": mark("her name")}, name.name)
    if value is None:
        return None
    if (name in NUMBERS) != (type(value) is int):
        return Rejection(Reason.BAD_VALUE, {"field": field_label(name), "value": str(value)}, name.name)
    if isinstance(value, str) and len(value) > TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(value), "most": TEXT_MAX}, name.name)
    return None
