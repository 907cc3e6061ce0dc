"""Labels by role and tone; one kind gives way with dots and keeps its words for the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule, tone_ink
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_a_label_has_the_font_of_its_role(qtbot: QtBot) -> None:
    label = Text("Today", Type.PAGE_TITLE)
    qtbot.addWidget(label)
    assert label.font().pixelSize() == 20
    label.set_role(Type.BODY)
    assert label.font().pixelSize() == 13


def test_a_new_tone_keeps_the_size_of_the_text(qtbot: QtBot) -> None:
    label = Text("1 Office", Type.SECONDARY_STRONG)
    theme.apply(scale=150)
    shown(qtbot, label, 200, 40)
    theme.apply(scale=100)
    label.set_tone("ok")
    assert label.font().pixelSize() == 12


def test_words_of_a_borrower_are_never_read_as_markup(qtbot: QtBot) -> None:
    label = Text("<b>Kamala</b>")
    qtbot.addWidget(label)
    assert label.text() == "<b>Kamala</b>"
    assert label.sizeHint().width() > Text("Kamala").sizeHint().width() * 1.5


def test_a_label_that_gives_way_shortens_itself_and_keeps_its_words(qtbot: QtBot) -> None:
    ground = QWidget()
    row = QHBoxLayout(ground)
    label = Elided("Lakshmi Yadav, photo is of the wrong shop")
    row.addWidget(label)
    qtbot.addWidget(ground)
    ground.resize(120, 40)
    ground.show()
    ground.grab()
    assert label.width() <= 120
    assert label.toolTip() == label.text()
    ground.resize(600, 40)
    ground.grab()
    assert label.toolTip() == ""


def test_every_tone_has_an_ink() -> None:
    names = ["text", "second", "third", "accent", "nav", "navMuted", "navTitle", "navAccent", "navOk", "badge"]
    inks = [tone_ink(name) for name in (*names, *(str(tone) for tone in Tone))]
    assert all(ink.startswith("#") for ink in inks)
    with pytest.raises(ValueError, match="purple"):
        tone_ink("purple")


def test_an_icon_of_its_own_grows_with_the_text(qtbot: QtBot) -> None:
    glyph = Glyph("check", "ok")
    qtbot.addWidget(glyph)
    assert glyph.sizeHint().width() == 16
    glyph.set_icon("x", "bad")
    theme.apply(scale=150)
    assert glyph.sizeHint().width() == 24


def test_a_rule_is_one_pixel(qtbot: QtBot) -> None:
    line = rule()
    qtbot.addWidget(line)
    assert line.maximumHeight() == 1
