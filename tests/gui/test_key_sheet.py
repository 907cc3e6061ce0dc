"""F1 lists every key of the page and of the window, and closes with the same key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.actions import Action
from fieldapp.ui.key_sheet import KeySheet
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Text
from tests.gui.seeing import cut_words

pytestmark = pytest.mark.usefixtures("window_ground")


def test_keys_and_words_stand_side_by_side(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1366, 697)
    qtbot.addWidget(window)
    window.show()
    page = [Action("fill", "Fill expected", keys="F8"), Action("silent", "No key")]
    sheet = KeySheet(window, "Collection sheet", page, [Action("find", "Find", keys="Ctrl+K")])
    sheet.ask()
    caps = [cap.accessibleName() for cap in sheet.findChildren(KeyCap)]
    words = [text.text() for text in sheet.findChildren(Text)]
    assert caps == ["F8", "Ctrl K"]
    assert "Fill expected" in words
    assert "No key" not in words
    assert cut_words(sheet) == []
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    assert not sheet.isVisible()
