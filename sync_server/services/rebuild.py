"""Making the projection of a branch anew from its log: what a projection holds is never worth more than the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.operation import Entry, decode_operation
from fieldapp.domain.rejection import Reason, Rejection
from sync_server.services.ground import Ground
from sync_server.services.judgment import Fold, refold
from sync_server.store import branches, oplog
from sync_server.store.engine import Connection
from sync_server.store.oplog import LogRow
from sync_server.store.projection import Projection, drop_records

BATCH = 500
"""Operations folded between two writes, which bounds the memory a rebuild needs."""


def rebuild(ground: Ground, branch_id: int) -> int:
    """Drop the projection of a branch and fold its log again, in one transaction; return the operations folded.

    Laptops are answered as busy meanwhile. Whoever reads sees the old projection until the new one is whole.
    """
    folded = 0
    with ground.database.writing() as connection:
        branches.lock_branch(connection, branch_id)
        drop_records(connection, branch_id)
        while rows := oplog.page(connection, branch_id, folded, BATCH):
            _fold_batch(connection, branch_id, rows)
            folded = rows[-1].position
    return folded


def _fold_batch(connection: Connection, branch_id: int, rows: Sequence[LogRow]) -> None:
    projection = Projection(connection, branch_id)
    fold_rows(projection, rows)
    projection.save()


def fold_rows(fold: Fold, rows: Iterable[LogRow]) -> list[int]:
    """Fold lines of the log and return the positions whose verdict would be another one today."""
    changed = []
    for row in rows:
        given = Disposition(Code(row.code), Reason(row.reason))
        operation = decode_operation(row.body or b"")
        if isinstance(operation, Rejection):
            changed.append(row.position)
            continue
        entry = Entry(operation, row.seat_id, row.position, row.received_ms)
        if refold(fold, entry, given) != given:
            changed.append(row.position)
    return changed
