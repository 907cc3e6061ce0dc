"""The branch log: segments as they were signed, operations at their positions, and the segments that did not fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, case, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite

from fieldapp.domain.ids import Id
from sync_server.store.bulk import ask, insert_rows
from sync_server.store.tables import fork_segment, op_seen, operation, segment

_BATCH: Final = 500
_SEGMENT: Final = tuple(column.name for column in segment.c if column.name != "branch_id")


@dataclass(frozen=True)
class StoredSegment:
    """A signed run of one seat's operations, at its place in the branch log."""

    segment_no: int
    segment_id: bytes
    seat_id: Id
    epoch: int
    first_seq: int
    count: int
    tbs: bytes
    signature: bytes
    first_position: int
    received_ms: int


@dataclass(frozen=True)
class Placed:
    """An operation with its position and verdict. first: whether its id had not been seen in this branch before."""

    position: int
    op_id: Id
    leaf: bytes
    code: int
    reason: int
    body: bytes
    first: bool


@dataclass(frozen=True)
class LogRow:
    """One line of the branch log; body is None where the reader wrote it himself."""

    position: int
    op_id: Id
    seat_id: Id
    code: int
    reason: int
    received_ms: int
    body: bytes | None


def append_segment(connection: Connection, branch_id: int, stored: StoredSegment, placed: Sequence[Placed]) -> None:
    """Write a segment and its operations; the caller holds the branch's lock and has checked the chain."""
    number = stored.segment_no
    insert_rows(connection, segment, [(branch_id, *(getattr(stored, name) for name in _SEGMENT))])
    insert_rows(
        connection,
        operation,
        [(branch_id, one.position, one.op_id, number, one.code, one.reason, one.body) for one in placed],
    )
    seen = [(branch_id, one.op_id, one.leaf, one.position) for one in placed if one.first]
    insert_rows(connection, op_seen, seen)


def find_segment(
    connection: Connection, branch_id: int, seat_id: Id, epoch: int, first_seq: int
) -> StoredSegment | None:
    """Return the stored segment that begins at that place of the seat's chain, or None."""
    query = _segments(branch_id).where(
        segment.c.seat_id == seat_id, segment.c.epoch == epoch, segment.c.first_seq == first_seq
    )
    row = connection.execute(query).one_or_none()
    return StoredSegment(*row) if row else None


def last_segment(connection: Connection, branch_id: int, seat_id: Id) -> StoredSegment | None:
    """Return the newest segment of a seat, or None."""
    query = _segments(branch_id).where(segment.c.seat_id == seat_id).order_by(segment.c.segment_no.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return StoredSegment(*row) if row else None


def last_segment_of_epoch(connection: Connection, branch_id: int, seat_id: Id, epoch: int) -> StoredSegment | None:
    """Return the newest segment of one epoch of a seat, or None."""
    query = _segments(branch_id).where(segment.c.seat_id == seat_id, segment.c.epoch == epoch)
    row = connection.execute(query.order_by(segment.c.first_seq.desc()).limit(1)).one_or_none()
    return StoredSegment(*row) if row else None


def operation_at(connection: Connection, branch_id: int, position: int) -> bytes:
    """Return the id of the operation at a position, no bytes where there is none."""
    query = select(operation.c.op_id).where(operation.c.branch_id == branch_id, operation.c.position == position)
    found = connection.execute(query).scalar_one_or_none()
    return bytes(found) if found is not None else b""


def placed(connection: Connection, branch_id: int, op_ids: Sequence[Id]) -> list[tuple[Id, int, int, int]]:
    """Return (id, position, code, reason) of those of the operations that the branch log has."""
    query = (
        select(op_seen.c.op_id, op_seen.c.position, operation.c.code, operation.c.reason)
        .join(
            operation,
            (operation.c.branch_id == op_seen.c.branch_id) & (operation.c.position == op_seen.c.position),
        )
        .where(op_seen.c.branch_id == branch_id, op_seen.c.op_id.in_(list(op_ids)))
    )
    return [(Id(op_id), position, code, reason) for op_id, position, code, reason in connection.execute(query)]


def all_segments(connection: Connection, branch_id: int) -> Iterator[StoredSegment]:
    """Yield the segments of a branch in the order of the log."""
    after = 0
    while True:
        query = _segments(branch_id).where(segment.c.segment_no > after).order_by(segment.c.segment_no).limit(_BATCH)
        rows = connection.execute(query).all()
        yield from (StoredSegment(*row) for row in rows)
        if len(rows) < _BATCH:
            return
        after = rows[-1].segment_no


def verdicts(connection: Connection, branch_id: int, first_position: int, count: int) -> list[tuple[int, int, int]]:
    """Return (position, code, reason) of consecutive positions, as they were given."""
    query = (
        select(operation.c.position, operation.c.code, operation.c.reason)
        .where(
            operation.c.branch_id == branch_id,
            operation.c.position.between(first_position, first_position + count - 1),
        )
        .order_by(operation.c.position)
    )
    return [(position, code, reason) for position, code, reason in connection.execute(query)]


def bodies_at(connection: Connection, branch_id: int, positions: Sequence[int]) -> list[bytes]:
    """Return the bytes of the operations at rising positions; fewer where the log does not have one of them."""
    text = "SELECT body FROM operation WHERE branch_id = ? AND position IN ? ORDER BY position"
    return [bytes(body) for (body,) in ask(connection, text, branch_id, list(positions))]


def seen_leaves(connection: Connection, branch_id: int, op_ids: Iterable[Id]) -> dict[Id, bytes]:
    """Return, for those of the ids that the branch log holds, the leaf of their first occurrence."""
    text = "SELECT op_id, leaf FROM op_seen WHERE branch_id = ? AND op_id IN ?"
    return {Id(op_id): leaf for op_id, leaf in ask(connection, text, branch_id, list(op_ids))}


def all_leaves(connection: Connection, branch_id: int) -> dict[Id, bytes]:
    """Return the leaf of every operation id of a branch."""
    query = select(op_seen.c.op_id, op_seen.c.leaf).where(op_seen.c.branch_id == branch_id)
    return {Id(op_id): leaf for op_id, leaf in connection.execute(query)}


def page(connection: Connection, branch_id: int, after: int, limit: int, reader: Id | None = None) -> list[LogRow]:
    """Return up to `limit` lines of the log after a position; the reader's own operations come without their bytes."""
    query = _lines(branch_id, reader).where(operation.c.position > after).limit(limit)
    return [LogRow(*row) for row in connection.execute(query)]


def lines(connection: Connection, branch_id: int, places: Sequence[int], reader: Id | None = None) -> list[LogRow]:
    """Return the lines of the log at some positions; the reader's own operations come without their bytes."""
    text = (
        "SELECT o.position, o.op_id, s.seat_id, o.code, o.reason, s.received_ms, "
        "CASE WHEN s.seat_id = ? THEN NULL ELSE o.body END FROM operation AS o JOIN segment AS s "
        "ON s.branch_id = o.branch_id AND s.segment_no = o.segment_no "
        "WHERE o.branch_id = ? AND o.position IN ? ORDER BY o.position"
    )
    return [LogRow(*row) for row in ask(connection, text, reader or b"", branch_id, list(places))]


def _lines(branch_id: int, reader: Id | None) -> Any:
    body: Any = operation.c.body
    if reader is not None:
        body = case((segment.c.seat_id == reader, None), else_=operation.c.body)
    return (
        select(
            operation.c.position, operation.c.op_id, segment.c.seat_id, operation.c.code, operation.c.reason,
            segment.c.received_ms, body,
        )
        .join(
            segment,
            (segment.c.branch_id == operation.c.branch_id) & (segment.c.segment_no == operation.c.segment_no),
        )
        .where(operation.c.branch_id == branch_id)
        .order_by(operation.c.position)
    )  # fmt: skip


def uninterpreted(connection: Connection, branch_id: int) -> list[LogRow]:
    """Return the lines of the log that were not understood when they were placed."""
    query = _lines(branch_id, None).where(operation.c.code == literal_column("6"))
    return [LogRow(*row) for row in connection.execute(query)]


def refused(connection: Connection, branch_id: int, after: int) -> list[LogRow]:
    """Return the lines of the log after a position that were refused; walks over all of them."""
    query = _lines(branch_id, None).where(operation.c.position > after, operation.c.code == literal_column("5"))
    return [LogRow(*row) for row in connection.execute(query)]


def whole_log(connection: Connection, branch_id: int) -> Iterator[LogRow]:
    """Yield every line of the branch log in the order of positions."""
    after = 0
    while rows := page(connection, branch_id, after, _BATCH):
        yield from rows
        after = rows[-1].position


def keep_fork(connection: Connection, branch_id: int, stored: StoredSegment, operations: bytes) -> None:
    """Keep a segment that contradicts its chain, once; operations: their bytes as a canonical CBOR array."""
    kept = ("segment_id", "seat_id", "epoch", "first_seq", "tbs", "signature", "received_ms")
    values = {name: getattr(stored, name) for name in kept}
    dialect: Any = {"sqlite": sqlite, "postgresql": postgresql}[connection.dialect.name]
    connection.execute(
        dialect.insert(fork_segment).on_conflict_do_nothing(),
        {"branch_id": branch_id, "operations": operations, **values},
    )


def forks(connection: Connection, branch_id: int) -> list[tuple[bytes, Id, int]]:
    """Return (segment id, seat, first place in its chain) of the contradicting segments kept for a branch."""
    query = (
        select(fork_segment.c.segment_id, fork_segment.c.seat_id, fork_segment.c.first_seq)
        .where(fork_segment.c.branch_id == branch_id)
        .order_by(fork_segment.c.received_ms)
    )
    return [(found, Id(seat), first) for found, seat, first in connection.execute(query)]


def _segments(branch_id: int) -> Any:
    return select(
        segment.c.segment_no, segment.c.segment_id, segment.c.seat_id, segment.c.epoch, segment.c.first_seq,
        segment.c.count, segment.c.tbs, segment.c.signature, segment.c.first_position, segment.c.received_ms,
    ).where(segment.c.branch_id == branch_id)  # fmt: skip
