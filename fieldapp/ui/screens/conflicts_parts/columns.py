"""The five columns that every row of the three-way table shares: field, before, mine, office, result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.widgets import paint

FIELD_WIDTH, BEFORE_WIDTH, RESULT_WIDTH = 146, 96, 156
SIDE_STRETCH = 1


class ColumnRow(QWidget):
    """A row of five cells on a plain ground, with a line below; the current row is marked at its left edge."""

    def __init__(self, ground: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._current = ground, False
        self._before: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(15, 8, 13, 8)
        self.line.setSpacing(10)

    def fill(self, cells: Sequence[QWidget]) -> None:
        """Put the five cells at their widths."""
        field, before, mine, office, result = cells
        self._before = before
        for cell, width in ((field, FIELD_WIDTH), (before, BEFORE_WIDTH), (result, RESULT_WIDTH)):
            cell.setSizePolicy(QSizePolicy.Policy.Fixed, cell.sizePolicy().verticalPolicy())
            cell.setFixedWidth(theme.px(width))
        for cell in (mine, office):
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, cell.sizePolicy().verticalPolicy())
        self.line.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(before, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(mine, SIDE_STRETCH, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(office, SIDE_STRETCH, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(result, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what was before, so that the two sides have room; the key B still takes it."""
        if self._before is not None:
            self._before.setVisible(not narrow)

    def set_current(self, on: bool) -> None:
        """Mark the row as the one the keys act on."""
        self._current = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sel" if self._current else self._ground))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.color("row"))
        if self._current:
            painter.fillRect(paint.mirrored(painter, QRect(0, 0, 3, self.height())), theme.color("accent"))
