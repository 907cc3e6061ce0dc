"""Where a loan stands: installments filled in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.position import fill, next_due, position
from tests.fakes.branch import DAY, schedule

ROWS = schedule(DAY, 4, 10_000, 500)


def test_on_the_first_day_the_first_installment_is_due() -> None:
    stands = position(ROWS, 0, DAY)
    assert (stands.due_today, stands.arrears, stands.expected) == (10_500, 0, 10_500)
    assert (stands.outstanding, stands.payoff, stands.oldest_unpaid) == (40_000, 42_000, DAY)


def test_what_was_not_paid_becomes_arrears_and_counts_days() -> None:
    stands = position(ROWS, 5_000, DAY + 10)
    assert (stands.arrears, stands.due_today) == (16_000, 0)
    assert (stands.days_late(DAY + 10), stands.installments_paid) == (10, 0)
    assert stands.outstanding == 35_500, "interest of an installment is paid before its principal"


def test_paid_ahead_is_not_late() -> None:
    stands = position(ROWS, 21_000, DAY + 7)
    assert (stands.expected, stands.days_late(DAY + 7), stands.installments_paid) == (0, 0, 2)
    assert next_due(ROWS, 21_000, DAY + 7) == (DAY + 14, 10_500)


def test_a_loan_paid_off_has_nothing_due_and_remembers_what_was_too_much() -> None:
    stands = position(ROWS, 43_000, DAY + 90)
    assert (stands.payoff, stands.outstanding, stands.oldest_unpaid, stands.overpaid) == (0, 0, None, 1_000)
    assert stands.days_late(DAY + 90) == 0
    assert next_due(ROWS, 42_000, DAY) is None


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 90)), min_size=1, max_size=12), st.integers(0, 12_000))
def test_money_is_neither_made_nor_lost_by_filling(parts: list[tuple[int, int]], paid: int) -> None:
    rows = tuple(Installment(DAY + number, *part) for number, part in enumerate(parts))
    stands = position(rows, paid, DAY + 5)
    filled = sum(row.paid for row in fill(rows, paid))
    assert filled + stands.overpaid == paid
    assert filled + stands.payoff == sum(row.total for row in rows)
    assert 0 <= stands.outstanding <= sum(row.principal for row in rows)
    assert stands.arrears + stands.due_today <= stands.payoff
