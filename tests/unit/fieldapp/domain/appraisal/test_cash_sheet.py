"""Twelve months on a sheet: runs, sums, and the bounds that keep it sendable."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.appraisal.appraisal import AppraisalRecorded
from fieldapp.domain.appraisal.cash_sheet import (
    DEBTS_MAX,
    GOODS_MAX,
    LABEL_MAX,
    LINES_MAX,
    NOTE_MAX,
    CashSheet,
    Debt,
    FlowLine,
    Section,
    flow_of,
    months_of,
    problem_of,
    runs_of,
    total,
)
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Intent, Stamp, encode_operation, mint
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import CapacityPolicy, Evidence
from fieldapp.domain.risk.cross_check import Books, Good
from tests.fakes.appraisals import SHEET, line
from tests.fakes.branch import named

POLICY = CapacityPolicy()
YEAR = st.lists(st.integers(0, 10**6), min_size=12, max_size=12)


def size(sheet: CashSheet) -> int:
    stamp = Stamp(named("op"), 2**40, 2**60, 2**41, b"bootboot", 2**40)
    return len(encode_operation(mint(Intent(AppraisalRecorded(sheet), named("who"), named("where"), 20_000), stamp)))


@given(st.lists(st.sampled_from([0, 1, 500]), min_size=12, max_size=12))
def test_runs_say_the_same_as_months(months: list[int]) -> None:
    runs = runs_of(months)
    assert months_of(runs) == tuple(months)
    assert all(first != second for first, second in pairwise(runs[::2]))


def test_twelve_equal_months_are_one_run() -> None:
    assert runs_of((450,) * 12) == (450, 12)


@given(st.lists(st.tuples(st.sampled_from(list(Section)), YEAR), min_size=1, max_size=8), st.integers(0, 10**6))
def test_a_flow_is_the_sum_of_its_lines(rows: list[tuple[Section, list[int]]], guaranteed: int) -> None:
    lines = tuple(FlowLine(section, "x", runs_of(months), Evidence.BANK_STATEMENT) for section, months in rows)
    flow = flow_of(CashSheet(1, lines), POLICY, guaranteed)
    weighed = int(POLICY.guarantee_weight * guaranteed)
    for month in range(12):
        signed = [months[month] if section.is_income else -months[month] for section, months in rows]
        assert flow.disposable()[month] == sum(signed) - weighed
    assert flow.income == total(CashSheet(1, lines), Section.BUSINESS_INCOME, Section.HOUSEHOLD_INCOME)
    assert all(part <= whole for part, whole in zip(flow.main_source or (0,) * 12, flow.counted, strict=True))


def test_each_income_counts_by_its_own_evidence() -> None:
    sheet = CashSheet(
        4, (line(Section.BUSINESS_INCOME, 1_000), line(Section.HOUSEHOLD_INCOME, 1_000, Evidence.SEEN_BOOKS))
    )
    assert flow_of(sheet, POLICY).counted == (1_700,) * 12
    assert flow_of(sheet, POLICY).main_source == (900,) * 12


def test_a_usual_sheet_is_small_and_the_largest_one_still_fits() -> None:
    assert size(SHEET) < 700
    odd = runs_of([AMOUNT_MAX - month for month in range(12)])
    label = "क" * LABEL_MAX
    books = Books(*(AMOUNT_MAX,) * 1, 31, AMOUNT_MAX, AMOUNT_MAX, Decimal("0.1234"),
                  (Good(AMOUNT_MAX, AMOUNT_MAX),) * GOODS_MAX, *(-AMOUNT_MAX,) * 5)  # fmt: skip
    largest = CashSheet(
        12, (FlowLine(Section.HOUSEHOLD_INCOME, label, odd, Evidence.BANK_STATEMENT),) * LINES_MAX,
        (Debt(label, AMOUNT_MAX, odd, True, named("loan")),) * DEBTS_MAX, books, 120, True, named("loan"),
        "क" * NOTE_MAX,
    )  # fmt: skip
    assert problem_of(largest) is None
    assert size(largest) <= OPERATION_BYTES_MAX


@pytest.mark.parametrize(
    ("change", "reason", "where"),
    [
        ({"lines": (line(Section.HOUSEHOLD_COST, 5),)}, Reason.SHEET_EMPTY, "lines"),
        ({"lines": (line(Section.BUSINESS_INCOME, 5),) * (LINES_MAX + 1)}, Reason.TOO_MANY_LINES, "lines"),
        ({"debts": SHEET.debts * (DEBTS_MAX + 1)}, Reason.TOO_MANY_LINES, "debts"),
        ({"first_month": 13}, Reason.BAD_VALUE, "first_month"),
        ({"term_months": 0}, Reason.BAD_VALUE, "first_month"),
        ({"lines": (FlowLine(Section.BUSINESS_INCOME, "x", (5, 11)),)}, Reason.BAD_VALUE, "line.0"),
        ({"lines": (FlowLine(Section.BUSINESS_INCOME, "x", (-5, 12)),)}, Reason.BAD_VALUE, "line.0"),
        ({"lines": (FlowLine(Section.BUSINESS_INCOME, "x", (5, 12, 6)),)}, Reason.BAD_VALUE, "line.0"),
        ({"lines": (FlowLine(Section.BUSINESS_INCOME, "x", (5, 10**12)),)}, Reason.BAD_VALUE, "line.0"),
        ({"lines": (FlowLine(Section.BUSINESS_INCOME, "x" * 31, (5, 12)),)}, Reason.TOO_LONG, "line.0"),
        ({"debts": (Debt("x", -1, (5, 12)),)}, Reason.BAD_VALUE, "debt.0"),
        ({"note": "x" * (NOTE_MAX + 1)}, Reason.TOO_LONG, "note"),
        ({"books": Books(margin_stated=Decimal("1.01"))}, Reason.SHARE_OUT_OF_RANGE, "books.margin_stated"),
        ({"books": Books(margin_stated=Decimal("0.99999"))}, Reason.SHARE_OUT_OF_RANGE, "books.margin_stated"),
        ({"books": Books(goods=(Good(1, 2),) * 6)}, Reason.TOO_MANY_LINES, "books.goods"),
        ({"books": Books(sales_per_day=-1)}, Reason.BAD_VALUE, "books"),
        ({"books": Books(equity_counted=AMOUNT_MAX + 1)}, Reason.BAD_VALUE, "books"),
    ],
)
def test_what_cannot_be_recorded(change: dict[str, object], reason: Reason, where: str) -> None:
    problem = problem_of(replace(SHEET, **change))  # type: ignore[arg-type]
    assert problem is not None
    assert (problem.reason, problem.field) == (reason, where)
