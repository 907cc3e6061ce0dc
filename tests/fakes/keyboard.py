"""Real key presses into whatever widget has the focus, counted as a stopwatch would: Ctrl and Shift are presses too."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui import tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
SECONDS_PER_PRESS = 0.28
"""The keystroke-level model's figure for a person typing 40 words a minute (Card, Moran and Newell)."""
SECONDS_PER_THOUGHT = 1.35


@dataclass
class Keyboard:
    """Presses keys and counts them. `times_ms` is how long each press took to be handled and painted."""

    window: QWidget
    presses: int = 0
    times_ms: list[float] = field(default_factory=list)
    processor_ms: list[float] = field(default_factory=list)
    """The same in time of this thread on the processor, which other programs do not change."""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, with those held down."""
        self._send(lambda at: QTest.keyClick(at, key, modifiers), modifiers)

    def type(self, text: str) -> None:
        """Sign by sign; each goes to the widget that has the focus then."""
        for sign in text:
            self._send(lambda at, sign=sign: _type_sign(at, sign), NONE)

    def _send(self, send: object, modifiers: Qt.KeyboardModifier) -> None:
        at = QApplication.focusWidget()
        assert at is not None, "no widget has the focus: a person would type into nothing"
        started, worked = perf_counter(), thread_time()
        send(at)  # type: ignore[operator]
        QApplication.processEvents()
        self.processor_ms.append((thread_time() - worked) * 1000)
        self.times_ms.append((perf_counter() - started) * 1000)
        self.presses += 1 + bin(modifiers.value).count("1")

    def reset(self) -> None:
        self.presses = 0
        self.times_ms.clear()
        self.processor_ms.clear()


def _type_sign(at: QWidget, sign: str) -> None:
    # QTest knows keys only for Latin-1; a native digit or letter arrives as its text, as it does from an input method.
    if ord(sign) < 128:
        QTest.keyClicks(at, sign)
    else:
        QTest.sendKeyEvent(QTest.KeyAction.Click, at, Qt.Key.Key_unknown, sign, NONE)


def settle(qtbot: QtBot) -> None:
    """Wait until nothing runs in the background and everything it brought is on screen."""
    qtbot.waitUntil(lambda: not tasks.tasks().busy, timeout=5_000)
    for _ in range(3):  # a page laid out again asks the page around it to do the same, each in a round of its own
        QApplication.processEvents()
