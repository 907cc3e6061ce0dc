"""Empty lists say why; loading does not flicker."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_one_sentence_and_one_button(qtbot: QtBot) -> None:
    done: list[int] = []
    empty = EmptyState("calendar-days", "No plan for today. Open a center to add one.", "Open Meetings")
    empty.on_press(lambda: done.append(1))
    shown(qtbot, empty, 400, 300)
    button = empty.findChild(QPushButton)
    assert button is not None
    button.click()
    assert done == [1]
    assert cut_words(empty) == []
    empty.say("No center meets today.")
    assert empty.accessibleName() == "No center meets today."


def test_without_a_remedy_there_is_no_button(qtbot: QtBot) -> None:
    empty = EmptyState("cloud-check", "Nothing waits.")
    shown(qtbot, empty, 400, 300)
    button = empty.findChild(QPushButton)
    assert button is not None
    assert not button.isVisible()


def test_bars_appear_only_when_loading_takes_long(qtbot: QtBot) -> None:
    skeleton = Skeleton()
    shown(qtbot, skeleton, 600, 400)
    skeleton.start()
    blank = skeleton.grab().toImage()
    assert skeleton._timer.isActive()
    skeleton._timer.timeout.emit()
    assert skeleton.grab().toImage() != blank
    skeleton.stop()
    assert not skeleton.isVisible()
    assert not skeleton._timer.isActive()
