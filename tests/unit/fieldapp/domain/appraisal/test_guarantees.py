"""Who may stand in for whom, judged in the fold: count, rings, means; released, called; two laptops at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.appraisal.guarantees import (
    GuaranteeCalled,
    GuaranteeGiven,
    GuaranteeReleased,
    given_by,
    ring_of,
    why_not,
)
from fieldapp.domain.appraisal.guarantor import GuaranteeState, GuarantorRegistered, Outsider, live_for, live_given
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code, held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.guarantee import Guarantee, GuaranteePolicy
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from tests.fakes.appraisals import earns, write_sheet
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def branch_of(people: int, means: int = 1_000_000) -> FakeBranch:
    branch = FakeBranch(people)
    for person in branch.borrowers:
        write_sheet(branch, person, earns(means))
    return branch


def stand(branch: FakeBranch, guarantor: int, borrower: int, installment: int = 1_000, **more: object) -> object:
    people = branch.borrowers
    seat = str(more.pop("seat", "anil"))
    body = GuaranteeGiven(people[guarantor], people[borrower], installment, 10 * installment, **more)  # type: ignore[arg-type]
    return branch.do(seat, body, branch.loans[borrower])


def version(branch: FakeBranch, loan: int) -> Id:
    return live_for(branch.state, branch.loans[loan])[-1].version


def test_nobody_stands_in_for_more_than_policy_allows_and_the_later_waits() -> None:
    branch = branch_of(4)
    assert stand(branch, 0, 1) == APPLIED
    assert stand(branch, 0, 2, seat="bela") == APPLIED
    assert stand(branch, 0, 3, seat="anil") == held(Reason.GUARANTOR_USED_UP)
    assert len(given_by(branch.state, branch.borrowers[0])) == 2
    assert live_for(branch.state, branch.loans[3]) == ()
    [item] = branch.open_items()
    assert (item.kind, item.reason, item.decider) == (ItemKind.TRANSITION, Reason.GUARANTOR_USED_UP, Role.SUPERVISOR)
    assert (item.entity, item.author) == (branch.borrowers[3], named("user anil"))


def test_a_supervisor_may_confirm_what_a_rule_forbids_and_the_ring_is_flagged() -> None:
    branch = branch_of(2)
    assert stand(branch, 0, 1) == APPLIED
    assert stand(branch, 1, 0) == held(Reason.GUARANTEE_RING)
    assert stand(branch, 1, 0, confirmed=True) == refused(Reason.NEEDS_SUPERVISOR)
    assert stand(branch, 1, 0, confirmed=True, seat="rao") == APPLIED
    assert [line.ring for line in live_given(branch.state, branch.borrowers[1])] == [2]


def test_means_must_cover_all_she_stands_in_for() -> None:
    branch = branch_of(3, means=2_500)
    assert stand(branch, 0, 1, 2_000) == APPLIED
    assert stand(branch, 0, 2, 501) == held(Reason.GUARANTOR_TOO_WEAK)
    assert stand(branch, 0, 2, 500) == APPLIED


def test_without_a_cash_flow_of_her_own_she_cannot() -> None:
    branch = FakeBranch()
    assert stand(branch, 0, 1) == held(Reason.GUARANTOR_MEANS_UNKNOWN)
    new = Guarantee(branch.borrowers[0], branch.borrowers[1], 1, 1)
    problem = why_not(branch.state, new)
    assert problem is not None
    assert problem.facts["name"] == "Member 0"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (GuaranteeGiven(named("borrower 0"), named("borrower 0"), 1, 1), Reason.GUARANTOR_IS_BORROWER),
        (GuaranteeGiven(named("nobody"), named("borrower 0"), 1, 1), Reason.UNKNOWN_RECORD),
        (GuaranteeGiven(named("borrower 1"), named("nobody"), 1, 1), Reason.UNKNOWN_RECORD),
        (GuaranteeGiven(named("borrower 1"), named("borrower 0"), 0, 1), Reason.BAD_VALUE),
        (GuaranteeGiven(named("borrower 1"), named("borrower 0"), 2, 1), Reason.BAD_VALUE),
        (GuaranteeGiven(named("borrower 0"), named("borrower 1"), 1, 1), Reason.BAD_VALUE),
    ],
)
def test_what_is_refused(body: GuaranteeGiven, reason: Reason) -> None:
    branch = branch_of(2)
    assert branch.do("anil", body, branch.loans[0]) == refused(reason)
    assert not branch.open_items()


def test_a_page_of_a_person_is_never_that_of_a_loan_and_a_closed_loan_needs_nobody() -> None:
    branch = branch_of(3)
    first, second, third = branch.borrowers
    assert branch.do("anil", GuaranteeGiven(first, second, 1, 1), third) == refused(Reason.BAD_VALUE)
    branch.do("anil", RepaymentRecorded(105_000, 1), branch.loans[1])
    assert stand(branch, 0, 1) == refused(Reason.CLOSED_LOAN)
    assert stand(branch, 0, 2) == APPLIED
    outsider = GuarantorRegistered(branch.center, Outsider("Asha"))
    assert branch.do("anil", outsider, branch.loans[2]) == refused(Reason.ALREADY_EXISTS)


def test_the_same_guarantee_is_not_given_twice_and_can_be_given_again_after_it_ended() -> None:
    branch = branch_of(2)
    stand(branch, 0, 1)
    assert stand(branch, 0, 1, seat="bela") == refused(Reason.ALREADY_EXISTS)
    loan, guarantor = branch.loans[1], branch.borrowers[0]
    seen = version(branch, 1)
    silent = GuaranteeReleased(guarantor, " ", seen)
    assert branch.do("rao", silent, loan) == refused(Reason.REASON_NEEDED)
    release = GuaranteeReleased(guarantor, "A house was pledged instead", seen)
    assert branch.do("anil", release, loan) == refused(Reason.NEEDS_SUPERVISOR), "the money is handed over"
    assert branch.do("rao", release, loan) == APPLIED
    assert live_for(branch.state, loan) == ()
    assert branch.do("rao", release, loan) == held(Reason.STALE_TRANSITION)
    assert stand(branch, 0, 1) == APPLIED
    assert len(live_given(branch.state, guarantor)) == 1


def test_before_the_hand_over_the_officer_may_release_her() -> None:
    branch = branch_of(2)
    wanted, guarantor = named("application"), branch.borrowers[0]
    given_ = GuaranteeGiven(guarantor, branch.borrowers[1], 1_000, 10_000)
    assert branch.do("anil", given_, wanted) == APPLIED
    seen = live_given(branch.state, guarantor)[0].version
    assert branch.do("anil", GuaranteeReleased(guarantor, "She moves away", seen), wanted) == APPLIED
    nothing = GuaranteeReleased(guarantor, "x", seen)
    assert branch.do("anil", nothing, named("other")) == refused(Reason.UNKNOWN_RECORD)


def test_a_guarantor_is_called_when_the_loan_is_behind() -> None:
    branch = branch_of(2)
    stand(branch, 0, 1)
    loan, guarantor = branch.loans[1], branch.borrowers[0]
    call = GuaranteeCalled(guarantor, 5_000, DAY + 30, version(branch, 1))
    assert branch.do("rao", call, loan) == refused(Reason.BAD_VALUE), "nothing is late yet"
    assert branch.do("anil", call, loan, day=DAY + 10) == refused(Reason.NEEDS_SUPERVISOR)
    too_much = replace(call, amount=10_001)
    assert branch.do("rao", too_much, loan, day=DAY + 10) == refused(Reason.BAD_VALUE)
    assert branch.do("rao", call, loan, day=DAY + 10) == APPLIED
    [line] = live_for(branch.state, loan)
    assert (line.state, line.called, line.called_until) == (GuaranteeState.CALLED, 5_000, DAY + 30)
    assert line == live_given(branch.state, guarantor)[0]
    assert branch.do("rao", call, loan, day=DAY + 10) == held(Reason.STALE_TRANSITION)


GIVEN = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans()), max_size=25)


@settings(max_examples=40, deadline=None)
@given(GIVEN)
def test_no_ring_up_to_the_policys_length_and_nobody_beyond_her_means(steps: list[tuple[int, int, bool]]) -> None:
    branch = branch_of(6, means=2_500)
    policy = GuaranteePolicy()
    for guarantor, borrower, release in steps:
        lines = live_for(branch.state, branch.loans[borrower])
        if release and lines:
            line = lines[0]
            branch.do("rao", GuaranteeReleased(line.guarantor, "x", line.version), line.loan_id)
        else:
            stand(branch, guarantor, borrower)
    for person in branch.borrowers:
        own = given_by(branch.state, person)
        assert len(own) <= policy.guarantees_max
        assert sum(item.installment for item in own) <= 2_500
        assert all(not 0 < ring_of(branch.state, item) <= policy.cycle_length_max for item in own)
    on_loans = {line.operation for loan in branch.loans for line in live_for(branch.state, loan)}
    on_people = {line.operation for person in branch.borrowers for line in live_given(branch.state, person)}
    assert on_loans == on_people


def test_policy_sets_the_number() -> None:
    branch = branch_of(3)
    branch.do("office", PolicyPublished("one only", guarantee=GuaranteePolicy(guarantees_max=1)), POLICY)
    stand(branch, 0, 1)
    verdict = stand(branch, 0, 2)
    assert verdict == held(Reason.GUARANTOR_USED_UP)
    assert getattr(verdict, "code", None) is Code.HELD
