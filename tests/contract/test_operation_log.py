"""The laptop's book and the log in memory keep the same promises, and agree with each other on any history."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent, Operation, decode_operation
from fieldapp.domain.people import BorrowerField
from fieldapp.protocol.messages import PulledEntry, SyncReply
from fieldapp.store import oplog
from fieldapp.store.book import Book
from fieldapp.store.exchange import store_reply
from fieldapp.store.seat import Slot, read_slots
from tests.contract.operation_log import (
    OperationLog,
    edit,
    office_rows,
    page,
    pushed,
    repay,
    test_a_page_may_come_twice_and_in_pieces,
    test_an_appended_operation_is_seen_at_once,
    test_an_own_echo_is_counted_once,
    test_both_sides_of_a_conflict_are_the_same_as_at_the_office,
    test_half_of_what_is_pending_may_come_back_first,
    test_operations_keep_their_order_and_their_bytes,
    test_the_offices_verdict_holds_where_it_kept_an_operation_out,
    test_what_the_office_sends_lies_below_what_is_pending,
)
from tests.fakes.laptop import enrolled
from tests.fakes.memory_log import MemoryLog, Rows
from tests.unit.fieldapp.store.conftest import SmallBranch, branch

__all__ = [
    "branch",
    "test_a_page_may_come_twice_and_in_pieces",
    "test_an_appended_operation_is_seen_at_once",
    "test_an_own_echo_is_counted_once",
    "test_both_sides_of_a_conflict_are_the_same_as_at_the_office",
    "test_half_of_what_is_pending_may_come_back_first",
    "test_operations_keep_their_order_and_their_bytes",
    "test_the_offices_verdict_holds_where_it_kept_an_operation_out",
    "test_what_the_office_sends_lies_below_what_is_pending",
]


@dataclass
class LaptopLog:
    """The laptop's book as an operation log."""

    book: Book

    @property
    def seat_id(self) -> Id:
        return self.book.enrollment.seat_id

    def append(self, intent: Intent) -> bytes:
        with self.book.work() as work:
            work.append(intent)
            work.commit()
        with self.book.database.read() as connection:
            epoch, seq = oplog.last_own(connection)
            row = connection.exec_driver_sql("SELECT op FROM outbox WHERE epoch = ? AND seq = ?", (epoch, seq)).one()
        return bytes(row[0])

    def take_page(self, entries: Sequence[PulledEntry]) -> None:
        last = entries[-1].position
        store_reply(self.book, SyncReply((), 1, last, tuple(entries), last, 0), pulled=True)
        while self.book.fold_waiting(2) is not None:
            pass

    def pending(self) -> list[Id]:
        with self.book.database.read() as connection:
            folded = int(read_slots(connection).get(Slot.FOLDED, 0))
            raws = oplog.pending(connection, folded)
        operations = [decode_operation(raw) for raw in raws]
        return [operation.op_id for operation in operations if isinstance(operation, Operation)]

    def records(self) -> Rows:
        with self.book.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT kind, id, body FROM record").fetchall()
        return {(row[0], bytes(row[1])): bytes(row[2]) for row in rows}


def memory_log(book: Book, small: SmallBranch) -> MemoryLog:
    made = MemoryLog(book.enrollment.seat_id, small.office.clock)
    made.take_page(small.office.log)
    return made


@pytest.fixture(params=["memory", "laptop"])
def log(request: pytest.FixtureRequest, branch: SmallBranch, tmp_path: Path) -> Iterator[OperationLog]:
    book = enrolled(branch.office, branch.officer, tmp_path / "laptop")
    yield LaptopLog(book) if request.param == "laptop" else memory_log(book, branch)
    book.close()


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_any_history_gives_the_laptop_the_view_of_the_log_in_memory(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    chance = random.Random(seed)
    small: SmallBranch = branch.__wrapped__()  # type: ignore[attr-defined]
    book = enrolled(small.office, small.officer, tmp_path_factory.mktemp("laptop"))
    laptop, memory = LaptopLog(book), memory_log(book, small)
    sent, cursor = 0, len(small.office.log)
    raws: list[bytes] = []
    for number in range(1, 20):
        match chance.choice(("repay", "edit", "push", "other", "pull", "pull")):
            case "repay":
                raws.append(repay(laptop, small, number, chance.choice((45_000, 10_000, 5_000_000))))
            case "edit":
                field = chance.choice((BorrowerField.PHONE, BorrowerField.ADDRESS, BorrowerField.NOTE))
                raws.append(edit(laptop, small, field, str(number)))
            case "push":
                pushed(laptop, small.office, raws[sent:])
                sent = len(raws)
            case "other":
                other = memory_of_office(small)
                edit(other, small, chance.choice((BorrowerField.PHONE, BorrowerField.NOTE)), f"office {number}")
            case "pull":
                entries = page(laptop, small.office, cursor)
                if entries:
                    laptop.take_page(entries)
                    memory.take_page(entries)
                    cursor = len(small.office.log)
        memory.own = [operation for raw in raws if isinstance(operation := decode_operation(raw), Operation)]
        assert laptop.records() == memory.records()
        assert laptop.pending() == memory.pending()
    pushed(laptop, small.office, raws[sent:])
    if entries := page(laptop, small.office, cursor):
        laptop.take_page(entries)
    assert laptop.records() == office_rows(small.office)
    book.close()


class _OfficeLog(MemoryLog):
    """The office's own seat as a log, so that it edits like anybody else."""

    def append(self, intent: Intent) -> bytes:
        self.small.office.write(intent)
        return b""

    small: SmallBranch


def memory_of_office(small: SmallBranch) -> MemoryLog:
    made = _OfficeLog(small.office.own, small.office.clock)
    made.small = small
    made.take_page(small.office.log)
    return made
