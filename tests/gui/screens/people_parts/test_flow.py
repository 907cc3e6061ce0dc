"""Widgets flow into the next line where the first is full, from the right where people read from the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.people_parts.flow import FlowLayout


class Block(QPushButton):
    """A button of a size of its own."""

    def sizeHint(self) -> QSize:
        return QSize(100, 30)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, gap=10, line_gap=4)
    for _ in range(3):
        flow.addWidget(Block())
    return made


def places(ground: QWidget, width: int) -> list[tuple[int, int]]:
    layout = ground.layout()
    assert layout is not None
    ground.resize(width, layout.heightForWidth(width))
    ground.show()
    layout.activate()
    return [(block.x(), block.y()) for block in ground.findChildren(Block)]


def test_one_line_where_there_is_room(ground: QWidget) -> None:
    assert places(ground, 320) == [(0, 0), (110, 0), (220, 0)]
    assert ground.height() == 30


def test_one_line_is_level_with_what_stands_beside_it(ground: QWidget) -> None:
    ground.resize(320, 50)
    ground.show()
    assert [block.y() for block in ground.findChildren(Block)] == [10, 10, 10]


def test_what_has_no_room_goes_into_the_next_line(ground: QWidget) -> None:
    assert places(ground, 319) == [(0, 0), (110, 0), (0, 34)]
    assert ground.height() == 64
    assert places(ground, 90) == [(0, 0), (0, 34), (0, 68)]


def test_it_asks_for_one_line_and_needs_one_block(ground: QWidget) -> None:
    layout = ground.layout()
    assert layout is not None
    assert layout.sizeHint() == QSize(320, 30)
    assert layout.minimumSize() == QSize(100, 30)


def test_hidden_ones_take_no_room(ground: QWidget) -> None:
    ground.show()
    ground.findChildren(Block)[0].hide()
    assert places(ground, 320)[1:] == [(0, 0), (110, 0)]


def test_it_begins_at_the_right_where_people_read_from_the_right(ground: QWidget) -> None:
    ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(ground, 320) == [(220, 0), (110, 0), (0, 0)]
