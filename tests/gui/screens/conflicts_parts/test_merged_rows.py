"""What merged by itself: counted, listed, folded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.merged_rows import MergedRows, ResultText
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.text import Text
from tests.fakes.people_desk import merged_value
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")

TWO = (
    merged_value("Landmark", "Near well", "Behind co-op", "", "Behind co-op"),
    merged_value("Occupation", "", "", "Milk", "Milk"),
)


@pytest.fixture
def rows(qtbot: QtBot) -> MergedRows:
    made = MergedRows()
    shown(qtbot, made, 860, 120)
    made.show_merged(TWO)
    return made


def test_they_are_counted_with_their_noun(rows: MergedRows) -> None:
    texts = [label.text() for label in rows.findChildren(Text)]
    assert "2 other changes merged by themselves" in texts
    rows.show_merged(TWO[:1])
    assert rows.count == 1


def test_a_side_that_said_nothing_has_a_dash(rows: MergedRows) -> None:
    texts = [label.text() for label in rows.findChildren(Text)]
    assert texts.count("—") == 3


def test_they_fold_away_and_back(rows: MergedRows, qtbot: QtBot) -> None:
    result = rows.findChildren(ResultText)[0]
    fold = rows.findChildren(Button)[0]
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not result.isVisible()
    assert fold.text() == "Show"
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(result.isVisible)


def test_none_hides_the_heading_too(rows: MergedRows) -> None:
    rows.show_merged(())
    assert not rows.isVisible()
