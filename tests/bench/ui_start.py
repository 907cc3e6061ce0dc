"""The real program from nothing to the PIN field and, after typing it, to Today: moments as lines of JSON.

Each moment comes with the machine's clock and with the processor time that this process had used by then, sync process
not included. A person takes her time to type, and that is when the program loads what it needs next; so the secret is
entered at once, or as long after the field was there as six digits take.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import json
import sys
import time

import fieldapp.__main__ as command_line
from fieldapp import app
from fieldapp.ui import program
from fieldapp.ui.session import Session
from tests.bench.ui_books import SECRET, config_of

TYPING_MS = 1_200
"""Six digits at the pace of somebody who types them every morning."""


class Watch:
    """Enters the secret some time after the first window is painted and ends when Today is filled."""

    def __init__(self, session: Session, wait_ms: int) -> None:
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication

        self._session = session
        QApplication.processEvents()
        _say("pin")
        session.at_work.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._gaps: list[float] = []
        self._last = time.perf_counter()
        self._beat = QTimer(session)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._measure)
        self._beat.start(2)
        QTimer.singleShot(wait_ms, session, self._enter)

    def _measure(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def _enter(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit

        self._beat.stop()
        assert self._session.window is not None
        field = next(one for one in self._session.window.findChildren(QLineEdit) if one.isVisible())
        field.setText(SECRET)
        gaps = sorted(self._gaps) or [0.0]
        _say("typed", gap_p99=gaps[round(len(gaps) * 0.99) - 1], gap_longest=gaps[-1])
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _end(self) -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        assert self._session.main is not None
        _say("today")
        self._session.main.close()
        QApplication.quit()


def _say(moment: str, **more: float) -> None:
    told = {"moment": moment, "clock": time.monotonic(), "processor": time.process_time(), **more}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Start as `python -m fieldapp` does."""
    assert command_line.DONE == 0  # loaded, as it is there
    wait_ms = TYPING_MS if sys.argv[2] == "typed" else 0
    laptop = app.Laptop(config_of(int(sys.argv[1])), None)
    kept = []
    return program.run(laptop.door, laptop.hooks(), lambda session: kept.append(Watch(session, wait_ms)))


if __name__ == "__main__":
    raise SystemExit(main())
