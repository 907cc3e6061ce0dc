"""The strip takes no room while it is silent, and its button closes it before it acts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.strip_row import StripRow
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_it_says_acts_once_and_is_gone(qtbot: QtBot) -> None:
    page, row, done = QWidget(), StripRow(), []
    column = QVBoxLayout(page)
    column.addLayout(row)
    shown(qtbot, page, 400, 200)
    assert not row.banner.isVisible()
    assert row.contentsMargins().top() == 0
    row.say(Tone.WARN, "Something", "Open", lambda: done.append(row.banner.isVisible()))
    assert row.banner.words == "Something"
    row.banner.pressed.emit()
    row.banner.pressed.emit()
    assert done == [False]
    assert row.contentsMargins().top() == 0
