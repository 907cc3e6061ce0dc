"""The one box: any person in a few letters, what to do with her, and every command."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.services.borrower.finding import Found
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.palette import STEPS, Palette, Purpose
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.sought import Sought
from tests.fakes.desk import FakeServices, fake_desk, same_id
from tests.fakes.morning import KAMALA, UJJALA, person_row
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground", "services")

PAGES = ("profile", "people", "center", "visit", "repayment", "assessment")
SYNC = Action("sync-now", "Sync now", keys="Ctrl+Shift+S", icon="refresh-cw")


class Ground:
    """A window with the box over it, and what the box gave."""

    def __init__(self, qtbot: QtBot, pages: tuple[str, ...] = PAGES) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        shown(qtbot, self.window)
        self.box = Palette(self.window, fake_desk(), pages)
        self.opened: list[tuple[str, object]] = []
        self.chosen: list[Action] = []
        self.box.opened.connect(lambda page, argument: self.opened.append((page, argument)))
        self.box.chosen.connect(self.chosen.append)

    def ask(self, purpose: Purpose | None = None) -> None:
        self.box.ask_for(purpose or Purpose(), [SYNC])
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.box.edit, text)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.box.edit, key, modifier)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not tasks.tasks().busy)

    def titles(self) -> list[str]:
        return [row.title for row in self.box.list.rows if not row.header]


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    return Ground(qtbot)


def test_three_letters_and_enter_open_a_person(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    assert ground.titles()[:3] == ["Kamala Devi", "Kamla Bai Netam", "Ram Kamal Das"]
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == [("profile", KAMALA)]
    assert not ground.box.isVisible()


def test_the_first_row_is_chosen_and_the_arrows_pass_over_headings(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    for _ in range(4):  # over two more people and the loan of the first
        ground.press(Qt.Key.Key_Down)
    current = ground.box.list.current
    assert current is not None
    assert current.title == "Start visit"
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == [("visit", KAMALA)]


def test_a_letter_with_alt_acts_on_the_chosen_person(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    ground.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert ground.opened == [("repayment", KAMALA)]


def test_the_expected_amount_stands_beside_the_repayment(ground: Ground) -> None:
    ground.ask()
    ground.type("kamala")
    row = next(row for row in ground.box.list.rows if row.title == "Record repayment")
    assert row.subtitle == "₹ 1,450 expected"


def test_commands_are_found_and_teach_their_key(ground: Ground) -> None:
    ground.ask()
    ground.type("sync n")
    row = ground.box.list.current
    assert row is not None
    assert (row.title, row.key_cap) == ("Sync now", "Ctrl Shift S")
    ground.press(Qt.Key.Key_Return)
    assert ground.chosen == [SYNC]


def test_nobody_found_says_so(ground: Ground) -> None:
    ground.ask()
    ground.type("xyz")
    assert ground.titles() == []
    assert ground.box._none.isVisible()
    assert "No one called xyz" in ground.box._none.text()
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == []


def test_choosing_a_person_for_one_step_shows_only_people(ground: Ground) -> None:
    ground.ask(Purpose("Start visit: with whom?", STEPS[0]))
    ground.type("kamala")
    assert ground.titles() == ["Kamala Devi"]
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == [("visit", KAMALA)]


def test_a_slow_answer_to_an_older_letter_is_dropped(ground: Ground, services: FakeServices) -> None:
    gate = threading.Event()

    def slow(text: str, *_rest: Any) -> Any:
        if text == "k":
            gate.wait(5)
            return Found((person_row(KAMALA, "Wrong Person"),), by_name=True)
        return Found((person_row(KAMALA, "Kamala Devi"),), by_name=True)

    ground.ask()
    services.answer("finding.find", slow)
    QTest.keyClicks(ground.box.edit, "ka")
    gate.set()
    ground.settle()
    assert ground.titles()[0] == "Kamala Devi"


def test_escape_gives_the_focus_back(ground: Ground) -> None:
    other = QWidget(ground.window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    ground.ask()
    ground.press(Qt.Key.Key_Escape)
    assert not ground.box.isVisible()
    assert other.hasFocus()


def test_nothing_typed_shows_people_and_commands(ground: Ground) -> None:
    ground.ask()
    assert ground.titles()[:2] == ["Kamala Devi", "Kamla Bai Netam"]
    assert "Sync now" in ground.titles()


def test_each_opening_starts_empty(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    ground.press(Qt.Key.Key_Escape)
    ground.ask()
    assert ground.box.edit.text() == ""
    assert ground.box.edit.hasFocus()


def test_a_center_is_found_by_its_name_and_opens_its_page(ground: Ground) -> None:
    ground.ask()
    ground.type("ujj")
    assert ground.titles() == ["Ujjala"]
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == [("center", UJJALA)]


def test_a_loan_opens_her_profile_on_that_loan(ground: Ground) -> None:
    ground.ask()
    ground.type("kamala")
    ground.press(Qt.Key.Key_Down)
    ground.press(Qt.Key.Key_Return)
    ((page, argument),) = ground.opened
    assert page == "profile"
    assert isinstance(argument, Among)
    assert argument.borrower_id == KAMALA
    assert argument.loan_id == same_id(5001)


def test_a_letter_with_alt_on_a_command_does_nothing(ground: Ground) -> None:
    ground.ask()
    ground.type("sync n")
    ground.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert ground.opened == []


def test_control_and_enter_list_what_was_typed_in_people(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    ground.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ground.opened == [("people", Sought("kam"))]
    assert not ground.box.isVisible()


def test_nobody_found_offers_to_register_her(qtbot: QtBot) -> None:
    ground = Ground(qtbot, (*PAGES, "register"))
    ground.ask()
    ground.type("zarina")
    assert ground.titles() == ["New person: zarina"]
    ground.press(Qt.Key.Key_Return)
    assert ground.opened == [("register", "zarina")]


def test_what_was_done_last_stands_first_among_five_commands(qtbot: QtBot, services: FakeServices) -> None:
    services.answer("finding.last_commands", ("c6", "c2"))
    ground = Ground(qtbot)
    many = [Action(f"c{number}", f"Command {number}") for number in range(9)]
    ground.box.ask_for(Purpose(), many)
    ground.settle()
    assert ground.titles()[-5:] == ["Command 6", "Command 2", "Command 0", "Command 1", "Command 3"]
    ground.type("command 7")
    ground.press(Qt.Key.Key_Return)
    ground.settle()
    assert services.called("finding.remember_command") == [("c7",)]


def test_the_first_row_says_that_enter_opens_it(ground: Ground) -> None:
    ground.ask()
    ground.type("kam")
    caps = [row.key_cap for row in ground.box.list.rows if not row.header]
    assert caps[:2] == ["Enter", ""]


def test_the_box_is_never_wider_than_its_window(ground: Ground) -> None:
    ground.window.resize(500, 400)
    ground.ask()
    assert ground.box.panel.width() <= 500 - 48
    ground.window.resize(900, 400)
    assert ground.box.panel.width() == 638
