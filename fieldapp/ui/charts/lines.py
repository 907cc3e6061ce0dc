"""Lines over time: the trend with axis, limit and last value; and the sparkline of a table row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.charts import scale
from fieldapp.ui.charts.chart import Chart, FigureTable
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Ink

RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Point:
    """One value; `label` stands under the axis where it is not empty, `spoken` in the table."""

    value: float
    spoken: str
    label: str = ""


@dataclass(frozen=True)
class Trend:
    """A line with its unit (such as %) and, where there is one, the limit it must stay under."""

    points: tuple[Point, ...]
    unit: str = ""
    limit: float | None = None


class TrendLine(Chart):
    """A line over time on a grid of round numbers."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._trend = Trend(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(110))

    def show_trend(self, trend: Trend) -> None:
        self._trend = trend
        self.figures_changed()

    def table(self) -> FigureTable:
        rows = tuple((p.spoken, f"{scale.rounded(p.value)} {self._trend.unit}".strip()) for p in self._trend.points)
        return FigureTable((tr("When"), self.title), rows)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(440), theme.px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        points = self._trend.points
        if points:
            ticks = self._ticks()
            plot = QRectF(theme.px(28), theme.px(8), self.width() - theme.px(70), self.height() - theme.px(32))
            self._grid(painter, plot, ticks)
            line = QPolygonF([self._at(plot, ticks, n) for n in range(len(points))])
            self._limit(painter, plot, ticks)
            self._line(painter, plot, line)
        self.paint_focus(painter)

    def _ticks(self) -> list[float]:
        values = [point.value for point in self._trend.points]
        if self._trend.limit is not None:
            values.append(self._trend.limit)
        return scale.steps(min(0.0, *values), max(values), 3)

    def _at(self, plot: QRectF, ticks: list[float], number: int) -> QPointF:
        points = self._trend.points
        x = plot.left() + plot.width() * (number / (len(points) - 1) if len(points) > 1 else 1.0)
        return QPointF(x, self._height(plot, ticks, points[number].value))

    @staticmethod
    def _height(plot: QRectF, ticks: list[float], value: float) -> float:
        return plot.bottom() - plot.height() * (value - ticks[0]) / (ticks[-1] - ticks[0])

    def _grid(self, painter: QPainter, plot: QRectF, ticks: list[float]) -> None:
        ink = Ink(Type.CAPTION, theme.color("text2"), RIGHT)
        for tick in ticks:
            y = round(self._height(plot, ticks, tick))
            painter.fillRect(QRect(round(plot.left()), y, round(plot.width()), 1), theme.color("row"))
            at = QRect(0, y - theme.px(9), round(plot.left()) - 6, theme.px(18))
            paint.text(painter, at, scale.plain(tick), ink)
        below = Ink(Type.CAPTION, theme.color("text2"), Qt.AlignmentFlag.AlignHCenter)
        taken = -1000.0
        for number, point in enumerate(self._trend.points):
            x = self._at(plot, ticks, number).x()
            if point.label and x - taken > theme.px(46):
                at = QRect(round(x) - theme.px(24), round(plot.bottom()) + 5, theme.px(48), theme.px(16))
                paint.text(painter, at, point.label, below)
                taken = x

    def _limit(self, painter: QPainter, plot: QRectF, ticks: list[float]) -> None:
        if self._trend.limit is None:
            return
        bad = theme.qcolor(theme.tokens().bad.text)
        y = self._height(plot, ticks, self._trend.limit)
        painter.setPen(QPen(bad, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        words = tr("limit {figure}", figure=f"{scale.plain(self._trend.limit)} {self._trend.unit}".rstrip())
        at = QRect(round(plot.left()) + 7, round(y) - theme.px(18), theme.px(120), theme.px(16))
        paint.text(painter, at, words, Ink(Type.CAPTION_STRONG, bad))

    def _line(self, painter: QPainter, plot: QRectF, line: QPolygonF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.color("accent")
        area = QPainterPath()
        area.addPolygon(line)
        area.lineTo(line.last().x(), plot.bottom())
        area.lineTo(line.first().x(), plot.bottom())
        area.closeSubpath()
        shade = QColor(accent)
        shade.setAlphaF(0.10)
        painter.fillPath(area, shade)
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(line)
        end = line.last()
        painter.setPen(QPen(theme.color("surface"), 1.5))
        painter.setBrush(accent)
        painter.drawEllipse(end, 4.5, 4.5)
        at = QRect(round(end.x()) + 8, round(end.y()) - theme.px(10), theme.px(60), theme.px(20))
        paint.text(painter, at, scale.rounded(self._trend.points[-1].value), Ink(Type.BODY_STRONG, accent))


def sparkline(painter: QPainter, rect: QRectF, values: Sequence[float], ink: QColor) -> None:
    """A bare line for a table row, drawn by its delegate; the row's own figures say it in words."""
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    reach = (high - low) or 1.0
    steps = [
        QPointF(rect.left() + rect.width() * n / (len(values) - 1), rect.bottom() - rect.height() * (v - low) / reach)
        for n, v in enumerate(values)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.6))
    painter.drawPolyline(QPolygonF(steps))
    painter.restore()


class Sparkline(Chart):
    """A small line with a dot at its end, on a card."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._points: tuple[Point, ...] = ()
        self._tone = Tone.INFO
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[Point], tone: Tone) -> None:
        self._points, self._tone = tuple(points), tone
        self.figures_changed()

    def table(self) -> FigureTable:
        return FigureTable((tr("When"), self.title), tuple((p.spoken, scale.rounded(p.value)) for p in self._points))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(130), theme.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if len(self._points) > 1:
            ink = theme.qcolor(theme.tone_colors(self._tone).text)
            room = QRectF(self.rect()).adjusted(2, 6, -8, -6)
            values = [point.value for point in self._points]
            sparkline(painter, room, values, ink)
            share = (values[-1] - min(values)) / ((max(values) - min(values)) or 1.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(room.right(), room.bottom() - room.height() * share), 4, 4)
        self.paint_focus(painter)
