"""Records found by their index columns."""

from __future__ import annotations

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.people import Borrower
from fieldapp.domain.staff import User
from fieldapp.store.book import Book
from fieldapp.store.engine import driver
from tests.fakes.clock import MONDAY, new_id
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_lists_by_every_column(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 45_000)
    with book.view() as view:
        assert {item.id for item in view.of_center(Borrower, branch.center)} == set(branch.borrowers)
        assert view.of_center(Borrower, branch.center, since=MONDAY) == []
        assert [item.id for item in view.of_borrower(Loan, branch.borrowers[2])] == [branch.loans[2]]
        found = view.of_borrowers(Loan, branch.borrowers[:2])
        assert {item.id for item in found} == set(branch.loans[:2])
        assert [item.id for item in view.of_borrower(Center, branch.officer)] == [branch.center]
        assert len(view.in_state(Balance, LoanState.ACTIVE)) == view.count(Balance, LoanState.ACTIVE) == 4
        assert view.in_state(Balance, LoanState.CLOSED) == []
        assert len(view.between(Collection, MONDAY, MONDAY)) == 1
        assert view.between(Collection, MONDAY + 1, MONDAY + 9) == []
        assert [group.name for group in view.every(Group)] == ["Ganga"]


def test_records_between_two_days_come_in_order_whatever_their_state(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        balances = view.every(Balance)
        days = sorted(item.index().day for item in balances)
        asked: list[str] = []
        driver(view.connection).set_trace_callback(asked.append)
        found = view.between(Balance, days[0], days[-1])
        driver(view.connection).set_trace_callback(None)
        assert [item.id for item in found] == [item.id for item in balances]
        assert view.between(Balance, days[-1] + 1, 2**40) == []
        plan = [
            row[3] for one in asked for row in view.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}").fetchall()
        ]
    assert all("(kind=? AND state" in step for step in plan), plan


def test_the_newest_come_first(book: Book, branch: SmallBranch) -> None:
    for amount in (1_000, 2_000, 3_000):
        saved_repayment(book, branch, amount)
    with book.view() as view:
        assert len(view.newest(Collection, 2)) == 2
        kept = len(book.cache)
        assert all(view.glance(Collection, key) for key in view.newest_ids(Collection, 2))
        assert view.glance(Collection, branch.center) is None
        assert len(book.cache) == kept
        assert view.newest_ids(Collection, 2) == [item.id for item in view.newest(Collection, 2)]
        days = [item.day for item in view.newest(Collection, 9)]
    assert days == sorted(days, reverse=True)


def test_many_ids_at_once_and_those_without_a_record_left_out(book: Book, branch: SmallBranch) -> None:
    wanted = [*branch.borrowers, *(new_id() for _ in range(1200))]
    with book.view() as view:
        assert set(view.some(Borrower, wanted)) == set(branch.borrowers)
        assert view.some(Borrower, []) == {}
        assert len(view.of_borrowers(Loan, wanted)) == 4


def test_changes_since_a_stamp(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        stamp, _ = view.stamp()
        assert view.changed_since(stamp, Balance, User) == []
    saved_repayment(book, branch, 45_000)
    with book.view() as view:
        (changed,) = view.changed_since(stamp, Balance, User)
        assert changed.id == branch.loans[0]
        assert view.stamp()[0] > stamp


def test_a_pass_over_everything_keeps_nothing(book: Book, branch: SmallBranch) -> None:
    kept = len(book.cache)
    with book.view() as view:
        stamp = view.stamp()[0]
        assert {item.id for item in view.each(Borrower)} == set(branch.borrowers)
        assert list(view.each(Borrower, stamp)) == []
    assert len(book.cache) == kept


def test_several_borrowers_are_looked_up_by_their_index(book: Book, branch: SmallBranch) -> None:
    asked: list[str] = []
    with book.view() as view:
        driver(view.connection).set_trace_callback(asked.append)
        assert len(view.of_borrowers(Loan, branch.borrowers)) == len(branch.loans)
        driver(view.connection).set_trace_callback(None)
        (sentence,) = [one for one in asked if "borrower IN" in one]
        plan = view.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sentence}").fetchall()
    assert "record_by_borrower" in plan[0][3], "not all records of the kind"
