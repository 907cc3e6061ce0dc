"""What works everywhere, and the two menus of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.shell_actions import new_menu, person_menu, window_actions
from fieldapp.ui.tokens import Scheme
from tests.fakes.desk import fake_desk
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground", "services")


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(fake_desk())
    shown(qtbot, made)
    return made


def test_every_action_has_words_and_a_key_or_a_place_in_the_find_box(window: MainWindow) -> None:
    actions = window_actions(window)
    assert all(action.text for action in actions)
    assert all(action.keys or action.in_palette for action in actions)
    ids = [action.id for action in actions]
    assert len(set(ids)) == len(ids)


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [action.keys for action in window_actions(window) if action.keys]
    assert len(set(keys)) == len(keys)


def test_every_page_of_the_rail_has_its_number(window: MainWindow) -> None:
    keys = [action.keys for action in window_actions(window)]
    opened = [key for key in keys if key.startswith("Alt+") and key[-1].isdigit()]
    assert opened == [f"Alt+{n}" for n in range(1, 1 + sum(page.on_rail for page in window.pages.values()))]


def test_new_asks_for_the_person_first(window: MainWindow) -> None:
    menu = new_menu(window)
    QTest.keyClick(menu.list, Qt.Key.Key_V)
    assert window.palette_box.isVisible()
    assert window.palette_box.edit.placeholderText() == "Start visit: with whom?"
    assert window.palette_box.edit.hasFocus()


def test_the_look_is_chosen_from_the_persons_menu(window: MainWindow, qtbot: QtBot) -> None:
    menu = person_menu(window)
    chosen = [row.title for row in menu.list.rows if row.bold and not row.header]
    assert chosen == ["Light", "100 %", "Letters work as keys"]
    QTest.keyClick(menu.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.look_chosen):
        QTest.keyClick(menu.list, Qt.Key.Key_Return)
    assert theme.current().scheme is Scheme.DARK
    assert not window.property("asking")
