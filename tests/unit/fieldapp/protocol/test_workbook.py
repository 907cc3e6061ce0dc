"""Files as people save them become sheets; whatever is no spreadsheet is refused with a sentence."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from fieldapp.domain.intake.sheet import Cell, Portfolio, Problem, Row, Sheet, Uncalculated
from fieldapp.protocol import workbook
from fieldapp.protocol.workbook import read_book, read_files, write_book


def sheet_of(raw: bytes, file: str = "file", encoding: str = "") -> Sheet:
    found = read_book(file, raw, encoding)
    assert isinstance(found, Portfolio), found
    return found.sheets[0]


def refused(raw: bytes, encoding: str = "") -> str:
    found = read_book("file.xlsx", raw, encoding)
    assert isinstance(found, Problem), found
    assert found.blocks
    return found.sentence


def saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def rebuilt(raw: bytes, member: str, old: bytes, new: bytes) -> bytes:
    """Return an XLSX file in which bytes of one part were replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(target, "w") as after:
        for item in before.infolist():
            content = before.read(item)
            if item.filename == member:
                assert old in content
                content = content.replace(old, new)
            after.writestr(item.filename, content)
    return target.getvalue()


# ---------------------------------------------------------------- CSV


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_files_are_read_whatever_their_form(encoding: str) -> None:
    rows = sheet_of("name;साहू\nकमला;Añil\n".encode(encoding)).rows
    assert [row.cells for row in rows] == [("name", "साहू"), ("कमला", "Añil")]


def test_a_western_code_page_is_read_and_told() -> None:
    found = read_book("old.csv", "name,village\nJosé,Ñuñoa\n".encode("cp1252"))
    assert isinstance(found, Portfolio)
    assert found.sheets[0].rows[1].cells == ("José", "Ñuñoa")
    assert "Windows-1252" in found.notices[0].sentence
    known = read_book("old.csv", "name\nИван\n".encode("cp1251"), "cp1251")
    assert isinstance(known, Portfolio)
    assert (known.sheets[0].rows[1].cells, known.notices) == (("Иван",), ())


def test_a_wrong_encoding_is_refused() -> None:
    assert "not written in ascii" in refused("é".encode(), "ascii")
    assert "not known" in refused(b"a,b\n", "klingon-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_of_the_headings(delimiter: str) -> None:
    text = f'"name, full"{delimiter}balance{delimiter}note\n"Devi; Kamala"{delimiter}"1,450"{delimiter}"two\nlines"\n'
    sheet = sheet_of(text.encode())
    assert [row.cells for row in sheet.rows] == [
        ("name, full", "balance", "note"),
        ("Devi; Kamala", "1,450", "two\nlines"),
    ]
    assert sheet.decimal_comma is (delimiter == ";")


def test_a_line_that_names_the_delimiter_is_obeyed() -> None:
    assert [row.cells for row in sheet_of(b"sep=|\na,b|c\n1|2\n").rows] == [("a,b", "c"), ("1", "2")]


def test_rows_keep_the_numbers_a_spreadsheet_shows() -> None:
    rows = sheet_of(b"a,b\n\n , \n1,2\n").rows
    assert [row.number for row in rows] == [1, 3, 4]
    assert rows[1].cells == (None, None)


def test_broken_quotation_is_refused_with_its_line() -> None:
    assert "Line 3" in refused(b'a,b\n1,2\n"x"y,2\n')
    assert "Line" in refused(b'a,b\n"never closed\n')


def test_what_is_no_text_is_refused() -> None:
    assert "neither CSV text nor XLSX" in refused(b"\x00\x01\x02\x03" * 10)
    assert "empty" in refused(b"\n\n")
    assert "empty" in refused(b"")


@given(st.binary(max_size=300))
def test_any_bytes_are_sheets_or_a_problem(raw: bytes) -> None:
    assert isinstance(read_book("file", raw), Portfolio | Problem)
    assert isinstance(read_book("file", b"PK\x03\x04" + raw), Portfolio | Problem)


# ---------------------------------------------------------------- XLSX


def test_cells_come_out_as_what_they_are() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC).replace(tzinfo=None)
    sheet.append(["text", 12, 12.5, 1450.10, 0.1 + 0.2, date(2026, 3, 4), noon, time(8, 30)])
    sheet.append([True, None, "  ", 9826011834, 1e3, "#N/A"])
    first, second = sheet_of(saved(book)).rows
    assert first.cells == (
        "text", 12, Decimal("12.5"), Decimal("1450.1"), Decimal("0.3"), date(2026, 3, 4), date(2026, 3, 4), "08:30",
    )  # fmt: skip
    assert second.cells == (True, None, None, 9826011834, 1000, "#N/A")
    assert isinstance(second.cells[4], int)


def test_formulas_count_with_their_stored_value() -> None:
    book = Workbook()
    book.worksheets[0].append(["amount", "=2+3"])
    raw = saved(book)
    assert sheet_of(raw).rows[0].cells == ("amount", Uncalculated())
    name = "xl/worksheets/sheet1.xml"
    calculated = rebuilt(raw, name, b"<f>2+3</f><v />", b"<f>2+3</f><v>5</v>")
    assert sheet_of(calculated).rows[0].cells == ("amount", 5)


def test_rows_far_down_and_far_right_keep_their_places() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "first"
    sheet["IR7"] = "look-up"
    sheet.cell(2000, 1).fill = PatternFill("solid", "FFFF00")
    rows = sheet_of(saved(book)).rows
    assert [row.number for row in rows] == [1, 7]
    assert rows[1].cell(251) == "look-up"


def test_a_wrong_dimension_cuts_nothing_off() -> None:
    book = Workbook()
    for number in range(5):
        book.worksheets[0].append([number, number])
    raw = rebuilt(saved(book), "xl/worksheets/sheet1.xml", b'ref="A1:B5"', b'ref="A1"')
    assert [row.cells for row in sheet_of(raw).rows] == [(number, number) for number in range(5)]


def test_all_sheets_come_in_order_and_the_other_calendar_is_known() -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0].title = "Clients"
    book.create_sheet("Loans").append([date(2026, 3, 4)])
    found = read_book("a.xlsx", saved(book))
    assert isinstance(found, Portfolio)
    assert [sheet.name for sheet in found.sheets] == ["Clients", "Loans"]
    assert found.sheets[1].rows[0].cells == (date(2026, 3, 4),)
    assert found.sheets[1].day_zero == date(1904, 1, 1)


def test_damaged_and_foreign_files_are_refused() -> None:
    raw = saved(Workbook())
    assert "damaged or cut short" in refused(raw[: len(raw) // 2])
    assert "damaged" in refused(rebuilt(raw, "xl/workbook.xml", b"<workbook", b"<workbork"))
    assert ".xls" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500))
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "no spreadsheet" in refused(empty.getvalue())


def test_xml_tricks_are_refused() -> None:
    raw = saved(Workbook())
    entity = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    assert "no spreadsheet program writes" in refused(rebuilt(raw, "xl/worksheets/sheet1.xml", b"<worksheet", entity))


def test_limits_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    book = Workbook()
    for number in range(6):
        book.worksheets[0].append([number, number, number])
    raw = saved(book)
    monkeypatch.setattr(workbook, "ROWS_MAX", 5)
    assert "more than 5 rows" in refused(raw)
    assert "more than 5 rows" in refused(b"a\n" * 6)
    monkeypatch.setattr(workbook, "COLUMNS_MAX", 2)
    assert "more than 2 columns" in refused(b"a,b,c\n")
    assert "more than 2 columns" in refused(raw)
    monkeypatch.setattr(workbook, "CELL_CHARACTERS_MAX", 10)
    assert "more than 10 characters" in refused(b"abcdefghijk\n")
    monkeypatch.setattr(workbook, "UNPACKED_BYTES_MAX", 1000)
    assert "unpacks to more" in refused(raw)
    monkeypatch.setattr(workbook, "FILE_BYTES_MAX", 5)
    assert "larger than" in refused(b"a,b,c\n")


def test_many_files_become_one_portfolio() -> None:
    found = read_files([("a.csv", b"x\n1\n"), ("b.xlsx", b"PK broken"), ("c.csv", "é\n".encode("cp1252"))])
    assert [sheet.file for sheet in found.sheets] == ["a.csv", "c.csv"]
    assert [problem.place.file for problem in found.problems] == ["b.xlsx"]
    assert [notice.place.file for notice in found.notices] == ["c.csv"]


def test_written_books_are_read_back_and_hold_no_formula() -> None:
    cells: tuple[Cell, ...] = ("=1+1", "+cmd", 5, Decimal("12.5"), date(2026, 3, 4), None, True, "bell\x07")
    raw = write_book([("Clients", [("a",), cells])])
    assert sheet_of(raw).rows == (Row(1, ("a",)), Row(2, (*cells[:-1], "bell")))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
