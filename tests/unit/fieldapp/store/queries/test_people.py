"""Search by words; the services' tests have the ways in which people look for people."""

from __future__ import annotations

import pytest

from fieldapp.domain.record import Kind
from fieldapp.store.book import Book
from fieldapp.store.queries.people import find_people, last_days, unsent_borrowers
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


@pytest.mark.parametrize(
    ("typed", "number"), [("kam", 0), ("REHANA", 2), ("12343", 3), ("b-001", 1), ("lata rampur", 3)]
)
def test_words_find_people(book: Book, branch: SmallBranch, typed: str, number: int) -> None:
    with book.view() as view:
        assert find_people(view.connection, typed, 9) == [branch.borrowers[number]]


def test_no_word_finds_nobody_and_the_limit_holds(book: Book) -> None:
    with book.view() as view:
        assert find_people(view.connection, " -- ", 9) == []
        assert len(find_people(view.connection, "ujjala", 3)) == 3


def test_who_has_something_unsent(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert unsent_borrowers(view.connection) == set()
        assert last_days(view.connection, Kind.LOAN).keys() == set(branch.borrowers)
    saved_repayment(book, branch, 1_000, which=2)
    with book.view() as view:
        assert unsent_borrowers(view.connection) == {branch.borrowers[2]}
