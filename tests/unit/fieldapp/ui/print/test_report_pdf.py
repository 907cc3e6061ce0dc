"""Reports on A4: every row is on some page, and pages count right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldapp.ui import theme
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.report_pdf import write_report
from tests.fakes.desk import rupees

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    theme.load_fonts()


def paper(rows: int, *, landscape: bool = False) -> Paper:
    columns = (PaperColumn("Day", 12), PaperColumn("What", 40), PaperColumn("Amount", 15, right=True))
    table = PaperTable(columns, [("15 Oct", "Repayment", 450_00)] * rows, ("", "Together", rows * 450_00), "Movements")
    facts = (("Brought", 0), ("Left", 1_450_00), ("Officer", "Meera Joshi"))
    signs = ("Officer", "Cashier")
    return Paper("Cash book", "Meera", rupees(), (table,), facts, ("A remark.",), signs, "x:1", True, landscape)


@pytest.mark.parametrize(
    ("rows", "landscape", "expected"), [(0, False, 1), (40, False, 1), (60, False, 2), (60, True, 2)]
)
def test_rows_go_on_over_pages(rows: int, landscape: bool, expected: int, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    assert write_report(path, paper(rows, landscape=landscape)) == expected
    assert path.read_bytes().count(b"/Type /Page\n") == expected


def test_half_a_page_is_an_a4_page_folded_once(tmp_path: Path) -> None:
    path = tmp_path / "route.pdf"
    whole = paper(20)
    assert write_report(path, replace(whole, half=True)) == 2, "half the rows have room"
    assert write_report(tmp_path / "whole.pdf", whole) == 1
    assert b"/MediaBox [0 0 595" in path.read_bytes(), "as wide as A4"
    assert b"/MediaBox [0 0 595" in (tmp_path / "whole.pdf").read_bytes()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError):
        write_report(tmp_path / "taken", paper(1))
