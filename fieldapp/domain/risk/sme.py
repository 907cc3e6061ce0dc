"""Small enterprises: ratios of a balance sheet and an income statement, and the credit limit they allow.

Ratios as in any text on financial statements; debt service coverage as DSCR = (net operating cash + other stable income
- household) / (principal + interest). A ratio whose divisor is nothing is None, "not enough figures", never zero.
Amounts in minor units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import IntEnum
from math import sqrt
from typing import Final

_YEAR_MONTHS: Final = 12
_YEAR_DAYS: Final = 365
_FOUR_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True)
class SmePolicy:
    """Limits of the ratios: at least current, quick, dscr; at most debt_equity, top_customer, sales_volatility.

    near: how close to its limit a ratio is only watched, as a share of the limit. turnover_share: of the verified
    yearly turnover that may be lent. single_max: to one borrower, minor units, 0 for no limit.
    """

    current_min: Decimal = Decimal("1.2")
    quick_min: Decimal = Decimal("0.8")
    debt_equity_max: Decimal = Decimal("1.5")
    dscr_min: Decimal = Decimal("1.3")
    top_customer_max: Decimal = Decimal("0.40")
    sales_volatility_max: Decimal = Decimal("0.30")
    near: Decimal = Decimal("0.10")
    turnover_share: Decimal = Decimal("0.20")
    single_max: int = 0
    covenant_notice_days: int = 14


@dataclass(frozen=True)
class BalanceSheet:
    """What the business has and owes on one day; equity is what is left."""

    cash: int = 0
    receivables: int = 0
    stock: int = 0
    other_current: int = 0
    equipment: int = 0
    vehicles: int = 0
    real_estate: int = 0
    payables: int = 0
    short_debt: int = 0
    long_debt: int = 0

    @property
    def current_assets(self) -> int:
        """Return what turns into cash within a year."""
        return self.cash + self.receivables + self.stock + self.other_current

    @property
    def assets(self) -> int:
        """Return all the business has."""
        return self.current_assets + self.equipment + self.vehicles + self.real_estate

    @property
    def current_liabilities(self) -> int:
        """Return what falls due within a year."""
        return self.payables + self.short_debt

    @property
    def debt(self) -> int:
        """Return all the business owes."""
        return self.current_liabilities + self.long_debt

    @property
    def equity(self) -> int:
        """Return what would be left after paying all debts."""
        return self.assets - self.debt


@dataclass(frozen=True)
class IncomeStatement:
    """What the business earned and spent over so many months.

    stable_income: of the household besides the business. household: what it needs. debt_service: principal and
    interest paid on other loans in the same months.
    """

    months: int = _YEAR_MONTHS
    sales: int = 0
    cost_of_goods: int = 0
    wages: int = 0
    rent: int = 0
    other_costs: int = 0
    depreciation: int = 0
    interest: int = 0
    tax: int = 0
    stable_income: int = 0
    household: int = 0
    debt_service: int = 0

    @property
    def gross_profit(self) -> int:
        """Return sales less the cost of the goods sold."""
        return self.sales - self.cost_of_goods

    @property
    def operating_profit(self) -> int:
        """Return gross profit less wages, rent, other costs and depreciation."""
        return self.gross_profit - self.wages - self.rent - self.other_costs - self.depreciation

    @property
    def net_profit(self) -> int:
        """Return operating profit less interest and tax."""
        return self.operating_profit - self.interest - self.tax

    @property
    def cash_for_service(self) -> int:
        """Return the cash that can serve debt: before depreciation and interest, after tax and the household."""
        return self.operating_profit + self.depreciation - self.tax + self.stable_income - self.household


class Ratio(IntEnum):
    """What is reckoned from the statements, the register and the sales."""

    CURRENT = 1
    QUICK = 2
    DEBT_EQUITY = 3
    EQUITY_SHARE = 4
    GROSS_MARGIN = 5
    OPERATING_MARGIN = 6
    NET_MARGIN = 7
    STOCK_DAYS = 8
    RECEIVABLE_DAYS = 9
    PAYABLE_DAYS = 10
    CASH_CYCLE_DAYS = 11
    DSCR = 12
    DEBT_SERVICE_SHARE = 13
    SALES_VOLATILITY = 14
    TOP_CUSTOMER = 15


class Light(IntEnum):
    """How a ratio stands against its limit. NONE: it has no limit; UNKNOWN: figures are missing."""

    NONE = 0
    UNKNOWN = 1
    GREEN = 2
    AMBER = 3
    RED = 4


@dataclass(frozen=True)
class RatioResult:
    """One ratio with its limit; at_least: whether the limit is the least or the most allowed."""

    ratio: Ratio
    value: Decimal | None
    limit: Decimal | None
    at_least: bool
    light: Light


@dataclass(frozen=True)
class Statements:
    """What the ratios are reckoned from. new_service: principal and interest of the asked loan in the same months."""

    balance: BalanceSheet
    income: IncomeStatement
    monthly_sales: tuple[int, ...] = ()
    top_customer: int = 0
    new_service: int = 0


def over(part: int, whole: int) -> Decimal | None:
    """Return part over whole, None where the whole is not above zero."""
    return Decimal(part) / whole if whole > 0 else None


def dscr(income: IncomeStatement, new_service: int) -> Decimal | None:
    """Return cash for debt service over all principal and interest of the same months, None where there is none."""
    return over(income.cash_for_service, income.debt_service + new_service)


def days_of(stock: int, flow: int, months: int) -> Decimal | None:
    """Return how many days of a flow over so many months a stock stands for, a month of 365/12 days."""
    share = over(stock, flow)
    return share * months * _YEAR_DAYS / _YEAR_MONTHS if share is not None else None


def volatility(monthly_sales: Sequence[int]) -> Decimal | None:
    """Return standard deviation over mean of the months' sales, None for fewer than three months or no sales."""
    count, total = len(monthly_sales), sum(monthly_sales)
    if count < 3 or total <= 0:
        return None
    mean = total / count
    spread = sqrt(sum((value - mean) ** 2 for value in monthly_sales) / count)
    return Decimal(str(round(spread / mean, 4)))


def ratios(given: Statements, policy: SmePolicy) -> tuple[RatioResult, ...]:
    """Return all ratios in the order of Ratio, each against its limit where it has one."""
    values = _values(given)
    least = {
        Ratio.CURRENT: policy.current_min,
        Ratio.QUICK: policy.quick_min,
        Ratio.DSCR: policy.dscr_min,
    }
    most = {
        Ratio.DEBT_EQUITY: policy.debt_equity_max,
        Ratio.SALES_VOLATILITY: policy.sales_volatility_max,
        Ratio.TOP_CUSTOMER: policy.top_customer_max,
    }
    results = []
    for ratio in Ratio:
        limit, at_least = least.get(ratio, most.get(ratio)), ratio in least
        value = values[ratio]
        light = Light.RED if _insolvent(given, ratio) else light_of(value, limit, policy.near, at_least=at_least)
        results.append(RatioResult(ratio, _shown(value), limit, at_least, light))
    return tuple(results)


def _shown(value: Decimal | None) -> Decimal | None:
    return value.quantize(_FOUR_PLACES, ROUND_HALF_UP) if value is not None else None


def _insolvent(given: Statements, ratio: Ratio) -> bool:
    """Debt over equity has no value where equity is gone, and that is no missing figure but the worst one."""
    return ratio is Ratio.DEBT_EQUITY and given.balance.debt > 0 and given.balance.equity <= 0


def _values(given: Statements) -> dict[Ratio, Decimal | None]:
    balance, income = given.balance, given.income
    stock = days_of(balance.stock, income.cost_of_goods, income.months)
    receivable = days_of(balance.receivables, income.sales, income.months)
    payable = days_of(balance.payables, income.cost_of_goods, income.months)
    cycle = None
    if stock is not None and receivable is not None and payable is not None:
        cycle = stock + receivable - payable
    return {
        Ratio.CURRENT: over(balance.current_assets, balance.current_liabilities),
        Ratio.QUICK: over(balance.cash + balance.receivables, balance.current_liabilities),
        Ratio.DEBT_EQUITY: over(balance.debt, balance.equity),
        Ratio.EQUITY_SHARE: over(balance.equity, balance.assets),
        Ratio.GROSS_MARGIN: over(income.gross_profit, income.sales),
        Ratio.OPERATING_MARGIN: over(income.operating_profit, income.sales),
        Ratio.NET_MARGIN: over(income.net_profit, income.sales),
        Ratio.STOCK_DAYS: stock,
        Ratio.RECEIVABLE_DAYS: receivable,
        Ratio.PAYABLE_DAYS: payable,
        Ratio.CASH_CYCLE_DAYS: cycle,
        Ratio.DSCR: dscr(income, given.new_service),
        Ratio.DEBT_SERVICE_SHARE: over(income.debt_service + given.new_service, income.sales + income.stable_income),
        Ratio.SALES_VOLATILITY: volatility(given.monthly_sales),
        Ratio.TOP_CUSTOMER: over(given.top_customer, income.sales) if given.top_customer else None,
    }


def light_of(value: Decimal | None, limit: Decimal | None, near: Decimal, *, at_least: bool) -> Light:
    """Return green within the limit, amber up to `near` beyond it, red farther; NONE without a limit."""
    if limit is None:
        return Light.NONE
    if value is None:
        return Light.UNKNOWN
    slack = value - limit if at_least else limit - value
    if slack >= 0:
        return Light.GREEN
    return Light.AMBER if -slack <= near * limit else Light.RED


class LimitRule(IntEnum):
    """Which rule makes a credit limit."""

    TURNOVER = 1
    DSCR = 2
    COLLATERAL = 3
    SINGLE_BORROWER = 4


@dataclass(frozen=True)
class AskedLoan:
    """What is asked: the amount, and its principal and interest within the months of the statement."""

    amount: int
    service: int


@dataclass(frozen=True)
class SmeLimit:
    """The credit limit: the least of the rules' amounts less what is owed here already, never below zero."""

    amount: int
    rule: LimitRule
    by_rule: tuple[tuple[LimitRule, int], ...]
    existing: int


def credit_limit(
    given: Statements, asked: AskedLoan, collateral: int | None, existing: int, policy: SmePolicy
) -> SmeLimit | None:
    """Return how much may be lent, None where neither turnover nor cash says anything.

    By debt service: the amount whose installments, in proportion to the asked ones, leave the least DSCR. collateral:
    what it counts for after haircuts, None where none is demanded.
    """
    income = given.income
    amounts: list[tuple[LimitRule, int]] = []
    if income.sales > 0 and income.months > 0:
        yearly = Decimal(income.sales) * _YEAR_MONTHS / income.months
        amounts.append((LimitRule.TURNOVER, int(policy.turnover_share * yearly)))
    if asked.service > 0 and policy.dscr_min > 0:
        free = Decimal(income.cash_for_service) / policy.dscr_min - income.debt_service
        amounts.append((LimitRule.DSCR, max(0, int(free * asked.amount / asked.service))))
    if not amounts:
        return None
    if collateral is not None:
        amounts.append((LimitRule.COLLATERAL, collateral))
    if policy.single_max:
        amounts.append((LimitRule.SINGLE_BORROWER, policy.single_max))
    rule, least = min(amounts, key=lambda pair: pair[1])
    return SmeLimit(max(0, least - existing), rule, tuple(amounts), existing)
