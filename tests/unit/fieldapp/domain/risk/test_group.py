"""Likeness within groups, defaults that come together, and the index of a group's risk."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.risk.group import (
    CenterArrears,
    GroupSign,
    GroupSigns,
    collective_default,
    default_tail,
    group_risk,
    likeness,
)

SHARE = st.floats(0, 1)
VILLAGES = (
    "1/0*2 2/0 2/1 3/1*2 3/2*4 4/2*3 4/3*4 4/4*2 5/1*2 5/2*3 5/3*5 5/4*2 6/0 6/1 6/2*3 6/3*7 6/4*4 6/5 6/6 7/0*2 "
    "7/1*2 7/2 7/3*4 7/4*5 7/5*3 7/6*5 7/7 8/0 8/2 8/3*3 8/4*6 8/5*2 8/6*2 9/0*2 9/1 9/3*6 9/4 9/5*2 9/6*3 9/8*2 "
    "10/1 10/2*3 10/3*7 10/4*2 10/5*2 10/6 10/7 11/2 11/3 11/4*4 11/5 12/3*3 12/4*2 12/5*2 12/6*2 12/7*2 12/8 12/10 "
    "13/0 13/2 13/3*2 13/5 13/6 13/7*4 13/8 13/9*3 14/4 14/5 14/6 14/9 14/11 15/4 15/6 15/9 15/11 16/8 17/8 "
)
"""Households that took rice insurance in 166 natural villages: households/takers*villages. J. Cai, A. de Janvry and
E. Sadoulet, "Social Networks and the Decision to Insure", American Economic Journal: Applied 7, 2015; counted from the
data in the package causaldata (MIT)."""


def villages() -> list[list[int]]:
    found = []
    for part in VILLAGES.split():
        households, _, rest = part.partition("/")
        takers, _, times = rest.partition("*")
        found += [[1] * int(takers) + [0] * (int(households) - int(takers))] * int(times or 1)
    return found


@pytest.mark.parametrize(
    ("rho", "two", "three"), [(0.0, 0.0226, 0.0012), (0.083, 0.0436, 0.0084), (0.3, 0.0632, 0.0287)]
)
def test_defaults_in_a_group_of_five_come_together(rho: float, two: float, three: float) -> None:
    assert default_tail(5, 2, 0.05, rho) == pytest.approx(two, abs=1e-4)
    assert default_tail(5, 3, 0.05, rho) == pytest.approx(three, abs=1e-4)


@settings(max_examples=50)
@given(st.integers(1, 12), st.floats(0.01, 0.9), st.floats(0, 0.9))
def test_tails_fall_from_one_and_their_mean_is_right(members: int, chance: float, rho: float) -> None:
    tails = [default_tail(members, count, chance, rho) for count in range(members + 2)]
    assert tails[0] == 1
    assert tails[-1] == 0
    assert all(first >= second - 1e-12 for first, second in pairwise(tails))
    assert sum(tails[1:]) == pytest.approx(members * chance, rel=1e-6)


def test_without_chance_there_is_no_default() -> None:
    assert default_tail(5, 1, 0, 0.1) == 0
    assert default_tail(5, 5, 0.1, 1) == 0.1


def test_groups_that_agree_within_and_differ_between_are_alike() -> None:
    found = likeness([[1, 1, 1], [0, 0, 0]])
    assert found is not None
    assert (found.rho, found.size, found.groups) == (1, 3, 2)
    assert found.design_effect == 3


def test_a_worked_case_of_unequal_groups() -> None:
    """Means 2 and 6 over 3 and 2 members: MSB 19.2, MSW 4/3, n0 = (5 - 13/5) / 1 = 2.4."""
    found = likeness([[1, 2, 3], [5, 7]])
    assert found is not None
    assert found.size == pytest.approx(2.4)
    assert found.rho == pytest.approx((19.2 - 4 / 3) / (19.2 + 1.4 * 4 / 3))


def test_neighbors_in_real_villages_decide_alike() -> None:
    found = likeness(villages())
    assert found is not None
    assert found.groups == 166
    assert found.size == pytest.approx(8.49, abs=0.005)
    assert found.rho == pytest.approx(0.0833, abs=5e-5)
    assert found.design_effect == pytest.approx(1.62, abs=0.005)


def test_too_little_says_nothing() -> None:
    assert {likeness([[1, 2]]), likeness([[1], [2]]), likeness([[1, 1], [1, 1]]), likeness([])} == {None}


def test_a_group_in_trouble_is_watched_then_stopped() -> None:
    calm = group_risk(GroupSigns())
    assert (calm.index, calm.watched) == (0, False)
    worse = group_risk(GroupSigns(arrears_share=0.4, installment_share=0.5, attendance=0.7, sameness=0.5))
    assert worse.index == pytest.approx(20 + 20 + 5)
    assert worse.watched
    assert not worse.stopped
    assert worse.parts[0][0] is GroupSign.ARREARS
    assert worse.parts[0][1] == pytest.approx(20)
    worst = group_risk(GroupSigns(1, 1, 0, 9, 9, 9, 0, 1))
    assert worst.index == pytest.approx(100)
    assert worst.stopped


@given(SHARE, SHARE, SHARE, SHARE, SHARE)
def test_the_index_lies_between_0_and_100_and_grows_with_arrears(
    a: float, x: float, b: float, c: float, d: float
) -> None:
    found = group_risk(GroupSigns(a, x, b, 3 * c, d))
    assert 0 <= found.index <= 100
    assert group_risk(GroupSigns(min(1, a + 0.1), x, b, 3 * c, d)).index >= found.index


@pytest.mark.parametrize(
    ("before", "now", "alarm"), [(0, 2, False), (0, 3, True), (1, 3, True), (2, 3, False), (2, 4, True)]
)
def test_arrears_that_spread_raise_an_alarm(before: int, now: int, alarm: bool) -> None:
    assert collective_default(CenterArrears(8, before, now)) is alarm
