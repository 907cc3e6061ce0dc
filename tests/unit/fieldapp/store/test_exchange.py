"""What an exchange reads and writes, each in one transaction."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from fieldapp.protocol.messages import SegmentResult, SyncReply, Verdict
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


@pytest.mark.parametrize("pulls", [True, False])
def test_whose_answered_work_is_asked_for_again_pulls_the_log_from_its_start(
    book: Book, branch: SmallBranch, pulls: bool
) -> None:
    saved_repayment(book, branch, 1_000)
    exchanged(book, branch.office)
    before = exchange.cursor_of(book).position
    assert exchange.send_again_from(book, 1, chain_start(book.enrollment.seat_id, 1), pulls=pulls)
    assert exchange.cursor_of(book).position == (0 if pulls else before)


def test_an_answer_of_another_epoch_of_the_log_lets_the_laptop_pull_from_the_start(
    book: Book, branch: SmallBranch
) -> None:
    exchanged(book, branch.office)
    head = exchange.cursor_of(book).position
    stored = exchange.store_reply(book, SyncReply((), 2, head, (), head, 5), pulled=True)
    assert (stored.cursor, exchange.cursor_of(book)) == (0, exchange.Cursor(2, 0))


@pytest.mark.parametrize("duplicate", [False, True])
def test_work_that_was_just_placed_where_an_entry_stood_lets_the_laptop_pull_from_the_start(
    book: Book, branch: SmallBranch, duplicate: bool
) -> None:
    exchanged(book, branch.office)
    head = exchange.cursor_of(book).position
    result = SegmentResult(Id(bytes(16)), (Verdict(head, Code.APPLIED, Reason.NONE),), duplicate)
    exchange.store_reply(book, SyncReply((result,), 1, head, (), head, 5), pulled=True)
    assert exchange.cursor_of(book).position == (head if duplicate else 0)
