"""One square per installment; the shape differs too, so that color alone never carries the meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import theme
from fieldapp.ui.charts.chart import Chart, FigureTable
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


class Mark(Enum):
    """How an installment went."""

    PAID = mark("paid")
    LATE = mark("late")
    PART = mark("part")
    MISSED = mark("missed")
    TODAY = mark("today")
    FUTURE = mark("to come")


@dataclass(frozen=True)
class Square:
    """One installment: how it went, its day and amounts in words."""

    mark: Mark
    day: str
    due: str
    paid: str


PER_ROW = 23
EDGE = 5
"""Room around the squares for the focus ring."""
LEGEND = (Mark.PAID, Mark.LATE, Mark.PART, Mark.MISSED, Mark.TODAY)


class RepaymentStrip(Chart):
    """The repayment record, rows of 23 with a legend of the marks that occur."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Repayment record"), parent)
        self._squares: tuple[Square, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_squares(self, squares: Sequence[Square]) -> None:
        self._squares = tuple(squares)
        self.updateGeometry()
        self.figures_changed()

    def table(self) -> FigureTable:
        rows = tuple((str(n), s.day, s.due, s.paid, tr(s.mark.value)) for n, s in enumerate(self._squares, 1))
        return FigureTable((tr("Installment"), tr("Day"), tr("Due"), tr("Paid"), tr("How")), rows)

    def _pitch(self) -> float:
        return min(theme.px(16), (self.width() - 2 * EDGE) / PER_ROW)

    def _lines(self) -> int:
        return (len(self._squares) + PER_ROW - 1) // PER_ROW

    def sizeHint(self) -> QSize:
        return QSize(theme.px(286), 2 * EDGE + self._lines() * theme.px(14) + theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pitch = self._pitch()
        side = min(pitch - 3, theme.px(10))
        for number, square in enumerate(self._squares):
            row, column = divmod(number, PER_ROW)
            draw_mark(painter, QRectF(EDGE + column * pitch, EDGE + row * theme.px(14), side, side), square.mark)
        self._legend(painter, EDGE + self._lines() * theme.px(14) + theme.px(2))
        self.paint_focus(painter)

    def _legend(self, painter: QPainter, top: int) -> None:
        present = {square.mark for square in self._squares}
        x = EDGE
        for kind in (kind for kind in LEGEND if kind in present):
            side = theme.px(9)
            draw_mark(painter, QRectF(x, top + (theme.px(18) - side) / 2, side, side), kind)
            words = tr(kind.value)
            width = paint.width_of(words, Type.CAPTION)
            at = self.rect().adjusted(x + side + theme.px(5), top, 0, 0)
            at.setHeight(theme.px(18))
            paint.text(painter, at, words, Ink(Type.CAPTION, theme.color("text2")))
            x += side + width + theme.px(18)


def draw_mark(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    """One square."""
    t = theme.tokens()
    ok, warn, bad = (theme.qcolor(tone.text) for tone in (t.ok, t.warn, t.bad))
    match mark:
        case Mark.PAID:
            paint.box(painter, rect, Frame(ok, None, 2))
        case Mark.LATE:
            paint.box(painter, rect, Frame(theme.qcolor(t.warn.line), warn, 2))
        case Mark.PART:
            paint.box(painter, rect, Frame(theme.qcolor(t.warn.soft), warn, 2))
            lower = QRectF(rect.left() + 1, rect.center().y(), rect.width() - 2, rect.height() / 2 - 1)
            painter.fillRect(lower, warn)
        case Mark.MISSED:
            paint.box(painter, rect, Frame(bad, None, 2))
            _cross(painter, rect.adjusted(2.5, 2.5, -2.5, -2.5))
        case Mark.TODAY:
            paint.box(painter, rect, Frame(theme.color("surface"), theme.color("accent"), 2, 2))
        case Mark.FUTURE:
            paint.box(painter, rect, Frame(None, theme.color("border"), 2))


def _cross(painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("surface"), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(rect.topLeft(), rect.bottomRight()))
    painter.drawLine(QLineF(rect.topRight(), rect.bottomLeft()))
    painter.restore()
