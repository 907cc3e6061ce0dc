"""Rounding to minor units and to multiples."""

from decimal import Decimal

import pytest

from fieldapp.domain.loan.rounding import Rounding, digits, to_minor, to_multiple


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (Rounding.HALF_EVEN, [2, 4, 2, -2]),
        (Rounding.HALF_UP, [3, 4, 2, -3]),
        (Rounding.CEILING, [3, 4, 3, -2]),
        (Rounding.FLOOR, [2, 3, 2, -3]),
    ],
)
def test_each_mode_sends_ties_where_it_says(mode: Rounding, expected: list[int]) -> None:
    amounts = [Decimal("2.5"), Decimal("3.5"), Decimal("2.4"), Decimal("-2.5")]
    assert [to_minor(amount, mode) for amount in amounts] == expected


def test_multiples_of_a_hundred_go_to_the_nearest_even_one() -> None:
    assert to_multiple(Decimal("416666.67"), 100) == 416_700
    assert [to_multiple(amount, 100) for amount in (50, 150, 250)] == [0, 200, 200]


@pytest.mark.parametrize("multiple", [0, 1])
def test_no_multiple_is_whole_minor_units(multiple: int) -> None:
    assert to_multiple(Decimal("7.5"), multiple) == 8


def test_a_context_is_made_once_per_precision() -> None:
    assert digits(19) is digits(19)
    assert digits(12).divide(Decimal(1), Decimal(3)) == Decimal("0.333333333333")
