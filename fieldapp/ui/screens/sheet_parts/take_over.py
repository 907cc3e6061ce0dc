"""The question before a sheet is filled in here that another laptop has open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.money import sheet_holder
from fieldapp.ui import messages, tasks
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result
    from fieldapp.services.money.sheet import Sheet
    from fieldapp.services.money.sheet_holder import Holder
    from fieldapp.ui.errors import Fault
    from fieldapp.ui.screens.sheet_parts.book import Book


class TakeOverDialog(Dialog):
    """Enter takes the sheet over, Esc leaves it to read."""

    def __init__(self, held: Holder, parent: QWidget) -> None:
        told = tr("If both laptops finish it, both sheets are kept and the supervisor decides.")
        if not held.mine:
            ask = tr("Ask {name} first.", name=held.name)
            told = f"{ask} {told}"
        super().__init__(parent, tr("Enter this sheet on this laptop?"), told)
        self.add_back(tr("Only read it"))
        self.main: Button = self.add_main(tr("Enter it here"), "pencil")

    def first_focus(self) -> QWidget:
        return self.main


class TakingOver(QObject):
    """Asks, then says to the office that this laptop fills the sheet in."""

    taken = Signal(object)
    """The Saved."""
    told = Signal(str)
    """Why it did not work."""

    def __init__(self, desk: Desk, book: Callable[[], Book | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._book, self._page = desk, book, page

    def ask(self) -> None:
        """F2: nothing is taken over by one key alone."""
        book = self._book()
        if book is None or book.sheet.held is None:
            return
        sheet = book.sheet
        dialog = TakeOverDialog(book.sheet.held, self._page)
        dialog.accepted.connect(partial(self._take, sheet))
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _take(self, sheet: Sheet) -> None:
        def done(result: Result | None) -> None:
            if isinstance(result, Rejection):
                self.told.emit(messages.text(result))
            elif result is not None:
                self.taken.emit(result)

        def failed(fault: Fault) -> None:
            self.told.emit(fault.sentence)

        tasks.run(partial(sheet_holder.take_over, self._desk, sheet.center_id, sheet.day), done, failed, owner=self)
