"""The repayment games against the figures of their closed forms, and against each other."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.games import (
    Credit,
    Ladder,
    Projects,
    absorbable_defaulters,
    effort,
    joint_liability,
    joint_payment_allowed,
    ladder_ceiling,
    repayment_ceiling,
    repays_by_iteration,
    rung_ceilings,
    safe_loan_max,
    shortest_exclusion,
    standing_value,
)

LADDER = Ladder(scale=9, power=0.75, count=50, installment_rate=0.24 / 52, discount=(1 / 1.6) ** (1 / 52))


@pytest.mark.parametrize(
    ("a", "f", "d", "exclusion", "ceiling"),
    [
        (0.9, 1.5, 0.95, 1, 0.657692),
        (0.9, 1.5, 0.95, 4, 1.051617),
        (0.8, 1.4, 0.9, 2, 0.706716),
        (0.95, 1.3, 0.85, inf, 1.049750),
    ],
)
def test_the_largest_repayment_under_exclusion(a: float, f: float, d: float, exclusion: float, ceiling: float) -> None:
    assert repayment_ceiling(Credit(a, f, d), exclusion) == pytest.approx(ceiling, abs=5e-7)


@pytest.mark.parametrize(("repayment", "periods"), [(0.2, 1), (0.6, 1), (1.0, 4), (1.2, 11), (1.2826, None), (0, 0)])
def test_exclusion_need_not_be_for_life(repayment: float, periods: int | None) -> None:
    assert shortest_exclusion(Credit(0.9, 1.5, 0.95), repayment) == periods


def test_the_value_of_good_standing() -> None:
    assert standing_value(Credit(0.9, 1.5, 0.95), 1.1, 4) == pytest.approx(5.3237, abs=5e-5)


@given(st.floats(0.5, 0.99), st.floats(1.1, 2), st.floats(0.5, 0.99), st.integers(1, 20))
def test_at_the_ceiling_repaying_and_defaulting_are_worth_the_same(a: float, f: float, d: float, periods: int) -> None:
    game = Credit(a, f, d)
    ceiling = repayment_ceiling(game, periods)
    value = standing_value(game, ceiling, periods)
    assert ceiling == pytest.approx(d * (1 - d**periods) * value, rel=1e-9)
    assert repayment_ceiling(game, periods + 1) >= ceiling


@pytest.mark.parametrize(
    ("sanction", "pledge", "ceiling"), [(0, 0, 1649.61), (20, 0, 1681.74), (0, 50, 1729.12), (40, 50, 1790.88)]
)
def test_the_largest_loan_of_a_ladder_by_closed_form_and_by_iteration(
    sanction: float, pledge: float, ceiling: float
) -> None:
    ladder = replace(LADDER, sanction=sanction, pledge=pledge)
    assert ladder.burden == pytest.approx(0.898727, abs=5e-7)
    found = ladder_ceiling(ladder)
    assert found == pytest.approx(ceiling, abs=0.005)
    assert repays_by_iteration(ladder, 0.995 * found)
    assert not repays_by_iteration(ladder, 1.005 * found)


def test_a_growing_ladder_carries_its_lower_rungs() -> None:
    top = ladder_ceiling(LADDER)
    assert rung_ceilings(LADDER, (top / 4, top / 2, 0.999 * top)) == (True, True, True)
    assert rung_ceilings(LADDER, (1.2 * top, 0.999 * top)) == (False, True)
    assert rung_ceilings(LADDER, (1.001 * top,)) == (False,)


@pytest.mark.parametrize(
    ("pressure", "alone", "group"),
    [(0.1, 0.9, 0.97), (0.2, 0.8, 0.88), (0.25, 0.75, 0.8125), (0.4, 0.6, 0.52), (0.45, 0.55, 0.3925)],
)
def test_a_group_repays_better_while_the_pressure_is_low(pressure: float, alone: float, group: float) -> None:
    assert joint_liability(pressure) == pytest.approx((alone, group))
    assert (group > alone) is (pressure < 1 / 3)


def test_at_a_third_they_are_equal() -> None:
    alone, group = joint_liability(1 / 3)
    assert alone == pytest.approx(group) == pytest.approx(0.6667, abs=5e-5)
    with pytest.raises(ValueError, match="1/2"):
        joint_liability(0.51)


def test_joint_payment_raises_effort_up_to_what_she_owes_herself() -> None:
    assert effort(4, 1.1, 3) == pytest.approx(0.9455, abs=1e-4)
    assert effort(4, 1.1, 3, 0.05) == pytest.approx(0.9725, abs=1e-4)
    assert effort(4, 1.1, 3, 0.2) == 1.0
    assert effort(1, 1.1, 3) is None
    assert effort(4, 1.1, 3, 3) is None
    assert joint_payment_allowed(0.5, 1.1)
    assert not joint_payment_allowed(1.2, 1.1)


@pytest.mark.parametrize(("joint", "size"), [(0, 70.0), (0.2, 78.505), (0.5, 96.0)])
def test_joint_liability_raises_the_safe_loan(joint: float, size: float) -> None:
    assert safe_loan_max(Projects(0.95, 0.70, 140, 160), 1.2, joint) == pytest.approx(size, abs=5e-4)


def test_partners_who_lose_enough_are_always_safe() -> None:
    assert safe_loan_max(Projects(0.95, 0.70, 140, 160), 1.2, 2) == inf


@pytest.mark.parametrize(("share", "count"), [(0.2, 4), (0.4, 3), (0.6, 2), (0.8, 1), (0.95, 0), (1.5, 0)])
def test_how_many_a_group_of_five_can_carry(share: float, count: int) -> None:
    assert absorbable_defaulters(5, share) == count
