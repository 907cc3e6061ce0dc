"""Taking a segment: envelope and signature outside, then one transaction under the branch's lock, or nothing at all.

Under the lock: chain, duplicate, operation ids, fold, disposition, position; or that all of these were found on the
same records before. What an operation means only sets its disposition; one bad operation never blocks the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from typing import Final

from fieldapp.domain import cbor
from fieldapp.domain.disposition import Code, Disposition, held
from fieldapp.domain.entry_times import time_flags
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Entry
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.protocol.messages import SegmentResult, Verdict
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.segment import Header, Opened, Segment, open_segment, signed_by
from sync_server.services.blocked import blocked_fact
from sync_server.services.ground import Ground
from sync_server.services.log.audience import audience_of
from sync_server.services.log.judgment import judge
from sync_server.services.log.local_time import local_in
from sync_server.store import branches, odd_times, oplog, scopes, seats
from sync_server.store.branches import BranchHead
from sync_server.store.engine import BUSY_MS, Connection
from sync_server.store.odd_times import OddTime
from sync_server.store.oplog import Placed, StoredSegment
from sync_server.store.projection import Change, Projection, write_change
from sync_server.store.scopes import Audience
from sync_server.store.seats import Contact, SeatRow


@dataclass(frozen=True)
class Arrival:
    """A segment whose envelope was found right, and when it came in.

    ack: how far its laptop says to have stored the branch log, None where that is not for the segment to tell.
    """

    segment: Segment
    opened: Opened
    received_ms: int
    ack: int | None = None

    @property
    def header(self) -> Header:
        """Return what was signed."""
        return self.opened.header

    def stored(self, segment_no: int, first_position: int) -> StoredSegment:
        """Return the row to keep of it at its place in the branch log."""
        header = self.header
        return StoredSegment(
            segment_no,
            self.segment.segment_id,
            header.seat_id,
            header.epoch,
            header.first_seq,
            header.count,
            self.segment.tbs,
            self.segment.signature,
            first_position,
            self.received_ms,
        )


@dataclass(frozen=True)
class Folded:
    """What a segment comes to where its branch and its seat stand like this; nothing of it is written yet."""

    head: BranchHead
    row: SeatRow
    arrival: Arrival
    placed: list[Placed]
    audiences: list[Audience]
    change: Change
    odd: list[OddTime]


def ingest(ground: Ground, seat: SeatRow, segment: Segment, ack: int | None = None) -> SegmentResult | Problem:
    """Take one segment of a seat and return its verdicts, the same ones for ever however often it is sent.

    ack: how far the laptop says to have stored the branch log; kept with a segment that was not there before, so that
    it costs no transaction of its own.

    SQLite has one writer for all branches: there the fold is made before the turn to write comes, and made again only
    where branch or seat moved meanwhile. Who comes for the same branch waits here, or its fold would be in vain.
    """
    arrival = receive(seat, segment, ground.now_ms())
    if isinstance(arrival, Problem):
        return arrival
    arrival = replace(arrival, ack=ack)
    with (
        _one_at_a_time(ground, seat.branch_id),
        ground.database.writing_after(lambda earlier: _folded_before(earlier, seat, arrival)) as (connection, folded),
    ):
        head = branches.lock_branch(connection, seat.branch_id)
        row = seats.lock_seat(connection, seat.branch_id, seat.seat_id)
        if head is None or row is None:
            return Problem(ProblemCode.SEAT_UNKNOWN)
        if folded is not None and folded.head == head and folded.row == row:
            return _write(connection, folded)
        return take(connection, head, row, arrival)


_FOLDING: Final[defaultdict[tuple[Path, int], RLock]] = defaultdict(RLock)
"""Whose fold it is in each branch of an embedded database, among the threads of this process."""


@contextmanager
def _one_at_a_time(ground: Ground, branch_id: int) -> Iterator[None]:
    if ground.database.path is None:
        yield
        return
    turn = _FOLDING[ground.database.path, branch_id]
    mine = turn.acquire(timeout=BUSY_MS / 1000)  # who waited for longer is told by the database that it is busy
    try:
        yield
    finally:
        if mine:
            turn.release()


def _folded_before(connection: Connection, seat: SeatRow, arrival: Arrival) -> Folded | None:
    """Fold a segment on one moment of the database, without a lock; None where it does not go on from its chain."""
    head = branches.branch(connection, seat.branch_id)
    row = seats.seat_in(connection, seat.branch_id, seat.seat_id)
    if head is None or row is None or not _goes_on(row, arrival.header):
        return None
    return _fold(connection, head, row, arrival)


def _goes_on(row: SeatRow, header: Header) -> bool:
    here = (row.epoch, row.last_seq + 1, row.last_head)
    return here == (header.epoch, header.first_seq, header.prev_head)


def receive(seat: SeatRow, segment: Segment, now_ms: int) -> Arrival | Problem:
    """Check a segment's envelope and signature; everything that needs no lock."""
    opened = open_segment(segment)
    if isinstance(opened, Rejection):
        if opened.reason is Reason.TOO_BIG:
            return Problem(ProblemCode.TOO_LARGE, facts=opened.facts)
        return Problem(ProblemCode.BAD_ENVELOPE, facts={"segment": segment.segment_id.hex()})
    if opened.header.seat_id != seat.seat_id:
        return Problem(ProblemCode.BAD_ENVELOPE, facts={"segment": segment.segment_id.hex()})
    if not signed_by(segment, seat.public_key):
        return Problem(ProblemCode.BAD_SIGNATURE, facts={"segment": segment.segment_id.hex()})
    return Arrival(segment, opened, now_ms)


def take(connection: Connection, head: BranchHead, row: SeatRow, arrival: Arrival) -> SegmentResult | Problem:
    """Place a received segment; the caller holds the locks of branch and seat, in this order."""
    header = arrival.header
    if header.epoch != row.epoch:
        return Problem(ProblemCode.EPOCH_CLOSED, facts={"epoch": row.epoch, **blocked_fact(row)})
    if header.first_seq > row.last_seq + 1:
        return Problem(
            ProblemCode.CHAIN_GAP, facts={"expected_seq": row.last_seq + 1, "expected_head": row.last_head.hex()}
        )
    if header.first_seq <= row.last_seq:
        known = oplog.find_segment(connection, head.branch_id, header.seat_id, header.epoch, header.first_seq)
        if known is not None and known.segment_id == arrival.segment.segment_id:
            return _answer_again(connection, head.branch_id, known)
        return _keep_fork(connection, head.branch_id, row, arrival)
    if header.prev_head != row.last_head:
        return _keep_fork(connection, head.branch_id, row, arrival)
    return _write(connection, _fold(connection, head, row, arrival))


def _answer_again(connection: Connection, branch_id: int, known: StoredSegment) -> SegmentResult:
    given = oplog.verdicts(connection, branch_id, known.first_position, known.count)
    verdicts = tuple(Verdict(position, Code(code), Reason(reason)) for position, code, reason in given)
    return SegmentResult(Id(known.segment_id), verdicts, duplicate=True)


def _keep_fork(connection: Connection, branch_id: int, row: SeatRow, arrival: Arrival) -> Problem:
    """Keep a segment that contradicts the seat's chain; it may be the only copy of somebody's work."""
    kept = cbor.encode(list(arrival.segment.operations))
    oplog.keep_fork(connection, branch_id, arrival.stored(0, 0), kept)
    expected: dict[str, int | str] = {"expected_seq": row.last_seq + 1, "expected_head": row.last_head.hex()}
    return Problem(ProblemCode.CHAIN_FORK, facts={**expected, **blocked_fact(row)})


def _write(connection: Connection, folded: Folded) -> SegmentResult:
    """Write what a segment came to; branch and seat are locked and stand as they stood for the fold."""
    head, arrival, placed = folded.head, folded.arrival, folded.placed
    header = arrival.header
    last = head.head + header.count
    stored = arrival.stored(head.segment_count + 1, head.head + 1)
    write_change(connection, head.branch_id, last, folded.change)
    scopes.put_audiences(connection, head.branch_id, folded.audiences)
    oplog.append_segment(connection, head.branch_id, stored, placed)
    odd_times.put_odd_times(connection, head.branch_id, folded.odd)
    heard = Contact(arrival.received_ms, arrival.ack) if arrival.ack is not None else None
    seats.advance_chain(connection, folded.row, header.first_seq + header.count - 1, header.head, heard)
    branches.advance_branch(connection, head.branch_id, last, stored.segment_no)
    verdicts = tuple(Verdict(item.position, Code(item.code), Reason(item.reason)) for item in placed)
    return SegmentResult(arrival.segment.segment_id, verdicts)


def _fold(connection: Connection, head: BranchHead, row: SeatRow, arrival: Arrival) -> Folded:
    """Fold the operations one by one; nothing is written."""
    opened, seat_id = arrival.opened, arrival.header.seat_id
    projection = Projection(connection, head.branch_id)
    projection.expect(opened.operations, seat_id, row.user_id)
    seen = oplog.seen_leaves(connection, head.branch_id, [operation.op_id for operation in opened.operations])
    placed: list[Placed] = []
    audiences: list[Audience] = []
    for offset, (operation, leaf) in enumerate(zip(opened.operations, opened.leaves, strict=True)):
        position = head.head + 1 + offset
        known = seen.get(operation.op_id)
        entry = Entry(operation, seat_id, position, arrival.received_ms)
        projection.begin()
        if known is None:
            seen[operation.op_id] = leaf
            verdict = judge(projection, entry)
        else:
            verdict = repeated(known == leaf)
        audiences.append(audience_of(projection, entry, verdict))
        body = arrival.segment.operations[offset]
        placed.append(Placed(position, operation.op_id, leaf, verdict.code, verdict.reason, body, known is None))
    return Folded(head, row, arrival, placed, audiences, projection.change(), _odd_times(projection, arrival, placed))


def _odd_times(projection: Projection, arrival: Arrival, placed: Sequence[Placed]) -> list[OddTime]:
    """Return what is odd about the time of each operation that was not there before; nothing is refused for it."""
    local, seat_id = local_in(projection), arrival.header.seat_id
    flags = time_flags(arrival.opened.operations, arrival.received_ms, local)
    month = local(arrival.received_ms).month
    found = zip(placed, flags, strict=True)
    return [OddTime(item.position, seat_id, int(flag), month) for item, flag in found if flag and item.first]


def repeated(same: bool) -> Disposition:
    """Return the verdict on an operation id seen before, with the same bytes or with others."""
    return Disposition(Code.DUPLICATE) if same else held(Reason.OPERATION_ID_REUSED)
