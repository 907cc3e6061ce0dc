"""Marks on a roll: measuring and painting take the same steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from fieldapp.ui import theme
from fieldapp.ui.print.slip import NARROW, Slip, slip_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Two(Slip):
    def lay(self) -> None:
        self.pair("left", "right", slip_font(20))
        self.wrapped("many words that do not fit on one line of a narrow roll at this size", slip_font(30))
        self.banner("COPY 1")
        self.dashes()


def test_it_is_as_high_before_and_after_it_is_painted(qapp: QApplication) -> None:
    theme.load_fonts()
    slip = Two(NARROW)
    height = slip.height()
    image = QImage(NARROW, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    slip.paint(painter)
    painter.end()
    assert slip.height() == height > 120
    assert any(image.pixelColor(x, height - 20).lightness() < 128 for x in range(NARROW)), "the banner"
