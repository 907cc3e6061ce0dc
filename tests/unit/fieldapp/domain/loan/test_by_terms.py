"""Loans whose product follows every event: their figures are the replay of their terms, their pay-off the day's."""

from __future__ import annotations

from decimal import Decimal

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.adjustment import AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.allocation import OverdueByPart
from fieldapp.domain.loan.by_terms import follows_life, payoff, without
from fieldapp.domain.loan.fees import OverduePenalty
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.product import LoanProduct, Rebate, Recalculation
from fieldapp.domain.loan.split import Part
from fieldapp.domain.loan.standing import installments_of, stands_on
from tests.fakes.branch import APPLIED, DAY, named
from tests.fakes.money_branch import MoneyBranch, fresh

DAILY, BY_PART, LATE = 4, 5, 6


def account(branch: MoneyBranch, number: int) -> tuple[Loan, Balance]:
    loan, balance = branch.state.find(Loan, branch.loans[number]), branch.state.find(Balance, branch.loans[number])
    assert loan is not None
    assert balance is not None
    return loan, balance


def test_which_products_follow_the_life_of_a_loan() -> None:
    assert not follows_life(LoanProduct(code="flat", rebate=Rebate.TO_THE_DAY))
    assert follows_life(LoanProduct(code="daily", recalculation=Recalculation()))
    assert follows_life(LoanProduct(code="by part", allocation=OverdueByPart()))
    assert follows_life(LoanProduct(code="late", overdue_penalty=OverduePenalty(Decimal(5))))


def test_daily_interest_makes_the_pay_off_amount_grow_by_the_day() -> None:
    branch = fresh()
    loan, balance = account(branch, DAILY)
    amounts = [payoff(branch.state, loan, balance, DAY - 7 + days) for days in (0, 1, 7)]
    assert amounts[0] == 20_000
    assert amounts[2] == 20_100, "20,000 at 26 % a year is 100 a week"
    assert amounts[0] < amounts[1] < amounts[2]
    assert branch.do("anil", RepaymentRecorded(20_100, 1, closing=True), loan.id, day=DAY) == APPLIED
    _, closed = account(branch, DAILY)
    assert (closed.owed, closed.paid_interest, closed.excess) == (0, 100, 0)


def test_overdue_interest_of_all_weeks_goes_before_principal_where_the_product_says_so() -> None:
    branch = fresh()
    branch.do("anil", RepaymentRecorded(250, 1), branch.loans[BY_PART], day=DAY + 7)
    loan, balance = account(branch, BY_PART)
    assert (balance.paid_interest, balance.paid_principal) == (200, 50)
    assert [item.paid for item in installments_of(loan, balance)][:3] == [150, 100, 0]
    assert stands_on(loan, balance, DAY + 7).expected == 2 * 2_100 - 250


def test_what_is_late_is_charged_once_by_the_day_somebody_looks() -> None:
    branch = fresh()
    loan, balance = account(branch, LATE)
    assert [payoff(branch.state, loan, balance, DAY + days) for days in (0, 3, 10)] == [21_000, 21_100, 21_200]
    assert branch.do("anil", RepaymentRecorded(2_100, 1), loan.id, day=DAY) == APPLIED
    assert account(branch, LATE)[1].paid_penalty == 0, "on the day is in time"
    assert branch.do("anil", RepaymentRecorded(2_100, 2), loan.id, day=DAY + 10) == APPLIED
    loan, balance = account(branch, LATE)
    assert (balance.paid_penalty, balance.paid_interest, balance.paid_principal) == (100, 200, 3_900)
    assert payoff(branch.state, loan, balance, DAY + 10) == 21_100 - 4_200, "5 % of the 2,000 that were late"
    assert branch.do("anil", RepaymentRecorded(100, 3), loan.id, day=DAY + 11) == APPLIED
    assert account(branch, LATE)[1].paid_penalty == 100, "never twice for one installment"


def test_a_waiver_and_a_new_schedule_on_a_loan_by_terms() -> None:
    branch = fresh()
    key = branch.loans[DAILY]
    branch.do("anil", RepaymentRecorded(1_000, 1), key, day=DAY)
    _, before = account(branch, DAILY)
    rows = (Installment(DAY + 70, before.outstanding, 500),)
    proposed = AdjustmentProposed(key, Deed.RESCHEDULED, "flood", schedule=rows)
    assert branch.do("anil", proposed, named("a1"), day=DAY + 3) == APPLIED
    assert branch.do("rao", AdjustmentDecided(branch.last_operation, True), named("a1"), day=DAY + 3) == APPLIED
    loan, after = account(branch, DAILY)
    assert (after.outstanding, after.interest, after.oldest_unpaid) == (before.outstanding, 500, DAY + 70)
    assert payoff(branch.state, loan, after, DAY + 30) == before.outstanding + 500, "the new schedule rules"
    wave = AdjustmentProposed(key, Deed.WAIVED, "flood", Part.INTEREST, 200)
    branch.do("anil", wave, named("a2"), day=DAY + 4)
    assert branch.do("rao", AdjustmentDecided(branch.last_operation, True), named("a2"), day=DAY + 4) == APPLIED
    assert account(branch, DAILY)[1].interest == 300


def test_a_loan_without_its_last_receipt_is_the_loan_before_it() -> None:
    branch = fresh()
    loan, before = account(branch, DAILY)
    branch.do("anil", RepaymentRecorded(2_100, 1), loan.id, day=DAY)
    loan, balance = account(branch, DAILY)
    seen = without(branch.state, loan, balance, booked(branch.state, balance)[:-1])
    assert (seen.balance.outstanding, seen.balance.paid) == (before.outstanding, 0)


def test_a_receipt_of_a_hostile_day_stops_nobody() -> None:
    branch = fresh()
    branch.do("anil", RepaymentRecorded(2_100, 1), branch.loans[DAILY], day=3_999_999)
    branch.do("anil", RepaymentRecorded(2_100, 2), branch.loans[DAILY], day=-3_999_999)
    assert account(branch, DAILY)[1].paid == 4_200
