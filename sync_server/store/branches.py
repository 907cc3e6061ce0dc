"""Branches as the server counts them: the head of each log, and the row whose lock gives operations their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, insert, select

from fieldapp.domain.ids import Id
from sync_server.store.bulk import ask, do
from sync_server.store.tables import branch_head

_PLAIN: Final = f"SELECT {', '.join(branch_head.c.keys())} FROM branch_head WHERE branch_id = ?"  # noqa: S608 - our own columns
_LOCKED: Final = {"sqlite": _PLAIN, "postgresql": f"{_PLAIN} FOR UPDATE"}
"""SQLite has one writer; there the transaction itself is the lock."""


@dataclass(frozen=True)
class BranchHead:
    """The end of a branch log. head: the last position given. office_secret: the office seat's sealed signing key.

    rebuilds: how often the records were made anew; two equal ends stand for equal records.
    """

    branch_id: int
    log_epoch: int
    head: int
    segment_count: int
    office_seat: Id
    office_secret: bytes
    opened_ms: int
    rebuilds: int = 0


def add_branch(connection: Connection, head: BranchHead) -> None:
    """Add a new, empty branch log."""
    connection.execute(
        insert(branch_head),
        {
            "branch_id": head.branch_id,
            "log_epoch": head.log_epoch,
            "head": head.head,
            "segment_count": head.segment_count,
            "office_seat": head.office_seat,
            "office_secret": head.office_secret,
            "opened_ms": head.opened_ms,
        },
    )


def all_branches(connection: Connection) -> list[BranchHead]:
    """Return every branch, oldest first."""
    rows = connection.execute(select(branch_head).order_by(branch_head.c.opened_ms, branch_head.c.branch_id))
    return [BranchHead(*row) for row in rows]


def branch(connection: Connection, branch_id: int) -> BranchHead | None:
    """Return a branch as it stands, without locking it."""
    rows = ask(connection, _PLAIN, branch_id)
    return BranchHead(*rows[0]) if rows else None


def lock_branch(connection: Connection, branch_id: int) -> BranchHead | None:
    """Return a branch and hold its row to the end of the transaction; always taken before any other row."""
    rows = ask(connection, _LOCKED[connection.dialect.name], branch_id)
    return BranchHead(*rows[0]) if rows else None


def count_rebuild(connection: Connection, branch_id: int) -> None:
    """Note that the records of a branch are made anew, under the lock: what was folded from the former ones is void."""
    do(connection, "UPDATE branch_head SET rebuilds = rebuilds + 1 WHERE branch_id = ?", branch_id)


def open_log_epoch(connection: Connection, branch_id: int, log_epoch: int) -> None:
    """Give a branch log another epoch, under the lock: it went back in time."""
    do(connection, "UPDATE branch_head SET log_epoch = ? WHERE branch_id = ?", log_epoch, branch_id)


def advance_branch(connection: Connection, branch_id: int, head: int, segment_count: int) -> None:
    """Move the end of the log, under the lock."""
    text = "UPDATE branch_head SET head = ?, segment_count = ? WHERE branch_id = ?"
    do(connection, text, head, segment_count, branch_id)
