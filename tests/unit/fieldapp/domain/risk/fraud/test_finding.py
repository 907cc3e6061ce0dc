"""The statistics that keep honest people out of findings."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.risk.fraud.finding import among_many, at_least, median, precision_of, robust_z, sample_size


@pytest.mark.parametrize(
    ("confidence", "rate", "population", "size"),
    [(0.95, 0.05, 0, 59), (0.95, 0.02, 0, 149), (0.90, 0.05, 0, 45), (0.95, 0.05, 300, 54), (0.95, 0.05, 10, 10)],
)
def test_how_many_to_look_at(confidence: float, rate: float, population: int, size: int) -> None:
    assert sample_size(confidence, rate, population) == size


@settings(max_examples=50)
@given(st.integers(1, 40), st.integers(0, 41), st.floats(0.01, 0.99))
def test_the_upper_tail_is_the_sum_of_its_terms(trials: int, count: int, chance: float) -> None:
    exact = sum(comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(count, trials + 1))
    assert at_least(count, trials, chance) == pytest.approx(min(1, exact), rel=1e-9, abs=1e-12)


def test_one_far_from_equal_peers_is_far_and_noise_is_not() -> None:
    z = robust_z({"a": 0.02, "b": 0.02, "c": 0.021, "d": 0.2})
    assert z["d"] > 20
    assert max(abs(z[name]) for name in "abc") < 0.2
    assert robust_z({}) == {}
    assert median([]) == 0
    assert median([1, 4, 2, 3]) == 2.5


def test_of_many_tests_only_what_stands_among_many() -> None:
    assert among_many([0.001, 0.04, 0.02, 0.5]) == {0, 2}
    assert among_many([0.2, 0.9]) == frozenset()
    assert among_many([]) == frozenset()


def test_a_rules_precision_needs_twenty_cases() -> None:
    assert precision_of(5, 19) is None
    assert precision_of(5, 20) == 0.25
