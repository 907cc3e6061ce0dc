"""Savings limits are policy: refused with numbers before, held with an item where the money has moved already."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.assignment import ScopeGranted
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import held
from fieldapp.domain.inbox import Choice
from fieldapp.domain.policy import POLICY, PolicyPublished, SavingsPolicy
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, month_of, savings_id, withdrawals_in_month
from fieldapp.domain.savings_limits import beyond_limit, kept_back
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.timestamp import date_of
from fieldapp.ui import messages
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def ground(rules: SavingsPolicy, balance: int = 50_000) -> FakeBranch:
    branch = FakeBranch(borrowers=1)
    branch.do("anil", SavingsMoved(balance, 1), branch.borrowers[0])
    branch.do("office", PolicyPublished("hills 2026", savings=rules), POLICY)
    return branch


def account(branch: FakeBranch) -> Savings:
    found = branch.state.find(Savings, savings_id(branch.borrowers[0]))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("rules", "amount", "says"),
    [
        (SavingsPolicy(withdrawal_max=10_000), -10_001, "At most ₹ 100 may be taken out at a time (hills 2026)."),
        (SavingsPolicy(keep_share=Decimal("0.2")), -30_001,
         "₹ 200 must stay in while her loan runs (hills 2026); she may take out ₹ 300."),
        (SavingsPolicy(balance_max=60_000), 10_001, "She has ₹ 500 in savings and may have ₹ 600 (hills 2026)."),
    ],
)  # fmt: skip
def test_each_limit_says_its_numbers_and_holds_at_its_edge(rules: SavingsPolicy, amount: int, says: str) -> None:
    branch = ground(rules)
    who = branch.borrowers[0]
    step = 1 if amount < 0 else -1
    assert beyond_limit(branch.state, who, amount + step, DAY) is None
    refusal = beyond_limit(branch.state, who, amount, DAY)
    assert refusal is not None
    assert messages.text(refusal).startswith(says)
    assert branch.do("anil", SavingsMoved(amount, 2), who) == held(refusal.reason)
    (item,) = branch.open_items()
    assert (item.reason, item.amount) == (refusal.reason, amount)
    assert account(branch).balance == 50_000
    assert branch.do("anil", SavingsMoved(amount + step, 3), who) == APPLIED


def test_money_that_is_held_has_left_the_drawer_all_the_same() -> None:
    branch = ground(SavingsPolicy(withdrawal_max=100))
    branch.do("anil", SavingsMoved(-200, 2), branch.borrowers[0])
    cash = branch.state.find(Cash, named("user anil"))
    assert cash is not None
    assert cash.held == 49_800


def test_withdrawals_are_counted_by_the_month() -> None:
    branch = ground(SavingsPolicy(withdrawals_per_month=2))
    who = branch.borrowers[0]
    first = DAY - date_of(DAY).day + 1
    for number in range(2):
        assert branch.do("anil", SavingsMoved(-100, number), who, day=first + number) == APPLIED
    refusal = beyond_limit(branch.state, who, -100, first + 5)
    assert refusal is not None
    assert messages.text(refusal) == (
        "She took savings out 2 times this month; 2 is the most (hills 2026). Try again next month."
    )
    assert branch.do("anil", SavingsMoved(-100, 3), who, day=first + 5) == held(Reason.SAVINGS_OFTEN)
    assert beyond_limit(branch.state, who, 100, first + 5) is None
    assert beyond_limit(branch.state, who, -100, first + 40) is None
    assert branch.do("anil", SavingsMoved(-100, 4), who, day=first + 40) == APPLIED
    assert withdrawals_in_month(account(branch), first + 40) == 1
    assert withdrawals_in_month(account(branch), first) == 0
    assert withdrawals_in_month(None, first) == 0


def test_a_withdrawal_taken_back_is_no_longer_counted() -> None:
    branch = ground(SavingsPolicy(withdrawals_per_month=1))
    who = branch.borrowers[0]
    branch.do("anil", SavingsMoved(-100, 2), who)
    branch.do("anil", Reversed(reason="wrong"), branch.last_operation)
    assert beyond_limit(branch.state, who, -100, DAY) is None
    assert account(branch).balance == 50_000


def test_without_a_running_loan_nothing_is_kept_back() -> None:
    branch = ground(SavingsPolicy(keep_share=Decimal("0.105")))
    assert kept_back(branch.state, branch.borrowers[0]) == 10_500
    branch.do("anil", RepaymentRecorded(105_000, 9), branch.loans[0])
    assert kept_back(branch.state, branch.borrowers[0]) == 0
    assert beyond_limit(branch.state, branch.borrowers[0], -50_000, DAY) is None
    assert month_of(DAY) == date_of(DAY).year * 12 + date_of(DAY).month - 1


def test_an_overdrawn_account_gives_nothing_more_until_somebody_decides() -> None:
    branch = FakeBranch(borrowers=1)
    her = branch.borrowers[0]
    branch.do("anil", SavingsMoved(10_000, 1), her)
    assert branch.do("anil", SavingsMoved(-6_000, 2), her) == APPLIED
    assert branch.do("rao", SavingsMoved(-6_000, 1), her) == held(Reason.OVERDRAWN)
    (item,) = branch.open_items()
    assert branch.do("anil", SavingsMoved(-1_000, 3), her) == held(Reason.DEBIT_FROZEN)
    assert branch.do("anil", SavingsMoved(500, 4), her) == APPLIED, "money may always come in"
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.REVERSE),)), her)
    assert branch.do("anil", SavingsMoved(-1_000, 5), her) == APPLIED
    account = branch.state.find(Savings, savings_id(her))
    assert account is not None
    assert (account.balance, account.frozen, account.week_out) == (3_500, (), 7_000)


def test_only_her_officer_who_stands_in_for_him_and_a_supervisor_pay_out() -> None:
    branch = FakeBranch(borrowers=1)
    her = branch.borrowers[0]
    branch.do("anil", SavingsMoved(10_000, 1), her)
    assert branch.do("bela", SavingsMoved(-1_000, 1), her) == held(Reason.DEBIT_RIGHT)
    branch.do("rao", ScopeGranted(WHOLE), named("user bela"))
    assert branch.do("bela", SavingsMoved(-1_000, 2), her) == held(Reason.DEBIT_RIGHT)
    branch.do("rao", ScopeGranted(branch.center), named("user bela"))
    assert branch.do("bela", SavingsMoved(-1_000, 3), her) == APPLIED
    assert branch.do("rao", SavingsMoved(-1_000, 1), her) == APPLIED


def test_a_week_has_a_limit_whatever_laptops_pay_out() -> None:
    branch = FakeBranch(borrowers=1)
    her = branch.borrowers[0]
    published = PolicyPublished("careful", savings=SavingsPolicy(withdrawal_week_max=5_000))
    branch.do("office", published, POLICY)
    monday = DAY - (DAY + 3) % 7
    branch.do("anil", SavingsMoved(20_000, 1), her, day=monday)
    assert branch.do("anil", SavingsMoved(-3_000, 2), her, day=monday) == APPLIED
    assert branch.do("rao", SavingsMoved(-3_000, 1), her, day=monday + 6) == held(Reason.SAVINGS_WEEK)
    assert branch.do("anil", SavingsMoved(-3_000, 3), her, day=monday + 7) == APPLIED
