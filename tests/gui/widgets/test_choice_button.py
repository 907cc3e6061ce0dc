"""A choice shows that it is chosen by more than color."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.choice_button import ChoiceButton

pytestmark = pytest.mark.usefixtures("window_ground")


def test_chosen_and_focused_look_different(qtbot: QtBot) -> None:
    button = ChoiceButton("Promise to pay", "2", "handshake")
    qtbot.addWidget(button)
    button.resize(180, 34)
    plain = button.grab().toImage()
    button.setChecked(True)
    chosen = button.grab().toImage()
    button.set_ring(True)
    ringed = button.grab().toImage()
    assert plain != chosen != ringed
    assert button.sizeHint().height() >= 32
    assert button.accessibleDescription() == "2"
