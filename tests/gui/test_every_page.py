"""Every page in every theme and size: nothing flashes, nothing is cut, everything can be hit and heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.domain.staff import Role
from fieldapp.ui import tasks, theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.tokens import Scheme
from tests.fakes.desk import fake_desk
from tests.gui.seeing import cut_words, nameless, outside, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground", "services")

PAGES = ("today", "meetings", "sync")
SIZES = [(1366, 697, 100), (1093, 614, 100), (800, 560, 100), (1366, 697, 150)]


class Openings(QObject):
    """Notices every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def opened(qtbot: QtBot, width: int = 1366, height: int = 697) -> MainWindow:
    window = MainWindow(fake_desk(Role.OFFICER))
    shown(qtbot, window, width, height)
    window.start()
    return window


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_words_are_whole_and_targets_large_enough(qtbot: QtBot, width: int, height: int, scale: int) -> None:
    theme.apply(Scheme.LIGHT, scale)
    window = opened(qtbot, width, height)
    for name in PAGES:
        window.open(name)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
        for _ in range(3):  # a scroll bar that appears changes the width, and with it the height of wrapped lines
            QApplication.processEvents()
        assert cut_words(window) == [], name
        assert small_targets(window) == [], name
        assert nameless(window) == [], name
        assert outside(window) == [], name


def test_pages_open_without_any_other_window_flashing_up(qtbot: QtBot, qapp: QApplication) -> None:
    openings = Openings()
    qapp.installEventFilter(openings)
    try:
        window = opened(qtbot)
        for name in PAGES:
            window.open(name)
            qtbot.waitUntil(lambda: not tasks.tasks().busy)
    finally:
        qapp.removeEventFilter(openings)
    assert openings.names == ["MainWindow"]


def test_changing_the_theme_repaints_every_page(qtbot: QtBot) -> None:
    window = opened(qtbot)
    for name in PAGES:
        window.open(name)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
        pictures = []
        for scheme in Scheme:
            theme.apply(scheme)
            pictures.append(window.grab().toImage())
        assert pictures[0] != pictures[1] != pictures[2]
        assert pictures[1].pixelColor(400, 640).lightness() < 60


def test_every_action_of_every_page_is_reachable(qtbot: QtBot) -> None:
    window = opened(qtbot)
    for name in PAGES:
        window.open(name)
        actions = window.here.page_actions()
        assert actions
        for action in actions:
            assert action.text
            assert action.keys or action.in_palette
        bound = [action.keys for action in actions if action.bound and action.keys]
        assert len(set(bound)) == len(bound)


def test_tab_goes_through_a_page_in_reading_order(qtbot: QtBot) -> None:
    window = opened(qtbot)
    for name in PAGES:
        window.open(name)
        qtbot.waitUntil(lambda: not tasks.tasks().busy)
        screen = window.here
        stops = []
        widget = screen.nextInFocusChain()
        while widget is not None and widget is not screen:
            if screen.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy().value & 1:
                stops.append(widget.mapTo(screen, widget.rect().topLeft()))
            widget = widget.nextInFocusChain()
        tops = [point.y() // 60 for point in stops]
        assert tops == sorted(tops), (name, stops)
