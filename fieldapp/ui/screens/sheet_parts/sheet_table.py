"""The card with the grid of one sheet, its sums below, and the box to jump with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.screens.sheet_parts import strip
from fieldapp.ui.screens.sheet_parts.book import Book, Sums
from fieldapp.ui.screens.sheet_parts.jump_box import JumpBox
from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid
from fieldapp.ui.tables.totals_bar import TotalsBar


class SheetTable(QFrame):
    """Made anew for each sheet that is opened; its undo steps live as long as it does."""

    def __init__(self, book: Book, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, box="card")
        self._currency = currency
        self.grid = SheetGrid(book, currency)
        self._totals = TotalsBar(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self._totals)
        self._jump_box = JumpBox(self.grid)
        self._jump_box.asked.connect(self._jump)
        self._jump_box.closed.connect(self.focus)
        self.grid.jump_wanted.connect(self._jump_box.open)
        self.setFocusProxy(self.grid)

    def show_sums(self, sums: Sums) -> None:
        self._totals.show_totals(strip.totals(sums, self._currency))

    def focus(self) -> None:
        """The cell that is being edited goes on where it was left, else the keys belong to the grid."""
        at_work = self.grid.editor if self.grid.is_editing else self.grid
        at_work.setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, text: str) -> None:
        if self.grid.jump_to(text):
            self._jump_box.shut()
        else:
            self._jump_box.say(tr("No one called {name}", name=text) if text else tr("Type a number or a name"))
