"""Wiping is tried whole in end_to_end/test_a_stolen_laptop_is_wiped.py; here: without an order nothing happens."""

from __future__ import annotations

from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerEdited
from fieldapp.store import oplog, wiping
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, write_slots
from tests.fakes.branch import named


def test_without_an_order_nothing_is_due(book: Book) -> None:
    wiping.told(book, b"")
    assert not wiping.is_due(book)
    assert not wiping.take_order(book, b"an order of nobody" * 9)
    with book.database.read() as connection:
        assert wiping.nonce_to_tell(connection) == b""


def test_what_the_office_lacks_after_all_is_recorded_again_before_anything_is_deleted(book: Book) -> None:
    with book.database.write() as connection:
        write_slots(connection, {Slot.ORDER: b"order"})
    assert wiping.to_be_asked(book) == ()
    with book.work() as work:
        work.append(Intent(BorrowerEdited({6: "By the mill"}), named("x")))
        op_id = work.commit().op_id
    assert wiping.to_be_asked(book) is None, "it is sent first"
    with book.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET code = 1, position = 9")
        connection.exec_driver_sql("UPDATE segment SET answered_ms = 1")
    assert wiping.to_be_asked(book) == (op_id,)
    wiping.told(book, b"order")
    assert not wiping.is_due(book)
    wiping.roll_called(book, [op_id])
    with book.database.read() as connection:
        assert [row[:2] for row in connection.exec_driver_sql("SELECT code, position FROM outbox")] == [(None, None)]
        assert len(oplog.unsealed(connection, 1, 10)) == 1
    assert wiping.to_be_asked(book) is None
    with book.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET code = 4, position = 10")
    wiping.roll_called(book, [])
    assert wiping.to_be_asked(book) is None
    assert wiping.is_due(book)
