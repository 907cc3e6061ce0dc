"""A column scrolls instead of squeezing its words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Text
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")
WORDS = "Everything is stored encrypted on this laptop. It sends by itself when a network appears. "


def test_wrapped_words_get_their_height_and_the_rest_scrolls(qtbot: QtBot) -> None:
    area = ColumnScroll()
    for _ in range(6):
        area.column.addWidget(Text(WORDS * 2, wrap=True))
    shown(qtbot, area, 240, 200)
    assert cut_words(area) == []
    assert area.verticalScrollBar().maximum() > 0


def test_new_words_get_their_height_too(qtbot: QtBot) -> None:
    area = ColumnScroll()
    label = Text("Short", wrap=True)
    area.column.addWidget(label)
    shown(qtbot, area, 240, 200)
    label.setText(WORDS * 8)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert cut_words(area) == []
