"""What PySide6 6.12.0 got wrong must not come back: on CPython 3.11 every slot call lost a reference to None."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

EMISSIONS = 1000
# Elsewhere in the interpreter None may come and go a little; a lost reference per emission is a thousand.
NOISE = 100


class Emitter(QObject):
    """Something with signals, and slots that return None."""

    plain = Signal()
    with_bool = Signal(bool)
    with_object = Signal(object)

    def on_plain(self) -> None:
        """Receive nothing."""

    def on_bool(self, value: bool) -> None:
        """Receive a bool."""

    def on_object(self, value: object) -> None:
        """Receive an object."""


def test_signals_keep_references() -> None:
    emitter = Emitter()
    emitter.plain.connect(emitter.on_plain)
    emitter.plain.connect(lambda: None)
    emitter.with_bool.connect(emitter.on_bool)
    emitter.with_object.connect(emitter.on_object)
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for number in range(EMISSIONS):
        emitter.plain.emit()
        emitter.with_bool.emit(number % 2 == 0)
        emitter.with_object.emit(None)
    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(abs(late - early) < NOISE for early, late in zip(before, after, strict=True)), (before, after)
