"""The collection sheet on A4 landscape, forty rows a page: the paper to fall back on, in the order of the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from fieldapp.domain.words import mark, tr
from fieldapp.ui.print import qr_code
from fieldapp.ui.print.lettering import fitted, printed_font

ROWS_A_PAGE = 40
RESOLUTION = 254
"""Ten painter units to the millimeter."""
WIDTH, HEIGHT = 2770, 1900
"""The printable area in tenths of a millimeter: A4 landscape less 10 mm all around."""
HEAD, TITLES, ROW, FOOT = 165, 52, 39, 96
BLACK, GRAY, PALE = QColor(0, 0, 0), QColor(90, 90, 90), QColor(236, 236, 236)


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
        _page(painter, sheet, page, pages)
    painter.end()
    return pages


def _page(painter: QPainter, sheet: PaperSheet, page: int, pages: int) -> None:
    _heading(painter, sheet, tr("Page {number} of {count}", number=page + 1, count=pages))
    top = HEAD
    painter.fillRect(QRectF(0, top, WIDTH, TITLES), PALE)
    for column, left in _placed():
        place = QRectF(left + 12, top, column.width - 24, TITLES)
        _write(painter, place, tr(column.title), _Ink(30, bold=True, align=_align(column.right)))
    top += TITLES
    rows = sheet.rows[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
    for row in rows:
        _row(painter, row, top, bold=False)
        top += ROW
    _lines(painter, HEAD, top)
    if page + 1 == pages:
        _totals(painter, sheet, top)


def _heading(painter: QPainter, sheet: PaperSheet, page: str) -> None:
    side = 140
    _write(painter, QRectF(0, 0, WIDTH - side - 900, 80), sheet.title, _Ink(62, bold=True))
    _write(painter, QRectF(0, 82, WIDTH - side - 40, 56), sheet.subtitle, _Ink(36, gray=True))
    right = QRectF(WIDTH - side - 920, 4, 900, 60)
    _write(painter, right, page, _Ink(32, align=Qt.AlignmentFlag.AlignRight, gray=True))
    if sheet.synthetic:
        warning = QRectF(WIDTH - side - 920, 76, 900, 60)
        _write(
            painter, warning, tr("SYNTHETIC RECORDS, NOT MONEY"), _Ink(36, bold=True, align=Qt.AlignmentFlag.AlignRight)
        )
    qr_code.paint(painter, QRectF(WIDTH - side, 0, side, side), sheet.reference, BLACK)


def _row(painter: QPainter, row: PaperRow, top: float, *, bold: bool) -> None:
    for column, left in _placed():
        if column.field == "here" and not row.here and not bold:
            painter.setPen(QPen(GRAY, 2))
            painter.drawRect(QRectF(left + column.width / 2 - 12, top + 8, 24, 24))
            continue
        text = getattr(row, column.field) if column.field else ""
        ink = _Ink(28, bold=bold or column.boxed, align=_align(column.right))
        _write(painter, QRectF(left + 12, top, column.width - 24, ROW), text, ink)


def _lines(painter: QPainter, top: float, bottom: float) -> None:
    painter.setPen(QPen(QColor(170, 170, 170), 1))
    y = top + TITLES
    while y <= bottom:
        painter.drawLine(0, round(y), WIDTH, round(y))
        y += ROW
    painter.setPen(QPen(GRAY, 2))
    for column, left in _placed():
        if column.boxed:
            painter.drawRect(QRectF(left, top, column.width, bottom - top))


def _totals(painter: QPainter, sheet: PaperSheet, top: float) -> None:
    painter.setPen(QPen(BLACK, 3))
    painter.drawLine(0, round(top), WIDTH, round(top))
    _row(painter, sheet.totals, top + 4, bold=True)
    y, third = top + ROW + 14, WIDTH / 3
    for at, label in enumerate((tr("Cash counted"), tr("Officer: {name}", name=sheet.officer), tr("Group leader"))):
        left = at * third
        _write(painter, QRectF(left, y, third - 60, FOOT - 40), label, _Ink(30, gray=True))
        painter.setPen(QPen(GRAY, 2))
        painter.drawLine(round(left + 320), round(y + 44), round(left + third - 60), round(y + 44))


def _placed() -> list[tuple[_Column, float]]:
    left, placed = 0.0, []
    for column in _COLUMNS:
        placed.append((column, left))
        left += column.width
    return placed


def _align(right: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class _Ink:
    pixels: int
    bold: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    gray: bool = False


def _write(painter: QPainter, place: QRectF, text: str, ink: _Ink) -> None:
    font = fitted(printed_font(ink.pixels, bold=ink.bold), text)
    painter.setFont(font)
    painter.setPen(GRAY if ink.gray else BLACK)
    fits = QFontMetricsF(font, painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(ink.align | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE), fits)


_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
