"""Menus open beside a button inside the window, close before they act, and work by letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.menu import Entry, Menu
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


class Ground:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        shown(qtbot, self.window, 800, 560)
        self.done: list[str] = []
        self.menu = Menu(
            self.window,
            "New",
            [
                Entry("Field"),
                Entry("Visit", lambda: self.done.append("visit"), "map-pin", "V"),
                Entry("Repayment", lambda: self.done.append("repayment"), "receipt-text", "R", chosen=True),
            ],
        )


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    return Ground(qtbot)


def test_a_letter_does_it(ground: Ground) -> None:
    ground.menu.open_at(QPoint(100, 40))
    QTest.keyClick(ground.menu.list, Qt.Key.Key_R)
    assert ground.done == ["repayment"]
    assert not ground.menu.isVisible()


def test_arrows_and_enter_do_it(ground: Ground) -> None:
    ground.menu.open_at(QPoint(100, 40))
    QTest.keyClick(ground.menu.list, Qt.Key.Key_Return)
    assert ground.done == ["visit"]


def test_escape_and_a_click_beside_it_do_nothing(ground: Ground) -> None:
    ground.menu.open_at(QPoint(100, 40))
    QTest.mouseClick(ground.menu, Qt.MouseButton.LeftButton, pos=QPoint(700, 500))
    assert not ground.menu.isVisible()
    assert ground.done == []


def test_it_never_leaves_the_window(ground: Ground) -> None:
    for corner, above in ((QPoint(790, 540), True), (QPoint(-50, 10), False)):
        ground.menu.open_at(corner, above=above)
        assert ground.window.rect().contains(ground.menu.panel.geometry())
        ground.menu.hide()


def test_the_chosen_entry_is_ticked_and_a_heading_cannot_be_done(ground: Ground) -> None:
    ground.menu.open_at(QPoint(100, 40))
    assert ground.menu.list.rows[0].header
    assert ground.menu.list.rows[2].icon == "check"
    ground.menu._do(0)
    assert ground.menu.isVisible()
