"""From Ctrl+Enter to a kept meeting: rows still open, the dialog, the service, and never twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.money import finishing
from fieldapp.services.money.finishing import FinishKept
from fieldapp.ui import tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.sheet_parts.book import Book, Standing
from fieldapp.ui.screens.sheet_parts.finish_dialog import (
    FinishAnswer,
    FinishDialog,
    FinishQuestion,
    OpenRowsChoice,
    OpenRowsDialog,
)
from fieldapp.ui.screens.sheet_parts.records import Said, finish_request
from fieldapp.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class Finishing(QObject):
    """Asks, then finishes. One question stands at a time; a second Ctrl+Enter meanwhile does nothing."""

    finished = Signal(object, bool)
    """The FinishKept, and whether receipts are wanted now."""
    found_finished = Signal()
    """The meeting was finished before: open that sheet."""
    go_to = Signal(int)
    mark_away = Signal(object)
    write_note = Signal(int)
    failed = Signal(object)
    """A Fault: nothing was finished, everything is still there."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._dialog: Dialog | None = None
        self._running = False

    @property
    def asking(self) -> bool:
        """A question is on screen, or the meeting is being written."""
        return self._running or (self._dialog is not None and self._dialog.isVisible())

    def ask(self, book: Book, *, asks_count: bool) -> None:
        """Stop once and show what will be recorded."""
        if self.asking:
            return
        still_open = book.open_rows()
        if still_open:
            self._ask_about_open(book, still_open)
        else:
            self._ask_to_finish(book, asks_count=asks_count)

    def _ask_about_open(self, book: Book, rows: list[int]) -> None:
        dialog = OpenRowsDialog([book.rows[row].name for row in rows], self._page)

        def chosen(choice: OpenRowsChoice) -> None:
            match choice:
                case OpenRowsChoice.GO:
                    self.go_to.emit(rows[0])
                case OpenRowsChoice.NOT_PAID:
                    self.mark_away.emit(rows)

        dialog.chosen.connect(chosen)
        self._show(dialog)

    def _ask_to_finish(self, book: Book, *, asks_count: bool) -> None:
        unexplained = [
            row for row in range(len(book.rows)) if book.standing(row).is_short and not book.entries[row].note
        ]
        dialog = FinishDialog(_question(book, self._desk.currency, unexplained, asks_count=asks_count), self._page)
        dialog.finish_wanted.connect(lambda answer: self._finish(book, answer, dialog))
        if unexplained:
            dialog.note_wanted.connect(lambda: self.write_note.emit(unexplained[0]))
        self._show(dialog)

    def _show(self, dialog: Dialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        dialog.ask()

    def _forget(self) -> None:
        self._dialog = None

    def _finish(self, book: Book, answer: FinishAnswer, dialog: FinishDialog) -> None:
        confirmed = dialog.confirmed_second
        request = finish_request(book, Said(answer.cash_counted, answer.difference_reason, confirmed))
        self._running = True

        def done(result: FinishKept | Rejection) -> None:
            self._running = False
            if isinstance(result, FinishKept):
                dialog.accept()
                self.finished.emit(result, answer.print_now)
            elif result.reason is Reason.ALREADY_FINISHED:
                dialog.accept()
                self.found_finished.emit()
            else:
                dialog.refuse(result)

        def failed(fault: Fault) -> None:
            self._running = False
            dialog.release(fault.sentence)
            self.failed.emit(fault)

        tasks.run(lambda: finishing.keep_finish(self._desk, request), done, failed, owner=self)


def _question(book: Book, currency: Currency, unexplained: list[int], *, asks_count: bool) -> FinishQuestion:
    return FinishQuestion(
        meeting=book.sheet.center_name,
        sums=book.sums(),
        currency=currency,
        asks_count=asks_count,
        receipts=sum(bool(entry.paid or entry.savings or entry.fine) + len(entry.beside) for entry in book.entries),
        unexplained=tuple(_named(book, row) for row in unexplained),
    )


_IN_BRACKETS = {
    Standing.PART: mark("{name} (part paid)"),
    Standing.NOT_PAID: mark("{name} (not paid)"),
    Standing.ABSENT: mark("{name} (absent)"),
    Standing.EXCUSED: mark("{name} (excused)"),
}


def _named(book: Book, row: int) -> str:
    return tr(_IN_BRACKETS[book.standing(row)], name=book.rows[row].name)
