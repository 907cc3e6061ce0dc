"""After an update the lists are made of the records, and readers read them anew."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store.book import Book, open_book
from fieldapp.store.seat import Slot, read_slots
from fieldapp.store.tables import LIST_TABLES
from tests.fakes.clock import new_id
from tests.fakes.laptop import KEY
from tests.property.test_lists import lists_of
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_a_book_of_an_older_program_gets_its_lists_from_its_records(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 45_000)
    kept, path = lists_of(book), Path(book.database.path)
    with book.view() as view:
        stamp, gone = view.stamp()
    with book.database.write() as connection:
        for name in LIST_TABLES:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
        connection.exec_driver_sql("PRAGMA user_version = 4")
    book.close()
    again = open_book(path, KEY, book.clock, new_id)
    try:
        assert lists_of(again) == kept
        assert kept["loan_number"] == []
        assert len(kept["person"]) == len(kept["saving_line"]) == 4
        with again.view() as view:
            assert view.stamp() == (stamp + 1, gone + 1)
            assert Slot.LIST_AGAIN not in read_slots(view.connection)
    finally:
        again.close()
