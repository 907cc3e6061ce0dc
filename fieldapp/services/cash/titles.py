"""What the steps of an officer's cash day are called in a list."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.cash.cash import CashDay, total_of
from fieldapp.domain.cash.control import CashVerified, DayReopened, DifferenceBooked
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.operation import Operation
from fieldapp.domain.staff import User
from fieldapp.domain.state import State
from fieldapp.domain.words import tr
from fieldapp.services.days import day_month


def cash_title(state: State, operation: Operation, body: Any, money: Currency) -> str:
    """Return the title of an operation on a cash day, '' for any other."""
    match body:
        case DayOpened(pieces=pieces):
            return tr("Day opened with {amount}", amount=_sum(total_of(pieces), money))
        case CashCounted(pieces=pieces):
            return tr("Cash counted, {amount}", amount=_sum(total_of(pieces), money))
        case CashHandedIn(amount=amount, reference=reference):
            if reference:
                return tr("Handed in {amount}, slip {reference}", amount=_sum(amount, money), reference=reference)
            return tr("Handed in {amount}", amount=_sum(amount, money))
        case CashDrawn(amount=amount):
            return tr("Drew {amount}", amount=_sum(amount, money))
        case DayClosed(kept=kept):
            return tr("Day closed, {amount} kept", amount=_sum(kept, money)) if kept else tr("Day closed")
        case CashVerified(amount=amount):
            return tr("Cash of {name} counted, {amount}", name=_whose(state, operation), amount=_sum(amount, money))
        case DayReopened():
            return tr("Day of {name} opened again", name=_whose(state, operation))
        case DifferenceBooked(amount=amount):
            name, much = _whose(state, operation), _sum(abs(amount), money)
            if amount < 0:
                return tr("Shortage of {name} booked, {amount}", name=name, amount=much)
            return tr("Surplus of {name} booked, {amount}", name=name, amount=much)
        case _:
            return ""


def _sum(amount: int, money: Currency) -> str:
    return format_amount(amount, money, symbol=True)


def _whose(state: State, operation: Operation) -> str:
    day = state.find(CashDay, operation.entity)
    user = state.find(User, day.user_id) if day else None
    return f"{user.name}, {day_month(day.day)}" if user and day else tr("an officer")
