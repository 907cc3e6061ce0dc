"""What operations on centers, groups, members and their common money are called in a list."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.center.center import Center, CenterEdited, CenterMoved
from fieldapp.domain.center.group import Group, GroupDissolved, GroupOffice, OfficerElected
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.training import RecognitionTested, TrainingHeld
from fieldapp.domain.collection.cover import CoverRepaid, FundMove, FundMoved, JointCovered
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.operation import Operation
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import date_of

OFFICE_WORDS = {GroupOffice.LEADER: "leader", GroupOffice.SECRETARY: "secretary", GroupOffice.CASHIER: "cashier"}
_FUND_WORDS = {
    FundMove.CONTRIBUTION: "Contribution to the fund of",
    FundMove.FINE: "Fine into the fund of",
    FundMove.WITHDRAWAL: "Withdrawal from the fund of",
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
            return f"{total} paid for {_name(state, loan.borrower_id) if loan else 'a member'} by {_others(len(parts))}"
        case FundMoved(kind=kind, amount=amount):
            total = format_amount(amount, money, symbol=True)
            return f"{_FUND_WORDS[kind]} {_group(state, operation.entity)}, {total}"
        case CoverRepaid(parts=parts):
            total = format_amount(sum(part.amount for part in parts), money, symbol=True)
            return f"{_name(state, operation.entity)} repaid {total} to {_others(len(parts))}"
        case _:
            return ""


def _of_members(state: State, operation: Operation, body: Any) -> str:
    match body:
        case MemberMoved():
            return f"{_name(state, operation.entity)} moved to another group"
        case MemberJoined(group_id=group_id):
            return f"{_name(state, operation.entity)} joined {_group(state, group_id)}"
        case MemberLeft(from_group=group_id):
            return f"{_name(state, operation.entity)} left {_group(state, group_id)}"
        case OfficerElected(office=office, borrower_id=borrower_id):
            return f"{_name(state, borrower_id)} is {OFFICE_WORDS[office]} of {_group(state, operation.entity)}"
        case _:
            return ""


def _of_group(state: State, operation: Operation, body: Any) -> str:
    match body:
        case TrainingHeld(present=present):
            return f"Training of {_group(state, operation.entity)}, {len(present)} came"
        case RecognitionTested(passed=passed):
            return f"Recognition test of {_group(state, operation.entity)}, {'passed' if passed else 'not passed'}"
        case GroupDissolved():
            return f"{_group(state, operation.entity)} dissolved"
        case CenterMoved(from_day=from_day):
            return f"{_center(state, operation.entity)} meets differently from {date_of(from_day):%d %b}"
        case CenterEdited(name=name):
            return f"Center {name} changed"
        case _:
            return ""


def _name(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else "a member"


def _group(state: State, group_id: Id) -> str:
    group = state.find(Group, group_id)
    return group.name if group else "a group"


def _center(state: State, center_id: Id) -> str:
    center = state.find(Center, center_id)
    return center.name if center else "A center"


def _others(count: int) -> str:
    return "one" if count == 1 else f"{count} others" if count else "nobody"
