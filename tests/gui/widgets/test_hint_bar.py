"""The bar under the page cannot lie: it reads the actions."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui import theme
from fieldapp.ui.actions import Action
from fieldapp.ui.widgets.hint_bar import HintBar
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")
ACTIONS = [
    Action("a", "Paid as expected", keys="Space", hint="paid as expected"),
    Action("b", "Quiet", keys="F4"),
    Action("c", "Find", keys="Ctrl+K", hint="find"),
]


@pytest.fixture
def bar(qtbot: QtBot) -> HintBar:
    made = HintBar()
    shown(qtbot, made, 1180, 27)
    return made


def test_only_actions_with_a_word_stand_there(bar: HintBar) -> None:
    bar.keys.show_actions(ACTIONS)
    assert bar.keys.hints == (("Space", "paid as expected"), ("Ctrl K", "find"))
    assert bar.keys.accessibleName() == "Keys: Space paid as expected, Ctrl K find"


def test_what_does_not_fit_is_left_out_whole(bar: HintBar) -> None:
    bar.keys.show_actions(ACTIONS)
    wide = bar.keys.grab().toImage()
    bar.resize(330, 27)
    narrow = bar.keys.grab().toImage()
    assert not narrow.isNull()
    assert narrow.width() < wide.width()


def test_the_save_state_makes_room_for_its_words(bar: HintBar) -> None:
    bar.save.say("Saved 10:42:07")
    short = bar.save.sizeHint().width()
    bar.save.say("Not saved. Read the strip at the top", "octagon-alert", "bad")
    assert bar.save.sizeHint().width() > short
    assert bar.save.accessibleName() == bar.save.words
    assert not bar.grab().isNull()


def test_it_grows_with_the_text(bar: HintBar) -> None:
    before = bar.height()
    theme.apply(scale=150)
    assert bar.height() > before
