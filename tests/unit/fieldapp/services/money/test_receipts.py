"""Receipts: numbers, and the same words again later."""

from __future__ import annotations

from fieldapp.domain.collection.collection import Collection
from fieldapp.services.desk import Desk
from fieldapp.services.money.receipts import lines_of, receipt_number, receipt_of
from fieldapp.services.money.repayments import (
    RecordRepayment,
    RepaymentSaved,
    expected_repayment,
    receipt,
    record_repayment,
)
from fieldapp.store.queries.operations import leaf_of_operation
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def test_a_receipt_is_the_same_from_any_state_that_has_it(morning: MorningBranch, anil: Desk) -> None:
    saved = record_repayment(anil, RecordRepayment(morning.loans[0], 100_000))
    assert isinstance(saved, RepaymentSaved)
    morning.exchange(anil)
    rao = morning.desk(morning.rao_id)
    morning.exchange(rao)
    with rao.book.view() as view:
        document = view.find(Collection, saved.op_id)
        leaf = leaf_of_operation(view.connection, saved.op_id)
        assert document is not None
        assert leaf is not None
        assert receipt_of(rao, view, document, 1, leaf) == saved.receipt
        assert len(lines_of(document, 1)) == 1
        assert lines_of(document, 2) == ()


def test_a_seat_without_a_code_still_numbers_its_receipts(anil: Desk) -> None:
    with anil.book.view() as view:
        assert receipt_number(view, new_id(), 7) == "S-000007"
        assert receipt_number(view, anil.me.seat_id, 12) == "S1-000012"


def test_a_receipt_says_what_settled_the_loan_that_day_whatever_came_later(morning: MorningBranch, anil: Desk) -> None:
    first = record_repayment(anil, RecordRepayment(morning.loans[0], 10_000))
    assert isinstance(first, RepaymentSaved)
    left = first.receipt.outstanding_after
    record_repayment(anil, RecordRepayment(morning.loans[0], 20_000))
    again = receipt(anil, first.op_id, 0)
    assert again is not None
    assert (again.lines, again.outstanding_after) == (first.receipt.lines, left)
    assert left == expected_repayment(anil, morning.loans[0], MONDAY).payoff + 20_000
