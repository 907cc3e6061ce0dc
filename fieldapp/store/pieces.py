"""A snapshot on its way here: which pieces it has, which of them are here already, and what for it is fetched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.protocol.snapshot import WORK, Chunk, SnapshotReply, chunk_id
from fieldapp.store.engine import Database
from fieldapp.store.seat import Slot, read_slots, write_slots


class Aim(IntEnum):
    """What a snapshot is fetched for."""

    FIRST = 1
    """A fresh laptop begins with it; what work needs is installed before the rest is fetched."""
    HISTORY = 2
    """The rest of it."""
    SCOPES = 3
    """Scopes that the laptop gets, or whose records it doubts."""


@dataclass(frozen=True)
class Plan:
    """A snapshot being fetched. last_operation: what stands in the log at its position."""

    position: int
    log_epoch: int
    aim: Aim
    scopes: tuple[Id, ...]
    last_operation: bytes = b""


def read_plan(connection: Connection) -> Plan | None:
    """Return the snapshot being fetched, None where there is none."""
    kept = read_slots(connection).get(Slot.SNAPSHOT)
    if not isinstance(kept, list):
        return None
    return Plan(kept[0], kept[1], Aim(kept[2]), tuple(Id(scope) for scope in kept[3]), kept[4])


def plan_of(database: Database) -> Plan | None:
    """Return the snapshot being fetched, None where there is none."""
    with database.read() as connection:
        return read_plan(connection)


def begin(database: Database, named: SnapshotReply, aim: Aim, scopes: Sequence[Id]) -> Plan:
    """Begin to fetch a snapshot; pieces of an earlier one that it has too are kept."""
    plan = Plan(named.position, named.log_epoch, aim, tuple(scopes), named.last_operation)
    with database.write() as connection:
        kept = {row[0] for row in connection.exec_driver_sql("SELECT chunk_id FROM chunk").fetchall()}
        wanted = {item.chunk_id for item in named.chunks}
        _drop(connection, kept - wanted)
        rows = [
            (item.chunk_id, number, item.part, item.size)
            for number, item in enumerate(named.chunks)
            if item.chunk_id not in kept
        ]
        if rows:
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO chunk (chunk_id, number, part, size) VALUES (?, ?, ?, ?)", rows
            )
        _write(connection, plan)
    return plan


def go_on(database: Database, plan: Plan, aim: Aim) -> None:
    """Go on with the rest of the same snapshot."""
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM chunk WHERE part = ?", (WORK,))
        _write(connection, replace(plan, aim=aim))


def _write(connection: Connection, plan: Plan) -> None:
    told = [plan.position, plan.log_epoch, int(plan.aim), list(plan.scopes), plan.last_operation]
    write_slots(connection, {Slot.SNAPSHOT: told})


def missing(database: Database, part: int | None = None) -> list[bytes]:
    """Return the names of the pieces that are not here, of one part or of all, in the order of the snapshot."""
    where = "" if part is None else f" AND part = {int(part)}"
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT chunk_id FROM chunk WHERE bundle IS NULL{where} ORDER BY number"  # noqa: S608
        )
        return [row[0] for row in rows]


def keep(database: Database, chunks: Iterable[Chunk]) -> int:
    """Keep pieces that came whole; return how many. One whose bytes are not those of its name is left out."""
    good = [(item.bundle, item.chunk_id) for item in chunks if chunk_id(item.bundle) == item.chunk_id]
    if good:
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE chunk SET bundle = ? WHERE chunk_id = ?", good)
    return len(good)


def bundles(database: Database, part: int | None = None) -> list[bytes]:
    """Return the bytes of the pieces that are here, of one part or of all, in the order of the snapshot."""
    where = "" if part is None else f" AND part = {int(part)}"
    with database.read() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT bundle FROM chunk WHERE bundle IS NOT NULL{where} ORDER BY number"  # noqa: S608
        )
        return [row[0] for row in rows]


def progress(database: Database) -> tuple[int, int]:
    """Return how many bytes of the snapshot are here, and of how many."""
    with database.read() as connection:
        row = connection.exec_driver_sql(
            "SELECT coalesce(sum(CASE WHEN bundle IS NULL THEN 0 ELSE size END), 0), coalesce(sum(size), 0) FROM chunk"
        ).one()
    return int(row[0]), int(row[1])


def finish(database: Database) -> None:
    """Forget a snapshot that is installed or given up."""
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM chunk")
        write_slots(connection, {Slot.SNAPSHOT: None})


def _drop(connection: Connection, names: set[bytes]) -> None:
    if names:
        connection.exec_driver_sql("DELETE FROM chunk WHERE chunk_id = ?", [(name,) for name in sorted(names)])
