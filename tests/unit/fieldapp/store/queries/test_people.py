"""Search by words; the services' tests have the ways in which people look for people."""

from __future__ import annotations

import pytest

from fieldapp.domain.center.group import Group
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.store.book import Book
from fieldapp.store.queries.people import (
    find_people,
    groups,
    last_days,
    maybe_alike,
    unsent_borrowers,
    with_signs,
    written_since,
)
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


def test_who_may_be_alike_shares_all_words_but_one_or_the_end_of_a_phone(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        lines = {key: item.text(BorrowerField.NAME) for key, item in view.some(Borrower, branch.borrowers).items()}
        first = lines[branch.borrowers[0]]
        words = first.casefold().split()
        alike = maybe_alike(view.connection, f"{words[-1]} somebody", "")
        assert alike == {key for key, name in lines.items() if words[-1] in name.casefold().split()}
        assert maybe_alike(view.connection, "nobody atall", "") == set()
        assert maybe_alike(view.connection, words[0], "") == set()  # one word is no name
        assert maybe_alike(view.connection, ", '", "") == set()
        by_phone = maybe_alike(view.connection, "", "12343")
        assert by_phone == set(find_people(view.connection, "12343", 9)) != set()


def test_signs_are_found_in_records_whatever_stands_between_them(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert set(with_signs(view.connection, Kind.BORROWER, "b001")) == {branch.borrowers[1]}  # written B-001
        assert with_signs(view.connection, Kind.BORROWER, "b001b") == []
        assert with_signs(view.connection, Kind.BORROWER, "\u0915\u0916") == []


def test_groups_come_with_their_center(book: Book) -> None:
    with book.view() as view:
        told = {group.id: (group.name, group.center, group.within) for group in groups(view.connection)}
        assert told == {
            group.id: (group.name, group.center_id, "Ujjala") for group in view.every(Group) if not group.dissolved_day
        }
        assert told


def test_who_was_changed_from_a_moment_on(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        told = {key: max(one.at_ms for one in item.registers.values())
                for key, item in view.some(Borrower, branch.borrowers).items()}  # fmt: skip
        last = max(told.values())
        assert set(written_since(view.connection, Kind.BORROWER, 0, last)) >= {
            key for key, at_ms in told.items() if at_ms == last
        }
        assert written_since(view.connection, Kind.BORROWER, 0, last + 1) == []
        assert written_since(view.connection, Kind.BORROWER, view.stamp()[0], 0) == []
        assert set(written_since(view.connection, Kind.BORROWER, 0, 0)) == set(told)
