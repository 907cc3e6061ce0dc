"""Counting what lies on a laptop, from its lists."""

from __future__ import annotations

from pathlib import Path

from fieldapp.store.book import Book
from fieldapp.store.queries.stock import Stock, fetched_operations, last_saved_ms, names, stock
from tests.fakes.morning_branch import NAMES, MorningBranch
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_an_enrolled_laptop_counts_its_people_and_their_loans(tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    with branch.desk(branch.anil_id).book.view() as view:
        found = stock(view.connection)
        written = names(view.connection)
        fetched = view.connection.exec_driver_sql("SELECT count(op) FROM received").scalar_one()
        assert fetched_operations(view.connection) == fetched > 0
    branch.close()
    assert isinstance(found, Stock)
    assert (found.people, found.loans, found.own_operations, found.photos) == (len(NAMES), len(NAMES), 0, 0)
    assert found.centers == 1
    assert [name.split()[0] for name in written] == ["Réhana"]


def test_the_last_own_operation_is_the_newest_by_number(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        assert last_saved_ms(view.connection) == 0
    for amount in (1_000, 2_000):
        saved_repayment(book, branch, amount)
    with book.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET saved_ms = saved_ms + 5 WHERE seq = 2")
        assert last_saved_ms(connection) == book.clock.now_ms() + 5
