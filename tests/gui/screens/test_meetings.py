"""Meetings of the day and their sheets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import Id
from fieldapp.services.desk import Saved
from fieldapp.services.group.centers import CenterRow
from fieldapp.ui import tasks
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog
from fieldapp.ui.screens.meetings import SHOWN, MeetingsScreen
from tests.fakes.desk import TODAY, FakeServices, fake_desk, same_id, view
from tests.fakes.morning import NAVJEEVAN, SHANTI, UJJALA, today_view

GANGA = same_id(190)

pytestmark = pytest.mark.usefixtures("window_ground", "services")


@pytest.fixture(autouse=True)
def _centers(services: FakeServices) -> None:
    services.answer("meeting_list.past_meetings", ())
    services.answer(
        "centers.my_centers", (_center(UJJALA, "Ujjala", 0), _center(SHANTI, "Shanti", 1), _center(GANGA, "Ganga", 5))
    )


def _center(number: Id, name: str, ahead: int) -> CenterRow:
    return CenterRow(number, name, "Rampur", 32, TODAY + ahead, "11:00")


def loaded(qtbot: QtBot) -> MeetingsScreen:
    screen = MeetingsScreen(fake_desk())
    qtbot.addWidget(screen)
    screen.resize(1180, 620)
    screen.show()
    screen.activate()
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    return screen


def test_enter_opens_the_sheet_of_the_next_meeting(qtbot: QtBot) -> None:
    screen = loaded(qtbot)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", UJJALA]
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Down)
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", NAVJEEVAN]


def test_the_head_counts_what_is_finished(qtbot: QtBot) -> None:
    assert loaded(qtbot)._about.text() == "Thu 15 Oct 2026 · 1 of 3 meetings finished"


def test_a_day_without_meetings_says_so(qtbot: QtBot, services: FakeServices) -> None:
    services.answer("today.today", today_view(meetings=()))
    services.answer("centers.my_centers", ())
    assert loaded(qtbot)._empty.isVisible()


def test_other_centres_stand_below_with_their_next_meeting(qtbot: QtBot) -> None:
    screen = loaded(qtbot)
    below = [row for row in screen.list.rows if row.subtitle.endswith("32 members · Rampur")]
    assert [row.title for row in below] == ["Shanti center", "Ganga center"]
    assert [row.chip.text for row in below if row.chip] == ["Tomorrow", "Tue 20 Oct"]
    screen.list.step(9)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", (GANGA, TODAY + 5)]


def test_an_earlier_meeting_not_recorded_is_listed_and_said_not_held(qtbot: QtBot, services: FakeServices) -> None:
    missed = view(
        "meeting_list", "PastMeeting", center_id=GANGA, center_name="Ganga", village="Rampur", day=TODAY - 2,
        time_text="11:00", state="not_recorded", came=0, members=32, collected=0, reason="",
    )  # fmt: skip
    services.answer("meeting_list.past_meetings", (missed,))
    services.answer("meeting_list.say_not_held", Saved(same_id(1), 0, frozenset({"meetings"})))
    screen = loaded(qtbot)
    assert screen._about.text().endswith("1 earlier one not recorded")
    screen.list.step(20)
    with qtbot.waitSignal(screen.open_screen) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened.args == ["sheet", (GANGA, TODAY - 2)]
    screen._not_held()
    (form,) = screen.findChildren(FormDialog)
    QTest.keyClick(form.parts["usual"].field.control, Qt.Key.Key_3)
    form.confirm()
    qtbot.waitUntil(lambda: bool(services.called("meeting_list.say_not_held")))
    assert services.called("meeting_list.say_not_held") == [(GANGA, TODAY - 2, "Rain or flood", 0)]
    qtbot.waitUntil(lambda: not tasks.tasks().busy)


def _past(number: int, state: str) -> object:
    return view(
        "meeting_list", "PastMeeting", center_id=same_id(300 + number), center_name=f"Center {number}",
        village="Rampur", day=TODAY - 2, time_text="11:00", state=state, came=1, members=32, collected=0, reason="",
    )  # fmt: skip


@pytest.mark.parametrize("many", [100, 400])
def test_rows_are_made_as_far_as_she_goes(qtbot: QtBot, services: FakeServices, many: int) -> None:
    services.answer("centers.my_centers", tuple(_center(same_id(300 + n), f"Center {n}", 1) for n in range(many)))
    held = [_past(number, "held") for number in range(many)]
    services.answer("meeting_list.past_meetings", lambda most: tuple(held[:most]))
    screen = loaded(qtbot)
    assert len(screen.list.rows) == SHOWN
    assert services.called("meeting_list.past_meetings") == [(0,)]  # the coming ones fill the page
    for _ in range(2 * many // SHOWN * 3):
        screen.list.step(SHOWN)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
    titles = [row.title for row in screen.list.rows if not row.header]
    assert len(titles) == len(set(titles)) == 3 + 2 * many
    assert services.called("meeting_list.past_meetings")[-1][0] > many
    screen.refresh(screen.nouns)
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    assert [row.title for row in screen.list.rows if not row.header] == titles  # she stays where she was
