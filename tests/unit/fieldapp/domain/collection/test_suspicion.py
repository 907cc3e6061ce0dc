"""What should wait for a person: told from the document, the line and the loan as it stands."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.collection.document import Collection, Line, Purpose
from fieldapp.domain.collection.suspicion import suspicion
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import DAY, FakeBranch, named


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=2)


def asked(branch: FakeBranch, line: Line, day: int = DAY, author: str = "user bela") -> Reason:
    document = Collection(named("d"), named(author), named("bela"), branch.center, day, 10**12, ())
    return suspicion(branch.state, document, line, confirmed=False)


def repays(branch: FakeBranch, amount: int, borrower: int = 0) -> Line:
    return Line(0, Purpose.REPAYMENT, branch.borrowers[borrower], amount, 1, branch.loans[0])


def test_an_ordinary_installment_raises_no_suspicion(branch: FakeBranch) -> None:
    assert asked(branch, repays(branch, 10_500)) is Reason.NONE


@pytest.mark.parametrize("amount", [0, -1, AMOUNT_MAX + 1])
def test_an_amount_that_cannot_be_is_no_repayment(branch: FakeBranch, amount: int) -> None:
    assert asked(branch, repays(branch, amount)) is Reason.BAD_VALUE


@pytest.mark.parametrize("purpose", [Purpose.REFUND, Purpose.HAND_OVER])
def test_what_is_paid_out_does_not_come_in(branch: FakeBranch, purpose: Purpose) -> None:
    assert asked(branch, Line(0, purpose, branch.borrowers[0], 5, 1, branch.loans[0])) is Reason.BAD_VALUE


def test_a_loan_of_somebody_else_is_not_hers(branch: FakeBranch) -> None:
    assert asked(branch, repays(branch, 10_500, borrower=1)) is Reason.UNKNOWN_LOAN


def test_more_than_the_pay_off_amount_waits_where_the_product_says_nothing(branch: FakeBranch) -> None:
    assert asked(branch, repays(branch, 105_000)) is Reason.NONE
    assert asked(branch, repays(branch, 105_001)) is Reason.OVERPAID


def test_a_receipt_of_weeks_ago_that_comes_in_late_is_still_seen_as_the_same() -> None:
    paid_ahead = FakeBranch(borrowers=1)
    for week in range(20):
        paid_ahead.do("anil", RepaymentRecorded(5_000 + week, 1), paid_ahead.loans[0], day=DAY - 60 + 3 * week)
    assert asked(paid_ahead, repays(paid_ahead, 5_001), DAY - 57) is Reason.DUPLICATE_COLLECTION


def test_savings_never_fall_below_zero_by_themselves(branch: FakeBranch) -> None:
    saves = Line(1, Purpose.SAVINGS, branch.borrowers[0], -1, 1)
    assert asked(branch, saves) is Reason.OVERDRAWN
    assert asked(branch, Line(1, Purpose.SAVINGS, Id(named("nobody")), 5, 1)) is Reason.UNKNOWN_RECORD


def test_a_refund_needs_something_to_refund(branch: FakeBranch) -> None:
    assert asked(branch, Line(3, Purpose.REFUND, branch.borrowers[0], -5, 1, branch.loans[0])) is Reason.REFUND_NOT_DUE
    assert asked(branch, Line(3, Purpose.REFUND, branch.borrowers[0], -5, 1, NO_ID)) is Reason.UNKNOWN_LOAN
