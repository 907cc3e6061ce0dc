"""The rows of the three-way table stand in the same columns."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.columns import ColumnRow
from fieldapp.ui.widgets.text import Elided, Text
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_columns_line_up_whatever_stands_in_them(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    rows = []
    for words in ("short", "a much longer value that needs its room"):
        row = ColumnRow()
        cells = (Text(words, wrap=True), Elided(words), Elided(words), Elided(words), Elided(words))
        row.fill(cells)
        rows.append(cells)
        column.addWidget(row)
    shown(qtbot, page, 900, 200)
    QApplication.processEvents()
    assert [cell.x() for cell in rows[0]] == [cell.x() for cell in rows[1]]
    assert [cell.width() for cell in rows[0]] == [cell.width() for cell in rows[1]]


def test_the_current_row_looks_different(qtbot: QtBot) -> None:
    row = ColumnRow()
    shown(qtbot, row, 400, 40)
    before = row.grab().toImage()
    row.set_current(True)
    assert row.grab().toImage() != before
