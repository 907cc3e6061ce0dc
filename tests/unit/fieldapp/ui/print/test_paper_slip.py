"""Short reports on a roll."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldapp.ui import theme
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.paper_slip import SIGN_DOTS, PaperSlip
from fieldapp.ui.print.raster import slip_image
from fieldapp.ui.print.slip import NARROW, WIDE
from tests.fakes.desk import rupees

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TABLE = PaperTable((PaperColumn("Note"), PaperColumn("Sum")), [("500 × 12", 6_000_00)], ("Counted", 6_000_00))
REMARK = "Why: a torn note that nobody took " * 3
PAPER = Paper("Day close", "Meera Joshi", rupees(), (TABLE,), (("Brought", 0),), (REMARK,))


def test_it_grows_by_what_stands_on_it(qapp: QApplication) -> None:
    theme.load_fonts()
    plain = PaperSlip(PAPER).height()
    assert PaperSlip(replace(PAPER, synthetic=True)).height() > plain + 20
    assert PaperSlip(replace(PAPER, signatures=("Officer", "Cashier"))).height() > plain + 2 * SIGN_DOTS
    assert PaperSlip(PAPER, NARROW).height() > plain, "narrow paper needs more lines for the same words"


def test_the_dots_are_black_to_the_last_line(qapp: QApplication) -> None:
    theme.load_fonts()
    for width in (NARROW, WIDE):
        image = slip_image(PaperSlip(PAPER, width))
        assert image.width() == width
        white = image.pixelIndex(0, 0)
        assert image.pixelColor(0, 0).lightness() > 128
        rows = [y for y in range(image.height()) if any(image.pixelIndex(x, y) != white for x in range(width))]
        assert rows[0] < 30
        assert rows[-1] > image.height() - 40


def test_it_is_mirrored_where_the_windows_read_to_the_left(qapp: QApplication) -> None:
    theme.load_fonts()
    assert not PaperSlip(PAPER).mirrored
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert PaperSlip(PAPER).mirrored
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
