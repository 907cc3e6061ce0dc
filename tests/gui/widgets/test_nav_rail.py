"""The rail: pages, counts, the two feet, wide and narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.nav_rail import NARROW, WIDE, NavRail, RailLines, RailPage
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def rail(qtbot: QtBot) -> NavRail:
    pages = [RailPage("today", "Today", "layout-dashboard", "Alt+1"), RailPage("visits", "Visits", "map-pin", "Alt+2")]
    made = NavRail(pages, RailLines("Meera Joshi", "Loan officer"))
    shown(qtbot, made, 186, 600)
    return made


def test_a_page_is_chosen_by_click_or_by_space(rail: NavRail, qtbot: QtBot) -> None:
    item = rail.item("visits")
    assert item is not None
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    assert chosen.args == ["visits"]
    with qtbot.waitSignal(rail.chosen):
        item.setFocus()
        QTest.keyClick(item, Qt.Key.Key_Space)


def test_only_the_page_on_screen_is_lit(rail: NavRail) -> None:
    rail.select("today")
    rail.select("visits")
    today, visits = rail.item("today"), rail.item("visits")
    assert today is not None
    assert visits is not None
    assert (today.isChecked(), visits.isChecked()) == (False, True)
    rail.select("profile")
    assert not visits.isChecked()


def test_counts_are_seen_and_heard(rail: NavRail) -> None:
    item = rail.item("visits")
    assert item is not None
    before = item.grab().toImage()
    rail.set_counts({"visits": 2, "elsewhere": 9})
    assert item.count == 2
    assert item.accessibleName() == "Visits, 2 need you"
    assert item.grab().toImage() != before
    rail.set_counts({})
    assert item.count == 0


def test_the_feet_are_buttons(rail: NavRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.sync_pressed):
        rail._sync.click()
    with qtbot.waitSignal(rail.person_pressed):
        rail._person.click()
    rail.show_sync(RailLines("Connected", "all received 10:44", "cloud-check", "navOk"))
    assert rail._sync.accessibleName() == "Connected. all received 10:44"


def test_narrow_it_still_can_be_hit(rail: NavRail) -> None:
    assert rail.width() == WIDE
    rail.set_narrow(narrow=True)
    rail.set_counts({"visits": 12})
    assert rail.maximumWidth() == NARROW
    item = rail.item("visits")
    assert item is not None
    assert item.height() >= 24
    assert not rail.grab().isNull()


def test_it_can_be_drawn_with_focus(rail: NavRail) -> None:
    item = rail.item("today")
    assert item is not None
    item.clearFocus()
    before = item.grab().toImage()
    item.setFocus(Qt.FocusReason.TabFocusReason)
    assert item.grab().toImage() != before
    feet = rail._person.grab().toImage()
    rail._person.setFocus(Qt.FocusReason.TabFocusReason)
    assert rail._person.grab().toImage() != feet
