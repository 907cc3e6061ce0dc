"""A bug ends in one window that says what is safe; the report holds no values."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from subprocess import run

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.crash import CrashDialog, CrashWatch, Report

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def kept() -> list[Report]:
    return []


@pytest.fixture
def watch(kept: list[Report]) -> CrashWatch:
    return CrashWatch(lambda: "2026-10-15 10:42", kept.append, lambda: "10:41:07")


def _fail(amount: int) -> None:
    raise ValueError(f"secret of Kamala {amount}")


def _report(watch: CrashWatch) -> None:
    try:
        _fail(450)
    except ValueError as bug:
        watch.on_exception(type(bug), bug, bug.__traceback__)
    QApplication.processEvents()


def test_the_window_says_what_is_safe(qtbot: QtBot, watch: CrashWatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    _report(watch)
    dialog = window.findChild(CrashDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert "What was saved is safe, last at 10:41:07" in dialog.sentence.text()
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy the report")
    copy.click()
    assert "_fail" in QApplication.clipboard().text()
    dialog.reject()


def test_the_report_names_the_place_and_no_values(watch: CrashWatch, kept: list[Report]) -> None:
    _report(watch)
    assert "_fail" in kept[0].text
    assert "ValueError" in kept[0].text
    assert "Kamala" not in kept[0].text


def test_a_row_of_bugs_shows_one_window(qtbot: QtBot, watch: CrashWatch, kept: list[Report]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _ in range(3):
        _report(watch)
    assert len(kept) == 3
    assert len(window.findChildren(CrashDialog)) <= 1


def test_bugs_of_other_threads_are_caught_too(watch: CrashWatch, kept: list[Report]) -> None:
    old = (sys.excepthook, threading.excepthook)
    watch.install()
    try:
        thread = threading.Thread(target=_fail, args=(1,))
        thread.start()
        thread.join()
    finally:
        watch.uninstall()
        sys.excepthook, threading.excepthook = old
    assert len(kept) == 1


def test_ending_the_program_is_not_a_bug(watch: CrashWatch, kept: list[Report]) -> None:
    watch.on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert kept == []


PAINTING = """
import sys
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
from fieldapp.ui.crash import CrashWatch

class Broken(QWidget):
    broken = True

    def paintEvent(self, _event):
        painter = QPainter(self)
        if self.broken:
            try:
                painter.drawLine(0, 0, {}["width"], 5)
            except KeyError:
                raise ValueError("while painting")

application = QApplication([])
kept = []
CrashWatch(lambda: "now", kept.append, lambda: "").install()
window = Broken()
window.show()
for size in (300, 600, 900):
    window.resize(size, size)
    window.update()
    application.processEvents()
window.broken = False
window.resize(700, 700)
application.processEvents()
assert kept
print("still here")
"""


def test_a_bug_while_painting_does_not_end_the_program() -> None:
    root = Path(__file__).resolve().parents[2]
    ended = run([sys.executable, "-c", PAINTING], cwd=root, capture_output=True, text=True, timeout=120, check=False)
    assert ended.stdout == "still here\n", ended.stderr[-2000:]
    assert ended.returncode == 0
    assert "active painter" not in ended.stderr


def test_a_bug_is_told_again_when_the_window_of_the_last_one_is_gone(
    qtbot: QtBot, qapp: QApplication, watch: CrashWatch
) -> None:
    gone = QWidget()
    gone.show()
    _report(watch)
    gone.hide()
    gone.deleteLater()
    qapp.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    _report(watch)
    assert window.findChild(CrashDialog) is not None


def test_no_window_is_made_where_the_bug_came_out(qtbot: QtBot, watch: CrashWatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch.on_exception(ValueError, ValueError("in the middle of painting"), None)
    assert window.findChild(CrashDialog) is None
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)


class Unpaintable(QWidget):
    """Its painting always fails."""

    def paintEvent(self, _event: object) -> None:
        _fail(1)


def test_a_painting_that_always_fails_is_told_once_and_kept_once(
    qtbot: QtBot, watch: CrashWatch, kept: list[Report]
) -> None:
    window = Unpaintable()
    qtbot.addWidget(window)
    watch.install()
    try:
        window.show()
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
        dialog = window.findChild(CrashDialog)
        assert dialog is not None
        dialog.reject()
        dialog.deleteLater()
        for size in (300, 400, 500):  # whatever uncovers the window has it painted again
            window.resize(size, size)
            QApplication.processEvents()
        qtbot.wait(20)
    finally:
        watch.uninstall()
    assert len(kept) == 1
    assert [one for one in window.findChildren(CrashDialog) if one.isVisible()] == []


def test_what_fails_again_at_a_key_is_told_again(qtbot: QtBot, watch: CrashWatch, kept: list[Report]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _ in range(2):
        _report(watch)
        dialog = window.findChild(CrashDialog)
        assert dialog is not None
        dialog.reject()
        dialog.setParent(None)
        dialog.deleteLater()
    assert len(kept) == 2
