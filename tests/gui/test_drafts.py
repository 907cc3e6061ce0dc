"""Drafts: everything half filled is listed with what is missing, goes on with Enter, comes back when thrown away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import Id
from fieldapp.services.borrower import registration, visits
from fieldapp.services.desk import Desk
from fieldapp.ui import preferences, tasks
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.drafts import DraftsScreen
from tests.fakes.morning_branch import NAMES, MorningBranch
from tests.gui.seeing import cut_words, focused, shown, unspoken

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


@pytest.fixture
def desk(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def begin(desk: Desk, branch: MorningBranch) -> tuple[Id, Id]:
    """Half fill a visit to Kamla, then a registration."""
    visit, person = desk.new_id(), desk.new_id()
    visits.save_visit_draft(desk, visit, branch.borrowers[0], {"purpose": "1"})
    branch.clock.at_ms += 60_000
    registration.keep_registration(desk, person, {"NAME": "Meera Joshi"})
    return visit, person


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    QApplication.processEvents()


def opened(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = MainWindow(desk)
    shown(qtbot, window)
    window.start()
    settle(qtbot)
    window.open("drafts")
    settle(qtbot)
    return window


def listed(window: MainWindow) -> list[tuple[str, str]]:
    page = window.here
    assert isinstance(page, DraftsScreen)
    return [(row.title, row.subtitle) for row in page.list.rows]


def test_the_newest_stands_first_with_what_is_missing_and_enter_goes_on(
    qtbot: QtBot, desk: Desk, branch: MorningBranch
) -> None:
    begin(desk, branch)
    window = opened(qtbot, desk)
    assert listed(window) == [
        ("Meera Joshi · New person", "Not registered yet · last typed today 09:01"),
        ("Kamla Devi · Visit", "The outcome is not chosen yet · last typed today 09:00"),
    ]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot)
    assert window.here.name == "visit"


def test_what_is_thrown_away_comes_back_by_undo_and_from_its_list(
    qtbot: QtBot, desk: Desk, branch: MorningBranch
) -> None:
    begin(desk, branch)
    window = opened(qtbot, desk)
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    settle(qtbot)
    assert [title for title, _about in listed(window)] == ["Kamla Devi · Visit"]
    window.undo()
    settle(qtbot)
    assert len(listed(window)) == 2
    QTest.keyClick(focused(), Qt.Key.Key_Delete)  # Kamla's: the list still stands on her
    settle(qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_T)
    settle(qtbot)
    assert listed(window) == [("Kamla Devi · Visit", "thrown away today 09:01")]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle(qtbot)
    assert listed(window) == []
    QTest.keyClick(focused(), Qt.Key.Key_T)
    settle(qtbot)
    assert len(listed(window)) == 2


def test_nothing_half_filled_is_said(qtbot: QtBot, desk: Desk) -> None:
    window = opened(qtbot, desk)
    page = window.here
    assert isinstance(page, DraftsScreen)
    assert page.none.isVisible()
    assert listed(window) == []
    page.throw_away()  # nothing is chosen
    settle(qtbot)
    assert page.none.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_is_cut_and_everything_is_spoken(qtbot: QtBot, desk: Desk, branch: MorningBranch, scale: int) -> None:
    begin(desk, branch)
    preferences.change(language="pseudo", scale=scale)
    window = opened(qtbot, desk)
    assert cut_words(window) == []
    assert unspoken(window.here, {*NAMES, "Meera Joshi"}, window.registry.page_actions) == []


def test_a_draft_is_called_one_and_an_old_one_tells_its_age(qtbot: QtBot, desk: Desk, branch: MorningBranch) -> None:
    begin(desk, branch)
    window = opened(qtbot, desk)
    screen = window.here
    assert isinstance(screen, DraftsScreen)
    assert {row.chip.text for row in screen.list.rows if row.chip} == {"Draft"}
    branch.clock.go_on(4 * 86_400_000)
    screen.activate()
    settle(qtbot)
    assert {row.chip.text for row in screen.list.rows if row.chip} == {"4 days"}
