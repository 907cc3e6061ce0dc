"""The three-way table: arrows choose, the mouse chooses, typing comes back to the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.choices import ChoiceSession
from fieldapp.ui.screens.conflicts_parts.table import Sides, ThreeWayTable
from tests.fakes.people_desk import three_fields
from tests.gui.seeing import cut_words, outside, shown

pytestmark = pytest.mark.usefixtures("window_ground")

SIDES = Sides("This laptop (you)", "today 09:40", "Office (S. Rao)", "today 08:55")


@pytest.fixture
def session() -> ChoiceSession:
    return ChoiceSession(three_fields())


@pytest.fixture
def table(qtbot: QtBot, session: ChoiceSession) -> ThreeWayTable:
    made = ThreeWayTable()
    shown(qtbot, made, 860, 400)
    made.show_session(session, SIDES)
    made.setFocus()
    return made


def test_arrows_move_and_choose(table: ThreeWayTable, session: ChoiceSession) -> None:
    heard: list[int] = []
    table.changed.connect(lambda: heard.append(session.chosen))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(table, key)
    assert heard == [1, 2]
    assert session.marks() == {"phone": "mine", "household_size": "office"}


def test_the_mouse_chooses_and_moves_the_cursor(table: ThreeWayTable, session: ChoiceSession) -> None:
    QTest.mouseClick(table.rows[2].office, Qt.MouseButton.LeftButton)
    assert session.cursor == 2
    assert session.marks() == {"monthly_income": "office"}


def test_typing_starts_from_the_chosen_value_and_gives_the_keys_back(
    table: ThreeWayTable, session: ChoiceSession
) -> None:
    QTest.keyClick(table, Qt.Key.Key_Right)
    table.start_typing()
    edit = table.rows[0].result.edit
    assert edit.text() == "98260 11843"
    QTest.keyClicks(edit, "1")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert session.marks() == {"phone": "other:1"}
    assert table.hasFocus()


def test_nothing_is_cut(table: ThreeWayTable, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: table.rows[0].width() > 0)
    assert cut_words(table) == []
    assert outside(table) == []


def test_a_narrow_table_leaves_out_what_was_before(table: ThreeWayTable) -> None:
    width = table.rows[0].mine.width()
    table.resize(700, 400)
    QApplication.processEvents()
    assert table.rows[0].mine.width() > 700 * width / 860
    table.resize(860, 400)
    QApplication.processEvents()
    assert table.rows[0].mine.width() == width


def test_another_record_takes_the_place_of_the_first(table: ThreeWayTable) -> None:
    fewer = three_fields()
    table.show_session(ChoiceSession(type(fewer)(**{**vars(fewer), "values": fewer.values[:1]})), SIDES)
    assert len(table.rows) == 1
