"""The loan file on paper: Ctrl+P once it was handed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.words import tr
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.print.language import chosen_words
from fieldapp.ui.print.loan_paper import loan_paper
from fieldapp.ui.print.paper import Paper
from fieldapp.ui.print.paper_printing import PaperPrinting

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class FilePrinting(QObject):
    """`printed` says where the file is. read: gives the file that is open, None for none."""

    printed = Signal(str)

    def __init__(self, desk: Desk, read: Callable[[], LoanFile | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._read = desk, read
        self.paper = PaperPrinting(self)
        self.paper.printed.connect(self.printed)

    def action(self) -> Action:
        """For the page's list."""
        words, why = tr("Print the loan file"), self._why_not
        return Action("application.print", words, self.print, "Ctrl+P", "printer", tr("print"), why_not=why)

    def print(self) -> None:
        """Read which language her receipts have, then write the file."""
        file = self._read()
        if file is not None:
            tasks.run(lambda: loan_paper(self._desk, file, chosen_words(self._desk)), self._bring, owner=self)

    def _bring(self, paper: Paper | None) -> None:
        if paper is not None:
            self.paper.print(paper)

    def _why_not(self) -> str | None:
        file = self._read()
        return None if file is not None and file.view is not None else tr("Hand the application in first.")
