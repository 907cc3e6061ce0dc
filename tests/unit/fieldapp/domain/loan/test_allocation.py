"""Where a payment goes, rule by rule, against a plain ledger of three installments."""

from collections.abc import Sequence
from datetime import date

import pytest

from fieldapp.domain.loan.allocation import (
    CLASSIC_ORDER,
    AllocationRule,
    BySlots,
    DueThenAdvance,
    Future,
    InstallmentByInstallment,
    OverdueByPart,
    SlotOrder,
    When,
    slot_order,
)
from fieldapp.domain.loan.split import Part

DUE = (date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 1))
START = (date(2024, 1, 1), *DUE[:2])


class Drawer:
    """Dues that only keep count: each installment asks principal 100, interest 10, fee 5, penalty 2."""

    def __init__(self, on: date) -> None:
        self.on = on
        self.kind = "repayment"
        self.open = [[100, 10, 5, 2] for _ in DUE]
        self.come_due = 0
        self.prepared: list[int] = []

    def due_dates(self) -> Sequence[date]:
        return DUE

    def is_open(self, index: int) -> bool:
        return any(self.open[index])

    def starts(self, index: int) -> date:
        return START[index]

    def prepare(self, index: int) -> None:
        self.prepared.append(index)

    def open_amount(self, index: int, part: Part) -> int:
        return self.open[index][part]

    def charges_come_due(self, index: int, part: Part) -> int:
        return self.come_due if part is Part.PENALTY else 0

    def pay(self, index: int, part: Part, amount: int) -> None:
        assert 0 < amount <= self.open[index][part]
        self.open[index][part] -= amount

    def ask_again(self) -> None:
        pass


def paid(rule: AllocationRule, amount: int, on: date, drawer: Drawer | None = None) -> list[list[int]]:
    drawer = drawer or Drawer(on)
    before = sum(map(sum, drawer.open))
    left = rule.allocate(drawer, amount)
    assert left + before - sum(map(sum, drawer.open)) == amount, "no coin is made or lost"
    return [[full - now for full, now in zip((100, 10, 5, 2), row, strict=True)] for row in drawer.open]


def test_oldest_installment_first_in_the_order_of_its_parts() -> None:
    assert paid(InstallmentByInstallment(), 130, DUE[0]) == [[100, 10, 5, 2], [0, 6, 5, 2], [0, 0, 0, 0]]
    principal_first = InstallmentByInstallment((Part.PRINCIPAL, Part.INTEREST, Part.PENALTY, Part.FEE))
    assert paid(principal_first, 105, DUE[0])[0] == [100, 5, 0, 0]


def test_what_nothing_can_take_is_returned() -> None:
    assert InstallmentByInstallment().allocate(Drawer(DUE[0]), 400) == 400 - 3 * 117


def test_future_installments_are_prepared_before_they_are_paid() -> None:
    drawer = Drawer(DUE[0])
    paid(InstallmentByInstallment(), 130, DUE[0], drawer)
    assert drawer.prepared == [1]


def test_an_installment_has_one_order_when_due_and_another_in_advance() -> None:
    rule = DueThenAdvance(in_advance=(Part.PRINCIPAL, Part.PENALTY, Part.FEE, Part.INTEREST))
    assert paid(rule, 117 + 101, DUE[0]) == [[100, 10, 5, 2], [100, 0, 0, 1], [0, 0, 0, 0]]


def test_charges_that_came_due_go_before_principal_in_advance() -> None:
    rule = DueThenAdvance(in_advance=(Part.PRINCIPAL, Part.PENALTY, Part.FEE, Part.INTEREST))
    drawer = Drawer(date(2024, 1, 20))
    drawer.come_due = 2
    assert paid(rule, 50, drawer.on, drawer)[0] == [48, 0, 0, 2]


def test_overdue_parts_go_across_installments() -> None:
    assert paid(OverdueByPart(), 36, DUE[1]) == [[2, 10, 5, 2], [0, 10, 5, 2], [0, 0, 0, 0]]
    assert paid(OverdueByPart(), 234 + 9, DUE[1])[2] == [0, 2, 5, 2], "the rest goes on in advance"


def by_slots(future: Future = Future.NEXT, vertical: bool = False) -> BySlots:
    return BySlots(SlotOrder(tuple((when, part) for when in When for part in CLASSIC_ORDER), future), vertical)


def test_horizontal_slots_finish_an_installment_before_the_next() -> None:
    assert paid(by_slots(), 117 + 20, DUE[1]) == [[100, 10, 5, 2], [3, 10, 5, 2], [0, 0, 0, 0]]


def test_vertical_slots_take_one_part_of_all_installments() -> None:
    early = date(2024, 1, 2)
    assert paid(by_slots(vertical=True), 6 + 15 + 11, early) == [[0, 10, 5, 2], [0, 1, 5, 2], [0, 0, 5, 2]]


@pytest.mark.parametrize(
    ("future", "expected"),
    [
        (Future.NEXT, [17, 0]),
        (Future.LAST, [0, 17]),
        (Future.NEXT_THEN_LAST, [17, 0]),
        (Future.ALL_EQUALLY, [9, 8]),
    ],
)
def test_money_in_advance_goes_where_the_rule_says(future: Future, expected: list[int]) -> None:
    on = date(2024, 2, 10)
    rows = paid(by_slots(future), 117 + 17, on)
    assert [sum(row) for row in rows[1:]] == expected


def test_beyond_the_current_installment_money_goes_to_the_last() -> None:
    rows = paid(by_slots(Future.NEXT_THEN_LAST), 20, date(2023, 12, 1))
    assert [sum(row) for row in rows] == [0, 0, 20], "no period has begun"


def test_equal_shares_wait_for_the_next_part_where_one_is_full() -> None:
    drawer = Drawer(date(2024, 1, 2))
    drawer.open[0][Part.PENALTY] = 0
    rows = paid(by_slots(Future.ALL_EQUALLY), 6, drawer.on, drawer)
    assert [row[Part.PENALTY] for row in rows] == [2, 2, 2]  # the first had been paid before
    assert [row[Part.FEE] for row in rows] == [1, 1, 0]


def test_a_kind_of_payment_may_have_its_own_order() -> None:
    rule = BySlots(by_slots().default, own={"goodwill_credit": by_slots(Future.LAST).default})
    drawer = Drawer(date(2024, 1, 2))
    drawer.kind = "goodwill_credit"
    assert [sum(row) for row in paid(rule, 5, drawer.on, drawer)] == [0, 0, 5]


def test_slots_are_read_from_their_names() -> None:
    order = slot_order(["past_due_penalty", "due_interest", "in_advance_principal"], "last_installment")
    assert order.slots == (
        (When.PAST_DUE, Part.PENALTY),
        (When.DUE, Part.INTEREST),
        (When.IN_ADVANCE, Part.PRINCIPAL),
    )
    assert order.future is Future.LAST
