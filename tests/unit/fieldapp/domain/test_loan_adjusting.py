"""Who may propose and decide what changes a loan, on exactly what was seen."""

from __future__ import annotations

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import held
from fieldapp.domain.ids import Id
from fieldapp.domain.journal import Account, postings_of, trial_balance
from fieldapp.domain.loan.account import Balance, LoanState
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentDecided, AdjustmentProposed, AdjustmentState
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.split import Part
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

WAIVER = named("waiver")


@pytest.fixture
def branch() -> FakeBranch:
    return FakeBranch(borrowers=1)


def propose(branch: FakeBranch, deed: Deed = Deed.WAIVED, amount: int = 700, seat: str = "anil") -> Id:
    body = AdjustmentProposed(branch.loans[0], deed, "she was ill", Part.INTEREST, amount)
    assert branch.do(seat, body, WAIVER) == APPLIED
    return branch.last_operation


def balance(branch: FakeBranch) -> Balance:
    found = branch.state.find(Balance, branch.loans[0])
    assert found is not None
    return found


def test_nothing_counts_before_the_supervisor_agrees(branch: FakeBranch) -> None:
    seen = propose(branch)
    assert balance(branch).interest == 5_000
    assert branch.do("anil", AdjustmentDecided(seen, True), WAIVER) == held(Reason.NEEDS_SUPERVISOR)
    assert branch.do("rao", AdjustmentDecided(seen, True), WAIVER) == APPLIED
    assert balance(branch).interest == 4_300
    assert branch.do("rao", AdjustmentDecided(seen, True), WAIVER) == held(Reason.STALE_TRANSITION)
    assert balance(branch).interest == 4_300


def test_maker_is_never_checker(branch: FakeBranch) -> None:
    seen = propose(branch, seat="rao")
    assert branch.do("rao", AdjustmentDecided(seen, True), WAIVER) == held(Reason.MAKER_IS_CHECKER)


def test_a_proposal_that_is_not_agreed_changes_nothing(branch: FakeBranch) -> None:
    seen = propose(branch)
    assert branch.do("rao", AdjustmentDecided(seen, False), WAIVER) == held(Reason.REASON_NEEDED)
    assert branch.do("rao", AdjustmentDecided(seen, False, "she can pay"), WAIVER) == APPLIED
    decided = branch.state.find(Adjustment, WAIVER)
    assert decided is not None
    assert (decided.state, decided.answer, balance(branch).interest) == (AdjustmentState.REJECTED, "she can pay", 5_000)


def test_a_loan_paid_meanwhile_is_not_waived(branch: FakeBranch) -> None:
    seen = propose(branch, amount=5_000)
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    assert branch.do("rao", AdjustmentDecided(seen, True), WAIVER) == held(Reason.MORE_THAN_OPEN)


@pytest.mark.parametrize(
    ("seat", "body", "reason"),
    [
        ("office", AdjustmentProposed(named("loan 0"), Deed.WAIVED, "x", Part.INTEREST, 5), Reason.NOT_ALLOWED),
        ("anil", AdjustmentProposed(named("none"), Deed.WAIVED, "x", Part.INTEREST, 5), Reason.UNKNOWN_LOAN),
        ("anil", AdjustmentProposed(named("loan 0"), Deed.WAIVED, " ", Part.INTEREST, 5), Reason.REASON_NEEDED),
        ("anil", AdjustmentProposed(named("loan 0"), Deed.WAIVED, "x", Part.INTEREST, 5_001), Reason.MORE_THAN_OPEN),
    ],
)
def test_what_cannot_be_proposes_nothing(
    branch: FakeBranch, seat: str, body: AdjustmentProposed, reason: Reason
) -> None:
    assert branch.do(seat, body, WAIVER) == held(reason)
    assert branch.state.find(Adjustment, WAIVER) is None


def test_a_loan_written_off_is_an_expense_and_what_still_comes_in_is_recovered(branch: FakeBranch) -> None:
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    seen = propose(branch, Deed.WRITTEN_OFF, 0)
    branch.do("rao", AdjustmentDecided(seen, True), WAIVER, day=DAY + 200)
    assert branch.do("anil", RepaymentRecorded(4_000, 2), branch.loans[0], day=DAY + 300) == APPLIED
    gone = balance(branch)
    assert (gone.state, gone.outstanding, gone.recovered) == (LoanState.WRITTEN_OFF, 0, 4_000)
    sides = trial_balance(row for item in branch.state.records.values() for row in postings_of(item))
    assert sides[Account.WRITE_OFF_EXPENSE, gone.id] == 90_000
    assert sides[Account.RECOVERY_INCOME, gone.id] == -4_000
    assert (Account.LOANS, gone.id) not in sides
