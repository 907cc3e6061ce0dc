"""Tabs with a count."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.profile_parts.tab_row import Tab, TabRow
from tests.gui.seeing import shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


def test_opening_tells_and_the_count_is_spoken(qtbot: QtBot) -> None:
    row = TabRow(("Overview", "Loans"))
    shown(qtbot, row, 300, 40)
    heard: list[int] = []
    row.opened.connect(heard.append)
    row.set_count(1, 3)
    row.open(1)
    assert heard == [1]
    tabs = row.findChildren(Tab)
    assert tabs[1].accessibleName() == "Loans 3"
    assert [tab.isChecked() for tab in tabs] == [False, True]
    assert small_targets(row) == []


def test_no_count_leaves_the_word(qtbot: QtBot) -> None:
    row = TabRow(("Overview", "Loans"))
    shown(qtbot, row, 300, 40)
    row.set_count(1, None)
    assert row.findChildren(Tab)[1].accessibleName() == "Loans"
