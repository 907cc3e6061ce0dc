"""Fonts come with the language or the name that needs them, and every sign of the languages has one."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from fieldapp.ui import fonts, theme

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.mark.parametrize(
    ("language", "family", "text"),
    [
        ("hi", "Noto Sans Devanagari", "कमला देवी"),
        ("bn", "Noto Sans Bengali", "কমলা দেবী"),
        ("zh_CN", "Noto Sans SC", "借款人"),
        ("ar", "Noto Sans Arabic", "كمالا"),
    ],
)
def test_a_language_brings_the_font_of_its_script(qapp: QApplication, language: str, family: str, text: str) -> None:
    fonts.load_for(language)
    assert family in fonts.families()
    assert fonts.load_for(language) is False
    assert QRawFont.fromFont(
        theme.font(),
    ).isValid()
    for sign in text.replace(" ", ""):
        assert QFontMetrics(theme.font()).inFontUcs4(ord(sign)) or family_has(family, sign), sign


def family_has(family: str, sign: str) -> bool:
    script = next(script for script in fonts.SCRIPTS if script.family == family)
    raw = QRawFont(str(fonts.files_of(script)[0]), 13)
    return raw.supportsCharacter(ord(sign))


def test_a_name_brings_the_font_of_its_script(qapp: QApplication) -> None:
    assert fonts.load_for_texts(["Kamala Devi", "Réhana"]) is False
    fonts.load_for_texts(["রাধা বাই"])
    assert "Noto Sans Bengali" in fonts.families()


def test_every_script_came_with_its_files() -> None:
    assert all(fonts.files_of(script) for script in (fonts.LATIN, *fonts.SCRIPTS))


def test_every_letter_of_a_script_stands_in_one_script_only() -> None:
    spans = sorted(span for script in fonts.SCRIPTS for span in script.letters)
    assert all(before[1] < after[0] for before, after in itertools.pairwise(spans))
