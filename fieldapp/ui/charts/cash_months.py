"""What is left in each month of a year, against the installment that has to be paid from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui import theme
from fieldapp.ui.charts.chart import Chart, FigureTable
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


@dataclass(frozen=True)
class CashYear:
    """Twelve months in minor units. installment: 0 for none. tightest: the first month of the tightest quarter."""

    names: tuple[str, ...]
    left: tuple[int, ...]
    installment: int
    tightest: int


class CashMonths(Chart):
    """A bar per month; one that cannot carry the installment is hatched red, so not told by color alone."""

    def __init__(self, title: str, money: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._money = money
        self._year: CashYear | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, year: CashYear) -> None:
        self._year = year
        self.figures_changed()

    def table(self) -> FigureTable:
        year = self._year
        if year is None:
            return FigureTable((), ())
        rows = tuple(
            (name, self._money(left), tr("enough") if left >= year.installment else tr("too little"))
            for name, left in zip(year.names, year.left, strict=True)
        )
        return FigureTable(
            (tr("Month"), tr("Left", "money"), tr("For {amount}", amount=self._money(year.installment))), rows
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.px(440), theme.px(128))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._year is not None:
            self._paint_year(painter, self._year)
        self.paint_focus(painter)

    def _paint_year(self, painter: QPainter, year: CashYear) -> None:
        low, high = min(0, *year.left), max(1, year.installment, *year.left)
        room = QRectF(theme.px(6), theme.px(18), self.width() - theme.px(12), self.height() - theme.px(40))
        scale = room.height() / (high - low)
        zero = room.bottom() + low * scale
        step = room.width() / len(year.left)
        for at, left in enumerate(year.left):
            enough = left >= year.installment and left > 0
            ink = theme.qcolor(theme.tone_colors(Tone.OK if enough else Tone.BAD).text)
            top, bottom = sorted((zero, zero - left * scale))
            bar = QRectF(room.left() + at * step + step * 0.18, top, step * 0.64, max(1.5, bottom - top))
            painter.fillRect(bar, ink if enough else theme.qcolor(theme.tone_colors(Tone.BAD).soft))
            if not enough:
                painter.fillRect(bar, Qt.BrushStyle.BDiagPattern)
                painter.setPen(QPen(ink, 1))
                painter.drawRect(bar)
            quarter = (at - year.tightest) % len(year.left) < 3
            name = QRect(round(room.left() + at * step), self.height() - theme.px(18), round(step), theme.px(16))
            role = Type.CAPTION_STRONG if quarter else Type.CAPTION
            shade = theme.color("text" if quarter else "text2")
            paint.text(painter, name, year.names[at], Ink(role, shade, Qt.AlignmentFlag.AlignHCenter))
        painter.fillRect(QRectF(room.left(), zero, room.width(), 1), theme.color("border2"))
        if year.installment:
            y = zero - year.installment * scale
            painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            self._paint_label(painter, tr("installment {amount}", amount=self._money(year.installment)), y)

    def _paint_label(self, painter: QPainter, words: str, y: float) -> None:
        """At the left above its line, on a ground of its own where bars stand behind it."""
        width = paint.width_of(words, Type.CAPTION_STRONG) + theme.px(12)
        box = QRect(theme.px(6), round(max(0.0, y - theme.px(19))), width, theme.px(17))
        paint.box(painter, QRectF(box), Frame(theme.color("surface"), theme.color("accent"), 4))
        middle = Qt.AlignmentFlag.AlignHCenter
        paint.text(painter, box, words, Ink(Type.CAPTION_STRONG, theme.color("accent"), middle))
