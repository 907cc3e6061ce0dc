"""Business files and registers of pledges that can be recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.appraisal.appraisal import BusinessFileRecorded, PledgesRecorded
from fieldapp.domain.appraisal.business import (
    PLEDGES_MAX,
    SALES_MONTHS_MAX,
    TEXT_MAX,
    BusinessFile,
    file_problem,
    pledges_problem,
)
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import DAY_MAX, OPERATION_BYTES_MAX
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.collateral import Pledge, PledgeType, Proof
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.domain.shape import encode

FILE = BusinessFile(BalanceSheet(cash=1), IncomeStatement(sales=1_000))
LAND = Pledge(PledgeType.LAND, "Field", 1_000, Proof.PAPERS_SEEN)


def test_what_is_complete_can_be_recorded() -> None:
    assert file_problem(FILE) is None
    assert pledges_problem(()) is None
    assert pledges_problem((LAND,) * PLEDGES_MAX) is None


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (BusinessFile(BalanceSheet(), IncomeStatement()), Reason.REQUIRED),
        (replace(FILE, balance=BalanceSheet(stock=-1)), Reason.BAD_VALUE),
        (replace(FILE, income=IncomeStatement(sales=AMOUNT_MAX + 1)), Reason.BAD_VALUE),
        (replace(FILE, income=IncomeStatement(0, 5)), Reason.BAD_VALUE),
        (replace(FILE, monthly_sales=(1,) * (SALES_MONTHS_MAX + 1)), Reason.TOO_MANY_LINES),
        (replace(FILE, note="x" * 601), Reason.TOO_LONG),
    ],
)
def test_a_file_that_cannot_be_right(file: BusinessFile, reason: Reason) -> None:
    problem = file_problem(file)
    assert problem is not None
    assert problem.reason is reason


@pytest.mark.parametrize(
    ("pledges", "reason"),
    [
        ((LAND,) * (PLEDGES_MAX + 1), Reason.TOO_MANY_LINES),
        ((LAND, replace(LAND, label=" ")), Reason.REQUIRED),
        ((replace(LAND, owner="x" * 61),), Reason.TOO_LONG),
        ((replace(LAND, value=-1),), Reason.BAD_VALUE),
        ((replace(LAND, insured_until=DAY_MAX + 1),), Reason.BAD_VALUE),
    ],
)
def test_a_register_that_cannot_be_right(pledges: tuple[Pledge, ...], reason: Reason) -> None:
    problem = pledges_problem(pledges)
    assert problem is not None
    assert problem.reason is reason


def test_the_largest_file_and_register_fit_an_operation() -> None:
    every = (AMOUNT_MAX,) * 10
    file = BusinessFile(
        BalanceSheet(*every), IncomeStatement(12, *every, AMOUNT_MAX), DAY_MAX, (AMOUNT_MAX,) * SALES_MONTHS_MAX,
        AMOUNT_MAX, AMOUNT_MAX, AMOUNT_MAX, note="क" * 600,
    )  # fmt: skip
    assert file_problem(file) is None
    label = "क" * TEXT_MAX
    pledge = Pledge(PledgeType.OTHER, label, AMOUNT_MAX, Proof.REGISTERED, DAY_MAX, AMOUNT_MAX, label)
    pledges = (pledge,) * PLEDGES_MAX
    assert pledges_problem(pledges) is None
    assert len(encode(BusinessFileRecorded(file))) < OPERATION_BYTES_MAX - 300
    assert len(encode(PledgesRecorded(pledges))) < OPERATION_BYTES_MAX - 300
