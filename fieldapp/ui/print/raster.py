"""A receipt as black dots, and the bytes that make a cheap printer draw them (ESC/POS raster, command GS v 0).

Cheap printers have no letters for most scripts; dots they all have. Bands are short, because their memory is.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from fieldapp.services.repayments import ReceiptView
from fieldapp.ui.print.receipt_page import ReceiptPage, ReceiptStyle

BAND = 128
"""Lines sent at once."""
START = b"\x1b@"
CUT = b"\x1dVB\x00"
FEED = b"\x1bd\x03"


def receipt_image(receipt: ReceiptView, style: ReceiptStyle) -> QImage:
    """One bit per dot: 1 is white, 0 is black (as QImage.Format_Mono with white as color 1)."""
    page = ReceiptPage(receipt, style)
    gray = QImage(style.width, page.height(), QImage.Format.Format_Grayscale8)
    gray.fill(QColor(255, 255, 255))
    painter = QPainter(gray)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    page.paint(painter)
    painter.end()
    return gray.convertToFormat(QImage.Format.Format_Mono, _SHARP)


_SHARP = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly


def escpos(image: QImage) -> Iterator[bytes]:
    """The job in pieces to send with a short pause between; a set bit is a black dot."""
    yield START
    width = (image.width() + 7) // 8
    for top in range(0, image.height(), BAND):
        lines = min(BAND, image.height() - top)
        head = b"\x1dv0\x00" + width.to_bytes(2, "little") + lines.to_bytes(2, "little")
        yield head + b"".join(_line(image, top + at, width) for at in range(lines))
    yield FEED + CUT


def _line(image: QImage, y: int, width: int) -> bytes:
    white = image.color(1) & 0xFFFFFF == 0xFFFFFF
    bits = bytes(image.constScanLine(y)[:width])
    dots = bytes(bit ^ 0xFF for bit in bits) if white else bits
    spare = width * 8 - image.width()
    return dots[:-1] + bytes([dots[-1] & (0xFF << spare & 0xFF)]) if spare else dots
