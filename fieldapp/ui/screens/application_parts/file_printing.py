"""The loan file on paper: Ctrl+P once it was handed in, and for a loan that was taken over without an application."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.services.loan.taken_over import taken_over_loan
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.print.language import chosen_words
from fieldapp.ui.print.loan_paper import loan_paper, taken_over_paper
from fieldapp.ui.print.paper import Paper
from fieldapp.ui.print.paper_printing import PaperPrinting

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class FilePrinting(QObject):
    """`printed` says where the file is. read: the file that is open, the id of a loan taken over, or None."""

    printed = Signal(str)

    def __init__(self, desk: Desk, read: Callable[[], LoanFile | Id | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._read = desk, read
        self.paper = PaperPrinting(self)
        self.paper.printed.connect(self.printed)

    def action(self) -> Action:
        """For the page's list."""
        words, why = tr("Print the loan file"), self._why_not
        return Action("application.print", words, self.print, "Ctrl+P", "printer", tr("print"), why_not=why)

    def print(self) -> None:
        """Read what goes on it, then write the file."""
        file = self._read()
        if file is not None:
            tasks.run(lambda: self._made(file), self._bring, owner=self)

    def _made(self, file: LoanFile | Id) -> Paper | None:
        """Off the UI thread: the paper; an agreement is in the language that her receipts have."""
        if isinstance(file, LoanFile):
            return loan_paper(self._desk, file, chosen_words(self._desk))
        found = taken_over_loan(self._desk, file)
        return None if isinstance(found, Rejection) else taken_over_paper(self._desk, found)

    def _bring(self, paper: Paper | None) -> None:
        if paper is not None:
            self.paper.print(paper)

    def _why_not(self) -> str | None:
        file = self._read()
        begun = file is None or (isinstance(file, LoanFile) and file.view is None)
        return tr("Hand the application in first.") if begun else None
