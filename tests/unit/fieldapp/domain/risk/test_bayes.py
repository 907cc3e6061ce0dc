"""Beliefs that learn and forget."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.bayes import BetaBelief, LogisticBelief, beta_below, beta_quantile, logistic


def test_two_misses_in_twelve() -> None:
    found = BetaBelief().see(2, 10)
    assert found.mean == pytest.approx(0.056452, abs=5e-7)
    low, high = found.interval()
    assert low == pytest.approx(0.0140, abs=5e-5)
    assert high == pytest.approx(0.1255, abs=5e-5)


def test_a_good_year_after_forgetting() -> None:
    found = BetaBelief().see(2, 10).forget(0.95).see(0, 12)
    assert found.mean == pytest.approx(0.046322, abs=5e-7)


def test_everything_forgotten_is_the_prior() -> None:
    assert BetaBelief().see(5, 5).forget(0) == BetaBelief()


@pytest.mark.parametrize(
    ("a", "b", "at", "below"), [(1, 1, 0.3, 0.3), (2, 1, 0.5, 0.25), (2, 3, 0.4, 0.5248), (5, 5, 0.5, 0.5)]
)
def test_the_incomplete_beta_function(a: float, b: float, at: float, below: float) -> None:
    assert beta_below(a, b, at) == pytest.approx(below)
    assert beta_below(a, b, -1) == 0
    assert beta_below(a, b, 2) == 1


@given(st.floats(0.5, 80), st.floats(0.5, 80), st.floats(0.01, 0.99))
def test_a_quantile_is_where_its_share_lies_below(a: float, b: float, share: float) -> None:
    assert beta_below(a, b, beta_quantile(a, b, share)) == pytest.approx(share, abs=1e-6)


@pytest.mark.parametrize("value", [-800.0, -1.0, 0.0, 1.0, 800.0])
def test_the_logistic_curve_never_overflows(value: float) -> None:
    assert logistic(value) + logistic(-value) == pytest.approx(1)


def test_the_model_learns_who_misses() -> None:
    chance = random.Random(7)
    belief = LogisticBelief((0.0, 0.0), (10.0, 10.0))
    for _ in range(12):
        rows = [(1.0, float(chance.random() < 0.3)) for _ in range(120)]
        outcomes = [int(chance.random() < (0.4 if row[1] else 0.05)) for row in rows]
        belief = belief.update(rows, outcomes)
    assert belief.predict((1.0, 1.0)) == pytest.approx(0.4, abs=0.08)
    assert belief.predict((1.0, 0.0)) == pytest.approx(0.05, abs=0.03)
    assert max(belief.variances) < 0.2


def test_one_feature_equals_the_posterior_mode() -> None:
    """Without forgetting and with a flat prior the mode of a constant model is the logit of the share."""
    belief = LogisticBelief((0.0,), (1e6,))
    for _ in range(3):
        found = belief.update([(1.0,)] * 100, [1] * 20 + [0] * 80, kept=1.0)
        belief = LogisticBelief(found.means, (1e6,))
    assert logistic(belief.means[0]) == pytest.approx(0.2, abs=1e-4)


def test_what_is_uncertain_is_drawn_towards_a_half() -> None:
    sure, unsure = LogisticBelief((-3.0,), (0.01,)), LogisticBelief((-3.0,), (9.0,))
    assert sure.predict((1.0,)) < unsure.predict((1.0,)) < 0.5


def test_a_quiet_week_only_widens_the_belief() -> None:
    found = LogisticBelief((1.0,), (2.0,)).update([], [], kept=0.5)
    assert found == LogisticBelief((1.0,), (4.0,))
