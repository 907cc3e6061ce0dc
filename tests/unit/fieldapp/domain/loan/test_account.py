"""The loan account: its figures add up, and everything that happened on it can be read again."""

from __future__ import annotations

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance, Loan, LoanDisbursed, booked, refund_due
from tests.fakes.branch import DAY, FakeBranch, named, schedule


def account(branch: FakeBranch, loan_id: bytes | None = None) -> tuple[Loan, Balance]:
    key = named("old") if loan_id else branch.loans[0]
    loan, balance = branch.state.find(Loan, key), branch.state.find(Balance, key)
    assert loan is not None
    assert balance is not None
    return loan, balance


def test_a_schedule_is_read_from_its_packed_rows() -> None:
    loan, _ = account(FakeBranch(borrowers=1))
    assert (loan.schedule, loan.installments) == (schedule(), 10)


def test_what_is_paid_and_what_is_owed_is_the_whole_loan() -> None:
    branch = FakeBranch(borrowers=1)
    branch.do("anil", RepaymentRecorded(25_300, 1), branch.loans[0])
    _, balance = account(branch)
    assert (balance.paid_principal, balance.paid_interest) == (20_000 + 3_800, 1_000 + 500)
    assert (balance.outstanding, balance.interest, balance.owed) == (76_200, 3_500, 79_700)
    assert balance.taken == balance.paid == 25_300


def test_forty_receipts_on_one_loan_are_all_there_and_its_record_stays_small() -> None:
    branch = FakeBranch(borrowers=1)
    for number in range(40):
        branch.do("anil", RepaymentRecorded(100 + number, number), branch.loans[0], day=DAY + number)
    _, balance = account(branch)
    assert [item.amount for item in booked(branch.state, balance)] == [100 + number for number in range(40)]
    assert len(balance.payments) < 14
    assert balance.pages == 4


def test_a_loan_taken_over_stands_against_the_opening_account() -> None:
    branch = FakeBranch(borrowers=1)
    disbursed = LoanDisbursed(branch.borrowers[0], "Old", 100_000, DAY - 70, schedule(DAY - 63), 31_500, opening=True)
    branch.do("anil", disbursed, named("old"))
    loan, balance = account(branch, named("old"))
    sides = trial_balance((*postings_of(loan), *postings_of(balance)))
    assert sides[Account.LOANS, loan.id] == balance.outstanding == 70_000
    assert sides[Account.INTEREST_INCOME, loan.id] == -1_500
    assert sum(sides.values()) == 0
    assert (Account.SETTLEMENT, loan.id) not in sides


def test_nothing_is_to_be_paid_back_on_a_loan_in_order() -> None:
    assert refund_due(account(FakeBranch(borrowers=1))[1]) == 0
