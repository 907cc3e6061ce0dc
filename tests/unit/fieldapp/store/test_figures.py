"""Figures for reports follow the records, whatever becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fieldapp.domain.collection.collection import Collection, Fate, Reversed
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.operation import Intent
from fieldapp.store.book import Book, open_book
from fieldapp.store.figures import pack_plan, unpack_plan
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.laptop import KEY
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def rows(book: Book, statement: str) -> Sequence[tuple[object, ...]]:
    with book.view() as view:
        return [tuple(row) for row in view.connection.exec_driver_sql(statement)]


def agree(book: Book) -> None:
    """Hold every figure against the records it stands for."""
    with book.view() as view:
        loans = {item.id: item for item in view.every(Loan)}
        balances = view.every(Balance)
        documents = view.every(Collection)
    figures = rows(book, "SELECT id, borrower, center, paid, outstanding, oldest_unpaid, state FROM loan_figure")
    assert sorted(figures) == sorted(
        (item.id, item.borrower_id, item.center_id, item.paid, item.outstanding, item.oldest_unpaid, int(item.state))
        for item in balances
    )
    plans = {row[0]: row[1] for row in rows(book, "SELECT id, plan FROM loan_figure")}
    assert plans == {key: pack_plan(loan) for key, loan in loans.items()}
    lines = rows(book, "SELECT op, line, loan, author, day, fate, amount FROM money_line")
    assert sorted(lines) == sorted(
        (item.id, line.number, line.loan_id, item.author, item.day, int(line.fate), line.amount)
        for item in documents
        for line in item.lines
    )


def test_a_plan_keeps_days_totals_and_principals(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        loan = view.every(Loan)[0]
    planned = unpack_plan(pack_plan(loan))
    assert planned == [(row.due_day, row.total, row.principal) for row in loan.schedule]


def test_figures_follow_payments_and_reversals(book: Book, branch: SmallBranch) -> None:
    agree(book)
    saved = saved_repayment(book, branch, 45_000)
    agree(book)
    assert rows(book, "SELECT fate FROM money_line") == [(int(Fate.COUNTED),)]
    with book.work() as work:
        work.append(Intent(Reversed(reason="typed twice"), saved.op_id, branch.center, MONDAY))
        work.commit()
    agree(book)
    assert rows(book, "SELECT fate FROM money_line") == [(int(Fate.REVERSED),)]


def test_a_book_of_an_older_program_gets_its_figures_at_its_first_opening(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 45_000)
    path: Path = book.database.path
    with book.database.write() as connection:
        for table in ("loan_figure", "money_line", "person"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    book.close()
    again = open_book(path, KEY, book.clock, new_id)
    try:
        agree(again)
        assert len(rows(again, "SELECT id FROM person")) == 4
        assert rows(again, "SELECT v FROM seat_state WHERE k = 'fold_again'") == []
    finally:
        again.close()
