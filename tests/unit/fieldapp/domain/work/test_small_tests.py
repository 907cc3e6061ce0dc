"""The staircase halves what is open, and five choices order people by how long they would wait."""

from __future__ import annotations

from itertools import product

from fieldapp.domain.work.small_tests import (
    AMOUNT_TODAY,
    LATER,
    LEVELS,
    PATIENCE_STEPS,
    STEP,
    SUMS,
    TODAY,
    offered,
    patience,
    sound_patience,
    sound_sums,
    sums_right,
)


def test_who_takes_today_is_offered_more_and_who_waits_less() -> None:
    first = offered(())
    assert offered((TODAY,)) > first > offered((LATER,)) > AMOUNT_TODAY
    assert offered((TODAY,)) - first == first - offered((LATER,)) == STEP * LEVELS // 4
    assert offered((LATER,) * 4) == AMOUNT_TODAY + STEP


def test_a_person_with_a_price_of_waiting_lands_where_it_says() -> None:
    """Somebody who waits from a certain offer on is the more patient the lower that offer is."""
    found = []
    for wants in range(AMOUNT_TODAY, AMOUNT_TODAY + STEP * LEVELS + 1, STEP):
        choices: tuple[int, ...] = ()
        for _ in range(PATIENCE_STEPS):
            choices = (*choices, LATER if offered(choices) >= wants else TODAY)
        level = patience(choices)
        assert level is not None
        found.append(level)
    assert found == sorted(found, reverse=True)
    assert (found[0], found[-1]) == (LEVELS - 1, 0)


def test_every_way_through_is_a_level_of_its_own() -> None:
    ways = list(product((TODAY, LATER), repeat=PATIENCE_STEPS))
    assert {patience(way) for way in ways} == set(range(LEVELS))
    assert patience((LATER,)) is None
    assert patience(()) is None


def test_sums_are_counted_and_hostile_numbers_are_none() -> None:
    assert sums_right([item.right for item in SUMS]) == 3
    assert sums_right((0, SUMS[1].right, 4)) == 1
    assert sums_right(()) is None
    assert [len(set(item.answers)) for item in SUMS] == [4, 4, 4]
    assert [sound_sums(answers) for answers in ((), (0, 1, 4), (5, 1, 1), (1,))] == [True, True, False, False]
    assert [sound_patience(choices) for choices in ((), (1, 1), (2, 0, 0, 0, 0))] == [True, False, False]
