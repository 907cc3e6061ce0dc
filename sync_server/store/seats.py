"""Seats as the server keeps them: chain ends, the signing key's public half, counters and the last contact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from sqlalchemy import Connection, Update, func, insert, select, update

from fieldapp.domain.ids import Id
from sync_server.store.bulk import ask, do
from sync_server.store.tables import seat

_PLAIN: Final = f"SELECT {', '.join(seat.c.keys())} FROM seat WHERE branch_id = ? AND seat_id = ?"  # noqa: S608 - our own columns
_LOCKED: Final = {"sqlite": _PLAIN, "postgresql": f"{_PLAIN} FOR UPDATE"}


class SeatStatus(IntEnum):
    """Whether a seat may pull. A suspended one may still push: what it sends is kept and held."""

    ACTIVE = 1
    SUSPENDED = 2


@dataclass(frozen=True)
class SeatRow:
    """A seat. last_seq, last_head: the end of its chain in this epoch. last_request: hash of the last session request.

    pull_ack: the position up to which it has stored the branch log. recovery: sealed, empty where it left none.
    """

    branch_id: int
    seat_id: Id
    user_id: Id
    public_key: bytes
    epoch: int
    last_seq: int
    last_head: bytes
    auth_counter: int
    last_request: bytes
    pull_ack: int
    status: int
    device_name: str
    app_version: str
    recovery: bytes
    enrolled_ms: int
    last_seen_ms: int

    @property
    def push_only(self) -> bool:
        """Tell whether it is blocked: what it sends is kept, but it receives nothing."""
        return self.status != SeatStatus.ACTIVE


def add_seat(connection: Connection, row: SeatRow) -> None:
    """Add a newly enrolled seat."""
    connection.execute(insert(seat), vars(row))


def seat_anywhere(connection: Connection, seat_id: Id) -> SeatRow | None:
    """Return a seat whose branch is not known yet, or None."""
    row = connection.execute(select(seat).where(seat.c.seat_id == seat_id)).one_or_none()
    return SeatRow(*row) if row else None


def seat_in(connection: Connection, branch_id: int, seat_id: Id) -> SeatRow | None:
    """Return a seat of a branch, without locking it, or None."""
    rows = ask(connection, _PLAIN, branch_id, seat_id)
    return SeatRow(*rows[0]) if rows else None


def seats_of(connection: Connection, branch_id: int) -> list[SeatRow]:
    """Return the seats of a branch in the order of their enrolment."""
    query = select(seat).where(seat.c.branch_id == branch_id).order_by(seat.c.enrolled_ms, seat.c.seat_id)
    return [SeatRow(*row) for row in connection.execute(query)]


def lock_seat(connection: Connection, branch_id: int, seat_id: Id) -> SeatRow | None:
    """Return a seat and hold its row to the end of the transaction; taken after the branch's lock, never before."""
    rows = ask(connection, _LOCKED[connection.dialect.name], branch_id, seat_id)
    return SeatRow(*rows[0]) if rows else None


def count_seats(connection: Connection) -> int:
    """Return how many seats were ever enrolled, in all branches."""
    return connection.execute(select(func.count()).select_from(seat)).scalar_one()


class Contact(NamedTuple):
    """When a seat was heard of, and how far it says to have stored the branch log."""

    seen_ms: int
    pull_ack: int


def advance_chain(
    connection: Connection, row: SeatRow, last_seq: int, last_head: bytes, heard: Contact | None = None
) -> None:
    """Move the end of a seat's chain, under its lock; heard: what record_contact() would write, in the same row."""
    values = "last_seq = ?, last_head = ?, last_seen_ms = ?, pull_ack = ?"
    text = f"UPDATE seat SET {values} WHERE branch_id = ? AND seat_id = ?"  # noqa: S608 - our own columns
    do(connection, text, last_seq, last_head, *_later(row, heard or Contact(0, 0)), row.branch_id, row.seat_id)


def open_epoch(connection: Connection, row: SeatRow, epoch: int, start: bytes) -> None:
    """Let a seat go on in a new epoch, under its lock."""
    connection.execute(_update(row).values(epoch=epoch, last_seq=0, last_head=start, last_request=b""))


def record_session(connection: Connection, row: SeatRow, counter: int, request: bytes, app_version: str) -> None:
    """Remember the counter and the hash of the session request that was answered."""
    connection.execute(_update(row).values(auth_counter=counter, last_request=request, app_version=app_version))


def record_contact(connection: Connection, row: SeatRow, heard: Contact) -> None:
    """Remember when the seat was last heard of and how far it has stored the log; neither ever goes back."""
    text = "UPDATE seat SET last_seen_ms = ?, pull_ack = ? WHERE branch_id = ? AND seat_id = ?"
    do(connection, text, *_later(row, heard), row.branch_id, row.seat_id)


def _later(row: SeatRow, heard: Contact) -> Contact:
    return Contact(max(heard.seen_ms, row.last_seen_ms), max(heard.pull_ack, row.pull_ack))


def set_status(connection: Connection, row: SeatRow, status: SeatStatus) -> None:
    """Suspend a seat or let it work again."""
    connection.execute(_update(row).values(status=status.value))


def _update(row: SeatRow) -> Update:
    return update(seat).where(seat.c.branch_id == row.branch_id, seat.c.seat_id == row.seat_id)
