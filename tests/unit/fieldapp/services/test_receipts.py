"""Receipts: numbers, check codes, and the same words again later."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.collection import Collection
from fieldapp.services.desk import Desk
from fieldapp.services.receipts import check_code, lines_of, paid_before, receipt_number, receipt_of
from fieldapp.services.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.store.queries.operations import leaf_of_operation
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch


@given(st.binary(min_size=32, max_size=32), st.integers(1, 10**6))
def test_a_code_has_ten_readable_signs(leaf: bytes, receipt: int) -> None:
    code = check_code(leaf, receipt)
    assert len(code) == 11
    assert code[5] == "-"
    assert not set(code.replace("-", "")) & set("ILOU")
    assert code == check_code(leaf, receipt)
    assert code != check_code(hashlib.sha256(leaf).digest(), receipt)


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


def test_what_was_paid_before_a_payment_does_not_move(morning: MorningBranch, anil: Desk) -> None:
    from fieldapp.domain.loan.account import Balance, Loan

    first = record_repayment(anil, RecordRepayment(morning.loans[0], 10_000))
    record_repayment(anil, RecordRepayment(morning.loans[0], 20_000))
    assert isinstance(first, RepaymentSaved)
    with anil.book.view() as view:
        loan, balance = view.find(Loan, morning.loans[0]), view.find(Balance, morning.loans[0])
        assert loan is not None
        assert balance is not None
        assert paid_before(loan, balance, first.op_id, 0) == 8 * 45_000
        assert paid_before(loan, balance, new_id(), 0) == 8 * 45_000 + 30_000
