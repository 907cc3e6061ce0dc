"""Fields under one another: arrows move, F2 and Enter edit, news keeps an open edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.people import BorrowerField
from fieldapp.ui.screens.profile_parts.field_list import FieldList
from tests.fakes.people_desk import field_view
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")

F = BorrowerField
PHONE, VILLAGE = field_view(F.PHONE, "Phone", "98260"), field_view(F.VILLAGE, "Village", "Rampur")


@pytest.fixture
def fields(qtbot: QtBot) -> FieldList:
    made = FieldList()
    shown(qtbot, made, 300, 200)
    made.show_fields((PHONE, VILLAGE))
    made.setFocus()
    return made


def test_down_and_enter_edit_the_second(fields: FieldList) -> None:
    QTest.keyClick(fields, Qt.Key.Key_Down)
    QTest.keyClick(fields, Qt.Key.Key_Down)
    QTest.keyClick(fields, Qt.Key.Key_Return)
    assert fields.editing is fields.lines[F.VILLAGE]


def test_only_one_edit_is_open(fields: FieldList) -> None:
    fields.start(F.PHONE)
    fields.start(F.VILLAGE)
    assert [line.editing for line in fields.lines.values()] == [False, True]


def test_done_closes_and_gives_the_keys_back(fields: FieldList) -> None:
    fields.start()
    fields.done()
    assert fields.editing is None
    assert fields.hasFocus()


def test_fields_that_are_gone_go_and_the_others_stay(fields: FieldList) -> None:
    kept = fields.lines[F.VILLAGE]
    fields.start(F.VILLAGE)
    fields.show_fields((field_view(F.VILLAGE, "Village", "Khairi"),))
    assert list(fields.lines) == [F.VILLAGE]
    assert fields.lines[F.VILLAGE] is kept
    assert kept.editing
    assert kept.words == "Khairi"


def test_an_empty_list_has_nothing_to_edit(fields: FieldList) -> None:
    fields.show_fields(())
    fields.start()
    assert fields.editing is None
