"""Paints a cell of words straight from what was made of it: Qt would ask the model seven times and the style as often.

It comes out as Qt paints it, to the pixel, but that a text which misses its room by less than one is not shortened. A
cell with a picture in it is left to Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from fieldapp.ui import overrides
from fieldapp.ui.tables.cells import ALIGNMENT, BACKGROUND, DECORATION, DISPLAY, FONT, FOREGROUND, CellRoles

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from fieldapp.ui.tables.row_model import RowModel

MARGIN = 3
"""What Qt leaves at either side of a text, beside the padding of the style sheet."""
PADDING = 5
"""At either side of a cell, as the style sheet says it, in pixels at any text size."""
ONE_LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter)


class CellPainter(QStyledItemDelegate):
    """The cells of a row model."""

    def __init__(self, rows: RowModel, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    @overrides.whole
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        try:
            cell = self._rows.cell(index.row(), index.column())
            if DECORATION in cell:
                super().paint(painter, option, index)
            else:
                _paint(painter, option.rect, cell)
        except BaseException:  # to be caught once is all the error needs: see fieldapp.ui.overrides
            raise


def _paint(painter: QPainter, place: QRect, cell: CellRoles) -> None:
    ground = cell.get(BACKGROUND)
    if isinstance(ground, QBrush):
        painter.fillRect(place, ground)
    words, font, ink = cell[DISPLAY], cell[FONT], cell[FOREGROUND]
    if not words or not isinstance(words, str) or not isinstance(font, QFont) or not isinstance(ink, QBrush):
        return
    room = place.adjusted(MARGIN + PADDING, 0, -MARGIN - PADDING, 0)
    painter.setFont(font)
    painter.setPen(ink.color())
    fits = words if _width(words, font) <= room.width() else _shortened(words, font, room.width())
    painter.drawText(room, int(cell[ALIGNMENT]) | ONE_LINE, fits)  # type: ignore[call-overload]


def _shortened(words: str, font: QFont, room: int) -> str:
    return QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)


_widths: dict[tuple[str, str], int] = {}
"""Half of the words of a table come again with every row."""
MOST_WIDTHS = 4096


def _width(words: str, font: QFont) -> int:
    known = (words, font.key())
    width = _widths.get(known)
    if width is None:
        if len(_widths) >= MOST_WIDTHS:
            _widths.clear()
        width = _widths[known] = QFontMetrics(font).horizontalAdvance(words)
    return width
