"""Buttons are large enough, show their key, and look different by purpose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.actions import Action
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.buttons import Button, Look
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.mark.parametrize("look", list(Look))
def test_every_button_can_be_hit_and_read(qtbot: QtBot, look: Look) -> None:
    button = Button("Finish meeting", look, "flag", "Ctrl+Return")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 32
    assert button.minimumSizeHint() == button.sizeHint()
    assert button.accessibleName() == "Finish meeting"
    assert button.accessibleDescription() == "Ctrl ↵"


def test_the_key_takes_its_room(qtbot: QtBot) -> None:
    assert Button("Visit", keys="V").sizeHint().width() > Button("Visit").sizeHint().width()


def test_a_button_does_what_its_action_does(qtbot: QtBot) -> None:
    done: list[int] = []
    button = Button.of(Action("go", "Go", lambda: done.append(1), "G", "check"))
    shown(qtbot, button, 200, 60)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert done == [1]


def test_focus_can_be_seen_in_every_theme(qtbot: QtBot) -> None:
    for look in Look:
        button = Button("Go", look)
        shown(qtbot, button, 120, 40)
        for scheme in Scheme:
            theme.apply(scheme)
            button.clearFocus()
            before = button.grab().toImage()
            button.setFocus()
            assert button.grab().toImage() != before, (look, scheme)


def test_words_can_change(qtbot: QtBot) -> None:
    button = Button("Unlock", icon="lock")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_words("Opening the records", "loader")
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "Opening the records"


def test_buttons_grow_with_the_text(qtbot: QtBot) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.apply(scale=150)
    assert button.sizeHint().height() > before.height()
    button.set_height(24)
    assert button.sizeHint().height() >= 36
