"""Sheets of all files are read together; what is absent stays known to those that refer to it."""

from __future__ import annotations

from datetime import date

from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.intake.reading.gather import OWN_PROBLEM, Gathered, gather
from fieldapp.domain.intake.reading.row_reader import Reading
from fieldapp.domain.intake.rows import BorrowerRow, CenterRow, LoanRow
from fieldapp.domain.intake.sheet import Place
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files
from tests.unit.fieldapp.domain.intake.portfolio import TODAY, plain, standing


def gathered(files: list[tuple[str, bytes]], order: DateOrder | None = None) -> Gathered:
    return gather(read_files(files).sheets, Reading(standing().money, day_of(TODAY), order))


def loans(*days: str) -> str:
    lines = [f"RP-1284,100,10,{day}" for day in days]
    return "\n".join(("borrower,principal,installments,disbursed_on", *lines)) + "\n"


def test_rows_with_problems_are_absent_and_say_why() -> None:
    found = gathered(plain(borrowers="code,name\nRP-1,Kamala\nRP-2,\n\n"))
    assert [row.code for row in found.rows.of(BorrowerRow)] == ["RP-1"]
    assert [row.code for row in found.absent.of(BorrowerRow)] == ["RP-2"]
    assert found.why_absent == {Place("borrowers.csv", "", 3): OWN_PROBLEM}
    assert found.rows_read == 6


def test_a_file_without_any_portfolio_sheet_blocks() -> None:
    found = gathered([("shopping.csv", b"milk,eggs\n1,2\n")])
    assert [problem.blocks for problem in found.problems] == [True]
    assert found.notices[0].place.file == "shopping.csv"


def test_dates_are_read_by_what_their_column_betrays() -> None:
    found = gathered(plain(loans=loans("04/09/2026", "04/30/2026")))
    assert [row.disbursed_day for row in found.rows.of(LoanRow)] == [
        day_of(date(2026, 4, 9)),
        day_of(date(2026, 4, 30)),
    ]
    assert found.notices == []


def test_a_guess_is_told_and_can_be_decided() -> None:
    found = gathered(plain(loans=loans("04/09/2026")))
    assert [row.disbursed_day for row in found.rows.of(LoanRow)] == [day_of(date(2026, 9, 4))]
    assert "the day first" in found.notices[0].sentence
    decided = gathered(plain(loans=loans("04/09/2026")), DateOrder.MONTH_FIRST)
    assert [row.disbursed_day for row in decided.rows.of(LoanRow)] == [day_of(date(2026, 4, 9))]
    assert decided.notices == []


def test_rows_can_be_set_aside_later() -> None:
    found = gathered(plain())
    place = found.rows.of(CenterRow)[0].place
    found.set_aside({place: "it belongs to another office"})
    assert found.rows.of(CenterRow) == []
    assert found.absent.of(CenterRow)[0].place == place
    assert found.why_absent[place] == "it belongs to another office"
