"""Seats with a synthetic past for the benches of the window: really encrypted, behind a vault, kept from run to run.

A book of so many borrowers lies in tests/bench/out/books/NUMBER as a laptop's data folder; delete it to have it made
anew. It is written on a disk in memory where there is one, and copied: writing waits for the disk 30,000 times.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from fieldapp.config import Config, Policy, SeatCard
from fieldapp.vault import VaultOpened, open_vault
from tests.bench.figures import OUT

SECRET = "seven lamps on the hill"
WEEKS = 2
MEMORY_DISK = Path("/dev/shm")
NOW_MS = 1_794_214_800_000
"""The Monday on which every book stands."""


def config_of(people: int) -> Config:
    """Return the configuration of a laptop with a book of so many borrowers, made where there is none yet."""
    folder = OUT / "books" / str(people)
    if not folder.exists():
        from tests.bench.ui_past import write  # an open window must not carry what only writing needs

        started = time.monotonic()
        with tempfile.TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.is_dir() else None) as made:
            operations = write(Path(made) / "data", people)
            folder.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(Path(made) / "data", folder)
        print(f"A book of {people:,} borrowers, {operations:,} operations, made in {time.monotonic() - started:.0f} s")
    return Config(folder, Policy())


def key_of(card: SeatCard) -> bytes:
    """Return the key of a made seat's database."""
    opened = open_vault(card.folder, SECRET, None, NOW_MS)
    assert isinstance(opened, VaultOpened)
    return opened.key
