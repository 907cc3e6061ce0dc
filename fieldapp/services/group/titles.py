"""What operations on centers, groups, members and their common money are called in a list."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.center.center import Center, CenterEdited, CenterMoved
from fieldapp.domain.center.group import Group, GroupDissolved, GroupOffice, OfficerElected
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.training import RecognitionTested, TrainingHeld
from fieldapp.domain.collection.cover import CoverRepaid, FundMove, FundMoved, JointCovered
from fieldapp.domain.collection.not_held import MeetingNotHeld
from fieldapp.domain.collection.sheet_begun import SheetBegun
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.operation import Operation
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.state import State
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.days import day_month

_OFFICES = {
    GroupOffice.LEADER: mark("{name} is leader of {group}"),
    GroupOffice.SECRETARY: mark("{name} is secretary of {group}"),
    GroupOffice.CASHIER: mark("{name} is cashier of {group}"),
}
_FUND_WORDS = {
    FundMove.CONTRIBUTION: mark("Contribution to the fund of {group}, {amount}"),
    FundMove.FINE: mark("Fine into the fund of {group}, {amount}"),
    FundMove.WITHDRAWAL: mark("Withdrawal from the fund of {group}, {amount}"),
}


def group_title(state: State, operation: Operation, body: Any, money: Currency) -> str:
    """Return the title of an operation on a group, '' for any other."""
    return (
        _of_money(state, operation, body, money)
        or _of_members(state, operation, body)
        or _of_group(state, operation, body)
    )


def _of_money(state: State, operation: Operation, body: Any, money: Currency) -> str:
    match body:
        case JointCovered(parts=parts):
            loan = state.find(Loan, operation.entity)
            total = format_amount(sum(part.amount for part in parts), money, symbol=True)
            name = _name(state, loan.borrower_id) if loan else tr("a member")
            return tr("{amount} paid for {name} by {others}", amount=total, name=name, others=_others(len(parts)))
        case FundMoved(kind=kind, amount=amount):
            total = format_amount(amount, money, symbol=True)
            return tr(_FUND_WORDS[kind], group=_group(state, operation.entity), amount=total)
        case CoverRepaid(parts=parts):
            total = format_amount(sum(part.amount for part in parts), money, symbol=True)
            name = _name(state, operation.entity)
            return tr("{name} repaid {amount} to {others}", name=name, amount=total, others=_others(len(parts)))
        case _:
            return ""


def _of_members(state: State, operation: Operation, body: Any) -> str:
    match body:
        case MemberMoved():
            return tr("{name} moved to another group", name=_name(state, operation.entity))
        case MemberJoined(group_id=group_id):
            return tr("{name} joined {group}", name=_name(state, operation.entity), group=_group(state, group_id))
        case MemberLeft(from_group=group_id):
            return tr("{name} left {group}", name=_name(state, operation.entity), group=_group(state, group_id))
        case OfficerElected(office=office, borrower_id=borrower_id):
            return tr(_OFFICES[office], name=_name(state, borrower_id), group=_group(state, operation.entity))
        case _:
            return ""


def _of_group(state: State, operation: Operation, body: Any) -> str:
    match body:
        case TrainingHeld(present=present):
            return tr("Training of {group}, {count} came", group=_group(state, operation.entity), count=len(present))
        case RecognitionTested(passed=passed):
            group = _group(state, operation.entity)
            if passed:
                return tr("Recognition test of {group}, passed", group=group)
            return tr("Recognition test of {group}, not passed", group=group)
        case GroupDissolved():
            return tr("{group} dissolved", group=_group(state, operation.entity))
        case CenterMoved(from_day=from_day):
            center = _center(state, operation.entity)
            return tr("{center} meets differently from {day}", center=center, day=day_month(from_day))
        case MeetingNotHeld(center_id=center_id, day=day, reason=reason, moved_to=moved_to):
            names = {"center": _center(state, center_id), "day": day_month(day)}
            if moved_to:
                return tr("{center} meeting of {day} moved to {other}", other=day_month(moved_to), **names)
            if reason:
                return tr("{center} meeting of {day} not held", **names)
            return tr("{center} meeting of {day}: said again", **names)
        case SheetBegun(center_id=center_id, day=day):
            names = {"center": _center(state, center_id), "day": day_month(day)}
            return tr("{center} sheet of {day} begun", **names)
        case CenterEdited(name=name):
            return tr("Center {name} changed", name=name)
        case _:
            return ""


def _name(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else tr("a member")


def _group(state: State, group_id: Id) -> str:
    group = state.find(Group, group_id)
    return group.name if group else tr("a group")


def _center(state: State, center_id: Id) -> str:
    center = state.find(Center, center_id)
    return center.name if center else tr("A center")


def _others(count: int) -> str:
    return tr_n("one", "{n} others", count) if count else tr("nobody")
