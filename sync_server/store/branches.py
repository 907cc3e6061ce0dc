"""Branches as the server counts them: the head of each log, and the row whose lock gives operations their order."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from fieldapp.domain.ids import Id
from sync_server.store.tables import branch_head


@dataclass(frozen=True)
class BranchHead:
    """The end of a branch log. head: the last position given. office_secret: the office seat's sealed signing key."""

    branch_id: int
    log_epoch: int
    head: int
    segment_count: int
    office_seat: Id
    office_secret: bytes
    opened_ms: int


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
    row = connection.execute(select(branch_head).where(branch_head.c.branch_id == branch_id)).one_or_none()
    return BranchHead(*row) if row else None


def lock_branch(connection: Connection, branch_id: int) -> BranchHead | None:
    """Return a branch and hold its row to the end of the transaction; always taken before any other row."""
    query = select(branch_head).where(branch_head.c.branch_id == branch_id).with_for_update()
    row = connection.execute(query).one_or_none()
    return BranchHead(*row) if row else None


def advance_branch(connection: Connection, branch_id: int, head: int, segment_count: int) -> None:
    """Move the end of the log, under the lock."""
    connection.execute(
        update(branch_head).where(branch_head.c.branch_id == branch_id).values(head=head, segment_count=segment_count)
    )
