"""Records as rows: found again, decoded once, with the synced value kept below pending ones."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import RECORD_CLASSES, Kind, encode_record
from fieldapp.domain.staff import Role, User
from fieldapp.store.book import Book
from fieldapp.store.projection import NOUNS, RecordCache, StoredState, SyncedState, nouns_of
from fieldapp.store.view import View
from tests.fakes.clock import new_id
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_every_kind_of_record_has_its_noun() -> None:
    assert set(NOUNS) == set(Kind) >= set(RECORD_CLASSES)
    assert nouns_of([Kind.LOAN, Kind.BALANCE, Kind.CASH]) == {"loans", "cash"}


def test_a_record_is_decoded_once_while_its_bytes_stay(book: Book, branch: SmallBranch) -> None:
    cache = RecordCache()
    with book.database.read() as connection:
        first = StoredState(connection, cache).find(Borrower, branch.borrowers[0])
        assert StoredState(connection, cache).find(Borrower, branch.borrowers[0]) is first
    assert first is not None
    other = cache.decode(Kind.BORROWER, first.id, encode_record(first))
    assert other is first


def test_another_class_under_the_same_id_is_not_found(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert view.find(Borrower, branch.loans[0]) is None
        assert view.find(Borrower, new_id()) is None


def test_below_a_pending_operation_lies_the_synced_value(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 45_000)
    saved_repayment(book, branch, 44_000)
    with book.database.read() as connection:
        view, synced = View(connection, book.cache), SyncedState(connection, book.cache)
        above, below = view.find(Balance, branch.loans[0]), synced.find(Balance, branch.loans[0])
        untouched = synced.find(Balance, branch.loans[1])
    assert above is not None
    assert below is not None
    assert untouched is not None
    assert (above.paid, below.paid, untouched.paid) == (89_000, 0, 0)


@pytest.mark.parametrize("size", [2, 3])
def test_the_cache_is_bounded(book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("fieldapp.store.projection.CACHE_MAX", size)
    cache = RecordCache()
    with book.database.read() as connection:
        state = StoredState(connection, cache)
        for borrower in branch.borrowers:
            assert state.find(Borrower, borrower) is not None
    assert 1 <= len(cache) <= size


def test_only_the_records_asked_for_last_are_kept_in_memory() -> None:
    cache, bodies = RecordCache(6), dict[Id, bytes]()
    for number in range(20):
        user = User(Id(bytes([number]) * 16), f"User {number}", Role.OFFICER)
        bodies[user.id] = encode_record(user)
    first, *others = bodies
    kept = cache.decode(Kind.USER, first, bodies[first])
    for other in others:
        assert cache.glance(Kind.USER, other, bodies[other]).id == other
    assert len(cache) == 1, "a pass over everything leaves what is kept alone"
    for other in others[:4]:
        cache.decode(Kind.USER, other, bodies[other])
        assert cache.decode(Kind.USER, first, bodies[first]) is kept, "what is asked for again stays"
    for other in others:
        cache.decode(Kind.USER, other, bodies[other])
        assert len(cache) <= 6
    assert cache.decode(Kind.USER, first, bodies[first]) is not kept
    changed = encode_record(User(first, "Another name", Role.OFFICER))
    assert cache.decode(Kind.USER, first, changed).id == first
    assert cache.glance(Kind.USER, first, bodies[first]) != cache.decode(Kind.USER, first, changed)
