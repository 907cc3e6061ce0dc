"""A supervisor's pages in the languages with the longest words: nothing is cut. (The pseudo language covers all pages.)

`python -m tests.pictures FOLDER --languages` looks at every page of both roles in every language, over a day's records.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.config import Preferences
from fieldapp.ui import languages, preferences
from fieldapp.ui.main_window import MainWindow
from tests.fakes.morning_branch import MorningBranch
from tests.gui.seeing import cut_words, outside, shown, small_targets
from tests.gui.test_unspoken import settle

pytestmark = pytest.mark.usefixtures("window_ground")
PAGES = ("risk", "approvals", "officer", "team_cash", "reports", "talk")
LONGEST = ("fr", "sw", "bn")


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


@pytest.mark.parametrize("code", LONGEST)
def test_a_supervisors_pages_have_room_for_every_word(qtbot: QtBot, branch: MorningBranch, code: str) -> None:
    preferences.begin(Preferences(scheme="light", language=code))
    assert languages.spoken().code == code
    window = MainWindow(branch.desk(branch.rao_id))
    shown(qtbot, window)
    window.start()
    settle(qtbot)
    found = {}
    for name in PAGES:
        window.open(name, branch.anil_id if name == "officer" else None)
        settle(qtbot)
        wrong = [*cut_words(window), *outside(window), *small_targets(window)]
        if wrong:
            found[name] = wrong
    assert found == {}
