"""The words that portfolios use for days, units and methods, and what they stand for here."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import Accrual, Amortization, Interest

WEEKDAYS: Final = {
    word: number
    for number, words in enumerate(
        (
            ("monday", "mon"), ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"), ("friday", "fri"),
            ("saturday", "sat"), ("sunday", "sun"),
        )
    )
    for word in words
}  # fmt: skip
UNITS: Final = {
    "days": Unit.DAYS,
    "weeks": Unit.WEEKS,
    "months": Unit.MONTHS,
    "day": Unit.DAYS,
    "week": Unit.WEEKS,
    "month": Unit.MONTHS,
    "weekly": Unit.WEEKS,
    "monthly": Unit.MONTHS,
}
METHODS: Final = {
    "flat": Interest.FLAT,
    "declining": Interest.DECLINING,
    "declining balance": Interest.DECLINING,
    "reducing": Interest.DECLINING,
}
AMORTIZATIONS: Final = {
    "equal installments": Amortization.EQUAL_INSTALLMENTS,
    "equal principal payments": Amortization.EQUAL_PRINCIPAL,
}
ACCRUALS: Final = {"same as repayment period": Accrual.BY_PERIOD, "daily": Accrual.BY_DAYS}
YES_NO: Final = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}
ONE_OR_ALL: Final = {"individual": True, "jlg": True, "group": False}
"""Whether an account belongs to one person (a JLG loan is a person's loan given in a group)."""
PERIODS_A_YEAR: Final = {Unit.DAYS: Decimal(365), Unit.WEEKS: Decimal(52), Unit.MONTHS: Decimal(12)}
