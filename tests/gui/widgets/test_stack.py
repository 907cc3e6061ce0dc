"""The place is as large as the part on screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.stack import OneOf
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
