"""Whatever is printed on a narrow roll, laid out in dots (8 to the millimeter) from top to bottom."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fieldapp.ui.print import lettering

DOTS_PER_MM = 8
NARROW = 384
"""58 mm paper."""
WIDE = 576
"""80 mm paper."""
MARGIN = 8
BLACK = QColor(0, 0, 0)


class Slip:
    """Measures and paints with the same steps: without a painter it only moves down the paper.

    A kind of slip overrides `lay`, which calls the marks below from top to bottom. `mirrored`: its words run from right
    to left, so what stands left on other slips stands right; amounts and numbers keep their own direction.
    """

    def __init__(self, width: int, *, mirrored: bool = False) -> None:
        self.width, self.mirrored = width, mirrored
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

    def pair(self, left: str, right: str, font: QFont, short: str = "") -> None:
        """A label and its figure at the two edges; the figure is never cut. short: the label where it is too long."""
        font = lettering.fitted(font, left, right)
        metrics, width = QFontMetricsF(font), self.width - 2 * MARGIN
        taken = metrics.horizontalAdvance(right)
        height = metrics.height() + 1
        if self._painter is not None:
            room = width - taken - (8 if right else 0)
            left = short if short and metrics.horizontalAdvance(left) > room else left
            fits = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
            self._words(self._placed(QRectF(MARGIN, self._y, room, height)), fits, font, self._begin)
            place = QRectF(self.width - MARGIN - taken - 2, self._y, taken + 2, height)
            self._words(self._placed(place), right, font, self._end)
        self._y += height

    def left(self, text: str, font: QFont, room: float) -> None:
        """Words at the edge where a line begins."""
        font = lettering.fitted(font, text)
        metrics = QFontMetricsF(font)
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(self._placed(QRectF(MARGIN, self._y, room, metrics.height())), fits, font, self._begin)
        self._y += metrics.height()

    def centered(self, text: str, font: QFont) -> None:
        font = lettering.fitted(font, text)
        metrics, room = QFontMetricsF(font), self.width - 2 * MARGIN
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(QRectF(MARGIN, self._y, room, metrics.height()), fits, font, Qt.AlignmentFlag.AlignHCenter)
        self._y += metrics.height()

    def banner(self, text: str) -> None:
        """White on black: nobody can overlook or cut it off."""
        font = lettering.fitted(slip_font(20, bold=True), text)
        height = QFontMetricsF(font).height() + 4
        if self._painter is not None:
            place = QRectF(MARGIN, self._y, self.width - 2 * MARGIN, height)
            self._painter.fillRect(place, BLACK)
            self._painter.setFont(font)
            self._painter.setPen(QColor(255, 255, 255))
            self._painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        self._y += height + 2

    def has_room(self, text: str) -> bool:
        """Whether a banner of these words is whole."""
        font = lettering.fitted(slip_font(20, bold=True), text)
        return QFontMetricsF(font).horizontalAdvance(text) <= self.width - 2 * MARGIN

    def wrapped(self, text: str, font: QFont) -> None:
        """Words over as many lines as they need."""
        font = lettering.fitted(font, text)
        metrics, room = QFontMetricsF(font), self.width - 2 * MARGIN
        wrap = int(Qt.TextFlag.TextWordWrap | self._begin | Qt.AlignmentFlag.AlignAbsolute)
        height = metrics.boundingRect(QRectF(0, 0, room, 10_000), wrap, text).height() + 2
        if self._painter is not None:
            self._painter.setFont(font)
            self._painter.setPen(BLACK)
            self._painter.drawText(QRectF(MARGIN, self._y, room, height), wrap, text)
        self._y += height

    @property
    def _begin(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def _end(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight

    def _placed(self, place: QRectF) -> QRectF:
        """A place of the slip that reads from left to right, on this one."""
        if not self.mirrored:
            return place
        return QRectF(self.width - place.right(), place.top(), place.width(), place.height())

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
            self._painter.drawText(
                place, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | _ONE_LINE), text
            )


_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def slip_font(pixels: int, *, bold: bool = False) -> QFont:
    made = lettering.printed_font(pixels, bold=bold)
    made.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return made
