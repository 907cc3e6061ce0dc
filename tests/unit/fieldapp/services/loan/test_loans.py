"""What a person does about a loan before it is handed over: nothing half done, every no with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.application import ApplicationState, LoanPurpose
from fieldapp.domain.loan.catalog import ProductWithdrawn
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, AuthorityPolicy, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.services import drafts
from fieldapp.services.desk import Desk
from fieldapp.services.loan.application_form import keep_application
from fieldapp.services.loan.loans import (
    FORM,
    ApplicationSaved,
    ApplyFor,
    Enquire,
    Recommend,
    apply,
    decide,
    enquire,
    recommend,
    withdraw,
)
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import (
    MONTHLY_ID,
    WEEKLY_ID,
    applied,
    approve,
    done,
    publish,
    shown,
)


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


def test_an_enquiry_becomes_an_application_at_the_door(morning: MorningBranch, anil: Desk) -> None:
    asked = enquire(anil, Enquire(morning.borrowers[3], 25_000_00, LoanPurpose.LIVESTOCK, " a goat "))
    assert isinstance(asked, ApplicationSaved)
    seen = shown(anil, asked.application_id)
    assert (seen.row.state, seen.note, seen.product) == (ApplicationState.ENQUIRY, "a goat", None)
    wanted = ApplyFor(asked.application_id, morning.borrowers[3], MONTHLY_ID, 25_000_00, 12, seen=seen.version)
    keep_application(anil, asked.application_id, morning.borrowers[3], {"amount": "25000"})
    assert isinstance(apply(anil, wanted), ApplicationSaved)
    assert shown(anil, asked.application_id).row.state is ApplicationState.APPLIED
    assert drafts.recall(anil, FORM, asked.application_id.hex()) == {}, "what was typed is an application now"


def test_what_cannot_be_asked_for_is_told_before_anything_is_saved(morning: MorningBranch, anil: Desk) -> None:
    borrower = morning.borrowers[3]
    wanted = ApplyFor(new_id(), borrower, MONTHLY_ID, 30_000_00, 12)
    wrong = {
        Reason.NEGATIVE_AMOUNT: replace(wanted, amount=-1),
        Reason.TOO_LONG: replace(wanted, note="x" * 2001),
        Reason.OUTSIDE_LIMITS: replace(wanted, amount=1_00),
        Reason.UNKNOWN_RECORD: replace(wanted, product_id=new_id()),
    }
    for reason, command in wrong.items():
        refused = apply(anil, command)
        assert isinstance(refused, Rejection)
        assert refused.reason is reason
    assert enquire(anil, Enquire(new_id())) == Rejection(Reason.UNKNOWN_RECORD)
    assert isinstance(enquire(anil, Enquire(borrower, -1)), Rejection)


def test_a_withdrawn_product_is_named_with_its_day(morning: MorningBranch, anil: Desk) -> None:
    morning.office.write(Intent(ProductWithdrawn(), MONTHLY_ID, business_day=MONDAY))
    morning.exchange(anil)
    refused = apply(anil, ApplyFor(new_id(), morning.borrowers[3], MONTHLY_ID, 30_000_00, 12))
    assert isinstance(refused, Rejection)
    assert (refused.reason, refused.facts["product"]) == (Reason.PRODUCT_WITHDRAWN, "Individual monthly")


def test_a_form_opened_before_somebody_else_changed_it_saves_nothing(morning: MorningBranch, anil: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    late = ApplyFor(view.row.application_id, morning.borrowers[3], MONTHLY_ID, 40_000_00, 12, seen=NO_ID)
    assert apply(anil, late) == Rejection(Reason.STALE_TRANSITION)
    assert shown(anil, view.row.application_id).asked == 30_000_00
    changed = apply(anil, replace(late, seen=view.version))
    assert isinstance(changed, ApplicationSaved)


def test_the_supervisor_approves_what_the_officer_recommended(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    done(recommend(anil, Recommend(view.row.application_id, view.version, 28_000_00, "good shop")))
    morning.exchange(anil, rao)
    seen = shown(rao, view.row.application_id)
    assert (seen.recommended, seen.recommendation) == (28_000_00, "good shop")
    done(decide(rao, replace(approve(seen), amount=28_000_00)))
    given = shown(rao, view.row.application_id).approved
    assert given is not None
    assert (given.amount, given.approver, given.days_left) == (28_000_00, "S. Rao", 30)


def test_nobody_decides_on_own_work_nor_an_officer_at_all(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    mine = applied(rao, morning.borrowers[3])
    assert decide(rao, approve(mine)) == Rejection(Reason.MAKER_IS_CHECKER)
    assert decide(anil, approve(mine)) == Rejection(Reason.NEEDS_SUPERVISOR)
    assert anil.me.role is Role.OFFICER


def test_a_decision_on_what_changed_since_records_nothing(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    done(recommend(anil, Recommend(view.row.application_id, view.version, 0, "she owes three lenders")))
    morning.exchange(anil, rao)
    assert decide(rao, approve(view)) == Rejection(Reason.STALE_TRANSITION)
    assert decide(rao, approve(shown(anil, view.row.application_id))) != Rejection(Reason.STALE_TRANSITION)


def test_returning_needs_its_reason_and_the_officer_sees_it(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    back = replace(approve(shown(rao, view.row.application_id)), verdict="return")
    assert decide(rao, back) == Rejection(Reason.REASON_NEEDED)
    done(decide(rao, replace(back, reason_code=4, reason_text="Show her books")))
    morning.exchange(rao, anil)
    row = shown(anil, view.row.application_id).row
    assert (row.state, row.reason) == (ApplicationState.RETURNED, "Show her books")


def test_limits_of_authority_are_told_with_their_figures(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    authority = AuthorityPolicy(supervisor_to=40_000_00, appraise_from=15_000_00)
    morning.office.write(Intent(PolicyPublished("hills", authority=authority), POLICY))
    small, large = applied(anil, morning.borrowers[3], 16_000_00), applied(anil, morning.borrowers[4], 30_000_00)
    morning.exchange(anil, rao)
    over = decide(rao, approve(shown(rao, large.row.application_id)))
    first = decide(rao, approve(shown(rao, small.row.application_id)))
    assert over == Rejection(Reason.OVER_AUTHORITY, {"most": "₹ 40,000", "policy": "hills"})
    assert first == Rejection(Reason.APPRAISAL_NEEDED, {"amount": "₹ 15,000", "policy": "hills"})


def test_an_approval_against_what_stands_in_the_way_gives_its_reason(
    morning: MorningBranch, anil: Desk, rao: Desk
) -> None:
    alone = morning.office.register("Alone Devi", morning.center, NO_ID)
    morning.exchange(anil)
    view = applied(anil, alone, 20_000_00, WEEKLY_ID)
    morning.exchange(anil, rao)
    seen = shown(rao, view.row.application_id)
    refused = decide(rao, approve(seen))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NO_GROUP
    assert shown(rao, view.row.application_id).row.state is ApplicationState.APPLIED
    done(decide(rao, replace(approve(seen), reason_text="Her group forms tomorrow")))


def test_giving_up_needs_her_reason(morning: MorningBranch, anil: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    assert withdraw(anil, view.row.application_id, view.version, " ") == Rejection(Reason.REASON_NEEDED)
    done(withdraw(anil, view.row.application_id, view.version, "Her brother lends it"))
    assert shown(anil, view.row.application_id).row.state is ApplicationState.WITHDRAWN
    assert withdraw(anil, new_id(), NO_ID, "x") == Rejection(Reason.UNKNOWN_RECORD)
    assert recommend(anil, Recommend(new_id(), NO_ID, 1)) == Rejection(Reason.UNKNOWN_RECORD)
