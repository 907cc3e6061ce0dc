"""Cash with a member of staff."""

from __future__ import annotations

from fieldapp.domain.cash import Cash, add_cash
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import named


def test_cash_is_a_running_sum() -> None:
    draft = Draft(MemoryState())
    add_cash(draft, named("u"), 700, 20_001)
    add_cash(draft, named("u"), -200, 20_000)
    assert draft.find(Cash, named("u")) == Cash(named("u"), 500, 20_001)
