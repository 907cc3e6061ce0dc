"""Laws of every allocation rule: what comes in is paid somewhere or left over, and nothing is paid twice."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.loan.allocation import AllocationRule
from fieldapp.domain.loan.split import Part
from tests.property.loan_strategies import START, allocations


class OpenSide:
    """Installments every ten days with open amounts by part; part of the charges has come due."""

    def __init__(self, rows: Sequence[Sequence[int]], on: date) -> None:
        self.on, self.kind = on, "repayment"
        self.open = [list(row) for row in rows]

    def due_dates(self) -> Sequence[date]:
        return [START + timedelta(days=10 * number) for number in range(1, len(self.open) + 1)]

    def is_open(self, index: int) -> bool:
        return sum(self.open[index]) > 0

    def starts(self, index: int) -> date:
        return START + timedelta(days=10 * index)

    def prepare(self, index: int) -> None:
        assert self.due_dates()[index] > self.on, "only what is not due yet is asked anew"

    def open_amount(self, index: int, part: Part) -> int:
        return self.open[index][part]

    def charges_come_due(self, index: int, part: Part) -> int:
        return self.open[index][part] // 2

    def pay(self, index: int, part: Part, amount: int) -> None:
        assert 0 < amount <= self.open[index][part]
        self.open[index][part] -= amount

    def ask_again(self) -> None:
        return None


rows = st.lists(st.lists(st.integers(0, 10**9), min_size=4, max_size=4), min_size=1, max_size=8)


@given(allocations(), rows, st.integers(0, 90), st.integers(0, 2 * 10**10))
@settings(max_examples=60)
def test_what_came_in_is_paid_or_left_over(rule: AllocationRule, asked: list[list[int]], day: int, amount: int) -> None:
    dues = OpenSide(asked, START + timedelta(days=day))
    left = rule.allocate(dues, amount)
    still = sum(map(sum, dues.open))
    assert left >= 0
    assert amount == left + sum(map(sum, asked)) - still
    assert still == 0 or left == 0, "nothing is left over while anything is open"


@given(allocations(), rows, st.integers(0, 90), st.lists(st.integers(0, 10**9), max_size=6))
def test_many_payments_settle_what_one_does(
    rule: AllocationRule, asked: list[list[int]], day: int, amounts: list[int]
) -> None:
    dues = OpenSide(asked, START + timedelta(days=day))
    left = sum(rule.allocate(dues, amount) for amount in amounts)
    assert sum(amounts) - left == sum(map(sum, asked)) - sum(map(sum, dues.open))
    left = rule.allocate(dues, sum(map(sum, dues.open)))
    assert left == 0
    assert sum(map(sum, dues.open)) == 0
