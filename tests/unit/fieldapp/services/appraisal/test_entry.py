"""Typed cells become a sheet, and all that is wrong is told at once."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.appraisal.cash_sheet import CashSheet, Debt, FlowLine, Section, runs_of
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.cross_check import Books, Good
from fieldapp.services.appraisal.entry import cells_of, monthly, sheet_of
from tests.fakes.appraisals import SHEET
from tests.fakes.branch import named
from tests.fakes.desk import rupees

MONEY = rupees()
AMOUNT = st.integers(0, 10**9)
LINES = st.builds(
    FlowLine,
    st.sampled_from(list(Section)),
    st.sampled_from(["Sales", "Food", "दुकान"]),
    st.lists(AMOUNT, min_size=12, max_size=12).filter(any).map(runs_of),
    st.sampled_from(list(Evidence)),
)
BOOKS = st.builds(
    Books,
    AMOUNT, st.integers(1, 31), AMOUNT, AMOUNT,
    st.integers(0, 10_000).map(lambda points: Decimal(points).scaleb(-4)),
    st.lists(st.builds(Good, st.integers(1, 10**6), AMOUNT), max_size=5).map(tuple),
    st.integers(-(10**9), 10**9), AMOUNT, AMOUNT, AMOUNT, AMOUNT,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "minor"),
    [("450", 45_000), ("3*450", 135_000), ("1,200/w", 520_000), ("80 / D", 243_333), ("0", 0)],
)
def test_amounts_by_month_week_and_day(text: str, minor: int) -> None:
    assert monthly(text, MONEY) == minor


def test_what_is_no_amount() -> None:
    for text in ("x", "x/w", "1/y"):
        found = monthly(text, MONEY)
        assert isinstance(found, Rejection)
        assert found.reason is Reason.NOT_A_NUMBER


@settings(max_examples=40)
@given(st.lists(LINES, min_size=1, max_size=4), st.none() | BOOKS, st.integers(1, 12))
def test_cells_and_sheet_say_the_same(lines: list[FlowLine], books: Books | None, first: int) -> None:
    debt = Debt("Bank", 500, runs_of((5,) * 12), True, named("loan"))
    sheet = CashSheet(first, tuple(lines), (debt,), books, 6, True, NO_ID, "a note")
    assert sheet_of(cells_of(sheet, MONEY), MONEY).sheet == sheet


def test_a_whole_sheet_has_no_problems() -> None:
    typed = sheet_of(cells_of(SHEET, MONEY), MONEY, named("application"))
    assert typed.problems == ()
    assert typed.sheet.application == named("application")


def test_every_problem_names_its_cell() -> None:
    cells = {
        "line.0.section": "1", "line.0.label": "Sales", "line.0.0": "abc", "line.0.1": "-5", "line.1.section": "9",
        "line.1.3": "5", "debt.0.outstanding": "1.234", "books.margin_stated": "x", "books.profits": "-x",
        "term_months": "long", "line.7.label": " ",
    }  # fmt: skip
    typed = sheet_of(cells, MONEY)
    assert [(problem.field, problem.reason) for problem in typed.problems] == [
        ("line.0.0", Reason.NOT_A_NUMBER), ("line.0.1", Reason.NEGATIVE_AMOUNT), ("line.1.section", Reason.BAD_VALUE),
        ("debt.0.outstanding", Reason.TOO_MANY_DECIMALS), ("books.profits", Reason.NOT_A_NUMBER),
        ("books.margin_stated", Reason.NOT_A_NUMBER), ("term_months", Reason.NOT_A_NUMBER),
        ("lines", Reason.SHEET_EMPTY),
    ]  # fmt: skip
    assert len(typed.sheet.lines) == 2


def test_nothing_typed_is_an_empty_sheet() -> None:
    typed = sheet_of({}, MONEY)
    assert (typed.sheet.lines, typed.sheet.books) == ((), None)
    assert [problem.reason for problem in typed.problems] == [Reason.SHEET_EMPTY]
