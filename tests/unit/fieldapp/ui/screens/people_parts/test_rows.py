"""The rows of the directory: words in each column, and the order of a column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from fieldapp.ui import theme
from fieldapp.ui.screens.people_parts.rows import (
    COLUMNS,
    SORT_KEYS,
    USUAL,
    PeopleRows,
    late_text,
    late_tone,
    sorted_order,
)
from fieldapp.ui.tables.cells import ACCESSIBLE, DISPLAY, FONT
from fieldapp.ui.tables.grid import HEAD_PADDING
from fieldapp.ui.tokens import Tone
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import people, person


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply()


def _texts(one: Any) -> list[object]:
    rows = PeopleRows(rupees(), TODAY)
    rows.people = (one,)
    cells = zip(COLUMNS, rows.render(0).cells, strict=True)
    return [cell[DISPLAY] for column, cell in cells if column.key in USUAL]


def test_a_row_says_what_is_owed_and_when() -> None:
    assert _texts(person()) == [
        "Kamala Devi", "Tulsi", "Rampur", "Livestock 29/46", "8,694", "12", "today, 450", "Fri 14 Aug", "—",
    ]  # fmt: skip


def test_somebody_without_a_loan_has_dashes_and_never_zeros() -> None:
    texts = _texts(person(loan_label="", outstanding=0, days_late=0, next_due_day=None, last_visit_day=None))
    assert texts[3:] == ["—", "—", "", "—", "never", "—"]


def test_the_outlook_is_a_score_that_fades_after_a_year() -> None:
    assert _texts(person(outlook=72, outlook_day=TODAY - 9))[-1] == "72"
    rows = PeopleRows(rupees(), TODAY)
    rows.people = tuple(person(outlook=72, outlook_day=TODAY - age) for age in (9, 400))
    fresh, old = (rows.render(at).cells[-1] for at in (0, 1))
    assert fresh[DISPLAY] == old[DISPLAY] == "72"
    assert fresh != old
    weak_first = [person(outlook=80), person(outlook=None), person(outlook=30)]
    assert sorted_order(weak_first, "outlook") == [2, 0, 1]


def test_a_screen_reader_hears_that_she_is_late() -> None:
    rows = PeopleRows(rupees(), TODAY)
    rows.people = (person(),)
    assert rows.render(0).cells[0][ACCESSIBLE] == "Kamala Devi · Tulsi · 12 days late"


def test_late_is_amber_and_over_thirty_days_red() -> None:
    assert (late_tone(1), late_tone(30), late_tone(31)) == (Tone.WARN, Tone.WARN, Tone.BAD)
    assert (late_text(0), late_text(1), late_text(2)) == ("", "1 day", "2 days")


def test_days_amounts_and_dates_of_every_length_have_room() -> None:
    rows = PeopleRows(rupees(), TODAY)
    usual = person()
    large = replace(usual, outstanding=2_665_482, days_late=365, next_due_day=TODAY + 49, next_due_amount=145_000)
    rows.people = tuple(replace(large, last_visit_day=TODAY - ago, outlook=100, outlook_day=TODAY) for ago in range(90))
    for column, cells in zip(COLUMNS, zip(*(rows.render(at).cells for at in range(90)), strict=True), strict=True):
        if column.key in ("left", "late", "due", "visit", "outlook"):
            widest = max(QFontMetrics(cell[FONT]).horizontalAdvance(str(cell[DISPLAY])) for cell in cells)
            assert widest + 2 * HEAD_PADDING <= theme.px(column.width), (column.key, widest)
    assert rows.render(0).cells[9][ACCESSIBLE] == "365 days"


def test_every_column_sorts() -> None:
    assert set(SORT_KEYS) == {column.key for column in COLUMNS}


def test_the_most_late_and_the_longest_unvisited_stand_first() -> None:
    everybody = people()
    assert everybody[sorted_order(everybody, "late")[0]].days_late == 45
    assert everybody[sorted_order(everybody, "visit")[0]].last_visit_day is None
    assert everybody[sorted_order(everybody, "due")[-1]].next_due_day is None


def test_no_column_keeps_the_order_of_the_search() -> None:
    assert sorted_order(people(), "") == list(range(len(people())))
