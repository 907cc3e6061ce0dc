"""Roll rates of a worked chain, and vintages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.markov import (
    Aged,
    chi_square_beyond,
    completed,
    default_ever,
    default_within,
    homogeneity,
    power,
    transitions,
    vintage,
)

M1 = (
    (0.930, 0.030, 0.0, 0.0, 0.0, 0.040),
    (0.55, 0.20, 0.22, 0.0, 0.0, 0.03),
    (0.22, 0.10, 0.20, 0.46, 0.0, 0.02),
    (0.10, 0.04, 0.06, 0.15, 0.64, 0.01),
)
"""Over current, 1-30, 31-60, 61-90, default, repaid."""


def test_default_within_a_year_and_ever() -> None:
    assert default_within(M1, 12, 4) == pytest.approx((0.026051, 0.147495, 0.481721, 0.796309), abs=5e-7)
    assert default_ever(M1, 4) == pytest.approx((0.085825, 0.200258, 0.513648, 0.808720), abs=5e-7)


def test_loans_that_never_end_have_no_lifetime() -> None:
    assert default_ever(((1.0, 0.0),), 1) is None


def test_shares_are_smoothed_towards_the_institution() -> None:
    counts = [[90, 10, 0], [0, 0, 0], [0, 0, 0]]
    plain = transitions(counts)
    assert plain is not None
    assert plain[:2] == ((0.9, 0.1, 0.0), (0.0, 1.0, 0.0))
    prior = ((0.8, 0.1, 0.1), (0.5, 0.3, 0.2), (0.0, 0.0, 1.0))
    smoothed = transitions(counts, prior, 20)
    assert smoothed is not None
    assert smoothed[0] == pytest.approx((106 / 120, 12 / 120, 2 / 120))
    assert smoothed[1] == pytest.approx(prior[1])
    assert transitions([[49]]) is None


@given(st.lists(st.lists(st.integers(0, 50), min_size=3, max_size=3), min_size=3, max_size=3), st.integers(0, 24))
def test_every_row_of_every_power_sums_to_one(counts: list[list[int]], months: int) -> None:
    found = transitions([[float(cell) + 20 for cell in row] for row in counts])
    assert found is not None
    for row in power(found, months):
        assert sum(row) == pytest.approx(1)


def test_absorbing_bands_stay() -> None:
    assert completed(M1)[4:] == ((0.0, 0.0, 0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 0.0, 0.0, 1.0))


@pytest.mark.parametrize(
    ("value", "freedom", "beyond"),
    [(3.841459, 1, 0.05), (6.634897, 1, 0.01), (18.307038, 10, 0.05), (2.0, 2, 0.367879), (0.0, 3, 1.0)],
)
def test_tails_of_chi_square_as_in_tables(value: float, freedom: int, beyond: float) -> None:
    assert chi_square_beyond(value, freedom) == pytest.approx(beyond, abs=1e-6)


def test_a_quarter_unlike_the_others_is_a_new_regime() -> None:
    pooled = ((0.9, 0.1), (0.0, 1.0))
    same = homogeneity([[90, 10], [0, 5]], pooled)
    other = homogeneity([[75, 25], [0, 5]], pooled)
    assert same is not None
    assert other is not None
    assert (same.p_value, same.regime_changed) == (1.0, False)
    assert other.statistic == pytest.approx(25.0)
    assert (other.freedom, other.regime_changed) == (1, True)
    assert homogeneity([[0, 0], [0, 0]], pooled) is None


@given(st.lists(st.tuples(st.integers(1, 1000), st.none() | st.integers(0, 12), st.integers(0, 1000)), min_size=1))
def test_a_vintage_never_falls_with_age(loans: list[tuple[int, int | None, int]]) -> None:
    cohort = [Aged(disbursed, age, min(bad, disbursed)) for disbursed, age, bad in loans]
    curve = [value for value in vintage({"2026-01": cohort}, 12)["2026-01"] if value is not None]
    assert len(curve) == 13
    assert curve == sorted(curve)
    assert 0 <= curve[0] <= curve[-1] <= 1


def test_nothing_disbursed_has_no_curve() -> None:
    assert vintage({"2026-01": []}, 1) == {"2026-01": (None, None)}
