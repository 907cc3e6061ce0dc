"""Repayment capacity: how large an installment a household and its business can carry, and how it holds under stress.

Cash-flow method of individual micro-lending: the installment limit is a share of the lowest three-month mean of
disposable cash over the loan's months, and never more than a share of household income. Minor units per month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal
from enum import Enum
from typing import Final

MONTHS: Final = 12


class Evidence(Enum):
    """How far stated income is believed; the value is the share of it that counts."""

    DOCUMENTS = Decimal("1.0")
    TWO_SOURCES = Decimal("0.9")
    SELF_REPORT = Decimal("0.8")


@dataclass(frozen=True)
class CapacityPolicy:
    """The parameter set. share: of disposable cash; income_share: of household income, all installments together."""

    name: str = "default 2026-1"
    share: Decimal = Decimal("0.70")
    first_loan_share: Decimal = Decimal("0.50")
    income_share: Decimal = Decimal("0.50")
    guarantee_weight: Decimal = Decimal("0.20")
    equity_gap_max: Decimal = Decimal("0.05")
    flow_gap_max: Decimal = Decimal("0.10")


@dataclass(frozen=True)
class CashFlow:
    """Twelve months of a household with its business, from any month on, minor units per month."""

    income: tuple[int, ...]
    business_cost: tuple[int, ...]
    household_cost: tuple[int, ...]
    other_debt: tuple[int, ...]
    evidence: Evidence = Evidence.SELF_REPORT

    def __post_init__(self) -> None:
        rows = (self.income, self.business_cost, self.household_cost, self.other_debt)
        if any(len(row) != MONTHS for row in rows):
            raise ValueError("a cash flow has twelve months")

    def disposable(self) -> tuple[Decimal, ...]:
        """Return what is left each month after the haircut on income, costs, household and other debt."""
        rows = zip(self.income, self.business_cost, self.household_cost, self.other_debt, strict=True)
        return tuple(self.evidence.value * earned - cost - home - debt for earned, cost, home, debt in rows)


@dataclass(frozen=True)
class Capacity:
    """The largest installment per month by each rule, and the month (0 to 11) whose three-month mean is lowest."""

    limit: int
    by_cash_flow: int
    by_income: int
    tightest_month: int

    @property
    def rule(self) -> str:
        """Return the rule that binds: cash_flow or income."""
        return "cash_flow" if self.by_cash_flow <= self.by_income else "income"


def capacity(flow: CashFlow, months: int, policy: CapacityPolicy, *, first_loan: bool = False) -> Capacity:
    """Return the installment limit of a loan over so many months, the stricter of the two rules, never below zero."""
    means = rolling_means(flow.disposable())
    within = means[: min(months, MONTHS)]
    tightest = min(range(len(within)), key=within.__getitem__)
    share = policy.first_loan_share if first_loan else policy.share
    by_cash_flow = _floor(share * within[tightest])
    lowest_income = min(flow.income[: min(months, MONTHS)])
    lowest_debt = max(flow.other_debt[: min(months, MONTHS)])
    by_income = _floor(policy.income_share * lowest_income - lowest_debt)
    return Capacity(max(0, min(by_cash_flow, by_income)), by_cash_flow, by_income, tightest)


def rolling_means(values: Sequence[Decimal], width: int = 3) -> tuple[Decimal, ...]:
    """Return the mean of each month and the two after it; the year goes round."""
    count = len(values)
    return tuple(sum((values[(n + k) % count] for k in range(width)), Decimal(0)) / width for n in range(count))


def _floor(amount: Decimal) -> int:
    return int(amount.to_integral_value(ROUND_FLOOR))


def gap(stated: int, computed: int) -> Decimal:
    """Return how far two figures of the same thing lie apart, as a share of the larger; 0 where both are nothing."""
    largest = max(abs(stated), abs(computed))
    return Decimal(abs(stated - computed)) / largest if largest else Decimal(0)


@dataclass(frozen=True)
class CrossCheck:
    """One figure reached in two ways."""

    name: str
    stated: int
    computed: int
    gap: Decimal
    passed: bool


@dataclass(frozen=True)
class Books:
    """What is asked for the three cross-checks, minor units; margins as shares between 0 and 1.

    equity_start + profits - withdrawals - depreciation should be equity_counted.
    """

    sales_per_day: int
    days_per_month: int
    sales_per_month: int
    purchases_per_month: int
    margin_stated: Decimal
    goods: tuple[tuple[int, int], ...]
    equity_start: int
    profits: int
    withdrawals: int
    depreciation: int
    equity_counted: int


def cross_checks(books: Books, policy: CapacityPolicy) -> tuple[CrossCheck, ...]:
    """Return sales by day and by purchases, margin by goods (cost, price), and equity, each against what was said."""
    by_day = books.sales_per_day * books.days_per_month
    kept = Decimal(1) - books.margin_stated
    by_purchases = _floor(books.purchases_per_month / kept) if kept else 0
    cost, price = sum(c for c, _ in books.goods), sum(p for _, p in books.goods)
    basis_points = _floor(Decimal(price - cost) / price * 10_000) if price else 0
    equity = books.equity_start + books.profits - books.withdrawals - books.depreciation
    return (
        _checked("sales by day", books.sales_per_month, by_day, policy.flow_gap_max),
        _checked("sales by purchases", books.sales_per_month, by_purchases, policy.flow_gap_max),
        _checked("margin, in basis points", _floor(books.margin_stated * 10_000), basis_points, policy.flow_gap_max),
        _checked("equity", books.equity_counted, equity, policy.equity_gap_max),
    )


def _checked(name: str, stated: int, computed: int, most: Decimal) -> CrossCheck:
    apart = gap(stated, computed)
    return CrossCheck(name, stated, computed, apart, apart <= most)


@dataclass(frozen=True)
class StressResult:
    """One stress: how many of the loan's installments the disposable cash of their month would not carry."""

    name: str
    failing: int


def stress(flow: CashFlow, installment: int, months: int) -> tuple[StressResult, ...]:
    """Return the loan under income 20 % lower, the worst month first, and one earner ill for a month.

    A month fails where what is left in it is less than the installment.
    """
    lower = replace(flow, income=tuple(earned * 80 // 100 for earned in flow.income))
    left = flow.disposable()
    worst = min(range(MONTHS), key=left.__getitem__)
    turned = (*left[worst:], *left[:worst])
    ill = (left[0] - flow.evidence.value * flow.income[0], *left[1:])
    cases = (
        ("as stated", left),
        ("income 20 % lower", lower.disposable()),
        ("worst month first", turned),
        ("ill for a month", ill),
    )
    count = min(months, MONTHS)
    return tuple(StressResult(name, sum(1 for cash in rows[:count] if cash < installment)) for name, rows in cases)
