"""Words, lines and boxes on A4, placed as for reading to the right and mirrored where the windows read to the left.

Amounts and numbers keep their own direction; a column of figures stands at the other edge of its place like all others.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from fieldapp.ui.print import qr_code
from fieldapp.ui.print.lettering import fitted, left_to_right, printed_font, reads_to_left

RESOLUTION = 254
"""Ten painter units to the millimeter."""
BLACK, GRAY = QColor(0, 0, 0), QColor(90, 90, 90)
_TO_LEFT = ("R", "AL")


@dataclass(frozen=True)
class Ink:
    """How words are written. right: at the edge where a line ends, as figures are."""

    pixels: int = 28
    bold: bool = False
    gray: bool = False
    right: bool = False


def runs_to_left(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that runs from right to left."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind in _TO_LEFT for kind in strong if kind in ("L", *_TO_LEFT)), False)


class Pen:
    """Writes on a page so many tenths of a millimeter wide; without a painter it only measures."""

    def __init__(self, painter: QPainter | None, width: float) -> None:
        self.painter, self._width = painter, width
        self.to_left = reads_to_left()
        self._device = measuring_device()

    def placed(self, place: QRectF) -> QRectF:
        """A place at the same distance from the edge where a line begins."""
        if not self.to_left:
            return place
        return QRectF(self._width - place.right(), place.top(), place.width(), place.height())

    def write(self, place: QRectF, text: str, ink: Ink) -> None:
        """One line, vertically centered, shortened with dots where it does not fit."""
        painter = self.painter
        if painter is None or not text:
            return
        font = fitted(printed_font(ink.pixels, bold=ink.bold), text)
        painter.setFont(font)
        painter.setPen(GRAY if ink.gray else BLACK)
        painter.setLayoutDirection(_way(to_left=self.to_left))
        words = self._ordered(text)
        fits = QFontMetricsF(font, painter.device()).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self.placed(place), int(_side(ink.right != self.to_left) | _CENTERED | _ONE_LINE), fits)

    def wrap(self, place: QRectF, text: str, color: QColor = BLACK) -> None:
        """Words over as many lines as they need, in their own direction whatever the page around them reads."""
        painter = self.painter
        if painter is None or not text:
            return
        to_left = self.turns(text)
        painter.setFont(fitted(printed_font(28), text))
        painter.setPen(color)
        painter.setLayoutDirection(_way(to_left=to_left))
        painter.drawText(self.placed(place), int(_WRAPPED | _side(self.to_left or to_left)), text)

    def turns(self, text: str) -> bool:
        """Whether a sentence runs to the left: one that begins so, or has such a word on a page that does.

        An English agreement on an Arabic page runs to the right, with its amounts and its full stop.
        """
        return runs_to_left(text) or (self.to_left and any(map(runs_to_left, text)))

    def needed(self, text: str, width: float) -> float:
        """How high `wrap` is in a place of this width."""
        metrics = QFontMetricsF(fitted(printed_font(28), text), self._device)
        return metrics.boundingRect(QRectF(0, 0, width, 100_000), int(_WRAPPED), text).height()

    def width_of(self, text: str, ink: Ink) -> float:
        """How wide `write` makes a text that has room."""
        font = fitted(printed_font(ink.pixels, bold=ink.bold), text)
        return QFontMetricsF(font, self._device).horizontalAdvance(text)

    def line(self, line: QLineF, color: QColor, width: int) -> None:
        """A level line."""
        if self.painter is not None:
            self.painter.setPen(QPen(color, width))
            place = self.placed(QRectF(line.x1(), line.y1(), line.dx(), 0))
            self.painter.drawLine(round(place.left()), round(line.y1()), round(place.right()), round(line.y2()))

    def box(self, place: QRectF, color: QColor = GRAY) -> None:
        """An empty box to write or tick in."""
        if self.painter is not None:
            self.painter.setPen(QPen(color, 2))
            self.painter.drawRect(self.placed(place))

    def fill(self, place: QRectF, color: QColor) -> None:
        """A filled place without an edge."""
        if self.painter is not None:
            self.painter.fillRect(self.placed(place), color)

    def code(self, place: QRectF, text: str) -> None:
        """A QR code; it is the same from both sides."""
        if self.painter is not None:
            qr_code.paint(self.painter, self.placed(place), text, BLACK)

    def _ordered(self, text: str) -> str:
        """Words without a letter that runs to the left, such as a phone number, keep their order everywhere."""
        return left_to_right(text) if self.to_left and not any(map(runs_to_left, text)) else text


def _way(*, to_left: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def measuring_device() -> QImage:
    """Something to measure letters by that has as many dots to the inch as the paper."""
    device = QImage(1, 1, QImage.Format.Format_Mono)
    dots_per_meter = round(RESOLUTION / 0.0254)
    device.setDotsPerMeterX(dots_per_meter)
    device.setDotsPerMeterY(dots_per_meter)
    return device


_WRAPPED = Qt.TextFlag.TextWordWrap
_CENTERED = Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
