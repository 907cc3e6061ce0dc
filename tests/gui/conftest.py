"""One application for all windows of the run, dressed as at the first start, and the services of one morning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.ui import tasks, theme
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
    """Light theme at 100 %; after the test nothing runs in the background any more."""
    theme.apply()
    yield qtbot
    tasks.stop()
    qapp.processEvents()
