"""One square per installment: paid, part paid, missed, due now, to come; told apart by shape as by color."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui import phrases, theme
from fieldapp.ui.tokens import Tone

if TYPE_CHECKING:
    from fieldapp.services.people import InstallmentView

SIDE, GAP = 9, 3.0
STATES = ("paid", "part", "missed", "due", "future")


def paint_square(painter: QPainter, place: QRectF, state: str) -> None:
    """One installment; a cross for missed, a half for part paid, a ring for due now."""
    ok, warn, bad = (theme.tone_colors(tone) for tone in (Tone.OK, Tone.WARN, Tone.BAD))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5)
    if state == "paid":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(ok.text))
        painter.drawRoundedRect(place, 2, 2)
    elif state == "part":
        painter.setPen(QPen(theme.qcolor(warn.text), 1))
        painter.setBrush(theme.qcolor(warn.soft))
        painter.drawRoundedRect(inner, 2, 2)
        half = QRectF(place.left() + 1, place.center().y(), place.width() - 2, place.height() / 2 - 1)
        painter.fillRect(half, theme.qcolor(warn.text))
    elif state == "missed":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(bad.text))
        painter.drawRoundedRect(place, 2, 2)
        painter.setPen(QPen(theme.color("surface"), 1.4))
        cross = place.adjusted(2.4, 2.4, -2.4, -2.4)
        painter.drawLine(QLineF(cross.topLeft(), cross.bottomRight()))
        painter.drawLine(QLineF(cross.topRight(), cross.bottomLeft()))
    elif state == "due":
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 2, 2)
    else:
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 2, 2)


class RepaymentStrip(QWidget):
    """The installments of a loan in order, as many to a line as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installments: Sequence[InstallmentView] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_installments(self, installments: Sequence[InstallmentView]) -> None:
        self._installments = installments
        counts = [(state, sum(1 for one in installments if one.state == state)) for state in STATES]
        said = phrases.joined(*(f"{count} {state}" for state, count in counts if count))
        self.setAccessibleName(f"Repayment record: {said}")
        self.updateGeometry()
        self.update()

    def _pitch(self) -> float:
        return float(theme.px(SIDE)) + GAP

    def _per_line(self, width: int) -> int:
        return max(1, int((width + GAP) / self._pitch()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-max(1, len(self._installments)) // self._per_line(width))
        return round(lines * self._pitch())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), self.heightForWidth(theme.px(280)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, per_line = float(theme.px(SIDE)), self._per_line(self.width())
        for at, one in enumerate(self._installments):
            line, column = divmod(at, per_line)
            corner = QPointF(column * self._pitch(), line * self._pitch())
            paint_square(painter, QRectF(corner.x(), corner.y(), side, side), one.state)


class StripLegend(QWidget):
    """What the squares mean."""

    WORDS = (("paid", "on time"), ("part", "part"), ("missed", "missed"), ("due", "due now"))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(18))
        self.setAccessibleName("Green: on time. Half: part paid. Cross: missed. Ring: due now")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        x, side = 0.0, float(theme.px(SIDE))
        for state, words in self.WORDS:
            paint_square(painter, QRectF(x, (self.height() - side) / 2, side, side), state)
            x += side + 6
            painter.setFont(theme.font(theme.Type.CAPTION))
            painter.setPen(theme.color("text2"))
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(x, 0, width + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width + 13
