"""A row tells all its problems at once, and blank rows and prepared formulas say nothing."""

from __future__ import annotations

from datetime import date

from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.intake.reading.plain_columns import PLAIN
from fieldapp.domain.intake.reading.row_reader import Reading, RowReader
from fieldapp.domain.intake.reading.template import Table, recognize
from fieldapp.domain.intake.sheet import Cell, Row, Sheet, Uncalculated
from fieldapp.domain.timestamp import day_of
from tests.unit.fieldapp.domain.intake.portfolio import TODAY, standing

READING = Reading(standing().money, day_of(TODAY))
HEADINGS = ("borrower", "number", "principal", "installments", "annual_rate", "disbursed_on", "unit", "extra")


def reader(*cells: Cell) -> RowReader:
    sheet = Sheet("loans.csv", "", (Row(1, HEADINGS), Row(7, cells)))
    table = recognize(sheet, PLAIN)
    assert isinstance(table, Table)
    return RowReader(table, table.rows[0], READING, {"disbursed": DateOrder.MONTH_FIRST})


def test_values_come_out_typed() -> None:
    row = reader("RP-1", 17, "20,000", "46", "24 %", "04/09/2026", "Weeks")
    assert row.mention("borrower").text == "RP-1"
    assert row.text("number") == "17"
    assert row.amount("principal") == 2_000_000
    assert row.whole("installments", 1, 600) == 46
    assert row.rate("rate") == 24
    assert row.day("disbursed") == day_of(date(2026, 4, 9))
    assert row.choice("every_unit", {"weeks": "w"}, "") == "w"
    assert row.amount("paid") is None
    assert row.problems == []


def test_every_wrong_cell_is_a_problem_at_its_place() -> None:
    row = reader("", "x" * 41, "-5", 0, "much", "2026-11-10", "moons")
    row.mention("borrower", needed="Enter the code.")
    row.text("number", 40)
    row.amount("principal")
    row.whole("installments", 1, 600)
    row.rate("rate")
    row.day("disbursed")
    row.choice("every_unit", {"weeks": 1}, 0)
    assert [problem.place.column for problem in row.problems] == [0, 1, 2, 3, 4, 5, 6]
    assert {problem.place.row for problem in row.problems} == {7}
    assert row.problems[0].sentence == "Enter the code."
    assert row.problems[5].sentence == "2026-11-10 is after today, 2026-11-09. Check the date."


def test_days_to_come_are_allowed_where_they_make_sense() -> None:
    row = reader(None, None, None, None, None, "2026-11-10")
    assert row.day("disbursed", future=True) == day_of(date(2026, 11, 10))
    assert row.problems == []


def test_a_formula_that_was_never_calculated_is_a_problem() -> None:
    row = reader("RP-1", None, Uncalculated())
    assert row.amount("principal") is None
    assert "formula" in row.problems[0].sentence


def test_rows_that_say_nothing_are_blank() -> None:
    assert reader().is_blank
    assert reader(None, "  ", None, None, None, None, None, "a note in a foreign column").is_blank
    assert reader(None, Uncalculated()).is_blank
    assert not reader(Uncalculated()).is_blank
    assert not reader(None, "17").is_blank


def test_names_go_on_to_the_right_until_an_empty_cell() -> None:
    row = reader("Kamala", "Anita", None, "Nobody")
    assert [(mention.text, mention.place.column) for mention in row.mentions("borrower")] == [
        ("Kamala", 0),
        ("Anita", 1),
    ]


def test_the_first_reason_to_leave_a_row_out_counts() -> None:
    row = reader("RP-1")
    row.leave_out("the loan is not handed over yet")
    row.leave_out("another")
    assert row.left_out == "the loan is not handed over yet"
