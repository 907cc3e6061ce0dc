"""Settings by keyboard: each choice counts at once, machines are tried out, what IT reads is shown first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain import numerals
from fieldapp.services.borrower import receiver
from fieldapp.services.borrower.receiver import Heard, Hearing
from fieldapp.services.desk import Desk
from fieldapp.ui import languages, preferences, tasks, theme
from fieldapp.ui.about import About, about, tell
from fieldapp.ui.print.language import choose_printer
from fieldapp.ui.screens.settings import SettingsScreen
from fieldapp.ui.screens.settings_parts.kept import TextDialog
from fieldapp.ui.theme import Density
from fieldapp.ui.tokens import Scheme
from tests.fakes.morning_branch import NAMES, MorningBranch
from tests.gui.seeing import cut_words, focused, shown, unspoken

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


@pytest.fixture
def desk(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsScreen:
    made = SettingsScreen(desk)
    shown(qtbot, made)
    made.activate()
    settle(qtbot)
    return made


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    QApplication.processEvents()


def test_the_language_is_one_key_and_everything_else_is_tab_and_a_number(page: SettingsScreen) -> None:
    assert focused() is page.language.language
    QTest.keyClick(focused(), Qt.Key.Key_2)
    assert languages.spoken().code == "fr"
    for key in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_2):  # dark, 130 %, close, no letters
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QTest.keyClick(focused(), key)
    assert (theme.current().scheme, theme.current().scale) == (Scheme.DARK, 130)
    assert theme.current().density is Density.COMPACT
    assert preferences.current().letters is False


def test_own_digits_are_offered_where_the_language_has_some(qtbot: QtBot, desk: Desk) -> None:
    preferences.change(language="hi")
    page = SettingsScreen(desk)
    shown(qtbot, page)
    page.activate()
    assert page.language.digits_field.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_2)
    assert numerals.grouped(12) == "१२"


def test_what_lies_here_is_counted(page: SettingsScreen) -> None:
    spoken = " ".join(
        label.accessibleName() for label in page.kept.facts.findChildren(type(page.devices.printer_words))
    )
    assert f"People: {len(NAMES)}" in spoken
    assert "Loans: 12" in spoken


def test_the_test_slip_goes_to_the_printer_that_was_chosen(qtbot: QtBot, page: SettingsScreen, desk: Desk) -> None:
    choose_printer(desk, "")
    page.devices.load()
    settle(qtbot)
    page.devices.test_printer()
    assert "No printer is chosen" in page.devices.printer_said.words
    server = QTcpServer()
    server.listen(QHostAddress.SpecialAddress.LocalHost)
    choose_printer(desk, f"127.0.0.1:{server.serverPort()}")
    page.devices.load()
    settle(qtbot)
    page.devices.test_printer()
    qtbot.waitUntil(server.hasPendingConnections)
    socket = server.nextPendingConnection()
    qtbot.waitUntil(lambda: "took the test" in page.devices.printer_said.words, timeout=10_000)
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 2_000)
    assert bytes(socket.readAll().data()).startswith(b"\x1b@\x1dv0")
    server.close()


def test_a_printer_that_is_away_is_told(qtbot: QtBot, page: SettingsScreen, desk: Desk, tmp_path: Path) -> None:
    choose_printer(desk, str(tmp_path / "no" / "printer"))
    page.devices.load()
    settle(qtbot)
    page.devices.test_printer()
    qtbot.waitUntil(lambda: "did not answer" in page.devices.printer_said.words, timeout=10_000)
    choose_printer(desk, "")  # the other tests share the records


class Receiver:
    """A receiver that hears what a test says."""

    def __init__(self, *heard: Heard) -> None:
        self.heard_so_far = list(heard)
        self.stopped = False

    @property
    def heard(self) -> Heard:
        return self.heard_so_far.pop(0) if len(self.heard_so_far) > 1 else self.heard_so_far[0]

    def stop(self) -> None:
        self.stopped = True


def test_the_receiver_is_listened_to_until_it_is_heard(page: SettingsScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    device = Receiver(Heard(Hearing.LOOKING), Heard(Hearing.NO_SIGNAL, port="COM3"), Heard(Hearing.FIXED, port="COM3"))
    monkeypatch.setattr(receiver, "listen", lambda _desk: device)
    said = []
    page.devices.test_receiver()
    for _ in range(2):
        said.append(page.devices.position_words.text())
        page.devices._hear()
    assert "Listening" in said[0]
    assert "no signal" in said[1]
    assert page.devices.position_words.text() == "It works: a position came from COM3"
    assert device.stopped


def test_it_reads_only_what_was_shown_and_nobodys_name_is_in_it(
    qtbot: QtBot, page: SettingsScreen, tmp_path: Path
) -> None:
    before = about()
    tell(About("Version 9", lambda: "today.py:7 show"))
    page.kept.show_diagnosis()
    settle(qtbot)
    tell(before)
    dialog = page.window().findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    text = dialog.text.toPlainText()
    assert "Version 9" in text
    assert "today.py:7 show" in text
    assert [name for name in NAMES if name in text] == []
    dialog.copy()
    assert QGuiApplication.clipboard().text() == text
    dialog.folder = tmp_path / "papers"
    dialog.keep()
    assert [file.read_text() for file in dialog.folder.iterdir()] == [text]


def test_the_licenses_name_what_the_program_is_made_of(qtbot: QtBot, page: SettingsScreen) -> None:
    page.kept.show_licenses()
    dialog = page.window().findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    text = dialog.text.toPlainText()
    assert all(word in text for word in ("LGPL-3.0", "ISC", "SIL OPEN FONT LICENSE"))


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_and_everything_is_spoken(qtbot: QtBot, desk: Desk, scale: int) -> None:
    preferences.change(language="pseudo", scale=scale)
    page = SettingsScreen(desk)
    shown(qtbot, page)
    page.activate()
    settle(qtbot)
    assert cut_words(page) == []
    names = {one.name for one in languages.LANGUAGES} | {"IT", "PIN", "PDF", "MB"}
    assert unspoken(page, names, page.page_actions()) == []
