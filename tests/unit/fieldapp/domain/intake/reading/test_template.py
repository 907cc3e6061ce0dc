"""Sheets are recognized by their headings, wherever they stand and however they are spelled."""

from __future__ import annotations

from fieldapp.domain.intake.reading.fineract_columns import FINERACT
from fieldapp.domain.intake.reading.plain_columns import PLAIN
from fieldapp.domain.intake.reading.template import Subject, Table, heading_key, recognize
from fieldapp.domain.intake.sheet import Cell, Notice, Problem, Row, Sheet
from tests.unit.fieldapp.domain.intake.portfolio import HEADINGS, LOANS, SAVINGS

ALL = (*FINERACT, *PLAIN)


def sheet(name: str, *rows: tuple[Cell, ...], file: str = "file.xlsx") -> Sheet:
    return Sheet(file, name, tuple(Row(number, cells) for number, cells in enumerate(rows, 1)))


def headings(cells: dict[int, str]) -> tuple[Cell, ...]:
    return tuple(cells.get(column) for column in range(max(cells) + 1))


def test_headings_are_compared_without_stars_brackets_and_underscores() -> None:
    assert heading_key("Meeting Start Date* (On or After)") == heading_key("meeting_start_date")
    assert heading_key("Loan Account No.*") == "loan account no"


def test_every_fineract_sheet_is_recognized_at_its_positions() -> None:
    subjects = {}
    for name, cells in HEADINGS.items():
        table = recognize(sheet(name, headings(dict(cells))), ALL)
        assert isinstance(table, Table), name
        subjects[name] = table.template.subject
        if name == "Centers":
            assert table.columns["groups"] == 15
            assert table.columns["office"] == 1  # not the look-up column 251 of the same name
        if name == "Loans":
            assert (table.columns["borrower"], table.columns["number"]) == (2, 35)
        if name == "SavingsAccounts":
            assert table.columns["borrower"] == 2
    assert subjects == {
        "Offices": Subject.OFFICES,
        "Staff": Subject.OFFICERS,
        "Centers": Subject.CENTERS,
        "Groups": Subject.GROUPS,
        "Clients": Subject.BORROWERS,
        "Loans": Subject.LOANS,
        "LoanRepayment": Subject.REPAYMENTS,
        "SavingsAccounts": Subject.SAVINGS,
    }


def test_columns_without_a_heading_stand_beside_their_neighbor() -> None:
    table = recognize(sheet("Loans", headings(LOANS)), ALL)
    assert isinstance(table, Table)
    assert (table.columns["every_unit"], table.columns["term_unit"], table.columns["rate_unit"]) == (14, 16, 18)


def test_look_up_sheets_are_left_out() -> None:
    for row in (("Office Names", "Client Names", "Client ID"), ("ID", "Name", "Opening Date"), ("Payment Types",)):
        assert isinstance(recognize(sheet("Clients", row), ALL), Notice)
    assert isinstance(recognize(Sheet("a.csv", "", ()), ALL), Notice)


def test_a_title_may_stand_above_the_headings() -> None:
    table = recognize(sheet("", ("Our savings",), ("borrower", "balance"), ("RP-1", 5), file="x.csv"), ALL)
    assert isinstance(table, Table)
    assert table.template.subject is Subject.SAVINGS
    assert [row.number for row in table.rows] == [3]


def test_a_missing_heading_is_named() -> None:
    cells = {column: heading for column, heading in SAVINGS.items() if column != 3}
    found = recognize(sheet("SavingsAccounts", headings(cells)), ALL)
    assert isinstance(found, Problem)
    assert found.blocks
    assert "Product" in found.sentence


def test_the_plain_sheets_are_told_apart_by_what_they_must_have() -> None:
    for row, subject in (
        (("center", "meeting_day"), Subject.CENTERS),
        (("group", "center", "code"), Subject.GROUPS),
        (("code", "name", "group", "center"), Subject.BORROWERS),
        (("Borrower", "Principal", "Installments", "Disbursed on", "Balance"), Subject.LOANS),
        (("borrower", "balance"), Subject.SAVINGS),
    ):
        table = recognize(sheet("", row, file="portfolio.csv"), ALL)
        assert isinstance(table, Table)
        assert table.template.subject is subject


def test_places_name_column_and_heading() -> None:
    table = recognize(sheet("", ("borrower", "balance"), ("RP-1", "x"), file="savings.csv"), ALL)
    assert isinstance(table, Table)
    assert table.place(2, "balance").text == "savings.csv, row 2, column B (balance)"
    assert table.place(2).text == "savings.csv, row 2"
