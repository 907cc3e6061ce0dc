"""Behind each chart stands a table, one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.charts.chart import Chart, FigureTable, TableDialog
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


class _Two(Chart):
    def table(self) -> FigureTable:
        return FigureTable(("Week", "PAR 30"), (("1 Apr", "3.1"), ("8 Apr", "3.0"), ("15 Apr", "4.8")))


def test_enter_opens_the_table_with_every_figure(qtbot: QtBot) -> None:
    ground = QWidget()
    chart = _Two("PAR 30, last 26 weeks", ground)
    shown(qtbot, ground, 900, 600)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    dialog = ground.findChild(TableDialog)
    assert dialog is not None
    figures = dialog.table.model()
    cells = [[figures.index(row, column).data() for column in range(2)] for row in range(figures.rowCount())]
    assert cells == [["1 Apr", "3.1"], ["8 Apr", "3.0"], ["15 Apr", "4.8"]]
    dialog.reject()


def test_the_first_and_last_figure_are_heard(qtbot: QtBot) -> None:
    chart = _Two("PAR 30")
    qtbot.addWidget(chart)
    chart.figures_changed()
    assert chart.accessibleDescription() == "1 Apr 3.1; 15 Apr 4.8. Enter opens the table"
    assert Chart("Nothing").table() == FigureTable((), ())
