"""A fund is the sum of its movements."""

from __future__ import annotations

from fieldapp.domain.fund import Movement, fund_balance, move_fund
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import DAY, named


def test_a_fund_begins_with_its_first_movement_and_knows_its_newest_day() -> None:
    state = MemoryState()
    assert fund_balance(state, named("g")) == 0
    draft = Draft(state)
    move_fund(draft, Movement(named("g"), named("c"), 700, DAY))
    fund = move_fund(draft, Movement(named("g"), named("c"), -200, DAY - 3))
    assert (fund.balance, fund.last_day, fund.index().center) == (500, DAY, named("c"))
    assert fund_balance(draft, named("g")) == 500
