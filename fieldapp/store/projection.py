"""The records that the log is folded into, as rows: read one by one, written in bulk, found by their index columns.

`record` is the view with own pending operations in it. `base_record` keeps, for every record these touched, the value
it has without them, so that what the office sends can be folded in below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

from sqlalchemy import Connection

from fieldapp.domain.group import Center, Group
from fieldapp.domain.ids import Id
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Kind, Record, decode_record, encode_record
from fieldapp.domain.state import Key, State
from fieldapp.store.seat import Slot, read_slots, write_slots

R = TypeVar("R", bound=Record)
CACHE_MAX: Final = 50_000

NOUNS: Final[Mapping[Kind, str]] = {
    Kind.BRANCH: "people",
    Kind.USER: "people",
    Kind.SEAT: "sync",
    Kind.CENTER: "centers",
    Kind.GROUP: "centers",
    Kind.BORROWER: "people",
    Kind.LOAN: "loans",
    Kind.BALANCE: "loans",
    Kind.SAVINGS: "savings",
    Kind.MEETING: "meetings",
    Kind.COLLECTION: "loans",
    Kind.VISIT: "visits",
    Kind.ASSESSMENT: "assessments",
    Kind.INBOX: "inbox",
    Kind.CASH: "cash",
}
"""What screens are told has changed."""


class RecordCache:
    """Decoded records of this process; one counts only while the stored bytes are the same, so it is never stale."""

    def __init__(self) -> None:
        self._kept: dict[Key, tuple[bytes, Record]] = {}

    def decode(self, kind: Kind, id: Id, body: bytes) -> Record:
        """Return the record that the bytes stand for."""
        kept = self._kept.get((kind, id))
        if kept is not None and kept[0] == body:
            return kept[1]
        if len(self._kept) >= CACHE_MAX:
            self._kept.clear()
        item = decode_record(kind, body)
        self._kept[kind, id] = (body, item)
        return item


class StoredState:
    """The view as the fold sees it, within one transaction of whoever made it."""

    def __init__(self, connection: Connection, cache: RecordCache) -> None:
        self._connection = connection
        self._cache = cache

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        row = self._connection.exec_driver_sql(
            "SELECT body FROM record WHERE kind = ? AND id = ?", (int(cls.KIND), id)
        ).first()
        item = self._cache.decode(cls.KIND, id, row[0]) if row else None
        return item if isinstance(item, cls) else None


class SyncedState:
    """The state without own pending operations: base rows first, the view for everything they did not touch."""

    def __init__(self, connection: Connection, cache: RecordCache) -> None:
        self._view = StoredState(connection, cache)
        self._cache = cache
        rows = connection.exec_driver_sql("SELECT kind, id, body FROM base_record").fetchall()
        self.base: dict[Key, bytes | None] = {(Kind(row[0]), Id(row[1])): row[2] for row in rows}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        key = (cls.KIND, id)
        if key not in self.base:
            return self._view.find(cls, id)
        body = self.base[key]
        item = self._cache.decode(cls.KIND, id, body) if body is not None else None
        return item if isinstance(item, cls) else None


def put_records(connection: Connection, changes: Sequence[Record], cache: RecordCache) -> None:
    """Write records into the view, and people into the search by name, code, phone, village, group and center."""
    if not changes:
        return
    stamp = int(read_slots(connection).get(Slot.STAMP, 0)) + 1
    write_slots(connection, {Slot.STAMP: stamp})
    connection.exec_driver_sql(
        "INSERT INTO record (kind, id, center, borrower, state, day, stamp, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, id) DO UPDATE SET center = excluded.center, borrower = excluded.borrower, "
        "state = excluded.state, day = excluded.day, stamp = excluded.stamp, body = excluded.body",
        [_row(item, stamp) for item in changes],
    )
    written = StoredState(connection, cache)
    for item in changes:
        if isinstance(item, Borrower):
            _put_person(connection, item, written)


def _row(item: Record, stamp: int) -> tuple[int, bytes, bytes, bytes, int, int, int, bytes]:
    index = item.index()
    return (int(item.KIND), item.id, index.center, index.borrower, index.state, index.day, stamp, encode_record(item))


def remove_records(connection: Connection, keys: Iterable[Key]) -> None:
    """Take records out of the view that only a pending operation had made and the log turned out not to make."""
    gone = list(keys)
    if gone:
        slots = read_slots(connection)
        write_slots(connection, {Slot.GONE: int(slots.get(Slot.GONE, 0)) + 1})
    for kind, identifier in gone:
        connection.exec_driver_sql("DELETE FROM record WHERE kind = ? AND id = ?", (int(kind), identifier))
        if kind is Kind.BORROWER:
            row = connection.exec_driver_sql("SELECT rowid FROM person WHERE id = ?", (identifier,)).first()
            if row:
                connection.exec_driver_sql("DELETE FROM person_search WHERE rowid = ?", (row[0],))
                connection.exec_driver_sql("DELETE FROM person WHERE rowid = ?", (row[0],))


def keep_base(connection: Connection, keys: Iterable[Key]) -> None:
    """Copy the synced value of records that a pending operation is about to change, unless that was done before."""
    for kind, identifier in keys:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO base_record (kind, id, body) VALUES (?, ?, "
            "(SELECT body FROM record WHERE kind = ? AND id = ?))",
            (int(kind), identifier, int(kind), identifier),
        )


def replace_base(connection: Connection, base: Mapping[Key, Record | None]) -> None:
    """Replace all base rows; None: there was no such record."""
    connection.exec_driver_sql("DELETE FROM base_record")
    rows = [
        (int(kind), identifier, encode_record(item) if item is not None else None)
        for (kind, identifier), item in base.items()
    ]
    if rows:
        connection.exec_driver_sql("INSERT INTO base_record (kind, id, body) VALUES (?, ?, ?)", rows)


def nouns_of(kinds: Iterable[Kind]) -> frozenset[str]:
    """Return the nouns under which changes of these kinds are announced."""
    return frozenset(NOUNS[kind] for kind in kinds)


def _put_person(connection: Connection, borrower: Borrower, state: State) -> None:
    name = " ".join(
        text
        for field in (BorrowerField.NAME, BorrowerField.LOCAL_NAME)
        if (text := borrower.text(field))
    )  # fmt: skip
    group, center = state.find(Group, borrower.group_id), state.find(Center, borrower.center_id)
    place = " ".join(
        part
        for part in (
            borrower.text(BorrowerField.VILLAGE),
            group.name if group else "",
            center.name if center else "",
        )
        if part
    )
    words = (name, borrower.text(BorrowerField.CODE), phone_words(borrower.text(BorrowerField.PHONE)), place)
    row = connection.exec_driver_sql("SELECT rowid FROM person WHERE id = ?", (borrower.id,)).first()
    if row is None:
        row = connection.exec_driver_sql(
            "INSERT INTO person (id, name, center) VALUES (?, ?, ?) RETURNING rowid",
            (borrower.id, name.casefold(), borrower.center_id),
        ).one()
        connection.exec_driver_sql(
            "INSERT INTO person_search (rowid, name, code, phone, place) VALUES (?, ?, ?, ?, ?)", (row[0], *words)
        )
        return
    connection.exec_driver_sql(
        "UPDATE person SET name = ?, center = ? WHERE rowid = ?", (name.casefold(), borrower.center_id, row[0])
    )
    connection.exec_driver_sql(
        "UPDATE person_search SET name = ?, code = ?, phone = ?, place = ? WHERE rowid = ?", (*words, row[0])
    )


def phone_words(phone: str) -> str:
    """Return every ending of a phone number of at least three digits, so that digits from any place of it find it."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return " ".join(digits[at:] for at in range(max(0, len(digits) - 2)))
