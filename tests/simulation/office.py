"""The office of a simulated world: one database, two servers on it that can die at any commit, and a branch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from fieldapp.domain.ids import Id
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.store.engine import Connection, Database, open_database
from sync_server.store.tables import branch_head, operation, record, seat, segment
from tests.fakes.server import TEST_KEY
from tests.simulation.chance import Names
from tests.simulation.clocks import WorldTime
from tests.simulation.faults import Fuse, fused


@dataclass(frozen=True)
class FusedDatabase(Database):
    """The server's database with a fuse at its commits."""

    fuse: Fuse = field(default_factory=Fuse)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that may write, and die in it where the fuse says so."""
        with fused(super().writing, self.fuse)() as connection:
            yield connection


class OfficeUnderTest:
    """The server's side of a world."""

    def __init__(self, file: Path, time: WorldTime, names: Names) -> None:
        self._file, self._time, self._names = file, time, names
        self.fuse = Fuse()
        self.restarts = 0
        self._open()

    def _open(self) -> None:
        self._grounds = tuple(self._ground() for _ in range(2))
        self._peers = tuple(Peer(ground) for ground in self._grounds)

    def _ground(self) -> Ground:
        plain = open_database(f"sqlite:///{self._file}", TEST_KEY.subkey("database"))
        database = FusedDatabase(plain.writer, plain.reader, plain.path, self.fuse)
        return Ground(database, TEST_KEY, self._time, self._names)

    @property
    def ground(self) -> Ground:
        """Return the first server's ground."""
        return self._grounds[0]

    def peer(self, second: bool = False) -> Peer:
        """Return one of the two servers."""
        return self._peers[int(second)]

    def light(self, fault: str) -> None:
        """Let the server die at its next commit (x before, y after), or not at all."""
        self.fuse.set(1, after=fault == "y") if fault in ("x", "y") else self.fuse.put_out()

    def restart(self) -> None:
        """Start both servers anew: nothing that was only in their memory is left."""
        self.restarts += 1
        self.close()
        self._open()

    def close(self) -> None:
        """Close the database."""
        for ground in self._grounds:
            ground.database.close()

    def rows(self, table: Any, *columns: Any) -> list[Any]:
        """Return rows of a table, ordered by its key."""
        with self.ground.database.reading() as connection:
            return list(connection.execute(select(*(columns or (table,))).order_by(*table.primary_key.columns)))

    def log(self) -> list[Any]:
        """Return the branch log: position, op_id, segment_no, code, reason, body."""
        return self.rows(
            operation,
            operation.c.position, operation.c.op_id, operation.c.segment_no, operation.c.code, operation.c.reason,
            operation.c.body,
        )  # fmt: skip

    def records(self) -> dict[tuple[int, bytes], bytes]:
        """Return the projection."""
        return {(row.kind, bytes(row.id)): bytes(row.body) for row in self.rows(record)}

    def head(self) -> int:
        """Return the position that was given last."""
        return int(self.rows(branch_head)[0].head)

    def segments(self) -> list[Any]:
        """Return the stored segments."""
        return self.rows(segment)

    def seats(self) -> dict[Id, Any]:
        """Return the seats."""
        return {Id(bytes(row.seat_id)): row for row in self.rows(seat)}
