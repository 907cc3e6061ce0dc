"""F1 tells what the page is for and lists every key of the page and of the window; it searches, prints, and closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.actions import Action
from fieldapp.ui.key_sheet import KeySheet
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Text
from tests.gui.seeing import cut_words, focused, nameless

pytestmark = pytest.mark.usefixtures("window_ground")
PAGE = [Action("fill", "Fill expected", keys="F8"), Action("silent", "No key")]


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> Iterator[KeySheet]:
    window = QWidget()
    window.resize(1366, 697)
    qtbot.addWidget(window)
    window.show()
    made = KeySheet(window, "Collection sheet", PAGE, [Action("find", "Find", keys="Ctrl+K")], "sheet")
    made.folder = tmp_path
    made.ask()
    yield made
    made.reject()


def test_keys_and_words_stand_side_by_side(sheet: KeySheet) -> None:
    caps = [cap.accessibleName() for cap in sheet.findChildren(KeyCap)]
    words = [text.text() for text in sheet.findChildren(Text)]
    assert caps[:2] == ["F8", "Ctrl K"]
    assert "Fill expected" in words
    assert "No key" not in words
    assert cut_words(sheet) == []
    assert nameless(sheet) == []
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    assert not sheet.isVisible()


def test_the_page_says_what_it_is_for_and_what_happens_to_the_records(sheet: KeySheet) -> None:
    text = sheet.text.toPlainText()
    assert text.startswith("Collection sheet\nAttendance and money of one meeting.")
    assert "Saved here" in text
    assert "**" not in text


def test_typing_searches_the_whole_guide(sheet: KeySheet) -> None:
    assert focused() is sheet.search
    QTest.keyClicks(sheet.search, "slip number")
    assert sheet.text.toPlainText().startswith("Day close")
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)
    assert sheet.isVisible(), "Enter belongs to the search while something is searched for"
    sheet.search.setText("zebra")
    assert sheet.text.toPlainText() == "Nothing in the guide has these words."
    sheet.search.clear()
    assert sheet.text.toPlainText().startswith("Collection sheet")
    sheet.show_whole()
    assert "Risk" in sheet.text.toPlainText()


def test_the_page_comes_out_on_one_sheet_of_paper(sheet: KeySheet, tmp_path: Path) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (made,) = tmp_path.glob("*.pdf")
    assert made.read_bytes().count(b"/Type /Page\n") == 1
    assert "ready to print" in sheet.sentence.text()


def test_a_page_without_a_section_still_has_its_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = KeySheet(window, "Somewhere", PAGE, [], "nowhere")
    assert made.text.toPlainText().startswith("Your records")
