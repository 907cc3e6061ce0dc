"""Making and opening a seat's book."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.store.book import Book, NotEnrolled, create_book, open_book, receipts_given
from fieldapp.store.engine import open_database
from tests.fakes.clock import StandingClock, new_id
from tests.fakes.laptop import KEY
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_a_book_is_never_made_over_another(book: Book) -> None:
    with pytest.raises(FileExistsError):
        create_book(book.database.path, KEY, book.enrollment, 1)


def test_a_database_without_an_enrollment_is_said_so(tmp_path: Path) -> None:
    open_database(tmp_path / "field.db", KEY, create=True).close()
    with pytest.raises(NotEnrolled):
        open_book(tmp_path / "field.db", KEY, StandingClock(), new_id)


def test_opening_brings_the_second_copy_level(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 1_000)
    book.tail.replace([b"an action that was never confirmed"])
    again = open_book(book.database.path, KEY, book.clock, new_id)
    (kept,) = again.tail.read()
    with again.database.read() as connection:
        assert kept == connection.exec_driver_sql("SELECT op FROM outbox").scalar_one()
    assert receipts_given(again) == 1
    again.close()
