"""A draft lies over a state and leaves it alone."""

from __future__ import annotations

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.savings import Savings
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import named


def test_changes_are_seen_through_the_draft_and_not_below() -> None:
    state = MemoryState([Cash(named("a"), 5)])
    draft = Draft(state)
    draft.put(Cash(named("a"), 7))
    draft.put(Cash(named("b"), 1))
    assert draft.find(Cash, named("a")) == Cash(named("a"), 7)
    assert state.find(Cash, named("a")) == Cash(named("a"), 5)
    assert draft.find(Savings, named("a")) is None
    assert [item.id for item in draft.changes] == [named("a"), named("b")]
    state.put(draft.changes)
    assert state.find(Cash, named("b")) == Cash(named("b"), 1)
