"""A row of filters: one is in force, keys and mouse choose it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.people_parts.filter_chips import FilterChip, FilterChips
from tests.gui.seeing import shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips((("all", "All"), ("late", "Behind"), ("new", "New")))
    shown(qtbot, made, 300, 40)
    return made


def test_the_first_is_in_force_and_only_one_ever_is(chips: FilterChips) -> None:
    assert (chips.value, chips.at) == ("all", 0)
    chips.press("late")
    assert (chips.value, chips.at) == ("late", 1)
    assert sum(chip.isChecked() for chip in chips.findChildren(FilterChip)) == 1


def test_pressing_tells_and_choosing_is_silent(chips: FilterChips) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    chips.choose("new")
    chips.press("late")
    assert heard == ["late"]


def test_enter_chooses_the_chip_that_has_the_focus(chips: FilterChips) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    QTest.keyClick(chips.findChildren(FilterChip)[2], Qt.Key.Key_Return)
    assert heard == ["new"]


def test_chips_are_large_enough_to_hit(chips: FilterChips) -> None:
    assert small_targets(chips) == []
