"""The branch's records as a State for the fold: read in two gulps per segment, changed in memory, written back once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Operation
from fieldapp.domain.record import RECORD_CLASSES, Kind, R, Record, decode_record, encode_record
from fieldapp.domain.scope import follows, scope_of
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.state import Key
from sync_server.store import digests, scopes
from sync_server.store.tables import record

_OF_BORROWER: Final = (Kind.LOAN, Kind.BALANCE, Kind.SAVINGS)
"""What the fold asks for once it knows the borrower."""
_INT32_MAX: Final = 2**31 - 1
_COLUMNS = (record.c.kind, record.c.id, record.c.body, record.c.scope)


class Projection:
    """A State over the record table of one branch; nothing is written before save().

    homes: the scope each known record is in. read: what was looked for, and moved: the former home (None: there was no
    such record) of what was changed, since begin().
    """

    def __init__(self, connection: Connection, branch_id: int) -> None:
        self._connection = connection
        self._branch_id = branch_id
        self._known: dict[Key, bytes | Record | None] = {}
        self._read_ids: set[bytes] = set()
        self._changed: dict[Key, dict[str, Any]] = {}
        self._stored: dict[Key, tuple[Id, bytes]] = {}
        self.homes: dict[Key, Id] = {}
        self.read: set[Key] = set()
        self.moved: dict[Key, Id | None] = {}

    def begin(self) -> None:
        """Begin to watch what one operation reads and changes."""
        self.read = set()
        self.moved = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        key = (cls.KIND, id)
        self.read.add(key)
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
        for item, row in rows:
            self._settle(item, row)

    def _settle(self, item: Record, row: dict[str, Any]) -> None:
        """Note the home of a changed record, which depends on the others that were changed with it."""
        key = (item.KIND, item.id)
        self.moved.setdefault(key, self.homes.get(key))
        self.homes[key] = row["scope"] = scope_of(item, self)

    def take_along(self, borrower_id: Id) -> list[Record]:
        """Move every record of a borrower to where she is now; return all of them."""
        self._load(record.c.borrower == borrower_id)
        loans = [item.id for item in self._all_known() if isinstance(item, Loan) and item.borrower_id == borrower_id]
        if loans:
            self._load(record.c.borrower.in_(loans))
        names = {borrower_id, *loans}
        hers = [item for item in self._all_known() if follows(item, names)]
        self.put(item for item in hers if scope_of(item, self) != self.homes[item.KIND, item.id])
        return hers

    def _all_known(self) -> list[Record]:
        keys = [(kind, found) for kind, found in self._known if kind in RECORD_CLASSES]
        return [item for kind, found in keys if (item := self.find(RECORD_CLASSES[kind], found)) is not None]

    def is_granted(self, center_id: Id) -> bool:
        """Tell whether somebody besides a center's officer has it."""
        for (kind, _), item in self._known.items():
            if kind is Kind.GRANT and not isinstance(item, bytes) and item is not None:
                index = item.index()
                if index.center == center_id and index.state:
                    return True
        return scopes.is_granted(self._connection, self._branch_id, center_id)

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

    def save(self, position: int = 0) -> int:
        """Write the changed records, move the digests of their scopes on, and return how many records there were.

        position: the place of the log that changed them.
        """
        if self._changed:
            unread = {found for _, found in self._changed} - self._read_ids
            if unread:  # put without having been looked for: what is replaced must leave its digest
                self._load_ids(sorted(unread))
            self._connection.execute(_UPSERT[self._connection.dialect.name], list(self._changed.values()))
            digests.move_on(self._connection, self._branch_id, position, self._changed, self._stored)
        written = len(self._changed)
        self._stored.update({key: (row["scope"], row["body"]) for key, row in self._changed.items()})
        self._changed.clear()
        return written

    def _load_ids(self, ids: Sequence[bytes]) -> None:
        self._read_ids.update(ids)
        self._load(record.c.id.in_(ids))

    def _load(self, *conditions: Any) -> None:
        query = select(*_COLUMNS).where(record.c.branch_id == self._branch_id, *conditions)
        for kind, found, body, scope in self._connection.execute(query):
            key = (Kind(kind), Id(found))
            if key not in self._known:
                self._known[key] = body
                self.homes[key] = Id(scope)
            if key not in self._stored:
                self._stored[key] = (Id(scope), body)

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
    for kind, _, body, _ in connection.execute(query):
        if Kind(kind) in RECORD_CLASSES:
            yield decode_record(Kind(kind), body)


def record_bytes(connection: Connection, branch_id: int) -> Iterator[tuple[Key, bytes]]:
    """Yield key and stored bytes of every record of a branch, undecoded."""
    for kind, found, body, _ in connection.execute(select(*_COLUMNS).where(record.c.branch_id == branch_id)):
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
