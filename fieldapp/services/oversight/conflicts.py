"""What was changed on two sides, and the choices that end it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from fieldapp.domain import inbox
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.collection import Collection, Line
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState, Register
from fieldapp.domain.money import format_amount, parse_amount
from fieldapp.domain.operation import Intent, body_of
from fieldapp.domain.people import NUMBERS, Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.shape import Plain
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day, date_of, day_of
from fieldapp.services.desk import Desk, Result
from fieldapp.services.fields import field_label, shown
from fieldapp.services.money.doubts import group_doubt
from fieldapp.services.money.receipts import receipt_number
from fieldapp.store.queries.operations import find_operation
from fieldapp.store.view import View

Side = Literal["mine", "office", "before", "other"]


@dataclass(frozen=True)
class ConflictValue:
    """One thing two sides say differently; texts as they are shown, times in milliseconds since 1970."""

    item_id: Id
    field: str
    label: str
    before: str
    mine: str
    mine_by: str
    mine_ms: int
    mine_learnt: str
    office: str
    office_by: str
    office_ms: int
    office_learnt: str


@dataclass(frozen=True)
class MergedValue:
    """One field of the same edits that merged by itself."""

    label: str
    before: str
    mine: str
    office: str
    result: str


@dataclass(frozen=True)
class ConflictRecord:
    """One record with something to decide. kind: borrower, duplicate, attendance, visit or cash."""

    record_id: Id
    kind: str
    title: str
    subtitle: str
    values: tuple[ConflictValue, ...]
    merged: tuple[MergedValue, ...]
    may_decide: bool
    decider: str


@dataclass(frozen=True)
class Choice:
    """The side chosen for one item; value is what was typed where the side is other."""

    item_id: Id
    side: Side
    value: str = ""


@dataclass(frozen=True)
class Resolve:
    """All choices of one record."""

    choices: tuple[Choice, ...]
    note: str = ""


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
        title=borrower.text(BorrowerField.NAME) if borrower else "Borrower",
        subtitle="Borrower",
        values=tuple(_field_value(desk, view, item) for item in items),
        merged=_merged(desk, view, borrower, items) if borrower else (),
        may_decide=not supervisor or desk.me.role is Role.SUPERVISOR,
        decider=_supervisors(view) if supervisor else desk.me.name,
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
        mine_by=_name(view, mine.author),
        mine_ms=mine.at_ms,
        mine_learnt=mine.learnt,
        office=shown(desk.currency, field, office.value),
        office_by=_name(view, office.author),
        office_ms=office.at_ms,
        office_learnt=office.learnt,
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
                if number not in contended:
                    sides.setdefault(BorrowerField(number), [None, None])[place] = value
    return tuple(_merged_value(desk, borrower, field, *values) for field, values in sorted(sides.items()))


def _merged_value(desk: Desk, borrower: Borrower, field: BorrowerField, mine: Plain, office: Plain) -> MergedValue:
    register, earlier = borrower.registers.get(field), borrower.earlier.get(field, ())
    before = earlier[0].value if earlier else None
    result = register.value if register else None
    return MergedValue(
        field_label(field), *(shown(desk.currency, field, value) for value in (before, mine, office, result))
    )


def _single(desk: Desk, view: View, item: InboxItem) -> ConflictRecord:
    kinds = {ItemKind.MONEY: "duplicate", ItemKind.OVERDRAWN: "duplicate", ItemKind.ATTENDANCE: "attendance",
             ItemKind.CASH: "cash", ItemKind.RECEIPT: "cash", ItemKind.TRANSITION: "visit"}  # fmt: skip
    borrower, center = view.find(Borrower, item.entity), view.find(Center, item.center_id)
    may_decide = item.decider is not Role.SUPERVISOR or desk.me.role is Role.SUPERVISOR
    return ConflictRecord(
        record_id=item.id,
        kind=kinds[item.kind],
        title=borrower.text(BorrowerField.NAME) if borrower else center.name if center else "Record",
        subtitle=_says(desk, view, item),
        values=_values(desk, view, item),
        merged=(),
        may_decide=may_decide,
        decider=desk.me.name if may_decide else _supervisors(view),
    )


def _says(desk: Desk, view: View, item: InboxItem) -> str:
    amount = format_amount(abs(item.amount), desk.currency, symbol=True)
    words = {
        Reason.DUPLICATE_COLLECTION: f"Same {amount} entered twice?",
        Reason.CLOSED_LOAN: f"{amount} came for a loan that is closed.",
        Reason.UNKNOWN_LOAN: f"{amount} came for a loan that is not known.",
        Reason.OVERPAID: f"{amount} is more than was left to pay.",
        Reason.REFUND_NOT_DUE: f"{amount} was paid back and was not due.",
        Reason.PAYOFF_DIFFERS: f"{amount} was to pay off the loan and does not.",
        Reason.NOT_APPROVED: f"{amount} was handed over without an approval.",
        Reason.AUTHORISATION_USED: f"{amount} was handed over on an approval that was used before.",
        Reason.AUTHORISATION_EXPIRED: f"{amount} was handed over on an approval that had expired.",
        Reason.AUTHORISATION_DIFFERS: f"{amount} was handed over on other terms than were approved.",
        Reason.MAKER_IS_CHECKER: f"{amount} was handed over by who approved it.",
        Reason.ALREADY_EXISTS: f"{amount} was handed over a second time.",
        Reason.SCHEDULE_DIFFERS: f"{amount} was handed over on a schedule that does not fit it.",
        Reason.OVERDRAWN: f"{amount} is more than her savings.",
        Reason.BAD_VALUE: f"{amount} cannot be right.",
        Reason.SEAT_REVOKED: f"{amount} was collected with a blocked laptop.",
        Reason.SEAT_RENEWED: f"The laptop of {_name(view, item.author)} was restored or copied. {item.note}".strip(),
        Reason.CLOCK_WRONG: f"The clock of {_name(view, item.author)}'s laptop was wrong. {item.note}".strip(),
        Reason.OUT_OF_SCOPE: f"{_name(view, item.author)} worked here after the center was handed over.",
        Reason.ATTENDANCE_DIFFERS: "Two sheets of one meeting disagree.",
        Reason.DAY_CLOSED: f"{amount} came for a day that {_name(view, item.author)} had closed.",
        Reason.CASH_OVERDRAWN: f"{_name(view, item.author)} paid out {amount} more than was there.",
        Reason.KEPT_TOO_MUCH: f"{_name(view, item.author)} kept {amount} over night.",
        Reason.HAND_IN_DIFFERS: f"{amount} {'too much' if item.amount > 0 else 'missing'} in what was handed in.",
        Reason.RECEIPT_MISSING: f"Missing receipt: {item.note}.",
        Reason.RECEIPT_REPEATED: f"Receipt given out twice: {item.note}.",
        Reason.STALE_TRANSITION: f"{_name(view, item.author)} changed something that had been decided.",
        Reason.GUARANTOR_USED_UP: "Who was to stand in for her stands in for as many as she may.",
        Reason.GUARANTEE_RING: "Her guarantor closes a ring who stand in for one another.",
        Reason.GUARANTOR_TOO_WEAK: "Her guarantor has too little left a month.",
        Reason.GUARANTOR_MEANS_UNKNOWN: "What her guarantor has left a month is not known.",
    }
    if item.reason is Reason.CASH_DIFFERS:
        more_or_less = "more" if item.amount > 0 else "less"
        return f"Counted {amount} {more_or_less} than the receipts. {item.note}".strip()
    return group_doubt(item, amount) or words.get(item.reason, f"{amount} waits for a decision.")


def _values(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    if item.kind is ItemKind.ATTENDANCE and item.current and item.contender:
        meeting_author = _sheet_author(view, item)
        mine = Attendance(int(item.contender.value or 1)).name.replace("_", " ").capitalize()
        office = Attendance(int(item.current.value or 1)).name.replace("_", " ").capitalize()
        return (
            ConflictValue(item.id, "attendance", "Attendance", "—", mine, _name(view, item.author),
                          item.contender.at_ms, "", office, meeting_author, 0, ""),
        )  # fmt: skip
    if item.kind not in (ItemKind.MONEY, ItemKind.OVERDRAWN):
        return ()
    return _receipts(desk, view, item)


def _sheet_author(view: View, item: InboxItem) -> str:
    collection = view.find(Collection, item.operation)
    meeting = view.find(Meeting, collection.meeting_id) if collection else None
    return _name(view, meeting.author) if meeting else ""


def _receipts(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return the held receipt beside the one that counts already: amount, number and day."""
    second = view.find(Collection, item.operation)
    line = second.line(item.line) if second else None
    if second is None or line is None:
        return ()
    first, counted = _counted_twin(view, second, line)

    def row(field: str, label: str, mine: str, office: str) -> ConflictValue:
        by = _name(view, first.author) if first else ""
        at_ms = first.at_ms if first else 0
        return ConflictValue(item.id, field, label, "—", mine, _name(view, second.author), second.at_ms, "",
                             office, by, at_ms, "")  # fmt: skip

    other_amount = format_amount(counted.amount, desk.currency, symbol=True) if counted else "—"
    return (
        row("amount", "Amount", format_amount(line.amount, desk.currency, symbol=True), other_amount),
        row("receipt", "Receipt", receipt_number(view, second.seat_id, line.receipt),
            receipt_number(view, first.seat_id, counted.receipt) if first and counted else "—"),
        row("day", "Day", f"{date_of(second.day):%a %d %b}", f"{date_of(first.day):%a %d %b}" if first else "—"),
    )  # fmt: skip


def _counted_twin(view: View, second: Collection, line: Line) -> tuple[Collection | None, Line | None]:
    """Return the nearest earlier collection that counts on the same loan, with its line."""
    candidates = view.between(Collection, second.day - 3, second.day + 3)
    best: tuple[Collection | None, Line | None] = (None, None)
    for collection in candidates:
        if collection.id == second.id:
            continue
        for other in collection.lines:
            same = other.purpose is line.purpose and other.borrower_id == line.borrower_id
            if same and other.loan_id == line.loan_id and (best[1] is None or other.amount == line.amount):
                best = (collection, other)
    return best


def _name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else ""


def _supervisors(view: View) -> str:
    names = [user.name for user in view.in_state(User, Role.SUPERVISOR)]
    return names[0] if names else "The supervisor"


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
    choice = inbox.Choice.KEEP if verdict == "both_real" else inbox.Choice.REVERSE
    return _close(desk, item_id, choice, note)


def mark_seen(desk: Desk, item_id: Id, note: str = "") -> Result:
    """Close an item that only had to be looked at: a cash difference, a step that came too late."""
    return _close(desk, item_id, inbox.Choice.SEEN, note)


def _close(desk: Desk, item_id: Id, choice: inbox.Choice, note: str) -> Result:
    with desk.book.work() as work:
        item = work.find(InboxItem, item_id)
        if item is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        body = ConflictResolved((Resolution(item_id, choice),), note)
        refusal = _refusal(work.append(Intent(body, item.entity, item.center_id, desk.clock.today())))
        return refusal or work.commit()
