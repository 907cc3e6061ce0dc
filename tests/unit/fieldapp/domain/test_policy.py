"""The office publishes the parameter set; until then the defaults hold."""

from __future__ import annotations

from decimal import Decimal

from fieldapp.domain.disposition import refused
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.policy import POLICY, AuthorityPolicy, CashPolicy, Policy, PolicyPublished, VisitPolicy, policy_of
from fieldapp.domain.rejection import Reason
from fieldapp.domain.work.visit import VisitPurpose
from tests.fakes.branch import APPLIED, FakeBranch

PUBLISHED = PolicyPublished(
    "hills 2026-2", GroupPolicy(members_max=7, attendance_next=Decimal("0.85")), cash=CashPolicy(keep_max=500_00)
)


def test_a_branch_without_a_policy_works_by_the_defaults() -> None:
    branch = FakeBranch(borrowers=0)
    assert policy_of(branch.state) == Policy(POLICY)
    assert policy_of(branch.state).group.members_max == 5


def test_what_the_office_published_is_in_force_whole() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("office", PUBLISHED, POLICY) == APPLIED
    policy = policy_of(branch.state)
    assert (policy.name, policy.group.members_max, policy.cash.keep_max) == ("hills 2026-2", 7, 500_00)
    assert policy.group.attendance_next == Decimal("0.85")
    assert branch.do("office", PolicyPublished("plain"), POLICY) == APPLIED
    assert policy_of(branch.state) == Policy(POLICY, "plain")


def test_nobody_else_publishes_one_and_it_has_a_name() -> None:
    branch = FakeBranch(borrowers=0)
    assert branch.do("rao", PUBLISHED, POLICY) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", PolicyPublished(" "), POLICY) == refused(Reason.BAD_VALUE)
    never = PolicyPublished("never", authority=AuthorityPolicy(valid_days=0))
    assert branch.do("office", never, POLICY) == refused(Reason.BAD_VALUE)
    assert policy_of(branch.state) == Policy(POLICY)


def test_a_photo_is_asked_for_by_purpose_or_always() -> None:
    rule = VisitPolicy(photo_loan_use=True, photo_business=True)
    asked = [purpose for purpose in VisitPurpose if rule.wants_photo(purpose)]
    assert asked == [VisitPurpose.LOAN_USE_CHECK, VisitPurpose.BUSINESS]
    assert all(VisitPolicy(photo_always=True).wants_photo(purpose) for purpose in VisitPurpose)
    assert not any(VisitPolicy().wants_photo(purpose) for purpose in VisitPurpose)
