"""After an upgrade: operations that an older program had to leave uninterpreted take effect, each once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.interpretation import Interpreted, OperationInterpreted
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Entry, Intent, Operation, decode_operation, definition_of
from fieldapp.domain.replay import apply
from fieldapp.domain.staff import BRANCH
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.log.judgment import BREAKS
from sync_server.store import branches, oplog
from sync_server.store.engine import Connection
from sync_server.store.oplog import LogRow
from sync_server.store.projection import Projection

WRAPPING_BYTES = 256
"""What the office's operation adds to the one it carries."""
_CARRIES: Final = definition_of(OperationInterpreted).kind


def interpret_waiting(ground: Ground) -> int:
    """Let what this program understands of all branches take effect; return how many operations it understood.

    Costs what waits, and where some of it is understood, a walk over the log behind the first of it.
    """
    with ground.database.reading() as connection:
        every = [head.branch_id for head in branches.all_branches(connection)]
        due = {branch_id: _understood(connection, branch_id) for branch_id in every}
    for branch_id, intents in due.items():
        if intents:
            with ground.database.writing() as connection:
                office.write(ground, connection, branch_id, intents)
    return sum(map(len, due.values()))


def _understood(connection: Connection, branch_id: int) -> list[Intent]:
    """Return what is to be written of what waits; what was found to have no effect is not looked at a second time."""
    projection = Projection(connection, branch_id)
    known = [
        (row, operation)
        for row in oplog.uninterpreted(connection, branch_id)
        if (operation := _known(projection, row)) is not None
    ]
    refused = _refused(oplog.refused(connection, branch_id, known[0][0].position)) if known else set()
    return [
        Intent(
            OperationInterpreted(row.seat_id, row.position, row.body or b""),
            operation.op_id,
            BRANCH,
            operation.business_day,
        )
        for row, operation in known
        if operation.op_id not in refused
    ]


def _known(projection: Projection, row: LogRow) -> Operation | None:
    """Return an operation that has not taken effect yet and that this program can fold, None for any other.

    It is folded to find that out: kind and version alone do not tell, for a known kind can bring a value of tomorrow.
    """
    raw = row.body or b""
    operation = decode_operation(raw)
    if not isinstance(operation, Operation) or operation.kind == _CARRIES:
        return None
    if len(raw) > OPERATION_BYTES_MAX - WRAPPING_BYTES:
        return None
    if projection.find(Interpreted, Id(operation.op_id)) is not None:
        return None
    try:
        outcome = apply(projection, Entry(operation, row.seat_id, row.position, row.received_ms))
    except BREAKS:
        return None
    return operation if outcome.disposition.code is not Code.UNINTERPRETED else None


def _refused(rows: Sequence[LogRow]) -> set[Id]:
    """Return the ids of the operations that were understood later and found to have no effect."""
    found = (decode_operation(row.body or b"") for row in rows)
    return {one.entity for one in found if isinstance(one, Operation) and one.kind == _CARRIES}
