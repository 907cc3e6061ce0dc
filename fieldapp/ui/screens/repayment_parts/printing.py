"""One receipt on paper, by a receipt printer or as a PDF as wide as its roll; every later print says COPY, for ever."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.services.money import printed
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import errors, messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.language import choose_language, choose_printer, choose_width, chosen_look
from fieldapp.ui.print.printer import Printing, read_target
from fieldapp.ui.print.raster import escpos, receipt_image
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.print.receipt_words import NAMES, ReceiptWords
from fieldapp.ui.print.slip import NARROW, WIDE
from fieldapp.ui.screens.repayment_parts.printer_dialog import PrinterDialog

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

WIDTHS = {NARROW: mark("58 mm"), WIDE: mark("80 mm")}


class ReceiptPrinting(QObject):
    """Prints, or writes into `folder`; how often each receipt was printed is kept in the laptop's records."""

    printed = Signal(str)
    dressed = Signal(object)
    """Another ReceiptStyle: its language or width was read or chosen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.style = ReceiptStyle(desk.currency, desk.time_zone, synthetic=desk.synthetic)
        self.folder = print_folder()
        self.printer = ""
        self._queue: list[Printing] = []

    def learn_language(self) -> None:
        """Read which language the receipts have beside English, how wide they are, and where they come out.

        Where that cannot be read they look as they did; the page, which reads more, tells the trouble.
        """
        tasks.run(lambda: chosen_look(self._desk), self._dress, lambda _fault: None, owner=self)

    def choose(self, language: str) -> None:
        """Receipts in that language from now on."""
        tasks.run(lambda: choose_language(self._desk, language), lambda _saved: self.learn_language(), owner=self)

    def choose_width(self, width: int) -> None:
        """Receipts on paper of that width from now on."""
        tasks.run(lambda: choose_width(self._desk, width), lambda _saved: self.learn_language(), owner=self)

    def actions(self, page: str) -> list[Action]:
        """What a page offers in the find box: the languages and widths there are."""
        words = [
            Action(
                f"{page}.words-{code}",
                tr("Receipts in {language}", language=tr(name)),
                partial(self.choose, code),
                icon="languages",
            )
            for code, name in NAMES.items()
        ]
        widths = []
        for width, name in WIDTHS.items():
            choose = partial(self.choose_width, width)
            widths.append(
                Action(f"{page}.width-{width}", tr("Receipts on {width} paper", width=tr(name)), choose, icon="receipt")
            )
        return [
            *words,
            *widths,
            Action(f"{page}.printer", tr("Receipt printer"), self.ask_printer, icon="printer"),
            Action(f"{page}.later", tr("Print later: what did not come out today"), self.print_later, icon="printer"),
        ]

    def ask_printer(self) -> None:
        """Which printer: an address, a device, or PDF."""
        page = self.parent()
        if not isinstance(page, QWidget):
            return
        dialog = PrinterDialog(self.printer, page)
        dialog.chosen.connect(self._choose_printer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _choose_printer(self, text: str) -> None:
        tasks.run(lambda: choose_printer(self._desk, text), lambda _saved: self.learn_language(), owner=self)
        self.printed.emit(
            tr("Receipts go to {printer} from now on", printer=text) if text else tr("Receipts come as PDF from now on")
        )

    def _dress(self, look: tuple[ReceiptWords, int, str]) -> None:
        words, width, self.printer = look
        if (words, width) != (self.style.words, self.style.width):
            self.style = replace(self.style, words=words, width=width)
            self.dressed.emit(self.style)

    def print(self, receipt: ReceiptView) -> None:
        """Count the print, then bring it on paper: the original once, then COPY 1, COPY 2 and so on."""
        tasks.run(lambda: printed.give_out(self._desk, [receipt])[0], self._bring, owner=self)

    def print_later(self) -> None:
        """Everything of today that never came out, one after the other."""
        tasks.run(lambda: printed.waiting(self._desk), self._print_all, owner=self)

    def _print_all(self, receipts: tuple[ReceiptView, ...]) -> None:
        if not receipts:
            self.printed.emit(tr("Every receipt of today was printed."))
        for receipt in receipts:
            self.print(receipt)

    def _bring(self, receipt: ReceiptView) -> None:
        target = read_target(self.printer)
        if target is None:
            self._write(receipt)
            return
        printing = Printing(target, escpos(receipt_image(receipt, self.style)), self)
        printing.done.connect(lambda: self.printed.emit(_printed(receipt)))
        printing.failed.connect(lambda: self._came_not_out(receipt))
        self._queue.append(printing)
        for signal in (printing.done, printing.failed):
            signal.connect(self._next)
        if len(self._queue) == 1:
            printing.start()

    def _next(self) -> None:
        """One job at a time: two at once would mix their lines."""
        self._queue.pop(0).deleteLater()
        if self._queue:
            self._queue[0].start()

    def _came_not_out(self, receipt: ReceiptView) -> None:
        tasks.run(lambda: printed.not_given_out(self._desk, [receipt]), owner=self)
        self.printed.emit(tr(messages.PRINTER_AWAY))

    def _write(self, receipt: ReceiptView) -> None:
        name = file_name(receipt.number, receipt.borrower_name, f"copy-{receipt.copy}" if receipt.copy else "")
        path = self.folder / f"{name}.pdf"

        def failed(fault: Fault) -> None:
            tasks.run(lambda: printed.not_given_out(self._desk, [receipt]), owner=self)
            errors.show(fault)

        with tasks.known_faults(failed):
            write_receipts(path, [receipt], self.style, Paper.ROLL)
            self.printed.emit(_ready(receipt, str(path)))
            show_file(path)


def _printed(receipt: ReceiptView) -> str:
    if receipt.copy:
        return tr("Copy {copy} of receipt {number} printed", copy=receipt.copy, number=receipt.number)
    return tr("Receipt {number} printed", number=receipt.number)


def _ready(receipt: ReceiptView, path: str) -> str:
    if receipt.copy:
        number, copy = receipt.number, receipt.copy
        return tr("Copy {copy} of receipt {number} ready to print: {path}", copy=copy, number=number, path=path)
    return tr("Receipt {number} ready to print: {path}", number=receipt.number, path=path)
