"""The rows of the two logs: in order, answered once, dropped only when the office's log was restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.store import oplog
from fieldapp.store.engine import open_database
from fieldapp.store.oplog import Answer, LogEntry, OwnOperation, SealedSegment
from tests.fakes.clock import new_id

OWN, OTHER = Id(b"o" * 16), Id(b"p" * 16)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    database = open_database(tmp_path / "field.db", bytes(32), create=True)
    with database.write() as opened:
        oplog.append(opened, [own(seq) for seq in range(1, 8)])
        yield opened
    database.close()


def own(seq: int) -> OwnOperation:
    mark = bytes((seq,))
    return OwnOperation(1, seq, Id(mark * 16), mark * 32, mark * 32, b"op" + mark, seq)


def entry(position: int, op_id: Id | None = None, op: bytes | None = b"raw") -> LogEntry:
    return LogEntry(position, OWN if op is None else OTHER, op_id or new_id(), op, 1, 0, 9)


def test_sealing_takes_the_oldest_and_never_twice(connection: Connection) -> None:
    first = oplog.unsealed(connection, 1, 3)
    assert [row.seq for row in first] == [1, 2, 3]
    oplog.put_segment(connection, SealedSegment(b"s" * 16, 1, 1, 3, b"t", b"g", 5))
    assert [row.seq for row in oplog.unsealed(connection, 1, 99)] == [4, 5, 6, 7]
    ((sealed, operations),) = oplog.unanswered(connection, 9)
    assert (sealed.first_seq, operations) == (1, (b"op\x01", b"op\x02", b"op\x03"))
    assert oplog.head_before(connection, 1, 4) == b"\x03" * 32
    assert oplog.head_before(connection, 1, 1) is None
    oplog.mark_answered(connection, b"s" * 16, 6)
    assert oplog.unanswered(connection, 9) == []


def test_an_answer_gives_position_and_verdict(connection: Connection) -> None:
    oplog.store_answers(connection, [Answer(1, 1, 40, 1, 0, 7), Answer(1, 2, 41, 4, 3, 7)])
    assert oplog.pending(connection, 40) == [own(seq).op for seq in range(2, 8)]
    assert len(oplog.unanswered_operations(connection)) == 5
    assert oplog.lost_by_the_office(connection) is None


def test_what_is_placed_within_a_log_that_is_pulled_no_more_stays_on_top_of_it(connection: Connection) -> None:
    oplog.store_entries(connection, [entry(40), entry(41, own(1).op_id, None)])
    answers = [Answer(1, 1, 41, 1, 0, 7), Answer(1, 2, 40, 1, 0, 7), Answer(1, 3, 42, 1, 0, 7)]
    oplog.store_answers(connection, answers, pulled_upto=41)
    assert oplog.pending(connection, 41) == [own(seq).op for seq in range(2, 8)], "the first came with the log"
    assert oplog.pending(connection, 42) == [own(seq).op for seq in (2, 4, 5, 6, 7)]
    assert len(oplog.unanswered_operations(connection)) == 4


def test_entries_come_with_own_bytes_from_the_outbox(connection: Connection) -> None:
    echo = entry(2, own(1).op_id, None)
    assert oplog.store_entries(connection, [entry(1), echo]) is None
    assert [row.op for row in oplog.unfolded(connection, 0, 9)] == [b"raw", own(1).op]
    assert [row.position for row in oplog.unfolded(connection, 1, 9)] == [2]


def test_a_log_that_parted_is_dropped_from_there_and_own_operations_wait_again(connection: Connection) -> None:
    oplog.store_entries(connection, [entry(1), entry(2, own(1).op_id, None), entry(3)])
    oplog.store_answers(connection, [Answer(1, 1, 2, 1, 0, 7)])
    assert oplog.store_entries(connection, [entry(2)]) == 2
    assert [row.position for row in oplog.unfolded(connection, 0, 9)] == [1, 2]
    assert oplog.lost_by_the_office(connection) == (1, 1)
    oplog.ask_again_from(connection, 1, 1)
    assert oplog.lost_by_the_office(connection) is None
    assert len(oplog.unanswered_operations(connection)) == 7


def test_what_is_not_understood_is_remembered(connection: Connection) -> None:
    oplog.store_entries(connection, [entry(1), entry(2, op=b"newer")])
    oplog.mark_uninterpreted(connection, [2])
    assert oplog.uninterpreted(connection) == [b"newer"]


def test_the_newest_own_operation(connection: Connection) -> None:
    assert oplog.last_own(connection) == (1, 7)
