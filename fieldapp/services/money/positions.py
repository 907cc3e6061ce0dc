"""Where a loan stands, as screens show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import installments_of, next_due, stands_on
from fieldapp.domain.timestamp import Day

InstallmentState = Literal["paid", "part", "missed", "due", "future"]


@dataclass(frozen=True)
class InstallmentView:
    """One installment; amounts in minor units. missed: nothing paid and the day is over."""

    number: int
    due_day: Day
    due: int
    paid: int
    state: InstallmentState


@dataclass(frozen=True)
class LoanView:
    """A loan with its schedule on a day; next_due_day is None where nothing falls due any more."""

    loan_id: Id
    product_name: str
    principal: int
    disbursed_day: Day
    installments: tuple[InstallmentView, ...]
    outstanding: int
    arrears: int
    days_late: int
    installments_paid: int
    next_due_day: Day | None
    next_due_amount: int
    expected_today: int


def loan_view(loan: Loan, balance: Balance, day: Day) -> LoanView:
    """Return a loan with its schedule as it stands on a day."""
    stands = stands_on(loan, balance, day)
    next_day, next_amount = next_due(loan, balance, day)
    installments = tuple(
        InstallmentView(
            row.number,
            row.installment.due_day,
            row.installment.total,
            row.paid,
            _state(row.installment.due_day, row.paid, row.installment.total, day),
        )
        for row in installments_of(loan, balance)
    )
    return LoanView(
        loan_id=loan.id,
        product_name=loan.product,
        principal=loan.principal,
        disbursed_day=loan.disbursed_day,
        installments=installments,
        outstanding=stands.outstanding,
        arrears=stands.arrears,
        days_late=stands.days_late(day),
        installments_paid=stands.installments_paid,
        next_due_day=next_day,
        next_due_amount=next_amount,
        expected_today=stands.expected,
    )


def _state(due_day: Day, paid: int, total: int, day: Day) -> InstallmentState:
    if paid >= total:
        return "paid"
    if due_day > day:
        return "part" if paid else "future"
    if due_day == day:
        return "part" if paid else "due"
    return "part" if paid else "missed"


def loan_label(loan: Loan, day: Day) -> str:
    """Return product and week as the sheet names them: Home 19/46, counted to the last installment due by the day."""
    due = sum(1 for row in loan.schedule if row.due_day <= day)
    return f"{loan.product} {due}/{len(loan.schedule)}"
