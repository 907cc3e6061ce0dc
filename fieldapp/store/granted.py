"""What the office grants this seat, and bringing what is here in line with it: giving up scopes and taking them in.

Scopes that were lost are deleted with the entries they came from, and the office is told. Scopes that are new come as a
snapshot at a position S: folding stops at S until it is installed, and goes on from there with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.state import Key
from fieldapp.protocol.bundle import records_with_bytes, unpack
from fieldapp.protocol.scopes import Notice, Purged, Standing, grants_key
from fieldapp.protocol.snapshot import HISTORY
from fieldapp.store import oplog, pieces
from fieldapp.store.baseline import add_to_baseline, begin_at
from fieldapp.store.book import Book
from fieldapp.store.held import Held, held_from, read_held, write_held
from fieldapp.store.pieces import Plan
from fieldapp.store.projection import nouns_of, put_records, remove_records
from fieldapp.store.rebase import lay_pending
from fieldapp.store.seat import Slot, Slots, read_slots, write_slots
from fieldapp.store.wiping import nonce_to_tell

NOT_TOLD: Final = b"\x00"
"""What a laptop says that does not know its grants yet."""
_RUN_PIECES: Final = 12
"""How many pieces of history are unpacked together: some 6 MB of records, which become 40 MB for a second."""
_SLICE_RECORDS: Final = 800
"""How many records of history a transaction writes; it takes a tenth of a second on a slow laptop."""


def standing_of(book: Book) -> Standing:
    """Return what the office is told in the next exchange."""
    with book.database.read() as connection:
        slots = read_slots(connection)
        wiped = nonce_to_tell(connection)
        last = _last_known(connection, slots)
    granted = slots.get(Slot.GRANTED)
    return Standing(
        grants_key=grants_key(granted) if isinstance(granted, list) else NOT_TOLD,
        verified=int(slots.get(Slot.VERIFIED, 0)),
        purged=tuple(Purged(Id(scope), count) for scope, count in slots.get(Slot.PURGED, [])),
        diverged=int(slots.get(Slot.DIVERGED, 0)),
        own_bytes=bool(slots.get(Slot.OWN_BYTES)),
        rest=bool(slots.get(Slot.REST)),
        last_position=last[0],
        last_operation=last[1],
        wiped=wiped,
        wall_ms=book.clock.now_ms(),
    )


def _last_known(connection: Connection, slots: Slots) -> tuple[int, bytes]:
    """Return the newest place of the log of which is known here what stands there, and what that is."""
    newest = oplog.newest_entry(connection, int(slots.get(Slot.CURSOR, 0)))
    position, operation = slots.get(Slot.LAST_ENTRY, newest)
    return max(newest, (position, operation))


def take_notice(connection: Connection, notice: Notice, *, fresh: bool) -> None:
    """Remember what the office grants; a fresh laptop has, of nothing yet, all that it is granted.

    What is here of a scope that is granted no more misses what happens there from now on. It may be granted again
    before it could be given up, so it is doubted.
    """
    if not notice.granted:
        return
    slots = read_slots(connection)
    write_slots(connection, {Slot.GRANTED: sorted(notice.granted)})
    held = held_from(slots.get(Slot.HELD)).scopes
    if held is not None and WHOLE not in notice.granted and (left := held - set(notice.granted)):
        write_slots(connection, {Slot.DOUBTED: sorted(left.union(map(Id, slots.get(Slot.DOUBTED, []))))})
    if Slot.HELD not in slots:
        write_held(connection, held_from(sorted(notice.granted) if fresh else [WHOLE]))


def purges_told(book: Book, told: Sequence[Purged]) -> None:
    """Forget purges that the office has acknowledged."""
    if told:
        with book.database.write() as connection:
            known = read_slots(connection).get(Slot.PURGED, [])
            left = [item for item in known if Purged(Id(item[0]), item[1]) not in told]
            write_slots(connection, {Slot.PURGED: left or None})


@dataclass(frozen=True)
class Due:
    """What is to be done. lost: scopes to give up. wanted: scopes to take in. settled: no own work shows that waits."""

    lost: bool
    wanted: tuple[Id, ...]
    settled: bool


def due(book: Book) -> Due:
    """Return what stands between what is here and what is granted."""
    with book.database.read() as connection:
        slots = read_slots(connection)
        pending = _own_work_shows(connection)
    granted = slots.get(Slot.GRANTED)
    held = held_from(slots.get(Slot.HELD))
    doubted = tuple(Id(scope) for scope in slots.get(Slot.DOUBTED, []))
    if not isinstance(granted, list) or Slot.HELD not in slots:
        return Due(False, doubted, not pending)
    if WHOLE in granted:
        return Due(False, doubted if held.scopes is None else (WHOLE,), not pending)
    missing = {Id(scope) for scope in granted} - (held.scopes if held.scopes is not None else set(granted))
    beyond = held.scopes is None or bool(held.scopes - set(granted))
    again = set(granted) if WHOLE in doubted else set(granted).intersection(doubted)
    return Due(beyond, tuple(sorted(missing | again)), not pending)


def _own_work_shows(connection: Connection) -> bool:
    """Tell whether a record is shown with own work on it that the log does not contain yet."""
    return connection.exec_driver_sql("SELECT 1 FROM base_record LIMIT 1").first() is not None


def give_up(book: Book) -> frozenset[str] | None:
    """Delete the records of scopes that are not granted any more; return the nouns that changed.

    Returns None, and does nothing, where own work shows: it goes to the office first.
    """
    with book.database.write() as connection:
        if _own_work_shows(connection):
            return None
        slots = read_slots(connection)
        granted = [Id(scope) for scope in slots[Slot.GRANTED]]
        held = held_from(slots.get(Slot.HELD))
        marks = ",".join("?" * len(granted))
        rows = connection.exec_driver_sql(
            f"SELECT kind, id, scope FROM record WHERE scope NOT IN ({marks})",  # noqa: S608 - marks only
            tuple(granted),
        ).fetchall()
        counts: dict[Id, int] = dict.fromkeys((held.scopes or set()) - set(granted), 0)
        for row in rows:
            counts[Id(row[2])] = counts.get(Id(row[2]), 0) + 1
        gone: list[Key] = [(Kind(row[0]), Id(row[1])) for row in rows]
        remove_records(connection, gone)
        kept = set(granted) if held.scopes is None else held.scopes & set(granted)
        write_held(connection, Held(frozenset(kept)))
        known = [*slots.get(Slot.PURGED, []), *([scope, count] for scope, count in sorted(counts.items()))]
        doubted = [scope for scope in slots.get(Slot.DOUBTED, []) if scope in granted]
        write_slots(connection, {Slot.PURGED: known, Slot.DOUBTED: doubted or None})
        folded = int(slots.get(Slot.FOLDED, 0))
        begin_here(connection, folded)
        lay_pending(connection, book.cache, folded)
    return nouns_of(kind for kind, _ in gone)


def begin_here(connection: Connection, position: int) -> None:
    """Let folding begin with the records as they are; no own work may be on top of them."""
    last = _last_known(connection, read_slots(connection))
    if last[0]:  # its entry is dropped, but by its name both sides go on to see that they mean the same log
        write_slots(connection, {Slot.LAST_ENTRY: list(last)})
    rows = connection.exec_driver_sql("SELECT kind, body FROM record ORDER BY kind, day, id").fetchall()
    begin_at(connection, position, ((row[0], row[1]) for row in rows))


def install(book: Book, bundles: Iterable[bytes], position: int, scopes: Sequence[Id]) -> frozenset[str] | None:
    """Put the records of scopes, as they are at a position that folding has reached, in place of those here.

    Own work that waits and had nothing to stand on may find it now, so it is folded on top of them. Returns None, and
    does nothing, where own work shows: somebody saved it since it was looked for.
    """
    records, encoded = _unpacked(bundles)
    with book.database.write() as connection:
        if _own_work_shows(connection):
            return None
        if WHOLE in scopes:
            rows = connection.exec_driver_sql("SELECT kind, id FROM record").fetchall()
        else:
            marks = ",".join("?" * len(scopes))
            rows = connection.exec_driver_sql(
                f"SELECT kind, id FROM record WHERE scope IN ({marks})",  # noqa: S608 - marks only
                tuple(scopes),
            ).fetchall()
        fresh = {(item.KIND, item.id) for item in records}
        remove_records(connection, [key for row in rows if (key := (Kind(row[0]), Id(row[1]))) not in fresh])
        put_records(connection, records, book.cache, encoded)
        held = read_held(connection)
        if WHOLE in scopes:
            write_held(connection, Held())
        elif held.scopes is not None:
            write_held(connection, Held(held.scopes | set(scopes)))
        values = {Slot.FOLDED: position, Slot.CURSOR: max(position, _cursor(connection)), Slot.DOUBTED: None}
        write_slots(connection, values)
        begin_here(connection, position)
        lay_pending(connection, book.cache, position)
    return nouns_of(item.KIND for item in records)


def install_first(book: Book, bundles: Sequence[bytes], plan: Plan) -> frozenset[str]:
    """Begin with a snapshot on a fresh laptop; the office's bytes are kept as they are."""
    records, encoded = _unpacked(bundles)
    with book.database.write() as connection:
        put_records(connection, records, book.cache, encoded)
        add_to_baseline(connection, bundles)
        write_slots(connection, dict.fromkeys((Slot.BASELINE, Slot.FOLDED, Slot.CURSOR), plan.position))
        write_slots(connection, {Slot.LOG_EPOCH: plan.log_epoch, Slot.LAST_ENTRY: [plan.position, plan.last_operation]})
    return nouns_of(item.KIND for item in records)


def install_history(book: Book) -> bool:
    """Put the rest of a fresh laptop's snapshot, whose pieces are all here, below what was installed of it for work.

    Written in the order in which they were made, whatever piece a record came in, so that a page of the database is
    written once or twice and not with every piece; and in short transactions, so that a window can save between. A
    crash in between costs nothing: it is all written again. Returns False where the log has to be folded again for it,
    because what was folded or saved since the snapshot may have needed it.
    """
    plain = all(_install_run(book, run) for run in _runs(pieces.bundles(book.database, HISTORY)))
    with book.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO baseline (bundle) SELECT bundle FROM chunk ORDER BY number")
        connection.exec_driver_sql("DELETE FROM chunk")
        plain = plain and not _has_moved_on(connection)
        write_slots(connection, {Slot.SNAPSHOT: None, **({} if plain else {Slot.FOLD_AGAIN: True})})
    return plain


def _runs(bundles: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (bundles[at : at + _RUN_PIECES] for at in range(0, len(bundles), _RUN_PIECES))


def _install_run(book: Book, bundles: Sequence[bytes]) -> bool:
    """Write the records of some pieces; return False, with some or none written, once something was folded or saved."""
    records, encoded = _unpacked(bundles)
    ordered = sorted(records, key=lambda item: (item.KIND, item.id))  # ids begin with the time of their making
    for at in range(0, len(ordered), _SLICE_RECORDS):
        with book.database.write() as connection:
            if _has_moved_on(connection):
                return False
            put_records(connection, ordered[at : at + _SLICE_RECORDS], book.cache, encoded)
    return True


def _has_moved_on(connection: Connection) -> bool:
    """Tell whether anything was folded or saved since a fresh laptop began with its snapshot."""
    slots = read_slots(connection)
    if int(slots.get(Slot.FOLDED, 0)) > int(slots.get(Slot.BASELINE, 0)):
        return True
    return connection.exec_driver_sql("SELECT 1 FROM outbox LIMIT 1").first() is not None


def _unpacked(bundles: Iterable[bytes]) -> tuple[tuple[Record, ...], dict[Key, bytes]]:
    """Return the records of bundles and the bytes of each, as the office has them."""
    found = [pair for bundle in bundles for pair in records_with_bytes(unpack(bundle))]
    return tuple(item for item, _ in found), {(item.KIND, item.id): body for item, body in found}


def stands(book: Book, position: int) -> int:
    """Return how far folding has come towards a position: that position once nothing before it waits."""
    with book.database.read() as connection:
        slots = read_slots(connection)
        folded, cursor = int(slots.get(Slot.FOLDED, 0)), int(slots.get(Slot.CURSOR, 0))
        waits = connection.exec_driver_sql(
            "SELECT 1 FROM received WHERE position > ? AND position <= ? LIMIT 1", (folded, position)
        ).first()
    return folded if folded > position or waits or cursor < position else position


def _cursor(connection: Connection) -> int:
    return int(read_slots(connection).get(Slot.CURSOR, 0))
