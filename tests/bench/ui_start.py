"""The real program from nothing to the PIN field and, after typing it, to Today: moments of the machine's clock."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldapp.app import Laptop
from fieldapp.ui import program, tasks
from fieldapp.ui.session import Session
from tests.bench.ui_books import SECRET, config_of


class Watch:
    """Types the secret when the first window is painted and ends when Today is filled."""

    def __init__(self, session: Session) -> None:
        self._session = session
        QApplication.processEvents()
        _say()
        assert session.window is not None
        field = next(one for one in session.window.findChildren(QLineEdit) if one.isVisible())
        QTest.keyClicks(field, SECRET)
        _say()
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._timer = QTimer(session)
        self._timer.timeout.connect(self._look)
        self._timer.start(1)

    def _look(self) -> None:
        if self._session.main is not None and self._session.main.isVisible() and not tasks.tasks().busy:
            self._timer.stop()
            QApplication.processEvents()
            _say()
            self._session.main.close()
            QApplication.quit()


def _say() -> None:
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()


def main() -> int:
    """Start as `python -m fieldapp` does."""
    laptop = Laptop(config_of(int(sys.argv[1])), None)
    kept = []
    return program.run(laptop.door, laptop.hooks(), lambda session: kept.append(Watch(session)))


if __name__ == "__main__":
    raise SystemExit(main())
