"""Another history of the log is pulled from its start; what is here stays until it is found to differ."""

from __future__ import annotations

from fieldapp.store.book import Book
from fieldapp.store.granted import begin_here
from fieldapp.store.other_log import begin_again
from fieldapp.store.seat import Slot, read_slots


def test_what_was_pulled_stays_where_folding_began_with_the_log(book: Book) -> None:
    with book.database.write() as connection:
        before = connection.exec_driver_sql("SELECT count(*) FROM received").scalar_one()
        begin_again(connection, 4, 77)
        slots = read_slots(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM received").scalar_one() == before > 0
    assert (slots[Slot.CURSOR], slots[Slot.LOG_EPOCH], slots[Slot.OFFICE_BACK_MS]) == (0, 4, 77)
    assert Slot.FOLD_AGAIN not in slots


def test_records_that_folding_began_with_are_of_the_other_history(book: Book) -> None:
    with book.database.write() as connection:
        begin_here(connection, int(read_slots(connection)[Slot.FOLDED]))
        begin_again(connection, 4, 77)
        slots = read_slots(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM baseline").scalar_one() == 0
    assert slots[Slot.FOLD_AGAIN]
    assert Slot.LAST_ENTRY not in slots
