"""The help of one page with its keys, on one A4 page to pin to the wall."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from fieldapp.ui.print.lettering import fitted, printed_font, reads_to_left

Keys = Sequence[tuple[str, str]]
"""Caps and what they do."""
RESOLUTION = 254
"""Ten units to the millimeter."""
MARGIN_MM, FOOT = 18, 120
SIZES = (36, 33, 30, 27, 24, 21, 18)
"""Sizes of letters that are tried, in tenths of a millimeter, until everything stands on one page."""


def write_help(path: Path, title: str, text: str, keys: Keys) -> int:
    """Write the file, replacing one of the same name; returns the pages: 1, or more where even small letters overflow.

    text: markdown. keys: the cap and what it does. Raises OSError where the place cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Fieldbook")
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    page = writer.pageLayout().paintRectPixels(RESOLUTION).size()
    room = QSizeF(page.width(), page.height() - FOOT)
    tried = (_laid(title, text, keys, pixels, room) for pixels in SIZES)
    document = next((one for one in tried if one.pageCount() == 1), None) or _laid(title, text, keys, SIZES[-1], room)
    document.print_(writer)
    return document.pageCount()


def _laid(title: str, text: str, keys: Keys, pixels: int, room: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(fitted(printed_font(pixels), text, *(words for _, words in keys)))
    document.setIndentWidth(1.6 * pixels)
    way = Qt.LayoutDirection.RightToLeft if reads_to_left() else Qt.LayoutDirection.LeftToRight
    document.setMarkdown(f"# {title}\n\n{text}")
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    spaced = QTextBlockFormat()
    spaced.setBottomMargin(0.45 * pixels)
    spaced.setLayoutDirection(way)
    cursor.mergeBlockFormat(spaced)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    _put_keys(cursor, keys, pixels)
    document.setPageSize(room)
    return document


def _put_keys(cursor: QTextCursor, keys: Keys, pixels: int) -> None:
    """Two columns of keys, read down the first and then down the second."""
    if not keys:
        return
    half = -(-len(keys) // 2)
    look = QTextTableFormat()
    look.setBorder(0)
    look.setLayoutDirection(cursor.blockFormat().layoutDirection())
    look.setCellPadding(0.2 * pixels)
    look.setTopMargin(pixels)
    whole = QTextLength(QTextLength.Type.PercentageLength, 100)
    look.setWidth(whole)
    look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
    beside = QTextBlockFormat()
    beside.setLayoutDirection(look.layoutDirection())
    table = cursor.insertTable(half, 2, look)
    for number, (cap, words) in enumerate(keys):
        cell = table.cellAt(number % half, number // half).firstCursorPosition()
        cell.setBlockFormat(beside)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        cell.insertText(f"{cap}  ", strong)
        cell.insertText(words, QTextCharFormat())
