"""A receipt as black dots, and the bytes that make a cheap printer draw them (ESC/POS raster, command GS v 0).

Cheap printers have no letters for most scripts; dots they all have. Bands are short, because their memory is.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui.print.receipt_page import ReceiptPage, ReceiptStyle
from fieldapp.ui.print.slip import Slip

BAND = 128
"""Lines sent at once."""
START = b"\x1b@"
CUT = b"\x1dVB\x00"
FEED = b"\x1bd\x03"


def receipt_image(receipt: ReceiptView, style: ReceiptStyle) -> QImage:
    """One bit per dot (QImage.Format_Mono); the picture's own color table says which of the two is white."""
    return slip_image(ReceiptPage(receipt, style))


def slip_image(slip: Slip) -> QImage:
    """Anything on a roll in the same dots."""
    gray = QImage(slip.width, slip.height(), QImage.Format.Format_Grayscale8)
    gray.fill(QColor(255, 255, 255))
    painter = QPainter(gray)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    slip.paint(painter)
    painter.end()
    return gray.convertToFormat(QImage.Format.Format_Mono, _SHARP)


_SHARP = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly


def escpos(image: QImage) -> Iterator[bytes]:
    """The job in pieces to send with a short pause between; a set bit is a black dot."""
    yield START
    width, dots = (image.width() + 7) // 8, bytes(image.constBits())
    for top in range(0, image.height(), BAND):
        lines = min(BAND, image.height() - top)
        head = b"\x1dv0\x00" + width.to_bytes(2, "little") + lines.to_bytes(2, "little")
        yield head + b"".join(_line(image, dots, y) for y in range(top, top + lines))
    yield FEED + CUT


def _line(image: QImage, dots: bytes, y: int) -> bytes:
    """One line of dots; bits beyond the paper's edge are white."""
    width, start = (image.width() + 7) // 8, y * image.bytesPerLine()
    white_is_set = image.color(1) & 0xFFFFFF == 0xFFFFFF
    line = bytearray(bit ^ 0xFF if white_is_set else bit for bit in dots[start : start + width])
    line[-1] &= 0xFF << (width * 8 - image.width()) & 0xFF
    return bytes(line)
