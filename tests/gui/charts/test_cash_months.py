"""The year of what is left: its table tells every month, and a month that is too little looks different."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.charts.cash_months import CashMonths, CashYear
from tests.gui.seeing import picture

pytestmark = pytest.mark.usefixtures("window_ground")
NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YEAR = CashYear(NAMES, (900, 400, -100, *(800,) * 9), 500, 1)


def shown(qtbot: QtBot, year: CashYear) -> CashMonths:
    chart = CashMonths("Left", lambda minor: f"R{minor}")
    qtbot.addWidget(chart)
    chart.show_year(year)
    chart.resize(chart.sizeHint())
    return chart


def test_every_month_is_in_the_table(qtbot: QtBot) -> None:
    table = shown(qtbot, YEAR).table()
    assert table.heads == ("Month", "Left", "For R500")
    assert table.rows[:3] == (("Jan", "R900", "enough"), ("Feb", "R400", "too little"), ("Mar", "R-100", "too little"))
    assert len(table.rows) == 12


def test_a_month_that_carries_it_looks_different(qtbot: QtBot) -> None:
    before = picture(shown(qtbot, YEAR))
    assert picture(shown(qtbot, replace(YEAR, installment=300))) != before
    assert picture(shown(qtbot, YEAR)) == before
