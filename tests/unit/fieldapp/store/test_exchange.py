"""What an exchange reads and writes, each in one transaction."""

from __future__ import annotations

import pytest

from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.segment import SEGMENT_OPERATIONS_MAX, chain_start
from fieldapp.store import exchange
from fieldapp.store.book import Book
from fieldapp.store.exchange import EXCHANGES_KEPT, Note
from fieldapp.store.queries.status import history, last_exchange
from fieldapp.sync.courier import Courier
from tests.fakes.laptop import exchange as exchanged
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def seal(book: Book, branch: SmallBranch, most: int = SEGMENT_OPERATIONS_MAX) -> int:
    return exchange.seal_waiting(book, Courier(book, branch.office)._sealed, most)


def test_sealing_makes_segments_of_at_most_so_many(book: Book, branch: SmallBranch) -> None:
    for number in range(7):
        saved_repayment(book, branch, 1_000 + number)
    assert seal(book, branch, 3) == 3
    assert seal(book, branch, 3) == 0
    sizes = [sealed.length for sealed, _ in exchange.waiting_segments(book, 9, 10**6)]
    assert sizes == [3, 3, 1]


def test_a_request_holds_what_fits_but_at_least_one(book: Book, branch: SmallBranch) -> None:
    for number in range(4):
        saved_repayment(book, branch, 1_000 + number)
        seal(book, branch)
    assert len(exchange.waiting_segments(book, 4, 1)) == 1
    assert len(exchange.waiting_segments(book, 4, 10**6)) == 4
    assert len(exchange.waiting_segments(book, 2, 10**6)) == 2


def test_a_reply_counts_whole_or_not_at_all(book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch) -> None:
    saved_repayment(book, branch, 1_000)
    before = exchange.cursor_of(book)

    def torn(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(exchange, "write_slots", torn)
    entries = tuple(branch.office.log[:3])
    with pytest.raises(MemoryError):
        exchange.store_reply(book, SyncReply((), 1, 3, entries, 3, 5), pulled=True)
    monkeypatch.undo()
    assert exchange.cursor_of(book) == before
    assert book.fold_waiting() is None


def test_the_session_counter_rises_even_when_nothing_comes_of_it(book: Book) -> None:
    first, second = exchange.next_auth_counter(book), exchange.next_auth_counter(book)
    assert (first[0], second[1] - first[1]) == (1, 1)


def test_only_the_newest_exchanges_are_remembered(book: Book) -> None:
    for number in range(EXCHANGES_KEPT + 20):
        exchange.note_exchange(book, Note(number, number % 2 == 0, 1, 2, f"number {number}"))
    with book.database.read() as connection:
        kept = history(connection, 999)
    assert len(kept) == EXCHANGES_KEPT
    assert (kept[0].sentence, kept[0].ok) == (f"number {EXCHANGES_KEPT + 19}", False)


def test_a_problem_is_remembered_until_an_exchange_succeeds(book: Book, branch: SmallBranch) -> None:
    exchange.note_problem(book, "blocked")
    with book.database.read() as connection:
        assert last_exchange(connection)[1] == "blocked"
    exchanged(book, branch.office)
    with book.database.read() as connection:
        assert last_exchange(connection) == (branch.office.clock.now_ms(), None)


def test_sending_again_needs_the_same_chain(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 1_000)
    exchanged(book, branch.office)
    head = branch.office.seats[book.enrollment.seat_id].head
    assert not exchange.send_again_from(book, 2, head)
    assert not exchange.send_again_from(book, 1, bytes(32))
    assert exchange.send_again_from(book, 1, chain_start(book.enrollment.seat_id, 1))
    assert len(book.tail.read()) == 1
