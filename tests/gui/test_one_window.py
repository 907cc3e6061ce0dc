"""A second start raises the window that is open; a lock that a crash left is taken over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.one_window import LOCK_FILE, OneWindow
from fieldapp.ui.session import Hooks, Session
from fieldapp.ui.sync_link import SyncProgram
from tests.fakes.door import FakeDoor

pytestmark = pytest.mark.usefixtures("window_ground")


def test_the_second_start_raises_the_first_and_gives_way(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.first()
    with qtbot.waitSignal(first.raised, timeout=5_000):
        assert not second.first()
    first.leave()
    assert second.first()
    second.leave()


def test_every_data_folder_has_its_own_place(tmp_path: Path) -> None:
    one, other = OneWindow(tmp_path / "one"), OneWindow(tmp_path / "other")
    assert one.first()
    assert other.first()
    one.leave()
    other.leave()


def test_a_program_that_was_killed_leaves_no_lock_behind(qapp: QApplication, tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from fieldapp.ui.one_window import OneWindow;"
        "held = OneWindow(Path(sys.argv[1])); print(held.first(), flush=True); os._exit(9)"
    )
    died = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert died.stdout.strip() == "True"
    assert (tmp_path / LOCK_FILE).is_file()
    after = OneWindow(tmp_path)
    assert after.first()
    after.leave()


def test_the_raised_window_is_no_longer_minimized(qtbot: QtBot) -> None:
    session = Session(FakeDoor(), Hooks(lambda _desk: SyncProgram("x", ()), lambda _desk: None))
    session.start()
    window = session.window
    assert window is not None
    window.showMinimized()
    session.raise_window()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(window.isVisible)
    session.end()
