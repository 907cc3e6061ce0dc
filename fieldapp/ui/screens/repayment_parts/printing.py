"""One receipt on paper: a PDF as wide as the printer's roll; every print after the first says COPY."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import tasks
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.language import choose_language, chosen_words
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.print.receipt_words import ReceiptWords

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class ReceiptPrinting(QObject):
    """Writes receipts into `folder` and counts the copies given out since the program started."""

    printed = Signal(str)
    dressed = Signal(object)
    """Another ReceiptStyle: the language was read or chosen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.style = ReceiptStyle(desk.currency, desk.time_zone, synthetic=desk.synthetic)
        self.folder = print_folder()
        self._prints: dict[str, int] = {}

    def learn_language(self) -> None:
        """Read which language the receipts have beside English."""
        tasks.run(lambda: chosen_words(self._desk), self._dress, owner=self)

    def choose(self, language: str) -> None:
        """Receipts in that language from now on."""
        tasks.run(lambda: choose_language(self._desk, language), lambda _saved: self.learn_language(), owner=self)

    def _dress(self, words: ReceiptWords) -> None:
        if words != self.style.words:
            self.style = replace(self.style, words=words)
            self.dressed.emit(self.style)

    def print(self, receipt: ReceiptView) -> None:
        """Write it; a receipt that comes as a copy stays one."""
        times = self._prints.get(receipt.number, 0)
        marked = replace(receipt, copy=max(receipt.copy, 1) + times if receipt.copy else times)
        name = file_name(receipt.number, receipt.borrower_name, f"copy-{marked.copy}" if marked.copy else "")
        path = self.folder / f"{name}.pdf"
        with tasks.known_faults():
            write_receipts(path, [marked], self.style, Paper.ROLL)
            self._prints[receipt.number] = times + 1
            word = f"Copy {marked.copy} of receipt" if marked.copy else "Receipt"
            self.printed.emit(f"{word} {receipt.number} ready to print: {path}")
            show_file(path)
