"""The records that the log is folded into, as rows: read one by one, written in bulk, found by their index columns.

`record` is the view with own pending operations in it. `base_record` keeps, for every record these touched, the value
it has without them, so that what the office sends can be folded in below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record, decode_record, encode_record
from fieldapp.domain.scope import scope_of
from fieldapp.domain.state import Draft, Key
from fieldapp.store.engine import driver
from fieldapp.store.lists import remove_from_lists, write_lists
from fieldapp.store.seat import Slot, read_slots, write_slots

R = TypeVar("R", bound=Record)
CACHE_MAX: Final = 6_000
"""Some 25 MB. A meeting needs 400, a page of a list 100; what shows more than that reads lists, not records."""

NOUNS: Final[Mapping[Kind, str]] = {
    Kind.BRANCH: "people",
    Kind.USER: "people",
    Kind.SEAT: "sync",
    Kind.CENTER: "centers",
    Kind.GROUP: "centers",
    Kind.BORROWER: "people",
    Kind.LIKENESS: "people",
    Kind.LOAN: "loans",
    Kind.BALANCE: "loans",
    Kind.SAVINGS: "savings",
    Kind.MEETING: "meetings",
    Kind.COLLECTION: "loans",
    Kind.VISIT: "visits",
    Kind.ASSESSMENT: "assessments",
    Kind.INBOX: "inbox",
    Kind.QUESTION: "inbox",
    Kind.CASH: "cash",
    Kind.LOAN_PAGE: "loans",
    Kind.ADJUSTMENT: "loans",
    Kind.GRANT: "centers",
    Kind.PHOTO: "photos",
    Kind.INTERPRETED: "sync",
    Kind.CASH_DAY: "cash",
    Kind.RECEIPT_BOOK: "sync",
    Kind.RECEIPT_PAGE: "sync",
    Kind.APPRAISAL: "appraisals",
    Kind.GUARANTEE: "guarantees",
    Kind.COVENANT: "covenants",
    Kind.POLICY: "loans",
    Kind.TRAINING: "centers",
    Kind.FUND: "savings",
    Kind.LADDER: "people",
    Kind.ROLL: "meetings",
    Kind.NOT_HELD: "meetings",
    Kind.SHEET_HELD: "meetings",
    Kind.CLAIM: "loans",
    Kind.PRODUCT: "loans",
    Kind.CALENDAR: "loans",
    Kind.APPLICATION: "applications",
    Kind.TALK: "talks",
}
"""What screens are told has changed."""


class RecordCache:
    """Decoded records of this process; one counts only while the stored bytes are the same, so it is never stale.

    It holds the records asked for last: `most` of them, or half as many where the older half has just been let go.
    """

    def __init__(self, most: int | None = None) -> None:
        self._half = max(1, (CACHE_MAX if most is None else most) // 2)
        self._newer: dict[Key, tuple[bytes, Record]] = {}
        self._older: dict[Key, tuple[bytes, Record]] = {}

    def __len__(self) -> int:
        return len(self._newer) + len(self._older)

    def decode(self, kind: Kind, id: Id, body: bytes) -> Record:
        """Return the record that the bytes stand for."""
        key = (kind, id)
        kept = self._newer.get(key)
        if kept is not None and kept[0] == body:
            return kept[1]
        older = self._older.pop(key, None)
        found = older if older is not None and older[0] == body else (body, decode_record(kind, body))
        if len(self._newer) >= self._half:
            self._newer, self._older = {}, self._newer
        self._newer[key] = found
        return found[1]

    def glance(self, kind: Kind, id: Id, body: bytes) -> Record:
        """Return the same without keeping it, for passes over everything there is."""
        kept = self._newer.get((kind, id))
        return kept[1] if kept is not None and kept[0] == body else decode_record(kind, body)


class StoredState:
    """The view as the fold sees it, within one transaction of whoever made it."""

    def __init__(self, connection: Connection, cache: RecordCache) -> None:
        self._connection = connection
        self._ask = driver(connection).execute
        self._cache = cache

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        row = self._ask("SELECT body FROM record WHERE kind = ? AND id = ?", (int(cls.KIND), id)).fetchone()
        item = self._cache.decode(cls.KIND, id, row[0]) if row else None
        return item if isinstance(item, cls) else None


class SyncedState:
    """The state without own pending operations: base rows first, the view for everything they did not touch.

    base: the keys of the base rows.
    """

    def __init__(self, connection: Connection, cache: RecordCache) -> None:
        self._view = StoredState(connection, cache)
        self._ask = driver(connection).execute
        self._cache = cache
        rows = self._ask("SELECT kind, id FROM base_record").fetchall()
        self.base: set[Key] = set(rows)

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        key = (cls.KIND, id)
        if key not in self.base:
            return self._view.find(cls, id)
        row = self._ask("SELECT body FROM base_record WHERE kind = ? AND id = ?", (int(cls.KIND), id)).fetchone()
        item = self._cache.decode(cls.KIND, id, row[0]) if row and row[0] is not None else None
        return item if isinstance(item, cls) else None


def synced_level(connection: Connection) -> tuple[int, ...]:
    """Return what differs as soon as anything but folding or saving has written records here."""
    slots = read_slots(connection)
    return int(slots.get(Slot.STAMP, 0)) - int(slots.get(Slot.SAVES, 0)), int(slots.get(Slot.GONE, 0))


def put_records(
    connection: Connection, changes: Sequence[Record], cache: RecordCache, encoded: Mapping[Key, bytes] | None = None
) -> None:
    """Write records into the view and into what lists show of them; `encoded` saves encoding them once more."""
    if not changes:
        return
    stamp = int(read_slots(connection).get(Slot.STAMP, 0)) + 1
    write_slots(connection, {Slot.STAMP: stamp})
    connection.exec_driver_sql(
        "INSERT INTO record (kind, id, center, borrower, state, day, stamp, body, scope) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, id) DO UPDATE SET center = excluded.center, borrower = excluded.borrower, "
        "state = excluded.state, day = excluded.day, stamp = excluded.stamp, body = excluded.body, "
        "scope = excluded.scope",
        [(*_row(item, stamp, encoded or {}), scope) for item, scope in _homes(connection, changes, cache)],
    )
    write_lists(connection, changes, StoredState(connection, cache), stamp)


def _homes(connection: Connection, changes: Sequence[Record], cache: RecordCache) -> Iterator[tuple[Record, Id]]:
    """Yield changed records with the scope each is in now; what belongs to a borrower who moved is moved with her."""
    after = Draft(StoredState(connection, cache))
    for item in changes:
        after.put(item)
    ask = driver(connection).execute
    for item in changes:
        scope = scope_of(item, after)
        if item.KIND is Kind.BORROWER:
            row = ask("SELECT scope FROM record WHERE kind = ? AND id = ?", (int(item.KIND), item.id)).fetchone()
            if row and row[0] != scope:
                ask(_MOVE_ALONG, (scope, row[0], item.id, item.id, int(Kind.LOAN)))
        yield item, scope


_MOVE_ALONG: Final = (
    "UPDATE record SET scope = ? WHERE scope = ? AND (borrower = ? OR borrower IN "
    "(SELECT id FROM record WHERE borrower = ? AND kind = ?))"
)


def _row(
    item: Record, stamp: int, encoded: Mapping[Key, bytes]
) -> tuple[int, bytes, bytes, bytes, int, int, int, bytes]:
    index = item.index()
    body = encoded.get((item.KIND, item.id)) or encode_record(item)
    return (int(item.KIND), item.id, index.center, index.borrower, index.state, index.day, stamp, body)


def remove_records(connection: Connection, keys: Iterable[Key]) -> None:
    """Take records out of the view that only a pending operation had made and the log turned out not to make."""
    gone = list(keys)
    if gone:
        slots = read_slots(connection)
        write_slots(connection, {Slot.GONE: int(slots.get(Slot.GONE, 0)) + 1})
    for kind, identifier in gone:
        connection.exec_driver_sql("DELETE FROM record WHERE kind = ? AND id = ?", (int(kind), identifier))
    remove_from_lists(connection, gone)


def keep_base(connection: Connection, keys: Iterable[Key]) -> None:
    """Copy the synced value of records that a pending operation is about to change, unless that was done before."""
    rows = [(int(kind), identifier, int(kind), identifier) for kind, identifier in keys]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO base_record (kind, id, body) VALUES (?, ?, "
            "(SELECT body FROM record WHERE kind = ? AND id = ?))",
            rows,
        )


def change_base(connection: Connection, rows: Mapping[Key, bytes | None], settled: Sequence[Key]) -> None:
    """Write base rows, None: there was no such record; and take those out that no pending operation touches now."""
    own = driver(connection)
    if settled:
        gone = [(int(kind), key) for kind, key in settled]
        own.executemany("DELETE FROM base_record WHERE kind = ? AND id = ?", gone)
    if rows:
        own.executemany(
            "INSERT OR REPLACE INTO base_record (kind, id, body) VALUES (?, ?, ?)",
            [(int(kind), key, body) for (kind, key), body in rows.items()],
        )


def stored_bytes(connection: Connection, keys: Iterable[Key]) -> dict[Key, bytes | None]:
    """Return the bytes that stand in the view, None where there is no such record."""
    ask = driver(connection).execute
    rows = {key: ask("SELECT body FROM record WHERE kind = ? AND id = ?", key).fetchone() for key in keys}
    return {key: row[0] if row else None for key, row in rows.items()}


def nouns_of(kinds: Iterable[Kind]) -> frozenset[str]:
    """Return the nouns under which changes of these kinds are announced."""
    return frozenset(NOUNS.get(kind, "people") for kind in kinds)
