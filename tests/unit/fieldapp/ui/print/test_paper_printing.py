"""Reports become files of three kinds, each told where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from fieldapp.ui import errors, theme
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.paper_printing import PaperPrinting
from tests.fakes.desk import rupees

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAPER = Paper("Cash book", "Meera / 15 Oct", rupees(), (PaperTable((PaperColumn("Day"),), [("Thu",)]),))


def test_three_kinds_of_file(qapp: QApplication, tmp_path: Path) -> None:
    theme.load_fonts()
    printing, told = PaperPrinting(), list[str]()
    printing.printed.connect(told.append)
    printing.folder = tmp_path
    for write in (printing.print, printing.print_roll, printing.export):
        write(PAPER)
    names = ["Cash_book-Meera___15_Oct.pdf", "Cash_book-Meera___15_Oct-80mm.pdf", "Cash_book-Meera___15_Oct.csv"]
    assert told == [
        f"Cash book ready to print: {tmp_path / names[0]}",
        f"Cash book ready to print: {tmp_path / names[1]}",
        f"Cash book written: {tmp_path / names[2]}",
    ]
    assert {path.name for path in tmp_path.iterdir()} == set(names)


def test_a_disk_that_refuses_is_told_once(qapp: QApplication, tmp_path: Path) -> None:
    faults: list[errors.Fault] = []
    errors.show_faults_with(faults.append)
    try:
        printing = PaperPrinting()
        printing.folder = tmp_path / "file"
        printing.folder.write_text("in the way")
        printing.export(PAPER)
    finally:
        errors.show_faults_with(None)
    assert len(faults) == 1
