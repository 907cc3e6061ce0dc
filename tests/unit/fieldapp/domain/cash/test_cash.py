"""Cash with a member of staff: the sum of her documents, day by day."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.cash.cash import (
    Cash,
    CashDay,
    Count,
    DayState,
    Pieces,
    Place,
    Transfer,
    add_cash,
    cash_day_id,
    cash_day_of,
    cash_verified,
    closed,
    total_of,
)
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import named

USER = named("u")


def test_cash_is_a_running_sum() -> None:
    draft = Draft(MemoryState())
    add_cash(draft, USER, 700, 20_001)
    add_cash(draft, USER, -200, 20_000)
    assert draft.find(Cash, USER) == Cash(USER, 500, 20_001)


def test_each_day_has_what_came_in_and_what_went_out() -> None:
    draft = Draft(MemoryState())
    for amount in (700, -200, 300):
        add_cash(draft, USER, amount, 20_000)
    add_cash(draft, USER, 0, 20_001)
    day = cash_day_of(draft, USER, 20_000)
    assert (day.received, day.paid_out, day.late) == (1000, 200, 0)
    assert draft.find(CashDay, cash_day_id(USER, 20_001)) is None


def test_what_comes_after_closing_is_kept_apart() -> None:
    day = cash_day_of(MemoryState(), USER, 20_000)
    draft = Draft(MemoryState([replace(day, state=DayState.CLOSED, received=100)]))
    assert closed(draft, USER, 20_000)
    assert not closed(draft, USER, 20_001)
    add_cash(draft, USER, -30, 20_000)
    late = cash_day_of(draft, USER, 20_000)
    assert (late.received, late.paid_out, late.late) == (100, 0, -30)


def test_paying_out_of_nothing_opens_one_item() -> None:
    draft = Draft(MemoryState())
    add_cash(draft, USER, 100, 20_000)
    add_cash(draft, USER, -150, 20_000)
    add_cash(draft, USER, -10, 20_000)
    (item,) = [item for item in draft.changes if isinstance(item, InboxItem)]
    assert (item.reason, item.amount, item.author) == (Reason.CASH_OVERDRAWN, -50, USER)


def test_a_day_is_verified_by_its_state_alone() -> None:
    day = cash_day_of(MemoryState(), USER, 20_000)
    assert not cash_verified(MemoryState([day]), USER, 20_000)
    assert cash_verified(MemoryState([replace(day, state=DayState.VERIFIED)]), USER, 20_000)


def test_notes_add_up() -> None:
    pieces = (Pieces(50_000, 3), Pieces(100, 7), Pieces(50, 0))
    assert total_of(pieces) == 150_700
    assert Count(NO_ID, USER, 0, pieces, 150_000).difference == 700


def test_money_is_in_transit_until_it_was_counted() -> None:
    handed = Transfer(named("op"), 900, Place.BRANCH, 0)
    day = replace(cash_day_of(MemoryState(), USER, 1), transfers=(handed,))
    assert trial_balance(postings_of(day)) == {
        (Account.CASH_IN_TRANSIT, USER): 900,
        (Account.CASH, USER): -900,
    }
    counted = replace(handed, counted=880, booked=-20, place=Place.BANK)
    assert counted.undecided == 0
    assert trial_balance(postings_of(replace(day, transfers=(counted,), booked=-50))) == {
        (Account.BANK, NO_ID): 880,
        (Account.CASH_DIFFERENCE, USER): 70,
        (Account.CASH, USER): -950,
    }
