"""What a seat remembers."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store.book import Book
from fieldapp.store.engine import open_database
from fieldapp.store.seat import Slot, read_enrollment, read_slots, write_enrollment, write_slots


def test_values_are_kept_replaced_and_forgotten(tmp_path: Path) -> None:
    database = open_database(tmp_path / "field.db", bytes(32), create=True)
    with database.write() as connection:
        write_slots(connection, {Slot.SEQ: 7, Slot.HEAD: b"h", Slot.PROBLEM: "blocked"})
        write_slots(connection, {Slot.SEQ: 8, Slot.PROBLEM: None})
        assert read_slots(connection) == {"seq": 8, "head": b"h"}
        assert read_enrollment(connection) is None
    database.close()


def test_an_enrollment_comes_back_whole(tmp_path: Path, book: Book) -> None:
    database = open_database(tmp_path / "other.db", bytes(32), create=True)
    with database.write() as connection:
        write_enrollment(connection, book.enrollment)
        assert read_enrollment(connection) == book.enrollment
    database.close()
    assert len(book.enrollment.seat_key) == 32
