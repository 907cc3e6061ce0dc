"""The log's rows: in order, by page, and never twice in one place."""

from __future__ import annotations

from collections.abc import Sequence

import psycopg
import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from fieldapp.domain.ids import Id, derived_id
from sync_server.services.ground import Ground
from sync_server.store import oplog
from sync_server.store.oplog import Placed, StoredSegment

MINE, OTHERS = Id(derived_id("mine")), Id(derived_id("others"))


def put(connection: Connection, number: int, seat: Id, first: int, count: int, branch: int = 1) -> Sequence[Placed]:
    placed = [
        Placed(first + offset, Id(derived_id("op", bytes((branch, first + offset)))), b"leaf", 1, 0, b"body", True)
        for offset in range(count)
    ]
    stored = StoredSegment(number, bytes((number,)) * 16, seat, 1, first, count, b"tbs", b"sig", first, 77)
    oplog.append_segment(connection, branch, stored, placed)
    return placed


def test_pages_follow_the_log_and_hide_the_readers_own_bytes(ground: Ground) -> None:
    with ground.database.writing() as connection:
        put(connection, 1, MINE, 1, 3)
        put(connection, 2, OTHERS, 4, 2)
        put(connection, 1, MINE, 1, 1, branch=2)
        page = oplog.page(connection, 1, 1, 3, reader=MINE)
        assert [(row.position, row.seat_id, row.body) for row in page] == [
            (2, MINE, None),
            (3, MINE, None),
            (4, OTHERS, b"body"),
        ]
        assert {row.received_ms for row in page} == {77}
        assert [row.body for row in oplog.page(connection, 1, 0, 9)] == [b"body"] * 5
        assert [row.position for row in oplog.whole_log(connection, 1)] == [1, 2, 3, 4, 5]
        assert oplog.page(connection, 1, 5, 9) == []


def test_segments_are_found_by_their_place_in_the_chain(ground: Ground) -> None:
    with ground.database.writing() as connection:
        put(connection, 1, MINE, 1, 3)
        put(connection, 2, OTHERS, 4, 2)
        put(connection, 3, MINE, 6, 1)
        found = oplog.find_segment(connection, 1, MINE, 1, 6)
        assert found is not None
        assert (found.segment_no, found.first_position, found.tbs) == (3, 6, b"tbs")
        assert oplog.find_segment(connection, 1, MINE, 1, 2) is None
        assert oplog.find_segment(connection, 1, MINE, 2, 1) is None
        last = oplog.last_segment(connection, 1, MINE)
        assert last is not None
        assert last.segment_no == 3
        assert [stored.segment_no for stored in oplog.all_segments(connection, 1)] == [1, 2, 3]
        assert oplog.verdicts(connection, 1, 2, 3) == [(2, 1, 0), (3, 1, 0), (4, 1, 0)]


def test_what_was_seen_is_known_by_its_branch(ground: Ground) -> None:
    with ground.database.writing() as connection:
        placed = put(connection, 1, MINE, 1, 3)
        ids = [item.op_id for item in placed]
        assert oplog.seen_leaves(connection, 1, [*ids, MINE]) == dict.fromkeys(ids, b"leaf")
        assert oplog.seen_leaves(connection, 2, ids) == {}
        assert oplog.all_leaves(connection, 1) == dict.fromkeys(ids, b"leaf")


def test_a_position_cannot_be_given_twice(ground: Ground) -> None:
    def twice() -> None:
        with ground.database.writing() as connection:
            put(connection, 1, MINE, 1, 3)
            put(connection, 2, OTHERS, 3, 1)

    with pytest.raises((sqlcipher.IntegrityError, psycopg.IntegrityError)):
        twice()
    with ground.database.reading() as connection:
        assert list(oplog.whole_log(connection, 1)) == []


def test_a_fork_is_kept_once(ground: Ground) -> None:
    fork = StoredSegment(0, b"f" * 16, MINE, 1, 4, 1, b"tbs", b"sig", 0, 5)
    with ground.database.writing() as connection:
        oplog.keep_fork(connection, 1, fork, b"\x80")
        oplog.keep_fork(connection, 1, fork, b"\x80")
        assert oplog.forks(connection, 1) == [(b"f" * 16, MINE, 4)]
        assert oplog.forks(connection, 2) == []
