"""Loans that the history hands over repay exactly what was lent, in amounts people pay in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.demo.synthetic.portfolio import Offer, hand_over, schedule_of
from fieldapp.demo.synthetic.roster import TERM_WEEKS
from fieldapp.domain.ids import NO_ID, Id
from tests.fakes.desk import fake_desk, same_id


def offer(principal: int, unit: int = 1000) -> Offer:
    return Offer(Id(NO_ID), "Trade", principal, 1, unit)


@given(st.integers(1, 10_000_000), st.sampled_from([1, 10, 1000, 100_000]))
def test_schedules_add_up(principal: int, unit: int) -> None:
    rows = schedule_of(offer(principal, unit), 20_000)
    assert sum(row.principal for row in rows) == principal
    interest = sum(row.interest for row in rows)
    assert 0 <= principal * 20 * TERM_WEEKS // 5200 - interest < unit
    assert not interest or (principal + interest) % unit == 0
    assert all(row.principal >= 0 and row.interest >= 0 and row.total > 0 for row in rows)
    assert {row.total % unit for row in rows[:-1]} <= {0}
    assert [row.due_day for row in rows] == [20_000 + 7 * number for number in range(len(rows))]


def test_a_usual_loan() -> None:
    rows = schedule_of(offer(1_200_000), 20_000)
    assert len(rows) == TERM_WEEKS
    assert {row.total for row in rows[:-1]} == {29_000}
    assert rows[-1].total == 1_430_000 - 49 * 29_000


def test_a_running_loan_is_taken_over_with_what_was_paid() -> None:
    rows = schedule_of(offer(1_200_000), 20_000)
    loan, intent = hand_over(fake_desk(), same_id(5), offer(1_200_000), rows, over=3)
    assert intent.entity == loan
    assert (intent.body.opening, intent.body.opening_paid, intent.body.disbursed_day) == (True, 87_000, 19_993)
    _, fresh = hand_over(fake_desk(), same_id(5), offer(1_200_000), rows)
    assert (fresh.body.opening, fresh.body.opening_paid) == (False, 0)
