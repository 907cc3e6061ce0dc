"""The bar over the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.top_bar import TopBar
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    made = TopBar()
    shown(qtbot, made, 1180, 46)
    return made


def test_the_find_box_looks_like_a_field_and_opens_the_box(bar: TopBar, qtbot: QtBot) -> None:
    assert bar.find_box.width() <= 470
    bar.find_box.clearFocus()
    before = bar.find_box.grab().toImage()
    bar.find_box.setFocus()
    assert bar.find_box.grab().toImage() != before
    with qtbot.waitSignal(bar.find_pressed):
        QTest.keyClick(bar.find_box, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.new_pressed):
        bar.new.click()


def test_the_day_and_the_state_are_shown(bar: TopBar) -> None:
    bar.show_day("Thu 15 Oct 2026", Chip("Synthetic records", Tone.WARN))
    assert bar.state.isVisible()
    assert cut_words(bar) == []
    bar.show_day("Thu 15 Oct 2026", None)
    assert not bar.state.isVisible()


def test_at_the_smallest_window_nothing_is_cut(bar: TopBar) -> None:
    bar.show_day("Thu 15 Oct 2026", Chip("Synthetic records", Tone.WARN))
    bar.resize(744, 46)
    assert cut_words(bar) == []
    assert bar.new.geometry().right() < 744


def test_it_grows_with_the_text(bar: TopBar) -> None:
    before = bar.height()
    theme.apply(scale=150)
    assert bar.height() > before
    assert bar.new.height() < bar.height()
