"""Savings accounts."""

from __future__ import annotations

from fieldapp.domain.disposition import held
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason
from fieldapp.domain.savings import Savings, SavingsOpened, account_of, moved, savings_id
from fieldapp.domain.state import Draft
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def test_an_account_is_opened_once_with_what_stood_in_it() -> None:
    branch = FakeBranch(borrowers=1)
    account = branch.state.find(Savings, savings_id(branch.borrowers[0]))
    assert account is not None
    assert (account.balance, account.weekly) == (0, 5_000)
    again = SavingsOpened(branch.borrowers[0], "Weekly", 0, 9_000)
    assert branch.do("bela", again, savings_id(branch.borrowers[0])) == held(Reason.ALREADY_EXISTS)
    assert branch.do("bela", SavingsOpened(named("x"), "W"), named("s")) == held(Reason.UNKNOWN_RECORD)
    assert branch.do("bela", SavingsOpened(branch.borrowers[0], "W", -1), named("s")) == held(Reason.BAD_VALUE)
    second = SavingsOpened(branch.borrowers[0], "Festival", 0, 9_000)
    assert branch.do("bela", second, named("second account")) == APPLIED


def test_a_borrower_without_an_account_has_an_empty_one() -> None:
    branch = FakeBranch(borrowers=0)
    borrower = Borrower(named("b"), branch.center, branch.group, DAY)
    account = account_of(Draft(branch.state), borrower)
    assert account.balance == 0
    assert moved(account, 700, DAY).balance == 700
    assert moved(moved(account, 700, DAY), -200, DAY - 3).last_day == DAY
