"""The branch's records as a State for the fold: read in two gulps per segment, changed in memory, written back once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select

from fieldapp.domain.cash.cash import cash_day_id
from fieldapp.domain.center.assignment import grant_id
from fieldapp.domain.ids import ID_BYTES, Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Operation
from fieldapp.domain.policy import POLICY
from fieldapp.domain.record import RECORD_CLASSES, Kind, R, Record, decode_record, encode_record
from fieldapp.domain.scope import WHOLE, follows, scope_of
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.state import Key
from sync_server.store import digests, scopes
from sync_server.store.bulk import ask, upsert_rows
from sync_server.store.tables import record

_OF_BORROWER: Final = [Kind.LOAN.value, Kind.BALANCE.value, Kind.SAVINGS.value]
"""What the fold asks for once it knows the borrower."""
_KINDS: Final = {kind.value: kind for kind in Kind}
_ONE: Final = "SELECT kind, id, body, scope FROM record WHERE branch_id = ? AND id = ?"
_SOME: Final = "SELECT kind, id, body, scope FROM record WHERE branch_id = ? AND id IN ?"
_HERS: Final = "SELECT kind, id, body, scope FROM record WHERE branch_id = ? AND borrower IN ?"
_HERS_OF_KINDS: Final = f"{_HERS} AND kind IN ?"
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
        self._granted: dict[Id, bool] = {}
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
        self._load(_HERS, [borrower_id])
        loans = [item.id for item in self._all_known() if isinstance(item, Loan) and item.borrower_id == borrower_id]
        if loans:
            self._load(_HERS, loans)
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
        if center_id not in self._granted:
            self._granted[center_id] = scopes.is_granted(self._connection, self._branch_id, center_id)
        return self._granted[center_id]

    def expect(self, operations: Sequence[Operation], seat_id: Id, user_id: Id) -> None:
        """Read ahead what the fold of the operations of a user's seat will ask for; a wrong guess only costs time."""
        named: set[bytes] = {seat_id, user_id, BRANCH, POLICY, grant_id(user_id, WHOLE)}
        for operation in operations:
            named.update((operation.scope, operation.entity, *operation.deps))
            _identifiers(operation.body, named)
            told = (operation.scope, operation.entity, *operation.body.values())
            centers = {Id(value) for value in told if isinstance(value, bytes) and len(value) == ID_BYTES}
            named.update(grant_id(user_id, center) for center in centers)
            named.add(cash_day_id(user_id, operation.business_day))
        named -= self._read_ids
        if named:
            self._load_ids(sorted(named))
        borrowers = [found for kind, found in self._known if kind is Kind.BORROWER]
        if borrowers:
            self._load(_HERS_OF_KINDS, borrowers, _OF_BORROWER)

    def save(self, position: int = 0) -> int:
        """Write the changed records, move the digests of their scopes on, and return how many records there were.

        position: the place of the log that changed them.
        """
        if self._changed:
            unread = {found for _, found in self._changed} - self._read_ids
            if unread:  # put without having been looked for: what is replaced must leave its digest
                self._load_ids(sorted(unread))
            upsert_rows(self._connection, record, [_in_order(row) for row in self._changed.values()])
            digests.move_on(self._connection, self._branch_id, position, self._changed, self._stored)
        written = len(self._changed)
        self._stored.update({key: (row["scope"], row["body"]) for key, row in self._changed.items()})
        self._changed.clear()
        return written

    def _load_ids(self, ids: Sequence[bytes]) -> None:
        self._read_ids.update(ids)
        if len(ids) == 1:
            self._load(_ONE, ids[0])
        else:
            self._load(_SOME, list(ids))

    def _load(self, text: str, *values: object) -> None:
        known, homes, stored = self._known, self.homes, self._stored
        for number, found, body, scope in ask(self._connection, text, self._branch_id, *values):
            key = (_KINDS[number], Id(found))
            if key not in known:
                known[key] = body
                homes[key] = scope
            if key not in stored:
                stored[key] = (scope, body)

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


_ORDER: Final = tuple(column.name for column in record.c)


def _in_order(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple([row[name] for name in _ORDER])
