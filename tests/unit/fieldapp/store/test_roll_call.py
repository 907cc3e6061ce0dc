"""The office is asked for every own operation, a few at a time; what it lacks is recorded again."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerEdited
from fieldapp.protocol.scopes import HEAD_BYTES, Notice
from fieldapp.store import oplog, roll_call, wiping
from fieldapp.store.book import Book
from fieldapp.store.seat import Slot, read_slots, write_slots
from tests.fakes.branch import named


def recorded(book: Book) -> Id:
    """Record something, and let the office have answered everything."""
    with book.work() as work:
        work.append(Intent(BorrowerEdited({6: "By the mill"}), named("x")))
        op_id = work.commit().op_id
    answered(book)
    return op_id


def answered(book: Book) -> None:
    """Let the office have answered everything."""
    with book.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET code = 1, position = 8 + seq")
        connection.exec_driver_sql("UPDATE segment SET answered_ms = 1")


def waiting(book: Book) -> int:
    """Return how many operations are to be sent."""
    with book.database.read() as connection:
        return len(oplog.unsealed(connection, 1, 100))


def test_what_the_office_lacks_after_all_is_recorded_again_before_anything_is_deleted(book: Book) -> None:
    with book.database.write() as connection:
        write_slots(connection, {Slot.ORDER: b"order"})
    assert roll_call.to_be_asked(book) == ()
    with book.work() as work:
        work.append(Intent(BorrowerEdited({6: "By the mill"}), named("x")))
        op_id = work.commit().op_id
    assert roll_call.to_be_asked(book) is None, "it is sent first"
    answered(book)
    assert roll_call.to_be_asked(book) == (op_id,)
    wiping.told(book, b"order")
    assert not wiping.is_due(book)
    roll_call.heard(book, [op_id], [op_id])
    with book.database.read() as connection:
        assert [row[:2] for row in connection.exec_driver_sql("SELECT code, position FROM outbox")] == [(None, None)]
    assert waiting(book) == 1
    assert roll_call.to_be_asked(book) is None
    answered(book)
    assert roll_call.to_be_asked(book) == (op_id,), "at its new place, and has it come this time?"
    roll_call.heard(book, [op_id], [])
    assert not wiping.is_due(book)
    roll_call.heard(book, [], [])
    assert roll_call.to_be_asked(book) is None
    assert wiping.is_due(book)


def test_a_question_goes_on_where_it_was_cut(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roll_call, "ASKED_AT_ONCE", 2)
    own = [recorded(book) for _ in range(5)]
    roll_call.doubt(book)
    assert roll_call.to_be_asked(book) == (own[0], own[1])
    assert roll_call.to_be_asked(book) == (own[0], own[1])
    roll_call.heard(book, own[:2], [own[1]])
    assert roll_call.to_be_asked(book) is None, "what lacked is sent first"
    answered(book)
    assert roll_call.is_doubted(book)
    assert roll_call.to_be_asked(book) == (own[2], own[3])
    roll_call.heard(book, own[2:4], [])
    assert roll_call.to_be_asked(book) == (own[4], own[1])
    roll_call.doubt(book)
    assert roll_call.to_be_asked(book) == (own[0], own[2]), "a new doubt asks for everything"


def test_another_chain_at_the_office_is_asked_about_once(book: Book) -> None:
    op_id = recorded(book)
    with book.database.write() as connection:
        slots = read_slots(connection)
        mine = oplog.head_at(connection, 1, 1)[:HEAD_BYTES]
        other = bytes(one ^ 1 for one in mine)

        def doubts(last_seq: int, head: bytes) -> bool:
            told = Notice(last_seq=last_seq, last_head=head)
            return bool(roll_call.doubts(connection, read_slots(connection), told))

        assert doubts(1, other), "a copy sent something else in its place"
        assert doubts(2, other), "a copy sent more than there is here"
        assert not doubts(1, mine)
        assert not doubts(1, b""), "an older office does not say"
        assert not doubts(0, other), "what a restored office has nothing of is sent again anyway"
        write_slots(connection, roll_call.doubts(connection, slots, Notice(last_seq=1, last_head=other)))
        assert not doubts(1, other), "else the question would begin anew with each answer"
    assert roll_call.is_doubted(book)
    assert roll_call.to_be_asked(book) == (op_id,)
    roll_call.heard(book, [op_id], [])
    roll_call.heard(book, [], [])
    assert not roll_call.is_doubted(book)
    assert roll_call.to_be_asked(book) is None
    with book.database.read() as connection:
        told = Notice(last_seq=1, last_head=other)
        assert roll_call.doubts(connection, read_slots(connection), told) == {}, "it was asked about that one"


def test_who_was_let_begin_anew_asks_for_everything_and_sends_what_lacks(book: Book) -> None:
    op_id = recorded(book)
    roll_call.doubt(book)
    assert roll_call.to_be_asked(book) == (op_id,)
    roll_call.heard(book, [op_id], [op_id])
    assert not roll_call.is_doubted(book)
    assert waiting(book) == 1
    with book.database.read() as connection:
        assert Slot.ROLL_CALLED not in read_slots(connection)
