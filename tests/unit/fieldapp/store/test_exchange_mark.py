"""When the records were last exchanged, known without opening them."""

from pathlib import Path

from fieldapp.store.exchange_mark import MARK_FILE, last_ms, note


def test_the_last_time_counts(tmp_path: Path) -> None:
    assert last_ms(tmp_path) == 0
    note(tmp_path, 1_794_214_800_000)
    note(tmp_path, 1_794_214_900_000)
    assert last_ms(tmp_path) == 1_794_214_900_000


def test_what_cannot_be_read_or_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / MARK_FILE).write_text("yesterday")
    assert last_ms(tmp_path) == 0
    note(tmp_path / "gone", 7)
    assert last_ms(tmp_path / "gone") == 0
