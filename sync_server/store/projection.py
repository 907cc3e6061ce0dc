"""The branch's records as a State for the fold: read in two gulps per segment, changed in memory, written back once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from fieldapp.domain import shape
from fieldapp.domain.cash.cash import cash_day_id
from fieldapp.domain.cash.receipt_book import PAGE, ReceiptBook, page_id
from fieldapp.domain.center.assignment import grant_id
from fieldapp.domain.ids import ID_BYTES, NO_ID, Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Operation
from fieldapp.domain.policy import POLICY
from fieldapp.domain.record import RECORD_CLASSES, Kind, R, Record, decode_record, encode_record
from fieldapp.domain.savings import savings_id
from fieldapp.domain.scope import WHOLE, follows, scope_of
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.state import Key
from sync_server.store import digests, scopes
from sync_server.store.bulk import ask, insert_rows, update_rows
from sync_server.store.tables import record

_KINDS: Final = {kind.value: kind for kind in Kind}
_NUMBERS: Final = {kind: kind.value for kind in Kind}
_BY_KIND: Final = itemgetter(2, 1)
_HERS_ALONE: Final = frozenset({Kind.LOAN, Kind.BALANCE, Kind.SAVINGS, Kind.LADDER, Kind.VISIT, Kind.ASSESSMENT})
"""Kinds whose borrower column is a borrower, so that they are where she is."""
_LASTING: Final = frozenset(
    {Kind.BRANCH, Kind.USER, Kind.SEAT, Kind.CENTER, Kind.POLICY, Kind.PRODUCT, Kind.CALENDAR, Kind.GRANT, Kind.LOAN}
)
"""Kinds that stay as they are for months, worth keeping decoded."""
_OF_BORROWER: Final = frozenset({Kind.LOAN.value, Kind.BALANCE.value})
_SELECTED: Final = "SELECT kind, id, body, scope, center, borrower, state, day FROM record WHERE branch_id = ?"
_ONE: Final = f"{_SELECTED} AND id = ?"
_SOME: Final = f"{_SELECTED} AND id IN ?"
_EACH: Final = (
    "SELECT found.* FROM unnest(?) AS asked (id) "  # noqa: S608 - our own text
    f"CROSS JOIN LATERAL ({_SELECTED} AND id = asked.id OFFSET 0) AS found"
)
"""_SOME for PostgreSQL, the list before the branch. Where it has not counted its rows yet, as after a restore, it would
compare each row of a branch with each value of a list; so each value is looked for by itself, whatever it believes."""
_HERS: Final = f"{_SELECTED} AND scope = ? AND borrower IN ?"
_MOVING: Final = ("state", "day", "body")
"""The columns that most changes move; no index has the first two, so that they cost one page and not three."""
_ALL: Final = ("center", "borrower", "state", "day", "body", "scope")
_INT32_MAX: Final = 2**31 - 1
_COLUMNS = (record.c.kind, record.c.id, record.c.body, record.c.scope)


Row = tuple[bytes, Id, bytes, bytes, int, int]
"""What the table has of a record beside its key: body, scope, center, borrower, state, day."""


class Change(NamedTuple):
    """Records that were changed, as rows of statements. records: how many; digests: what it does to their scopes."""

    records: int
    new: list[tuple[Any, ...]]
    moving: list[tuple[Any, ...]]
    whole: list[tuple[Any, ...]]
    digests: digests.Moves


def write_change(connection: Connection, branch_id: int, position: int, change: Change) -> None:
    """Write changed records and move the digests of their scopes on; position: the place of the log they follow."""
    insert_rows(connection, record, change.new)
    update_rows(connection, record, _MOVING, change.moving)
    update_rows(connection, record, _ALL, change.whole)
    digests.move_on(connection, branch_id, position, change.digests)


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
        self._changed: dict[Key, Row] = {}
        self._granted: frozenset[Id] | None = None
        self._grants: dict[Id, Record] = {}
        self._stored: dict[Key, Row] = {}
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
        found = self._known.get(key)
        if found is None:
            if id in self._read_ids:
                return None
            self._load_ids([id])
            found = self._known.get(key)
        if type(found) is bytes:
            known: Record = _decode(cls.KIND, found) if cls.KIND in _LASTING else shape.decode_own(cls, found)
            found = self._known[key] = known
        return found if isinstance(found, cls) else None

    def put(self, changes: Iterable[Record]) -> None:
        """Replace records, in memory; raise ValueError, having replaced none, where one has no canonical bytes."""
        found = [(item, (item.KIND, item.id), encode_record(item)) for item in changes]
        for item, key, _ in found:
            self._known[key] = item
            if key[0] is Kind.BORROWER:  # whose place says where the others belong
                self._settle(item, key, b"")
        for item, key, body in found:
            self._settle(item, key, body)

    def _settle(self, item: Record, key: Key, body: bytes) -> None:
        """Note the home of a changed record, which depends on the others that were changed with it."""
        if key not in self.moved:
            self.moved[key] = self.homes.get(key)
        center, borrower, state, day = item.index()
        self.homes[key] = home = self._home(item, key[0], borrower)
        if not -_INT32_MAX <= state <= _INT32_MAX or not -_INT32_MAX <= day <= _INT32_MAX:
            # A hostile number may not fit the column; it only serves finding, the body keeps it.
            state, day = (max(-_INT32_MAX, min(_INT32_MAX, number)) for number in (state, day))
        self._changed[key] = (body, home, center, borrower, state, day)
        if key[0] is Kind.GRANT:
            self._grants[key[1]] = item

    def _home(self, item: Record, kind: Kind, borrower: Id) -> Id:
        """Return scope_of(); where a borrower's place is known already, she need not be read for it."""
        if kind in _HERS_ALONE and borrower != NO_ID:
            hers = (Kind.BORROWER, borrower)
            if hers in self.homes:
                self.read.add(hers)
                return self.homes[hers]
        return scope_of(item, self)

    def take_along(self, borrower_id: Id) -> list[Record]:
        """Move every record of a borrower who was just put to where she is now; return all of them.

        What is hers was where she was: a record is put where she is, and comes along whenever she moves.
        """
        former = self.moved[Kind.BORROWER, borrower_id]
        self._load(_HERS, self._branch_id, former, [borrower_id])
        loans = [item.id for item in self._all_known() if isinstance(item, Loan) and item.borrower_id == borrower_id]
        if loans:
            self._load(_HERS, self._branch_id, former, loans)
        names = {borrower_id, *loans}
        hers = [item for item in self._all_known() if follows(item, names)]
        self.put([item for item in hers if scope_of(item, self) != self.homes[item.KIND, item.id]])
        return hers

    def _all_known(self) -> list[Record]:
        keys = [(kind, found) for kind, found in self._known if kind in RECORD_CLASSES]
        return [item for kind, found in keys if (item := self.find(RECORD_CLASSES[kind], found)) is not None]

    def is_granted(self, center_id: Id) -> bool:
        """Tell whether somebody besides a center's officer has it."""
        for item in self._grants.values():
            index = item.index()
            if index.center == center_id and index.state:
                return True
        if self._granted is None:
            self._granted = scopes.granted_centers(self._connection, self._branch_id)
        return center_id in self._granted

    def expect(self, operations: Sequence[Operation], seat_id: Id, user_id: Id) -> None:
        """Read ahead what the fold of the operations of a user's seat will ask for; a wrong guess only costs time."""
        named: set[bytes] = {seat_id, user_id, BRANCH, POLICY, grant_id(user_id, WHOLE)}
        for operation in operations:
            named.update((operation.scope, operation.entity, *operation.deps))
            _identifiers(operation.body, named)
            told = (operation.scope, operation.entity, *operation.body.values())
            centers = {Id(value) for value in told if isinstance(value, bytes) and len(value) == ID_BYTES}
            named.update([grant_id(user_id, center) for center in centers])
            named.add(cash_day_id(user_id, operation.business_day))
        named -= self._read_ids
        if named:
            rows = self._load_ids(sorted(named))
            hers = {row[1] for row in rows if row[0] == Kind.BORROWER} | {
                row[5] for row in rows if row[0] in _OF_BORROWER
            }
            further = hers | {savings_id(borrower) for borrower in hers} | self._receipt_pages(seat_id)
            if further := further - self._read_ids:
                self._load_ids(sorted(further))

    def _receipt_pages(self, seat_id: Id) -> set[Id]:
        """Return the pages on which the next receipts of a seat will stand: a day gives out less than a page has."""
        book = self.find(ReceiptBook, seat_id)
        following = book.next if book is not None else 1
        return {page_id(seat_id, following + ahead) for ahead in (0, PAGE)}

    def save(self, position: int = 0) -> int:
        """Write the changed records, move the digests of their scopes on, and return how many records there were.

        position: the place of the log that changed them.
        """
        change = self.change()
        write_change(self._connection, self._branch_id, position, change)
        self._stored.update(self._changed)
        self._changed.clear()
        return change.records

    def change(self) -> Change:
        """Return what was put, ready to be written: new records of a kind side by side, of others what moved."""
        unread = {found for _, found in self._changed} - self._read_ids
        if unread:  # put without having been looked for: what is replaced must leave its digest
            self._load_ids(sorted(unread))
        branch, stored = self._branch_id, self._stored
        new: list[tuple[Any, ...]] = []
        moving: list[tuple[Any, ...]] = []
        whole: list[tuple[Any, ...]] = []
        for key, row in self._changed.items():
            kind, found = key
            before = stored.get(key)
            if before is not None and before[1:4] == row[1:4]:
                if before != row:
                    moving.append((branch, found, _NUMBERS[kind], row[4], row[5], row[0]))
                continue
            body, scope, center, borrower, state, day = row
            changed = (branch, found, _NUMBERS[kind], center, borrower, state, day, body, scope)
            (new if before is None else whole).append(changed)
        new.sort(key=_BY_KIND)
        return Change(len(self._changed), new, moving, whole, digests.moves(self._changed, stored))

    def _load_ids(self, ids: Sequence[bytes]) -> Sequence[Any]:
        self._read_ids.update(ids)
        if len(ids) == 1:
            return self._load(_ONE, self._branch_id, ids[0])
        if self._connection.dialect.name == "postgresql":
            return self._load(_EACH, list(ids), self._branch_id)
        return self._load(_SOME, self._branch_id, list(ids))

    def _load(self, text: str, *values: object) -> Sequence[Any]:
        known, homes, stored = self._known, self.homes, self._stored
        rows = ask(self._connection, text, *values)
        for row in rows:
            key = (_KINDS[row[0]], row[1])
            if key not in known:
                known[key] = row[2]
                homes[key] = row[3]
            if key not in stored:
                stored[key] = row[2:]
        return rows


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
    return shape.decode_own(RECORD_CLASSES[kind], body)


def _identifiers(value: Any, into: set[bytes]) -> None:
    waiting = [value]
    for one in waiting:  # grows while it is walked
        kind = type(one)
        if kind is bytes:
            if len(one) == ID_BYTES:
                into.add(one)
        elif kind is list:
            waiting += one
        elif kind is dict:
            waiting += one.values()
