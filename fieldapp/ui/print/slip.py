"""Whatever is printed on a narrow roll, laid out in dots (8 to the millimeter) from top to bottom."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fieldapp.ui import theme

DOTS_PER_MM = 8
NARROW = 384
"""58 mm paper."""
WIDE = 576
"""80 mm paper."""
MARGIN = 8
BLACK = QColor(0, 0, 0)


class Slip:
    """Measures and paints with the same steps: without a painter it only moves down the paper.

    A kind of slip overrides `lay`, which calls the marks below from top to bottom.
    """

    def __init__(self, width: int) -> None:
        self.width = width
        self._painter: QPainter | None = None
        self._y = 0.0

    def lay(self) -> None:
        """Put everything on the paper."""
        raise NotImplementedError

    def height(self) -> int:
        """Dots from top to bottom."""
        self._painter = None
        return self._run()

    def paint(self, painter: QPainter) -> None:
        """Paint at the painter's origin, one unit per dot."""
        self._painter = painter
        self._run()
        self._painter = None

    def _run(self) -> int:
        self._y = 8.0
        self.lay()
        return round(self._y)

    # marks on the paper

    def pair(self, left: str, right: str, font: QFont) -> None:
        metrics, width = QFontMetricsF(font), self.width - 2 * MARGIN
        taken = metrics.horizontalAdvance(right)
        height = metrics.height() + 1
        if self._painter is not None:
            room = width - taken - (8 if right else 0)
            fits = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
            self._words(QRectF(MARGIN, self._y, room, height), fits, font, Qt.AlignmentFlag.AlignLeft)
            place = QRectF(self.width - MARGIN - taken - 2, self._y, taken + 2, height)
            self._words(place, right, font, Qt.AlignmentFlag.AlignRight)
        self._y += height

    def left(self, text: str, font: QFont, room: float) -> None:
        metrics = QFontMetricsF(font)
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(QRectF(MARGIN, self._y, room, metrics.height()), fits, font, Qt.AlignmentFlag.AlignLeft)
        self._y += metrics.height()

    def centered(self, text: str, font: QFont) -> None:
        metrics, room = QFontMetricsF(font), self.width - 2 * MARGIN
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(QRectF(MARGIN, self._y, room, metrics.height()), fits, font, Qt.AlignmentFlag.AlignHCenter)
        self._y += metrics.height()

    def banner(self, text: str) -> None:
        """White on black: nobody can overlook or cut it off."""
        font = slip_font(20, bold=True)
        height = QFontMetricsF(font).height() + 4
        if self._painter is not None:
            place = QRectF(MARGIN, self._y, self.width - 2 * MARGIN, height)
            self._painter.fillRect(place, BLACK)
            self._painter.setFont(font)
            self._painter.setPen(QColor(255, 255, 255))
            self._painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        self._y += height + 2

    def wrapped(self, text: str, font: QFont) -> None:
        """Words over as many lines as they need."""
        metrics, room = QFontMetricsF(font), self.width - 2 * MARGIN
        wrap = int(Qt.TextFlag.TextWordWrap)
        height = metrics.boundingRect(QRectF(0, 0, room, 10_000), wrap, text).height() + 2
        if self._painter is not None:
            self._painter.setFont(font)
            self._painter.setPen(BLACK)
            self._painter.drawText(QRectF(MARGIN, self._y, room, height), wrap, text)
        self._y += height

    def blank(self, dots: float) -> None:
        """Leave room."""
        self._y += dots

    def dashes(self) -> None:
        self._y += 4
        if self._painter is not None:
            pen = QPen(BLACK, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 2])
            self._painter.setPen(pen)
            self._painter.drawLine(QLineF(MARGIN, self._y, self.width - MARGIN, self._y))
        self._y += 5

    def _words(self, place: QRectF, text: str, font: QFont, align: Qt.AlignmentFlag) -> None:
        if self._painter is not None and text:
            self._painter.setFont(font)
            self._painter.setPen(BLACK)
            self._painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE), text)


_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def slip_font(pixels: int, *, bold: bool = False) -> QFont:
    made = QFont(theme.FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return made
