"""Money is taken, held or taken back, and never lost, doubled or dropped on the way."""

from __future__ import annotations

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.collection.collection import (
    Collection,
    Fate,
    Line,
    Method,
    Purpose,
    RepaymentRecorded,
    Reversed,
    SavingsMoved,
)
from fieldapp.domain.disposition import held
from fieldapp.domain.ids import Id
from fieldapp.domain.journal import Account, Posting, postings_of
from fieldapp.domain.loan.account import Balance, LoanState
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import SeatRevoked
from tests.fakes.branch import APPLIED, DAY, MINUTE_MS, FakeBranch, named


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch()


def balance(branch: FakeBranch, number: int = 0) -> Balance:
    found = branch.state.find(Balance, branch.loans[number])
    assert found is not None
    return found


def cash_with(branch: FakeBranch, user: str) -> int:
    found = branch.state.find(Cash, named(f"user {user}"))
    return found.held if found else 0


def suspended(branch: FakeBranch) -> int:
    collections = (item for item in branch.state.records.values() if isinstance(item, Collection))
    return sum(item.total(Fate.HELD) for item in collections)


def test_a_repayment_lowers_the_loan_and_raises_the_cash(branch: FakeBranch) -> None:
    assert branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0]) == APPLIED
    assert (balance(branch).paid, balance(branch).outstanding) == (10_500, 90_000)
    assert balance(branch).oldest_unpaid == DAY + 7
    assert cash_with(branch, "anil") == 10_500


def test_mobile_money_is_no_cash(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1, Method.MOBILE_MONEY), branch.loans[0])
    assert (balance(branch).paid, cash_with(branch, "anil")) == (10_500, 0)


def test_one_installment_collected_by_two_officers_counts_once(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    assert branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0], day=DAY + 1) == held(
        Reason.DUPLICATE_COLLECTION
    )
    assert balance(branch).paid == 10_500
    assert suspended(branch) == 10_500
    assert cash_with(branch, "bela") == 10_500, "the cash is there whatever it is for"
    (item,) = branch.open_items()
    assert (item.amount, item.author) == (10_500, named("user bela"))


def test_a_second_payment_of_what_is_still_due_is_no_duplicate(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(5_250, 1), branch.loans[0])
    assert branch.do("bela", RepaymentRecorded(5_250, 1), branch.loans[0]) == APPLIED


def test_another_amount_or_a_week_later_is_no_duplicate(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    assert branch.do("bela", RepaymentRecorded(4_000, 1), branch.loans[0]) == APPLIED
    assert branch.do("bela", RepaymentRecorded(10_500, 2), branch.loans[0], day=DAY + 4) == APPLIED


def test_the_same_officer_twice_within_minutes_is_held_unless_it_was_meant(branch: FakeBranch) -> None:
    start = 10**9
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0], at_ms=start)
    again = RepaymentRecorded(10_500, 2)
    assert branch.do("anil", again, branch.loans[0], at_ms=start + 9 * MINUTE_MS) == held(Reason.DUPLICATE_COLLECTION)
    meant = RepaymentRecorded(10_500, 3, confirmed_second=True)
    assert branch.do("anil", meant, branch.loans[0], at_ms=start + 9 * MINUTE_MS) == APPLIED


@pytest.mark.parametrize("amount", [0, -500, AMOUNT_MAX + 1])
def test_money_without_a_credible_amount_is_held_and_moves_nothing(branch: FakeBranch, amount: int) -> None:
    assert branch.do("anil", RepaymentRecorded(amount, 1), branch.loans[0]) == held(Reason.BAD_VALUE)
    assert (balance(branch).paid, cash_with(branch, "anil")) == (0, 0)
    assert len(branch.open_items()) == 1


def test_money_for_an_unknown_or_closed_loan_waits_in_suspense(branch: FakeBranch) -> None:
    assert branch.do("anil", RepaymentRecorded(500, 1), Id(named("no loan"))) == held(Reason.UNKNOWN_LOAN)
    assert branch.do("anil", RepaymentRecorded(105_000, 2), branch.loans[0]) == APPLIED
    assert balance(branch).state is LoanState.CLOSED
    assert branch.do("bela", RepaymentRecorded(700, 3), branch.loans[0], day=DAY + 30) == held(Reason.CLOSED_LOAN)
    assert suspended(branch) == 1200


def test_more_than_the_whole_loan_waits(branch: FakeBranch) -> None:
    assert branch.do("anil", RepaymentRecorded(105_001, 1), branch.loans[0]) == held(Reason.OVERPAID)


def test_savings_go_in_and_out_but_not_below_zero(branch: FakeBranch) -> None:
    assert branch.do("anil", SavingsMoved(5_000, 1), branch.borrowers[0]) == APPLIED
    assert branch.do("anil", SavingsMoved(-2_000, 2), branch.borrowers[0]) == APPLIED
    account = branch.state.find(Savings, savings_id(branch.borrowers[0]))
    assert account is not None
    assert account.balance == 3_000
    assert branch.do("bela", SavingsMoved(-4_000, 3), branch.borrowers[0]) == held(Reason.OVERDRAWN)
    assert cash_with(branch, "bela") == -4_000, "the cash has left the drawer"


def test_an_officer_takes_back_his_own_receipt_of_today_and_nothing_else(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    receipt = branch.last_operation
    assert branch.do("bela", Reversed(reason="wrong person"), receipt) == held(Reason.NOT_ALLOWED)
    assert branch.do("anil", Reversed(reason="late"), receipt, day=DAY + 1) == held(Reason.NOT_ALLOWED)
    assert branch.do("anil", Reversed(reason="wrong person"), receipt) == APPLIED
    assert (balance(branch).paid, balance(branch).outstanding, cash_with(branch, "anil")) == (0, 100_000, 0)
    assert balance(branch).payments == ()
    assert branch.do("rao", Reversed(reason="again"), receipt) == held(Reason.ALREADY_REVERSED)
    assert branch.do("rao", Reversed(), Id(named("nothing"))) == held(Reason.UNKNOWN_RECORD)


def test_a_reversal_leaves_the_later_payments_in_place(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    first = branch.last_operation
    branch.do("anil", RepaymentRecorded(10_500, 2), branch.loans[0], day=DAY + 7)
    branch.do("rao", Reversed(), first, day=DAY + 8)
    assert (balance(branch).paid, balance(branch).oldest_unpaid) == (10_500, DAY + 7)


def test_a_revoked_seats_money_is_kept_in_suspense(branch: FakeBranch) -> None:
    branch.do("office", SeatRevoked("lost"), named("bela"))
    assert branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0]) == held(Reason.SEAT_REVOKED)
    assert balance(branch).paid == 0
    assert suspended(branch) == 10_500


def test_the_ledger_of_a_collection_names_two_accounts_for_every_amount(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    collection = branch.state.find(Collection, branch.last_operation)
    assert collection is not None
    (row,) = postings_of(collection)
    assert row == Posting(Account.CASH, named("user anil"), Account.SETTLEMENT, branch.loans[0], 10_500)


def test_money_kept_aside_stands_in_suspense_and_money_taken_back_nowhere(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    branch.do("bela", RepaymentRecorded(10_500, 1), branch.loans[0])
    second = branch.last_operation
    document = branch.state.find(Collection, second)
    assert document is not None
    assert [(row.credit, row.credit_of) for row in postings_of(document)] == [(Account.SUSPENSE, second)]
    branch.do("rao", Reversed(reason="the same money"), second)
    document = branch.state.find(Collection, second)
    assert document is not None
    assert postings_of(document) == ()


def test_another_members_savings_pay_from_her_account(branch: FakeBranch) -> None:
    payer, borrower = branch.borrowers
    line = Line(0, Purpose.REPAYMENT, borrower, 500, 1, branch.loans[1], payer=payer)
    document = Collection(named("cover"), named("user anil"), named("anil"), branch.center, DAY, 0, (line,),
                          method=Method.SAVINGS)  # fmt: skip
    assert postings_of(document) == (Posting(Account.SAVINGS, payer, Account.SETTLEMENT, branch.loans[1], 500),)
