"""Wiping is tried whole in end_to_end/test_a_stolen_laptop_is_wiped.py; here: without an order nothing happens."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerEdited
from fieldapp.protocol.scopes import HEAD_BYTES, Notice
from fieldapp.store import oplog, wiping
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots, write_slots
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


def _recorded(book: Book) -> Id:
    with book.work() as work:
        work.append(Intent(BorrowerEdited({6: "By the mill"}), named("x")))
        op_id = work.commit().op_id
    with book.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET code = 1, position = 9")
    return op_id


def test_another_chain_at_the_office_is_asked_about_once(book: Book) -> None:
    op_id = _recorded(book)
    with book.database.write() as connection:
        slots = read_slots(connection)
        mine = oplog.head_at(connection, 1, 1)[:HEAD_BYTES]
        other = bytes(one ^ 1 for one in mine)

        def doubts(last_seq: int, head: bytes) -> bool:
            return bool(wiping.doubts(connection, slots, Notice(last_seq=last_seq, last_head=head)))

        assert doubts(1, other), "a copy sent something else in its place"
        assert doubts(2, other), "a copy sent more than there is here"
        assert not doubts(1, mine)
        assert not doubts(1, b""), "an older office does not say"
        assert not doubts(0, other), "what a restored office has nothing of is sent again anyway"
        write_slots(connection, {Slot.OTHER_CHAIN: other})
    assert wiping.is_doubted(book)
    assert wiping.to_be_asked(book) == (op_id,)
    wiping.roll_called(book, [])
    assert not wiping.is_doubted(book)
    assert wiping.to_be_asked(book) is None
    with book.database.read() as connection:
        told = Notice(last_seq=1, last_head=other)
        assert wiping.doubts(connection, read_slots(connection), told) == {}, "it was asked about that one"


def test_who_was_let_begin_anew_asks_for_everything_and_sends_what_lacks(book: Book) -> None:
    op_id = _recorded(book)
    wiping.doubt(book)
    assert wiping.to_be_asked(book) == (op_id,)
    wiping.roll_called(book, [op_id])
    assert not wiping.is_doubted(book)
    with book.database.read() as connection:
        assert len(oplog.unsealed(connection, 1, 10)) == 1
        assert Slot.ROLL_CALLED not in read_slots(connection)
