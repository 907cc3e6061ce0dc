"""What waits is said when the window is closed: no question, gone by itself or with any key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.screens.farewell import STAYS_MS, Farewell
from fieldapp.ui.tokens import Scheme
from tests.gui.seeing import cut_words

pytestmark = pytest.mark.usefixtures("window_ground")

WORDS = "14 changes wait here safely. Nothing is lost."


def said() -> Farewell:
    made = Farewell(WORDS, QRect(100, 80, 1000, 600))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.say()
    return made


@pytest.mark.parametrize("scale", [100, 150])
def test_it_stands_where_the_window_was_and_goes_by_itself(qtbot: QtBot, scale: int) -> None:
    theme.apply(Scheme.LIGHT, scale)
    farewell = said()
    qtbot.addWidget(farewell)
    assert farewell.words.text() == WORDS
    assert farewell.accessibleName() == WORDS
    assert cut_words(farewell) == []
    assert abs(farewell.geometry().center().x() - 600) < 3
    assert (farewell.timer.isActive(), farewell.timer.interval()) == (True, STAYS_MS)
    farewell.timer.timeout.emit()
    assert not farewell.isVisible()


@pytest.mark.parametrize("key", [True, False])
def test_any_key_or_click_sends_it_away(qtbot: QtBot, key: bool) -> None:
    farewell = said()
    qtbot.addWidget(farewell)
    if key:
        QTest.keyClick(farewell, Qt.Key.Key_A)
    else:
        QTest.mouseClick(farewell, Qt.MouseButton.LeftButton)
    assert not farewell.isVisible()
