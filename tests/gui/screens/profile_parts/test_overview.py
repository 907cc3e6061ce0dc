"""The first tab of a profile folds from three columns to one and keeps everything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.profile_parts.overview import HOUSEHOLD, Overview
from tests.fakes.desk import fake_desk
from tests.fakes.people_desk import profile
from tests.gui.seeing import cut_words, outside, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def overview(qtbot: QtBot) -> Overview:
    made = Overview(fake_desk())
    shown(qtbot, made, 1180, 524)
    made.show_profile(profile())
    return made


def test_at_the_reference_size_it_has_three_columns_and_needs_no_scrolling(overview: Overview) -> None:
    for _ in range(3):
        QApplication.processEvents()
    assert overview.columns.columns == 3
    assert overview.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("width", "columns"), [(1000, 2), (740, 1)])
def test_narrow_windows_fold_and_cut_nothing(overview: Overview, width: int, columns: int) -> None:
    overview.resize(width, 500)
    for _ in range(4):
        QApplication.processEvents()
    assert overview.columns.columns == columns
    assert cut_words(overview) == []
    assert outside(overview) == []
    assert overview.horizontalScrollBar().maximum() == 0


def test_the_fields_that_a_visit_changes_are_here(overview: Overview) -> None:
    assert set(overview.household.lines) == set(HOUSEHOLD)
