"""What this laptop has of the branch, and folding an entry into just that.

A laptop that has some scopes only keeps of a fold's changes those in its scopes. Where the office sent the records of a
scope along, they take the place of what the fold would make of it here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import MONEY_KINDS_BELOW, Entry, decode_operation
from fieldapp.domain.record import R, Record
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.replay import apply
from fieldapp.domain.scope import REFERENCE, WHOLE, scope_of
from fieldapp.domain.state import Draft, Key, State
from fieldapp.protocol.bundle import BadBundle, gone_in, records_in, unpack
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.oplog import LogEntry
from fieldapp.store.seat import Slot, read_slots, write_slots

_COUNTS = frozenset({Code.APPLIED, Code.APPLIED_WITH_CONFLICT, Code.HELD})
_NOT_UNDERSTOOD: Final = (
    Disposition(Code.UNINTERPRETED, Reason.UNKNOWN_KIND),
    Disposition(Code.UNINTERPRETED, Reason.UNREADABLE_BODY),
    Disposition(Code.REFUSED, Reason.UNKNOWN_KIND),
)
"""What the fold here says of an operation that the office understood; the last, of one that carries such a one."""
Images = Mapping[int, Sequence[tuple[Id, bytes]]]


@dataclass(frozen=True)
class Held:
    """The scopes whose records are here; None for all of the branch."""

    scopes: frozenset[Id] | None = None

    def has(self, scope: Id) -> bool:
        """Tell whether records of a scope are kept here."""
        return self.scopes is None or scope in self.scopes


ALL = Held()


def read_held(connection: Connection) -> Held:
    """Return what this laptop has: everything, unless the office has told otherwise."""
    return held_from(read_slots(connection).get(Slot.HELD))


def held_from(value: object) -> Held:
    """Return what a remembered list of scopes stands for."""
    if not isinstance(value, list) or WHOLE in value:
        return ALL
    return Held(frozenset(Id(scope) for scope in value))


def write_held(connection: Connection, held: Held) -> None:
    """Remember what this laptop has."""
    write_slots(connection, {Slot.HELD: [WHOLE] if held.scopes is None else sorted(held.scopes)})


class Synced(Draft):
    """A draft in which records can also be missing although the state below has them."""

    def __init__(self, below: State) -> None:
        super().__init__(below)
        self.gone: set[Key] = set()

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record, None also where it was taken out here."""
        return None if (cls.KIND, id) in self.gone else super().find(cls, id)

    def put(self, item: Record) -> None:
        """Lay a record over the state."""
        self.gone.discard((item.KIND, item.id))
        super().put(item)

    def take_out(self, key: Key) -> None:
        """Let a record be missing."""
        self.gone.add(key)

    @property
    def changes(self) -> tuple[Record, ...]:
        """Return the records laid over the state without those taken out."""
        return tuple(item for item in super().changes if (item.KIND, item.id) not in self.gone)


def images_between(connection: Connection, after: int, upto: int) -> Images:
    """Return the images that came with entries, by position."""
    rows = connection.exec_driver_sql(
        "SELECT position, scope, bundle FROM image WHERE position > ? AND position <= ? ORDER BY position, scope",
        (after, upto),
    )
    found: dict[int, list[tuple[Id, bytes]]] = {}
    for position, scope, bundle in rows:
        found.setdefault(position, []).append((Id(scope), bundle))
    return found


def fold_entry(draft: Synced, entry: LogEntry, held: Held, images: Sequence[tuple[Id, bytes]] = ()) -> bool:
    """Fold one placed entry by the server's verdict; return False where this program cannot interpret it.

    Raises StoreFault(UNREADABLE) for a damaged image.
    """
    known = _fold_operation(draft, entry, held, frozenset(scope for scope, _ in images))
    _put_images(draft, [bundle for scope, bundle in images if held.has(scope)])
    return known


def _fold_operation(draft: Synced, entry: LogEntry, held: Held, sent: frozenset[Id]) -> bool:
    if entry.op is None:
        return bool(sent)
    operation = decode_operation(entry.op)
    if isinstance(operation, Rejection):
        return False
    if Code(entry.code) not in _COUNTS or entry.reason == Reason.OPERATION_ID_REUSED:
        return True  # a second operation under one id has no effect anywhere
    outcome = apply(draft, Entry(operation, entry.seat_id, entry.position, entry.received_ms))
    known = outcome.disposition not in _NOT_UNDERSTOOD
    if held.scopes is not None and known and outcome.disposition != Disposition(Code(entry.code), Reason(entry.reason)):
        return True  # the verdict was another where nothing is missing: what it changed here is in the records sent
    # The office sends records where the fold needs more than a laptop has. What everybody has it sends then too, if it
    # changed at all, so what folded here for everybody would rest on records that are missing; always so with money.
    if held.scopes is not None and (sent or operation.kind < MONEY_KINDS_BELOW):
        sent |= {REFERENCE}
    for item in kept(draft, outcome.changes, held, sent):
        draft.put(item)
    return known


def kept(draft: State, changes: Sequence[Record], held: Held, sent: frozenset[Id] = frozenset()) -> Iterable[Record]:
    """Return the changes that are in held scopes and not among those the office sent itself."""
    if held.scopes is None and not sent:
        return changes
    after = Draft(draft)
    for item in changes:
        after.put(item)
    homes = [(item, scope_of(item, after)) for item in changes]
    return [item for item, scope in homes if held.has(scope) and scope not in sent]


def _put_images(draft: Synced, bundles: Sequence[bytes]) -> None:
    """Lay the records sent over the draft; what left one scope here for another one here is not gone."""
    try:
        rows = [row for bundle in bundles for row in unpack(bundle)]
        for key in gone_in(rows):
            draft.take_out(key)
        for item in records_in(rows):
            draft.put(item)
    except BadBundle as damage:
        raise StoreFault(Trouble.UNREADABLE, "records sent by the office are damaged") from damage
