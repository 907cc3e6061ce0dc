"""Before anybody is let in: a clock that went back and a full disk are told, and nothing else is."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldapp.services import laptop_state
from fieldapp.services.laptop_state import CLOCK_BACK_MS, exchanged_ago, trouble_at_the_door
from fieldapp.store import exchange_mark
from fieldapp.store.blocked_mark import note

NOW_MS = 1_794_214_800_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "field.db"
    path.write_bytes(b"records")
    os.utime(path, (NOW_MS / 1000, NOW_MS / 1000))
    return path


@pytest.fixture(autouse=True)
def room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(laptop_state, "disk_usage", lambda _folder: SimpleNamespace(free=9 << 30))


def test_nothing_is_wrong(database: Path) -> None:
    assert trouble_at_the_door(database, NOW_MS + 1_000) == ""
    assert trouble_at_the_door(database, NOW_MS - CLOCK_BACK_MS) == "", "a day is not told"
    assert trouble_at_the_door(database.parent / "none.db", NOW_MS) == ""


def test_a_clock_that_went_back_is_told(database: Path) -> None:
    assert trouble_at_the_door(database, NOW_MS - CLOCK_BACK_MS - 1).startswith("The clock of this laptop went back")


def test_a_full_disk_is_told(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(laptop_state, "disk_usage", lambda _folder: SimpleNamespace(free=180 << 20))
    assert trouble_at_the_door(database, NOW_MS).startswith("Only 180 MB free.")


def test_a_blocked_laptop_is_told_before_everything_else(database: Path) -> None:
    note(database.parent, blocked=True)
    assert trouble_at_the_door(database, NOW_MS - CLOCK_BACK_MS - 1).startswith("IT has blocked this laptop")
    note(database.parent, blocked=False)
    assert trouble_at_the_door(database, NOW_MS) == ""


def test_how_long_ago_the_records_were_exchanged(database: Path) -> None:
    assert exchanged_ago(database.parent, NOW_MS) == ""
    exchange_mark.note(database.parent, NOW_MS - 3 * 3_600_000)
    assert exchanged_ago(database.parent, NOW_MS) == "exchanged 3 hours ago"
    exchange_mark.note(database.parent, NOW_MS - 59_000)
    assert exchanged_ago(database.parent, NOW_MS) == "exchanged just now"
    assert exchanged_ago(database.parent, NOW_MS - 90_000) == "exchanged just now", "by a clock that went back"
