"""One receipt on paper: a PDF as wide as the printer's roll; every print after the first says COPY, for ever."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.services.money import printed
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import errors, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.language import choose_language, choose_width, chosen_look
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.print.receipt_words import NAMES, ReceiptWords
from fieldapp.ui.print.slip import NARROW, WIDE

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

WIDTHS = {NARROW: "58 mm", WIDE: "80 mm"}


class ReceiptPrinting(QObject):
    """Writes receipts into `folder`; how often each was printed is kept in the laptop's records."""

    printed = Signal(str)
    dressed = Signal(object)
    """Another ReceiptStyle: its language or width was read or chosen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.style = ReceiptStyle(desk.currency, desk.time_zone, synthetic=desk.synthetic)
        self.folder = print_folder()

    def learn_language(self) -> None:
        """Read which language the receipts have beside English, and how wide they are."""
        tasks.run(lambda: chosen_look(self._desk), self._dress, owner=self)

    def choose(self, language: str) -> None:
        """Receipts in that language from now on."""
        tasks.run(lambda: choose_language(self._desk, language), lambda _saved: self.learn_language(), owner=self)

    def choose_width(self, width: int) -> None:
        """Receipts on paper of that width from now on."""
        tasks.run(lambda: choose_width(self._desk, width), lambda _saved: self.learn_language(), owner=self)

    def actions(self, page: str) -> list[Action]:
        """What a page offers in the find box: the languages and widths there are."""
        words = [
            Action(f"{page}.words-{code}", f"Receipts in {name}", partial(self.choose, code), icon="languages")
            for code, name in NAMES.items()
        ]
        widths = []
        for width, name in WIDTHS.items():
            choose = partial(self.choose_width, width)
            widths.append(Action(f"{page}.width-{width}", f"Receipts on {name} paper", choose, icon="receipt"))
        return [*words, *widths]

    def _dress(self, look: tuple[ReceiptWords, int]) -> None:
        words, width = look
        if (words, width) != (self.style.words, self.style.width):
            self.style = replace(self.style, words=words, width=width)
            self.dressed.emit(self.style)

    def print(self, receipt: ReceiptView) -> None:
        """Count the print, then write it: the original once, then COPY 1, COPY 2 and so on."""
        tasks.run(lambda: printed.give_out(self._desk, [receipt])[0], self._write, owner=self)

    def _write(self, receipt: ReceiptView) -> None:
        name = file_name(receipt.number, receipt.borrower_name, f"copy-{receipt.copy}" if receipt.copy else "")
        path = self.folder / f"{name}.pdf"

        def failed(fault: Fault) -> None:
            tasks.run(lambda: printed.not_given_out(self._desk, [receipt]), owner=self)
            errors.show(fault)

        with tasks.known_faults(failed):
            write_receipts(path, [receipt], self.style, Paper.ROLL)
            word = f"Copy {receipt.copy} of receipt" if receipt.copy else "Receipt"
            self.printed.emit(f"{word} {receipt.number} ready to print: {path}")
            show_file(path)
