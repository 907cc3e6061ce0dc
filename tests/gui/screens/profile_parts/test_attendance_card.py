"""The last meetings as letters, oldest at the left."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.ui.screens.profile_parts.attendance_card import MARKS, AttendanceCard
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import TODAY
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_every_kind_of_attendance_has_its_own_letter() -> None:
    assert set(MARKS) == set(Attendance)
    assert len({letter for letter, _tone, _word in MARKS.values()}) == len(Attendance)


def test_it_counts_who_came_and_says_each_day(qtbot: QtBot) -> None:
    card = AttendanceCard()
    shown(qtbot, card, 278, 110)
    card.show_marks(((TODAY, Attendance.ABSENT), (TODAY - 7, Attendance.LATE), (TODAY - 14, Attendance.EXCUSED)))
    assert "came to 1 of 2" in [label.text() for label in card.findChildren(Text)]
    assert card.marks.accessibleName() == "Thu 1 Oct 2026 excused, Thu 8 Oct 2026 late, Thu 15 Oct 2026 absent"


def test_without_meetings_the_card_is_not_there(qtbot: QtBot) -> None:
    card = AttendanceCard()
    shown(qtbot, card, 278, 110)
    card.show_marks(())
    assert not card.isVisible()
