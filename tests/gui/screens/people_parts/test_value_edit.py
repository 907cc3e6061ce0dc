"""A line typed in place: Enter keeps, Esc drops, and neither reaches the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.people_parts.value_edit import ValueEdit
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_enter_keeps_and_escape_drops_and_the_page_hears_of_neither(qtbot: QtBot) -> None:
    page = QWidget()
    edit = ValueEdit()
    QVBoxLayout(page).addWidget(edit)
    heard: list[str] = []
    edit.kept.connect(lambda: heard.append("kept"))
    edit.dropped.connect(lambda: heard.append("dropped"))
    QShortcut(QKeySequence("Escape"), page).activated.connect(lambda: heard.append("page"))
    shown(qtbot, page, 300, 80)
    edit.setFocus()
    QTest.keyClicks(edit, "98260")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert heard == ["kept", "dropped"]
    assert edit.text() == "98260"


def test_enter_with_control_belongs_to_the_page(qtbot: QtBot) -> None:
    edit = ValueEdit()
    heard: list[str] = []
    edit.kept.connect(lambda: heard.append("kept"))
    shown(qtbot, edit, 300, 40)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
