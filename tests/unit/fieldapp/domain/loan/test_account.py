"""The loan account: opened on figures that agree, and as it was after a payment is taken away again."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import held
from fieldapp.domain.loan.account import (
    Balance,
    Loan,
    LoanDisbursed,
    LoanState,
    Payment,
    stands,
    with_payment,
    without_payment,
)
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named, schedule


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=1)


def account(branch: FakeBranch) -> tuple[Loan, Balance]:
    loan, balance = branch.state.find(Loan, branch.loans[0]), branch.state.find(Balance, branch.loans[0])
    assert loan is not None
    assert balance is not None
    return loan, balance


def test_a_loan_taken_over_carries_what_was_paid_before(branch: FakeBranch) -> None:
    disbursed = LoanDisbursed(branch.borrowers[0], "Old", 100_000, DAY - 70, schedule(DAY - 63), 31_500, opening=True)
    assert branch.do("anil", disbursed, named("old")) == APPLIED
    opened = branch.state.find(Balance, named("old"))
    assert opened is not None
    assert (opened.paid, opened.outstanding, opened.oldest_unpaid) == (31_500, 70_000, DAY - 42)


@pytest.mark.parametrize(
    "change",
    [
        {"principal": 99_999}, {"principal": 0}, {"opening_paid": -1}, {"opening_paid": 105_001},
        {"schedule": tuple(reversed(schedule()))},
    ],
)  # fmt: skip
def test_figures_that_do_not_agree_are_held(branch: FakeBranch, change: dict[str, object]) -> None:
    figures = {"principal": 100_000, "schedule": schedule(), "opening_paid": 0, **change}
    disbursed = LoanDisbursed(branch.borrowers[0], "Trade", disbursed_day=DAY, **figures)  # type: ignore[arg-type]
    assert branch.do("anil", disbursed, named("bad")) == held(Reason.BAD_VALUE)


def test_a_loan_is_disbursed_once_and_to_somebody(branch: FakeBranch) -> None:
    again = LoanDisbursed(branch.borrowers[0], "Trade", 100_000, DAY, schedule())
    assert branch.do("bela", again, branch.loans[0]) == held(Reason.ALREADY_EXISTS)
    nobody = LoanDisbursed(named("nobody"), "Trade", 100_000, DAY, schedule())
    assert branch.do("bela", nobody, named("l2")) == held(Reason.UNKNOWN_RECORD)


def test_taking_a_payment_away_restores_the_exact_state(branch: FakeBranch) -> None:
    loan, balance = account(branch)
    paid = with_payment(loan, balance, Payment(named("p1"), 0, DAY, 10_500, named("user anil")))
    again = with_payment(loan, paid, Payment(named("p2"), 0, DAY, 94_500, named("user anil")))
    assert again.state is LoanState.CLOSED
    assert without_payment(loan, again, named("p2"), 0) == paid
    assert without_payment(loan, paid, named("p1"), 0) == balance
    assert without_payment(loan, balance, named("none"), 0) == balance


def test_where_a_loan_stands_is_asked_by_id(branch: FakeBranch) -> None:
    found = stands(branch.state, branch.loans[0], DAY)
    assert found is not None
    assert found.expected == 10_500
    assert stands(branch.state, named("none"), DAY) is None
