"""State as the fold sees it: records found by class and id, and a draft of changes above them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Protocol

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, R, Record

Key = tuple[Kind, Id]
_NOT_ASKED: Final = object()


class State(Protocol):
    """Where records are found; a dictionary, a laptop's database or the server's database."""

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        ...


class MemoryState:
    """A state in a dictionary; put() replaces, so it is the reference for every store."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.records: dict[Key, Record] = {(item.KIND, item.id): item for item in records}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the record of that class with that id, or None."""
        found = self.records.get((cls.KIND, id))
        return found if isinstance(found, cls) else None

    def put(self, changes: Iterable[Record]) -> None:
        """Replace records."""
        for item in changes:
            self.records[item.KIND, item.id] = item


class Draft:
    """Changes laid over a state; the state below is not touched, and asked once for each record."""

    def __init__(self, below: State) -> None:
        self._below = below
        self._changes: dict[Key, Record] = {}
        self._seen: dict[Key, Record | None] = {}

    def find(self, cls: type[R], id: Id) -> R | None:
        """Return the changed record where there is one, else the one below, else None."""
        key = (cls.KIND, id)
        found: Any = self._seen.get(key, _NOT_ASKED)
        if found is _NOT_ASKED:
            found = self._seen[key] = self._below.find(cls, id)
        known: R | None = found  # a kind has one class
        return known

    def put(self, item: Record) -> None:
        """Lay a record over the state."""
        key = (item.KIND, item.id)
        self._changes[key] = self._seen[key] = item

    @property
    def changes(self) -> tuple[Record, ...]:
        """Return the records laid over the state, in the order in which they were first put."""
        return tuple(self._changes.values())
