"""One side of one field: chosen is a fill, a border and a mark, not a color alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.side_button import SideButton, SideText
from fieldapp.ui.tokens import Tone
from tests.gui.seeing import shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def button(qtbot: QtBot) -> SideButton:
    made = SideButton(SideText("98260", "read from her phone", "Mobile number, this laptop: 98260"), Tone.INFO)
    shown(qtbot, made, 200, 60)
    return made


def test_a_click_asks_and_the_table_decides(button: SideButton) -> None:
    heard: list[bool] = []
    button.clicked.connect(lambda: heard.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [True]
    assert not button.isChecked()


def test_chosen_looks_different_and_everything_is_spoken(button: SideButton) -> None:
    before = button.grab().toImage()
    button.setChecked(True)
    assert button.grab().toImage() != before
    assert button.accessibleName() == "Mobile number, this laptop: 98260"
    assert small_targets(button) == []
