"""What services read: records of the view, found by id or by their index columns, all of one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind, Record
from fieldapp.store.projection import RecordCache, StoredState
from fieldapp.store.seat import Slot, read_slots

R = TypeVar("R", bound=Record)


class View(StoredState):
    """The view within one transaction; lists are in the order of their day, then id."""

    def __init__(self, connection: Connection, cache: RecordCache) -> None:
        super().__init__(connection, cache)
        self.connection = connection

    def every(self, cls: type[R]) -> list[R]:
        """Return all records of a class."""
        return self._list(cls, "", ())

    def of_center(self, cls: type[R], center: Id, since: int = -(2**40), until: int = 2**40) -> list[R]:
        """Return the records of a class that belong to a center, by their day."""
        return self._list(cls, "AND center = ? AND day BETWEEN ? AND ?", (center, since, until))

    def of_borrower(self, cls: type[R], borrower: Id) -> list[R]:
        """Return the records of a class whose borrower column has the id (for centers: the officer)."""
        return self._list(cls, "AND borrower = ?", (borrower,))

    def of_borrowers(self, cls: type[R], borrowers: Iterable[Id]) -> list[R]:
        """Return the records of a class whose borrower column has one of the ids."""
        ids = list(borrowers)
        found: list[R] = []
        for at in range(0, len(ids), 500):
            part = ids[at : at + 500]
            found += self._list(cls, f"AND borrower IN ({_marks(part)})", tuple(part), "INDEXED BY record_by_borrower")
        return found

    def in_state(self, cls: type[R], *states: int) -> list[R]:
        """Return the records of a class in one of the states."""
        return self._list(cls, f"AND state IN ({_marks(states)})", states)

    def between(self, cls: type[R], since: int, until: int) -> list[R]:
        """Return the records of a class whose day lies in the range, both ends included."""
        kind, rows = int(cls.KIND), list[tuple[Any, ...]]()
        for state in self._states(kind):  # without an index by day alone SQLite would look at every record of the kind
            rows += self._ask(
                "SELECT day, id, body FROM record INDEXED BY record_by_state "
                "WHERE kind = ? AND state = ? AND day BETWEEN ? AND ?",
                (kind, state, since, until),
            ).fetchall()
        return self._decoded(cls, [row[1:] for row in sorted(rows)])

    def newest(self, cls: type[R], most: int) -> list[R]:
        """Return the records of a class with the latest day, newest first."""
        return self._decoded(cls, [row[1:] for row in self._newest(cls, most, "day, id, body")])

    def newest_ids(self, cls: type[R], most: int) -> list[Id]:
        """Return the ids of the same records, none of them opened."""
        return [Id(row[1]) for row in self._newest(cls, most, "day, id")]

    def _newest(self, cls: type[R], most: int, columns: str) -> list[tuple[Any, ...]]:
        kind, rows = int(cls.KIND), list[tuple[Any, ...]]()
        for state in self._states(kind):  # instead of putting all in order
            rows += self._ask(
                f"SELECT {columns} FROM record INDEXED BY record_by_state WHERE kind = ? AND state = ? "  # noqa: S608
                "ORDER BY day DESC, id DESC LIMIT ?",
                (kind, state, most),
            ).fetchall()
        return sorted(rows, reverse=True)[:most]

    def _states(self, kind: int) -> Iterator[int]:
        """Yield the few states that records of a kind have, by one step in the index for each."""
        state = -(2**40)
        while True:
            (state,) = self._ask("SELECT min(state) FROM record WHERE kind = ? AND state > ?", (kind, state)).fetchone()
            if state is None:
                return
            yield state

    def some(self, cls: type[R], ids: Iterable[Id]) -> dict[Id, R]:
        """Return the records of a class with these ids, by id; ids without a record are left out."""
        wanted = list(dict.fromkeys(ids))
        found: dict[Id, R] = {}
        for at in range(0, len(wanted), 500):
            part = wanted[at : at + 500]
            for item in self._list(cls, f"AND id IN ({_marks(part)})", tuple(part)):
                found[item.id] = item
        return found

    def each(self, cls: type[R], since: int = 0) -> Iterator[R]:
        """Yield the records of a class that were written after a stamp, one at a time; none is kept in memory."""
        rows = self._ask("SELECT id, body FROM record WHERE kind = ? AND stamp > ?", (int(cls.KIND), since))
        for row in rows:
            item = self._cache.glance(cls.KIND, Id(row[0]), row[1])
            if isinstance(item, cls):
                yield item

    def glance(self, cls: type[R], id: Id) -> R | None:
        """Return a record without keeping it in memory, for passes over many of which few are wanted; or None."""
        row = self._ask("SELECT body FROM record WHERE kind = ? AND id = ?", (int(cls.KIND), id)).fetchone()
        item = self._cache.glance(cls.KIND, id, row[0]) if row else None
        return item if isinstance(item, cls) else None

    def changed_since(self, stamp: int, *kinds: type[Record]) -> list[Record]:
        """Return the records of some classes that were written after a stamp, oldest first."""
        if stamp <= 0:
            return [item for cls in kinds for item in self.every(cls)]
        numbers = [int(cls.KIND) for cls in kinds]
        rows = self.connection.exec_driver_sql(
            f"SELECT kind, id, body FROM record WHERE stamp > ? AND kind IN ({_marks(numbers)}) "  # noqa: S608
            "ORDER BY stamp",
            (stamp, *numbers),
        )
        return [self._cache.decode(Kind(row[0]), Id(row[1]), row[2]) for row in rows]

    def stamp(self) -> tuple[int, int]:
        """Return the stamp of the newest write, and a number that moves when records were taken out or rebuilt."""
        slots = read_slots(self.connection)
        return int(slots.get(Slot.STAMP, 0)), int(slots.get(Slot.GONE, 0))

    def count(self, cls: type[R], *states: int) -> int:
        """Return how many records of a class are in one of the states."""
        return int(
            self.connection.exec_driver_sql(
                f"SELECT count(*) FROM record WHERE kind = ? AND state IN ({_marks(states)})",  # noqa: S608
                (int(cls.KIND), *states),
            ).scalar_one()
        )

    def _list(self, cls: type[R], condition: str, values: Sequence[object], hint: str = "") -> list[R]:
        # For several values at once SQLite would rather read all records of the kind, a hundred times as long.
        rows = self._ask(
            f"SELECT id, body FROM record {hint} WHERE kind = ? {condition} ORDER BY day, id",  # noqa: S608
            (int(cls.KIND), *values),
        )
        return self._decoded(cls, rows)

    def _decoded(self, cls: type[R], rows: Iterable[Sequence[bytes]]) -> list[R]:
        items = (self._cache.decode(cls.KIND, Id(row[0]), row[1]) for row in rows)
        return [item for item in items if isinstance(item, cls)]


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
