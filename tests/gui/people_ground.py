"""A page alone in a window, with its keys bound as the shell binds them and every press counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldapp.ui import tasks
from fieldapp.ui.actions import Registry

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fieldapp.services.desk import Saved
    from fieldapp.ui.screen import Screen

WIDTH, HEIGHT = 1180, 624
"""What a page gets of a window of 1366 x 697."""

NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Backspace": Qt.Key.Key_Backspace,
    "Space": Qt.Key.Key_Space,
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1 + number - 1) for number in range(1, 13)},
}
MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Ground(QWidget):
    """A window holding one page; `press` types keys where the focus is and counts them."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        super().__init__()
        self.screen_, self._qtbot = screen, qtbot
        self.presses = 0
        self.toasts: list[str] = []
        self.opened: list[tuple[str, object]] = []
        self.saves: list[object] = []
        self.refusals: list[object] = []
        self.went_back = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(screen)
        self.resize(WIDTH, HEIGHT)
        self.registry = Registry(self)
        self.registry.refused.connect(self.refusals.append)
        screen.actions_changed.connect(self._bind)
        screen.toast.connect(lambda words, _undo: self.toasts.append(words))
        screen.open_screen.connect(lambda name, argument: self.opened.append((name, argument)))
        screen.saved.connect(self._announce)
        screen.rejected.connect(self.refusals.append)
        screen.back.connect(self._count_back)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)

    def _bind(self) -> None:
        self.registry.set_page(self.screen_.page_actions(), self.screen_)

    def _announce(self, saved: Saved) -> None:
        """What the shell does with a Saved: the page hears of it when it shows one of its nouns."""
        self.saves.append(saved)
        if saved.changed & self.screen_.nouns:
            self.screen_.refresh(saved.changed)

    def _count_back(self) -> None:
        self.went_back += 1

    def open(self, argument: object = None) -> None:
        """Open the page as the shell does, and wait until it has loaded."""
        self.screen_.activate(argument)
        self._bind()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is on its way from the background thread."""
        self._qtbot.waitUntil(lambda: not tasks.tasks().busy, timeout=10_000)
        QApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys such as "Down", "Ctrl+Enter", "F2", "b"; a modifier counts as a press of its own."""
        for key in keys:
            *held, last = key.split("+") if len(key) > 1 else [key]
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= MODIFIERS[name]
            target = QApplication.focusWidget() or self.screen_
            if last in NAMED:
                QTest.keyClick(target, NAMED[last], modifiers)
            else:
                QTest.keyClicks(target, last, modifiers)
            self.presses += 1 + len(held)
            self.settle()

    def type(self, words: str) -> None:
        """Type a text where the focus is; a press for each sign."""
        QTest.keyClicks(QApplication.focusWidget() or self.screen_, words)
        self.presses += len(words)
        self.settle()
