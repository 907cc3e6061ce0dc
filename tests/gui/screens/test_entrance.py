"""The ground of the first window: the look is chosen with a live preview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.domain.words import speak
from fieldapp.ui import preferences, theme
from fieldapp.ui.screens.entrance import Entrance
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.menu import Menu
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def entrance(qtbot: QtBot) -> Entrance:
    made = Entrance("Version 1")
    shown(qtbot, made)
    return made


def test_two_is_dark_and_three_is_sun(entrance: Entrance, qtbot: QtBot) -> None:
    entrance.schemes.setFocus()
    with qtbot.waitSignal(entrance.look_chosen) as chosen:
        QTest.keyClick(entrance.schemes, Qt.Key.Key_2)
    assert chosen.args == [Scheme.DARK, 100]
    QTest.keyClick(entrance.schemes, Qt.Key.Key_3)
    assert theme.current().scheme is Scheme.SUN


def test_text_grows_to_the_largest_and_no_further(entrance: Entrance) -> None:
    larger = next(b for b in entrance.findChildren(QPushButton) if b.accessibleName() == "Larger text")
    for _ in range(9):
        larger.click()
    assert theme.current().scale == 150
    smaller = next(b for b in entrance.findChildren(QPushButton) if b.accessibleName() == "Smaller text")
    for _ in range(9):
        smaller.click()
    assert theme.current().scale == 90


def test_the_language_is_chosen_by_its_own_name(entrance: Entrance, qtbot: QtBot) -> None:
    before = preferences.current()
    assert entrance.language.text() == "English"
    entrance.language.click()
    (menu,) = [one for one in entrance.findChildren(Menu) if one.isVisible()]
    assert [row.title for row in menu.list.rows][:2] == ["English", "Français"]
    told: list[str] = []
    preferences.told().changed.connect(lambda _before, now: told.append(now.language))
    try:
        QTest.keyClick(menu, Qt.Key.Key_2)
        assert told == ["fr"]
    finally:
        preferences.told().changed.disconnect()
        preferences.begin(before)
        speak(None)
