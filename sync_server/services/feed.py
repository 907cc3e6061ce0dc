"""Handing out the branch log: a page after the cursor, as one moment of the database shows it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from fieldapp.domain.disposition import Code
from fieldapp.domain.rejection import Reason
from fieldapp.protocol.messages import PAGE_OPERATIONS_MAX, PulledEntry, SegmentResult, SyncReply, SyncRequest
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.access import Caller
from sync_server.services.ground import Ground
from sync_server.store import branches, oplog
from sync_server.store.oplog import LogRow

PAGE_BYTES_MAX: Final = 128 * 1024
"""The most operation bytes of a page, so that a reply over a slow line stays bounded; one operation always fits."""


def pull(
    ground: Ground, caller: Caller, request: SyncRequest, results: tuple[SegmentResult, ...]
) -> SyncReply | Problem:
    """Return the reply to an exchange with the results of its segments.

    LOG_EPOCH where the cursor belongs to another history of the log. Results already given are handed over first, with
    an empty page; the problem is told when nothing else is to be told.
    """
    seat = caller.seat
    with ground.database.reading() as connection:
        head = branches.branch(connection, seat.branch_id)
        if head is None:
            return Problem(ProblemCode.SEAT_UNKNOWN)
        foreign = request.log_epoch != head.log_epoch or not 0 <= request.cursor <= head.head
        if request.pull and foreign and not results:
            return Problem(ProblemCode.LOG_EPOCH, facts={"log_epoch": head.log_epoch, "head": head.head})
        rows: list[LogRow] = []
        if request.pull and not foreign and not caller.push_only:
            most = max(1, min(request.max_operations, PAGE_OPERATIONS_MAX))
            rows = oplog.page(connection, seat.branch_id, request.cursor, most, reader=seat.seat_id)
    entries = tuple(_within_bytes(rows))
    return SyncReply(
        results=results,
        log_epoch=head.log_epoch,
        head=head.head,
        entries=entries,
        next_cursor=entries[-1].position if entries else request.cursor,
        server_ms=ground.now_ms(),
    )


def _within_bytes(rows: Iterable[LogRow]) -> Iterable[PulledEntry]:
    size = 0
    for row in rows:
        body = row.body or b""
        if size and size + len(body) > PAGE_BYTES_MAX:
            return
        size += len(body)
        yield PulledEntry(
            row.position, row.seat_id, row.op_id, Code(row.code), Reason(row.reason), row.received_ms, body
        )
