"""Places are named as a spreadsheet shows them."""

from __future__ import annotations

from fieldapp.domain.intake.sheet import Place, Row, Sheet, column_letters


def test_columns_have_a_spreadsheet_s_letters() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 51, 52, 251, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "IR", "ZZ", "AAA",
    ]  # fmt: skip


def test_places_in_words() -> None:
    place = Place("Portfolio.xlsx", "Loans", 12, 11, "Principal*")
    assert place.text == "Portfolio.xlsx, sheet Loans, row 12, column L (Principal*)"
    assert Place("loans.csv", "").text == "loans.csv"


def test_cells_beyond_the_end_are_empty() -> None:
    assert Row(1, ("a",)).cell(5) is None
    assert Sheet("loans.csv", "", ()).title == "loans.csv"
    assert Sheet("a.xlsx", "Loans", ()).title == "Loans"
