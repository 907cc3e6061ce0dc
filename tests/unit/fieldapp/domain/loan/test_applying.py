"""Asking for a loan: each step from the version that was seen, by who may, within what the product allows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.disposition import held, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import ItemKind
from fieldapp.domain.loan.application import Application, ApplicationState, LoanPurpose, Transition, Wish
from fieldapp.domain.loan.applying import EnquiryRecorded, LoanApplied, LoanAppraised, LoanWithdrawn
from fieldapp.domain.loan.catalog import ProductWithdrawn
from fieldapp.domain.loan_decision import LoanVerdict
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, named
from tests.unit.fieldapp.domain.loan.lifecycle import APPLICATION, PRODUCT, WISH, Lifecycle


@pytest.fixture
def life() -> Lifecycle:
    return Lifecycle()


def test_an_enquiry_becomes_an_application_with_its_history(life: Lifecycle) -> None:
    asked = EnquiryRecorded(life.branch.borrowers[0], 15_000_00, LoanPurpose.SCHOOL, "for June")
    assert life.branch.do("anil", asked, APPLICATION) == APPLIED
    assert life.application.state is ApplicationState.ENQUIRY
    assert life.application.wish == Wish(15_000_00, NO_ID, 0, LoanPurpose.SCHOOL, "for June")
    assert life.apply("bela") == APPLIED
    assert life.appraise() == APPLIED
    steps = [(step.transition, step.author, step.amount) for step in life.application.steps]
    anil, bela = named("user anil"), named("user bela")
    assert steps == [
        (Transition.ENQUIRE, anil, 15_000_00),
        (Transition.APPLY, bela, 20_000_00),
        (Transition.APPRAISE, anil, 18_000_00),
    ]
    assert life.application.wish == WISH
    assert life.application.index().state == ApplicationState.APPRAISED


def test_changing_an_application_voids_what_was_recommended(life: Lifecycle) -> None:
    life.apply()
    life.appraise()
    assert life.apply(wish=replace(WISH, amount=30_000_00)) == APPLIED
    assert (life.application.state, life.application.recommendation) == (ApplicationState.APPLIED, None)


def test_a_step_from_a_version_that_is_gone_is_held_and_shown(life: Lifecycle) -> None:
    life.apply()
    seen = life.version
    life.appraise()
    late = LoanAppraised(10_000_00, seen, note="written at home")
    assert life.branch.do("bela", late, APPLICATION) == held(Reason.STALE_TRANSITION)
    item = life.branch.open_items()[0]
    assert (item.kind, item.reason, item.author) == (ItemKind.TRANSITION, Reason.STALE_TRANSITION, named("user bela"))
    assert life.application.recommendation is not None
    assert life.application.recommendation.recommended == 18_000_00


def test_two_applications_with_one_id_do_not_overwrite_each_other(life: Lifecycle) -> None:
    life.apply()
    again = LoanApplied(life.branch.borrowers[0], replace(WISH, amount=5_000_00))
    assert life.branch.do("bela", again, APPLICATION) == held(Reason.STALE_TRANSITION)
    other = LoanApplied(life.branch.borrowers[1], WISH, life.version)
    assert life.branch.do("bela", other, APPLICATION) == refused(Reason.BAD_VALUE)
    assert life.application.wish == WISH


@pytest.mark.parametrize(
    "wish",
    [
        replace(WISH, amount=500_00),
        replace(WISH, amount=50_500_00),
        replace(WISH, amount=20_250_00),
        replace(WISH, installments=9),
        replace(WISH, installments=51),
    ],
)
def test_what_the_product_does_not_allow_is_refused(life: Lifecycle, wish: Wish) -> None:
    assert life.apply(wish=wish) == refused(Reason.OUTSIDE_LIMITS)
    assert life.branch.state.find(Application, APPLICATION) is None


def test_a_withdrawn_product_takes_no_applications_of_later_days(life: Lifecycle) -> None:
    life.branch.do("office", ProductWithdrawn(), PRODUCT, day=DAY + 1)
    assert life.apply(day=DAY + 1) == refused(Reason.PRODUCT_WITHDRAWN)
    assert life.apply(day=DAY) == APPLIED, "she applied before; the laptop was offline"
    assert life.decide(day=DAY + 2) == APPLIED


def test_unknown_people_and_products_are_refused(life: Lifecycle) -> None:
    nobody = LoanApplied(named("nobody"), WISH)
    assert life.branch.do("anil", nobody, APPLICATION) == refused(Reason.UNKNOWN_RECORD)
    assert life.apply(wish=replace(WISH, product=named("none"))) == refused(Reason.UNKNOWN_RECORD)
    assert life.branch.do("anil", EnquiryRecorded(named("nobody")), APPLICATION) == refused(Reason.UNKNOWN_RECORD)
    assert life.branch.do("anil", LoanAppraised(1, NO_ID), APPLICATION) == refused(Reason.UNKNOWN_RECORD)
    assert life.branch.do("anil", LoanWithdrawn(NO_ID), APPLICATION) == refused(Reason.UNKNOWN_RECORD)
    assert life.apply("stranger") == refused(Reason.NOT_ALLOWED)


def test_the_office_does_not_apply_for_anybody(life: Lifecycle) -> None:
    assert life.apply("office") == refused(Reason.NOT_ALLOWED)


def test_amounts_that_cannot_be_are_refused(life: Lifecycle) -> None:
    borrower = life.branch.borrowers[0]
    assert life.branch.do("anil", EnquiryRecorded(borrower, -1), APPLICATION) == refused(Reason.BAD_VALUE)
    life.apply()
    assert life.appraise(recommended=-1) == refused(Reason.BAD_VALUE)
    assert life.apply(wish=replace(WISH, note="x" * 2001)) == refused(Reason.BAD_VALUE)


def test_giving_it_up_takes_an_unused_approval_with_it_and_ends_it(life: Lifecycle) -> None:
    life.apply()
    life.decide()
    assert life.withdraw() == APPLIED
    assert (life.application.state, life.application.authorisation) == (ApplicationState.WITHDRAWN, None)
    assert life.application.steps[-1].reason == "she changed her mind"
    assert life.apply() == held(Reason.STALE_TRANSITION)


def test_a_returned_application_is_written_again(life: Lifecycle) -> None:
    life.apply()
    life.decide(verdict=LoanVerdict.RETURN)
    assert life.appraise() == held(Reason.STALE_TRANSITION), "it has to be applied for again first"
    assert life.apply() == APPLIED


def test_an_approved_application_is_not_changed_but_an_expired_one_is_applied_for_again(life: Lifecycle) -> None:
    life.apply()
    life.decide()
    assert life.apply(day=DAY + 30) == held(Reason.STALE_TRANSITION)
    assert life.apply(day=DAY + 31) == APPLIED
    assert life.application.authorisation is None
