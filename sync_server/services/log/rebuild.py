"""Making the projection of a branch anew from its log: what a projection holds is never worth more than the log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.operation import Entry, decode_operation
from fieldapp.domain.rejection import Reason, Rejection
from sync_server.services.ground import Ground
from sync_server.services.log.audience import audience_of
from sync_server.services.log.interpretation import interpret_waiting
from sync_server.services.log.judgment import Fold, refold
from sync_server.store import branches, digests, oplog, scopes
from sync_server.store.engine import Connection
from sync_server.store.oplog import LogRow
from sync_server.store.projection import Projection, drop_records
from sync_server.store.scopes import Audience

BATCH = 500
"""Operations folded between two writes, which bounds the memory a rebuild needs."""


def rebuild(ground: Ground, branch_id: int) -> int:
    """Drop the projection of a branch and fold its log again, in one transaction; return the operations folded.

    Laptops are answered as busy meanwhile. Whoever reads sees the old projection until the new one is whole.
    """
    folded = 0
    with ground.database.writing() as connection:
        branches.lock_branch(connection, branch_id)
        branches.count_rebuild(connection, branch_id)
        drop_records(connection, branch_id)
        digests.drop(connection, branch_id)
        scopes.forget_audiences(connection, branch_id)
        while rows := oplog.page(connection, branch_id, folded, BATCH):
            _fold_batch(connection, branch_id, rows)
            folded = rows[-1].position
    return folded


def _fold_batch(connection: Connection, branch_id: int, rows: Sequence[LogRow]) -> None:
    projection = Projection(connection, branch_id)
    audiences: list[Audience] = []
    for row in rows:
        entry = entry_of(row)
        projection.begin()
        given = Disposition(Code(row.code), Reason(row.reason))
        if entry is not None:
            refold(projection, entry, given)
            audiences.append(audience_of(projection, entry, given))
    projection.save(rows[-1].position)
    scopes.put_audiences(connection, branch_id, audiences)


def entry_of(row: LogRow) -> Entry | None:
    """Return the entry in a line of the log, None where not even its envelope can be read."""
    operation = decode_operation(row.body or b"")
    return None if isinstance(operation, Rejection) else Entry(operation, row.seat_id, row.position, row.received_ms)


def catch_up(ground: Ground) -> int:
    """Fold the logs of branches whose tables an older program made; return how many branches there were.

    What an older program did not understand takes effect where this one does.
    """
    with ground.database.reading() as connection:
        heads = branches.all_branches(connection)
        old = [head.branch_id for head in heads if not scopes.has_audiences(connection, head.branch_id)]
    for branch_id in old:
        rebuild(ground, branch_id)
    interpret_waiting(ground)
    return len(old)


def fold_rows(fold: Fold, rows: Iterable[LogRow]) -> list[int]:
    """Fold lines of the log and return the positions whose verdict would be another one today."""
    changed = []
    for row in rows:
        given = Disposition(Code(row.code), Reason(row.reason))
        entry = entry_of(row)
        if entry is None or refold(fold, entry, given) != given:
            changed.append(row.position)
    return changed
