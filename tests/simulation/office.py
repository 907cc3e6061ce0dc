"""The office of a simulated world: one database, two servers on it that can die at any commit, and a branch."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.interpretation import interpret_waiting
from sync_server.services.restoring import raise_epochs
from sync_server.services.seats import directory, enrolment, wiping
from sync_server.store import orders
from sync_server.store.engine import Connection, Database, open_database
from tests.fakes.server import TEST_KEY
from tests.simulation.chance import Names
from tests.simulation.clocks import WorldTime
from tests.simulation.faults import Fuse, fused
from tests.simulation.programs import program

T = TypeVar("T")


@dataclass(frozen=True)
class FusedDatabase(Database):
    """The server's database with a fuse at its commits. pause: what happens between a preparation and its turn."""

    fuse: Fuse = field(default_factory=Fuse)
    pause: Callable[[], None] = lambda: None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that may write, and die in it where the fuse says so."""
        with fused(super().writing, self.fuse)() as connection:
            yield connection

    @contextmanager
    def writing_after(self, prepare: Callable[[Connection], T]) -> Iterator[tuple[Connection, T | None]]:
        """Open a transaction after a preparation; others may write between the two."""

        def prepared(connection: Connection) -> T:
            made = prepare(connection)
            self.pause()
            return made

        with fused(lambda: Database.writing_after(self, prepared), self.fuse)() as given:
            yield given


@cache
def _opened(file: Path, _number: int) -> Database:
    """Open a file of a server; closed and asked for again, it opens afresh and only keeps its compiled statements."""
    return open_database(f"sqlite:///{file}", TEST_KEY.subkey("database"))


class LogLine(NamedTuple):
    """One place of the branch log as it is stored."""

    position: int
    op_id: bytes
    segment_no: int
    code: int
    reason: int
    body: bytes


class OfficeUnderTest:
    """The server's side of a world. unknown: the kind that its program is too old for, 0 for none.

    phrases: the dictionary of its program, no bytes for the one that laptops have too.
    images: copies of the database, oldest first. epoch: how often one was put back. meanwhile: what somebody else does
    while a server has prepared a segment and not written it.
    """

    def __init__(self, file: Path, time: WorldTime, names: Names) -> None:
        self._file, self.time, self._names = file, time, names
        self.fuse = Fuse()
        self.restarts = self.epoch = self.unknown = self.copies = 0
        self.phrases = b""
        self.images: list[Path] = []
        self.meanwhile: Callable[[], None] | None = None
        self._open()

    def _open(self) -> None:
        self._grounds = tuple(self._ground(number) for number in range(2))
        self._peers = tuple(Peer(ground) for ground in self._grounds)

    def _ground(self, number: int) -> Ground:
        plain = _opened(self._file, number)
        database = FusedDatabase(plain.writer, plain.reader, plain.path, self.fuse, self.meet)
        return Ground(database, TEST_KEY, self.time, self._names)

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

    def meet(self) -> None:
        """Let the other one who is at the door do what he came for."""
        work, self.meanwhile = self.meanwhile, None
        if work is not None:
            work()

    def close(self) -> None:
        """Close the database."""
        for ground in self._grounds:
            ground.database.close()

    # ------------------------------------------------------------ what IT does

    def record(self, intents: Sequence[Intent]) -> tuple[Disposition, ...]:
        """Record operations of the office itself."""
        with program(self.unknown), self.ground.database.writing() as connection:
            return tuple(
                Disposition(item.code, item.reason) for item in office.write(self.ground, connection, 1, list(intents))
            )

    def code_for(self, user_id: Id) -> str:
        """Return a one-time code for a user's laptop."""
        return enrolment.make_code(self.ground, 1, user_id).code

    def revoke(self, seat_id: Id, reason: str) -> bool:
        """Block a laptop; False where it is blocked."""
        with program(self.unknown):
            device = next(item for item in directory.devices(self.ground, 1) if item.seat_id == seat_id)
            if device.blocked:
                return False
            directory.revoke(self.ground, 1, device, reason)
        return True

    def order_wipe(self, seat_id: Id) -> None:
        """Order that a laptop deletes its records; it is blocked by that."""
        with program(self.unknown):
            device = next(item for item in directory.devices(self.ground, 1) if item.seat_id == seat_id)
            wiping.order_wipe(self.ground, 1, device, "stolen")

    def knows_wiped(self, seat_id: Id) -> bool:
        """Tell whether a laptop's word came that it deletes its records."""
        with self.ground.database.reading() as connection:
            return bool(orders.orders_of(connection, 1)[seat_id].done_ms)

    def has_order(self, seat_id: Id) -> bool:
        """Tell whether a laptop is ordered to delete its records, whether or not one did."""
        with self.ground.database.reading() as connection:
            return seat_id in orders.orders_of(connection, 1)

    def upgrade(self) -> None:
        """Install the newer program: what the older one did not understand takes effect."""
        self.unknown = 0
        self.restart()
        interpret_waiting(self.ground)

    def keep_copy(self) -> None:
        """Keep a copy of the database, as the backup command does."""
        self.copies += 1
        image = self._file.with_name(f"office-image-{self.copies}.db")
        self.ground.database.copy_to(image)
        self.images.append(image)

    def put_back(self, number: int, *, told: bool = False) -> None:
        """Let the database be an older copy; later copies are of a history that is gone.

        told: by the command for it, which gives the log a new epoch.
        """
        log_epoch = int(self.rows("SELECT log_epoch FROM branch_head")[0][0])
        self.close()
        for suffix in ("", "-wal", "-shm"):
            self._file.with_name(self._file.name + suffix).unlink(missing_ok=True)
        shutil.copy(self.images[number], self._file)
        del self.images[number + 1 :]
        self.epoch += 1
        self._open()
        if told:
            raise_epochs(self.ground, log_epoch)
        with program(self.unknown):
            interpret_waiting(self.ground)

    # ------------------------------------------------------------ what the auditor reads

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Return what a query on the office's database gives."""
        raw = self.ground.database.reader.raw_connection()
        try:
            return list(raw.cursor().execute(sql, values).fetchall())
        finally:
            raw.close()

    def log(self, after: int = 0) -> list[LogLine]:
        """Return the branch log behind a position."""
        return [
            LogLine(*row)
            for row in self.rows(
                "SELECT position, op_id, segment_no, code, reason, body FROM operation WHERE position > ? "
                "ORDER BY position",
                after,
            )
        ]

    def verdicts(self) -> list[tuple[int, bytes, int, int]]:
        """Return position, operation and verdict of the whole log."""
        return self.rows("SELECT position, op_id, code, reason FROM operation ORDER BY position")

    def records(self) -> dict[tuple[int, bytes], bytes]:
        """Return the projection."""
        return {(row[0], row[1]): row[2] for row in self.rows("SELECT kind, id, body FROM record")}

    def scoped(self) -> list[tuple[int, bytes, bytes, bytes]]:
        """Return the projection with the scope of each record, last."""
        return self.rows("SELECT kind, id, body, scope FROM record")

    def forks(self) -> int:
        """Return how many segments are kept that contradict a chain."""
        return int(self.rows("SELECT count(*) FROM fork_segment")[0][0])

    def head(self) -> int:
        """Return the position that was given last."""
        return int(self.rows("SELECT head FROM branch_head")[0][0])

    def segments(self) -> dict[int, Any]:
        """Return seat, epoch, signed bytes and signature of the stored segments by their number."""
        rows = self.rows("SELECT segment_no, seat_id, epoch, first_seq, count, tbs, signature FROM segment")
        return {row[0]: Segment(*row[1:]) for row in rows}

    def seats(self) -> dict[Id, Any]:
        """Return the seats."""
        rows = self.rows("SELECT seat_id, user_id, public_key, epoch, last_seq, last_head, status FROM seat")
        return {Id(row[0]): Seat(*row) for row in rows}


class Segment(NamedTuple):
    """A sealed run as it is stored."""

    seat_id: bytes
    epoch: int
    first_seq: int
    length: int
    tbs: bytes
    signature: bytes


class Seat(NamedTuple):
    """A seat as it is stored."""

    seat_id: bytes
    user_id: bytes
    public_key: bytes
    epoch: int
    last_seq: int
    last_head: bytes
    status: int
