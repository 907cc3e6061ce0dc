"""One application for all windows of the run, dressed as at the first start, and the services of one morning."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.config import Preferences
from fieldapp.ui import preferences, tasks, theme
from tests.fakes.desk import FakeServices
from tests.fakes.morning import rampur

LOOK_MS = 2


class QuickBot(QtBot):
    """Looks five times as often whether what it waits for has come: a window is waited for thousands of times."""

    def addWidget(self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None) -> None:
        """Dress what stands alone as the program dresses its windows, and close it after the test."""
        if widget.isWindow() and not widget.styleSheet():
            theme.dress(widget)
        super().addWidget(widget, before_close_func=before_close_func)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        """Let events happen until `callback` neither says False nor fails an assertion."""
        ends = time.monotonic() + timeout / 1000
        while True:
            try:
                if callback() in (None, True):
                    return
            except AssertionError:
                if time.monotonic() > ends:
                    raise
            if time.monotonic() > ends:
                raise AssertionError(f"it did not come within {timeout} ms")
            self.wait(LOOK_MS)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose windows wear the style sheet and not it, as in the program.

    What is left of windows in the end goes while the interpreter is whole: at its own end it would take them down in
    any order, and Qt with them.
    """
    theme.only_windows()
    yield qapp
    tasks.stop()
    for window in qapp.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    gc.collect()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hands and eyes of every test of windows."""
    return QuickBot(request)


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeServices]:
    """The services, answering as on the morning of the pictures; a test changes answers with `services.answer`."""
    fake = rampur()
    fake.install(monkeypatch)
    yield fake
    tasks.stop()  # what still runs must find the answers, not the real services


@pytest.fixture
def window_ground(qtbot: QtBot, qapp: QApplication) -> Iterator[QtBot]:
    """English, light theme, 100 %; after the test nothing runs in the background any more and all is as before."""
    preferences.begin(Preferences(scheme="light", language="en"))
    yield qtbot
    tasks.stop()
    # The test's windows are closed by now and wait for an event loop to end; dressing them once more takes seconds.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    preferences.begin(Preferences(scheme="light", language="en"))
    qapp.processEvents()
