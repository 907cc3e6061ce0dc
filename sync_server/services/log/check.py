"""Proving a branch: every signature, chain, position, repeated id and verdict, and the projection against the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import Id
from fieldapp.domain.record import encode_record
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Seat
from fieldapp.domain.state import Key, MemoryState
from fieldapp.protocol.segment import Opened, Segment, chain_start, open_segment, signed_by
from sync_server.services.ground import Ground
from sync_server.services.log.ingest import repeated
from sync_server.services.log.rebuild import fold_rows
from sync_server.store import branches, oplog, seats
from sync_server.store.branches import BranchHead
from sync_server.store.engine import Connection
from sync_server.store.oplog import LogRow, StoredSegment
from sync_server.store.projection import record_bytes

TROUBLES_MAX = 20
"""How many troubles of a branch are spelled out; the rest are counted."""


@dataclass
class Report:
    """What a check found. troubles: sentences, at most TROUBLES_MAX, of `found` in all."""

    branch_id: int
    operations: int = 0
    segments: int = 0
    laptops: int = 0
    records: int = 0
    held: int = 0
    forks: int = 0
    found: int = 0
    troubles: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return self.found == 0

    def sentence(self, name: str) -> str:
        """Return the report in one sentence."""
        if not self.sound:
            return f"{name}: {self.found} troubles found in {self.operations} operations. Nothing was changed."
        forks = f", {self.forks} contradicting segments are kept apart" if self.forks else ""
        return (
            f"{name}: sound. {self.operations} operations in {self.segments} signed segments of {self.laptops} laptops "
            f"and the office, {self.held} held, {self.records} records equal to the log{forks}."
        )

    def trouble(self, sentence: str) -> None:
        """Note something that is wrong."""
        self.found += 1
        if len(self.troubles) < TROUBLES_MAX:
            self.troubles.append(sentence)


@dataclass
class _Walk:
    """The state of a walk along the log."""

    report: Report
    state: MemoryState = field(default_factory=MemoryState)
    position: int = 0
    segment_no: int = 0
    chains: dict[tuple[Id, int], tuple[int, bytes]] = field(default_factory=dict)
    leaves: dict[Id, bytes] = field(default_factory=dict)


def check_branch(ground: Ground, branch_id: int) -> Report:
    """Walk the whole log of a branch, as one moment of the database shows it, and report; nothing is changed."""
    with ground.database.reading() as connection:
        return check_log(connection, branch_id)


def check_log(connection: Connection, branch_id: int) -> Report:
    """Walk the log of a branch within a transaction of the caller's."""
    walk = _Walk(Report(branch_id))
    head = branches.branch(connection, branch_id)
    if head is None:
        walk.report.trouble("The branch has no head row: its log cannot be continued.")
        return walk.report
    for stored, rows in _log(connection, branch_id):
        _segment(walk, stored, rows)
    walk.report.forks = len(oplog.forks(connection, branch_id))
    _ends(walk, connection, head)
    _projection(walk, connection)
    return walk.report


def _log(connection: Connection, branch_id: int) -> Iterator[tuple[StoredSegment, list[LogRow]]]:
    rows = oplog.whole_log(connection, branch_id)
    for stored in oplog.all_segments(connection, branch_id):
        yield stored, list(islice(rows, stored.count))


def _segment(walk: _Walk, stored: StoredSegment, rows: list[LogRow]) -> None:
    report = walk.report
    report.segments += 1
    report.operations += len(rows)
    last = stored.first_position + stored.count - 1
    name = f"Segment {stored.segment_no} (positions {stored.first_position} to {last})"
    if stored.segment_no != walk.segment_no + 1 or stored.first_position != walk.position + 1:
        report.trouble(f"{name} does not follow the one before it: a segment or a position is missing.")
    if [row.position for row in rows] != list(range(stored.first_position, last + 1)):
        report.trouble(f"{name} does not have all its operations.")
    walk.segment_no, walk.position = stored.segment_no, last
    segment = Segment(stored.tbs, stored.signature, tuple(row.body or b"" for row in rows))
    opened = open_segment(segment)
    if isinstance(opened, Rejection):
        report.trouble(f"{name} is damaged: its operations are not those that were signed.")
        return
    _chain(walk, name, opened)
    _verdicts(walk, opened, rows)
    _signature(walk, name, segment, opened)


def _chain(walk: _Walk, name: str, opened: Opened) -> None:
    header = opened.header
    place = (header.seat_id, header.epoch)
    last_seq, last_head = walk.chains.get(place, (0, _start(walk, *place)))
    if header.first_seq != last_seq + 1 or header.prev_head != last_head:
        walk.report.trouble(f"{name} does not continue the chain of laptop {header.seat_id.hex()}.")
    walk.chains[place] = (header.first_seq + header.count - 1, header.head)


def _start(walk: _Walk, seat_id: Id, epoch: int) -> bytes:
    """Return the head before the first operation of an epoch: it names the head at which the one before ended."""
    if epoch <= 1:
        return chain_start(seat_id, epoch)
    before = walk.chains.get((seat_id, epoch - 1))
    return chain_start(seat_id, epoch, before[1] if before else _start(walk, seat_id, epoch - 1))


def _signature(walk: _Walk, name: str, segment: Segment, opened: Opened) -> None:
    # Looked up after the fold: the office's first segment is what brings the office's own key into the log.
    seat = walk.state.find(Seat, opened.header.seat_id)
    if seat is None or not signed_by(segment, seat.public_key):
        walk.report.trouble(f"{name} is not signed by the laptop it names.")


def _verdicts(walk: _Walk, opened: Opened, rows: list[LogRow]) -> None:
    for row, operation, leaf in zip(rows, opened.operations, opened.leaves, strict=False):
        given = Disposition(Code(row.code), Reason(row.reason))
        walk.report.held += given.code is Code.HELD
        if row.op_id != operation.op_id:
            walk.report.trouble(f"Position {row.position} is filed under another operation's id.")
        first = walk.leaves.setdefault(operation.op_id, leaf)
        if first is not leaf and given != repeated(first == leaf):
            walk.report.trouble(f"Position {row.position} repeats an operation id, and its verdict does not say so.")
    for position in fold_rows(walk.state, rows):
        walk.report.trouble(f"Position {position} would be judged otherwise today than it was.")


def _ends(walk: _Walk, connection: Connection, head: BranchHead) -> None:
    report = walk.report
    if (head.head, head.segment_count) != (walk.position, walk.segment_no):
        report.trouble(f"The log ends at position {walk.position}, but its head says {head.head}.")
    for seat in seats.seats_of(connection, head.branch_id):
        report.laptops += seat.seat_id != head.office_seat
        place = (seat.seat_id, seat.epoch)
        if walk.chains.get(place, (0, _start(walk, *place))) != (seat.last_seq, seat.last_head):
            report.trouble(f"The end of the chain of laptop {seat.seat_id.hex()} is not the one in its row.")
        enrolled = walk.state.find(Seat, seat.seat_id)
        if enrolled is None or enrolled.public_key != seat.public_key:
            report.trouble(f"The key of laptop {seat.seat_id.hex()} is not the one it was enrolled with.")
    leaves = oplog.all_leaves(connection, head.branch_id)
    if leaves != walk.leaves:
        report.trouble("The table of operation ids does not agree with the log.")


def _projection(walk: _Walk, connection: Connection) -> None:
    rebuilt: dict[Key, bytes] = {key: encode_record(item) for key, item in walk.state.records.items()}
    walk.report.records = len(rebuilt)
    differing = 0
    for key, body in record_bytes(connection, walk.report.branch_id):
        differing += rebuilt.pop(key, None) != body
    if differing or rebuilt:
        walk.report.trouble(
            f"The stored records differ from the log in {differing + len(rebuilt)} places. "
            "The log is right; `python -m sync_server rebuild` makes the records anew."
        )
