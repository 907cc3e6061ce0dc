"""Before money is taken: is the day open, does it open by itself, and is an earlier one still open."""

from __future__ import annotations

from fieldapp.services.cash.day import (
    CashSaved,
    CountCash,
    MoveCash,
    WhoseDay,
    close_day,
    count_cash,
    hand_in,
    open_day,
)
from fieldapp.services.cash.till import TillView, open_empty, till_view
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


def took(desk: Desk, morning: MorningBranch) -> None:
    assert isinstance(record_repayment(desk, RecordRepayment(morning.loans[0], 45_000)), RepaymentSaved)


def test_a_day_with_an_empty_bag_opens_by_itself_once(anil: Desk) -> None:
    assert till_view(anil) == TillView("not_open", opens_empty=True)
    opened = open_empty(anil)
    assert isinstance(opened, CashSaved)
    assert opened.view.standing == "open"
    assert (till_view(anil), open_empty(anil)) == (TillView("open"), None)


def test_money_in_the_bag_has_to_be_counted(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    assert till_view(anil) == TillView("not_open")
    assert open_empty(anil) is None


def test_an_earlier_day_is_named_and_a_closed_one_is_closed(morning: MorningBranch, anil: Desk) -> None:
    open_day(anil, CountCash({}))
    morning.clock.go_on(DAY_MS)
    assert till_view(anil) == TillView("not_open", earlier=MONDAY)
    assert open_empty(anil) is None
    yesterday = WhoseDay(MONDAY)
    count_cash(anil, CountCash({}, whose=yesterday))
    assert isinstance(close_day(anil, whose=yesterday), CashSaved)
    assert isinstance(open_empty(anil), CashSaved)
    took(anil, morning)
    count_cash(anil, CountCash({20_000: 2, 5_000: 1}))
    hand_in(anil, MoveCash(45_000))
    count_cash(anil, CountCash({}))
    assert isinstance(close_day(anil), CashSaved)
    assert till_view(anil).standing == "closed"
