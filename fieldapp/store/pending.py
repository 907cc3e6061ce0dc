"""Own operations that the log does not contain yet, folded on top of it: anew only where what they read has changed.

The fold is a function of the operation and of the records it asks for. So an operation whose records are the same as
the last time makes the same of them, and what it made then is laid down again without folding it. Where it is known
which records moved since the last time, only the operations that read one of them are looked at; where it is not, all
are, record by record. Either way the layers are what folding all of them would give.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Entry, decode_operation
from fieldapp.domain.record import R, Record
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.replay import apply
from fieldapp.domain.state import Draft, Key, State
from fieldapp.store.faults import StoreFault, Trouble


@dataclass(frozen=True)
class Layer:
    """What an operation asked for, with what it found, and the records that it made of that."""

    read: Mapping[Key, tuple[type[Record], Record | None]]
    made: Mapping[Key, Record]

    def holds(self, state: State) -> bool:
        """Tell whether the operation would find in a state what it found before."""
        for (_, key), (cls, before) in self.read.items():
            found = state.find(cls, key)
            if found is not before and found != before:
                return False
        return True


class _Watched:
    """A state that remembers what it was asked for."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.read: dict[Key, tuple[type[Record], Record | None]] = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        found = self._state.find(cls, id)
        self.read[cls.KIND, id] = (cls, found)
        return found


class _Doubt:
    """Which records may be others than the last time, as seen from one operation after the other.

    moved: those below all operations, None where that is not known and everything is in doubt.
    """

    def __init__(self, moved: AbstractSet[Key] | None, former: Mapping[bytes, Layer]) -> None:
        self._knows = moved is not None
        self._now = set(moved or ())
        self._former: Iterator[tuple[bytes, Layer]] = iter(former.items())
        self.ever = set(self._now)

    def come_to(self, raw: bytes) -> None:
        """Go on to an operation of the last time; what those before it had made, and wait no more, is in doubt."""
        for other, layer in self._former:
            if other == raw:
                return
            self.add(layer)
        self._knows = False  # it stood before one that it comes after now

    def touches(self, layer: Layer) -> bool:
        """Tell whether an operation read something that is in doubt."""
        return not self._knows or not self._now.isdisjoint(layer.read)

    def add(self, layer: Layer) -> None:
        """Doubt what an operation made that waits no more, or makes that is new."""
        self._now.update(layer.made)
        self.ever.update(layer.made)

    def replace(self, former: Layer, layer: Layer) -> None:
        """Doubt what an operation makes otherwise than the last time, and trust what it made and makes the same."""
        for key in former.made.keys() | layer.made.keys():
            if former.made.get(key) != layer.made.get(key):
                self._now.add(key)
                self.ever.add(key)
            else:
                self._now.discard(key)

    def clear(self, layer: Layer) -> None:
        """Trust what an operation made that has been found to hold: from there on it is what it was."""
        self._now.difference_update(layer.made)

    def end(self) -> set[Key]:
        """Return all keys that were in doubt anywhere, with what operations at the end had made that wait no more."""
        for _, layer in self._former:
            self.add(layer)
        return self.ever


@dataclass
class PendingFolds:
    """The layers of this process, by the operations' bytes.

    refolded, looked_at: how many operations were folded, or compared record by record, the last time.
    level: what the store said of itself when these layers were written to it, None where they are not.
    """

    layers: dict[bytes, Layer] = field(default_factory=dict)
    refolded: int = 0
    looked_at: int = 0
    level: tuple[int, ...] | None = None

    def lay(
        self, draft: Draft, seat_id: Id, operations: Sequence[bytes], moved: AbstractSet[Key] | None = None
    ) -> set[Key]:
        """Lay pending operations over a draft, in their order; raise StoreFault(UNREADABLE) for a damaged one.

        moved: keys of all records below that may be others than the last time, None where that is not known. Returns
        the keys of all records, below or above, that may be others than the last time; where moved is None, of those
        above alone, and only where something was found to differ. Layers of operations that are not pending any more
        are forgotten. With moved it costs a glance per operation, and a look at those that read what is in doubt.
        """
        doubt = _Doubt(moved, self.layers)
        layers: dict[bytes, Layer] = {}
        self.refolded = self.looked_at = 0
        for raw in operations:
            former = self.layers.get(raw)
            if former is not None:
                doubt.come_to(raw)
            layers[raw] = layer = self._layer(draft, seat_id, (raw, former), doubt)
            for item in layer.made.values():
                draft.put(item)
        self.layers = layers
        return doubt.end()

    def _layer(self, draft: Draft, seat_id: Id, known: tuple[bytes, Layer | None], doubt: _Doubt) -> Layer:
        raw, former = known
        if former is not None:
            if not doubt.touches(former):
                return former
            self.looked_at += 1
            if former.holds(draft):
                doubt.clear(former)
                return former
        layer = _folded(draft, seat_id, raw)
        self.refolded += 1
        if former is not None:
            doubt.replace(former, layer)
        else:
            doubt.add(layer)
        return layer


def _folded(draft: Draft, seat_id: Id, raw: bytes) -> Layer:
    operation = decode_operation(raw)
    if isinstance(operation, Rejection):
        raise StoreFault(Trouble.UNREADABLE, "a record of this laptop is damaged")
    watched = _Watched(draft)
    changes = apply(watched, Entry(operation, seat_id)).changes
    return Layer(watched.read, {(item.KIND, item.id): item for item in changes})
