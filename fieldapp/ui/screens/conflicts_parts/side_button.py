"""One side of one field as a box to choose: the value, and how it was learnt."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame, Ink


@dataclass(frozen=True)
class SideText:
    """What a side says: the value, the line below it, and the whole for a screen reader."""

    value: str
    learnt: str
    spoken: str


class SideButton(QAbstractButton):
    """A box with a radio mark; blue when it is this laptop's, violet when it is the office's."""

    def __init__(self, text: SideText, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.spoken)
        self.setToolTip(text.spoken)

    def nextCheckState(self) -> None:
        """The table decides what is chosen; a click only asks."""

    def sizeHint(self) -> QSize:
        lines = paint.metrics(Type.PANEL_TITLE).height() + paint.metrics(Type.SECONDARY).height()
        return QSize(theme.px(160), lines + theme.px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(110), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        colors = theme.tone_colors(self._tone)
        line = theme.qcolor(colors.text) if chosen else theme.color("border2")
        fill = theme.qcolor(colors.soft) if chosen else theme.color("surface")
        paint.box(painter, QRectF(self.rect()), Frame(fill, line, 6, 2 if chosen else 1))
        self._paint_mark(painter, theme.qcolor(colors.text) if chosen else theme.color("border2"), chosen=chosen)
        left = theme.px(32)
        upper = paint.metrics(Type.PANEL_TITLE).height()
        lower = paint.metrics(Type.SECONDARY).height()
        top = (self.height() - upper - lower) // 2
        width = self.width() - left - theme.px(8)
        ink = Ink(Type.PANEL_TITLE if chosen else Type.BODY, theme.color("text"))
        paint.text(painter, QRect(left, top, width, upper), self._text.value, ink)
        second = Ink(Type.SECONDARY, theme.color("text2"))
        paint.text(painter, QRect(left, top + upper, width, lower), self._text.learnt, second)

    def _paint_mark(self, painter: QPainter, color: QColor, *, chosen: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(paint.mirrored(painter, QRect(theme.px(16), 0, 0, 0)).x(), self.height() / 2)
        radius = theme.px(7)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(middle, radius * 0.55, radius * 0.55)
        painter.restore()
