"""Empty lists say why; loading does not flicker."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.screen import Screen
from fieldapp.ui.widgets.empty import EmptyState, Skeleton, Veil
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import fake_desk
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


class _Page(Screen):
    name, title = "people", "People"


def test_after_a_second_it_says_so_and_after_three_it_lets_go(qtbot: QtBot) -> None:
    page = _Page(fake_desk())
    column = QVBoxLayout(page)
    skeleton = Skeleton()
    column.addWidget(skeleton)
    shown(qtbot, page, 600, 400)
    left: list[int] = []
    page.back.connect(lambda: left.append(1))

    def said() -> list[str]:
        words = [label.text() for label in skeleton.findChildren(Text) if label.isVisible()]
        return words + [button.text() for button in skeleton.findChildren(QPushButton) if button.isVisible()]

    skeleton.start()
    skeleton._timer.timeout.emit()
    assert said() == []
    skeleton._timer.timeout.emit()
    assert said() == ["Loading: People"]
    skeleton._timer.timeout.emit()
    assert said() == ["Loading: People", "Back"]
    assert cut_words(page) == []
    skeleton.findChildren(QPushButton)[0].click()
    assert left == [1]
    skeleton.start()
    assert said() == [], "the next time it begins in silence again"
    skeleton.stop()


def test_a_veil_lies_over_the_fields_it_waits_for_and_goes(qtbot: QtBot) -> None:
    form = QWidget()
    veil = Veil(form)
    shown(qtbot, form, 300, 200)
    assert not veil.isVisible()
    veil.start()
    blank = form.grab().toImage()
    form.resize(400, 300)
    assert veil.size() == form.size()
    form.resize(300, 200)
    veil._timer.timeout.emit()
    assert form.grab().toImage() != blank
    veil.stop()
    assert not veil.isVisible()


def test_bars_that_are_cleared_keep_their_room(qtbot: QtBot) -> None:
    page, banner, bars = QWidget(), Text("The disk did not take it."), Skeleton(14, 26)
    column = QVBoxLayout(page)
    column.addWidget(banner)
    column.addWidget(bars, 1)
    shown(qtbot, page, 500, 600)
    bars.start()
    qtbot.wait(200)
    before = banner.height()
    bars.clear()
    assert banner.height() == before < 60
    assert bars.isVisible()
    bars.stop()
    assert not bars.isVisible()
