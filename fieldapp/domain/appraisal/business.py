"""The business file of a small enterprise: its statements and monthly sales; and the register of what is pledged."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import DAY_MAX
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.collateral import Pledge
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark

PLEDGES_MAX: Final = 20
SALES_MONTHS_MAX: Final = 36
TEXT_MAX: Final = 60


@dataclass(frozen=True)
class BusinessFile:
    """Statements of a business, minor units. balance_day: the day of the balance sheet.

    monthly_sales: 12 to 36 months, oldest first. top_customer: sales to the largest one in the statement's months.
    new_service: principal and interest of the asked loan in as many months. verified_turnover: what papers prove.
    """

    balance: BalanceSheet
    income: IncomeStatement
    balance_day: Day = 0
    monthly_sales: tuple[int, ...] = ()
    top_customer: int = 0
    new_service: int = 0
    verified_turnover: int = 0
    evidence: Evidence = Evidence.SELF_REPORT
    note: str = ""


def file_problem(file: BusinessFile) -> Rejection | None:
    """Return why a business file cannot be recorded, None where it can."""
    parts = (file.balance, file.income)
    amounts = [getattr(part, item.name) for part in parts for item in fields(part) if item.name != "months"]
    amounts += [*file.monthly_sales, file.top_customer, file.new_service, file.verified_turnover]
    if not any(amounts):
        return Rejection(Reason.REQUIRED, {"what": mark("the figures of the business")}, "income.sales")
    if any(not 0 <= amount <= AMOUNT_MAX for amount in amounts) or not 1 <= file.income.months <= SALES_MONTHS_MAX:
        return Rejection(Reason.BAD_VALUE, {}, "income")
    if len(file.monthly_sales) > SALES_MONTHS_MAX:
        return Rejection(Reason.TOO_MANY_LINES, {"count": len(file.monthly_sales), "most": SALES_MONTHS_MAX}, "sales")
    if len(file.note) > 10 * TEXT_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(file.note), "most": 10 * TEXT_MAX}, "note")
    return None


def pledges_problem(pledges: tuple[Pledge, ...]) -> Rejection | None:
    """Return why a register of pledges cannot be recorded, None where it can; an empty one can."""
    if len(pledges) > PLEDGES_MAX:
        return Rejection(Reason.TOO_MANY_LINES, {"count": len(pledges), "most": PLEDGES_MAX}, "pledges")
    for place, pledge in enumerate(pledges):
        if not pledge.label.strip():
            return Rejection(Reason.REQUIRED, {"what": mark("what is pledged")}, f"pledge.{place}")
        if max(len(pledge.label), len(pledge.owner)) > TEXT_MAX:
            return Rejection(Reason.TOO_LONG, {"length": len(pledge.label), "most": TEXT_MAX}, f"pledge.{place}")
        amounts = (pledge.value, pledge.prior_claims)
        if any(not 0 <= amount <= AMOUNT_MAX for amount in amounts) or abs(pledge.insured_until) > DAY_MAX:
            return Rejection(Reason.BAD_VALUE, {}, f"pledge.{place}")
    return None
