"""The next start knows whether the last window was closed or just ended."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store import open_mark


def test_a_closed_window_leaves_nothing_and_one_that_died_its_last_moment(tmp_path: Path) -> None:
    assert open_mark.begin(tmp_path, 1_000) is None
    open_mark.end(tmp_path)
    assert open_mark.begin(tmp_path, 2_000) is None
    open_mark.beat(tmp_path, 3_000)
    assert open_mark.begin(tmp_path, 9_000) == 3_000
    assert open_mark.begin(tmp_path, 9_500) == 9_000


def test_damage_and_a_folder_that_is_gone_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / open_mark.MARK_FILE).write_text("{half")
    assert open_mark.begin(tmp_path, 1_000) is None
    open_mark.beat(tmp_path / "gone", 1)
    open_mark.end(tmp_path / "gone")
    assert open_mark.begin(tmp_path / "gone", 1) is None
