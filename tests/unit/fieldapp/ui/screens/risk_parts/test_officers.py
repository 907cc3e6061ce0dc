"""The table of officers: figures, the red bar above the limit, and who was not heard of."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QApplication

from fieldapp.ui import theme
from fieldapp.ui.screens.risk_parts.officers import COLUMNS, OfficerRows
from fieldapp.ui.tables.cells import DISPLAY, FOREGROUND
from tests.fakes.desk import NOW_MS, rupees
from tests.fakes.people_desk import officer_row, risk_view


@pytest.fixture
def rows(qapp: QApplication) -> OfficerRows:
    theme.apply()
    made = OfficerRows(rupees())
    never = officer_row(3, "New", 0.0, 0)
    officers = (officer_row(1, "V. Netam", 0.094, 31), officer_row(2, "P. Das", 0.032, 0.2), never)
    made.take(risk_view(officers=officers), NOW_MS)
    return made


def _ink(brush: object) -> QColor:
    assert isinstance(brush, QBrush)
    return brush.color()


def test_a_row_has_a_cell_for_each_column(rows: OfficerRows) -> None:
    texts = [cell[DISPLAY] for cell in rows.render(1).cells]
    assert texts == ["P. Das", "306", "31,20,000", "26,500", "3.2 %", "12 min ago"]
    assert len(texts) == len(COLUMNS)


def test_above_the_limit_is_red_with_a_bar(rows: OfficerRows) -> None:
    assert rows.render(0).bar is not None
    assert rows.render(1).bar is None
    red = theme.qcolor(theme.tokens().bad.text)
    assert _ink(rows.render(0).cells[4][FOREGROUND]) == red


def test_long_silence_is_red_too(rows: OfficerRows) -> None:
    red = theme.qcolor(theme.tokens().bad.text)
    assert _ink(rows.render(0).cells[5][FOREGROUND]) == red
    assert _ink(rows.render(1).cells[5][FOREGROUND]) != red
