"""One receipt laid out in dots of a thermal printer (8 to the millimeter), for paper 384 or 576 dots wide.

The same layout makes the raster image and the PDF page, so that what is archived is what was handed out.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import phrases, theme
from fieldapp.ui.print import qr_code
from fieldapp.ui.print.receipt_words import ReceiptWords

DOTS_PER_MM = 8
NARROW = 384
"""58 mm paper."""
WIDE = 576
"""80 mm paper."""
MARGIN = 8
BLACK = QColor(0, 0, 0)


ENGLISH = ReceiptWords()


@dataclass(frozen=True)
class ReceiptStyle:
    """What is the same for all receipts of a laptop."""

    currency: Currency
    time_zone: str
    words: ReceiptWords = ENGLISH
    synthetic: bool = False
    width: int = NARROW


def number_day(day: Day) -> str:
    """`15-10-2026`: digits only, so that everybody reads it alike."""
    return date_of(day).strftime("%d-%m-%Y")


def qr_text(receipt: ReceiptView) -> str:
    """What the code carries: number, borrower, amount in minor units, day, check code."""
    day = date_of(receipt.day).isoformat()
    return ";".join((receipt.number, receipt.borrower_code, str(receipt.paid), day, receipt.check_code))


class ReceiptPage:
    """Measures and paints with the same steps: without a painter it only moves down the paper."""

    def __init__(self, receipt: ReceiptView, style: ReceiptStyle) -> None:
        self._receipt, self._style = receipt, style
        self._painter: QPainter | None = None
        self._y = 0.0

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
        self._heading()
        self._whom()
        self._amounts()
        self._remaining()
        self._proof()
        return round(self._y)

    # parts

    def _heading(self) -> None:
        receipt = self._receipt
        self._centered(receipt.branch_name, _font(28, bold=True))
        if self._style.synthetic:
            self._banner("SYNTHETIC RECORD, NOT MONEY")
        if receipt.reversed:
            self._banner(self._style.words.both("Reversed").upper())
        if receipt.copy:
            self._banner(f"COPY {receipt.copy}")
        if not receipt.number:
            self._banner("NOT SAVED YET")
        self._dashes()

    def _whom(self) -> None:
        receipt, small = self._receipt, _font(19)
        self._pair(self._style.words.both("Receipt"), receipt.number, _font(20, bold=True))
        self._pair(number_day(receipt.day), phrases.clock(receipt.at_ms, self._style.time_zone), small)
        self._pair(receipt.borrower_name, receipt.borrower_code, _font(20, bold=True))
        if receipt.group_name:
            self._pair(receipt.group_name, "", small)
        self._dashes()

    def _amounts(self) -> None:
        for label, amount in self._receipt.lines:
            self._pair(self._style.words.both(label), self._money(amount), _font(22))
        self._y += 2
        self._pair(self._style.words.both("Paid"), self._money(self._receipt.paid), _font(34, bold=True))
        self._dashes()

    def _remaining(self) -> None:
        receipt = self._receipt
        if not receipt.number:
            return
        left = self._money(receipt.outstanding_after)
        self._pair(self._style.words.both("Still to pay"), left, _font(22, bold=True))
        if receipt.next_due_day is not None:
            day = date_of(receipt.next_due_day).strftime("%d-%m")
            amount = self._money(receipt.next_due_amount or 0)
            self._pair(self._style.words.both("Next"), f"{day} · {amount}", _font(22))
        self._dashes()

    def _proof(self) -> None:
        receipt, top = self._receipt, self._y
        if not receipt.number:
            self._left(receipt.officer_name, _font(19), self._style.width - 2 * MARGIN)
            self._y += 8
            return
        side = qr_code.side_in_dots(qr_text(receipt), 108)
        room = self._style.width - side - 3 * MARGIN
        self._y += 6
        self._left(receipt.officer_name, _font(19), room)
        self._left(f"Check: {receipt.check_code}", _font(20, bold=True), room)
        if self._painter is not None:
            place = QRectF(self._style.width - MARGIN - side, top, side, side)
            qr_code.paint(self._painter, place, qr_text(receipt), BLACK)
        self._y = max(self._y, top + side) + 4
        self._centered(self._style.words.own("Ask for a receipt before you pay"), _font(19, bold=True))
        self._y += 8

    # marks on the paper

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._style.currency)

    def _pair(self, left: str, right: str, font: QFont) -> None:
        metrics, width = QFontMetricsF(font), self._style.width - 2 * MARGIN
        taken = metrics.horizontalAdvance(right)
        height = metrics.height() + 1
        if self._painter is not None:
            room = width - taken - (8 if right else 0)
            fits = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
            self._words(QRectF(MARGIN, self._y, room, height), fits, font, Qt.AlignmentFlag.AlignLeft)
            place = QRectF(self._style.width - MARGIN - taken - 2, self._y, taken + 2, height)
            self._words(place, right, font, Qt.AlignmentFlag.AlignRight)
        self._y += height

    def _left(self, text: str, font: QFont, room: float) -> None:
        metrics = QFontMetricsF(font)
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(QRectF(MARGIN, self._y, room, metrics.height()), fits, font, Qt.AlignmentFlag.AlignLeft)
        self._y += metrics.height()

    def _centered(self, text: str, font: QFont) -> None:
        metrics, room = QFontMetricsF(font), self._style.width - 2 * MARGIN
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._words(QRectF(MARGIN, self._y, room, metrics.height()), fits, font, Qt.AlignmentFlag.AlignHCenter)
        self._y += metrics.height()

    def _banner(self, text: str) -> None:
        """White on black: nobody can overlook or cut it off."""
        font = _font(20, bold=True)
        height = QFontMetricsF(font).height() + 4
        if self._painter is not None:
            place = QRectF(MARGIN, self._y, self._style.width - 2 * MARGIN, height)
            self._painter.fillRect(place, BLACK)
            self._painter.setFont(font)
            self._painter.setPen(QColor(255, 255, 255))
            self._painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        self._y += height + 2

    def _dashes(self) -> None:
        self._y += 4
        if self._painter is not None:
            pen = QPen(BLACK, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 2])
            self._painter.setPen(pen)
            self._painter.drawLine(QLineF(MARGIN, self._y, self._style.width - MARGIN, self._y))
        self._y += 5

    def _words(self, place: QRectF, text: str, font: QFont, align: Qt.AlignmentFlag) -> None:
        if self._painter is not None and text:
            self._painter.setFont(font)
            self._painter.setPen(BLACK)
            self._painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE), text)


_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


def _font(pixels: int, *, bold: bool = False) -> QFont:
    made = QFont(theme.FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    return made
