"""Today: the next meeting's sheet with one key, people of the plan with one letter."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import tasks
from fieldapp.ui.screens.today import TodayScreen
from fieldapp.ui.sync_words import Link, LinkState
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.morning import KAMALA, RETURNED_VISIT, UJJALA, today_view
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground", "services")


class Opened:
    """A page that keeps what it asked the shell for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.screen = TodayScreen(fake_desk())
        self.asked: list[tuple[Any, ...]] = []
        self.screen.open_screen.connect(lambda *what: self.asked.append(what))
        self.screen.choose_person.connect(lambda page: self.asked.append(("choose", page)))
        shown(qtbot, self.screen, 1180, 620)
        self.load()

    def load(self) -> None:
        self.screen.activate()
        self.qtbot.waitUntil(lambda: not tasks.tasks().busy)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.screen.plan, key)

    def act(self, name: str) -> None:
        next(action for action in self.screen.page_actions() if action.id == name).run()


@pytest.fixture
def today(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_the_next_sheet_is_one_key_away(today: Opened) -> None:
    assert today.screen.plan.hasFocus()
    today.press(Qt.Key.Key_Return)
    assert today.asked == [("sheet", UJJALA)]


def test_the_arrows_walk_the_plan_and_enter_starts_the_visit(today: Opened) -> None:
    today.press(Qt.Key.Key_Down)
    today.press(Qt.Key.Key_Down)
    today.press(Qt.Key.Key_Return)
    assert today.asked == [("visit", KAMALA)]


def test_r_on_a_person_takes_a_repayment(today: Opened) -> None:
    today.press(Qt.Key.Key_Down)
    today.press(Qt.Key.Key_Down)
    today.act("plan-repay")
    assert today.asked == [("repayment", KAMALA)]


def test_v_without_a_person_asks_for_one(today: Opened) -> None:
    today.act("plan-visit")
    assert today.asked == [("choose", "visit")]


def test_what_needs_her_opens_where_it_is_put_right(today: Opened) -> None:
    today.screen.needs.setFocus()
    QTest.keyClick(today.screen.needs, Qt.Key.Key_Return)
    assert today.asked == [("visit", ("visit", RETURNED_VISIT))]


def test_loading_again_keeps_the_place_in_the_plan(today: Opened) -> None:
    today.press(Qt.Key.Key_Down)
    today.press(Qt.Key.Key_Down)
    today.load()
    current = today.screen.plan.current
    assert current is not None
    assert current.key == ("visit", KAMALA)


def test_an_empty_day_says_so_and_offers_the_centres(today: Opened, services: FakeServices) -> None:
    services.answer("today.today", today_view(meetings=(), visits=(), needs_me=()))
    today.load()
    assert today.screen._empty.isVisible()
    assert today.screen._nothing.isVisible()
    assert not today.screen.needs.isVisible()


def test_a_plan_of_sixty_rows_scrolls_and_holds_them_all(today: Opened, services: FakeServices) -> None:
    day = today_view()
    services.answer("today.today", today_view(visits=day.visits * 15))
    today.load()
    assert len(today.screen.plan.rows) == 63
    assert today.screen.height() == 620


def test_the_sync_card_tells_what_waits_and_how_the_link_is(today: Opened) -> None:
    assert today.screen._facts._rows["Waiting to send"][1].text() == "14 changes"
    assert today.screen._facts._rows["Oldest waiting"][1].text() == "2 h 47 min"
    today.screen.show_link(LinkState(Link.CONNECTED))
    assert today.screen._link.chip.text == "Connected"


def test_a_screen_reader_hears_each_row(today: Opened) -> None:
    spoken = [row.spoken for row in today.screen.plan.rows]
    assert spoken[1] == "11:00, Ujjala center meeting, 40 members · ₹ 21,510 expected · week 31, Next"
