"""Proving a book finds what was changed behind its back."""

from __future__ import annotations

import pytest

from fieldapp.store.book import Book
from fieldapp.store.check import check_book
from tests.fakes.laptop import exchange
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def wrong(book: Book, branch: SmallBranch) -> list[str]:
    public = branch.office.seats[book.enrollment.seat_id].public_key
    return [finding.what for finding in check_book(book, public) if not finding.ok]


@pytest.fixture
def used(book: Book, branch: SmallBranch) -> Book:
    saved_repayment(book, branch, 45_000)
    exchange(book, branch.office)
    saved_repayment(book, branch, 1_000, 1)
    saved_repayment(book, branch, 2_000, 2)
    return book


def test_an_honest_book_is_sound(used: Book, branch: SmallBranch) -> None:
    assert wrong(used, branch) == []


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE outbox SET op = CAST(substr(op, 2) AS BLOB) WHERE seq = 3", "own records"),
        ("UPDATE outbox SET leaf = zeroblob(32) WHERE seq = 2", "own records"),
        ("DELETE FROM outbox WHERE seq = 2", "own records"),
        ("UPDATE seat_state SET v = x'02' WHERE k = 'seq'", "own records"),
        ("UPDATE segment SET signature = zeroblob(64)", "sealed runs"),
        ("UPDATE segment SET length = length + 1", "sealed runs"),
        ("DELETE FROM received WHERE position = 5", "branch log"),
        ("UPDATE record SET body = (SELECT body FROM record WHERE kind = 8 LIMIT 1) WHERE kind = 8", "records"),
        ("DELETE FROM record WHERE kind = 6", "records"),
    ],
)
def test_what_was_changed_is_found(used: Book, branch: SmallBranch, statement: str, what: str) -> None:
    with used.database.write() as connection:
        assert connection.exec_driver_sql(statement).rowcount > 0
    assert what in wrong(used, branch)


def test_a_lost_second_copy_is_found(used: Book, branch: SmallBranch) -> None:
    used.tail.path.unlink()
    assert wrong(used, branch) == ["second copy"]


def test_another_seats_signature_is_not_ours(used: Book, branch: SmallBranch) -> None:
    other = branch.office.seats[branch.office.own].public_key
    assert "sealed runs" in [finding.what for finding in check_book(used, other) if not finding.ok]
