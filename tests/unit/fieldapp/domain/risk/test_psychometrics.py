"""Reliability figures against published examples."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.psychometrics import (
    CarelessLimits,
    Interview,
    Measure,
    alike,
    careless,
    correlation,
    cronbach_alpha,
    intraclass,
    item_rest,
    krippendorff_alpha,
    longest_run,
    scale_score,
    triangulated,
    weighted_kappa,
)

SHROUT_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
"""Six people rated by four judges: table 2 of the paper."""
N = None
CODERS = (
    (N, N, N, N, N, 3, 4, 1, 2, 1, 1, 3, 3, N, 3),
    (1, N, 2, 1, 3, 3, 4, 3, N, N, N, N, N, N, N),
    (N, N, 2, 1, 3, 4, 4, N, 2, 1, 1, 3, 3, N, 4),
)
"""Three coders, fifteen units, values missing: the example Krippendorff's method is usually shown with."""


def test_the_six_correlations_of_shrout_and_fleiss() -> None:
    found = intraclass(SHROUT_FLEISS)
    assert found is not None
    assert found.one_way == pytest.approx(0.166, abs=5e-4)
    assert found.two_way == pytest.approx(0.290, abs=5e-4)
    assert found.fixed == pytest.approx(0.715, abs=5e-4)
    assert found.one_way_mean == pytest.approx(0.443, abs=5e-4)
    assert found.two_way_mean == pytest.approx(0.620, abs=5e-4)
    assert found.fixed_mean == pytest.approx(0.909, abs=5e-4)
    assert intraclass([[1, 2]]) is None
    assert intraclass([[1, 2], [1, 2]]) is None


def test_consistency_equals_the_mean_of_fixed_raters() -> None:
    """Cronbach's alpha and ICC(3, k) are one and the same figure."""
    found = intraclass(SHROUT_FLEISS)
    assert found is not None
    assert cronbach_alpha(SHROUT_FLEISS) == pytest.approx(found.fixed_mean)


def test_a_worked_alpha() -> None:
    """Two items (1, 2, 3) and (1, 3, 2): variances 1 and 1, totals 2, 5, 5 with variance 3: 2 (1 - 2 / 3)."""
    answers = ((1, 1), (2, 3), (3, 2))
    assert cronbach_alpha(answers) == pytest.approx(2 / 3)
    assert list(item_rest(answers)) == pytest.approx([0.5, 0.5])
    assert cronbach_alpha(((1, 1),)) is None
    assert cronbach_alpha(((1, 1), (1, 1))) is None


@pytest.mark.parametrize(
    ("measure", "alpha"), [(Measure.NOMINAL, 0.691), (Measure.ORDINAL, 0.807), (Measure.INTERVAL, 0.811)]
)
def test_agreement_with_missing_ratings(measure: Measure, alpha: float) -> None:
    assert krippendorff_alpha(CODERS, measure) == pytest.approx(alpha, abs=5e-4)


def test_without_variation_there_is_no_agreement_to_measure() -> None:
    assert krippendorff_alpha(((1, 1), (1, 1)), Measure.NOMINAL) is None
    assert krippendorff_alpha(((1, N), (N, 2)), Measure.NOMINAL) is None
    assert weighted_kappa([3, 3], [3, 3]) is weighted_kappa([], []) is None
    assert correlation([1], [1]) is correlation([1, 1], [1, 2]) is None


@given(st.lists(st.integers(1, 5), min_size=2, max_size=30).filter(lambda values: len(set(values)) > 1))
def test_who_agrees_with_himself_has_kappa_one(values: list[int]) -> None:
    assert weighted_kappa(values, values) == pytest.approx(1)


def test_chance_alone_has_kappa_around_zero() -> None:
    chance = random.Random(11)
    first = [chance.randint(1, 5) for _ in range(400)]
    found = [weighted_kappa(first, chance.sample(first, 400)) or 0.0 for _ in range(60)]
    assert sum(found) / len(found) == pytest.approx(0, abs=0.02)


def test_a_scale_is_the_mean_of_what_was_answered() -> None:
    assert scale_score({1: 5, 2: 1, 3: 4, 4: 4, 5: None}, frozenset({2})) == pytest.approx(4.5)
    assert scale_score({1: 5, 2: None}, frozenset()) is None
    assert scale_score({}, frozenset()) is None


def test_signs_of_careless_answers() -> None:
    mixed = (1, 4, 2, 5, 3, 2, 4, 1, 5, 2)
    good = Interview(mixed, 60.0, ((0, 3),))
    found = careless(good)
    assert found is not None
    assert not found.any
    lazy = careless(Interview((3,) * 10, 15.0, ((0, 1),)))
    assert lazy is not None
    assert (lazy.long_run, lazy.too_fast, lazy.reversed_pairs) == (True, True, False)
    torn = careless(Interview((5, 5, 1, 2, 3), 60.0, ((0, 1),)))
    assert torn is not None
    assert torn.reversed_pairs
    copied = careless(good, [Interview((*mixed[:9], 5), 60.0)])
    assert copied is not None
    assert copied.copied
    assert not (careless(good, [Interview(mixed, 60.0)], CarelessLimits(likeness_max=1.1)) or lazy).copied
    assert careless(Interview((), 0)) is None
    assert longest_run((1, 1, 2, 2, 2)) == 3
    assert alike((1,), (1, 2)) == 0


def test_references_are_held_against_each_other() -> None:
    found = triangulated((4, 5, 1))
    assert found is not None
    assert found[:2] == (4, 4)
    assert found[2] == pytest.approx(7 / 6)
    assert triangulated((4, 4)) is None
