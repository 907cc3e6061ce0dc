"""Ratios of a portfolio of ten loans, worked out by hand."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.ageing import (
    Holding,
    annual_loss,
    arrears_rate,
    concentration,
    current_recovery_rate,
    gross,
    lagged_par,
    on_time_rate,
    par,
    par_with_renegotiated,
    top_share,
    total_risk,
    write_off_ratio,
)
from tests.fakes.portfolio import G1

LOANS = st.lists(
    st.builds(Holding, st.integers(1, 10**9), st.just(0), st.integers(0, 400), st.booleans()), min_size=1, max_size=20
)


@pytest.mark.parametrize(
    ("days", "plain", "renegotiated"),
    [
        (1, 0.545455, 0.672727),
        (30, 0.272727, 0.563636),
        (60, 0.181818, 0.472727),
        (90, 0.109091, 0.400000),
        (180, 0.054545, 0.345455),
    ],
)
def test_the_golden_portfolio(days: int, plain: float, renegotiated: float) -> None:
    assert gross(G1) == 5_500
    assert par(G1, days) == pytest.approx(plain, abs=5e-7)
    assert par_with_renegotiated(G1, days) == pytest.approx(renegotiated, abs=5e-7)
    assert arrears_rate(G1) == pytest.approx(0.189091, abs=5e-7)


def test_97_percent_collected_can_be_a_third_lost() -> None:
    assert annual_loss(0.97, 2 / 12) == pytest.approx(0.36)
    assert annual_loss(0.98, 1) == pytest.approx(0.04)
    assert annual_loss(0.98, 0) is None


def test_the_other_ratios() -> None:
    assert write_off_ratio(55, [5_500] * 13) == pytest.approx(0.01)
    assert total_risk(G1, 55, [5_500] * 13) == pytest.approx(0.573636, abs=5e-7)
    assert on_time_rate(90, 100) == pytest.approx(0.9)
    assert current_recovery_rate(110, 100) == pytest.approx(1.1)
    assert lagged_par(G1, 3_000) == pytest.approx(0.5)
    assert top_share([50, 30, 20], 2) == pytest.approx(0.8)


def test_how_much_hangs_on_few() -> None:
    found = concentration({"a": 50, "b": 25, "c": 25})
    assert found is not None
    assert found.largest == 0.5
    assert found.hhi == pytest.approx(0.375)
    assert found.effective == pytest.approx(2.666667, abs=1e-6)


def test_nothing_is_not_zero_percent() -> None:
    assert {par((), 30), par_with_renegotiated((), 30), arrears_rate(()), total_risk((), 0, ())} == {None}
    assert {write_off_ratio(0, ()), on_time_rate(0, 0), concentration({}), top_share([]), lagged_par(G1, 0)} == {None}


@given(LOANS, st.integers(0, 99))
def test_par_is_a_share_that_falls_with_the_days_whatever_the_order(loans: list[Holding], seed: int) -> None:
    mixed = random.Random(seed).sample(loans, len(loans))
    values = [par(loans, days) for days in (1, 30, 60, 90, 180)]
    assert values == [par(mixed, days) for days in (1, 30, 60, 90, 180)]
    assert all(value is not None and 0 <= value <= 1 for value in values)
    assert values == sorted(values, key=lambda value: -(value or 0))
    for days, value in zip((1, 30, 60, 90, 180), values, strict=True):
        assert (par_with_renegotiated(loans, days) or 0) >= (value or 0)
