"""One field that both sides changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.choices import Picked
from fieldapp.ui.screens.conflicts_parts.field_row import EMPTY, FieldRow
from tests.fakes.people_desk import conflict_value, item
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def row(qtbot: QtBot) -> FieldRow:
    made = FieldRow(conflict_value(item(0), "phone", label="Mobile number", mine="1", office="2", mine_learnt="seen"))
    shown(qtbot, made, 860, 70)
    return made


def test_it_asks_until_a_side_is_picked(row: FieldRow) -> None:
    row.show_picked(None)
    assert row.result.words == "Choose one"
    row.show_picked(Picked("office", "2"))
    assert (row.result.words, row.office.isChecked(), row.mine.isChecked()) == ("2", True, False)


def test_a_typed_value_checks_neither_side(row: FieldRow) -> None:
    row.show_picked(Picked("other", "3"))
    assert not row.mine.isChecked()
    assert not row.office.isChecked()
    assert row.result.words == "3"


def test_an_empty_value_has_a_word(row: FieldRow) -> None:
    row.show_picked(Picked("mine", ""))
    assert row.result.words == EMPTY


def test_a_click_says_which_side(row: FieldRow) -> None:
    heard: list[str] = []
    row.asked.connect(heard.append)
    QTest.mouseClick(row.mine, Qt.MouseButton.LeftButton)
    QTest.mouseClick(row.office, Qt.MouseButton.LeftButton)
    assert heard == ["mine", "office"]


def test_enter_keeps_what_was_typed_and_escape_leaves(row: FieldRow) -> None:
    heard: list[str] = []
    row.typed.connect(heard.append)
    row.left_typing.connect(lambda: heard.append("left"))
    row.start_typing("98260")
    QTest.keyClicks(row.result.edit, "7")
    QTest.keyClick(row.result.edit, Qt.Key.Key_Return)
    QTest.keyClick(row.result.edit, Qt.Key.Key_Escape)
    assert heard == ["7", "left"]


def test_a_screen_reader_hears_who_and_how(row: FieldRow) -> None:
    assert row.mine.accessibleName() == "Mobile number, This laptop, Meera Joshi: 1, seen"
