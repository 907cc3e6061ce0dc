"""A shop's cash-flow sheet, and people who can stand in, as tests of appraisals need them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.appraisal.appraisal import Appraisal, AppraisalRecorded, Part
from fieldapp.domain.appraisal.cash_sheet import CashSheet, Debt, FlowLine, Section
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.cross_check import Books, Good
from tests.fakes.branch import FakeBranch


def line(section: Section, amount: int, evidence: Evidence = Evidence.SELF_REPORT, label: str = "x") -> FlowLine:
    """Return a line of twelve equal months."""
    return FlowLine(section, label, (amount, 12), evidence)


BOOKS = Books(
    sales_per_day=2_000, days_per_month=26, sales_per_month=60_000, purchases_per_month=40_500,
    margin_stated=Decimal("0.25"), goods=(Good(75, 100), Good(150, 200)), equity_start=100_000, profits=40_000,
    withdrawals=30_000, depreciation=2_000, equity_counted=107_000,
)  # fmt: skip
SHEET = CashSheet(
    first_month=4,
    lines=(
        line(Section.BUSINESS_INCOME, 62_000, label="Sales of the shop"),
        FlowLine(Section.BUSINESS_COST, "Goods", (0, 6, 2_000, 3, 0, 3)),
        line(Section.HOUSEHOLD_COST, 35_000, label="Food and house"),
    ),
    debts=(Debt("Moneylender", 30_000, (6_000, 12), informal=True),),
    books=BOOKS,
)
"""The golden household (620 a month, 350 for the house, 60 of other debt) with goods bought in autumn."""
GOLDEN = replace(SHEET, lines=(SHEET.lines[0], SHEET.lines[2]))


def write_sheet(branch: FakeBranch, person: Id, sheet: CashSheet = GOLDEN, seat: str = "anil") -> Disposition:
    """Record a person's sheet above the one she has."""
    appraisal = branch.state.find(Appraisal, person)
    seen = appraisal.version(Part.SHEET) if appraisal else NO_ID
    return branch.do(seat, AppraisalRecorded(sheet, seen), person)


def earns(amount: int) -> CashSheet:
    """Return the sheet of somebody who has exactly so much left every month, by her bank statement."""
    return CashSheet(1, (line(Section.HOUSEHOLD_INCOME, amount, Evidence.BANK_STATEMENT, "Salary"),))
