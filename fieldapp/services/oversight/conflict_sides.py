"""The two sides of an inbox item: receipts, sheets, visits and people side by side, with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.collection.collection import Collection, Line
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import body_of
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.taking_up import FOR_WHOSE
from fieldapp.domain.timestamp import hlc_ms
from fieldapp.domain.words import tr
from fieldapp.domain.work.visit import Visit, VisitContent, VisitDrafted, VisitSubmitted
from fieldapp.services.choices import choice_words
from fieldapp.services.days import weekday_day
from fieldapp.services.desk import Desk
from fieldapp.services.fields import field_label, field_of, shown
from fieldapp.services.money.receipts import receipt_number
from fieldapp.services.oversight.conflict_view import ConflictValue
from fieldapp.services.oversight.conflict_words import name_of
from fieldapp.services.titles import title_of
from fieldapp.store.queries.operations import find_operation
from fieldapp.store.view import View

_COMPARED: Final = (
    BorrowerField.NAME,
    BorrowerField.GUARDIAN,
    BorrowerField.BIRTH_DAY,
    BorrowerField.NATIONAL_ID,
    BorrowerField.PHONE,
    BorrowerField.VILLAGE,
    BorrowerField.ADDRESS,
)
_NOTHING: Final = "—"
_ALONE: Final = (
    *(Reason.CENTER_CLOSED, Reason.OUT_OF_SCOPE, Reason.DAY_CLOSED, Reason.SEAT_REVOKED),
    *(Reason.SCHEDULE_CHANGED, Reason.DEBIT_RIGHT, Reason.DEBIT_FROZEN, Reason.SAVINGS_WEEK, Reason.BAD_VALUE),
)
"""Why a receipt waits for its own sake, whatever other receipts there are."""


@dataclass(frozen=True)
class _Sides:
    """Who wrote the two sides of an item, and when."""

    item: InboxItem
    mine_by: str = ""
    mine_ms: int = 0
    office_by: str = ""
    office_ms: int = 0

    def row(self, field: str, label: str, mine: str, office: str) -> ConflictValue:
        return ConflictValue(
            self.item.id, field, label, _NOTHING, mine, self.mine_by, self.mine_ms, "",
            office, self.office_by, self.office_ms, "",
        )  # fmt: skip


def _people(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return two entries side by side: the second is the one that came later."""
    second, first = view.find(Borrower, item.entity), view.find(Borrower, item.other)
    if second is None:
        return ()
    told = [one.registers.get(BorrowerField.NAME) if one else None for one in (second, first)]
    sides = _Sides(
        item,
        name_of(view, told[0].author) if told[0] else "",
        told[0].at_ms if told[0] else 0,
        name_of(view, told[1].author) if told[1] else "",
        told[1].at_ms if told[1] else 0,
    )
    rows = []
    for field in _COMPARED:
        texts = [_field(desk, one, field) for one in (second, first)]
        if texts != [_NOTHING, _NOTHING]:
            rows.append(sides.row(field.name.lower(), field_label(field), *texts))
    rows.append(sides.row("place", tr("Center and group"), _place(view, second), _place(view, first)))
    rows.append(sides.row("money", tr("Loan and savings"), _owns(desk, view, second), _owns(desk, view, first)))
    return tuple(rows)


def _field(desk: Desk, borrower: Borrower | None, field: BorrowerField) -> str:
    register = borrower.registers.get(field) if borrower else None
    return shown(desk.currency, field, register.value if register else None)


def _place(view: View, borrower: Borrower | None) -> str:
    if borrower is None:
        return tr("Not on this laptop")
    center, group = view.find(Center, borrower.center_id), view.find(Group, borrower.group_id)
    return ", ".join(one.name for one in (center, group) if one is not None) or _NOTHING


def _owns(desk: Desk, view: View, borrower: Borrower | None) -> str:
    if borrower is None:
        return _NOTHING
    balances = [item for item in view.of_borrower(Balance, borrower.id) if item.state.running]
    owed, account = sum(item.outstanding for item in balances), view.find(Savings, savings_id(borrower.id))
    saved = account.balance if account else 0
    parts = [tr("owes {amount}", amount=format_amount(owed, desk.currency, symbol=True))] if owed else []
    parts += [tr("saved {amount}", amount=format_amount(saved, desk.currency, symbol=True))] if saved else []
    return ", ".join(parts) or tr("None", "money")


def _visits(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return what a late visit says beside the one that stands, where they differ."""
    operation = find_operation(view.connection, item.operation)
    body = body_of(operation) if operation else None
    if operation is None or not isinstance(body, VisitSubmitted | VisitDrafted):
        return ()
    visit = view.find(Visit, operation.entity)
    if visit is None:
        return ()
    decided = visit.steps[-1] if visit.steps else None
    sides = _Sides(
        item, name_of(view, item.author), hlc_ms(operation.hlc),
        name_of(view, decided.author) if decided else "", decided.at_ms if decided else 0,
    )  # fmt: skip
    late, stands = _content(desk, body.content), _content(desk, visit.content)
    return tuple(
        sides.row(field, label, said, stands[field][1])
        for field, (label, said) in late.items()
        if said != stands[field][1]
    )


def _content(desk: Desk, content: VisitContent) -> dict[str, tuple[str, str]]:
    """Return what a visit says, by field: its label and the words."""
    promise = format_amount(content.promise_amount, desk.currency, symbol=True) if content.promise_amount else _NOTHING
    return {
        "purpose": (tr("Purpose"), choice_words(content.purpose)),
        "outcome": (tr("Outcome"), choice_words(content.outcome)),
        "people met": (tr("People met"), content.people_met or _NOTHING),
        "note": (tr("Note"), content.note or _NOTHING),
        "promise": (tr("Promise"), promise),
        "promised for": (tr("Promised for"), weekday_day(content.promise_day) if content.promise_day else _NOTHING),
    }


def _came_late(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return what came for a center that was gone."""
    operation = find_operation(view.connection, item.operation)
    if operation is None:
        return ()
    sides = _Sides(item, name_of(view, item.author), hlc_ms(operation.hlc))
    return (sides.row("what", tr("What came"), title_of(view, operation, desk.currency), _NOTHING),)


def _held_work(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return what work says that was held for whose it was, beside what stands here."""
    operation = find_operation(view.connection, item.operation)
    if operation is None:
        return ()
    rows = list(_came_late(desk, view, item))
    sides = _Sides(item, name_of(view, item.author), hlc_ms(operation.hlc))
    body = body_of(operation)
    if isinstance(body, BorrowerEdited):
        borrower = view.find(Borrower, operation.entity)
        for number, value in sorted(body.changes.items()):
            field = field_of(number)
            if field is None:
                continue
            said = shown(desk.currency, field, value)
            rows.append(sides.row(field.name.lower(), field_label(field), said, _field(desk, borrower, field)))
    elif isinstance(body, VisitSubmitted | VisitDrafted):
        told = _content(desk, body.content).items()
        rows += [sides.row(field, label, said, _NOTHING) for field, (label, said) in told if said not in (_NOTHING, "")]
    return tuple(rows)


def values_of(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return the two sides of an item, value by value; none where there is only a sentence."""
    if item.kind is ItemKind.SAME_PERSON:
        return _people(desk, view, item)
    if item.kind is ItemKind.TRANSITION:
        return _held_work(desk, view, item) if item.reason in FOR_WHOSE else _visits(desk, view, item)
    if item.kind is ItemKind.CENTER:
        return _came_late(desk, view, item)
    if item.kind is ItemKind.ATTENDANCE and item.current and item.contender:
        meeting_author = _sheet_author(view, item)
        mine = choice_words(Attendance(int(item.contender.value or 1)))
        office = choice_words(Attendance(int(item.current.value or 1)))
        return (
            ConflictValue(item.id, "attendance", tr("Attendance"), "—", mine, name_of(view, item.author),
                          item.contender.at_ms, "", office, meeting_author, 0, ""),
        )  # fmt: skip
    if item.kind not in (ItemKind.MONEY, ItemKind.OVERDRAWN, ItemKind.NOTICE):
        return ()
    return _receipts(desk, view, item)


def _sheet_author(view: View, item: InboxItem) -> str:
    collection = view.find(Collection, item.operation)
    meeting = view.find(Meeting, collection.meeting_id) if collection else None
    return name_of(view, meeting.author) if meeting else ""


def _receipts(desk: Desk, view: View, item: InboxItem) -> tuple[ConflictValue, ...]:
    """Return the held receipt beside the one that counts already: amount, number and day."""
    second = view.find(Collection, item.operation)
    line = second.line(item.line) if second else None
    if second is None or line is None:
        return ()
    alone = item.reason in _ALONE
    first, counted = (None, None) if alone else _counted_twin(view, second, line)

    def row(field: str, label: str, mine: str, office: str) -> ConflictValue:
        by = name_of(view, first.author) if first else ""
        at_ms = first.at_ms if first else 0
        return ConflictValue(item.id, field, label, "—", mine, name_of(view, second.author), second.at_ms, "",
                             office, by, at_ms, "")  # fmt: skip

    other_amount = format_amount(counted.amount, desk.currency, symbol=True) if counted else "—"
    return (
        row("amount", tr("Amount"), format_amount(line.amount, desk.currency, symbol=True), other_amount),
        row("receipt", tr("Receipt"), receipt_number(view, second.seat_id, line.receipt),
            receipt_number(view, first.seat_id, counted.receipt) if first and counted else "—"),
        row("day", tr("Day"), weekday_day(second.day), weekday_day(first.day) if first else "—"),
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
