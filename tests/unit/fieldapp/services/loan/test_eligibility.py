"""Everything that stands in the way is told at once, with its numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.appraisal.appraisal import AppraisalRecorded
from fieldapp.domain.appraisal.cash_sheet import CashSheet, FlowLine, Section, runs_of
from fieldapp.domain.center.group import CenterFormed
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.catalog import ProductWithdrawn
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.loan.guarantee import GuaranteePolicy
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason
from fieldapp.services.appraisal.guarantors import GiveGuarantee, Outsider, give_guarantee, register_guarantor
from fieldapp.services.desk import Desk
from fieldapp.services.loan.eligibility import why_not
from fieldapp.services.loan.loans import withdraw
from fieldapp.services.loan.products import Ask
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import MONTHLY_ID, WEEKLY_ID, applied, done, publish


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)


def reasons(desk: Desk, ask: Ask) -> list[Reason]:
    return [item.reason for item in why_not(desk, ask)]


def test_nothing_in_the_way_is_an_empty_answer(morning: MorningBranch, anil: Desk) -> None:
    assert why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12)) == ()


def test_all_that_is_in_the_way_is_told_together(morning: MorningBranch) -> None:
    center = new_id()
    every_two = CenterFormed("Bagh", "Bagh", morning.anil_id, 0, 600, MONDAY - 28, every_weeks=2)
    morning.office.write(Intent(every_two, center))
    alone = morning.office.register("Alone Devi", center, NO_ID)
    morning.office.write(Intent(ProductWithdrawn(), WEEKLY_ID, business_day=MONDAY))
    anil = morning.desk(morning.anil_id)
    ask = Ask(alone, WEEKLY_ID, 100_00, 50)
    expected = [Reason.PRODUCT_WITHDRAWN, Reason.OUTSIDE_LIMITS, Reason.NO_GROUP, Reason.MEETINGS_DIFFER]
    assert reasons(anil, ask) == expected
    told = why_not(anil, ask)[3]
    assert told.facts == {"center": "Bagh", "rhythm": "every week", "product": "Group weekly"}


def test_a_group_that_waits_is_told_for_a_group_loan_only(morning: MorningBranch) -> None:
    rules = GroupPolicy(members_min=7, members_max=9)
    morning.office.write(Intent(PolicyPublished("hills", group=rules), POLICY))
    anil = morning.desk(morning.anil_id)
    told = why_not(anil, Ask(morning.borrowers[3], WEEKLY_ID, 20_000_00, 50))
    assert [item.reason for item in told] == [Reason.GROUP_TOO_SMALL]
    assert told[0].facts["policy"] == "hills"
    assert why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12)) == ()


def test_more_than_her_cash_flow_carries_is_told_with_month_and_figures(morning: MorningBranch, anil: Desk) -> None:
    income = FlowLine(Section.BUSINESS_INCOME, "shop", runs_of((10_000_00,) * 12))
    costs = FlowLine(Section.HOUSEHOLD_COST, "food", runs_of((4_000_00,) * 12))
    sheet = AppraisalRecorded(CashSheet(11, (income, costs)))
    with anil.book.work() as work:
        work.append(Intent(sheet, morning.borrowers[3], morning.center, MONDAY))
        work.commit()
    assert why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 20_000_00, 12)) == ()
    (told,) = why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 60_000_00, 12))
    assert told.reason is Reason.OVER_CAPACITY
    assert told.facts["limit"] == "₹ 2,800", "70 % of 8,000 believed less 4,000"
    assert (told.facts["policy"], told.field) == ("default 2026-1", "amount")


def test_a_large_individual_loan_needs_guarantors(morning: MorningBranch) -> None:
    rules = GuaranteePolicy(required=1, required_from=20_000_00)
    morning.office.write(Intent(PolicyPublished("hills", guarantee=rules), POLICY))
    anil, wanted = morning.desk(morning.anil_id), new_id()
    (told,) = why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12), wanted)
    assert (told.reason, told.facts) == (Reason.GUARANTORS_MISSING, {"count": 0, "needed": 1, "policy": "hills"})
    assert why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 10_000_00, 12), wanted) == ()
    known = register_guarantor(anil, Outsider("Asha Bai", income=9_000_00), morning.center)
    assert isinstance(known, bytes)
    give_guarantee(anil, GiveGuarantee(wanted, morning.borrowers[3], Id(known), 3_000_00, 33_000_00))
    assert why_not(anil, Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12), wanted) == ()


def test_another_open_application_is_in_the_way_until_it_is_over(morning: MorningBranch, anil: Desk) -> None:
    ask = Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12)
    view = applied(anil, morning.borrowers[3])
    told = why_not(anil, ask)
    assert [item.reason for item in told] == [Reason.OPEN_APPLICATION]
    assert told[0].facts == {"name": "Lata Patel", "amount": "₹ 30,000"}
    assert why_not(anil, ask, view.row.application_id) == (), "it does not stand in its own way"
    done(withdraw(anil, view.row.application_id, view.version, "not now"))
    assert why_not(anil, ask) == ()


def test_unknown_people_and_products(morning: MorningBranch, anil: Desk) -> None:
    ask = Ask(morning.borrowers[3], MONTHLY_ID, 30_000_00, 12)
    assert reasons(anil, replace(ask, borrower_id=new_id())) == [Reason.UNKNOWN_RECORD]
    assert reasons(anil, replace(ask, product_id=new_id())) == [Reason.UNKNOWN_RECORD]
