"""Receipts on paper: the first print is the original, every later one says which copy it is, also after a restart."""

from __future__ import annotations

from fieldapp.domain.money import currency
from fieldapp.services.desk import Desk
from fieldapp.services.money.printed import give_out, not_given_out, times_printed, unprinted, waiting
from fieldapp.services.money.receipts import ReceiptView
from fieldapp.services.money.repayments import (
    RecordRepayment,
    RepaymentSaved,
    Reverse,
    receipt,
    record_repayment,
    reverse,
)
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def given(desk: Desk, morning: MorningBranch, which: int = 1) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(morning.loans[which], 45_000))
    assert isinstance(saved, RepaymentSaved)
    return saved


def marks(receipts: tuple[ReceiptView, ...]) -> list[int]:
    return [item.copy for item in receipts]


def test_the_second_print_is_copy_one(morning: MorningBranch, anil: Desk) -> None:
    assert currency("INR") == anil.currency
    saved = given(anil, morning)
    prints = [marks(give_out(anil, [saved.receipt])) for _ in range(3)]
    assert prints == [[0], [1], [2]]
    shown = receipt(anil, saved.op_id, 0)
    assert shown is not None
    assert shown.copy == 3
    assert marks(give_out(anil, [shown])) == [3]


def test_a_print_that_did_not_come_out_does_not_count(morning: MorningBranch, anil: Desk) -> None:
    saved = given(anil, morning)
    give_out(anil, [saved.receipt])
    not_given_out(anil, [saved.receipt])
    assert marks(give_out(anil, [saved.receipt])) == [0]


def test_what_another_laptop_gave_out_is_a_copy_from_the_first_print(morning: MorningBranch, anil: Desk) -> None:
    saved = given(anil, morning)
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    here = receipt(rao, saved.op_id, 0)
    assert here is not None
    assert here.copy == 1
    assert marks(give_out(rao, [here])) == [1]
    again = receipt(rao, saved.op_id, 0)
    assert again is not None
    assert marks(give_out(rao, [again])) == [2]


def test_unprinted_receipts_of_a_day_are_counted(morning: MorningBranch, anil: Desk) -> None:
    first = given(anil, morning)
    given(anil, morning, 2)
    with anil.book.view() as view:
        assert unprinted(anil, view, MONDAY) == 2
    give_out(anil, [first.receipt])
    with anil.book.view() as view:
        assert (unprinted(anil, view, MONDAY), times_printed(view, MONDAY, first.receipt.number)) == (1, 1)
        assert unprinted(anil, view, MONDAY - 1) == 0


def test_what_did_not_come_out_waits_by_number(morning: MorningBranch, anil: Desk) -> None:
    first, second, third = (given(anil, morning, which) for which in (1, 2, 3))
    reverse(anil, Reverse(second.op_id, None, "wrong person"))
    give_out(anil, [first.receipt])
    assert waiting(anil) == (third.receipt,)
    give_out(anil, waiting(anil))
    assert waiting(anil) == ()
