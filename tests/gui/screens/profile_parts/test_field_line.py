"""One field of a profile: shown, edited in place, contended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.people import BorrowerField
from fieldapp.ui.screens.profile_parts.field_line import FieldLine
from tests.fakes.people_desk import field_view
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def line(qtbot: QtBot) -> FieldLine:
    made = FieldLine(field_view(BorrowerField.PHONE, "Mobile number", "98260"))
    shown(qtbot, made, 300, 140)
    return made


def test_enter_in_either_line_keeps_both(line: FieldLine) -> None:
    heard: list[tuple[str, str]] = []
    line.kept.connect(lambda text, learnt: heard.append((text, learnt)))
    line.start()
    assert line.edit.selectedText() == "98260"
    QTest.keyClicks(line.edit, "555")
    QTest.keyClicks(line.learnt, " told by her ")
    QTest.keyClick(line.learnt, Qt.Key.Key_Return)
    assert heard == [("555", "told by her")]


def test_an_empty_field_is_edited_from_nothing(line: FieldLine) -> None:
    line.show_view(field_view(BorrowerField.PHONE, "Mobile number", "—"))
    line.start()
    assert line.edit.text() == ""


def test_a_contender_is_said_until_somebody_edits(line: FieldLine) -> None:
    line.show_view(field_view(BorrowerField.PHONE, "Mobile number", "98260", contender="98261"))
    assert "98261" in line.note
    line.start()
    assert "Enter keeps" in line.note
    line.stop()
    assert "98261" in line.note


def test_a_refusal_stands_at_the_field(line: FieldLine) -> None:
    line.start()
    line.refuse("Use numbers only, like 450")
    assert line.note == "Use numbers only, like 450"
    assert line.edit.property("state") == "bad"
    line.stop()
    assert line.edit.property("state") == ""
