"""An exchange that came on a memory stick: the same segments, the same verdicts, the same pages as over a line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import PAGE_OPERATIONS_MAX, SegmentResult, SyncReply, SyncRequest
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.scopes import Notice
from fieldapp.protocol.stick import Envelope, NotAStick, StickReply, StickRequest, Way, close, open_stick, seat_on
from sync_server.services.exchange import feed
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log.ingest import ingest
from sync_server.services.seats import clocks
from sync_server.services.seats.access import Caller
from sync_server.store import branches, seats
from sync_server.store.branches import BranchHead
from sync_server.store.seats import Contact, SeatRow

ANSWER_BYTES_MAX: Final = 16 * 1024 * 1024
"""The most operation bytes of an answer; the rest comes with the next stick."""


@dataclass(frozen=True)
class Taken:
    """What became of a file. operations: newly taken; known: had before; waiting: of these kept aside or refused.

    problem: why the rest was not taken, '' where all was. answer: the file to carry back.
    """

    seat_id: Id
    device_name: str
    operations: int
    known: int
    waiting: int
    sent: int
    problem: str
    answer: bytes


@dataclass(frozen=True)
class _Took:
    results: tuple[SegmentResult, ...]
    fresh: list[bytes]
    problem: Problem | None


def take(ground: Ground, data: bytes) -> Taken | Refusal:
    """Take what a laptop wrote on a stick and return the answer to carry back; a second time it is answered alike."""
    try:
        found = _whose(ground, data)
        if isinstance(found, Refusal):
            return found
        head, seat = found
        office = Ed25519PrivateKey.from_private_bytes(ground.unseal("office", head.office_secret, head.office_seat))
        asked = open_stick(StickRequest, data, Way.TO_OFFICE, office, seat.public_key)
    except NotAStick:
        return Refusal("This file was not written for this office, or it was changed. Nothing was taken.")
    took = _take_segments(ground, seat, asked.request)
    now = ground.now_ms()
    with ground.database.writing() as connection:
        acked = max(0, min(asked.request.pull_ack, asked.request.cursor))
        seats.record_contact(connection, seat, Contact(min(now, max(0, asked.made_ms)), acked))
    clocks.note(ground, seat, 0, took.fresh)
    pages = _pages(ground, Caller(seat), asked.request, took.results)
    reply = StickReply(asked.request.cursor, pages, took.problem.code.value if took.problem else "")
    envelope = Envelope(Way.TO_LAPTOP, seat.seat_id, office, seat.public_key, X25519PrivateKey.generate())
    verdicts = [one for result in took.results for one in result.verdicts]
    known = sum(len(result.verdicts) for result in took.results if result.duplicate)
    return Taken(
        seat_id=seat.seat_id,
        device_name=seat.device_name,
        operations=len(verdicts) - known,
        known=known,
        waiting=sum(1 for one in verdicts if one.code in (Code.HELD, Code.REFUSED)),
        sent=sum(len(page.entries) for page in pages),
        problem=took.problem.title if took.problem else "",
        answer=close(reply, envelope),
    )


def _whose(ground: Ground, data: bytes) -> tuple[BranchHead, SeatRow] | Refusal:
    seat_id = seat_on(data, Way.TO_OFFICE)
    with ground.database.reading() as connection:
        seat = seats.seat_anywhere(connection, seat_id)
        head = branches.branch(connection, seat.branch_id) if seat is not None else None
    if seat is None or head is None or head.office_seat == seat_id:
        return Refusal(
            "The laptop that wrote this file is not known here. Nothing was taken; ask IT which office it is."
        )
    return head, seat


def _take_segments(ground: Ground, seat: SeatRow, request: SyncRequest) -> _Took:
    results: list[SegmentResult] = []
    fresh: list[bytes] = []
    for wire in request.segments:
        result = ingest(ground, seat, wire.segment())
        if isinstance(result, Problem):
            return _Took(tuple(results), fresh, result)
        results.append(result)
        if not result.duplicate:
            fresh.append(wire.tbs)
    return _Took(tuple(results), fresh, None)


def _pages(
    ground: Ground, caller: Caller, request: SyncRequest, results: tuple[SegmentResult, ...]
) -> tuple[SyncReply, ...]:
    """Return the results and what is new for the seat; of notices an order to wipe is carried and where a page ends."""
    pages: list[SyncReply] = []
    size, cursor = 0, request.cursor
    while True:
        asked = replace(request, segments=(), cursor=cursor, max_operations=PAGE_OPERATIONS_MAX)
        reply = feed.pull(ground, caller, asked, () if pages else results)
        if isinstance(reply, Problem):  # another history of the log: only a line can settle that
            return tuple(pages)
        told = Notice(order=reply.notice.order, last_operation=reply.notice.last_operation)
        pages.append(replace(reply, notice=told))
        size += sum(len(entry.operation) for entry in reply.entries)
        if reply.next_cursor == cursor or reply.next_cursor >= reply.head or size > ANSWER_BYTES_MAX:
            return tuple(pages)
        cursor = reply.next_cursor
