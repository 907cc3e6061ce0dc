"""The table of steps, and the authorisation that is used once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.application import (
    STEPS,
    Application,
    ApplicationState,
    Transition,
    use_authorisation,
)
from fieldapp.domain.loan.applying import LoanWithdrawn
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan_decision import LoanVerdict
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft
from tests.fakes.branch import DAY, named
from tests.unit.fieldapp.domain.loan.lifecycle import AGREED, APPLICATION, WISH, HandedOver, Lifecycle


@pytest.fixture
def life() -> Lifecycle:
    return Lifecycle()


@pytest.fixture
def approved(life: Lifecycle) -> Lifecycle:
    life.apply()
    life.decide()
    return life


def present(life: Lifecycle, disbursed: HandedOver, seat: str = "anil") -> Reason:
    """Present a hand-over to the authorisation and keep what that changes."""
    draft = Draft(life.branch.state)
    entry = life.branch.entry(seat, LoanWithdrawn(NO_ID), APPLICATION, day=disbursed.disbursed_day)
    reason = use_authorisation(draft, entry, disbursed)
    life.branch.state.put(draft.changes)
    return reason


def test_every_state_but_expired_is_reached_by_a_step_and_expired_is_never_stored() -> None:
    reached = {rule.to for rule in STEPS.values()}
    assert reached == set(ApplicationState) - {ApplicationState.EXPIRED}
    assert set(STEPS) == set(Transition)


def test_who_decides_is_never_an_officer_and_checks_others_work() -> None:
    deciding = {Transition.APPROVE, Transition.RETURN, Transition.REJECT}
    assert {step for step, rule in STEPS.items() if rule.checks} == deciding
    assert all(Role.OFFICER not in STEPS[step].roles for step in deciding)
    assert Role.OFFICE not in STEPS[Transition.HAND_OVER].roles


def test_no_step_leads_out_of_the_end() -> None:
    ends = {ApplicationState.REJECTED, ApplicationState.WITHDRAWN, ApplicationState.HANDED_OVER}
    assert not any(ends & rule.start for rule in STEPS.values())


def test_a_hand_over_that_fits_uses_the_authorisation_once(approved: Lifecycle) -> None:
    disbursed = approved.handed_over()
    assert present(approved, disbursed) is Reason.NONE
    assert approved.application.state is ApplicationState.HANDED_OVER
    assert approved.application.steps[-1].transition is Transition.HAND_OVER
    assert present(approved, disbursed, "bela") is Reason.AUTHORISATION_USED


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"principal": 20_000_01}, Reason.AUTHORISATION_DIFFERS),
        ({"principal": 19_500_00}, Reason.AUTHORISATION_DIFFERS),
        ({"borrower_id": named("borrower 1")}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": None}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, installments=46)}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, annual_rate=Decimal("0.25"))}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, product=named("other"))}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, due=DueRule(unit=Unit.MONTHS))}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, due=DueRule(every=2, unit=Unit.WEEKS))}, Reason.AUTHORISATION_DIFFERS),
        ({"agreed": replace(AGREED, fixed_installment=1_00)}, Reason.AUTHORISATION_DIFFERS),
        ({"disbursed_day": DAY + 31}, Reason.AUTHORISATION_EXPIRED),
    ],
)
def test_a_hand_over_that_differs_is_named_and_uses_it_up_all_the_same(
    approved: Lifecycle, change: dict[str, Any], reason: Reason
) -> None:
    disbursed = approved.handed_over()
    assert present(approved, replace(disbursed, **change)) is reason
    assert present(approved, disbursed) is Reason.AUTHORISATION_USED


def test_the_last_day_of_an_authorisation_still_counts(approved: Lifecycle) -> None:
    assert present(approved, replace(approved.handed_over(), disbursed_day=DAY + 30)) is Reason.NONE


def test_another_approval_than_the_one_in_force_opens_nothing(approved: Lifecycle) -> None:
    assert present(approved, replace(approved.handed_over(), authorisation=named("old"))) is Reason.NOT_APPROVED
    assert present(approved, approved.handed_over()) is Reason.AUTHORISATION_USED, "she has the money already"


def test_nothing_is_handed_over_without_an_approval(life: Lifecycle) -> None:
    assert present(life, HandedOver(life.branch.borrowers[0])) is Reason.NOT_APPROVED
    life.apply()
    life.decide()
    disbursed = life.handed_over()
    life.decide(verdict=LoanVerdict.RETURN)
    assert present(life, disbursed) is Reason.NOT_APPROVED, "the supervisor took the approval back"
    assert life.application.state is ApplicationState.HANDED_OVER, "the money has left the drawer all the same"


def test_who_approves_does_not_hand_over_and_the_office_has_no_drawer(approved: Lifecycle) -> None:
    assert present(approved, approved.handed_over(), "rao") is Reason.MAKER_IS_CHECKER
    other = Lifecycle()
    other.apply()
    other.decide()
    assert present(other, other.handed_over(), "office") is Reason.NOT_ALLOWED


def test_an_approval_not_used_in_time_is_expired(approved: Lifecycle) -> None:
    states = [approved.application.state_on(day) for day in (DAY, DAY + 30, DAY + 31)]
    assert states == [ApplicationState.APPROVED, ApplicationState.APPROVED, ApplicationState.EXPIRED]


def test_the_hash_covers_what_is_asked_and_what_is_recommended(life: Lifecycle) -> None:
    life.apply()
    first: Application = life.application
    assert replace(first, wish=replace(WISH, note="other")).content_hash != first.content_hash
    life.appraise()
    assert life.application.content_hash != first.content_hash
    assert life.application.makers == {named("user anil")}
