"""What a household can carry."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.capacity import (
    Books,
    CapacityPolicy,
    CashFlow,
    Evidence,
    capacity,
    cross_checks,
    gap,
    rolling_means,
    stress,
)

POLICY = CapacityPolicy()


def level(income: int, household: int, debt: int = 0, cost: int = 0) -> CashFlow:
    return CashFlow((income,) * 12, (cost,) * 12, (household,) * 12, (debt,) * 12)


def test_the_golden_household() -> None:
    """Income 620, household 350, debt 60, self-reported: 70 % of 86.00 is 60.20; half the income less debt is 250."""
    found = capacity(level(62_000, 35_000, 6_000), 12, POLICY)
    assert (found.by_cash_flow, found.by_income, found.limit) == (6_020, 25_000, 6_020)
    assert found.rule == "cash_flow"


def test_a_first_loan_may_take_less_of_it() -> None:
    assert capacity(level(62_000, 35_000, 6_000), 12, POLICY, first_loan=True).limit == 4_300


def test_half_of_income_binds_where_a_household_needs_little() -> None:
    found = capacity(level(100_000, 5_000), 12, POLICY)
    assert (found.limit, found.rule) == (50_000, "income")


def test_the_tightest_three_months_decide_and_only_those_of_the_loan() -> None:
    income = (50_000,) * 6 + (10_000,) * 3 + (50_000,) * 3
    flow = CashFlow(income, (0,) * 12, (5_000,) * 12, (0,) * 12, Evidence.DOCUMENTS)
    assert capacity(flow, 12, POLICY).tightest_month == 6
    assert capacity(flow, 12, POLICY).by_cash_flow == 3_500
    assert capacity(flow, 4, POLICY).by_cash_flow == 31_500


def test_who_has_nothing_left_can_carry_nothing() -> None:
    assert capacity(level(30_000, 35_000), 12, POLICY).limit == 0


@given(st.lists(st.integers(-1000, 1000), min_size=12, max_size=12))
def test_means_of_the_year_add_up_to_the_year(values: list[int]) -> None:
    means = rolling_means([Decimal(value) for value in values])
    assert round(sum(means), 6) == sum(values)


@pytest.mark.parametrize(("stated", "computed", "apart"), [(100, 95, "0.05"), (0, 0, "0"), (80, 100, "0.2")])
def test_the_gap_is_a_share_of_the_larger(stated: int, computed: int, apart: str) -> None:
    assert gap(stated, computed) == Decimal(apart)


def test_three_figures_are_reached_twice() -> None:
    books = Books(
        sales_per_day=1_000, days_per_month=26, sales_per_month=26_500, purchases_per_month=19_500,
        margin_stated=Decimal("0.25"), goods=((75, 100), (150, 200)), equity_start=100_000, profits=40_000,
        withdrawals=30_000, depreciation=2_000, equity_counted=100_000,
    )  # fmt: skip
    found = {check.name: check for check in cross_checks(books, POLICY)}
    assert found["sales by day"].passed
    assert found["sales by purchases"].computed == 26_000
    assert found["margin, in basis points"].gap == 0
    assert found["equity"].computed == 108_000
    assert not found["equity"].passed, "8,000 of 108,000 is more than 5 %"


def test_stress_counts_the_installments_that_would_fail() -> None:
    flow = level(62_000, 35_000, 6_000)
    assert {case.name: case.failing for case in stress(flow, 6_000, 12)} == {
        "as stated": 0, "income 20 % lower": 12, "worst month first": 0, "ill for a month": 1,
    }  # fmt: skip


def test_a_year_has_twelve_months() -> None:
    with pytest.raises(ValueError, match="twelve months"):
        CashFlow((1,), (1,), (1,), (1,))
