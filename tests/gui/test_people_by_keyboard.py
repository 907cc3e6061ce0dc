"""From the find box over a profile to the list and back, in the whole window over real records, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.domain.people import BorrowerField
from fieldapp.services.borrower import people
from fieldapp.services.desk import Desk
from fieldapp.ui import tasks
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.people import PeopleScreen
from fieldapp.ui.screens.profile import ProfileScreen
from fieldapp.ui.screens.profile_parts.head import ASSESSMENTS
from fieldapp.ui.screens.today import TodayScreen
from tests.fakes.keyboard import ALT, CTRL, SHIFT, Keyboard
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import shown

Key = Qt.Key


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


class Sitting:
    """A window over a real book, and a keyboard that waits for what a key set off."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self._qtbot = qtbot
        self.window = MainWindow(desk)
        shown(qtbot, self.window)
        self.keyboard = Keyboard(self.window)
        self.window.start()
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not tasks.tasks().busy, timeout=10_000)

    def type(self, text: str) -> None:
        for sign in text:
            self.keyboard.type(sign)
            self.settle()

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keyboard.press(key, modifiers)
        self.settle()

    @property
    def profile(self) -> ProfileScreen:
        here = self.window.here
        assert isinstance(here, ProfileScreen)
        return here

    @property
    def people(self) -> PeopleScreen:
        here = self.window.here
        assert isinstance(here, PeopleScreen)
        return here


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def sitting(window_ground: QtBot, anil: Desk) -> Sitting:
    return Sitting(window_ground, anil)


def test_anybody_is_six_keys_away_with_one_letter_wrong(sitting: Sitting, branch: MorningBranch) -> None:
    sitting.press(Key.Key_K, CTRL)
    sitting.keyboard.reset()
    sitting.type("faxid")  # farid
    sitting.press(Key.Key_Return)
    assert sitting.keyboard.presses <= 6
    assert sitting.profile.head._name.text() == "Farida Begum"


def test_whom_one_was_with_is_one_enter_away(sitting: Sitting, branch: MorningBranch) -> None:
    sitting.window.open("profile", branch.borrowers[5])
    sitting.settle()
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_K, CTRL)
    sitting.press(Key.Key_Return)
    assert sitting.profile.head._name.text() == "Radha Bai"


def test_a_note_the_next_person_and_back_to_the_place_in_the_list(
    sitting: Sitting, anil: Desk, branch: MorningBranch
) -> None:
    sitting.press(Key.Key_2, ALT)
    sitting.type("kam")
    sitting.press(Key.Key_Down)
    name = sitting.people._chosen.name if sitting.people._chosen else ""
    sitting.press(Key.Key_Return)
    assert sitting.profile.head._name.text() == name
    sitting.press(Key.Key_N)
    sitting.type("sells milk")
    sitting.press(Key.Key_Return)
    first = sitting.profile._profile
    assert first is not None
    assert {view.field: view.value for view in first.fields}[BorrowerField.NOTE].endswith("sells milk")
    sitting.press(Key.Key_4)
    assert sitting.profile.pages.currentIndex() == ASSESSMENTS
    sitting.press(Key.Key_BracketRight)
    assert sitting.profile.head.place.text() == "3 of 3"
    sitting.press(Key.Key_Escape)
    assert sitting.people.box.text() == "kam"
    assert sitting.people.box.hasFocus()
    chosen = sitting.people._chosen
    assert chosen is not None
    assert chosen.name == name


def test_what_was_typed_in_the_find_box_is_listed_in_people(sitting: Sitting) -> None:
    sitting.press(Key.Key_K, CTRL)
    sitting.type("bai")
    sitting.press(Key.Key_Return, CTRL)
    assert sitting.people.box.text() == "bai"
    assert {row.name for row in sitting.people._rows.people} == {"Sunita Bai", "Radha Bai", "Kamla Bai Netam"}
    sitting.press(Key.Key_V, ALT)
    assert sitting.window.here.name == "visit"


def test_the_plan_is_worked_without_the_mouse(sitting: Sitting, anil: Desk, branch: MorningBranch) -> None:
    today = sitting.window.here
    assert isinstance(today, TodayScreen)
    before = [row.title for row in today.plan.rows]
    assert len(before) > 1
    sitting.press(Key.Key_Down, CTRL | SHIFT)
    assert [row.title for row in today.plan.rows][:2] == before[1::-1]
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Space)
    assert today.plan.rows[0].faded
    assert people.search_people(anil, "kamla devi")
