"""Folding what was pulled below the own operations that the office has not placed yet.

The new rows are computed from one reading transaction, off the lock, and written in a short one that first looks
whether anything was saved meanwhile; if so it is computed again. What is written: the synced state moved on by the
entries, and the view, which is that plus the pending operations folded again on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.interpretation import OperationInterpreted
from fieldapp.domain.operation import body_of, decode_operation
from fieldapp.domain.record import RECORD_CLASSES, Record, encode_record
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.shape import WrongShape
from fieldapp.domain.state import Draft, Key, MemoryState
from fieldapp.store import oplog
from fieldapp.store.baseline import read_baseline
from fieldapp.store.engine import Database
from fieldapp.store.held import Synced, fold_entry, images_between, read_held
from fieldapp.store.migrations import create_view, drop_view
from fieldapp.store.pending import PendingFolds
from fieldapp.store.pieces import Aim, read_plan
from fieldapp.store.projection import (
    RecordCache,
    SyncedState,
    change_base,
    keep_base,
    nouns_of,
    put_records,
    remove_records,
    stored_bytes,
    synced_level,
)
from fieldapp.store.seat import Slot, read_enrollment, read_slots, write_slots

PAGE: Final = 200
TRIES_OFF_LOCK: Final = 3


@dataclass(frozen=True)
class Fold:
    """The rows that a run of entries leads to, and what they were computed from.

    base: rows of the state without pending operations to write. settled: those to take out, for none touches them now.
    """

    folded_before: int
    folded: int
    last_own: tuple[int, int]
    view: tuple[Record, ...]
    encoded: dict[Key, bytes]
    gone: tuple[Key, ...]
    base: dict[Key, bytes | None]
    settled: tuple[Key, ...]
    uninterpreted: tuple[int, ...]


def fold_waiting(
    database: Database, cache: RecordCache, most: int = PAGE, folds: PendingFolds | None = None
) -> frozenset[str] | None:
    """Fold the next pulled entries; return the nouns that changed, None when nothing waits.

    The writing transaction only writes rows; it is computed under the lock only after three tries that a busy window
    overtook. folds: what is known of pending operations from the time before.
    """
    folds = folds if folds is not None else PendingFolds()
    for _ in range(TRIES_OFF_LOCK):
        with database.read() as connection:
            fold = compute(connection, cache, most, folds)
        if fold is None:
            return None
        with database.write() as connection:
            if (oplog.last_own(connection), _folded(connection)) != (fold.last_own, fold.folded_before):
                continue
            nouns, level = _write(connection, fold, cache), synced_level(connection)
        folds.level = level
        return nouns
    with database.write() as connection:
        fold = compute(connection, cache, most, folds)
        return _write(connection, fold, cache) if fold is not None else None


def compute(connection: Connection, cache: RecordCache, most: int, folds: PendingFolds) -> Fold | None:
    """Return the rows that the next entries lead to, None when nothing waits.

    Where nothing but folding and saving has written here since the last time, it costs the entries, the pending
    operations that read what these moved, and a glance at each of the others.
    """
    folded = _folded(connection)
    entries = _next_entries(connection, folded, most)
    if not entries:
        return None
    synced = SyncedState(connection, cache)
    below = Synced(synced)
    upto = entries[-1].position
    held, images = read_held(connection), images_between(connection, folded, upto)
    unknown = tuple(
        entry.position for entry in entries if not fold_entry(below, entry, held, images.get(entry.position, ()))
    )
    above, moved = Draft(below), {*keys_of(below.changes), *below.gone}
    known = folds.level == synced_level(connection)
    folds.level = None  # until what is computed here is written
    doubtful = folds.lay(above, _seat_id(connection), oplog.pending(connection, upto), moved if known else None)
    touched = set(keys_of(above.changes))
    if not known:
        doubtful = synced.base | touched | moved
    settled = synced.base - touched
    rows = _rows(connection, above, sorted(doubtful | settled), moved - synced.base - touched)
    return Fold(
        folded_before=folded,
        folded=upto,
        last_own=oplog.last_own(connection),
        view=rows.view,
        encoded=rows.encoded,
        gone=rows.gone,
        base=_base_changes(synced.base, below, moved, {key: rows.stored[key] for key in touched & doubtful}),
        settled=tuple(settled),
        uninterpreted=unknown,
    )


def _next_entries(connection: Connection, folded: int, most: int) -> list[oplog.LogEntry]:
    entries = oplog.unfolded(connection, folded, most)
    plan = read_plan(connection)
    if plan is not None and plan.aim is Aim.SCOPES:  # it is installed exactly at its position
        return [entry for entry in entries if entry.position <= plan.position]
    return entries


@dataclass(frozen=True)
class _Rows:
    """What becomes of the view. stored: the bytes that stand there now, of all records that were compared."""

    view: tuple[Record, ...]
    encoded: dict[Key, bytes]
    gone: tuple[Key, ...]
    stored: dict[Key, bytes | None]


def _rows(connection: Connection, above: Draft, keys: Sequence[Key], only_moved: AbstractSet[Key]) -> _Rows:
    """Return the rows of the view that differ; those which no own operation was ever on are written without a look."""
    now = {key: _find(above, key) for key in keys}
    encoded = {key: encode_record(item) for key, item in now.items() if item is not None}
    stored = stored_bytes(connection, (key for key in keys if key not in only_moved))
    return _Rows(
        view=tuple(item for key, item in now.items() if item is not None and stored.get(key) != encoded[key]),
        encoded=encoded,
        gone=tuple(key for key, item in now.items() if item is None),
        stored=stored,
    )


def _base_changes(
    base: AbstractSet[Key], below: Synced, moved: AbstractSet[Key], touched: Mapping[Key, bytes | None]
) -> dict[Key, bytes | None]:
    """Return the base rows to write: of records that pending operations touch, those that moved or had none yet."""
    rows: dict[Key, bytes | None] = {}
    for key, viewed in touched.items():
        if key in moved:
            item = _find(below, key)
            rows[key] = encode_record(item) if item is not None else None
        elif key not in base:
            rows[key] = viewed
    return rows


def keys_of(items: Iterable[Record]) -> Iterator[Key]:
    """Yield the keys of records."""
    return ((item.KIND, item.id) for item in items)


def _find(draft: Draft, key: Key) -> Record | None:
    return draft.find(RECORD_CLASSES[key[0]], key[1])


def _folded(connection: Connection) -> int:
    return int(read_slots(connection).get(Slot.FOLDED, 0))


def _seat_id(connection: Connection) -> Id:
    enrollment = read_enrollment(connection)
    return enrollment.seat_id if enrollment else Id(b"")


def fold_pending(connection: Connection, draft: Draft, operations: Sequence[bytes]) -> None:
    """Fold own operations that the log does not contain yet; raise StoreFault(UNREADABLE) for a damaged one."""
    PendingFolds().lay(draft, _seat_id(connection), operations)


def _write(connection: Connection, fold: Fold, cache: RecordCache) -> frozenset[str]:
    remove_records(connection, fold.gone)  # first: what is put is where its borrower is, not where she was until now
    put_records(connection, fold.view, cache, fold.encoded)
    change_base(connection, fold.base, fold.settled)
    oplog.mark_uninterpreted(connection, fold.uninterpreted)
    write_slots(connection, {Slot.FOLDED: fold.folded})
    return nouns_of([item.KIND for item in fold.view] + [kind for kind, _ in fold.gone])


_ALL_AT_HAND: Final = 50_000
"""Records kept in memory while everything is folded again; nothing else happens meanwhile."""


def rebuild(database: Database) -> int:
    """Drop every projection and fold the whole log again; return how many entries could not be interpreted.

    One transaction: whatever happens, either the old rows or the new ones are there.
    """
    cache = RecordCache(_ALL_AT_HAND)
    with database.write() as connection:
        drop_view(connection)
        create_view(connection)
        connection.exec_driver_sql("UPDATE received SET interpreted = 1")
        gone = int(read_slots(connection).get(Slot.GONE, 0))
        write_slots(connection, {Slot.GONE: gone + 1})
        state, folded, unknown = refolded(connection)
        put_records(connection, tuple(state.records.values()), cache)
        _lay(connection, cache, Draft(state), folded)
        oplog.mark_uninterpreted(connection, unknown)
        write_slots(connection, {Slot.FOLDED: folded, Slot.FOLD_AGAIN: None, Slot.LIST_AGAIN: None})
    return len(unknown)


def lay_pending(connection: Connection, cache: RecordCache, position: int) -> None:
    """Fold own operations on top of records that are the synced state at a position; none may be on top of them yet."""
    _lay(connection, cache, Draft(SyncedState(connection, cache)), position)


def _lay(connection: Connection, cache: RecordCache, above: Draft, position: int) -> None:
    fold_pending(connection, above, oplog.pending(connection, position))
    keep_base(connection, keys_of(above.changes))
    put_records(connection, above.changes, cache)


def refolded(connection: Connection, upto: int | None = None) -> tuple[MemoryState, int, list[int]]:
    """Fold what is here from the baseline on, in memory, up to a position or to the end.

    Returns the synced state, the position it stands at, and the positions that could not be interpreted.
    """
    state, folded = read_baseline(connection)
    held = read_held(connection)
    unknown: list[int] = []
    while entries := oplog.unfolded(connection, folded, 1000):
        images = images_between(connection, folded, entries[-1].position)
        for entry in entries:
            if upto is not None and entry.position > upto:
                return state, folded, unknown
            draft = Synced(state)
            if not fold_entry(draft, entry, held, images.get(entry.position, ())):
                unknown.append(entry.position)
            state.put(draft.changes)
            for key in draft.gone:
                state.records.pop(key, None)
            folded = entry.position
    return state, folded, unknown


def newly_known(database: Database) -> bool:
    """Tell whether this program understands an entry that an older one had to leave uninterpreted."""
    with database.read() as connection:
        waiting = oplog.uninterpreted(connection)
    return any(_understood(raw) for raw in waiting)


def _understood(raw: bytes) -> bool:
    """Tell whether a body can be read here; for one that carries another operation, whether that one's can too.

    Kind and version alone do not tell: a value of tomorrow in a known kind is not readable either.
    """
    operation = decode_operation(raw)
    if isinstance(operation, Rejection):
        return False
    try:
        body = body_of(operation)
    except WrongShape:
        return False
    return body is not None and (not isinstance(body, OperationInterpreted) or _understood(body.operation))
