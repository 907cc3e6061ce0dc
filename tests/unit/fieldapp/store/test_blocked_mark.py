"""The mark of a blocked laptop: set and taken away as the office says, and never a reason to stop."""

from pathlib import Path

from fieldapp.store.blocked_mark import is_blocked, note


def test_it_says_what_the_office_said_last(tmp_path: Path) -> None:
    assert not is_blocked(tmp_path)
    note(tmp_path, blocked=True)
    note(tmp_path, blocked=True)
    assert is_blocked(tmp_path)
    note(tmp_path, blocked=False)
    note(tmp_path, blocked=False)
    assert not is_blocked(tmp_path)


def test_a_folder_that_went_away_is_passed_over(tmp_path: Path) -> None:
    note(tmp_path / "gone", blocked=True)
    assert not is_blocked(tmp_path / "gone")
