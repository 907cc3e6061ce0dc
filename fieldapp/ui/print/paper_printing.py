"""A report as a file: A4, a roll, or a table; and where it is, told once it is written.

Today can print too, and it must not wait for what receipts, codes and tables are made with.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.words import mark, tr
from fieldapp.ui import tasks
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.paper import Paper

READY, WRITTEN = mark("{title} ready to print: {path}"), mark("{title} written: {path}")


class PaperPrinting(QObject):
    """Writes into `folder`."""

    printed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = print_folder()

    def print(self, paper: Paper) -> None:
        """On A4."""
        from fieldapp.ui.print.report_pdf import write_report

        self._write(paper, ".pdf", READY, lambda path: write_report(path, paper))

    def print_roll(self, paper: Paper) -> None:
        """On 80 mm."""
        from fieldapp.ui.print.paper_slip import PaperSlip
        from fieldapp.ui.print.receipt_pdf import write_slip

        self._write(paper, "-80mm.pdf", READY, lambda path: write_slip(path, PaperSlip(paper), paper.title))

    def export(self, paper: Paper) -> None:
        """As a table for a spreadsheet."""
        from fieldapp.ui.print.report_csv import write_report_csv

        self._write(paper, ".csv", WRITTEN, lambda path: write_report_csv(path, paper))

    def _write(self, paper: Paper, ending: str, said: str, write: Callable[[Path], object]) -> None:
        path = self.folder / (file_name(paper.title, paper.subtitle) + ending)
        with tasks.known_faults():
            write(path)
            self.printed.emit(tr(said, title=paper.title, path=path))
            show_file(path)
