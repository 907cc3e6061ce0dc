"""One action is saved whole or not at all, whatever happens between its statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from fieldapp.domain.collection.collection import Collection, RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.operation import Intent, Operation, decode_operation
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.replay import Outcome
from fieldapp.protocol.segment import chain_next, chain_start, leaf_of
from fieldapp.store import oplog
from fieldapp.store.book import Book, open_book, receipts_given
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.unit_of_work import NothingToCommit, Saved, UnitOfWork
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.laptop import KEY
from tests.unit.fieldapp.store.conftest import SmallBranch


def repay(work: UnitOfWork, branch: SmallBranch, amount: int, which: int = 0) -> Outcome:
    body = RepaymentRecorded(amount, work.take_receipts(1))
    outcome = work.append(Intent(body, branch.loans[which], branch.center, MONDAY))
    assert isinstance(outcome, Outcome)
    return outcome


def saved_repayment(book: Book, branch: SmallBranch, amount: int, which: int = 0) -> Saved:
    with book.work() as work:
        repay(work, branch, amount, which)
        return work.commit()


def everything(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    names = ("outbox", "seat_state", "record", "base_record", "person", "draft")
    with book.database.read() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1, 2")]
            for name in names
        }


def test_a_commit_is_seen_by_the_next_reader(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        before = view.find(Balance, branch.loans[0])
    saved = saved_repayment(book, branch, 45_000)
    with book.view() as view:
        after = view.find(Balance, branch.loans[0])
        collection = view.find(Collection, saved.op_id)
    assert before is not None
    assert after is not None
    assert after.paid == before.paid + 45_000
    assert collection is not None
    assert collection.author == branch.officer
    assert saved.changed == {"loans", "cash", "people", "sync"}, "she was late, which her ladder remembers"


def test_the_chain_goes_on_from_its_start(book: Book, branch: SmallBranch) -> None:
    for amount in (45_000, 44_000, 43_000):
        saved_repayment(book, branch, amount, which=amount // 1000 % 4)
    with book.database.read() as connection:
        rows = oplog.unsealed(connection, 1, 10)
    head = chain_start(book.enrollment.seat_id, 1)
    for number, row in enumerate(rows, start=1):
        operation = decode_operation(row.op)
        assert isinstance(operation, Operation)
        assert operation.seq == row.seq == number
        head = chain_next(head, leaf_of(row.op))
        assert row.head == head
    assert len(rows) == 3


def test_clocks_that_stand_still_or_run_back_give_rising_stamps(book: Book, branch: SmallBranch) -> None:
    stamps = []
    for step in (0, -5_000_000, 3):
        book.clock.go_on(step)  # type: ignore[attr-defined]
        saved_repayment(book, branch, 1_000)
    with book.database.read() as connection:
        for row in oplog.unsealed(connection, 1, 10):
            operation = decode_operation(row.op)
            assert isinstance(operation, Operation)
            stamps.append(operation.hlc)
    assert stamps == sorted(set(stamps))


def test_leaving_without_commit_leaves_nothing(book: Book, branch: SmallBranch) -> None:
    before = everything(book)
    with book.work() as work:
        repay(work, branch, 45_000)
        assert work.find(Balance, branch.loans[0]) is not None
    assert everything(book) == before
    saved_repayment(book, branch, 45_000)
    assert receipts_given(book) == 1


def test_an_empty_commit_is_a_fault_of_the_program(book: Book) -> None:
    with book.work() as work, pytest.raises(NothingToCommit):
        work.commit()


def test_two_operations_of_one_unit_see_each_other(book: Book, branch: SmallBranch) -> None:
    with book.work() as work:
        repay(work, branch, 45_000)
        balance = work.find(Balance, branch.loans[0])
        repay(work, branch, 44_000)
        again = work.find(Balance, branch.loans[0])
        work.commit()
    assert balance is not None
    assert again is not None
    assert again.paid - balance.paid == 44_000


def test_trying_out_changes_nothing(book: Book, branch: SmallBranch) -> None:
    before = everything(book)
    with book.work() as work:
        outcome = work.try_out(
            Intent(RepaymentRecorded(45_000, work.next_receipt), branch.loans[0], business_day=MONDAY)
        )
        assert outcome.disposition.code is Code.APPLIED
        assert work.next_receipt == 1
    assert everything(book) == before


def test_an_operation_too_long_for_a_segment_is_refused_before_it_is_saved(book: Book, branch: SmallBranch) -> None:
    changes = {
        BorrowerField.ADDRESS: "é" * 2000,
        BorrowerField.LANDMARK: "é" * 2000,
        BorrowerField.OCCUPATION: "é" * 900,
    }
    with book.work() as work:
        refused = work.append(Intent(BorrowerEdited({int(k): v for k, v in changes.items()}), branch.borrowers[0]))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.TOO_LONG


class _Killed(BaseException):
    """Stands for the power going off: nothing in the program may catch it."""


class _Counting:
    """Which statement of the driver is the last one that is let through; 0: all are."""

    seen = deadly = 0

    @classmethod
    def statement(cls) -> None:
        cls.seen += 1
        if cls.seen == cls.deadly:
            raise _Killed


class _CountedCursor(dbapi2.Cursor):  # type: ignore[misc] # the driver brings no types
    def execute(self, *given: Any) -> Any:
        _Counting.statement()
        return super().execute(*given)

    def executemany(self, *given: Any) -> Any:
        _Counting.statement()
        return super().executemany(*given)


class _CountedConnection(dbapi2.Connection):  # type: ignore[misc] # the driver brings no types
    def cursor(self, *_: Any) -> Any:
        return super().cursor(_CountedCursor)

    def execute(self, *given: Any) -> Any:
        _Counting.statement()
        return super().execute(*given)

    def executemany(self, *given: Any) -> Any:
        _Counting.statement()
        return super().executemany(*given)


@contextmanager
def killed_at(statement: int) -> Iterator[None]:
    _Counting.seen, _Counting.deadly = 0, statement
    try:
        yield
    finally:
        _Counting.deadly = 0


def test_killed_between_any_two_statements_nothing_is_half_saved(
    book: Book, branch: SmallBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.close()  # what was opened before counts nothing
    monkeypatch.setattr(dbapi2, "connect", partial(dbapi2.connect, factory=_CountedConnection))
    before = everything(book)
    statement = 0
    while True:
        statement += 1
        try:
            with killed_at(statement):
                saved_repayment(book, branch, 45_000)
            break
        except _Killed:
            assert everything(book) == before, f"half saved at statement {statement}"
    assert statement > 20
    assert receipts_given(book) == 1
    assert everything(book)["outbox"][0][1] == 1


def test_a_full_disk_leaves_the_book_as_it_was(book: Book, branch: SmallBranch) -> None:
    saved_repayment(book, branch, 45_000)
    before = everything(book)
    with book.database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    note = "x" * 1900
    trouble = None
    for number in range(200):
        try:
            with book.work() as work:
                base = work.find(Borrower, branch.borrowers[0])
                assert base is not None
                changes = {int(BorrowerField.ADDRESS): f"{number}{note}"}
                seen = {int(BorrowerField.ADDRESS): base.version(BorrowerField.ADDRESS)}
                work.append(Intent(BorrowerEdited(changes), branch.borrowers[0], base=seen))
                work.commit()
        except StoreFault as fault:
            trouble = fault.trouble
            break
        before = everything(book)
    assert trouble is Trouble.DISK_FULL
    assert everything(book) == before
    with book.database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    saved_repayment(book, branch, 1_000)


def test_receipts_have_no_gap_over_refusals_and_crashes(book: Book, branch: SmallBranch) -> None:
    for number in range(6):
        with book.work() as work:
            repay(work, branch, 1_000 + number)
            if number % 2:
                continue
            work.commit()
    with book.view() as view:
        numbers = sorted(line.receipt for item in view.every(Collection) for line in item.lines)
    assert numbers == [1, 2, 3]


def test_everything_is_there_after_the_process_is_gone(book: Book, branch: SmallBranch, tmp_path: Path) -> None:
    saved = saved_repayment(book, branch, 45_000)
    again = open_book(tmp_path / "laptop" / "field.db", KEY, book.clock, new_id)
    with again.view() as view:
        assert view.find(Collection, saved.op_id) is not None
    assert again.tail.read() == [row[5] for row in everything(again)["outbox"]]
    again.close()


def test_draft_rows_go_with_what_they_became(book: Book, branch: SmallBranch) -> None:
    with book.work() as work:
        work.keep_draft("repayment", "1", {"amount": "450"})
        assert work.commit().changed == {"drafts"}
    with book.work() as work:
        assert work.recall_draft("repayment", "1") == {"amount": "450"}
        repay(work, branch, 45_000)
        work.discard_draft("repayment", "1")
        assert "drafts" in work.commit().changed
    assert everything(book)["draft"] == []
