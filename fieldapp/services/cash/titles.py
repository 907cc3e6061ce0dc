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
from fieldapp.domain.timestamp import date_of


def cash_title(state: State, operation: Operation, body: Any, money: Currency) -> str:
    """Return the title of an operation on a cash day, '' for any other."""
    match body:
        case DayOpened(pieces=pieces):
            return f"Day opened with {_sum(total_of(pieces), money)}"
        case CashCounted(pieces=pieces):
            return f"Cash counted, {_sum(total_of(pieces), money)}"
        case CashHandedIn(amount=amount, reference=reference):
            return f"Handed in {_sum(amount, money)}" + (f", slip {reference}" if reference else "")
        case CashDrawn(amount=amount):
            return f"Drew {_sum(amount, money)}"
        case DayClosed(kept=kept):
            return f"Day closed, {_sum(kept, money)} kept" if kept else "Day closed"
        case CashVerified(amount=amount):
            return f"Cash of {_whose(state, operation)} counted, {_sum(amount, money)}"
        case DayReopened():
            return f"Day of {_whose(state, operation)} opened again"
        case DifferenceBooked(amount=amount):
            word = "Shortage" if amount < 0 else "Surplus"
            return f"{word} of {_whose(state, operation)} booked, {_sum(abs(amount), money)}"
        case _:
            return ""


def _sum(amount: int, money: Currency) -> str:
    return format_amount(amount, money, symbol=True)


def _whose(state: State, operation: Operation) -> str:
    day = state.find(CashDay, operation.entity)
    user = state.find(User, day.user_id) if day else None
    return f"{user.name}, {date_of(day.day):%d %b}" if user and day else "an officer"
