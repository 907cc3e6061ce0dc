"""Savings over time: the balance as steps, every deposit and withdrawal as a mark of its own shape."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.money.ledger import PassbookLine
from fieldapp.ui import phrases, theme
from fieldapp.ui.charts import scale
from fieldapp.ui.charts.chart import Chart, FigureTable
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Ink

RIGHT = Qt.AlignmentFlag.AlignRight
SIDE = 4.5
"""Half the side of a mark, pixels."""


@dataclass(frozen=True)
class Movement:
    """One deposit (above zero) or withdrawal, minor units, and the balance after it. day: days since 1970."""

    day: int
    spoken: str
    amount: int
    balance: int


class SavingsLine(Chart):
    """Movements in the order of time; the room between them is as long as the time was."""

    def __init__(self, title: str, money: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._money = money
        self._movements: tuple[Movement, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_movements(self, movements: Sequence[Movement]) -> None:
        self._movements = tuple(movements)
        self.figures_changed()

    def table(self) -> FigureTable:
        rows = tuple(
            (
                one.spoken,
                self._money(one.amount) if one.amount > 0 else "",
                self._money(-one.amount) if one.amount < 0 else "",
                self._money(one.balance),
            )
            for one in self._movements
        )
        return FigureTable((tr("Day"), tr("Put in"), tr("Taken out"), tr("Balance")), rows)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._movements:
            self._paint_all(painter)
        else:
            middle = Ink(Type.BODY, theme.color("text2"), Qt.AlignmentFlag.AlignHCenter)
            paint.text(painter, self.rect(), tr("No savings yet"), middle)
        self.paint_focus(painter)

    def _paint_all(self, painter: QPainter) -> None:
        ticks = self._ticks()
        labels = [self._money(round(tick)) for tick in ticks]
        left = max(paint.width_of(label, Type.CAPTION) for label in labels) + theme.px(10)
        plot = QRectF(left, theme.px(10), self.width() - left - theme.px(12), self.height() - theme.px(32))
        self._grid(painter, plot, ticks, labels)
        points = [self._at(plot, ticks, one) for one in self._movements]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._steps(painter, plot, points)
        for point, one in zip(points, self._movements, strict=True):
            self._mark(painter, point, one.amount)
        self._days(painter, plot)

    def _ticks(self) -> list[float]:
        balances = [one.balance for one in self._movements]
        return scale.steps(min(0, *balances), max(1, *balances), 3)

    def _at(self, plot: QRectF, ticks: list[float], one: Movement) -> QPointF:
        first, last = self._movements[0].day, self._movements[-1].day
        share = (one.day - first) / (last - first) if last > first else 1.0
        height = (one.balance - ticks[0]) / (ticks[-1] - ticks[0])
        return QPointF(plot.left() + plot.width() * share, plot.bottom() - plot.height() * height)

    def _grid(self, painter: QPainter, plot: QRectF, ticks: list[float], labels: list[str]) -> None:
        ink = Ink(Type.CAPTION, theme.color("text2"), RIGHT)
        for number, label in enumerate(labels):
            y = round(plot.bottom() - plot.height() * (ticks[number] - ticks[0]) / (ticks[-1] - ticks[0]))
            shade = theme.color("border2" if ticks[number] == 0 else "row")
            painter.fillRect(QRect(round(plot.left()), y, round(plot.width()), 1), shade)
            at = QRect(0, y - theme.px(8), round(plot.left()) - theme.px(6), theme.px(16))
            paint.text(painter, at, label, ink)

    def _steps(self, painter: QPainter, plot: QRectF, points: list[QPointF]) -> None:
        """A balance holds until the next movement, so the line goes straight and then up or down."""
        line = [points[0]]
        for before, after in itertools.pairwise(points):
            line += [QPointF(after.x(), before.y()), after]
        accent = theme.color("accent")
        area = QPainterPath()
        area.addPolygon(QPolygonF([QPointF(line[0].x(), plot.bottom()), *line, QPointF(line[-1].x(), plot.bottom())]))
        area.closeSubpath()
        shade = QColor(accent)
        shade.setAlphaF(0.10)
        painter.fillPath(area, shade)
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(QPolygonF(line))

    @staticmethod
    def _mark(painter: QPainter, at: QPointF, amount: int) -> None:
        """A triangle that points up for money that came, down for money that went: not told by color alone."""
        up = -1 if amount >= 0 else 1
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.qcolor(theme.tone_colors(Tone.OK if amount >= 0 else Tone.BAD).text))
        tip, base = at.y() + up * SIDE * 1.2, at.y() - up * SIDE * 0.8
        corners = [QPointF(at.x(), tip), QPointF(at.x() - SIDE, base), QPointF(at.x() + SIDE, base)]
        painter.drawPolygon(QPolygonF(corners))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _days(self, painter: QPainter, plot: QRectF) -> None:
        """The first and the last day under the axis."""
        half, top = round(plot.width() / 2), round(plot.bottom()) + theme.px(5)
        first, last = self._movements[0], self._movements[-1]
        ink = Ink(Type.CAPTION, theme.color("text2"))
        paint.text(painter, QRect(round(plot.left()), top, half, theme.px(16)), first.spoken, ink)
        if last.day > first.day:
            at = QRect(round(plot.right()) - half, top, half, theme.px(16))
            paint.text(painter, at, last.spoken, Ink(Type.CAPTION, theme.color("text2"), RIGHT))


def movements(lines: Sequence[PassbookLine], before: int = 0) -> tuple[Movement, ...]:
    """What moved a borrower's savings, from the lines of her passbook; what left them as they were is passed over.

    before: what stood in them ahead of the first line, minor units.
    """
    found: list[Movement] = []
    for line in lines:
        if line.savings != before:
            found.append(Movement(line.day, phrases.full_day(line.day), line.savings - before, line.savings))
            before = line.savings
    return tuple(found)
