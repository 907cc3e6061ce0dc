"""A row of sums under a grid, each under its column; it never scrolls away."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Ink
from fieldapp.ui.widgets.text import tone_ink

PADDING = 8


@dataclass(frozen=True)
class Total:
    """What stands under one column. A quiet one is written as context."""

    text: str
    tone: str = "text"
    quiet: bool = False


class TotalsBar(QWidget):
    """Painted, because it must follow the columns of the grid wherever they are."""

    def __init__(self, grid: DataGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._totals: dict[str, Total] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.horizontalHeader().sectionResized.connect(self.update)
        grid.horizontalScrollBar().valueChanged.connect(self.update)

    def show_totals(self, totals: Mapping[str, Total]) -> None:
        """By column key."""
        if totals != self._totals:
            self._totals = dict(totals)
            titles = {column.key: self._grid.rows.title(at) for at, column in enumerate(self._grid.rows.columns)}
            self.setAccessibleName(", ".join(f"{titles.get(key, '')} {total.text}" for key, total in totals.items()))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme.row_height(31))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _next_total(self, at: int) -> int:
        """Where the next sum begins; words may run that far."""
        for later in range(at + 1, len(self._grid.rows.columns)):
            if self._grid.rows.columns[later].key in self._totals and not self._grid.isColumnHidden(later):
                return self._left(later)
        return self.width()

    def _left(self, at: int) -> int:
        """Where a column begins, as for reading from left to right; the painting mirrors it."""
        left = self._grid.columnViewportPosition(at)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return self.width() - left - self._grid.columnWidth(at)
        return left

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("border2"))
        for at, column in enumerate(self._grid.rows.columns):
            total = self._totals.get(column.key)
            if total is None or self._grid.isColumnHidden(at):
                continue
            left = self._left(at)
            right = left + self._grid.columnWidth(at)
            role = Type.SECONDARY if total.quiet else Type.BODY_STRONG
            if column.align & Qt.AlignmentFlag.AlignRight:
                # A sum has more digits than its column's cells; to the left there is room.
                left = min(left, right - 2 * PADDING - paint.width_of(total.text, role) - 2)
            else:
                right = self._next_total(at)
            place = QRect(left + PADDING, 1, right - left - 2 * PADDING, self.height() - 1)
            paint.text(painter, place, total.text, Ink(role, theme.qcolor(tone_ink(total.tone)), column.align))
