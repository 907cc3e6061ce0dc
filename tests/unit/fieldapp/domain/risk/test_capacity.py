"""What a household can carry."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.capacity import (
    CapacityPolicy,
    CashFlow,
    Evidence,
    Stress,
    believed,
    capacity,
    rolling_means,
    stress,
)

POLICY = CapacityPolicy()


def level(income: int, household: int, debt: int = 0, cost: int = 0) -> CashFlow:
    counted = believed((income,) * 12, POLICY.self_report)
    return CashFlow((income,) * 12, counted, (cost,) * 12, (household,) * 12, (debt,) * 12)


def documented(income: tuple[int, ...], household: int) -> CashFlow:
    return CashFlow(income, income, (0,) * 12, (household,) * 12, (0,) * 12)


def failing(flow: CashFlow, installment: int, months: int = 12) -> dict[Stress, int]:
    return {case.case: case.failing for case in stress(flow, installment, months, POLICY)}


def test_the_golden_household() -> None:
    """Income 620, household 350, debt 60, self-reported: 70 % of 86.00 is 60.20; half the income less debt is 250."""
    found = capacity(level(62_000, 35_000, 6_000), 12, POLICY)
    assert (found.by_cash_flow, found.by_income, found.limit) == (6_020, 25_000, 6_020)
    assert (found.rule, found.free, found.share) == ("cash_flow", 8_600, Decimal("0.70"))
    assert (found.lowest_income, found.highest_debt) == (62_000, 6_000)


def test_a_first_loan_may_take_less_of_it() -> None:
    assert capacity(level(62_000, 35_000, 6_000), 12, POLICY, first_loan=True).limit == 4_300


def test_half_of_income_binds_where_a_household_needs_little() -> None:
    found = capacity(level(100_000, 5_000), 12, POLICY)
    assert (found.limit, found.rule) == (50_000, "income")


def test_the_tightest_three_months_decide_and_only_those_of_the_loan() -> None:
    flow = documented((50_000,) * 6 + (10_000,) * 3 + (50_000,) * 3, 5_000)
    assert capacity(flow, 12, POLICY).tightest_month == 6
    assert capacity(flow, 12, POLICY).by_cash_flow == 3_500
    assert capacity(flow, 4, POLICY).by_cash_flow == 31_500
    assert capacity(flow.turned(5), 1, POLICY).by_cash_flow == capacity(flow, 6, POLICY).by_cash_flow


def test_who_has_nothing_left_can_carry_nothing() -> None:
    found = capacity(level(30_000, 35_000), 12, POLICY)
    assert (found.limit, found.free) == (0, -11_000)


def test_better_evidence_counts_for_more() -> None:
    shares = [POLICY.counted(evidence) for evidence in Evidence]
    assert shares == [Decimal("0.8"), Decimal("0.9"), Decimal("0.9"), Decimal("1.0")]
    assert believed((101,), Decimal("0.8")) == (80,)


@given(st.lists(st.integers(-1000, 1000), min_size=12, max_size=12))
def test_means_of_the_year_add_up_to_the_year(values: list[int]) -> None:
    assert sum(rolling_means(values)) == sum(values)


def test_stress_counts_the_installments_that_would_fail() -> None:
    assert failing(level(62_000, 35_000, 6_000), 6_000) == {
        Stress.AS_STATED: 0, Stress.INCOME_LOWER: 12, Stress.WORST_MONTH_FIRST: 0, Stress.EARNER_ILL: 1,
        Stress.ONE_LENDER_MORE: 12,
    }  # fmt: skip


def test_one_earner_ill_hurts_only_where_the_others_cannot_carry_it() -> None:
    flow = replace(level(62_000, 35_000, 6_000), main_source=(2_000,) * 12)
    assert failing(flow, 6_000)[Stress.EARNER_ILL] == 0
    assert failing(flow, 7_000)[Stress.EARNER_ILL] == 1


def test_the_worst_month_first_hurts_a_short_loan_that_would_have_missed_it() -> None:
    flow = documented((50_000,) * 6 + (10_000,) * 3 + (50_000,) * 3, 5_000)
    found = failing(flow, 10_000, 4)
    assert (found[Stress.AS_STATED], found[Stress.WORST_MONTH_FIRST]) == (0, 3)


def test_a_year_has_twelve_months() -> None:
    with pytest.raises(ValueError, match="twelve months"):
        CashFlow((1,), (1,), (1,), (1,), (1,))
