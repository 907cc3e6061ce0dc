"""Figures that judge a score, each held against its definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.metrics import (
    auc,
    brier,
    brier_skill,
    calibration,
    calibration_error,
    compare,
    gini,
    ks,
    midranks,
    stability,
)

CASES = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 5)), min_size=2, max_size=30)


def split(cases: list[tuple[int, int]]) -> tuple[list[int], list[float]]:
    return [outcome for outcome, _ in cases], [float(score) for _, score in cases]


def test_equal_values_share_their_rank() -> None:
    assert midranks([5, 1, 5, 9]) == [2.5, 1, 2.5, 4]


@given(CASES)
def test_the_area_is_the_share_of_pairs_in_order(cases: list[tuple[int, int]]) -> None:
    outcomes, scores = split(cases)
    bad = [score for outcome, score in zip(outcomes, scores, strict=True) if outcome]
    good = [score for outcome, score in zip(outcomes, scores, strict=True) if not outcome]
    found = auc(outcomes, scores)
    if not bad or not good:
        assert found is ks(outcomes, scores) is gini(outcomes, scores) is None
        return
    wins = sum((b > g) + 0.5 * (b == g) for b in bad for g in good)
    assert found == pytest.approx(wins / len(bad) / len(good))
    assert gini(outcomes, scores) == pytest.approx(2 * wins / len(bad) / len(good) - 1)
    above = [abs(sum(b <= at for b in bad) / len(bad) - sum(g <= at for g in good) / len(good)) for at in set(scores)]
    assert ks(outcomes, scores) == pytest.approx(max(above))


def test_brier_and_skill() -> None:
    assert brier([1, 0], [0.8, 0.4]) == pytest.approx((0.04 + 0.16) / 2)
    assert brier_skill([1, 0], [0.5, 0.5]) == pytest.approx(0)
    assert brier_skill([1, 0], [1, 0]) == 1
    assert brier_skill([1, 1], [1, 1]) is None
    assert brier([], []) is brier_skill([], []) is None


def test_calibration_error_over_bins_of_equal_count() -> None:
    outcomes, chances = [0] * 10 + [1] * 10, [0.1] * 10 + [0.7] * 10
    assert calibration_error(outcomes, chances) == pytest.approx((0.1 * 10 + 0.3 * 10) / 20)
    assert calibration_error([1], [1]) is None


def test_slope_and_intercept_of_what_is_right_and_of_what_is_overconfident() -> None:
    outcomes = [1] * 20 + [0] * 80 + [1] * 50 + [0] * 50
    right = calibration(outcomes, [0.2] * 100 + [0.5] * 100)
    assert right is not None
    assert right.slope == pytest.approx(1)
    assert right.intercept == pytest.approx(0, abs=1e-9)
    squared = 0.2**2 / (0.2**2 + 0.8**2)
    bold = calibration(outcomes, [squared] * 100 + [0.5] * 100)
    assert bold is not None
    assert bold.slope == pytest.approx(0.5)
    assert calibration([1, 1], [0.2, 0.3]) is None
    assert calibration([1, 0], [0.2, 0.2]) is None
    assert calibration([0, 1], [0.2, 0.8]) is None, "what is separated has no finite slope"


def test_the_golden_stability_index() -> None:
    found = stability((0.1, 0.2, 0.4, 0.2, 0.1), (0.05, 0.15, 0.35, 0.25, 0.20))
    assert found == pytest.approx(0.136190, abs=5e-7)
    assert stability((0.5, 0.5), (1.0, 0.0)) is None
    assert stability((), ()) is None


def test_a_better_score_is_told_from_chance() -> None:
    outcomes = [1, 0] * 60
    sharp = [outcome + n % 7 / 5 for n, outcome in enumerate(outcomes)]
    blunt = [float(n % 11) for n in range(120)]
    found = compare(outcomes, sharp, blunt)
    assert found is not None
    assert found.first == pytest.approx(auc(outcomes, sharp))
    assert found.second == pytest.approx(auc(outcomes, blunt))
    assert found.p_value < 0.001
    same = compare(outcomes, blunt, blunt)
    assert same is not None
    assert (same.error, same.p_value) == (0, 1)
    assert compare([1, 0], [1, 0], [1, 0]) is None


def test_the_error_of_a_difference_in_a_worked_case() -> None:
    """Two bad, two good: placements of the first (1, 1 | 1, 1), of the second (1/2, 1 | 1, 1/2)."""
    found = compare([1, 1, 0, 0], [3, 4, 1, 2], [2, 4, 1, 3])
    assert found is not None
    assert (found.first, found.second) == (1.0, 0.75)
    assert found.error == pytest.approx((0.125 / 2 + 0.125 / 2) ** 0.5)
