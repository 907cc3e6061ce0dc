"""The book: one seat's open database with everything that reading and writing it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from fieldapp import __version__
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.store import oplog, rebase, relisting
from fieldapp.store.clock import Clock
from fieldapp.store.engine import Database, open_database
from fieldapp.store.pending import PendingFolds
from fieldapp.store.projection import RecordCache
from fieldapp.store.seat import Enrollment, Slot, read_enrollment, read_slots, write_enrollment, write_slots
from fieldapp.store.tail import Tail
from fieldapp.store.unit_of_work import Pen, UnitOfWork
from fieldapp.store.view import View

NewId = Callable[[], Id]


class NotEnrolled(Exception):
    """The database holds no enrollment: the laptop's first start was cut off."""


class Book:
    """An open seat database; view() reads, work() writes.

    memory: what readers keep between reads, each under a name of its own and with the stamp it was made from.
    """

    def __init__(self, database: Database, tail: Tail, clock: Clock, new_id: NewId) -> None:
        self.database = database
        self.tail = tail
        self.clock = clock
        self.new_id = new_id
        self.cache = RecordCache()
        self.memory: dict[str, Any] = {}
        self._folds = PendingFolds()
        with database.read() as connection:
            enrollment = read_enrollment(connection)
        if enrollment is None:
            raise NotEnrolled(str(database.path))
        self.enrollment: Enrollment = enrollment
        self._pen = Pen(database, self.cache, tail, clock, new_id, enrollment.seat_id)

    @contextmanager
    def view(self) -> Iterator[View]:
        """Give the records as of one moment."""
        with self.database.read() as connection:
            yield View(connection, self.cache)

    def work(self) -> UnitOfWork:
        """Begin one action; nothing is saved before its commit()."""
        return UnitOfWork(self._pen)

    def fold_waiting(self, most: int = rebase.PAGE) -> frozenset[str] | None:
        """Fold the next pulled entries; return the nouns that changed, None when nothing waits."""
        return rebase.fold_waiting(self.database, self.cache, most, self._folds)

    def level_tail(self) -> None:
        """Let the second copy hold exactly what waits; raise StoreFault where it cannot be written.

        To be called after the commit by which less waits: one that fails must not leave anything only once. What waits
        newly goes there before its commit.
        """
        with self.database.write() as connection:
            self.tail.replace(oplog.unanswered_operations(connection))

    @property
    def pending_at_hand(self) -> int:
        """Return how many own operations lay on top of what was folded last."""
        return len(self._folds.layers)

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def create_book(path: Path, key: bytes, enrollment: Enrollment, epoch: int) -> None:
    """Make a seat's database with its enrollment in it; raise FileExistsError rather than touch one that is there."""
    if path.exists():
        raise FileExistsError(f"{path} exists already")
    database = open_database(path, key, create=True)
    with database.write() as connection:
        write_enrollment(connection, enrollment)
        write_slots(connection, {Slot.EPOCH: epoch})
    database.close()


def open_book(path: Path, key: bytes, clock: Clock, new_id: NewId) -> Book:
    """Open a seat's database and repair what a crash or an update left to do.

    Folds entries that were stored and not folded, folds again what an older program could not interpret or kept in
    other tables, and brings the second copy of unreceived operations level. Raises StoreFault or NotEnrolled.
    """
    database = open_database(path, key)
    try:
        book = Book(database, Tail(path.with_name("tail.log"), key), clock, new_id)
    except BaseException:
        database.close()
        raise
    if _to_fold_again(database) or rebase.newly_known(database):
        rebase.rebuild(database)
        with database.write() as connection:
            write_slots(connection, {Slot.FOLD_AGAIN: None})
    elif _to_list_again(database):
        relisting.list_again(database)
    _greet_program(database)
    trim_tail(book)
    return book


def _greet_program(database: Database) -> None:
    """After an update, let every scope be compared with the office's anew.

    An older program passed over what it did not know in records that the office sent; what is missing is found so.
    """
    with database.read() as connection:
        same = read_slots(connection).get(Slot.PROGRAM) == __version__
    if not same:
        with database.write() as connection:
            write_slots(connection, {Slot.PROGRAM: __version__, Slot.VERIFIED: None, Slot.TRIED: None})


def _to_fold_again(database: Database) -> bool:
    """Tell whether the tables of the view were made anew, by an update or after a restored log, and are empty."""
    with database.read() as connection:
        return bool(read_slots(connection).get(Slot.FOLD_AGAIN))


def _to_list_again(database: Database) -> bool:
    """Tell whether an update left the lists beside the records empty."""
    with database.read() as connection:
        return bool(read_slots(connection).get(Slot.LIST_AGAIN))


def trim_tail(book: Book) -> None:
    """Let the second copy hold exactly the operations that the office has not answered.

    What it has beyond the end of the chain here is set aside first: the mark in the keyring tells what it is.
    """
    with book.database.write() as connection:
        waiting = oplog.unanswered_operations(connection)
        if book.tail.size() or waiting:
            if strange := _beyond(connection, book.tail):
                book.tail.set_aside(strange)
            book.tail.replace(waiting)


def _beyond(connection: Connection, tail: Tail) -> list[bytes]:
    """Return the operations of the second copy that the outbox has not, and that would come after what it has."""
    seq = int(read_slots(connection).get(Slot.SEQ, 0))
    found: list[bytes] = []
    for raw in tail.read():
        operation = decode_operation(raw)
        if isinstance(operation, Operation) and operation.seq > seq and not oplog.has_own(connection, operation.op_id):
            found.append(raw)
    return found


def receipts_given(book: Book) -> int:
    """Return the newest receipt number of this seat."""
    with book.database.read() as connection:
        return int(read_slots(connection).get(Slot.RECEIPT, 0))
