"""How late, by amount: one bar of colored parts with gaps, and a legend with amounts and people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases, theme
from fieldapp.ui.charts.chart import Chart, FigureTable
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink

GAP = 2
RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Bucket:
    """One step of lateness: its words, its amount in minor units and in words, and how many people."""

    label: str
    amount: int
    amount_words: str
    people: int


class AgeingBar(Chart):
    """The steps from the lightest to the darkest color of the ramp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How late, by amount"), parent)
        self._buckets: tuple[Bucket, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_buckets(self, buckets: Sequence[Bucket]) -> None:
        self._buckets = tuple(buckets)
        self.updateGeometry()
        self.figures_changed()

    def table(self) -> FigureTable:
        rows = tuple((b.label, b.amount_words, str(b.people)) for b in self._buckets)
        return FigureTable((tr("Late", "loans"), tr("Amount"), tr("People")), rows)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(270), theme.px(36) + len(self._buckets) * theme.px(21))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._bar(painter)
        top = theme.px(34)
        for number, bucket in enumerate(self._buckets):
            self._legend(painter, QRect(0, top + number * theme.px(21), self.width(), theme.px(21)), number, bucket)
        self.paint_focus(painter)

    def _bar(self, painter: QPainter) -> None:
        whole = sum(bucket.amount for bucket in self._buckets)
        shown = [(n, bucket.amount) for n, bucket in enumerate(self._buckets) if bucket.amount > 0]
        height = theme.px(22)
        if not shown:
            paint.box(painter, QRectF(0, 0, self.width(), height), Frame(theme.color("row"), None, 4))
            return
        room = self.width() - GAP * (len(shown) - 1)
        x = 0.0
        for number, amount in shown:
            width = max(3.0, room * amount / whole)
            paint.box(painter, QRectF(x, 0, width, height), Frame(self._ramp(number), None, 4))
            x += width + GAP

    def _legend(self, painter: QPainter, row: QRect, number: int, bucket: Bucket) -> None:
        side = theme.px(10)
        spot = QRectF(row.left(), row.center().y() - side / 2 + 0.5, side, side)
        paint.box(painter, spot, Frame(self._ramp(number), None, 2))
        words = row.adjusted(side + theme.px(8), 0, 0, 0)
        paint.text(painter, words, bucket.label, Ink(Type.SECONDARY, theme.color("text")))
        people = QRect(row.right() - theme.px(90), row.top(), theme.px(90), row.height())
        people_words = tr_n("{n} person", "{n} people", bucket.people)
        count = people_words if number == 0 else phrases.number(bucket.people)
        paint.text(painter, people, count, Ink(Type.SECONDARY, theme.color("text2"), RIGHT))
        amount = QRect(0, row.top(), row.right() - theme.px(90), row.height())
        paint.text(painter, amount, bucket.amount_words, Ink(Type.SECONDARY_STRONG, theme.color("text"), RIGHT))

    @staticmethod
    def _ramp(number: int) -> QColor:
        ages = theme.tokens().ages
        return theme.qcolor(ages[min(number, len(ages) - 1)])
