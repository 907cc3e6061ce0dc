"""Columns fold when the window gets narrow, and never keep it from getting narrow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.tokens import Scheme
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")

WIDE = (Placement(900, ((0,), (1,), (2,))), Placement(600, ((0, 2), (1,))), Placement(0, ((1,),)))


class Box(QWidget):
    """A part that needs some room."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(80, 40)


@pytest.fixture
def columns(qtbot: QtBot) -> Columns:
    made = Columns((Part(Box(), 200), Part(Box(), tall=True), Part(Box(), 200)), WIDE)
    shown(qtbot, made, 1000, 300)
    return made


def _resize(columns: Columns, width: int) -> list[QWidget]:
    columns.resize(width, 300)
    QApplication.processEvents()
    return list(columns.findChildren(Box))


def test_three_two_one(columns: Columns) -> None:
    boxes = _resize(columns, 1000)
    assert columns.columns == 3
    assert boxes[0].width() == 200
    boxes = _resize(columns, 700)
    assert columns.columns == 2
    assert boxes[2].y() > boxes[0].y()
    assert boxes[2].x() == boxes[0].x()
    _resize(columns, 500)
    assert columns.columns == 1


def test_a_part_without_a_place_is_hidden_and_comes_back(columns: Columns) -> None:
    boxes = _resize(columns, 400)
    assert [box.isVisible() for box in boxes] == [False, True, False]
    assert all(box.isVisible() for box in _resize(columns, 1000))


def test_the_wide_placement_does_not_keep_the_window_wide(columns: Columns) -> None:
    assert columns.minimumSizeHint().width() <= 100


def test_large_text_folds_earlier(columns: Columns) -> None:
    theme.apply(Scheme.LIGHT, 150)
    _resize(columns, 1001)
    assert columns.columns == 2
