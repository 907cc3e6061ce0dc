"""The page that asks for the PIN is on screen before anything is loaded that only the records need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from fieldapp.config import SeatCard, write_card
from tests.architecture.sources import ROOT

_START = """
import sys
from dataclasses import replace
from pathlib import Path
from fieldapp import __main__, app
from fieldapp.config import Config, Policy
from fieldapp.ui import program
from PySide6.QtWidgets import QApplication

def look(session):
    QApplication.processEvents()
    print(type(session.window).__name__, session.window.isVisible(), *sys.modules)
    QApplication.quit()

laptop = app.Laptop(Config(Path(sys.argv[1]), Policy()), None, lambda: 1 / 0)
program.run(laptop.door, replace(laptop.hooks(), load_ahead=()), look)
"""
LATER = {
    *("sqlalchemy", "sqlcipher3", "sqlmodel", "pydantic", "requests", "urllib3", "keyring", "argon2", "cryptography"),
    *("cbor2", "openpyxl", "numpy", "PIL", "segno", "asyncio", "http.client"),
    *("fieldapp.domain.operation", "fieldapp.domain.replay", "fieldapp.services.desk", "fieldapp.store.book"),
    *("fieldapp.sync.transport", "fieldapp.ui.main_window", "fieldapp.ui.screens.today", "fieldapp.ui.print"),
}
MOST_OF_OURS = 75
"""Modules of this program before the first page; they cost two milliseconds each on a cheap laptop."""


def test_the_pin_page_needs_few_imports(tmp_path: Path) -> None:
    folder = tmp_path / "seats" / "07"
    folder.mkdir(parents=True)
    write_card(SeatCard(folder, "07", "Meera Joshi", "OFFICER", "Rampur", ""))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    shown, visible, *loaded = done.stdout.split()
    assert (shown, visible) == ("UnlockScreen", "True"), "the keyring was not asked: it may take its time"
    early = sorted(name for name in loaded if any(name == late or name.startswith(f"{late}.") for late in LATER))
    assert not early, "these are for records; import them where they are used:\n" + "\n".join(early)
    ours = [name for name in loaded if name.startswith("fieldapp")]
    assert 20 < len(ours) <= MOST_OF_OURS, sorted(ours)
