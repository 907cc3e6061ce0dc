"""Repayment capacity: how large an installment a household and its business can carry, and how it holds under stress.

Cash-flow method of individual micro-lending: the installment limit is a share of the lowest three-month mean of
disposable cash over the loan's months, and all installments together never take more than a share of household income
(the cap of the Reserve Bank of India's microfinance directions, 2022). Amounts in minor units per month.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Final

MONTHS: Final = 12


class Evidence(IntEnum):
    """What stands behind a stated income; how much of it then counts is policy."""

    SELF_REPORT = 1
    SEEN_BOOKS = 2
    WEIGHED = 3
    """The officer counted or weighed the goods herself."""
    BANK_STATEMENT = 4


@dataclass(frozen=True)
class CapacityPolicy:
    """The parameter set. Shares between 0 and 1, amounts in minor units, 0 where there is no limit.

    share, first_loan_share: of disposable cash; income_share: of household income, all installments together.
    guarantee_weight: the part of guaranteed installments that counts as her own debt. self_report to bank_statement:
    the share of an income that counts by its evidence. stress_lender_share: the installment of one lender more, as a
    share of ours. valid_days: how long a cash-flow sheet counts.
    """

    name: str = "default 2026-1"
    share: Decimal = Decimal("0.70")
    first_loan_share: Decimal = Decimal("0.50")
    income_share: Decimal = Decimal("0.50")
    guarantee_weight: Decimal = Decimal("0.20")
    equity_gap_max: Decimal = Decimal("0.05")
    flow_gap_max: Decimal = Decimal("0.10")
    self_report: Decimal = Decimal("0.8")
    seen_books: Decimal = Decimal("0.9")
    weighed: Decimal = Decimal("0.9")
    bank_statement: Decimal = Decimal("1.0")
    stress_income_drop: Decimal = Decimal("0.20")
    stress_lender_share: Decimal = Decimal("0.50")
    lenders_max: int = 0
    household_debt_max: int = 0
    valid_days: int = 183

    def counted(self, evidence: Evidence) -> Decimal:
        """Return the share of a stated income that counts with such evidence."""
        return {
            Evidence.SELF_REPORT: self.self_report,
            Evidence.SEEN_BOOKS: self.seen_books,
            Evidence.WEIGHED: self.weighed,
            Evidence.BANK_STATEMENT: self.bank_statement,
        }[evidence]


@dataclass(frozen=True)
class CashFlow:
    """Twelve months of a household with its business, from any month on.

    income: as stated. counted: what of it counts by its evidence. main_source: the part of `counted` that one earner
    brings, the one whose illness would hurt most; all of it where nothing is given.
    """

    income: tuple[int, ...]
    counted: tuple[int, ...]
    business_cost: tuple[int, ...]
    household_cost: tuple[int, ...]
    other_debt: tuple[int, ...]
    main_source: tuple[int, ...] = field(default=())

    def __post_init__(self) -> None:
        rows = (self.income, self.counted, self.business_cost, self.household_cost, self.other_debt)
        if any(len(row) != MONTHS for row in rows) or len(self.main_source) not in (0, MONTHS):
            raise ValueError("a cash flow has twelve months")

    def disposable(self) -> tuple[int, ...]:
        """Return what is left each month of counted income after business, household and other debt."""
        rows = zip(self.counted, self.business_cost, self.household_cost, self.other_debt, strict=True)
        return tuple(earned - cost - home - debt for earned, cost, home, debt in rows)

    def turned(self, months: int) -> CashFlow:
        """Return the same year, begun so many months later."""
        at = months % MONTHS
        rows = (self.income, self.counted, self.business_cost, self.household_cost, self.other_debt, self.main_source)
        return CashFlow(*((*row[at:], *row[:at]) for row in rows))


@dataclass(frozen=True)
class Capacity:
    """The largest installment per month by each rule, and the month (0 to 11) whose three-month mean is lowest.

    free: that lowest mean, what is left a month in the tightest quarter. share: of it that an installment may take.
    lowest_income, highest_debt: what the income rule was reckoned from.
    """

    limit: int
    by_cash_flow: int
    by_income: int
    tightest_month: int
    free: int = 0
    share: Decimal = Decimal(0)
    lowest_income: int = 0
    highest_debt: int = 0

    @property
    def rule(self) -> str:
        """Return the rule that binds: cash_flow or income."""
        return "cash_flow" if self.by_cash_flow <= self.by_income else "income"


def capacity(flow: CashFlow, months: int, policy: CapacityPolicy, *, first_loan: bool = False) -> Capacity:
    """Return the installment limit of a loan over so many months, the stricter of the two rules, never below zero."""
    count = max(1, min(months, MONTHS))
    means = rolling_means(flow.disposable())[:count]
    tightest = min(range(count), key=means.__getitem__)
    share = policy.first_loan_share if first_loan else policy.share
    by_cash_flow = _floor(Fraction(share) * means[tightest])
    lowest_income, highest_debt = min(flow.income[:count]), max(flow.other_debt[:count])
    by_income = _floor(Fraction(policy.income_share) * lowest_income - highest_debt)
    return Capacity(
        limit=max(0, min(by_cash_flow, by_income)),
        by_cash_flow=by_cash_flow,
        by_income=by_income,
        tightest_month=tightest,
        free=_floor(means[tightest]),
        share=share,
        lowest_income=lowest_income,
        highest_debt=highest_debt,
    )


def rolling_means(values: Sequence[int], width: int = 3) -> tuple[Fraction, ...]:
    """Return the mean of each month and the two after it; the year goes round."""
    count = len(values)
    return tuple(Fraction(sum(values[(n + k) % count] for k in range(width)), width) for n in range(count))


def _floor(amount: Fraction) -> int:
    return amount.numerator // amount.denominator


def believed(amounts: Sequence[int], share: Decimal) -> tuple[int, ...]:
    """Return what counts of stated amounts, rounded down to the minor unit."""
    return tuple(int((share * amount).to_integral_value(ROUND_FLOOR)) for amount in amounts)


class Stress(IntEnum):
    """The cases a loan is held against."""

    AS_STATED = 1
    INCOME_LOWER = 2
    WORST_MONTH_FIRST = 3
    EARNER_ILL = 4
    ONE_LENDER_MORE = 5


@dataclass(frozen=True)
class StressResult:
    """One stress: how many of the installments of the loan's first year the cash of their month would not carry."""

    case: Stress
    failing: int
    months: int


def stress(flow: CashFlow, installment: int, months: int, policy: CapacityPolicy) -> tuple[StressResult, ...]:
    """Return the loan under lower income, the worst month first, one earner ill for a month, and one lender more.

    A month fails where what is left in it is less than the installment. The illness falls into the month where it
    hurts: at most one month more fails than as stated.
    """
    count = max(1, min(months, MONTHS))
    left = flow.disposable()
    kept = Decimal(1) - policy.stress_income_drop
    lower = tuple(
        cash - earned + less
        for cash, earned, less in zip(left, flow.counted, believed(flow.counted, kept), strict=True)
    )
    worst = min(range(MONTHS), key=left.__getitem__)
    turned = (*left[worst:], *left[:worst])
    missing = flow.main_source or flow.counted
    stated = _failing(left[:count], installment)
    ill = any(cash >= installment > cash - lost for cash, lost in zip(left[:count], missing, strict=False))
    more = installment + int(policy.stress_lender_share * installment)
    failing = {
        Stress.AS_STATED: stated,
        Stress.INCOME_LOWER: _failing(lower[:count], installment),
        Stress.WORST_MONTH_FIRST: _failing(turned[:count], installment),
        Stress.EARNER_ILL: stated + ill,
        Stress.ONE_LENDER_MORE: _failing(left[:count], more),
    }
    return tuple(StressResult(case, failed, count) for case, failed in failing.items())


def _failing(left: Sequence[int], installment: int) -> int:
    return sum(1 for cash in left if cash < installment)
