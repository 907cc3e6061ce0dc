"""Sums in SQL are those of the lines."""

from __future__ import annotations

from fieldapp.domain.collection.collection import Method, Purpose
from fieldapp.store.book import Book
from fieldapp.store.queries.reports import (
    attendance,
    centers_of,
    counted_in,
    figures_since,
    last_taken,
    payments_since,
    taken_between,
    taken_by,
    taken_ms,
)
from tests.fakes.clock import MONDAY
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_sums_of_a_day(book: Book, branch: SmallBranch) -> None:
    first = saved_repayment(book, branch, 45_000)
    saved_repayment(book, branch, 5_000)
    me = book.enrollment.user_id
    with book.view() as view:
        connection = view.connection
        (row,) = taken_between(connection, MONDAY, MONDAY)
        assert (row.author, row.center, row.amount, row.incoming, row.outgoing) == (
            me,
            branch.center,
            50_000,
            50_000,
            0,
        )
        assert (row.purpose, row.method) == (Purpose.REPAYMENT, Method.CASH)
        assert taken_between(connection, MONDAY + 1, MONDAY + 9) == []
        assert list(payments_since(connection, MONDAY)) == [(branch.loans[0], MONDAY, 50_000)]
        assert list(payments_since(connection, MONDAY, [branch.loans[1]])) == []
        assert list(payments_since(connection, MONDAY + 1, [branch.loans[0]])) == []
        assert counted_in(connection, [first.op_id]) == {branch.loans[0]: 45_000}
        assert counted_in(connection, []) == {}
        assert (taken_by(connection, me, MONDAY), taken_by(connection, me, MONDAY + 1)) == (50_000, 0)
        assert last_taken(connection, MONDAY).keys() == {me}
        assert taken_ms(connection, [first.op_id, branch.center]) == {first.op_id: first.at_ms}
        assert last_taken(connection, MONDAY + 1) == {}
        assert attendance(connection, MONDAY - 7, MONDAY) == []
        assert centers_of(connection, branch.borrowers[0]) == [branch.center]
        assert centers_of(connection, branch.borrowers[1]) == []


def test_only_what_changed_is_read_again(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        stamp, _ = view.stamp()
        assert len(figures_since(view.connection, 0)) == 4
    saved_repayment(book, branch, 45_000)
    with book.view() as view:
        ((figure, _plan),) = figures_since(view.connection, stamp)
    assert (figure.id, figure.last_day) == (branch.loans[0], MONDAY)
