"""The credit file of a small enterprise on screen and on record."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.appraisal.business import BusinessFile
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.collateral import CollateralPolicy
from fieldapp.domain.risk.sme import LimitRule, Ratio, SmePolicy
from fieldapp.services.appraisal.business_files import (
    AskedLoan,
    BalanceSheet,
    BusinessView,
    IncomeStatement,
    Light,
    Pledge,
    PledgeType,
    Proof,
    business_view,
    pledges_view,
    ratio_lines,
    record_file,
    record_pledges,
)
from fieldapp.services.desk import Desk, Saved
from tests.fakes.branch import DAY, named
from tests.fakes.morning_branch import MorningBranch

FILE = BusinessFile(
    BalanceSheet(cash=40_000, receivables=60_000, stock=100_000, equipment=200_000, payables=80_000, short_debt=20_000),
    IncomeStatement(sales=1_200_000, cost_of_goods=840_000, wages=120_000, household=100_000, debt_service=50_000),
    new_service=50_000,
)
LORRY = Pledge(PledgeType.VEHICLE, "Lorry", 100_000, Proof.REGISTERED, DAY)


def test_ratios_in_words_with_their_limits() -> None:
    lines = {line.ratio: line for line in ratio_lines(FILE, SmePolicy())}
    current, days, top = lines[Ratio.CURRENT], lines[Ratio.STOCK_DAYS], lines[Ratio.TOP_CUSTOMER]
    assert (current.label, current.value, current.limit, current.light) == (
        "Current ratio", "2.00", "at least 1.20", Light.GREEN,
    )  # fmt: skip
    assert (days.value, days.limit) == ("43 days", "")
    assert (top.value, top.limit, top.light) == ("not enough figures", "at most 40 %", Light.UNKNOWN)
    assert (lines[Ratio.GROSS_MARGIN].value, lines[Ratio.DSCR].value) == ("30 %", "1.40")
    gone = replace(FILE, balance=replace(FILE.balance, long_debt=10**6))
    assert {line.ratio: line.value for line in ratio_lines(gone, SmePolicy())}[Ratio.DEBT_EQUITY] == "no equity is left"


def test_pledges_say_what_was_cut_and_why() -> None:
    pledges = (
        LORRY, replace(LORRY, insured_until=DAY - 1), replace(LORRY, insured_until=0, prior_claims=10_000),
        replace(LORRY, proof=Proof.NONE),
    )  # fmt: skip
    shown = pledges_view(pledges, 100_000, DAY, CollateralPolicy())
    assert [(line.haircut, line.counts, line.ok, line.sentence) for line in shown.lines] == [
        ("50 %", 50_000, True, "50 % is cut"),
        ("60 %", 40_000, False, "The insurance has run out, so 20 % more is cut"),
        ("60 %", 30_000, False, "Not insured, so 20 % more is cut; others may take from it first"),
        ("100 %", 0, False, "Counts for nothing until the ownership is proved"),
    ]
    assert (shown.value, shown.counts, shown.coverage, shown.light) == (400_000, 120_000, Decimal("1.2"), Light.GREEN)
    assert pledges_view((LORRY,), 60_000, DAY, CollateralPolicy()).light is Light.RED
    assert pledges_view((LORRY,), 0, DAY, CollateralPolicy()).coverage is None


def test_a_file_and_pledges_are_recorded_and_make_a_limit(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    empty = business_view(anil, usha)
    assert isinstance(empty, BusinessView)
    assert (empty.file, empty.limit, empty.limit_sentence) == (None, None, "")
    assert isinstance(record_file(anil, usha, FILE), Saved)
    insured = replace(LORRY, insured_until=anil.clock.today())
    saved = record_pledges(anil, usha, (insured,))
    assert isinstance(saved, Saved)
    shown = business_view(anil, usha, AskedLoan(100_000, 50_000), 10_000)
    assert isinstance(shown, BusinessView)
    assert (shown.name, shown.pledges_version, shown.policy) == ("Usha Devi", saved.op_id, "default 2026-1")
    assert shown.limit is not None
    assert (shown.limit.amount, shown.limit.rule) == (40_000, LimitRule.COLLATERAL)
    assert shown.limit_sentence == "By what the pledges cover, the least of 3"


def test_what_is_not_recorded(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    wrong = record_file(anil, usha, replace(FILE, new_service=-1))
    nameless = record_pledges(anil, usha, (replace(LORRY, label=""),))
    unknown = record_file(anil, named("nobody"), FILE)
    record_file(anil, usha, FILE)
    stale = record_file(anil, usha, FILE)
    found = [item.reason for item in (wrong, nameless, unknown, stale) if isinstance(item, Rejection)]
    assert found == [Reason.BAD_VALUE, Reason.REQUIRED, Reason.UNKNOWN_RECORD, Reason.STALE_TRANSITION]
    assert isinstance(business_view(anil, named("nobody")), Rejection)
