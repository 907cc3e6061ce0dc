"""Paper from the sheet: the collection sheet before the meeting, the receipts after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.ids import id_text
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.timestamp import date_of
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.money import meetings, printed
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.print.language import chosen_words
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.print.receipt_words import ReceiptWords
from fieldapp.ui.print.sheet_pdf import PaperRow, PaperSheet, write_sheet
from fieldapp.ui.screens.sheet_parts.book import Book
from fieldapp.ui.screens.sheet_parts.faces import ATTENDANCE

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class SheetPrinting(QObject):
    """Writes PDF files into `folder` and says where they are."""

    printed = Signal(str)
    elsewhere = Signal()
    """The receipts were given out on another laptop, or there are none: Repayments lists what there is."""
    about_to = Signal()
    """Receipts are wanted: whatever still waits has to be recorded first."""

    def __init__(self, desk: Desk, book: Callable[[], Book | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._count = 0
        self.folder = print_folder()

    def expect(self, count: int) -> None:
        """So many receipts does the sheet on screen have here."""
        self._count = count

    def sheet_action(self) -> Action:
        return Action("print-sheet", tr("Print sheet"), self.print_sheet, "Ctrl+P", "printer")

    def receipts_action(self) -> Action:
        if not self._count:
            return Action(
                "receipts", tr("Receipts"), self.elsewhere.emit, "Ctrl+P", "receipt-text", tr("Receipts").lower()
            )
        words = tr_n("Print {n} receipt", "Print {n} receipts", self._count)
        return Action("print-receipts", words, self.print_receipts, "Ctrl+P", "printer", tr("print"))

    def print_sheet(self) -> None:
        book = self._book()
        if book is None:
            return
        path = self._path("sheet", book)
        with tasks.known_faults():
            write_sheet(path, paper_sheet(book, self._desk))
            self._tell(tr("Collection sheet ready to print: {file}", file=path), path)

    def print_receipts(self) -> None:
        """In the language that was chosen for receipts; each print is counted, so that a second one says COPY."""
        book, desk = self._book(), self._desk
        if book is None:
            return
        self.about_to.emit()
        meeting = book.sheet.meeting_id
        tasks.run(
            lambda: (chosen_words(desk), printed.give_out(desk, meetings.meeting_receipts(desk, meeting))),
            self._print_receipts,
            owner=self,
        )

    def _print_receipts(self, ready: tuple[ReceiptWords, tuple[ReceiptView, ...]]) -> None:
        book = self._book()
        words, receipts = ready
        if book is None or not receipts:
            return
        style = ReceiptStyle(self._desk.currency, self._desk.time_zone, words, self._desk.synthetic)
        path = self._path("receipts", book)
        with tasks.known_faults():
            write_receipts(path, receipts, style, Paper.A4)
            told = tr_n(
                "{n} receipt ready to print: {file}", "{n} receipts ready to print: {file}", len(receipts), file=path
            )
            self._tell(told, path)

    def _path(self, what: str, book: Book) -> Path:
        day = date_of(book.sheet.day).isoformat()
        return self.folder / (file_name(what, book.sheet.center_name, day) + ".pdf")

    def _tell(self, words: str, path: Path) -> None:
        self.printed.emit(words)
        show_file(path)


def paper_sheet(book: Book, desk: Desk) -> PaperSheet:
    """The book as it stands: what is entered is printed, what is open is left to the pen."""
    sheet, sums, currency = book.sheet, book.sums(), desk.currency
    return PaperSheet(
        title=tr("{name} center", name=sheet.center_name),
        subtitle=phrases.joined(
            tr("Week {number}", number=sheet.week_number), phrases.full_day(sheet.day), desk.branch_name
        ),
        reference=f"meeting:{id_text(sheet.meeting_id)}",
        rows=[_paper_row(book, row, currency) for row in range(len(book.rows))],
        totals=PaperRow(
            "",
            tr_n("Total · {n} member", "Total · {n} members", sums.members),
            "",
            format_amount(sums.due, currency),
            format_amount(sums.arrears, currency),
            format_amount(sums.expected, currency),
            format_amount(sums.paid, currency) if sums.entered else "",
            format_amount(sums.savings_expected, currency),
            format_amount(sums.savings, currency) if sums.entered else "",
        ),
        officer=desk.me.name,
        synthetic=desk.synthetic,
    )


def _paper_row(book: Book, row: int, currency: Currency) -> PaperRow:
    line, entry = book.rows[row], book.entries[row]

    def figure(amount: int | None) -> str:
        return "" if amount is None else format_amount(amount, currency)

    return PaperRow(
        number=str(row + 1),
        name=line.name,
        loan=line.loan_label,
        due=figure(line.due or None),
        arrears=figure(line.arrears or None),
        expected=figure(line.expected),
        paid=figure(entry.paid),
        savings_expected=figure(line.savings_expected),
        savings=figure(entry.savings),
        here=tr(ATTENDANCE[entry.attendance].word) if entry.attendance is not None else "",
        note=entry.note,
    )
