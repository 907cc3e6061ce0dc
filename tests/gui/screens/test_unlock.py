"""Unlock with digits and Enter; wrong tries are told in words; nothing needs a network."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.services.recovery import Whose, unreadable
from fieldapp.ui import tasks
from fieldapp.ui.door import Refused
from fieldapp.ui.screens.unlock import UnlockScreen
from tests.fakes.door import MEERA, FakeDoor
from tests.gui.seeing import cut_words, nameless, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


class Ground:
    """The screen over a fake door, and the desks that were opened."""

    def __init__(self, qtbot: QtBot, door: FakeDoor) -> None:
        self.qtbot, self.door = qtbot, door
        self.screen = UnlockScreen(door, "Version 1")
        self.opened: list[object] = []
        self.screen.opened.connect(self.opened.append)
        shown(qtbot, self.screen)
        self.screen.start()

    def type(self, secret: str) -> None:
        QTest.keyClicks(self.screen.secret, secret)
        QTest.keyClick(self.screen.secret, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not tasks.tasks().busy)


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    return Ground(qtbot, FakeDoor())


def test_digits_and_enter_open_the_records(ground: Ground) -> None:
    assert ground.screen.secret.hasFocus()
    ground.type("482915")
    assert ground.opened == ["desk of meera"]
    assert ground.screen.secret.text() == ""


def test_down_chooses_the_next_person(ground: Ground) -> None:
    QTest.keyClick(ground.screen.secret, Qt.Key.Key_Down)
    ground.type("482915")
    assert ground.opened == ["desk of sunita"]


def test_a_wrong_pin_says_how_many_tries_are_left_and_empties_the_field(ground: Ground) -> None:
    ground.type("111111")
    assert ground.opened == []
    assert ground.screen.secret_field.problem == "That PIN is not right. 9 tries left"
    assert ground.screen.secret.text() == ""
    assert ground.screen.secret.hasFocus()
    QTest.keyClicks(ground.screen.secret, "4")
    assert ground.screen.secret_field.problem == ""


def test_nothing_typed_asks_nobody(ground: Ground) -> None:
    ground.type("")
    assert ground.door.asked == []
    assert ground.screen.secret_field.problem == "Type your PIN"


def test_after_too_many_tries_it_counts_down(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor(refusal=Refused("no", wait_s=65)))
    ground.type("111111")
    assert not ground.screen.secret.isEnabled()
    assert "1 min 05 s" in ground.screen.secret_field.problem
    for _ in range(66):
        ground.screen._count_down()
    assert ground.screen.secret.isEnabled()
    assert ground.screen.secret_field.problem == ""
    ground.screen._tick.stop()


def test_a_locked_laptop_asks_for_the_recovery_code_and_a_new_pin(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor(refusal=Refused("Locked after ten wrong tries. Nothing was deleted", locked=True)))
    ground.type("111111")
    assert ground.screen.recovery_field.isVisible()
    assert "Nothing was deleted" in ground.screen.strip.words
    QTest.keyClicks(ground.screen.recovery, "maple river")
    ground.type("93")
    assert ground.screen.secret_field.problem == "Use at least 6 digits"
    ground.screen.secret.clear()
    ground.type("739205")
    assert ground.opened == ["desk of meera"]
    assert ground.door.asked[-1] == ("recover", "meera", "maple river", "739205")


def test_a_wrong_recovery_code_is_told_at_its_field(ground: Ground) -> None:
    ground.screen.forgot.click()
    QTest.keyClicks(ground.screen.recovery, "oak")
    ground.type("739205")
    assert ground.screen.recovery_field.problem.startswith("That is not the recovery code")


def test_a_damaged_database_is_told_in_the_strip(qtbot: QtBot) -> None:
    ground = Ground(qtbot, FakeDoor(trouble=OSError(5, "Input/output error")))
    ground.type("482915")
    assert ground.screen.strip.words
    assert ground.screen.button.isEnabled()


def test_without_a_keyring_it_asks_for_a_passphrase(qtbot: QtBot) -> None:
    assert Ground(qtbot, FakeDoor(passphrase_needed=True)).screen.secret_field.control.accessibleName() == "Passphrase"


def test_it_can_be_seen_heard_and_hit(ground: Ground) -> None:
    assert cut_words(ground.screen) == []
    assert small_targets(ground.screen) == []
    assert nameless(ground.screen) == []


def test_another_person_may_join(ground: Ground, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ground.screen.another_person):
        ground.screen.other.click()


def test_records_that_cannot_be_read_say_what_to_type(ground: Ground) -> None:
    way_out = unreadable(Whose("Meera Joshi", "0190-seat", "https://office.example.org"))
    ground.door.refusal = Refused("The database here cannot be read.", "records", way_out=way_out)
    ground.type("000000")
    assert ground.screen.way_out.isVisible()
    assert [line.text() for line in ground.screen.way_out.lines] == [
        'python -m sync_server device code "Meera Joshi"',
        "fieldapp enroll --server https://office.example.org --code CODE",
        "fieldapp rescue --from 0190-seat --seat NEW-SEAT",
    ]
    ground.door.refusal = Refused("That PIN is not right. 9 tries left")
    ground.type("000001")
    assert not ground.screen.way_out.isVisible()


def test_when_the_records_were_exchanged_is_told_before_the_pin(qtbot: QtBot) -> None:
    screen = UnlockScreen(FakeDoor(people=(replace(MEERA, exchanged="exchanged 2 h 47 min ago"),)))
    qtbot.addWidget(screen)
    assert screen.people.rows[0].subtitle.endswith(" · exchanged 2 h 47 min ago")


def test_what_is_wrong_with_the_laptop_is_told_before_the_pin(qtbot: QtBot) -> None:
    words = "The clock of this laptop went back. Set date and time before you record anything."
    screen = UnlockScreen(FakeDoor(people=(replace(MEERA, line=words),)))
    qtbot.addWidget(screen)
    screen.show()
    assert screen.strip.words == words
    screen.secret.setText("482915")
    with qtbot.waitSignal(screen.opened):
        screen.unlock()
