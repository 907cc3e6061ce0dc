"""Handing out the branch log: a page after the cursor, of what concerns the seat, as one moment of the database.

A page that is not full brings the cursor to the head of the log, so what does not concern the seat is passed over once
and never looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import WHOLE
from fieldapp.protocol.messages import PAGE_OPERATIONS_MAX, PulledEntry, SegmentResult, SyncReply, SyncRequest
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.scopes import HEAD_BYTES, Notice, ScopeDigest, ScopeImage, grants_key
from sync_server.services.exchange.grants import granted_to
from sync_server.services.ground import Ground
from sync_server.services.seats.access import Caller
from sync_server.store import branches, digests, oplog, orders, scopes
from sync_server.store.branches import BranchHead
from sync_server.store.engine import Connection
from sync_server.store.oplog import LogRow
from sync_server.store.seats import SeatRow

PAGE_BYTES_MAX: Final = 128 * 1024
"""The most operation bytes of a page, so that a reply over a slow line stays bounded; one operation always fits."""
SNAPSHOT_WORTH: Final = 400
"""How long a log is before a fresh laptop is offered a snapshot in its place."""


@dataclass(frozen=True)
class _Page:
    """What a seat is handed: lines with their images, and where the cursor goes."""

    entries: tuple[PulledEntry, ...]
    next_cursor: int
    notice: Notice


def pull(
    ground: Ground, caller: Caller, request: SyncRequest, results: tuple[SegmentResult, ...]
) -> SyncReply | Problem:
    """Return the reply to an exchange with the results of its segments.

    LOG_EPOCH where the cursor belongs to another history of the log. Results already given are handed over first, with
    an empty page; the problem is told when nothing else is to be told.
    """
    with ground.database.reading() as connection:
        return reply(ground, connection, caller, request, results)


def reply(
    ground: Ground, connection: Connection, caller: Caller, request: SyncRequest, results: tuple[SegmentResult, ...]
) -> SyncReply | Problem:
    """Do what pull() does, within the caller's transaction."""
    seat = caller.seat
    head = branches.branch(connection, seat.branch_id)
    if head is None:
        return Problem(ProblemCode.SEAT_UNKNOWN)
    foreign = _is_foreign(connection, head, request)
    if request.pull and foreign and not results:
        return Problem(ProblemCode.LOG_EPOCH, facts={"log_epoch": head.log_epoch, "head": head.head})
    page = _Page((), request.cursor, Notice())
    if request.pull and not foreign and not caller.push_only:
        page = _page(connection, head, seat, request)
        if not results:  # else the seat was read before its segments were taken
            page = replace(page, notice=replace(page.notice, last_seq=seat.last_seq))
    elif caller.push_only:
        order = orders.order_for(connection, seat.branch_id, seat.seat_id)
        page = replace(page, notice=Notice(order=order) if results else _standing_of(seat, order))
    return SyncReply(
        results=results,
        log_epoch=head.log_epoch,
        head=head.head,
        entries=page.entries,
        next_cursor=page.next_cursor,
        server_ms=ground.now_ms(),
        notice=page.notice,
    )


def _standing_of(seat: SeatRow, order: bytes) -> Notice:
    """Return what a blocked laptop is told of its chain: by no log can it see what a restored office lost."""
    return Notice(order=order, last_seq=seat.last_seq, last_head=seat.last_head[:HEAD_BYTES])


def _is_foreign(connection: Connection, head: BranchHead, request: SyncRequest) -> bool:
    """Tell whether the laptop means another log than this one, as after this one was restored from a backup."""
    if request.log_epoch != head.log_epoch or not 0 <= request.cursor <= head.head:
        return True
    last, named = request.standing.last_position, request.standing.last_operation
    return bool(named) and (last > head.head or oplog.operation_at(connection, head.branch_id, last) != named)


def _page(connection: Connection, head: BranchHead, seat: SeatRow, request: SyncRequest) -> _Page:
    granted = granted_to(connection, seat)
    notice = _notice(connection, head, granted, request)
    if notice.snapshot:
        return _Page((), request.cursor, notice)
    most = max(1, min(request.max_operations, PAGE_OPERATIONS_MAX))
    reader = None if request.standing.own_bytes else seat.seat_id
    rows, images = _rows(connection, seat, granted, _Wish(request.cursor, most, reader))
    entries = tuple(_within_bytes(rows, images))
    if len(rows) == most or len(entries) < len(rows):
        return _Page(entries, entries[-1].position, notice)
    shown = entries[-1].position if entries else request.cursor
    if shown < head.head:
        notice = replace(notice, last_operation=oplog.operation_at(connection, seat.branch_id, head.head))
    return _Page(entries, head.head, notice)


@dataclass(frozen=True)
class _Wish:
    """What page is wanted. reader: whose operations come without their bytes."""

    after: int
    most: int
    reader: Id | None


def _rows(
    connection: Connection, seat: SeatRow, granted: tuple[Id, ...], wish: _Wish
) -> tuple[list[LogRow], Mapping[int, list[tuple[Id, bytes]]]]:
    if WHOLE in granted:
        return oplog.page(connection, seat.branch_id, wish.after, wish.most, reader=wish.reader), {}
    places = scopes.positions(connection, seat.branch_id, granted, wish.after, wish.most)
    if not places:
        return [], {}
    rows = oplog.lines(connection, seat.branch_id, places, reader=wish.reader)
    return rows, scopes.images(connection, seat.branch_id, granted, places)


def _notice(connection: Connection, head: BranchHead, granted: tuple[Id, ...], request: SyncRequest) -> Notice:
    standing = request.standing
    changed = standing.grants_key != grants_key(granted)
    fresh = request.cursor == 0 and not standing.rest and bool(standing.grants_key) and not standing.own_bytes
    wanted = None if WHOLE in granted else granted
    found = digests.changed_since(connection, head.branch_id, wanted, standing.verified) if standing.grants_key else []
    return Notice(
        granted=granted if changed else (),
        digests=tuple(ScopeDigest(row.scope, row.count, row.digest) for row in found),
        snapshot=fresh and head.head > SNAPSHOT_WORTH,  # in which nobody's own operations would come back
    )


def _within_bytes(rows: Iterable[LogRow], images: Mapping[int, list[tuple[Id, bytes]]]) -> Iterable[PulledEntry]:
    size = 0
    for row in rows:
        body = row.body or b""
        image = images.get(row.position, [])
        size_here = len(body) + sum(len(bundle) for _, bundle in image)
        if size and size + size_here > PAGE_BYTES_MAX:
            return
        size += size_here
        yield PulledEntry(
            row.position,
            row.seat_id,
            row.op_id,
            Code(row.code),
            Reason(row.reason),
            row.received_ms,
            body,
            tuple(ScopeImage(scope, bundle) for scope, bundle in image),
        )
