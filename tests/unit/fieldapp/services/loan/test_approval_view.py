"""A loan application before the supervisor: what the rules say, what it says, and one key to decide."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, AuthorityPolicy, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.loan.approval_view import loan_lines
from fieldapp.services.loan.loans import Recommend, recommend
from fieldapp.services.oversight.approvals import ApprovalItem, Decide, approval_queue, decide
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import WEEKLY_ID, applied, done, publish, shown


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


@pytest.fixture
def rao(morning: MorningBranch) -> Desk:
    return morning.desk(morning.rao_id)


def accept(item: ApprovalItem) -> Decide:
    return Decide(item.subject_kind, item.subject_id, item.version, item.content_hash, "accept")


def test_an_application_without_flags_is_approved_by_one_decision(
    morning: MorningBranch, anil: Desk, rao: Desk
) -> None:
    view = applied(anil, morning.borrowers[3])
    done(recommend(anil, Recommend(view.row.application_id, view.version, 30_000_00, "a steady shop")))
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    assert (item.title, item.author, item.mine, item.flagged) == ("Loan · Lata Patel", "Anil Kumar", False, False)
    said = dict(item.lines)
    assert (said["Asked for"], said["Opinion"]) == ("₹ 30,000", "a steady shop")
    assert said["Product"] == "Individual monthly, 12 installments, every month"
    assert said["It costs"].endswith("% a year")
    assert said["09 Nov"] == "Anil Kumar recommended ₹ 30,000"
    done(decide(rao, accept(item)))
    assert approval_queue(rao) == ()
    assert shown(rao, view.row.application_id).row.state is ApplicationState.APPROVED


def test_installments_that_differ_are_told_from_the_smallest_to_the_largest(morning: MorningBranch, anil: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    assert view.offer is not None
    assert " to ₹" not in dict(loan_lines(anil, view))["Installment"]
    first, *others = view.offer.rows
    interest_only = replace(view.offer, rows=(replace(first, principal=0), *others))
    said = dict(loan_lines(anil, replace(view, offer=interest_only)))["Installment"]
    assert said.count("₹") == 2


def test_what_stands_in_the_way_is_flagged_and_needs_a_reason(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    alone = morning.office.register("Alone Devi", morning.center, NO_ID)
    morning.exchange(anil)
    applied(anil, alone, 20_000_00, WEEKLY_ID)
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    assert [check.why.reason for check in item.checks if check.why] == [Reason.NO_GROUP]
    assert item.flagged
    refused = decide(rao, accept(item))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NO_GROUP
    done(decide(rao, replace(accept(item), reason_text="Her group forms on Friday")))


def test_returning_goes_back_with_its_reason(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    done(decide(rao, replace(accept(item), verdict="return", reason_code=4, reason_text="Figures do not fit")))
    assert shown(rao, view.row.application_id).row.reason == "Figures do not fit"


def test_policy_names_what_is_missing_and_what_is_too_much(morning: MorningBranch, anil: Desk, rao: Desk) -> None:
    authority = AuthorityPolicy(supervisor_to=40_000_00, appraise_from=10_000_00)
    morning.office.write(Intent(PolicyPublished("hills", authority=authority), POLICY))
    view = applied(anil, morning.borrowers[3])
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    told = {check.label: (check.ok, check.sentence) for check in item.checks}
    assert told["Recommended"] == (False, "Not appraised; this size must be (hills)")
    assert told["Authority"] == (False, "She owes ₹ 14,175 already. Above ₹ 40,000 the office decides (hills)")
    done(recommend(anil, Recommend(view.row.application_id, view.version, 0, "three lenders already")))
    morning.exchange(anil, rao)
    (item,) = approval_queue(rao)
    assert {check.label: check.sentence for check in item.checks}["Recommended"] == "The officer advises against it"
    assert decide(anil, accept(item)) == Rejection(Reason.NEEDS_SUPERVISOR)
