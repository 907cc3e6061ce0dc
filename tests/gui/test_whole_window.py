"""The window over real encrypted records: every page of both roles opens, loads and can be seen; nothing flashes."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.services.desk import Desk
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.tokens import Scheme
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import covered, cut_words, focused, nameless, outside, picture, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


LONG_NOTICE = (
    "This meeting is finished already and nothing was recorded twice. Whoever finished it is named in the strip above "
    "the sheet, with the time."
)


class Openings(QObject):
    """Notices every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


class Driven:
    """A window over a real desk."""

    def __init__(self, qtbot: QtBot, desk: Desk, branch: MorningBranch) -> None:
        self.qtbot = qtbot
        self.window = MainWindow(desk)
        kamla = branch.borrowers[0]
        self.arguments: dict[str, object] = {
            "profile": kamla,
            "visit": kamla,
            "assessment": kamla,
            "repayment": kamla,
            "savings": kamla,
            "statement": kamla,
            "sheet": branch.center,
        }
        shown(qtbot, self.window)
        self.window.start()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not tasks.tasks().busy)
        for _ in range(3):
            QApplication.processEvents()

    def open(self, name: str) -> None:
        self.window.open(name, self.arguments.get(name))
        self.settle()

    def covered_by_a_notice(self) -> list[str]:
        """What a long notice with Undo lies over."""
        window = self.window
        window.toast.say(LONG_NOTICE, lambda: None)
        QApplication.processEvents()
        found = covered(window.toast, (window.here, window.rail, window.top, window.hints.save))
        found += [] if window.toast.isVisible() else ["nothing: it is not there"]
        found += [*cut_words(window.hints), *small_targets(window.hints)]
        window.toast.hide()
        return found


@pytest.fixture(params=["officer", "supervisor"])
def driven(request: pytest.FixtureRequest, qtbot: QtBot, branch: MorningBranch) -> Driven:
    person = branch.anil_id if request.param == "officer" else branch.rao_id
    return Driven(qtbot, branch.desk(person), branch)


@pytest.mark.parametrize("scale", [100, 150])
def test_every_page_can_be_seen_heard_and_hit_and_none_flashes_a_window(
    driven: Driven, qapp: QApplication, scale: int
) -> None:
    openings, found = Openings(), []
    theme.apply(Scheme.LIGHT, scale)
    qapp.installEventFilter(openings)
    try:
        for name in driven.window.pages:
            driven.open(name)
            for problem in (cut_words, nameless, outside, small_targets):
                found += [f"{name}, {problem.__name__}: {what}" for what in problem(driven.window)]
            found += [f"{name}: a notice lies over {what}" for what in driven.covered_by_a_notice()]
            found += [f"{name}: no keys in the bar"] if not driven.window.hints.keys.hints else []
            bound = [action.keys for action in driven.window.registry.page_actions if action.bound and action.keys]
            found += [f"{name}: one key for two things in {bound}"] if len(set(bound)) != len(bound) else []
    finally:
        qapp.removeEventFilter(openings)
    assert found == []
    assert openings.names == []


def test_every_page_can_be_dressed_in_every_theme(driven: Driven) -> None:
    pictures: dict[str, set[bytes]] = {name: set() for name in driven.window.pages}  # digests: a picture takes 4 MB
    for scheme in Scheme:
        theme.apply(scheme)
        for name in driven.window.pages:
            driven.open(name)
            pictures[name].add(sha256(picture(driven.window)).digest())
    assert [name for name, seen in pictures.items() if len(seen) != len(Scheme)] == []


def test_escape_leads_back_from_every_page_behind_another(driven: Driven) -> None:
    first = next(iter(driven.window.pages))
    for name, page in driven.window.pages.items():
        if page.on_rail:
            continue
        driven.window.open(first)
        driven.settle()
        driven.open(name)
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        driven.settle()
        assert driven.window.here.name == first, name


def test_an_officer_reaches_the_sheet_and_a_person_by_keyboard_alone(qtbot: QtBot, branch: MorningBranch) -> None:
    driven = Driven(qtbot, branch.desk(branch.anil_id), branch)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    driven.settle()
    assert driven.window.here.name == "sheet"
    QTest.keyClick(focused(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), "geet")
    driven.settle()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    driven.settle()
    assert driven.window.here.name == "profile"
    assert driven.window._here == ("profile", branch.borrowers[7])


def test_records_are_kept_where_the_test_made_them(branch: MorningBranch) -> None:
    assert isinstance(branch.folder, Path)
    assert b"Kamla" not in b"".join(file.read_bytes() for file in branch.folder.rglob("*.db*"))
