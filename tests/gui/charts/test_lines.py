"""Lines: the trend with its limit, the sparkline of a row and of a card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from fieldapp.ui.charts.lines import Point, Sparkline, Trend, TrendLine, sparkline
from fieldapp.ui.tokens import Tone
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")
WEEKS = tuple(Point(3 + n / 10, f"week {n}", "Apr" if n == 0 else "") for n in range(20))


def test_a_trend_shows_its_limit_and_holds_its_figures(qtbot: QtBot) -> None:
    chart = TrendLine("PAR 30")
    shown(qtbot, chart, 460, 220)
    empty = chart.grab().toImage()
    chart.show_trend(Trend(WEEKS, "%"))
    plain = chart.grab().toImage()
    chart.show_trend(Trend(WEEKS, "%", limit=5.0))
    limited = chart.grab().toImage()
    assert empty != plain != limited
    assert chart.table().rows[-1] == ("week 19", "4.9 %")


@pytest.mark.parametrize("values", [(), (3.0,), (3.0, 3.0), (-1.0, 2.0)])
def test_any_number_of_points_can_be_drawn(qtbot: QtBot, values: tuple[float, ...]) -> None:
    chart, small = TrendLine("PAR 30"), Sparkline("Outlook")
    points = tuple(Point(value, "then") for value in values)
    for part in (chart, small):
        qtbot.addWidget(part)
    chart.show_trend(Trend(points))
    small.show_points(points, Tone.WARN)
    assert not chart.grab().isNull()
    assert not small.grab().isNull()
    assert len(small.table().rows) == len(values)


def test_a_rising_row_ends_higher_than_it_began() -> None:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    sparkline(painter, QRectF(2, 2, 56, 16), [1, 2, 3, 5], QColor("#000000"))
    sparkline(painter, QRectF(2, 2, 56, 16), [1], QColor("#000000"))
    painter.end()

    def height(x: int) -> int:
        return min((y for y in range(20) if image.pixelColor(x, y).lightness() < 128), default=99)

    assert height(56) < height(4)
