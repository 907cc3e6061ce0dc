"""People: finding them, everything known of one, and writing down what is new."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem
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
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark
from fieldapp.domain.work.visit import Visit, VisitOutcome
from fieldapp.services.borrower.assessments import AssessmentView, latest_assessment
from fieldapp.services.borrower.timeline import TimelineEntry, timeline
from fieldapp.services.desk import DataState, Desk, Result
from fieldapp.services.directory import Directory, PersonRow, directory
from fieldapp.services.fields import field_label, shown
from fieldapp.services.money.positions import InstallmentView, LoanView, loan_view
from fieldapp.store.queries import people as found
from fieldapp.store.queries import status
from fieldapp.store.view import View

__all__ = ["DataState", "InstallmentView", "LoanView", "PersonRow", "TimelineEntry"]

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
class Profile:
    """Everything known of one borrower; loans with the active ones first, attendance newest first."""

    person: PersonRow
    fields: tuple[FieldView, ...]
    loans: tuple[LoanView, ...]
    savings_balance: int
    attendance: tuple[tuple[Day, Attendance], ...]
    timeline: tuple[TimelineEntry, ...]
    open_conflicts: int
    assessment: AssessmentView | None
    photo: bytes | None = None


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


def search_people(desk: Desk, text: str, limit: int = 50, filter: Filter = "all") -> tuple[PersonRow, ...]:
    """Return borrowers whose words begin with what was typed, best first; all by name where nothing was."""
    with desk.book.view() as view:
        everybody = directory(desk, view)
        if text.strip():
            ids = found.find_people(view.connection, text, limit if filter == "all" else 10_000)
            rows = [everybody.rows[key] for key in ids if key in everybody.rows]
        else:
            rows = sorted(everybody.rows.values(), key=lambda row: (row.name.casefold(), row.borrower_id))
        fits = _fitting(desk, view, everybody, filter)
        if fits is not None:
            rows = [row for row in rows if fits(row)]
    return tuple(rows[:limit])


def _fitting(desk: Desk, view: View, everybody: Directory, wanted: Filter) -> Callable[[PersonRow], bool] | None:
    """Return what a filter keeps, None where it keeps everybody."""
    today, people = desk.clock.today(), everybody.people
    match wanted:
        case "mine":
            mine = {key for key, center in everybody.centers.items() if center.officer_id == desk.me.user_id}
            return lambda row: people[row.borrower_id].center in mine
        case "behind":
            return lambda row: row.days_late > 0
        case "promise":
            promised = _promised(view, today)
            return lambda row: row.borrower_id in promised
        case "new":
            return lambda row: people[row.borrower_id].registered_day >= today - NEW_DAYS
        case "unvisited":
            active = int(BorrowerState.ACTIVE)
            since = today - UNVISITED_DAYS
            return lambda row: people[row.borrower_id].state == active and (row.last_visit_day or 0) < since
        case _:
            return None


def _promised(view: View, today: Day) -> set[Id]:
    """Return whose newest visit ended with a promise that falls due today or did so within PROMISE_DAYS."""
    due: dict[Id, bool] = {}
    for visit in view.between(Visit, today - UNVISITED_DAYS, today):
        content = visit.content
        promised = content.outcome is VisitOutcome.PROMISE
        due[visit.borrower_id] = promised and today - PROMISE_DAYS <= content.promise_day <= today
    return {borrower for borrower, is_due in due.items() if is_due}


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
            person=directory(desk, view).rows[borrower_id],
            fields=tuple(_field(desk, view, borrower, name) for name in BorrowerField),
            loans=tuple(loan_view(loan, balance, day) for loan, balance in pairs),
            savings_balance=sum(item.balance for item in savings),
            attendance=_attendance(view, borrower),
            timeline=timeline(desk, view, borrower, pairs),
            open_conflicts=len(contended),
            assessment=latest_assessment(desk, view, borrower_id),
        )


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
    with desk.book.work() as work:
        outcome = work.append(Intent(body, desk.new_id(), wanted.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def edit_borrower(desk: Desk, wanted: EditBorrower) -> Result:
    """Record changed fields. NOTHING_CHANGED where each is as it was; a change that the other side made meanwhile
    becomes a conflict that a person decides, and is saved all the same."""
    changes = {name: _cleaned(value) for name, value in wanted.changes.items()}
    if (problem := _unfit(changes)) is not None:
        return problem
    with desk.book.work() as work:
        borrower = work.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        now = {name: borrower.registers[name].value for name in changes if name in borrower.registers}
        real = {name: value for name, value in changes.items() if now.get(name) != value}
        if not real:
            return Rejection(Reason.NOTHING_CHANGED)
        base = {int(name): bytes(wanted.versions.get(name, borrower.version(name))) for name in real}
        body = BorrowerEdited({int(name): value for name, value in real.items()}, wanted.learnt)
        outcome = work.append(Intent(body, borrower.id, borrower.center_id, desk.clock.today(), base))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


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
