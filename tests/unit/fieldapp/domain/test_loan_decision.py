"""Deciding: never on one's own work, only on what was seen, within authority, and with the reason of a no."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.application import ApplicationState, Transition
from fieldapp.domain.loan.applying import LoanWithdrawn
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict, beyond, group_waits, owed_by
from fieldapp.domain.policy import AuthorityPolicy
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from tests.fakes.branch import APPLIED, DAY, named
from tests.unit.fieldapp.domain.loan.lifecycle import APPLICATION, WISH, Lifecycle


@pytest.fixture
def life() -> Lifecycle:
    made = Lifecycle()
    made.apply()
    return made


def test_an_approval_is_an_authorisation_for_what_was_asked(life: Lifecycle) -> None:
    assert life.decide() == APPLIED
    given = life.application.authorisation
    assert given is not None
    assert (given.amount, given.product, given.installments) == (WISH.amount, WISH.product, WISH.installments)
    assert (given.expires, given.approver, given.operation) == (DAY + 30, named("user rao"), life.version)


def test_less_may_be_approved_than_was_asked_and_never_more(life: Lifecycle) -> None:
    assert life.decide(amount=20_500_00) == refused(Reason.OUTSIDE_LIMITS)
    assert life.decide(amount=500_00) == refused(Reason.OUTSIDE_LIMITS)
    assert life.decide(installments=51) == refused(Reason.OUTSIDE_LIMITS)
    assert life.decide(amount=15_000_00, installments=40, valid_days=7) == APPLIED
    given = life.application.authorisation
    assert given is not None
    assert (given.amount, given.installments, given.expires) == (15_000_00, 40, DAY + 7)
    assert life.application.wish == WISH, "what she asked for stays as she asked"


def test_an_approval_does_not_last_longer_than_policy_allows(life: Lifecycle) -> None:
    assert life.decide(valid_days=31) == refused(Reason.BAD_VALUE)
    assert life.decide(valid_days=-1) == refused(Reason.BAD_VALUE)


def test_an_officer_does_not_decide(life: Lifecycle) -> None:
    assert life.decide("bela") == refused(Reason.NEEDS_SUPERVISOR)


@pytest.mark.parametrize("verdict", LoanVerdict)
def test_who_applied_or_appraised_does_not_decide(verdict: LoanVerdict) -> None:
    mine, recommended = Lifecycle(), Lifecycle()
    mine.apply("rao")
    recommended.apply("anil")
    recommended.appraise("rao")
    for life in (mine, recommended):
        assert life.decide("rao", verdict) == refused(Reason.MAKER_IS_CHECKER)


def test_who_once_applied_stays_a_maker_though_others_changed_it_since() -> None:
    life = Lifecycle()
    life.apply("rao")
    life.apply("anil")
    assert life.decide("rao") == refused(Reason.MAKER_IS_CHECKER)
    assert life.decide("office") == APPLIED


def test_a_decision_covers_only_what_was_seen(life: Lifecycle) -> None:
    shown = life.application
    life.appraise()
    late = LoanDecided(LoanVerdict.APPROVE, shown.version, shown.content_hash)
    other = LoanDecided(LoanVerdict.APPROVE, life.version, shown.content_hash)
    for body in (late, other):
        assert life.branch.do("rao", body, APPLICATION) == held(Reason.STALE_TRANSITION)
    assert life.application.state is ApplicationState.APPRAISED
    assert len(life.branch.open_items()) == 2


@pytest.mark.parametrize("verdict", [LoanVerdict.RETURN, LoanVerdict.REJECT])
def test_a_no_has_its_reason(life: Lifecycle, verdict: LoanVerdict) -> None:
    assert life.decide(verdict=verdict, reason="  ") == refused(Reason.REASON_NEEDED)
    assert life.decide(verdict=verdict, reason="Figures do not fit", reason_code=4) == APPLIED
    step = life.application.steps[-1]
    assert (step.reason, step.reason_code) == ("Figures do not fit", 4)


def test_what_was_rejected_is_over(life: Lifecycle) -> None:
    life.decide(verdict=LoanVerdict.REJECT)
    assert life.decide() == held(Reason.STALE_TRANSITION)
    assert life.apply() == held(Reason.STALE_TRANSITION)


def test_an_approval_is_taken_back_by_returning_it(life: Lifecycle) -> None:
    life.decide()
    assert life.decide(verdict=LoanVerdict.RETURN) == APPLIED
    assert life.application.authorisation is None
    assert [step.transition for step in life.application.steps][-2:] == [Transition.APPROVE, Transition.RETURN]


def test_an_expired_approval_is_given_again(life: Lifecycle) -> None:
    life.decide()
    assert life.decide(day=DAY + 30) == held(Reason.STALE_TRANSITION)
    assert life.decide(day=DAY + 31) == APPLIED
    given = life.application.authorisation
    assert given is not None
    assert given.expires == DAY + 61


def test_authority_ends_at_the_amount_that_policy_names() -> None:
    life = Lifecycle(authority=AuthorityPolicy(supervisor_to=20_000_00))
    life.apply(wish=replace(WISH, amount=20_500_00))
    assert life.decide("rao") == refused(Reason.OVER_AUTHORITY)
    assert life.decide("rao", amount=19_000_00) == APPLIED
    other = Lifecycle(authority=AuthorityPolicy(supervisor_to=20_000_00))
    other.apply(wish=replace(WISH, amount=20_500_00))
    assert other.decide("office") == APPLIED


@pytest.mark.parametrize(("amount", "reason"), [(-1, Reason.NONE), (0, Reason.NONE), (1, Reason.OVER_AUTHORITY)])
def test_the_limit_itself_is_within_authority(amount: int, reason: Reason) -> None:
    authority = AuthorityPolicy(supervisor_to=WISH.amount)
    assert beyond(authority, Role.SUPERVISOR, WISH.amount + amount) is reason
    assert beyond(authority, Role.OFFICE, WISH.amount + amount) is Reason.NONE


def test_authority_is_for_all_that_she_owes_and_not_for_one_loan() -> None:
    life = Lifecycle(authority=AuthorityPolicy(supervisor_to=20_500_00))
    owes = owed_by(life.branch.state, life.branch.borrowers[0])
    assert owes == 1_000_00
    life.apply()
    assert life.decide(amount=20_000_00) == refused(Reason.OVER_AUTHORITY)
    assert life.decide(amount=19_500_00) == APPLIED


def test_a_group_that_waits_is_told_unless_the_approval_gave_its_reason(life: Lifecycle) -> None:
    life.decide(reason="")
    entry = life.branch.entry("anil", LoanWithdrawn(NO_ID), APPLICATION)
    disbursed = life.handed_over()
    assert group_waits(life.branch.state, entry, disbursed) is Reason.GROUP_TOO_SMALL
    assert group_waits(life.branch.state, entry, replace(disbursed, agreed=None)) is Reason.NONE
    life.decide(verdict=LoanVerdict.RETURN)
    life.apply()
    life.decide(reason="Two more join on Friday")
    assert group_waits(life.branch.state, entry, disbursed) is Reason.NONE


def test_large_loans_are_appraised_before_they_are_approved() -> None:
    life = Lifecycle(authority=AuthorityPolicy(appraise_from=20_000_00))
    life.apply()
    assert life.decide() == refused(Reason.APPRAISAL_NEEDED)
    assert life.decide(amount=19_500_00) == APPLIED
    other = Lifecycle(authority=AuthorityPolicy(appraise_from=20_000_00))
    other.apply()
    other.appraise()
    assert other.decide() == APPLIED
