"""The branch's records as a State for the fold: read in two gulps per segment, changed in memory, written back once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.domain.operation import Operation
from fieldapp.domain.record import RECORD_CLASSES, Kind, R, Record, decode_record, encode_record
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.state import Key
from sync_server.store.tables import record

_OF_BORROWER: Final = (Kind.LOAN, Kind.BALANCE, Kind.SAVINGS)
"""What the fold asks for once it knows the borrower."""
_INT32_MAX: Final = 2**31 - 1
_COLUMNS = (record.c.kind, record.c.id, record.c.body)


class Projection:
    """A State over the record table of one branch; nothing is written before save()."""

    def __init__(self, connection: Connection, branch_id: int) -> None:
        self._connection = connection
        self._branch_id = branch_id
        self._known: dict[Key, bytes | Record | None] = {}
        self._read_ids: set[bytes] = set()
        self._changed: dict[Key, dict[str, Any]] = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        key = (cls.KIND, id)
        if key not in self._known and id not in self._read_ids:
            self._load_ids([id])
        found = self._known.get(key)
        if isinstance(found, bytes):
            found = self._known[key] = _decode(cls.KIND, found)
        return found if isinstance(found, cls) else None

    def put(self, changes: Iterable[Record]) -> None:
        """Replace records, in memory; raise ValueError, having replaced none, where one has no canonical bytes."""
        rows = [(item, self._row(item)) for item in changes]
        for item, row in rows:
            key = (item.KIND, item.id)
            self._known[key] = item
            self._changed[key] = row

    def expect(self, operations: Sequence[Operation], seat_id: Id) -> None:
        """Read ahead what the fold of a seat's operations will ask for; a wrong guess only costs time."""
        named: set[bytes] = {seat_id, BRANCH}
        for operation in operations:
            named.update((operation.scope, operation.entity, *operation.deps))
            _identifiers(operation.body, named)
        named -= self._read_ids
        if named:
            self._load_ids(sorted(named))
        borrowers = [found for kind, found in self._known if kind is Kind.BORROWER]
        if borrowers:
            self._load(record.c.borrower.in_(borrowers), record.c.kind.in_(_OF_BORROWER))

    def save(self) -> int:
        """Write the changed records and return how many there were."""
        if self._changed:
            self._connection.execute(_UPSERT[self._connection.dialect.name], list(self._changed.values()))
        written = len(self._changed)
        self._changed.clear()
        return written

    def _load_ids(self, ids: Sequence[bytes]) -> None:
        self._read_ids.update(ids)
        self._load(record.c.id.in_(ids))

    def _load(self, *conditions: Any) -> None:
        query = select(*_COLUMNS).where(record.c.branch_id == self._branch_id, *conditions)
        for kind, found, body in self._connection.execute(query):
            self._known.setdefault((Kind(kind), Id(found)), body)

    def _row(self, item: Record) -> dict[str, Any]:
        index = item.index()
        return {
            "branch_id": self._branch_id,
            "id": item.id,
            "kind": item.KIND.value,
            "center": index.center,
            "borrower": index.borrower,
            # A hostile number may not fit the column; it only serves finding, the body keeps it.
            "state": max(-_INT32_MAX, min(_INT32_MAX, index.state)),
            "day": max(-_INT32_MAX, min(_INT32_MAX, index.day)),
            "body": encode_record(item),
        }


def all_records(connection: Connection, branch_id: int, kinds: Iterable[Kind] = tuple(Kind)) -> Iterator[Record]:
    """Yield the records of a branch, by kind and id."""
    query = (
        select(*_COLUMNS)
        .where(record.c.branch_id == branch_id, record.c.kind.in_([kind.value for kind in kinds]))
        .order_by(record.c.kind, record.c.id)
    )
    for kind, _, body in connection.execute(query):
        if Kind(kind) in RECORD_CLASSES:
            yield decode_record(Kind(kind), body)


def record_bytes(connection: Connection, branch_id: int) -> Iterator[tuple[Key, bytes]]:
    """Yield key and stored bytes of every record of a branch, undecoded."""
    for kind, found, body in connection.execute(select(*_COLUMNS).where(record.c.branch_id == branch_id)):
        yield (Kind(kind), Id(found)), body


def drop_records(connection: Connection, branch_id: int) -> None:
    """Delete the projection of a branch; the log is not touched."""
    connection.execute(delete(record).where(record.c.branch_id == bindparam("branch")), {"branch": branch_id})


@lru_cache(maxsize=8192)
def _decode(kind: Kind, body: bytes) -> Record:
    """Return a record from its bytes; equal bytes are the same immutable record, so loans are not decoded each week."""
    return decode_record(kind, body)


def _identifiers(value: Any, into: set[bytes]) -> None:
    if isinstance(value, bytes):
        if len(value) == ID_BYTES:
            into.add(value)
    elif isinstance(value, dict):
        for item in value.values():
            _identifiers(item, into)
    elif isinstance(value, list):
        for item in value:
            _identifiers(item, into)


def _upsert(insert: Any) -> Any:
    statement = insert(record)
    key = (record.c.branch_id, record.c.id, record.c.kind)
    others = {column.name: statement.excluded[column.name] for column in record.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=key, set_=others)


_UPSERT: Final = {"sqlite": _upsert(sqlite.insert), "postgresql": _upsert(postgresql.insert)}
