"""One square per installment, different in shape as well as in color."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from fieldapp.ui.charts.repayment_strip import Mark, RepaymentStrip, Square, draw_mark
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def picture(mark: Mark) -> QImage:
    image = QImage(12, 12, QImage.Format.Format_Grayscale8)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    draw_mark(painter, QRectF(1, 1, 10, 10), mark)
    painter.end()
    return image


def test_marks_differ_even_without_color() -> None:
    pictures = [picture(mark) for mark in Mark]
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_the_strip_grows_by_rows_and_holds_its_figures(qtbot: QtBot) -> None:
    strip = RepaymentStrip()
    strip.show_squares([Square(Mark.PAID, "8 Oct", "450", "450")] * 23)
    one_row = strip.sizeHint().height()
    strip.show_squares([Square(Mark.PAID, "8 Oct", "450", "450")] * 45 + [Square(Mark.MISSED, "15 Oct", "450", "0")])
    assert strip.sizeHint().height() > one_row
    assert strip.table().rows[-1] == ("46", "15 Oct", "450", "0", "missed")
    shown(qtbot, strip, 290, 60)
    strip.setFocus()
    assert not strip.grab().isNull()
