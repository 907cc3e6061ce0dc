"""The collection sheet on A4 landscape, forty rows a page: the paper to fall back on, in the order of the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from fieldapp.domain.words import mark, tr
from fieldapp.ui.print.pen import BLACK, GRAY, RESOLUTION, Ink, Pen

ROWS_A_PAGE = 40
WIDTH, HEIGHT = 2770, 1900
"""The printable area in tenths of a millimeter: A4 landscape less 10 mm all around."""
HEAD, TITLES, ROW, FOOT = 165, 52, 39, 96
PALE, FAINT = QColor(236, 236, 236), QColor(170, 170, 170)


@dataclass(frozen=True)
class PaperRow:
    """One member in the words of the screen; `paid` and `savings` are empty where they are to be written by hand."""

    number: str
    name: str
    loan: str
    due: str
    arrears: str
    expected: str
    paid: str = ""
    savings_expected: str = ""
    savings: str = ""
    here: str = ""
    note: str = ""


@dataclass(frozen=True)
class PaperSheet:
    """A meeting on paper. `reference` is what the code carries, so that a scan finds the sheet again."""

    title: str
    subtitle: str
    reference: str
    rows: Sequence[PaperRow]
    totals: PaperRow
    officer: str
    synthetic: bool = False


@dataclass(frozen=True)
class _Column:
    title: str
    width: int
    field: str = ""
    right: bool = False
    boxed: bool = False


_COLUMNS = (
    _Column("#", 70, "number"),
    _Column(mark("Member"), 480, "name"),
    _Column(mark("Loan · week"), 330, "loan"),
    _Column(mark("Due"), 150, "due", right=True),
    _Column(mark("Arrears"), 160, "arrears", right=True),
    _Column(mark("Expected"), 180, "expected", right=True),
    _Column(mark("Paid"), 230, "paid", right=True, boxed=True),
    _Column(mark("Saves"), 140, "savings_expected", right=True),
    _Column(mark("Saved"), 190, "savings", right=True, boxed=True),
    _Column(mark("Here"), 165, "here", boxed=True),
    _Column(mark("Note"), 330, "note", boxed=True),
    _Column(mark("Sign"), 345, boxed=True),
)


def write_sheet(path: Path, sheet: PaperSheet) -> int:
    """Write the file, replacing one of the same name; returns the pages. Raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(sheet.title)
    writer.setCreator("Fieldbook")
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(10, 10, 10, 10)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))
    pages = max(1, -(-len(sheet.rows) // ROWS_A_PAGE))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        _page(Pen(painter, WIDTH), sheet, page, pages)
    painter.end()
    return pages


def _page(pen: Pen, sheet: PaperSheet, page: int, pages: int) -> None:
    _heading(pen, sheet, tr("Page {number} of {count}", number=page + 1, count=pages))
    top = HEAD
    pen.fill(QRectF(0, top, WIDTH, TITLES), PALE)
    for column, left in _placed():
        place = QRectF(left + 12, top, column.width - 24, TITLES)
        pen.write(place, tr(column.title), Ink(30, bold=True, right=column.right))
    top += TITLES
    rows = sheet.rows[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
    for row in rows:
        _row(pen, row, top, bold=False)
        top += ROW
    _lines(pen, HEAD, top)
    if page + 1 == pages:
        _totals(pen, sheet, top)


def _heading(pen: Pen, sheet: PaperSheet, page: str) -> None:
    side = 140
    pen.write(QRectF(0, 0, WIDTH - side - 900, 80), sheet.title, Ink(62, bold=True))
    pen.write(QRectF(0, 82, WIDTH - side - 40, 56), sheet.subtitle, Ink(36, gray=True))
    right = QRectF(WIDTH - side - 920, 4, 900, 60)
    pen.write(right, page, Ink(32, right=True, gray=True))
    if sheet.synthetic:
        warning = QRectF(WIDTH - side - 920, 76, 900, 60)
        pen.write(warning, tr("SYNTHETIC RECORDS, NOT MONEY"), Ink(36, bold=True, right=True))
    pen.code(QRectF(WIDTH - side, 0, side, side), sheet.reference)


def _row(pen: Pen, row: PaperRow, top: float, *, bold: bool) -> None:
    for column, left in _placed():
        if column.field == "here" and not row.here and not bold:
            pen.box(QRectF(left + column.width / 2 - 12, top + 8, 24, 24))
            continue
        text = getattr(row, column.field) if column.field else ""
        ink = Ink(28, bold=bold or column.boxed, right=column.right)
        pen.write(QRectF(left + 12, top, column.width - 24, ROW), text, ink)


def _lines(pen: Pen, top: float, bottom: float) -> None:
    y = top + TITLES
    while y <= bottom:
        pen.line(QLineF(0, y, WIDTH, y), FAINT, 1)
        y += ROW
    for column, left in _placed():
        if column.boxed:
            pen.box(QRectF(left, top, column.width, bottom - top))


def _totals(pen: Pen, sheet: PaperSheet, top: float) -> None:
    pen.line(QLineF(0, top, WIDTH, top), BLACK, 3)
    _row(pen, sheet.totals, top + 4, bold=True)
    y, third = top + ROW + 14, WIDTH / 3
    for at, label in enumerate((tr("Cash counted"), tr("Officer: {name}", name=sheet.officer), tr("Group leader"))):
        left = at * third
        ink = Ink(30, gray=True)
        pen.write(QRectF(left, y, third - 60, FOOT - 40), label, ink)
        begin = left + max(320, pen.width_of(label, ink) + 20)
        pen.line(QLineF(begin, y + 44, left + third - 60, y + 44), GRAY, 2)


def _placed() -> list[tuple[_Column, float]]:
    left, placed = 0.0, []
    for column in _COLUMNS:
        placed.append((column, left))
        left += column.width
    return placed
