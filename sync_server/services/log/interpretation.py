"""After an upgrade: operations that an older program had to leave uninterpreted take effect, each once."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.interpretation import Interpreted, OperationInterpreted
from fieldapp.domain.operation import DEFINITIONS, OPERATION_BYTES_MAX, Intent, Operation, decode_operation
from fieldapp.domain.staff import BRANCH
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.store import branches, oplog
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection

WRAPPING_BYTES = 256
"""What the office's operation adds to the one it carries."""


def interpret_waiting(ground: Ground) -> int:
    """Let what this program understands of all branches take effect; return how many operations did."""
    with ground.database.reading() as connection:
        every = [head.branch_id for head in branches.all_branches(connection)]
        due = {branch_id: _understood(connection, branch_id) for branch_id in every}
    for branch_id, intents in due.items():
        if intents:
            with ground.database.writing() as connection:
                office.write(ground, connection, branch_id, intents)
    return sum(map(len, due.values()))


def _understood(connection: Connection, branch_id: int) -> list[Intent]:
    projection = Projection(connection, branch_id)
    intents = []
    for row in oplog.uninterpreted(connection, branch_id):
        raw = row.body or b""
        operation = decode_operation(raw)
        if not isinstance(operation, Operation) or len(raw) > OPERATION_BYTES_MAX - WRAPPING_BYTES:
            continue
        definition = DEFINITIONS.get(operation.kind)
        if definition is None or operation.version > definition.version:
            continue
        if projection.find(Interpreted, Id(operation.op_id)) is None:
            body = OperationInterpreted(row.seat_id, row.position, raw)
            intents.append(Intent(body, operation.op_id, BRANCH, operation.business_day))
    return intents
