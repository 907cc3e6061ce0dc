"""Where own operations stand, from what the office has acknowledged and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.store.engine import driver
from fieldapp.store.seat import Slot, read_slots


class Standing(NamedTuple):
    """Where one own operation stands; code is None before the office answered."""

    sent: bool
    code: Code | None
    reason: int


class WaitingOperation(NamedTuple):
    """An own operation that the office has not acknowledged."""

    op_id: Id
    op: bytes
    saved_ms: int
    sent: bool


class Counts(NamedTuple):
    """How many own operations are where."""

    waiting: int
    sent: int
    received: int
    refused: int
    held: int
    oldest_waiting_ms: int


class PastExchange(NamedTuple):
    """One line of the history of exchanges."""

    at_ms: int
    ok: bool
    sent: int
    pulled: int
    sentence: str


_JOINED = "FROM outbox o LEFT JOIN segment s ON s.segment_id = o.segment_id "


def standings(connection: Connection, op_ids: Iterable[Id]) -> dict[Id, Standing]:
    """Return where operations stand, by id; those of others are left out."""
    wanted = list(dict.fromkeys(op_ids))
    found: dict[Id, Standing] = {}
    for at in range(0, len(wanted), 500):
        part = wanted[at : at + 500]
        marks = ",".join("?" * len(part))
        rows = connection.exec_driver_sql(
            f"SELECT o.op_id, s.sent_ms, o.code, o.reason {_JOINED} WHERE o.op_id IN ({marks})",
            tuple(part),
        )
        for row in rows:
            code = Code(row[2]) if row[2] is not None else None
            found[Id(row[0])] = Standing(row[1] is not None, code, row[3] or 0)
    return found


def waiting_operations(connection: Connection, most: int) -> list[WaitingOperation]:
    """Return own operations without an answer, oldest first."""
    rows = connection.exec_driver_sql(
        f"SELECT o.op_id, o.op, o.saved_ms, s.sent_ms IS NOT NULL {_JOINED} "
        "WHERE o.code IS NULL ORDER BY o.epoch, o.seq LIMIT ?",
        (most,),
    )
    return [WaitingOperation(Id(row[0]), row[1], row[2], bool(row[3])) for row in rows]


def counts(connection: Connection) -> Counts:
    """Return how many own operations are where: only what waits or came back is gone through."""
    ask = driver(connection).execute
    waiting, sent, oldest = ask(
        "SELECT coalesce(sum(s.sent_ms IS NULL), 0), coalesce(sum(s.sent_ms IS NOT NULL), 0), "
        "coalesce(min(o.saved_ms), 0) FROM outbox o INDEXED BY outbox_unanswered "
        "LEFT JOIN segment s ON s.segment_id = o.segment_id WHERE o.code IS NULL"
    ).fetchone()
    refused, held = (
        ask("SELECT count(*) FROM outbox WHERE code = ?", (int(code),)).fetchone()[0]
        for code in (Code.REFUSED, Code.HELD)
    )
    return Counts(waiting, sent, recorded(connection) - waiting - sent, refused, held, oldest)


def recorded(connection: Connection) -> int:
    """Return how many own operations there are: within an epoch their numbers follow one another without a gap."""
    ask, count, epoch = driver(connection).execute, 0, -1
    while True:
        (epoch,) = ask("SELECT min(epoch) FROM outbox WHERE epoch > ?", (epoch,)).fetchone()
        if epoch is None:
            return count
        (first,) = ask("SELECT min(seq) FROM outbox WHERE epoch = ?", (epoch,)).fetchone()
        (last,) = ask("SELECT max(seq) FROM outbox WHERE epoch = ?", (epoch,)).fetchone()
        count += last - first + 1


def waiting_bytes(connection: Connection) -> int:
    """Return the bytes of the own operations without an answer, before they are packed."""
    return int(
        connection.exec_driver_sql("SELECT coalesce(sum(length(op)), 0) FROM outbox WHERE code IS NULL").scalar_one()
    )


def history(connection: Connection, most: int) -> list[PastExchange]:
    """Return the newest exchanges, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT at_ms, ok, sent, pulled, sentence FROM exchange ORDER BY number DESC LIMIT ?", (most,)
    )
    return [PastExchange(row[0], bool(row[1]), row[2], row[3], row[4]) for row in rows]


def last_received_ms(connection: Connection) -> int:
    """Return when the office last acknowledged something of ours, by its own clock; 0 for never."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(received_ms), 0) FROM outbox").scalar_one())


def diverged_count(connection: Connection) -> int:
    """Return how many scopes were ever found to differ from the office's, and were mended or fetched anew."""
    return int(read_slots(connection).get(Slot.DIVERGED, 0))


def last_exchange(connection: Connection) -> tuple[int, str | None]:
    """Return when this laptop last heard from the office, by the office's clock, and what blocks it now."""
    slots = read_slots(connection)
    problem = slots.get(Slot.PROBLEM)
    return int(slots.get(Slot.LAST_EXCHANGE_MS, 0)), problem if isinstance(problem, str) else None


def office_back_ms(connection: Connection) -> int:
    """Return when this laptop met an office that had been put back to a backup, by its own clock, 0 for never."""
    return int(read_slots(connection).get(Slot.OFFICE_BACK_MS, 0))


def clock_skew(connection: Connection) -> int:
    """Return by how many milliseconds this laptop's clock was ahead of the office's at the last exchange."""
    return int(read_slots(connection).get(Slot.SKEW_MS, 0))


def problem_code(connection: Connection) -> str:
    """Return the code of what keeps this laptop from exchanging until a person ends it, '' for nothing."""
    code = read_slots(connection).get(Slot.PROBLEM_CODE)
    return code if isinstance(code, str) else ""


def author_seat(connection: Connection, op_id: Id) -> Id | None:
    """Return the seat whose operation was pulled under this id; None for an own or unknown one."""
    row = connection.exec_driver_sql("SELECT seat_id FROM received WHERE op_id = ? LIMIT 1", (op_id,)).first()
    return Id(row[0]) if row else None
