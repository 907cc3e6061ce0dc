"""The last window of a wiped laptop: one sentence, one key."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.wiped import TITLE, WORDS, WipedScreen
from tests.gui.seeing import cut_words, nameless, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


def test_it_says_what_happened_and_closes_with_one_key(qtbot: QtBot) -> None:
    screen = WipedScreen("Version 1")
    shown(qtbot, screen)
    assert screen.accessibleName() == TITLE
    assert screen.words.text() == WORDS
    assert screen.button.hasFocus()
    assert cut_words(screen) == []
    assert nameless(screen) == []
    assert small_targets(screen) == []
    screen.button.click()
    assert not screen.isVisible()
