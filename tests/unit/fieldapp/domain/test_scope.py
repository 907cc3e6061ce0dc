"""A record is where its borrower's center is; staff, centers and rules are everybody's; cash is its holder's."""

from __future__ import annotations

from fieldapp.domain.cash.cash import Cash
from fieldapp.domain.center.group import Center, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import Collection, RepaymentRecorded
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.people import Borrower, BorrowerRegistered
from fieldapp.domain.scope import REFERENCE, follows, scope_of
from fieldapp.domain.staff import User
from tests.fakes.branch import DAY, FakeBranch, named


def scopes(branch: FakeBranch, *classes: type) -> set[bytes]:
    return {scope_of(item, branch.state) for item in branch.state.records.values() if isinstance(item, classes)}


def test_records_are_in_the_scope_of_their_center_their_user_or_everybody() -> None:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    assert scopes(branch, Borrower, Loan, Balance, Collection) == {branch.center}
    assert scopes(branch, Cash) == {named("user anil")}
    assert scopes(branch, User, Center) == {REFERENCE}


def test_a_loan_follows_its_borrower_to_another_center() -> None:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    other, group = named("other center"), named("other group")
    center = branch.state.find(Center, branch.center)
    assert center is not None
    branch.state.put([Center(other, "Asha", "Kheda", named("user bela"), 1, 600, DAY - 70)])
    branch.do("anil", GroupFormed(other, "Yamuna"), group)
    branch.do("anil", MemberMoved(branch.group, group), branch.borrowers[0])
    loans = [branch.state.find(Loan, loan) for loan in branch.loans]
    assert [scope_of(loan, branch.state) for loan in loans if loan] == [other, branch.center]
    moved = [item for item in branch.state.records.values() if follows(item, (branch.borrowers[0],))]
    assert {type(item).__name__ for item in moved} >= {"Borrower", "Loan", "Balance", "Savings", "Collection"}
    assert {scope_of(item, branch.state) for item in moved} == {other}


def test_who_belongs_to_no_center_belongs_to_the_branch() -> None:
    branch = FakeBranch()
    branch.do("anil", BorrowerRegistered(bytes(16), bytes(16), {1: "Lone"}), named("lone"))  # type: ignore[arg-type]
    lone = branch.state.find(Borrower, named("lone"))
    assert lone is not None
    assert scope_of(lone, branch.state) == REFERENCE
