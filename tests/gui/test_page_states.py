"""Each page shows each of the six states that it can be in; the list names them and why the others do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.staff import Role
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages import pages_for
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.notices import Banner
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import cut_words, outside, shown
from tests.gui.test_unspoken import argument_of
from tests.pictures import page_states as states
from tests.pictures.page_states import NOT_HERE, NOTHING_TO_FILL, OF_ONE_RECORD, PAGES, SUPERVISORS, UNKNOWN, State
from tests.pictures.troubled import Bare, Troubled

pytestmark = pytest.mark.usefixtures("window_ground")
ROLES = ("officer", "supervisor")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


def window_of(qtbot: QtBot, branch: MorningBranch, role: str) -> MainWindow:
    window = MainWindow(branch.desk(branch.anil_id if role == "officer" else branch.rao_id))
    shown(qtbot, window)
    window.start()
    states.settle()
    return window


def pages_of(role: str, state: State) -> list[str]:
    """A supervisor's own pages, and everything else with an officer: the rest is the same page."""
    own = SUPERVISORS if role == "supervisor" else [page for page in PAGES if page not in SUPERVISORS]
    return [page for page in own if state in states.states_of(page)]


def test_every_page_and_state_is_named_or_has_a_reason() -> None:
    known = {page.name for role in (Role.OFFICER, Role.SUPERVISOR) for page in pages_for(role)}
    assert set(PAGES) == known
    assert {page for page, _state in NOT_HERE} <= known
    assert all(len(reason) > 15 for reason in NOT_HERE.values())
    assert all({State.OFFLINE, State.ERROR} <= states.states_of(page) for page in PAGES), "nobody is exempt from these"


@pytest.mark.parametrize("role", ROLES)
def test_every_page_waits_works_offline_and_tells_a_fault(qtbot: QtBot, branch: MorningBranch, role: str) -> None:
    window = window_of(qtbot, branch, role)
    silent, broken, twice, lost = [], [], [], []
    for page in pages_of(role, State.ERROR):
        given = argument_of(page, branch) or (UNKNOWN if page in OF_ONE_RECORD else None)
        given = branch.anil_id if page == "officer" else given
        window._screens.pop(page, None)
        with states.broken(window.desk), states.late(window, page, given):
            if states.is_loading(window) is (State.LOADING not in states.states_of(page)):
                silent.append(page)
        strips = [one for one in states.seen(window, Banner) if one.words]
        if len(strips) != 1 or "disk" not in strips[0].words or states.is_loading(window):
            broken.append(f"{page}: {[one.words for one in strips]}")
            continue
        if window.strip.words:
            twice.append(f"{page}: {window.strip.words}")
            window.strip.pressed.emit()
        strips[0].pressed.emit()  # Try again
        states.settle()
        if states.is_loading(window) or states.banners(window, Tone.BAD):
            lost.append(page)
        window.open(page, given)  # as the next time
        states.settle()
        at = QApplication.focusWidget()
        if at is not window.here and not window.here.isAncestorOf(at or window):
            lost.append(f"{page}: the keyboard is with {at}")
    assert silent == [], "these wait without a sign, or show one that the list does not name"
    assert broken == [], "these do not tell a fault of the disk in one strip"
    assert twice == [], "what the strip of these says, with a way on, stands above the page once more"
    assert lost == [], "these do not work when it is tried again, offline"
    assert window.rail._sync.accessibleName().startswith("Offline")


@pytest.mark.parametrize("role", ROLES)
def test_every_page_says_why_it_is_empty_and_offers_to_fill_it(qtbot: QtBot, tmp_path: Path, role: str) -> None:
    bare = Bare(tmp_path)
    window = window_of(qtbot, bare, role)
    mute, helpless, cut = [], [], []
    for page in pages_of(role, State.EMPTY):
        window.open(page, UNKNOWN if page in OF_ONE_RECORD else None)
        states.settle()
        window.palette_box.hide()
        if not states.tells(window) or states.is_loading(window):
            mute.append(page)
        offered = [part._button.isVisible() for part in states.seen(window, EmptyState)] or states.offers(window)
        if not any(offered) and page not in NOTHING_TO_FILL:
            helpless.append(page)
        cut += [f"{page}: {one}" for one in [*cut_words(window), *outside(window)]]
    bare.close()
    assert (mute, helpless, cut) == ([], [], [])


@pytest.fixture(scope="module")
def troubled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Troubled]:
    made = Troubled(tmp_path_factory.mktemp("troubled"))
    yield made
    made.close()


def test_what_changed_at_the_office_too_is_said_on_every_page_that_shows_it(qtbot: QtBot, troubled: Troubled) -> None:
    window = window_of(qtbot, troubled, "officer")
    said = {}
    for page in pages_of("officer", State.CONFLICT):
        troubled.open(window, page, State.CONFLICT)
        said[page] = troubled.conflict_words(window)
        assert cut_words(window) == [], page
    assert [page for page, words in said.items() if not words] == []


def test_what_can_only_be_read_says_so_and_takes_no_typing(qtbot: QtBot, troubled: Troubled) -> None:
    open_, cut = [], []
    for page in pages_of("officer", State.READ_ONLY):
        window = window_of(qtbot, troubled, "supervisor" if page == "sheet" else "officer")
        troubled.open(window, page, State.READ_ONLY)
        if not states.locked(window):
            open_.append(page)
        cut += [f"{page}: {one}" for one in cut_words(window)]
    assert (open_, cut) == ([], [])
