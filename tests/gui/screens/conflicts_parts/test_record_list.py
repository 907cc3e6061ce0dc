"""The list of records to decide: three lines each."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.record_list import RecordList, first_line
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.rows import Row
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_a_row_has_room_for_three_lines_and_paints_them(qtbot: QtBot) -> None:
    made = RecordList()
    shown(qtbot, made, 268, 200)
    one = Row(
        key=1, title="Kamala Devi", subtitle="Borrower · 3 values\nYou and S. Rao · 2 h ago", count=3, icon="user"
    )
    made.set_rows([one])
    lines = paint.metrics(Type.BODY_STRONG).height() + 2 * paint.metrics(Type.SECONDARY).height()
    assert made.sizeHintForRow(0) >= lines
    full = made.grab().toImage()
    made.set_rows([Row(key=1, title="Kamala Devi", subtitle="Borrower · 3 values", count=3, icon="user")])
    assert made.grab().toImage() != full, "the third line is painted"


def test_a_sentence_without_anybody_behind_it_goes_on_in_the_line_below(qtbot: QtBot) -> None:
    words = "Odd times among the records of Meera Joshi in a month: 30 receipts in a crowded minute"
    first, second = first_line(words, 200)
    assert f"{first} {second}" == words
    assert paint.width_of(first, Type.SECONDARY) <= 200
    assert first_line("Borrower", 200) == ("Borrower", "")
