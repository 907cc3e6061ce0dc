"""Appraisals: written whole, corrected by compare-and-set, with the figures of the policy in force."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.appraisal.appraisal import (
    EARLIER_MAX,
    Appraisal,
    AppraisalRecorded,
    AskedTerm,
    BusinessFileRecorded,
    Part,
    PledgesRecorded,
    capacity_of,
    free_for_guarantees,
    result_of,
)
from fieldapp.domain.appraisal.business import BusinessFile
from fieldapp.domain.appraisal.cash_sheet import CashSheet, FlowLine, Section, runs_of
from fieldapp.domain.appraisal.guarantees import GuaranteeGiven
from fieldapp.domain.appraisal.guarantor import GuarantorRegistered, Outsider
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import CapacityPolicy, Evidence, Stress
from fieldapp.domain.risk.collateral import Pledge, PledgeType, Proof
from fieldapp.domain.risk.cross_check import Check
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement, Light, Ratio
from fieldapp.domain.timestamp import date_of
from tests.fakes.appraisals import GOLDEN, SHEET, earns, write_sheet
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

FILE = BusinessFile(BalanceSheet(cash=120, payables=100), IncomeStatement(sales=1_000, cost_of_goods=700))


def appraisal(branch: FakeBranch, person: int = 0) -> Appraisal:
    found = branch.state.find(Appraisal, branch.borrowers[person])
    assert found is not None
    return found


def test_a_sheet_is_kept_with_what_the_rules_make_of_it() -> None:
    branch = FakeBranch()
    assert write_sheet(branch, branch.borrowers[0]) == APPLIED
    found = appraisal(branch)
    assert found.result is not None
    assert (found.result.capacity.limit, found.result.capacity.by_income) == (6_020, 25_000)
    assert [check.check for check in found.result.checks if not check.passed] == [Check.SALES_DAY_MONTH]
    assert {case.case: case.failing for case in found.result.stress}[Stress.AS_STATED] == 0
    stamp = found.stamp(Part.SHEET)
    assert stamp is not None
    assert (stamp.policy, stamp.author, stamp.limit) == ("default 2026-1", named("user anil"), 6_020)
    assert found.index().borrower == branch.borrowers[0]


def test_the_office_changes_the_policy_and_new_sheets_name_it() -> None:
    branch = FakeBranch()
    stricter = CapacityPolicy(share=Decimal("0.35"))
    branch.do("office", PolicyPublished("north 2027", capacity=stricter), POLICY)
    write_sheet(branch, branch.borrowers[0])
    stamp = appraisal(branch).stamp(Part.SHEET)
    assert stamp is not None
    assert (stamp.policy, stamp.limit) == ("north 2027", 3_010)


def test_a_correction_names_the_version_it_was_made_from() -> None:
    branch = FakeBranch()
    person = branch.borrowers[0]
    write_sheet(branch, person)
    first = appraisal(branch).version(Part.SHEET)
    assert branch.do("bela", AppraisalRecorded(SHEET, first), person) == APPLIED
    late = branch.do("anil", AppraisalRecorded(GOLDEN, first), person)
    assert late == held(Reason.STALE_TRANSITION)
    assert appraisal(branch).sheet == SHEET
    assert [stamp.version for stamp in appraisal(branch).earlier] == [first]
    assert [(item.entity, item.author) for item in branch.open_items()] == [(person, named("user anil"))]


def test_parts_have_versions_of_their_own() -> None:
    branch = FakeBranch()
    person = branch.borrowers[0]
    write_sheet(branch, person)
    assert branch.do("bela", BusinessFileRecorded(FILE), person) == APPLIED
    lorry = Pledge(PledgeType.VEHICLE, "Lorry", 100_000, Proof.REGISTERED)
    assert branch.do("rao", PledgesRecorded((lorry,)), person) == APPLIED
    found = appraisal(branch)
    assert (found.file, found.pledges, found.sheet) == (FILE, (lorry,), GOLDEN)
    lights = {item.ratio: item.light for item in found.ratios}
    assert (lights[Ratio.CURRENT], lights[Ratio.DSCR]) == (Light.GREEN, Light.UNKNOWN)
    assert branch.do("rao", PledgesRecorded((), found.version(Part.PLEDGES)), person) == APPLIED
    assert appraisal(branch).pledges == ()
    assert branch.do("rao", BusinessFileRecorded(FILE), person) == held(Reason.STALE_TRANSITION)


def test_what_is_refused() -> None:
    branch = FakeBranch()
    person = branch.borrowers[0]
    assert write_sheet(branch, named("nobody")) == refused(Reason.UNKNOWN_RECORD)
    assert write_sheet(branch, person, seat="office") == refused(Reason.NOT_ALLOWED)
    assert write_sheet(branch, person, replace(GOLDEN, lines=())) == refused(Reason.SHEET_EMPTY)
    assert branch.do("anil", BusinessFileRecorded(replace(FILE, top_customer=-1)), person) == refused(Reason.BAD_VALUE)
    nameless = Pledge(PledgeType.LAND, " ", 1)
    assert branch.do("anil", PledgesRecorded((nameless,)), person) == refused(Reason.REQUIRED)
    assert not branch.open_items()


def test_only_the_newest_of_many_versions_are_listed() -> None:
    branch = FakeBranch()
    for _ in range(EARLIER_MAX + 5):
        assert write_sheet(branch, branch.borrowers[0]) == APPLIED
    assert len(appraisal(branch).earlier) == EARLIER_MAX


def test_capacity_is_asked_for_a_loan_by_its_length_and_first_month() -> None:
    branch = FakeBranch()
    person = branch.borrowers[0]
    assert capacity_of(branch.state, person) is None
    season = FlowLine(Section.HOUSEHOLD_INCOME, "Harvest", runs_of((0,) * 6 + (90_000,) * 6), Evidence.BANK_STATEMENT)
    write_sheet(branch, person, CashSheet(date_of(DAY).month, (season,)))
    whole = capacity_of(branch.state, person)
    in_season = capacity_of(branch.state, person, AskedTerm(3, DAY + 190))
    assert whole is not None
    assert in_season is not None
    assert (whole.limit, in_season.limit) == (0, 45_000)
    first = capacity_of(branch.state, person, AskedTerm(3, DAY + 190, first_loan=True))
    assert first is not None
    assert first.by_cash_flow == 45_000


def test_whom_she_stands_in_for_weighs_on_what_she_can_carry() -> None:
    branch = FakeBranch()
    person, other = branch.borrowers
    write_sheet(branch, person, earns(10_000))
    assert branch.do("anil", GuaranteeGiven(person, other, 5_000, 50_000), branch.loans[1]) == APPLIED
    found = capacity_of(branch.state, person)
    assert found is not None
    assert (found.free, found.limit) == (9_000, 4_000), "a fifth of 5,000 is debt of hers"
    assert free_for_guarantees(branch.state, person) == 10_000


def test_an_outsider_is_judged_by_the_month_she_stated() -> None:
    branch = FakeBranch()
    aunt = named("aunt")
    known = Outsider("Asha", income=10_000, costs=5_000, debts=1_000)
    branch.do("anil", GuarantorRegistered(branch.center, known), aunt)
    found = capacity_of(branch.state, aunt)
    assert found is not None
    assert (found.free, found.limit) == (2_000, 1_400)
    assert write_sheet(branch, aunt, earns(4_000)) == APPLIED
    assert free_for_guarantees(branch.state, aunt) == 4_000
    assert free_for_guarantees(branch.state, named("nobody")) is None


@settings(max_examples=50)
@given(
    st.lists(st.integers(0, 10**7), min_size=12, max_size=12),
    st.lists(st.integers(0, 10**7), min_size=12, max_size=12),
    st.integers(1, 24),
    st.integers(0, 10**7),
)
def test_capacity_is_never_negative_and_falls_with_costs_guarantees_and_months(
    income: list[int], costs: list[int], months: int, guarantees: int
) -> None:
    lines = (
        FlowLine(Section.BUSINESS_INCOME, "x", runs_of(income)),
        FlowLine(Section.BUSINESS_COST, "x", runs_of(costs)),
    )
    sheet, policy = CashSheet(1, lines, term_months=months), CapacityPolicy()
    found = result_of(sheet, policy, guarantees).capacity
    assert found.limit >= 0
    assert found.limit <= result_of(sheet, policy).capacity.limit
    assert result_of(replace(sheet, term_months=months + 1), policy, guarantees).capacity.limit <= found.limit
    free_of_costs = result_of(replace(sheet, lines=lines[:1]), policy, guarantees).capacity
    assert found.limit <= free_of_costs.limit
    first = result_of(replace(sheet, first_loan=True), policy, guarantees).capacity
    assert first.limit <= found.limit
