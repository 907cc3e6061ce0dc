"""Snapshots for a laptop's first copy, and for a scope it gets later: built per scope, kept until the scope changes.

All pieces of one snapshot stand at one position of the log, the head as one moment of the database shows it; a scope
that has not changed since its pieces were made gives the same pieces again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import ItemState
from fieldapp.domain.loan.account import RUNNING, LoanState
from fieldapp.domain.record import Kind
from fieldapp.domain.scope import REFERENCE, WHOLE
from fieldapp.domain.work.visit import WorkState
from fieldapp.protocol.bundle import pack
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.snapshot import (
    CHUNK_BYTES_MAX,
    CHUNKS_MAX,
    HISTORY,
    WORK,
    Chunk,
    ChunkName,
    ChunkReply,
    ChunkRequest,
    SnapshotReply,
    SnapshotRequest,
    chunk_id,
)
from sync_server.services.exchange.grants import granted_to
from sync_server.services.ground import Ground
from sync_server.services.seats.access import Caller
from sync_server.store import branches, chunks, digests, oplog
from sync_server.store.chunks import Piece, RecordRow
from sync_server.store.engine import Connection

RAW_BYTES: Final = {WORK: 256 * 1024, HISTORY: 512 * 1024}
"""How many bytes of records a piece holds before it is packed. Work becomes about 5 kB a piece, which a line that is
cut every 8 kB lets by; history waits for a better line and becomes smaller in larger pieces."""
RECENT_DAYS: Final = 1
"""How old a meeting or a receipt may be to count as work."""
_DAY_MS: Final = 86_400_000
_DATED: Final = frozenset({Kind.MEETING.value, Kind.COLLECTION.value, 25})
"""Meetings, receipts and cash days, which are work while they are recent."""
_DONE: Final = {
    Kind.VISIT.value: frozenset({WorkState.SUBMITTED.value, WorkState.ACCEPTED.value}),
    Kind.ASSESSMENT.value: frozenset({WorkState.SUBMITTED.value, WorkState.ACCEPTED.value}),
    Kind.INBOX.value: frozenset({ItemState.RESOLVED.value}),
    Kind.BALANCE.value: frozenset({state.value for state in LoanState if not state.running}),
}
"""States of records that nobody works on any more."""
_PAST: Final = frozenset({23, 49, Kind.TRAINING.value, Kind.LADDER.value, Kind.ROLL.value, Kind.PHOTO.value})
"""Kinds that only history reads: pages of payments and receipts, by number, trainings, ladders, rolls."""


def snapshot(ground: Ground, caller: Caller, request: SnapshotRequest) -> SnapshotReply | Problem:
    """Name the pieces of a snapshot of granted scopes as of now, making those that are not kept."""
    seat = caller.seat
    if caller.push_only:
        return Problem(ProblemCode.SEAT_SUSPENDED)
    made: list[tuple[Piece, bytes]] = []
    with ground.database.reading() as connection:
        head = branches.branch(connection, seat.branch_id)
        if head is None:
            return Problem(ProblemCode.SEAT_UNKNOWN)
        last = oplog.operation_at(connection, seat.branch_id, head.head)
        granted = granted_to(connection, seat)
        wanted = _wanted(connection, seat.branch_id, granted, request)
        kept = _kept(connection, seat.branch_id, wanted)
        today = ground.now_ms() // _DAY_MS
        for scope in wanted:
            if scope not in kept:
                fresh = list(_make(connection, seat.branch_id, scope, head.head, today))
                kept[scope] = [piece for piece, _ in fresh]
                made += fresh
    if made:
        with ground.database.writing() as connection:
            chunks.keep_pieces(connection, seat.branch_id, made)
    pieces = sorted((piece for found in kept.values() for piece in found), key=_order)
    names = tuple(ChunkName(piece.chunk_id, piece.part, piece.size, piece.records) for piece in pieces)
    return SnapshotReply(head.head, head.log_epoch, granted, names[:CHUNKS_MAX], last)


def _order(piece: Piece) -> tuple[int, bool, Id, int]:
    return piece.part, piece.scope != REFERENCE, piece.scope, piece.number


def _wanted(connection: Connection, branch_id: int, granted: tuple[Id, ...], request: SnapshotRequest) -> list[Id]:
    if WHOLE in granted:
        every = [row.scope for row in digests.all_rows(connection, branch_id)]
        return [scope for scope in every if not request.scopes or WHOLE in request.scopes or scope in request.scopes]
    return [scope for scope in granted if not request.scopes or scope in request.scopes]


def _kept(connection: Connection, branch_id: int, scopes: Iterable[Id]) -> dict[Id, list[Piece]]:
    """Return the kept pieces of those scopes that have not changed since they were made."""
    changed = {row.scope: row.changed for row in digests.rows(connection, branch_id, scopes)}
    found: dict[Id, list[Piece]] = {scope: [] for scope in scopes if scope not in changed}
    for piece in chunks.pieces(connection, branch_id, changed):
        if piece.position >= changed[piece.scope]:
            found.setdefault(piece.scope, []).append(piece)
    return found


def _make(
    connection: Connection, branch_id: int, scope: Id, position: int, today: int
) -> Iterator[tuple[Piece, bytes]]:
    rows = chunks.records_of(connection, branch_id, scope)
    running = {row.id for row in rows if row.kind == Kind.BALANCE.value and row.state in RUNNING}
    work = [row for row in rows if is_work(row, running, today)]
    needed = {(row.kind, row.id) for row in work}
    history = [row for row in rows if (row.kind, row.id) not in needed]
    number = 0
    for part, chosen in ((WORK, work), (HISTORY, history)):
        for run in _runs(chosen, RAW_BYTES[part]):
            for records, bundle in _packed(run):
                yield Piece(scope, number, chunk_id(bundle), position, part, records, len(bundle)), bundle
                number += 1


def _packed(run: Sequence[RecordRow]) -> Iterator[tuple[int, bytes]]:
    """Pack a run of records into as many pieces as the limit of one asks for, each with its number of records.

    Nearly every run is one piece; only a single record that packs badly may be larger than the limit.
    """
    bundle = pack(((row.kind, row.body) for row in run), tight=True)
    if len(bundle) <= CHUNK_BYTES_MAX or len(run) == 1:
        yield len(run), bundle
        return
    half = len(run) // 2
    yield from _packed(run[:half])
    yield from _packed(run[half:])


def is_work(row: RecordRow, running: set[Id], today: int) -> bool:
    """Tell whether an officer needs a record to work; running: the loans that are not paid off."""
    if row.kind == Kind.LOAN.value:
        return row.id in running
    if row.kind in _DATED:
        return row.day >= today - RECENT_DAYS
    return row.kind not in _PAST and row.state not in _DONE.get(row.kind, frozenset())


def _runs(rows: Sequence[RecordRow], most: int) -> Iterator[list[RecordRow]]:
    run: list[RecordRow] = []
    size = 0
    for row in rows:
        if run and size + len(row.body) > most:
            yield run
            run, size = [], 0
        run.append(row)
        size += len(row.body)
    if run:
        yield run


def give(ground: Ground, caller: Caller, request: ChunkRequest) -> ChunkReply | Problem:
    """Return pieces of granted scopes, as many as fit; one that is not kept any more is missing."""
    if caller.push_only:
        return Problem(ProblemCode.SEAT_SUSPENDED)
    if len(request.chunk_ids) > CHUNKS_MAX:
        return Problem(ProblemCode.TOO_LARGE, facts={"most": CHUNKS_MAX})
    most = max(1, min(request.most_bytes, 8 * CHUNK_BYTES_MAX))
    with ground.database.reading() as connection:
        granted = granted_to(connection, caller.seat)
        scopes = None if WHOLE in granted else granted
        found = chunks.bundles(connection, caller.seat.branch_id, scopes, request.chunk_ids[:64])
    given: list[Chunk] = []
    size = 0
    for name in dict.fromkeys(request.chunk_ids):
        bundle = found.get(name)
        if bundle is None:
            continue
        if given and size + len(bundle) > most:
            break
        size += len(bundle)
        given.append(Chunk(name, bundle))
    return ChunkReply(tuple(given))
