"""She brings more than is left: the loan ends and the rest is saved, or nothing happens at all."""

from __future__ import annotations

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.overpayment import OverpaymentSaved, settle_and_save
from fieldapp.services.money.repayments import RecordRepayment, expected_repayment
from fieldapp.services.money.savings import savings_view
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def test_the_rest_is_saved_with_a_receipt_of_its_own(morning: MorningBranch, anil: Desk) -> None:
    loan, usha = morning.loans[4], morning.borrowers[4]
    left = expected_repayment(anil, loan, MONDAY).payoff
    before = savings_view(anil, usha).balance
    saved = settle_and_save(anil, RecordRepayment(loan, left + 12_300, Method.MOBILE_MONEY))
    assert isinstance(saved, OverpaymentSaved)
    assert (saved.repayment.number, saved.savings.number) == ("S1-000001", "S1-000002")
    assert (saved.repayment.paid, saved.savings.paid, saved.savings.lines) == (left, 12_300, (("Savings", 12_300),))
    assert saved.repayment.outstanding_after == 0
    assert savings_view(anil, usha).balance == before + 12_300
    assert expected_repayment(anil, loan, MONDAY).payoff == 0


def test_an_account_that_is_full_leaves_the_loan_alone(morning: MorningBranch, anil: Desk) -> None:
    loan = morning.loans[4]
    morning.office.write(Intent(PolicyPublished("hills 2026", savings=SavingsPolicy(balance_max=10_500)), POLICY))
    morning.exchange(anil)
    left = expected_repayment(anil, loan, MONDAY).payoff
    refused = settle_and_save(anil, RecordRepayment(loan, left + 501))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.SAVINGS_FULL
    assert expected_repayment(anil, loan, MONDAY).payoff == left


def test_what_does_not_go_beyond_the_loan_is_an_ordinary_repayment(morning: MorningBranch, anil: Desk) -> None:
    loan = morning.loans[4]
    for amount, reason in ((45_000, Reason.NOTHING_CHANGED), (0, Reason.EMPTY_AMOUNT), (10**15, Reason.TOO_LARGE)):
        refused = settle_and_save(anil, RecordRepayment(loan, amount))
        assert isinstance(refused, Rejection)
        assert refused.reason is reason
