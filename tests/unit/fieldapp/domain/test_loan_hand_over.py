"""Hand-over: the money leaves the drawer, the loan runs, and what was wrong is looked at by somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import Collection, Fate, Purpose
from fieldapp.domain.disposition import Code, held
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance, Loan, LoanDisbursed
from fieldapp.domain.loan.adjustment import AdjustmentProposed
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named, schedule
from tests.fakes.money_branch import MoneyBranch, fresh


def test_a_loan_taken_over_moves_no_cash() -> None:
    branch = FakeBranch(borrowers=1)
    assert branch.state.find(Cash, named("user anil")) is None
    disbursed = LoanDisbursed(branch.borrowers[0], "Old", 100_000, DAY - 70, schedule(DAY - 63), 31_500, opening=True)
    assert branch.do("anil", disbursed, named("old")) == APPLIED
    opened = branch.state.find(Balance, named("old"))
    assert opened is not None
    assert (opened.paid, opened.outstanding, opened.oldest_unpaid) == (31_500, 70_000, DAY - 42)


@pytest.mark.parametrize(
    "change",
    [
        {"principal": 99_999}, {"principal": 0}, {"opening_paid": -1}, {"opening_paid": 105_001},
        {"schedule": tuple(reversed(schedule()))}, {"schedule": ()}, {"disbursed_day": 4_000_001},
    ],
)  # fmt: skip
def test_figures_that_do_not_agree_are_held(change: dict[str, object]) -> None:
    branch = FakeBranch(borrowers=1)
    figures = {"principal": 100_000, "disbursed_day": DAY, "schedule": schedule(), "opening_paid": 0, **change}
    disbursed = LoanDisbursed(branch.borrowers[0], "Trade", **figures)  # type: ignore[arg-type]
    assert branch.do("anil", disbursed, named("bad")) == held(Reason.BAD_VALUE)
    assert branch.state.find(Loan, named("bad")) is None


def test_a_loan_is_taken_over_once_and_for_somebody() -> None:
    branch = FakeBranch(borrowers=1)
    again = LoanDisbursed(branch.borrowers[0], "Trade", 100_000, DAY, schedule())
    assert branch.do("bela", again, branch.loans[0]) == held(Reason.ALREADY_EXISTS)
    nobody = LoanDisbursed(named("nobody"), "Trade", 100_000, DAY, schedule())
    assert branch.do("bela", nobody, named("l2")) == held(Reason.UNKNOWN_RECORD)


def last(branch: MoneyBranch) -> LoanDisbursed:
    """Return the newest hand-over of the branch again."""
    from fieldapp.domain.operation import body_of

    body = next(body_of(entry.operation) for entry in reversed(branch.log) if entry.operation.kind == 101)
    assert isinstance(body, LoanDisbursed)
    return body


def test_principal_leaves_fees_and_savings_come_in_on_one_receipt() -> None:
    branch = fresh()
    before, saved = cash(branch), savings(branch)
    branch.lend("anil", 0, 9_000, DAY)
    assert cash(branch) - before == -9_000 + 200 + 300
    assert savings(branch) - saved == 300
    document = branch.state.find(Collection, branch.last_operation)
    assert document is not None
    assert [(line.purpose, line.amount) for line in document.lines] == [
        (Purpose.HAND_OVER, -9_000),
        (Purpose.FEE, 200),
        (Purpose.SAVINGS, 300),
    ]
    sides = trial_balance(postings_of(document))
    assert sides[Account.LOANS, branch.loans[-1]] == 9_000
    assert sides[Account.FEE_INCOME, branch.loans[-1]] == -200


def cash(branch: FakeBranch) -> int:
    found = branch.state.find(Cash, named("user anil"))
    return found.held if found else 0


def savings(branch: FakeBranch) -> int:
    account = branch.state.find(Savings, savings_id(branch.borrowers[0]))
    return account.balance if account else 0


def test_a_hand_over_without_approval_runs_and_is_shown_to_the_supervisor() -> None:
    branch = fresh()
    loan = named("unapproved")
    disposition = branch.do("bela", replace(last(branch), principal=20_000), loan, day=DAY - 7)
    assert (disposition.code, disposition.reason) == (Code.APPLIED_WITH_CONFLICT, Reason.NOT_APPROVED)
    assert branch.state.find(Balance, loan) is not None
    assert Reason.NOT_APPROVED in {
        item.reason for item in branch.open_items() if item.operation == branch.last_operation
    }


def test_money_handed_over_twice_waits_in_suspense() -> None:
    branch = fresh()
    outstanding = branch.state.find(Balance, branch.loans[-1])
    body = replace(last(branch), fees=0, compulsory_savings=0)
    assert branch.do("bela", body, branch.loans[-1]) == held(Reason.ALREADY_EXISTS)
    assert branch.state.find(Balance, branch.loans[-1]) == outstanding
    document = branch.state.find(Collection, branch.last_operation)
    assert document is not None
    assert document.total(Fate.HELD) == -body.principal
    found = branch.state.find(Cash, named("user bela"))
    assert found is not None
    assert found.held == -body.principal


def test_cash_that_left_on_a_schedule_that_does_not_fit_is_in_suspense_too() -> None:
    branch = fresh()
    body = replace(last(branch), schedule=last(branch).schedule[:-1])
    assert branch.do("bela", body, named("misfit")) == held(Reason.SCHEDULE_DIFFERS)
    assert branch.state.find(Loan, named("misfit")) is None
    assert branch.state.find(Cash, named("user bela")) is not None


@pytest.mark.parametrize(
    "change",
    [
        {"installments": 10**9}, {"installments": 11}, {"annual_rate": Decimal("1e30")}, {"annual_rate": Decimal(-1)},
        {"annual_rate": Decimal("1e-40")}, {"due": DueRule(10**15, Unit.WEEKS)}, {"product": named("no product")},
        {"due": DueRule(1, Unit.WEEKS, last_after=10**12)}, {"counted_from": date(9999, 1, 1)},
        {"fixed_installment": 10**15},
    ],
)  # fmt: skip
def test_terms_that_do_not_make_the_schedule_she_signed_are_looked_at_and_her_schedule_rules(
    change: dict[str, object],
) -> None:
    branch = fresh()
    signed = last(branch)
    assert signed.agreed is not None
    body = replace(signed, agreed=replace(signed.agreed, **change))  # type: ignore[arg-type]
    disposition = branch.do("bela", body, named("odd"), day=DAY - 7)
    assert disposition.code is Code.APPLIED_WITH_CONFLICT
    loan = branch.state.find(Loan, named("odd"))
    assert loan is not None
    assert (loan.schedule, loan.by_terms) == (signed.schedule, False)


def test_a_proposal_with_numbers_no_row_can_hold_stops_nobody() -> None:
    branch = FakeBranch(borrowers=1)
    rows = (Installment(2**62, 2**63 + 5),)
    body = AdjustmentProposed(branch.loans[0], Deed.WAIVED, "x", Part.INTEREST, 5, rows)
    assert branch.do("anil", body, named("odd")) == APPLIED
    body = replace(body, deed=Deed.RESCHEDULED)
    assert branch.do("anil", body, named("odder")) == held(Reason.BAD_VALUE)
