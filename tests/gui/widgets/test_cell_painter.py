"""Cells painted by ourselves come out as Qt paints them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.tables import cell_painter
from fieldapp.ui.tables.cells import Look, RenderedRow, cell, filled
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type

pytestmark = pytest.mark.usefixtures("window_ground")

COLUMNS = (Column("name", "Name", 120), Column("owed", "Owed", 90, RIGHT), Column("note", "Note", 60))
LONG = "A note that has no room here"


def _row(at: int) -> RenderedRow:
    plain, strong = theme.font(Type.BODY), theme.font(Type.BODY_STRONG)
    picture = QPixmap(12, 12)
    picture.fill(QColor("red"))
    made = RenderedRow(
        (
            cell("Meera Joshi" if at % 2 else "मीरा जोशी", Look(strong, theme.color("text"), LEFT)),
            cell(f"{at * 1250}.00" if at else "", Look(plain, theme.color("text2"), RIGHT)),
            cell(LONG if at < 3 else "OK", Look(plain, theme.color("accent"), LEFT), icon=picture if at == 2 else None),
        )
    )
    return filled(made, theme.color("sel")) if at == 1 else made


@pytest.fixture
def grid(qtbot: QtBot) -> DataGrid:
    grid = DataGrid(COLUMNS)
    qtbot.addWidget(grid)
    grid.resize(320, 200)
    grid.show_rows(5, _row)
    grid.show()
    return grid


def _picture(grid: DataGrid) -> QImage:
    return grid.grab().toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_looks_as_qt_paints_it(grid: DataGrid, direction: Qt.LayoutDirection) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        ours = _picture(grid)
        grid.setItemDelegate(QStyledItemDelegate(grid))
        assert ours == _picture(grid)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_change_of_words_color_or_current_row_is_seen(grid: DataGrid) -> None:
    before = _picture(grid)
    grid.rows.mark_current(3, QColor("yellow"))
    marked = _picture(grid)
    assert marked != before
    changed = [_row(at) for at in range(5)]
    changed[3] = _row(4)
    grid.show_rows(5, lambda at: changed[at])
    assert _picture(grid) != before


def test_widths_are_kept_and_their_number_is_bounded(grid: DataGrid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_painter, "MOST_WIDTHS", 3)
    cell_painter._widths.clear()
    _picture(grid)
    assert 0 < len(cell_painter._widths) <= 3
