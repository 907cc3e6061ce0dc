"""The laptop's operation log as simply as it can be said: two lists, and a view folded from them at every look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Entry, Intent, Operation, Stamp, decode_operation, encode_operation, mint
from fieldapp.domain.record import encode_record
from fieldapp.domain.replay import apply
from fieldapp.domain.state import Draft, MemoryState
from fieldapp.domain.timestamp import next_hlc
from fieldapp.protocol.messages import PulledEntry
from tests.fakes.clock import StandingClock, new_id

Rows = dict[tuple[int, bytes], bytes]


@dataclass
class MemoryLog:
    """What an operation log does, without a database."""

    seat_id: Id
    clock: StandingClock
    own: list[Operation] = field(default_factory=list)
    entries: dict[int, PulledEntry] = field(default_factory=dict)
    hlc: int = 0

    def append(self, intent: Intent) -> bytes:
        """Append an own operation; return its bytes."""
        self.hlc = next_hlc(self.hlc, self.clock.now_ms())
        stamp = Stamp(new_id(), len(self.own) + 1, self.hlc, self.clock.now_ms(), b"boot-one", 1)
        operation = mint(intent, stamp)
        self.own.append(operation)
        return encode_operation(operation)

    def take_page(self, entries: Sequence[PulledEntry]) -> None:
        """Take in entries of the branch log; places that are known stay."""
        for entry in entries:
            self.entries.setdefault(entry.position, entry)

    def pending(self) -> list[Id]:
        """Return own operations that the branch log does not contain."""
        placed = {entry.op_id for entry in self.entries.values()}
        return [operation.op_id for operation in self.own if operation.op_id not in placed]

    def records(self) -> Rows:
        """Return the view: the branch log folded, then what is pending."""
        state = MemoryState()
        mine = {operation.op_id: operation for operation in self.own}
        for position in sorted(self.entries):
            entry = self.entries[position]
            if entry.code not in (Code.APPLIED, Code.APPLIED_WITH_CONFLICT, Code.HELD):
                continue
            operation = mine.get(entry.op_id) or decode_operation(entry.operation)
            assert isinstance(operation, Operation)
            _fold(state, Entry(operation, entry.seat_id, entry.position, entry.received_ms))
        for op_id in self.pending():
            _fold(state, Entry(mine[op_id], self.seat_id))
        return {(int(item.KIND), item.id): encode_record(item) for item in state.records.values()}


def _fold(state: MemoryState, entry: Entry) -> None:
    draft = Draft(state)
    for item in apply(draft, entry).changes:
        draft.put(item)
    state.put(draft.changes)


def without_own_bytes(entry: PulledEntry, seat_id: Id) -> PulledEntry:
    """Return an entry as the server sends it to a seat: own operations without their bytes."""
    return replace(entry, operation=b"") if entry.seat_id == seat_id else entry
