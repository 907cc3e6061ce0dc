"""A notice of what just happened has its room in the bar at the bottom of the window, in narrow windows too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.staff import Role
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.tokens import Scheme
from tests.fakes.desk import fake_desk
from tests.gui.seeing import covered, cut_words, outside, place, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground", "services")

SHORT = "Saved here. Receipt S1-000001"
LONG = (
    "This meeting is finished already and nothing was recorded twice. Whoever finished it is named in the strip above "
    "the sheet, with the time."
)


def opened(qtbot: QtBot, width: int, height: int, scale: int) -> MainWindow:
    theme.apply(Scheme.LIGHT, scale)
    window = MainWindow(fake_desk(Role.OFFICER))
    shown(qtbot, window, width, height)
    window.start()
    settle(qtbot)
    return window


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 697, 100), (1093, 614, 100), (800, 560, 150)])
def test_a_notice_of_any_length_lies_over_nothing_and_is_whole(
    qtbot: QtBot, width: int, height: int, scale: int
) -> None:
    window = opened(qtbot, width, height, scale)
    window.hints.save.say("Not saved. Read the strip at the top", "octagon-alert", "bad")
    for words in (SHORT, LONG):
        window.toast.say(words, lambda: None)
        settle(qtbot)
        assert covered(window.toast, (window.here, window.rail, window.top, window.hints.save)) == []
        assert [*cut_words(window.hints), *outside(window.hints), *small_targets(window.hints)] == []
        assert window.rect().contains(place(window.toast))
        assert window.toast.height() == place(window.toast).height()


def test_the_usual_notice_moves_nothing_and_a_long_one_gives_the_room_back(qtbot: QtBot) -> None:
    window = opened(qtbot, 800, 560, 100)
    before, keys = place(window.here), window.hints.keys.width()
    window.toast.say(SHORT)
    settle(qtbot)
    assert place(window.here) == before
    window.toast.say(LONG, lambda: None)
    settle(qtbot)
    assert place(window.here).height() < before.height()
    window.toast.undo()
    settle(qtbot)
    assert (place(window.here), window.hints.keys.width()) == (before, keys)


def test_it_stands_in_the_middle_where_there_is_room(qtbot: QtBot) -> None:
    window = opened(qtbot, 1366, 697, 100)
    window.toast.say(SHORT)
    settle(qtbot)
    assert abs(place(window.toast).center().x() - place(window.hints).center().x()) < 120
    assert window.hints.keys.isVisible()
