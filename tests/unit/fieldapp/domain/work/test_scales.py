"""The questionnaire: 24 statements of five scales, two turned round in each."""

from __future__ import annotations

from itertools import pairwise

from fieldapp.domain.work.questionnaire import STATEMENTS
from fieldapp.domain.work.scales import ITEMS, PAIRS, TURNED, Scale


def test_each_scale_has_two_turned_statements_and_codes_are_new() -> None:
    assert len(ITEMS) == 24
    for scale in Scale:
        own = [item for item in ITEMS.values() if item.scale is scale]
        assert sum(item.turned for item in own) == 2
        assert len(own) - 2 >= 2
    assert not set(ITEMS) & set(STATEMENTS)
    assert len({item.text for item in ITEMS.values()}) == 24


def test_each_pair_sets_a_statement_against_a_turned_one_of_its_scale() -> None:
    assert all(ITEMS[a].scale is ITEMS[b].scale for a, b in PAIRS)
    assert all(a not in TURNED and b in TURNED for a, b in PAIRS)
    assert {b for _, b in PAIRS} == TURNED


def test_no_two_statements_of_one_scale_follow_each_other() -> None:
    order = list(ITEMS.values())
    assert all(a.scale is not b.scale for a, b in pairwise(order))
