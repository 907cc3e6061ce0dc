"""A QR code painted as squares, sharp on thermal paper and in a PDF."""

from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from fieldapp.domain.stand_ins import StandIn, standing_in

with standing_in(StandIn("urllib.request")):  # a web client, for codes that are drawn here
    import segno

QUIET = 1
"""White modules left around it; the paper around is white too."""


MASK = 4
"""Any of the eight patterns can be read; trying all of them for the prettiest costs ten times as much as the code."""


@lru_cache(maxsize=256)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the code, row by row."""
    matrix = segno.make_qr(text, error="m", mask=MASK).matrix
    return tuple(tuple(bool(dark) for dark in row) for row in matrix)


def side_in_dots(text: str, most: int) -> int:
    """The largest side of at most `most` dots at which every module is a whole number of dots."""
    count = len(modules(text)) + 2 * QUIET
    return count * max(1, most // count)


def paint(painter: QPainter, place: QRectF, text: str, ink: QColor) -> None:
    """Fill the square; each module is one rectangle without seams."""
    rows = modules(text)
    step = place.width() / (len(rows) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            if not row[x]:
                x += 1
                continue
            run = x
            while run < len(row) and row[run]:
                run += 1
            left, top = place.left() + (x + QUIET) * step, place.top() + (y + QUIET) * step
            painter.fillRect(QRectF(left, top, (run - x) * step, step), ink)
            x = run
    painter.restore()
