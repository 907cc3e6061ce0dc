"""Booking: money beyond a loan goes where the product says, and comes back from there."""

from __future__ import annotations

from fieldapp.domain.collection.collection import RefundPaid, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.disposition import held
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.account import Balance, LoanState, refund_due
from fieldapp.domain.loan.adjustment import AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.booking import carried
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.state import Draft
from tests.fakes.branch import APPLIED, DAY, named
from tests.fakes.money_branch import MoneyBranch, fresh

SAVES, REFUNDS = 1, 2


def balance(branch: MoneyBranch, number: int) -> Balance:
    found = branch.state.find(Balance, branch.loans[number])
    assert found is not None
    return found


def saved(branch: MoneyBranch, number: int) -> int:
    account = branch.state.find(Savings, savings_id(branch.borrowers[number]))
    return account.balance if account else 0


def test_more_than_is_due_goes_to_savings_without_anybody_being_asked() -> None:
    branch = fresh()
    before = saved(branch, SAVES)
    assert branch.do("anil", RepaymentRecorded(3_000, 1), branch.loans[SAVES]) == APPLIED
    assert (balance(branch, SAVES).taken, saved(branch, SAVES) - before) == (2_100, 900)
    branch.do("rao", Reversed(-1, "not hers"), branch.last_operation)
    assert (balance(branch, SAVES).taken, saved(branch, SAVES)) == (0, before)


def test_savings_spent_meanwhile_are_missed_when_the_receipt_is_taken_back() -> None:
    branch = fresh()
    branch.do("anil", RepaymentRecorded(3_000, 1), branch.loans[SAVES])
    receipt = branch.last_operation
    branch.do("anil", SavingsMoved(-saved(branch, SAVES), 2), branch.borrowers[SAVES])
    branch.do("rao", Reversed(-1, "not hers"), receipt)
    assert saved(branch, SAVES) == -900
    assert [item.kind for item in branch.open_items() if item.operation == receipt] == [ItemKind.OVERDRAWN]


def test_what_is_to_be_paid_back_is_paid_once() -> None:
    branch = fresh()
    branch.do("anil", RepaymentRecorded(3_000, 1), branch.loans[REFUNDS])
    due = refund_due(balance(branch, REFUNDS))
    assert due == 3_000 - balance(branch, REFUNDS).taken > 0
    assert branch.do("anil", RefundPaid(due, 2), branch.loans[REFUNDS]) == APPLIED
    assert refund_due(balance(branch, REFUNDS)) == 0
    assert branch.do("bela", RefundPaid(due, 3), branch.loans[REFUNDS]) == held(Reason.REFUND_NOT_DUE)
    assert refund_due(balance(branch, REFUNDS)) == 0


def test_a_refund_whose_money_is_taken_back_is_shown_to_the_supervisor() -> None:
    branch = fresh()
    branch.do("anil", RepaymentRecorded(3_000, 1), branch.loans[REFUNDS])
    receipt = branch.last_operation
    branch.do("anil", RefundPaid(refund_due(balance(branch, REFUNDS)), 2), branch.loans[REFUNDS])
    branch.do("rao", Reversed(-1, "not hers"), receipt)
    assert refund_due(balance(branch, REFUNDS)) < 0
    assert Reason.REFUND_NOT_DUE in {item.reason for item in branch.open_items() if item.operation == receipt}


def test_paying_off_early_gives_the_interest_of_the_weeks_to_come_back() -> None:
    branch = fresh()
    # 20,000 flat at 26 % for ten weeks: 2,000 and 100 a week. On the first due day nine weeks have not begun.
    assert branch.do("anil", RepaymentRecorded(20_100, 1, closing=True), branch.loans[SAVES], day=DAY) == APPLIED
    closed = balance(branch, SAVES)
    assert (closed.state, closed.paid_interest, closed.excess) == (LoanState.CLOSED, 100, 0)


def test_a_hand_over_taken_back_owes_nothing_and_pays_back_what_was_paid() -> None:
    branch = fresh()
    branch.lend("anil", REFUNDS, 9_000, DAY)
    lent = branch.last_operation
    branch.do("anil", RepaymentRecorded(700, 9), branch.loans[-1], day=DAY)
    assert branch.do("anil", Reversed(-1, "refused it"), lent, day=DAY) == held(Reason.NOT_ALLOWED)
    assert branch.do("rao", Reversed(-1, "refused it"), lent, day=DAY + 1) == held(Reason.HAND_OVER_STANDS)
    assert branch.do("rao", Reversed(-1, "refused it"), lent, day=DAY) == APPLIED
    undone = balance(branch, len(branch.loans) - 1)
    assert (undone.state, undone.owed, refund_due(undone)) == (LoanState.REVERSED, 0, 700)


def test_a_loan_goes_to_another_center_with_everything_that_happened_on_it() -> None:
    branch = fresh()
    key = branch.loans[0]
    for number in range(30):
        branch.do("anil", RepaymentRecorded(50 + number, number, confirmed_second=True), key, day=DAY + number)
    waiver = AdjustmentProposed(key, Deed.WAIVED, "flood", Part.INTEREST, 100)
    branch.do("anil", waiver, named("waiver"), day=DAY + 40)
    branch.do("rao", AdjustmentDecided(branch.last_operation, True), named("waiver"), day=DAY + 40)
    draft = Draft(branch.state)
    carried(draft, balance(branch, 0), named("elsewhere"))
    kinds = [item.KIND for item in draft.changes]
    assert kinds == [Kind.BALANCE, Kind.LOAN, Kind.LOAN_PAGE, Kind.LOAN_PAGE, Kind.LOAN_PAGE, Kind.ADJUSTMENT]
    assert {item.index().center for item in draft.changes} == {named("elsewhere")}
