"""The collection sheet on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldapp.services.desk import Settings
from fieldapp.ui import theme
from fieldapp.ui.print.folder import file_name
from fieldapp.ui.print.sheet_pdf import ROWS_A_PAGE, PaperRow, PaperSheet, write_sheet
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.printing import paper_sheet
from tests.fakes.desk import fake_desk
from tests.fakes.sheet_desk import as_in_picture, sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROW = PaperRow("1", "Anita Devi", "Home 19/46", "520", "", "520")


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    theme.load_fonts()


@pytest.mark.parametrize(("rows", "expected"), [(1, 1), (ROWS_A_PAGE, 1), (ROWS_A_PAGE + 1, 2), (100, 3)])
def test_forty_rows_a_page(rows: int, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    paper = PaperSheet("Ujjala center", "Week 31", "meeting:00", [ROW] * rows, ROW, "Meera Joshi")
    assert write_sheet(path, paper) == expected
    assert path.read_bytes().count(b"/Type /Page\n") == expected


def test_the_paper_says_what_the_screen_says() -> None:
    book = Book(sheet())
    for row, entry in as_in_picture().items():
        book.put(row, entry)
    paper = paper_sheet(book, fake_desk(settings=Settings(), synthetic=True))
    assert paper.title == "Ujjala center"
    assert paper.subtitle == "Week 31 · Thu 15 Oct 2026 · Rampur branch"
    assert paper.synthetic
    assert len(paper.rows) == 40
    absent, still_open = paper.rows[10], paper.rows[13]
    assert (absent.paid, absent.here, absent.note) == ("0", "absent", "Sister's wedding")
    assert (still_open.expected, still_open.paid, still_open.savings, still_open.here) == ("450", "", "", "")
    assert paper.totals.paid == "5,740"


def test_file_names_suit_every_file_system() -> None:
    assert file_name("sheet", "Ujjala / east:1", "2026-10-15") == "sheet-Ujjala___east_1-2026-10-15"
