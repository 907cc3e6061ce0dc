"""Letters of every bundled script: loaded when they are needed, and there when they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRawFont

from fieldapp.ui import theme
from fieldapp.ui.print.lettering import fitted, left_to_right, printed_font
from fieldapp.ui.resources import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SCRIPTS = {
    "bengali": ("Noto Sans Bengali", "কমলা দেবী"),
    "arabic": ("Noto Sans Arabic", "كمالة ديفي"),
    "han": ("Noto Sans SC", "卡马拉"),
}


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    theme.load_fonts()


def drawn(font: QFont, text: str) -> bytes:
    image = QImage(300, 60, QImage.Format.Format_Grayscale8)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(4, 44, text)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize(("family", "text"), SCRIPTS.values(), ids=SCRIPTS)
def test_each_script_has_its_letters(family: str, text: str) -> None:
    font = fitted(printed_font(30), text)
    own = QRawFont.fromFont(QFont([family]))
    assert own.familyName() == family
    assert all(own.supportsCharacter(ord(sign)) for sign in text if not sign.isspace())
    assert drawn(font, text) == drawn(fitted(QFont(font), text), text)
    assert drawn(font, text) != drawn(font, "\ufffd" * len(text))


def test_plain_letters_need_nothing() -> None:
    font = printed_font(30)
    assert fitted(font, "Kamala Devi", "450") is font


@pytest.mark.parametrize("folder", SCRIPTS)
def test_every_font_has_its_license_beside_it(folder: str) -> None:
    license_text = (RESOURCES / "fonts" / folder / "OFL.txt").read_text(encoding="utf-8")
    assert license_text.startswith("Copyright ")
    assert "SIL OPEN FONT LICENSE Version 1.1" in license_text


def test_an_amount_keeps_its_direction_among_arabic_words(qapp: QApplication) -> None:
    assert left_to_right("22-10 · 450") == "\u206622-10 · 450\u2069"
    font = printed_font(30)
    alone, isolated = drawn(font, "22-10 · 450"), drawn(font, left_to_right("22-10 · 450"))
    assert alone == isolated, "the marks of direction take no room"
