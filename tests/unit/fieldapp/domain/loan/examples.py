"""Loan terms and events that many tests of lending start from. Amounts are minor units."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan.allocation import CLASSIC_ORDER, BySlots, SlotOrder, When
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.product import (
    Accrual,
    Interest,
    LoanProduct,
    LoanTerms,
    Recalculation,
    Style,
    YearBasis,
)

HAND_OVER = date(2024, 1, 1)
SLOTS = SlotOrder(tuple((when, part) for when in When for part in CLASSIC_ORDER))


def monthly(principal: int, percent: str, installments: int, **options: Any) -> LoanTerms:
    """A classic declining loan with level monthly installments."""
    product = LoanProduct(code="monthly", **options)
    return LoanTerms(
        product=product, principal=principal, annual_rate=Decimal(percent) / 100, installments=installments
    )


def weekly(principal: int, percent: str, installments: int, **options: Any) -> LoanTerms:
    """The same by weeks."""
    return replace(monthly(principal, percent, installments, **options), due=DueRule(unit=Unit.WEEKS))


def weekly_flat(principal: int, percent: str, installments: int, **options: Any) -> LoanTerms:
    """A weekly flat loan, the usual group loan."""
    return weekly(principal, percent, installments, interest=Interest.FLAT, **options)


def progressive(principal: int, percent: str, installments: int, **options: Any) -> LoanTerms:
    """A progressive monthly loan, 30 days a month and 360 a year."""
    rules: dict[str, Any] = {
        "style": Style.PROGRESSIVE,
        "accrual": Accrual.BY_DAYS,
        "year": YearBasis.DAYS_360,
        "months_of_30": True,
        "allocation": BySlots(SLOTS),
    }
    return monthly(principal, percent, installments, **(rules | options))


def recalculated(principal: int, percent: str, installments: int, **options: Any) -> LoanTerms:
    """A progressive loan whose interest follows the payments day by day."""
    return progressive(principal, percent, installments, recalculation=Recalculation(), **options)


def disbursed(amount: int, on: date = HAND_OVER, name: str = "hand-over") -> e.Disbursed:
    """A tranche handed over on a day."""
    return e.Disbursed(name, on, on, amount)


def paid(amount: int, on: date, name: str = "", entered: date | None = None) -> e.Paid:
    """A repayment on a day."""
    return e.Paid(name or f"paid {on} {amount}", entered or on, on, amount)
