"""Chance is repeatable, independent of the order of draws, and evenly spread."""

from __future__ import annotations

import statistics

from fieldapp.demo.synthetic.chance import Chance


def test_draws_depend_only_on_seed_and_subject() -> None:
    one, other = Chance(1).of("member", 3), Chance(1).of("member", 3)
    first = one.share("income", 5)
    other.share("something else")
    assert other.share("income", 5) == first
    assert Chance(2).of("member", 3).share("income", 5) != first
    assert one.share("income", 6) != first
    assert Chance(1).of("member").of(3).share("income", 5) == first
    # frozen: a changed generator makes other histories of the same seed
    assert round(Chance(1).share("a"), 9) == round(Chance(1).share("a"), 9)
    assert Chance(1).bytes(4, "a").hex() == Chance(1).bytes(16, "a").hex()[:8]


def test_shares_are_even_and_normals_normal() -> None:
    chance = Chance(5)
    shares = [chance.share(number) for number in range(4000)]
    assert 0 <= min(shares) < 0.01
    assert 0.99 < max(shares) < 1
    assert abs(statistics.mean(shares) - 0.5) < 0.02
    normals = [chance.normal(number) for number in range(4000)]
    assert abs(statistics.mean(normals)) < 0.05
    assert abs(statistics.stdev(normals) - 1) < 0.05


def test_whole_numbers_and_picks_reach_both_ends() -> None:
    chance = Chance(9)
    assert {chance.whole(2, 5, number) for number in range(200)} == {2, 3, 4, 5}
    assert {chance.pick("abc", number) for number in range(100)} == set("abc")
    assert sum(chance.happens(0.3, number) for number in range(2000)) in range(500, 700)
