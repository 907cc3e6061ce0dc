"""What loans cost a year, and what lending has to bring."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.pricing import LendingCosts, above_cap, annuity, break_even_rate, cost, flat

YEAR = flat(Decimal(100), Decimal("0.12"), Decimal(1), 12)
WEEK = flat(Decimal(200), Decimal("0.20"), Decimal(50) / 52, 50)


@pytest.mark.parametrize(
    ("received", "installment", "count", "periods", "apr", "eir"),
    [
        (100, YEAR, 12, 12, "0.214572", "0.236984"),
        (98, YEAR, 12, 12, "0.253993", "0.285751"),
    ],
)
def test_flat_rates_cost_twice_what_they_say(
    received: int, installment: Decimal, count: int, periods: int, apr: str, eir: str
) -> None:
    found = cost(Decimal(received), [installment] * count, periods)
    assert found is not None
    assert round(found.apr, 6) == Decimal(apr)
    assert round(found.eir, 6) == Decimal(eir)


def test_a_classic_weekly_loan() -> None:
    found = cost(Decimal(200), [WEEK] * 50, 52)
    assert found is not None
    assert round(found.per_period, 6) == Decimal("0.007129")
    assert round(found.apr, 6) == Decimal("0.370697")
    assert round(found.eir, 6) == Decimal("0.446840")


def test_the_rate_at_which_lending_pays_for_itself() -> None:
    costs = LendingCosts(Decimal("0.14"), Decimal("0.02"), Decimal("0.08"), Decimal("0.05"), Decimal("0.01"))
    rate = break_even_rate(costs)
    assert rate is not None
    assert round(rate, 6) == Decimal("0.285714")
    assert break_even_rate(LendingCosts(Decimal(0), Decimal(1), Decimal(0), Decimal(0), Decimal(0))) is None


@given(st.integers(1, 10**6), st.integers(1, 60), st.integers(0, 500))
def test_an_annuity_costs_its_own_rate(principal: int, count: int, basis_points: int) -> None:
    rate = Decimal(basis_points).scaleb(-4)
    installment = annuity(Decimal(principal), rate, count)
    found = cost(Decimal(principal), [installment * (1 + Decimal("1e-20"))] * count, 12)
    assert found is not None
    assert abs(found.per_period - rate) < Decimal("1e-9")


def test_what_is_not_paid_back_has_no_cost_and_a_cap_binds() -> None:
    assert cost(Decimal(100), [Decimal(50)], 12) is None
    found = cost(Decimal(100), [YEAR] * 12, 12)
    assert found is not None
    assert above_cap(found, Decimal("0.22"), effective=True)
    assert not above_cap(found, Decimal("0.22"), effective=False)
    assert not above_cap(found, None, effective=True)
