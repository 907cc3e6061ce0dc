"""Hands on a window: keys into whatever has the focus, a wait until everything is done, and a look at the result."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui import tasks

NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Space": Qt.Key.Key_Space,
    "Backspace": Qt.Key.Key_Backspace,
    "Del": Qt.Key.Key_Delete,
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1 + number - 1) for number in range(1, 13)},
}
HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
PATIENCE_S = 30


class NothingThere(Exception):
    """What was waited for did not come; the message says what."""


class Hands:
    """Types into a window as a person would. presses: how many keys so far, held ones counted too."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.presses = 0

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "F8", "Ctrl+Enter", "A"; each is done before the next."""
        for key in keys:
            *held, name = key.split("+") if len(key) > 1 else [key]
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= HELD[one]
            at = QApplication.focusWidget() or self.window
            QTest.keyClick(at, NAMED.get(name) or Qt.Key(ord(name.upper())), modifiers)
            self.presses += 1 + len(held)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus."""
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget() or self.window, sign)
            self.presses += 1
        self.settle()

    def settle(self) -> None:
        """Wait until nothing runs in the background and everything it brought is on screen."""
        ends = time.monotonic() + PATIENCE_S
        while time.monotonic() < ends:
            QApplication.processEvents()
            if not tasks.tasks().busy:
                QApplication.processEvents()
                if not tasks.tasks().busy:
                    return
            time.sleep(0.002)
        raise NothingThere("the window did not come to rest")

    def rest(self, ms: int) -> None:
        """Let time pass, as somebody who reads what is on screen."""
        QTest.qWait(ms)
        self.settle()

    def look(self, path: Path) -> Path:
        """Keep a picture of the window."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(path))
        return path
