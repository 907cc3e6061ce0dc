"""The ground of the first window: the look is chosen with a live preview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.screens.entrance import Entrance
from fieldapp.ui.tokens import Scheme
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
