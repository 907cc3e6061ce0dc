"""Own operations that the log does not contain yet, folded on top of it: anew only where what they read has changed.

The fold is a function of the operation and of the records it asks for. So an operation whose records are the same as
the last time makes the same of them, and what it made then is laid down again without folding it. This is judged by
the records themselves, one by one and in the order of the operations: whatever happened to the state in between, the
layers are what folding all of them would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Entry, decode_operation
from fieldapp.domain.record import R, Record, encode_record
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.replay import apply
from fieldapp.domain.state import Draft, Key, State
from fieldapp.store.faults import StoreFault, Trouble


@dataclass(frozen=True)
class Layer:
    """What an operation asked for, with what it found, and the records that it made of that."""

    read: tuple[tuple[type[Record], Id, Record | None], ...]
    changes: tuple[Record, ...]

    def holds(self, state: State) -> bool:
        """Tell whether the operation would find in a state what it found before."""
        for cls, key, before in self.read:
            found = state.find(cls, key)
            if found is not before and found != before:
                return False
        return True


class _Watched:
    """A state that remembers what it was asked for."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.read: dict[Key, tuple[type[Record], Id, Record | None]] = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        found = self._state.find(cls, id)
        self.read[cls.KIND, id] = (cls, id, found)
        return found


@dataclass
class PendingFolds:
    """The layers of this process, by the operations' bytes. refolded: how many operations were folded the last time."""

    layers: dict[bytes, Layer] = field(default_factory=dict)
    written: dict[Key, tuple[Record, bytes]] = field(default_factory=dict)
    refolded: int = 0

    def lay(self, draft: Draft, seat_id: Id, operations: Sequence[bytes]) -> None:
        """Lay pending operations over a draft, in their order; raise StoreFault(UNREADABLE) for a damaged one.

        Layers of operations that are not pending any more are forgotten.
        """
        layers: dict[bytes, Layer] = {}
        self.refolded = 0
        for raw in operations:
            layer = self.layers.get(raw)
            if layer is None or not layer.holds(draft):
                layer = _folded(draft, seat_id, raw)
                self.refolded += 1
            layers[raw] = layer
            for item in layer.changes:
                draft.put(item)
        self.layers = layers

    def encoded(self, items: Iterable[Record]) -> dict[Key, bytes]:
        """Return the canonical bytes of records; those of the last time are at hand."""
        kept: dict[Key, tuple[Record, bytes]] = {}
        for item in items:
            key = (item.KIND, item.id)
            known = self.written.get(key)
            kept[key] = known if known is not None and known[0] is item else (item, encode_record(item))
        self.written = kept
        return {key: raw for key, (_, raw) in kept.items()}


def _folded(draft: Draft, seat_id: Id, raw: bytes) -> Layer:
    operation = decode_operation(raw)
    if isinstance(operation, Rejection):
        raise StoreFault(Trouble.UNREADABLE, "a record of this laptop is damaged")
    watched = _Watched(draft)
    changes = apply(watched, Entry(operation, seat_id)).changes
    return Layer(tuple(watched.read.values()), changes)
