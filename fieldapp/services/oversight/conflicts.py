"""What was changed on two sides, and the choices that end it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final, Literal

from fieldapp.domain import inbox
from fieldapp.domain.center.group import Center
from fieldapp.domain.conflict import ConflictResolved, DecisionUndone, Resolution
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState, Register
from fieldapp.domain.money import parse_amount
from fieldapp.domain.operation import Intent, body_of
from fieldapp.domain.people import NUMBERS, Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role
from fieldapp.domain.taking_up import WorkTakenUp
from fieldapp.domain.timestamp import Day, day_of
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk, Result
from fieldapp.services.fields import field_label, field_of, shown
from fieldapp.services.oversight.conflict_sides import values_of
from fieldapp.services.oversight.conflict_view import (
    Choice,
    ConflictRecord,
    ConflictValue,
    Decision,
    MergedValue,
    Resolve,
    Side,
    Verdict,
)
from fieldapp.services.oversight.conflict_words import (
    KINDS,
    decisions_of,
    name_of,
    outcome_of,
    says,
    sides_of,
    supervisors,
)
from fieldapp.store.queries.operations import bytes_of, find_operation, writer_of
from fieldapp.store.view import View

__all__ = ["Choice", "ConflictRecord", "ConflictValue", "Decision", "MergedValue", "Resolve", "Side", "Verdict"]


def open_conflicts(desk: Desk) -> tuple[ConflictRecord, ...]:
    """Return everything that waits for a decision, borrowers' fields first, then money, then the rest."""
    with desk.book.view() as view:
        items = view.in_state(InboxItem, ItemState.OPEN)
        fields: dict[Id, list[InboxItem]] = {}
        others: list[ConflictRecord] = []
        for item in items:
            if item.kind is ItemKind.FIELD:
                fields.setdefault(item.entity, []).append(item)
            elif _concerns(desk, view, item):
                others.append(_single(desk, view, item))
        people = [_person(desk, view, entity, group) for entity, group in fields.items()]
    return (*people, *sorted(others, key=lambda record: record.kind != "duplicate"))


def _concerns(desk: Desk, view: View, item: InboxItem) -> bool:
    """Tell whether an item is for this person: supervisors see all, officers their own work and centers."""
    if desk.me.role is Role.SUPERVISOR or item.author == desk.me.user_id:
        return True
    center = view.find(Center, item.center_id)
    return center is not None and center.officer_id == desk.me.user_id


def _person(desk: Desk, view: View, entity: Id, items: list[InboxItem]) -> ConflictRecord:
    borrower = view.find(Borrower, entity)
    supervisor = any(item.decider is Role.SUPERVISOR for item in items)
    return ConflictRecord(
        record_id=entity,
        kind="borrower",
        title=borrower.text(BorrowerField.NAME) if borrower else tr("Borrower"),
        subtitle=tr("Borrower"),
        values=tuple(_field_value(desk, view, item) for item in sorted(items, key=lambda one: one.field)),
        merged=_merged(desk, view, borrower, items) if borrower else (),
        may_decide=not supervisor or desk.me.role is Role.SUPERVISOR,
        decider=supervisors(view) if supervisor else desk.me.name,
    )


def _field_value(desk: Desk, view: View, item: InboxItem) -> ConflictValue:
    field = BorrowerField(item.field)
    mine, office = _sides(desk, item)
    return ConflictValue(
        item_id=item.id,
        field=field.name.lower(),
        label=field_label(field),
        before=shown(desk.currency, field, item.base),
        mine=shown(desk.currency, field, mine.value),
        mine_by=name_of(view, mine.author),
        mine_ms=mine.at_ms,
        mine_learnt=tr(mine.learnt),
        office=shown(desk.currency, field, office.value),
        office_by=name_of(view, office.author),
        office_ms=office.at_ms,
        office_learnt=tr(office.learnt),
    )


def _sides(desk: Desk, item: InboxItem) -> tuple[Register, Register]:
    """Return what this person wrote and what the other side wrote; others see the contender first."""
    nothing = Register(None, NO_ID)
    current, contender = item.current or nothing, item.contender or nothing
    return (current, contender) if _current_is_mine(desk, item) else (contender, current)


def _current_is_mine(desk: Desk, item: InboxItem) -> bool:
    mine = desk.me.user_id
    return bool(item.current and item.current.author == mine and not (item.contender and item.contender.author == mine))


def _merged(desk: Desk, view: View, borrower: Borrower, items: list[InboxItem]) -> tuple[MergedValue, ...]:
    """Return the other fields of the edits that met: those went through by themselves."""
    contended = {item.field for item in items}
    sides: dict[BorrowerField, list[Plain]] = {}
    for item in items:
        for place, register in enumerate(_sides(desk, item)):
            operation = find_operation(view.connection, register.version)
            body = body_of(operation) if operation else None
            for number, value in body.changes.items() if isinstance(body, BorrowerEdited) else ():
                edited = field_of(number) if number not in contended else None
                if edited is not None:
                    sides.setdefault(edited, [None, None])[place] = value
    return tuple(_merged_value(desk, borrower, field, *values) for field, values in sorted(sides.items()))


def _merged_value(desk: Desk, borrower: Borrower, field: BorrowerField, mine: Plain, office: Plain) -> MergedValue:
    register, earlier = borrower.registers.get(field), borrower.earlier.get(field, ())
    before = earlier[0].value if earlier else None
    result = register.value if register else None
    return MergedValue(
        field_label(field), *(shown(desk.currency, field, value) for value in (before, mine, office, result))
    )


def _single(desk: Desk, view: View, item: InboxItem) -> ConflictRecord:
    borrower, center = view.find(Borrower, item.entity), view.find(Center, item.center_id)
    may_decide = item.decider is not Role.SUPERVISOR or desk.me.role is Role.SUPERVISOR
    values = values_of(desk, view, item)
    twin = any(value.office != "—" for value in values)
    return ConflictRecord(
        record_id=item.id,
        kind=KINDS[item.kind],
        title=borrower.text(BorrowerField.NAME) if borrower else center.name if center else name_of(view, item.author),
        subtitle=says(desk, view, item),
        values=values,
        merged=(),
        may_decide=may_decide,
        decider=desk.me.name if may_decide else supervisors(view),
        outcome=outcome_of(item),
        decisions=decisions_of(item, twin=twin),
        item_id=item.id,
        **sides_of(item, twin=twin),
    )


def resolve_conflicts(desk: Desk, resolve: Resolve) -> Result:
    """Record the choices of one record; CHOICE_MISSING without any, BAD_VALUE for a typed value that does not fit."""
    if not resolve.choices:
        return Rejection(Reason.CHOICE_MISSING)
    with desk.book.work() as work:
        resolutions = []
        entity, center = NO_ID, NO_ID
        for choice in resolve.choices:
            item = work.find(InboxItem, choice.item_id)
            if item is None:
                return Rejection(Reason.UNKNOWN_RECORD)
            resolution = _resolution(desk, item, choice)
            if isinstance(resolution, Rejection):
                return resolution
            resolutions.append(resolution)
            entity, center = item.entity, item.center_id
        body = ConflictResolved(tuple(resolutions), resolve.note)
        refusal = _refusal(work.append(Intent(body, entity, center, desk.clock.today())))
        return refusal or work.commit()


def _refusal(outcome: object) -> Rejection | None:
    """Return the refusal in what the fold answered, None where the operation took effect."""
    if isinstance(outcome, Rejection):
        return outcome
    disposition = getattr(outcome, "disposition", None)
    return Rejection(disposition.reason) if disposition is not None and not disposition.took_effect else None


def _resolution(desk: Desk, item: InboxItem, choice: Choice) -> Resolution | Rejection:
    mine_is_current = _current_is_mine(desk, item)
    seen = item.current.version if item.current is not None else NO_ID
    if choice.side == "before":
        return Resolution(item.id, inbox.Choice.BASE, seen=seen)
    if choice.side == "other":
        value = _typed(desk, item, choice.value)
        return value if isinstance(value, Rejection) else Resolution(item.id, inbox.Choice.OTHER, value, seen)
    if item.kind in (ItemKind.CASH, ItemKind.TRANSITION):
        return Resolution(item.id, inbox.Choice.SEEN)
    current = (choice.side == "mine") == mine_is_current
    return Resolution(item.id, inbox.Choice.CURRENT if current else inbox.Choice.CONTENDER, seen=seen)


def _typed(desk: Desk, item: InboxItem, text: str) -> Plain | Rejection:
    """Return what was typed as the field keeps it: an amount in minor units, a day as its number, a text as it is."""
    field = BorrowerField(item.field) if item.kind is ItemKind.FIELD else None
    if field is BorrowerField.MONTHLY_INCOME:
        return parse_amount(text, desk.currency)
    if field is BorrowerField.BIRTH_DAY:
        return _typed_day(text)
    if field not in NUMBERS:
        return text.strip()
    try:
        return int(text.replace(",", "").strip())
    except ValueError:
        return Rejection(Reason.NOT_A_NUMBER, {"typed": text})


def _typed_day(text: str) -> Day | Rejection:
    """Return the day of `02 Jan 1984`, as it is shown, or of `1984-01-02`."""
    for form in ("%d %b %Y", "%Y-%m-%d", "%d/%m/%Y"):
        try:
            return day_of(datetime.strptime(text.strip(), form).replace(tzinfo=UTC).date())
        except ValueError:
            continue
    return Rejection(Reason.NOT_A_DATE, {"typed": text})


def decide_duplicate(desk: Desk, item_id: Id, verdict: Literal["both_real", "reverse"], note: str) -> Result:
    """Decide a held receipt: both are real and it counts, or it is taken back. NEEDS_SUPERVISOR for anybody else."""
    return decide_whole(desk, item_id, verdict, note)


def mark_seen(desk: Desk, item_id: Id, note: str = "") -> Result:
    """Close an item that only had to be looked at: a cash difference, a step that came too late."""
    return decide_whole(desk, item_id, "seen", note)


_CHOICES: Final[Mapping[Verdict, inbox.Choice]] = {
    "both_real": inbox.Choice.KEEP,
    "two": inbox.Choice.KEEP,
    "reverse": inbox.Choice.REVERSE,
    "seen": inbox.Choice.SEEN,
}


def decide_whole(desk: Desk, item_id: Id, verdict: Verdict, note: str = "") -> Result:
    """Decide an item as a whole. HAS_MONEY where the entry that would point on owes or saves something."""
    with desk.book.work() as work:
        item = work.find(InboxItem, item_id)
        if item is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        if verdict == "count":
            taken = _taken_up(desk, work.view, item, note)
            return taken if isinstance(taken, Rejection) else _refusal(work.append(taken)) or work.commit()
        if verdict in ("first", "second"):
            survivor = item.other if verdict == "first" else item.entity
            resolution = Resolution(item_id, inbox.Choice.MERGE, survivor)
        else:
            resolution = Resolution(item_id, _CHOICES[verdict])
        intent = Intent(ConflictResolved((resolution,), note), item.entity, item.center_id, desk.clock.today())
        return _refusal(work.append(intent)) or work.commit()


def _taken_up(desk: Desk, view: View, item: InboxItem, note: str) -> Intent | Rejection:
    """Return what lets held work count; UNKNOWN_RECORD where this laptop has not got what was written."""
    raw, seat = bytes_of(view.connection, item.operation), writer_of(view.connection, item.operation)
    if raw is None or seat is None:
        return Rejection(Reason.UNKNOWN_RECORD)
    return Intent(WorkTakenUp(item.id, seat, raw, note), item.operation, item.center_id, desk.clock.today())


def undo_decision(desk: Desk, decision: Id, item_ids: tuple[Id, ...]) -> Result:
    """Take back what was decided by that operation, within ten minutes; NOT_ALLOWED for money that moved by it."""
    with desk.book.work() as work:
        items = [item for identifier in item_ids if (item := work.find(InboxItem, identifier)) is not None]
        scope = items[0].center_id if items else NO_ID
        intent = Intent(DecisionUndone(item_ids), decision, scope, desk.clock.today())
        return _refusal(work.append(intent)) or work.commit()
