"""Axes run over round numbers that hold every value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.ui.charts.scale import plain, rounded, steps


@pytest.mark.parametrize(
    ("lowest", "highest", "expected"),
    [(0, 5, [0, 2, 4, 6]), (0, 4.8, [0, 2, 4, 6]), (0, 0, [0, 0.5, 1]), (0, 97, [0, 50, 100])],
)
def test_familiar_axes(lowest: float, highest: float, expected: list[float]) -> None:
    assert steps(lowest, highest, 3) == pytest.approx(expected)


@given(st.floats(-1e9, 1e9), st.floats(0.001, 1e9), st.integers(2, 8))
def test_an_axis_holds_its_values_with_few_steps(lowest: float, reach: float, wanted: int) -> None:
    highest = lowest + reach
    ticks = steps(lowest, highest, wanted)
    slack = (ticks[1] - ticks[0]) * 1e-6 + abs(lowest) * 1e-9
    assert ticks[0] <= lowest + slack
    assert ticks[-1] >= highest - slack
    assert 2 <= len(ticks) <= 2 * wanted + 3


def test_an_axis_without_ends_is_refused() -> None:
    with pytest.raises(ValueError, match="finite"):
        steps(float("nan"), 1)


def test_figures_are_written_plainly() -> None:
    assert plain(4.0) == "4"
    assert plain(4.50) == "4.5"
    assert rounded(4.81) == "4.8"
    assert rounded(5.04) == "5"
