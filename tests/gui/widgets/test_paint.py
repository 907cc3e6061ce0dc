"""Small painted things have the size of their words and the colors of their tone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from fieldapp.ui import theme
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Chip, Frame

pytestmark = pytest.mark.usefixtures("window_ground")


def canvas(width: int = 120, height: int = 40) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    return image, QPainter(image)


@pytest.mark.parametrize(
    ("name", "shown"), [("Kamala Devi", "KD"), ("Meera", "M"), ("Ram Kamal Das", "RD"), ("कमला देवी", "कद"), ("", "?")]
)
def test_initials(name: str, shown: str) -> None:
    assert paint.initials(name) == shown


def test_a_chip_is_as_wide_as_its_words_and_icon() -> None:
    assert paint.chip_size(Chip("Not paid")).width() > paint.chip_size(Chip("Paid")).width()
    assert paint.chip_size(Chip("Paid", icon="check")).width() > paint.chip_size(Chip("Paid")).width()


def test_a_chip_is_filled_with_its_tone() -> None:
    image, painter = canvas()
    paint.chip(painter, QRect(0, 0, 100, 22), Chip("Paid", Tone.OK))
    painter.end()
    assert image.pixelColor(3, 11).name().upper() == theme.tokens().ok.soft


def test_a_bar_is_filled_to_its_share_and_never_beyond() -> None:
    for share, inside, outside in ((0.5, 40, 70), (7.0, 99, 110), (-1.0, 110, 60)):
        image, painter = canvas()
        paint.bar(painter, QRectF(0, 0, 100, 8), share, QColor("#FF0000"), QColor("#DDDDDD"))
        painter.end()
        if share > 0:
            assert image.pixelColor(inside - 4, 4).name() == "#ff0000"
        assert image.pixelColor(outside, 4).name() != "#ff0000"


def test_a_box_stays_inside_its_rectangle() -> None:
    image, painter = canvas()
    paint.box(painter, QRectF(10, 10, 50, 20), Frame(QColor("#00FF00"), QColor("#000000"), 4, 2))
    painter.end()
    assert image.pixelColor(9, 20).name() == "#ffffff"
    assert image.pixelColor(60, 20).name() == "#ffffff"
    assert image.pixelColor(30, 20).name() == "#00ff00"
    assert image.pixelColor(10, 20).name() == "#000000"


def test_long_words_are_shortened_to_their_room() -> None:
    image, painter = canvas()
    ink = paint.Ink(theme.Type.BODY, QColor("#000000"))
    paint.text(painter, QRect(0, 0, 60, 40), "A very long name of a borrower", ink)
    painter.end()
    assert all(image.pixelColor(x, y).name() == "#ffffff" for x in range(62, 120) for y in range(40))


def test_icons_stand_in_the_middle() -> None:
    spot = paint.centered(QRect(0, 0, 30, 30), 16)
    assert (spot.x(), spot.y()) == (7.0, 7.0)
