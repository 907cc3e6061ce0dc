"""The cash-flow sheet: twelve months of a household and its business, as an officer writes it in the borrower's shop.

A line of twelve equal months is one run, a season another, so that a whole sheet stays small on the wire. Amounts in
minor units per month.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import MONTHS, CapacityPolicy, CashFlow, Evidence, believed
from fieldapp.domain.risk.cross_check import Books

LINES_MAX: Final = 24
DEBTS_MAX: Final = 6
GOODS_MAX: Final = 5
LABEL_MAX: Final = 30
NOTE_MAX: Final = 300
_MARGIN_PLACES: Final = 4


class Section(IntEnum):
    """Whose money a line is and which way it goes."""

    BUSINESS_INCOME = 1
    BUSINESS_COST = 2
    HOUSEHOLD_INCOME = 3
    HOUSEHOLD_COST = 4

    @property
    def is_income(self) -> bool:
        """Tell whether the money comes in."""
        return self in (Section.BUSINESS_INCOME, Section.HOUSEHOLD_INCOME)


Runs = tuple[int, ...]
"""Twelve months in short: an amount, in how many months it repeats, the next amount, and so on."""


@dataclass(frozen=True)
class FlowLine:
    """One line of the sheet: what it is, its twelve months, and what stands behind it."""

    section: Section
    label: str
    runs: Runs
    evidence: Evidence = Evidence.SELF_REPORT

    def months(self) -> tuple[int, ...]:
        """Return the amounts of the twelve months."""
        return months_of(self.runs)


@dataclass(frozen=True)
class Debt:
    """What is owed elsewhere, or on a loan here (loan_id): outstanding, and what falls due in the twelve months."""

    lender: str
    outstanding: int
    runs: Runs
    informal: bool = False
    loan_id: Id = NO_ID


@dataclass(frozen=True)
class CashSheet:
    """A whole sheet. first_month: the calendar month (1 to 12) of its first column.

    term_months: of the loan it was written for. first_loan: she has had none here before.
    """

    first_month: int
    lines: tuple[FlowLine, ...]
    debts: tuple[Debt, ...] = ()
    books: Books | None = None
    term_months: int = MONTHS
    first_loan: bool = False
    application: Id = NO_ID
    note: str = ""


def runs_of(months: Sequence[int]) -> Runs:
    """Return twelve months in the fewest runs."""
    return tuple(part for amount, same in groupby(months) for part in (amount, len(list(same))))


def months_of(runs: Runs) -> tuple[int, ...]:
    """Return the months of runs."""
    return tuple(amount for amount, count in pairs_of(runs) for _ in range(count))


def pairs_of(runs: Runs) -> tuple[tuple[int, int], ...]:
    """Return runs as pairs of amount and months."""
    return tuple(zip(runs[::2], runs[1::2], strict=False))


def total(sheet: CashSheet, *sections: Section) -> tuple[int, ...]:
    """Return the twelve monthly sums of the lines of some sections."""
    return _summed(line.months() for line in sheet.lines if line.section in sections)


def _summed(rows: Iterable[Sequence[int]]) -> tuple[int, ...]:
    return tuple(sum(month) for month in zip((0,) * MONTHS, *rows, strict=True))


def flow_of(sheet: CashSheet, policy: CapacityPolicy, guaranteed: int = 0) -> CashFlow:
    """Return the sheet as a cash flow: income believed by its evidence, guarantees weighed into the debts.

    guaranteed: the installments per month that she stands in for.
    """
    income = [line for line in sheet.lines if line.section.is_income]
    counted = [believed(line.months(), policy.counted(line.evidence)) for line in income]
    weighed = int(policy.guarantee_weight * guaranteed)
    return CashFlow(
        income=total(sheet, Section.BUSINESS_INCOME, Section.HOUSEHOLD_INCOME),
        counted=_summed(counted),
        business_cost=total(sheet, Section.BUSINESS_COST),
        household_cost=total(sheet, Section.HOUSEHOLD_COST),
        other_debt=_summed([*(months_of(debt.runs) for debt in sheet.debts), (weighed,) * MONTHS]),
        main_source=max(counted, key=sum, default=()),
    )


def problem_of(sheet: CashSheet) -> Rejection | None:
    """Return why a sheet cannot be recorded, None where it can; the numbers are bounded, so it always fits the wire."""
    if len(sheet.lines) > LINES_MAX:
        return Rejection(Reason.TOO_MANY_LINES, {"count": len(sheet.lines), "most": LINES_MAX}, "lines")
    if len(sheet.debts) > DEBTS_MAX:
        return Rejection(Reason.TOO_MANY_LINES, {"count": len(sheet.debts), "most": DEBTS_MAX}, "debts")
    if not 1 <= sheet.first_month <= MONTHS or not 1 <= sheet.term_months <= 10 * MONTHS:
        return Rejection(Reason.BAD_VALUE, {}, "first_month")
    for place, line in enumerate(sheet.lines):
        if problem := _line_problem(line.label, line.runs):
            return Rejection(problem, {"length": len(line.label), "most": LABEL_MAX}, f"line.{place}")
    for place, debt in enumerate(sheet.debts):
        problem = _line_problem(debt.lender, debt.runs)
        if problem or not 0 <= debt.outstanding <= AMOUNT_MAX:
            return Rejection(
                problem or Reason.BAD_VALUE, {"length": len(debt.lender), "most": LABEL_MAX}, f"debt.{place}"
            )
    if not any(total(sheet, Section.BUSINESS_INCOME, Section.HOUSEHOLD_INCOME)):
        return Rejection(Reason.SHEET_EMPTY, {}, "lines")
    if len(sheet.note) > NOTE_MAX:
        return Rejection(Reason.TOO_LONG, {"length": len(sheet.note), "most": NOTE_MAX}, "note")
    return _books_problem(sheet.books) if sheet.books else None


def _line_problem(label: str, runs: Runs) -> Reason:
    if len(label) > LABEL_MAX:
        return Reason.TOO_LONG
    credible = all(count >= 1 and 0 <= amount <= AMOUNT_MAX for amount, count in pairs_of(runs))
    whole = len(runs) % 2 == 0 and sum(runs[1::2]) == MONTHS
    return Reason.NONE if credible and whole else Reason.BAD_VALUE


def _books_problem(books: Books) -> Rejection | None:
    margin = books.margin_stated
    if not 0 <= margin <= 1 or margin != round(margin, _MARGIN_PLACES):
        return Rejection(Reason.SHARE_OUT_OF_RANGE, {}, "books.margin_stated")
    if len(books.goods) > GOODS_MAX:
        return Rejection(Reason.TOO_MANY_LINES, {"count": len(books.goods), "most": GOODS_MAX}, "books.goods")
    amounts = (books.sales_per_day, books.sales_per_month, books.purchases_per_month)
    prices = [value for good in books.goods for value in (good.cost, good.price)]
    asked = all(0 <= value <= AMOUNT_MAX for value in (*amounts, *prices)) and 0 <= books.days_per_month <= 31
    wealth = (books.equity_start, books.profits, books.withdrawals, books.depreciation, books.equity_counted)
    if not asked or any(abs(value) > AMOUNT_MAX for value in wealth):
        return Rejection(Reason.BAD_VALUE, {}, "books")
    return None
