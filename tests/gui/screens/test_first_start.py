"""First start: three steps, each problem at its field, the recovery code shown once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.ui import tasks
from fieldapp.ui.screens.first_start import FirstStartScreen
from tests.fakes.door import FakeDoor
from tests.gui.seeing import cut_words, nameless, shown

pytestmark = pytest.mark.usefixtures("window_ground")


class Ground:
    def __init__(self, qtbot: QtBot, door: FakeDoor) -> None:
        self.qtbot, self.door = qtbot, door
        self.screen = FirstStartScreen(door)
        self.opened: list[object] = []
        self.screen.opened.connect(self.opened.append)
        shown(qtbot, self.screen)
        self.screen.start()

    def enter(self, edit: QLineEdit, text: str) -> None:
        edit.clear()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not tasks.tasks().busy)

    def page(self) -> int:
        return next(n for n, page in enumerate(self.screen.pages) if page.isVisible())

    def join(self, code: str = "7KX4-QP2M", secret: str = "482915", again: str = "") -> None:
        if not self.door.server:
            self.screen.server.setText("https://office")
        self.enter(self.screen.code, code)
        if self.page() == 1:
            self.screen.secret.setText(secret)
            self.enter(self.screen.again, again or secret)


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    return Ground(qtbot, FakeDoor())


def test_code_pin_and_the_laptop_belongs_to_the_office(ground: Ground) -> None:
    ground.join()
    assert ground.door.asked == [("enroll", "https://office", "7KX4-QP2M", "482915")]
    assert ground.page() == 3
    assert "Meera Joshi" in ground.screen.welcome.text()
    assert ground.screen.recovery.text() == "maple river"
    assert ground.screen.bar._share == pytest.approx(3 / 7)
    assert cut_words(ground.screen) == []
    QTest.keyClick(ground.screen.recovery, Qt.Key.Key_Return)
    assert ground.opened == ["desk of meera"]


def test_the_secret_does_not_stay_in_the_fields(ground: Ground) -> None:
    ground.join()
    assert ground.screen.secret.text() == ground.screen.again.text() == ""


def test_missing_entries_are_told_at_their_fields(ground: Ground) -> None:
    ground.enter(ground.screen.code, "")
    assert ground.page() == 0
    assert ground.screen.server_field.problem
    assert ground.screen.code_field.problem


def test_an_unknown_code_goes_back_to_its_field(ground: Ground) -> None:
    ground.join(code="WRONG")
    assert ground.page() == 0
    assert ground.screen.code_field.problem.startswith("The office does not know this code")
    assert ground.screen.code.hasFocus()


def test_two_different_pins_go_nowhere(ground: Ground) -> None:
    ground.join(again="482916")
    assert ground.page() == 1
    assert ground.screen.again_field.problem
    assert ground.door.asked == []


def test_a_weak_pin_is_refused_with_the_reason(ground: Ground) -> None:
    ground.join(secret="12")
    assert ground.screen.secret_field.problem == "Use at least 6 digits"
    assert ground.door.asked == []


def test_an_address_set_by_policy_cannot_be_changed(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor(server="https://office.bank"))
    assert ground.screen.server.isReadOnly()
    assert ground.screen.code.hasFocus()
    ground.join()
    assert ground.door.asked[0][1] == "https://office.bank"


def test_every_step_can_be_seen_and_heard(ground: Ground) -> None:
    assert cut_words(ground.screen) == []
    assert nameless(ground.screen) == []
    ground.screen._go(1)
    assert cut_words(ground.screen) == []
    assert nameless(ground.screen) == []


def test_a_second_person_can_go_back_to_the_first(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor())
    with qtbot.waitSignal(ground.screen.back):
        QTest.keyClick(ground.screen.code, Qt.Key.Key_Escape)


def test_on_a_new_laptop_there_is_nowhere_to_go_back_to(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor(people=()))
    words = [button.text() for button in ground.screen.pages[0].findChildren(QPushButton)]
    assert words == ["Go on"]
