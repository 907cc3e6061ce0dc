"""The place is as large as the part on screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.stack import LateStack, OneOf
from fieldapp.ui.widgets.text import Text
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_the_size_follows_the_part_on_screen(qtbot: QtBot) -> None:
    ground = QWidget()
    column = QVBoxLayout(ground)
    stack = OneOf()
    column.addLayout(stack)
    column.addStretch(1)
    tall, low = Text("\n".join("tall" * 1 for _ in range(12))), Text("low")
    stack.addWidget(tall)
    stack.addWidget(low)
    shown(qtbot, ground, 300, 500)
    before = tall.height()
    stack.show_part(low)
    qtbot.waitUntil(lambda: low.isVisible() and low.height() < before / 4)
    stack.show_part(tall)
    qtbot.waitUntil(lambda: tall.height() == before)


def test_an_empty_place_takes_no_room() -> None:
    assert OneOf().sizeHint() == QSize(0, 0)
    assert OneOf().minimumSize() == QSize(0, 0)


def test_a_part_comes_into_the_window_when_it_is_opened(qtbot: QtBot) -> None:
    ground = QWidget()
    stack = LateStack(ground)
    parts = [Text(words) for words in ("one", "two", "three")]
    for part in parts:
        stack.add_part(part)
    shown(qtbot, ground, 300, 200)
    assert [stack.isAncestorOf(part) for part in parts] == [True, False, False]
    assert stack.currentWidget() is parts[0]
    stack.setCurrentIndex(2)
    assert stack.currentWidget() is parts[2]
    assert parts[2].isVisible()
    assert not parts[1].isVisible()
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(2)
    assert (stack.count(), stack.currentWidget()) == (3, parts[2])
    with qtbot.waitSignal(parts[1].destroyed):
        stack.deleteLater()
