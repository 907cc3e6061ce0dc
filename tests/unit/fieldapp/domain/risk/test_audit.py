"""Who is drawn for a surprise audit, and what it says about all."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.audit import drawn, estimated_total, gaps, inclusion, weight, wilson

INDICES = {f"officer {n}": float(index) for n, index in enumerate((0, 20, 35, 50, 50, 65, 80, 95))}


def test_everybody_can_be_drawn_and_the_risky_more_often() -> None:
    assert weight(0) == 0.3
    assert weight(50) == 1
    chances = inclusion(INDICES, 3)
    assert sum(chances.values()) == pytest.approx(3)
    assert min(chances.values()) > 0
    assert chances["officer 7"] == 1
    assert list(chances.values()) != sorted(chances.values(), reverse=True)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12), st.integers(0, 15))
def test_chances_are_chances_and_add_up_to_the_draw(indices: list[float], count: int) -> None:
    chances = inclusion({str(n): index for n, index in enumerate(indices)}, count)
    assert all(0 <= chance <= 1 + 1e-9 for chance in chances.values())
    assert sum(chances.values()) == pytest.approx(min(count, len(indices)))


def test_draws_keep_the_chances_and_the_estimate_is_right_on_average() -> None:
    chance = random.Random(5)
    chances = inclusion(INDICES, 3)
    wrong = {name: float(n) for n, name in enumerate(INDICES)}
    counts: Counter[str] = Counter()
    estimates = []
    for _ in range(10_000):
        names = drawn(chances, chance.random)
        assert len(names) == 3
        counts.update(names)
        estimates.append(estimated_total({name: wrong[name] for name in names}, chances))
    assert all(abs(counts[name] / 10_000 - chances[name]) < 0.02 for name in chances)
    assert sum(estimates) / len(estimates) == pytest.approx(sum(wrong.values()), rel=0.02)


def test_an_interval_never_leaves_0_to_1() -> None:
    found = wilson(0, 59)
    assert found is not None
    assert (found.share, found.low) == (0, 0)
    assert found.high == pytest.approx(0.0611, abs=5e-4)
    middle = wilson(10, 50)
    assert middle is not None
    assert middle.low == pytest.approx(0.1124, abs=5e-4)
    assert middle.high == pytest.approx(0.3304, abs=5e-4)
    assert wilson(0, 0) is None


def test_missing_receipts_are_named() -> None:
    assert gaps([7, 4, 5, 9]) == (6, 8)
    assert gaps([]) == ()
