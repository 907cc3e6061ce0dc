"""Meetings of the day and their sheets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui import tasks
from fieldapp.ui.screens.meetings import MeetingsScreen
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.morning import NAVJEEVAN, UJJALA, today_view

pytestmark = pytest.mark.usefixtures("window_ground", "services")


def loaded(qtbot: QtBot) -> MeetingsScreen:
    screen = MeetingsScreen(fake_desk())
    qtbot.addWidget(screen)
    screen.resize(1180, 620)
    screen.show()
    screen.activate()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    return screen


def test_enter_opens_the_sheet_of_the_next_meeting(qtbot: QtBot) -> None:
    screen = loaded(qtbot)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", UJJALA]
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Down)
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", NAVJEEVAN]


def test_the_head_counts_what_is_finished(qtbot: QtBot) -> None:
    assert loaded(qtbot)._about.text() == "Thu 15 Oct 2026 · 1 of 3 meetings finished"


def test_a_day_without_meetings_says_so(qtbot: QtBot, services: FakeServices) -> None:
    services.answer("today.today", today_view(meetings=()))
    assert loaded(qtbot)._empty.isVisible()
