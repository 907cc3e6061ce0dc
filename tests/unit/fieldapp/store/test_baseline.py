"""Folding begins with the records that were written down, and what came before is dropped."""

from __future__ import annotations

import pytest

from fieldapp.store import baseline, rebase
from fieldapp.store.book import Book
from fieldapp.store.faults import StoreFault
from fieldapp.store.granted import begin_here
from fieldapp.store.seat import Slot, read_slots


def rows(book: Book) -> list[object]:
    with book.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT kind, id, body FROM record ORDER BY kind, id").fetchall())


def test_a_book_that_begins_later_has_the_same_records(book: Book) -> None:
    before = rows(book)
    with book.database.write() as connection:
        folded = int(read_slots(connection)[Slot.FOLDED])
        begin_here(connection, folded)
        assert connection.exec_driver_sql("SELECT count(*) FROM received").scalar_one() == 0
        assert baseline.baseline_position(connection) == folded
    rebase.rebuild(book.database)
    assert rows(book) == before


def test_a_damaged_baseline_is_told(book: Book) -> None:
    with book.database.write() as connection:
        begin_here(connection, 5)
        connection.exec_driver_sql("UPDATE baseline SET bundle = x'00'")
    with book.database.read() as connection, pytest.raises(StoreFault):
        baseline.read_baseline(connection)
