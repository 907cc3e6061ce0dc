"""The credit file of a small enterprise."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.sme import (
    AskedLoan,
    BalanceSheet,
    IncomeStatement,
    Light,
    LimitRule,
    Ratio,
    RatioResult,
    SmePolicy,
    Statements,
    credit_limit,
    dscr,
    light_of,
    ratios,
    volatility,
)

POLICY = SmePolicy()
BALANCE = BalanceSheet(
    cash=40_000, receivables=60_000, stock=100_000, equipment=150_000, vehicles=50_000, payables=80_000,
    short_debt=20_000, long_debt=60_000,
)  # fmt: skip
INCOME = IncomeStatement(
    sales=1_200_000, cost_of_goods=840_000, wages=120_000, rent=36_000, other_costs=24_000, depreciation=20_000,
    interest=10_000, tax=15_000, stable_income=60_000, household=135_000, debt_service=50_000,
)  # fmt: skip
STATEMENTS = Statements(BALANCE, INCOME, (100_000,) * 12, 360_000, 50_000)
AMOUNT = st.integers(0, 10**9)


def reckoned(given: Statements = STATEMENTS) -> dict[Ratio, RatioResult]:
    return {item.ratio: item for item in ratios(given, POLICY)}


def test_totals_of_the_statements() -> None:
    assert (BALANCE.current_assets, BALANCE.assets, BALANCE.debt, BALANCE.equity) == (
        200_000,
        400_000,
        160_000,
        240_000,
    )
    assert (INCOME.gross_profit, INCOME.operating_profit, INCOME.net_profit) == (360_000, 160_000, 135_000)
    assert INCOME.cash_for_service == 160_000 + 20_000 - 15_000 + 60_000 - 135_000


@pytest.mark.parametrize(
    ("ratio", "value", "light"),
    [
        (Ratio.CURRENT, "2", Light.GREEN),
        (Ratio.QUICK, "1", Light.GREEN),
        (Ratio.DEBT_EQUITY, "0.6667", Light.GREEN),
        (Ratio.EQUITY_SHARE, "0.6", Light.NONE),
        (Ratio.GROSS_MARGIN, "0.3", Light.NONE),
        (Ratio.OPERATING_MARGIN, "0.1333", Light.NONE),
        (Ratio.NET_MARGIN, "0.1125", Light.NONE),
        (Ratio.STOCK_DAYS, "43.4524", Light.NONE),
        (Ratio.RECEIVABLE_DAYS, "18.25", Light.NONE),
        (Ratio.PAYABLE_DAYS, "34.7619", Light.NONE),
        (Ratio.CASH_CYCLE_DAYS, "26.9405", Light.NONE),
        (Ratio.DSCR, "0.9", Light.RED),
        (Ratio.DEBT_SERVICE_SHARE, "0.0794", Light.NONE),
        (Ratio.SALES_VOLATILITY, "0", Light.GREEN),
        (Ratio.TOP_CUSTOMER, "0.3", Light.GREEN),
    ],
)
def test_every_ratio_of_a_worked_case(ratio: Ratio, value: str, light: Light) -> None:
    found = reckoned()[ratio]
    assert found.value is not None
    assert round(found.value, 4) == Decimal(value)
    assert found.light is light


def test_missing_figures_are_unknown_and_never_zero() -> None:
    found = reckoned(Statements(BalanceSheet(), IncomeStatement()))
    assert {item.value for item in found.values()} == {None}
    assert found[Ratio.CURRENT].light is Light.UNKNOWN
    assert found[Ratio.DEBT_EQUITY].light is Light.UNKNOWN


def test_equity_that_is_gone_is_the_worst_leverage() -> None:
    found = reckoned(replace(STATEMENTS, balance=replace(BALANCE, long_debt=400_000)))[Ratio.DEBT_EQUITY]
    assert (found.value, found.light) == (None, Light.RED)


def test_a_little_beyond_the_limit_is_amber() -> None:
    lights = [light_of(Decimal(text), Decimal("1.2"), POLICY.near, at_least=True) for text in ("1.2", "1.08", "1.07")]
    assert lights == [Light.GREEN, Light.AMBER, Light.RED]
    lights = [light_of(Decimal(text), Decimal("1.5"), POLICY.near, at_least=False) for text in ("1.5", "1.65", "1.66")]
    assert lights == [Light.GREEN, Light.AMBER, Light.RED]


def test_half_a_year_of_figures_gives_the_same_turnover_days() -> None:
    half = IncomeStatement(6, 600_000, 420_000)
    found = reckoned(Statements(BALANCE, half))
    assert round(found[Ratio.STOCK_DAYS].value or 0, 4) == Decimal("43.4524")


def test_sales_that_jump_are_volatile() -> None:
    assert volatility((50, 150, 50, 150)) == Decimal("0.5")
    assert volatility((50, 150)) is None
    assert volatility((0, 0, 0)) is None


def test_the_least_rule_makes_the_limit() -> None:
    asked = AskedLoan(300_000, 100_000)
    found = credit_limit(STATEMENTS, asked, 200_000, 20_000, POLICY)
    assert found is not None
    assert dict(found.by_rule) == {
        LimitRule.TURNOVER: 240_000, LimitRule.DSCR: 57_692, LimitRule.COLLATERAL: 200_000,
    }  # fmt: skip
    assert (found.amount, found.rule) == (37_692, LimitRule.DSCR)
    by_cap = credit_limit(STATEMENTS, asked, None, 0, replace(POLICY, single_max=10_000))
    assert by_cap is not None
    assert (by_cap.amount, by_cap.rule) == (10_000, LimitRule.SINGLE_BORROWER)
    assert credit_limit(Statements(BALANCE, IncomeStatement()), AskedLoan(1, 0), None, 0, POLICY) is None


@given(AMOUNT, AMOUNT, st.integers(1, 10**9))
def test_more_service_never_raises_the_coverage_and_more_sales_never_lower_it(
    sales: int, costs: int, more: int
) -> None:
    income = IncomeStatement(12, sales, costs, debt_service=1)
    low, high = dscr(income, more), dscr(income, 0)
    assert low is not None
    assert high is not None
    assert low <= high if income.cash_for_service >= 0 else low >= high
    richer = dscr(replace(income, sales=sales + more), 0)
    assert richer is not None
    assert richer > high


@given(AMOUNT, AMOUNT, AMOUNT)
def test_a_limit_is_never_below_zero_and_collateral_only_narrows_it(sales: int, costs: int, collateral: int) -> None:
    given_ = Statements(BALANCE, IncomeStatement(12, sales, costs))
    asked = AskedLoan(100_000, 10_000)
    found, free = (credit_limit(given_, asked, pledged, 0, POLICY) for pledged in (collateral, None))
    assert found is not None
    assert free is not None
    assert 0 <= found.amount <= free.amount
