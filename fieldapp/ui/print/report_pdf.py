"""A report on A4 or half of it: heading, facts, tables that go on over pages under repeated headings, signatures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from fieldapp.domain.words import tr
from fieldapp.ui.print.paper import Cell, Paper, PaperTable, shown
from fieldapp.ui.print.pen import BLACK, GRAY, RESOLUTION, Ink, Pen

MARGIN_MM = 12
PORTRAIT, LANDSCAPE, HALF = (1860, 2730), (2730, 1860), (1860, 1240)
"""The printable area in tenths of a millimeter; half a page lies across."""
HEAD, FACT, TITLES, ROW, SIGN, REMARK = 175, 46, 52, 44, 150, 40
LIGHT, PALE = QColor(205, 205, 205), QColor(236, 236, 236)


def write_report(path: Path, paper: Paper) -> int:
    """Write the file, replacing one of the same name; returns the pages. Raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb"):
        pass
    pages = _Pages(None, paper).run()
    writer = QPdfWriter(str(path))
    writer.setTitle(paper.title)
    writer.setCreator("Fieldbook")
    writer.setResolution(RESOLUTION)
    across = paper.landscape or paper.half
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A5 if paper.half else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))
    _Pages(writer, paper, pages).run()
    return pages


class _Pages:
    """Measures and paints with the same steps: without a writer it only counts pages."""

    def __init__(self, writer: QPdfWriter | None, paper: Paper, of: int = 0) -> None:
        self._writer, self._paper, self._of = writer, paper, of
        self._width, self._height = HALF if paper.half else LANDSCAPE if paper.landscape else PORTRAIT
        self._pen = Pen(QPainter(writer) if writer is not None else None, self._width)
        self._page, self._y = 1, 0.0

    def run(self) -> int:
        self._heading()
        self._facts()
        for table in self._paper.tables:
            self._table(table)
        self._remarks()
        self._signatures()
        if self._pen.painter is not None:
            self._pen.painter.end()
        return self._page

    def _room(self, needed: float) -> bool:
        """Begin a new page where there is no room; True where one was begun."""
        if self._y + needed <= self._height:
            return False
        self._page += 1
        if self._writer is not None:
            self._writer.newPage()
        self._heading()
        return True

    def _heading(self) -> None:
        paper, width = self._paper, self._width
        side = 140 if paper.reference else 0
        self._pen.write(QRectF(0, 0, width - side - 420, 76), paper.title, Ink(54, bold=True))
        self._pen.write(QRectF(0, 80, width - side - 20, 52), paper.subtitle, Ink(32, gray=True))
        page = tr("Page {number} of {count}", number=self._page, count=self._of or self._page)
        self._pen.write(QRectF(width - side - 420, 6, 400, 50), page, Ink(28, gray=True, right=True))
        if paper.synthetic:
            place = QRectF(width - side - 920, 80, 900, 52)
            self._pen.write(place, tr("SYNTHETIC RECORDS, NOT MONEY"), Ink(30, bold=True, right=True))
        if side:
            self._pen.code(QRectF(width - side, 0, side, side), paper.reference)
        self._y = HEAD

    def _facts(self) -> None:
        half = self._width / 2
        for at, (label, value) in enumerate(self._paper.facts):
            left = (at % 2) * half
            if at % 2 == 0:
                self._room(FACT)
            self._pen.write(QRectF(left, self._y, half * 0.62, FACT), label, Ink(30, gray=True))
            words = shown(value, self._paper.currency, symbol=True)
            ink = Ink(30, bold=True, right=True)
            self._pen.write(QRectF(left + half * 0.62, self._y, half * 0.38 - 60, FACT), words, ink)
            if at % 2 or at + 1 == len(self._paper.facts):
                self._y += FACT
        if self._paper.facts:
            self._y += 24

    def _table(self, table: PaperTable) -> None:
        if table.title:
            self._room(60 + TITLES + ROW)
            self._pen.write(QRectF(0, self._y, self._width, 56), table.title, Ink(34, bold=True))
            self._y += 60
        self._titles(table)
        for row in table.rows:
            height = self._tall(table, row) if table.wrapped else ROW
            if self._room(height):
                self._titles(table)
            self._row(table, row, bold=False, height=height)
            self._line(LIGHT, 1)
        if table.totals:
            if self._room(ROW + 6):
                self._titles(table)
            self._line(BLACK, 3)
            self._y += 4
            self._row(table, table.totals, bold=True)
        self._y += 36

    def _titles(self, table: PaperTable) -> None:
        self._pen.fill(QRectF(0, self._y, self._width, TITLES), PALE)
        for (left, width), column in zip(self._placed(table), table.columns, strict=True):
            self._pen.write(QRectF(left, self._y, width, TITLES), column.title, Ink(28, bold=True, right=column.right))
        self._y += TITLES

    def _row(self, table: PaperTable, row: tuple[Cell, ...], *, bold: bool, height: float = ROW) -> None:
        for (left, width), column, cell in zip(self._placed(table), table.columns, row, strict=True):
            words, place = shown(cell, self._paper.currency), QRectF(left, self._y, width, height)
            if height > ROW:
                self._pen.wrap(place.adjusted(0, 6, 0, 0), words)
            else:
                self._pen.write(place, words, Ink(28, bold=bold, right=column.right))
        self._y += height

    def _tall(self, table: PaperTable, row: tuple[Cell, ...]) -> float:
        cells = zip(self._placed(table), row, strict=True)
        needed = [self._pen.needed(shown(cell, self._paper.currency), width) for (_, width), cell in cells]
        return ROW if max(needed) <= ROW else max(needed) + 12

    def _placed(self, table: PaperTable) -> list[tuple[float, float]]:
        whole, left, placed = sum(column.share for column in table.columns), 0.0, []
        for column in table.columns:
            width = self._width * column.share / whole
            placed.append((left + 10, width - 20))
            left += width
        return placed

    def _remarks(self) -> None:
        if self._paper.remarks and self._paper.remarks_title:
            self._room(60 + 2 * REMARK)
            self._pen.write(QRectF(0, self._y, self._width, 56), self._paper.remarks_title, Ink(34, bold=True))
            self._y += 60
        for remark in self._paper.remarks:
            wanted = self._pen.needed(remark, self._width)
            self._room(wanted)
            self._pen.wrap(
                QRectF(0, self._y, self._width, wanted), remark, BLACK if self._paper.remarks_title else GRAY
            )
            self._y += max(REMARK, wanted + 6)

    def _signatures(self) -> None:
        if not self._paper.signatures:
            return
        self._room(SIGN)
        width = self._width / len(self._paper.signatures)
        for at, who in enumerate(self._paper.signatures):
            left = at * width
            self._pen.line(QLineF(left, self._y + 95, left + width - 60, self._y + 95), BLACK, 2)
            self._pen.write(QRectF(left, self._y + 102, width - 60, 44), who, Ink(28, gray=True))
        self._y += SIGN

    def _line(self, color: QColor, width: int) -> None:
        self._pen.line(QLineF(0, self._y, self._width, self._y), color, width)
