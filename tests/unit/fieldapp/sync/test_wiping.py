"""Wiping is tried whole in end_to_end/test_a_stolen_laptop_is_wiped.py; here: without an order nothing happens."""

from __future__ import annotations

from pathlib import Path

from fieldapp.sync.wiping import erase


def test_an_empty_folder_is_nothing_to_wipe(tmp_path: Path) -> None:
    (tmp_path / "seat.lock").write_bytes(b"")
    erase(tmp_path, None)
    assert [path.name for path in tmp_path.iterdir()] == ["seat.lock"]
