"""One application for all windows of the run, dressed as at the first start, and the services of one morning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.config import Preferences
from fieldapp.ui import preferences, tasks
from tests.fakes.desk import FakeServices
from tests.fakes.morning import rampur

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


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
    preferences.begin(Preferences(scheme="light", language="en"))
    tasks.stop()
    qapp.processEvents()
