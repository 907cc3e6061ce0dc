"""The ledger as people read it: it balances on every day, and a statement ends where the loan stands."""

from __future__ import annotations

from fieldapp.domain.journal import Account
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.services.desk import Desk
from fieldapp.services.money import adjustments
from fieldapp.services.money.adjustments import DecideAdjustment, Propose
from fieldapp.services.money.ledger import Scope, loan_statement, passbook, trial_balance
from fieldapp.services.money.repayments import (
    RecordRepayment,
    RepaymentSaved,
    Reverse,
    expected_repayment,
    record_repayment,
    reverse,
)
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch


def by_account(desk: Desk, day: int, scope: Scope | None = None) -> dict[Account, int]:
    found = trial_balance(desk, day, scope or Scope())
    assert sum(line.debit - line.credit for line in found.lines) == 0
    return {line.account: line.debit - line.credit for line in found.lines}


def test_what_was_taken_over_stands_against_the_opening_account(morning: MorningBranch, anil: Desk) -> None:
    before = by_account(anil, MONDAY)
    assert before[Account.LOANS] == 36 * 39_375 * 11 + 38 * 39_375
    assert before[Account.SAVINGS] == -12 * 10_000
    assert by_account(anil, MONDAY - 365) == {Account.OPENING: 120_000, Account.SAVINGS: -120_000}


def test_a_repayment_moves_cash_loans_and_interest_on_its_day(morning: MorningBranch, anil: Desk) -> None:
    before = by_account(anil, MONDAY)
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    after = by_account(anil, MONDAY)
    assert after[Account.CASH] == 45_000
    assert after[Account.LOANS] - before[Account.LOANS] == -39_375
    assert after[Account.INTEREST_INCOME] - before[Account.INTEREST_INCOME] == -5_625
    assert by_account(anil, MONDAY - 1) == by_account(anil, MONDAY - 1)
    assert Account.CASH not in by_account(anil, MONDAY - 1), "yesterday is as it was"


def test_one_officers_books_and_one_centers(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[0], 45_000))
    whole = by_account(anil, MONDAY)
    assert by_account(anil, MONDAY, Scope(officer_id=morning.anil_id)) == whole
    assert by_account(anil, MONDAY, Scope(center_id=morning.center)) == whole
    assert by_account(anil, MONDAY, Scope(officer_id=morning.bela_id)) == {}


def test_a_statement_tells_every_event_and_ends_where_the_loan_stands(morning: MorningBranch, anil: Desk) -> None:
    loan = morning.loans[0]
    record_repayment(anil, RecordRepayment(loan, 45_000))
    morning.clock.go_on(DAY_MS)
    gone = record_repayment(anil, RecordRepayment(loan, 10_000))
    record_repayment(anil, RecordRepayment(loan, 20_000))
    assert isinstance(gone, RepaymentSaved)
    reverse(anil, Reverse(gone.op_id, None, "not hers"))
    lines = loan_statement(anil, loan)
    assert [(line.words, line.amount) for line in lines] == [
        ("Taken over", 8 * 45_000),
        ("Repayment", 45_000),
        ("Repayment", 20_000),
    ]
    assert (lines[1].split.interest, lines[1].split.principal) == (5_625, 39_375)
    assert (lines[2].split.interest, lines[2].split.principal) == (5_625, 14_375)
    assert lines[-1].asked == expected_repayment(anil, loan, MONDAY).payoff == 38 * 45_000 - 65_000
    assert loan_statement(anil, new_id()) == ()


def test_a_passbook_runs_savings_and_debt_line_by_line(morning: MorningBranch, anil: Desk) -> None:
    loan, her = morning.loans[0], morning.borrowers[0]
    record_repayment(anil, RecordRepayment(loan, 45_000))
    (line,) = passbook(anil, her)
    assert (line.words, line.amount, line.receipt, line.savings, line.owed) == (
        "Repayment", 45_000, "S1-000001", 10_000, 37 * 39_375,
    )  # fmt: skip
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    adjustments.propose(anil, Propose(loan, Deed.WRITTEN_OFF, "left the village", Part.PRINCIPAL))
    morning.exchange(anil, rao)
    (row,) = adjustments.waiting(rao)
    adjustments.decide(rao, DecideAdjustment(row.adjustment_id, row.version, True))
    assert [(line.words, line.owed) for line in passbook(rao, her)] == [("Repayment", 37 * 39_375), ("Write-off", 0)]
    assert passbook(anil, new_id()) == ()
