"""The head of a record in conflict: progress in words, buttons only where there is something to choose."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.head import RecordHead
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def head(qtbot: QtBot) -> RecordHead:
    made = RecordHead()
    shown(qtbot, made, 860, 64)
    return made


def test_progress_is_counted_and_nothing_is_said_of_nothing(head: RecordHead) -> None:
    head.show_progress(1, 3)
    assert head.progress == "1 of 3 chosen"
    head.show_progress(0, 0)
    assert head.progress == ""


def test_who_may_not_choose_sees_no_buttons(head: RecordHead) -> None:
    head.show_record("Usha Devi", "Receipts", "Same ₹ 400 entered twice?", choosable=False)
    assert not head.all_mine.isVisible()
    head.show_record("Kamala Devi", "Borrower", "Choose", choosable=True)
    assert head.all_mine.isVisible()
    assert head.all_office.isVisible()
