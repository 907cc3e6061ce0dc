"""Receipts as PDF: one per page on a 58 or 80 mm roll, or twelve on an A4 sheet with lines to cut along."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from fieldapp.domain.words import tr
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui.print.receipt_page import ReceiptPage, ReceiptStyle
from fieldapp.ui.print.slip import BLACK, DOTS_PER_MM, Slip

RESOLUTION = 203
"""Dots per inch of thermal paper: 8 to the millimeter, so one painter unit is one dot."""
A4_WIDTH_MM, A4_HEIGHT_MM, A4_MARGIN_MM = 210, 297, 9
GAP = 3 * DOTS_PER_MM


class Paper(Enum):
    """What the receipts are printed on."""

    ROLL = "roll"
    A4 = "a4"


def write_receipts(path: Path, receipts: Sequence[ReceiptView], style: ReceiptStyle, paper: Paper) -> None:
    """Write the file, replacing one of the same name; raises OSError where the place cannot be written."""
    writer = _writer(path, tr("Receipts"))
    pages = [ReceiptPage(receipt, style) for receipt in receipts]
    if paper is Paper.ROLL:
        _on_roll(writer, pages)
    else:
        _on_a4(writer, pages, style)


def write_slip(path: Path, slip: Slip, title: str) -> None:
    """Write one slip as long as it is; raises OSError where the place cannot be written."""
    _on_roll(_writer(path, title), [slip])


def _writer(path: Path, title: str) -> QPdfWriter:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Fieldbook")
    writer.setResolution(RESOLUTION)
    return writer


def _on_roll(writer: QPdfWriter, pages: Sequence[Slip]) -> None:
    painter: QPainter | None = None
    for page in pages:
        millimeters = QSizeF(page.width / DOTS_PER_MM + 10, page.height() / DOTS_PER_MM + 6)
        size = QPageSize(millimeters, QPageSize.Unit.Millimeter, "Receipt", QPageSize.SizeMatchPolicy.ExactMatch)
        layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(5, 3, 5, 3), QPageLayout.Unit.Millimeter)
        writer.setPageLayout(layout)
        if painter is None:
            painter = QPainter(writer)
        else:
            writer.newPage()
        painter.save()
        page.paint(painter)
        painter.restore()
    if painter is not None:
        painter.end()


def _on_a4(writer: QPdfWriter, pages: Sequence[ReceiptPage], style: ReceiptStyle) -> None:
    margin = QMarginsF(A4_MARGIN_MM, A4_MARGIN_MM, A4_MARGIN_MM, A4_MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margin, QPageLayout.Unit.Millimeter))
    width = (A4_WIDTH_MM - 2 * A4_MARGIN_MM) * DOTS_PER_MM
    height = (A4_HEIGHT_MM - 2 * A4_MARGIN_MM) * DOTS_PER_MM
    columns = max(1, (width + GAP) // (style.width + GAP))
    indent = (width - columns * style.width - (columns - 1) * GAP) // 2
    painter = QPainter(writer)
    top = 0
    for start in range(0, len(pages), columns):
        row = pages[start : start + columns]
        tall = max(page.height() for page in row)
        if top and top + tall > height:
            writer.newPage()
            top = 0
        for at, page in enumerate(row):
            place = columns - 1 - at if style.words.right_to_left else at
            left = indent + place * (style.width + GAP)
            painter.save()
            painter.translate(left, top)
            page.paint(painter)
            painter.restore()
            if at:
                edge = left + style.width + GAP / 2 if style.words.right_to_left else left - GAP / 2
                _cut(painter, QLineF(edge, top, edge, top + tall))
        top += tall + GAP
        _cut(painter, QLineF(0, top - GAP / 2, width, top - GAP / 2))
    painter.end()


def _cut(painter: QPainter, line: QLineF) -> None:
    painter.setPen(QPen(BLACK, 1, Qt.PenStyle.DotLine))
    painter.drawLine(line)
