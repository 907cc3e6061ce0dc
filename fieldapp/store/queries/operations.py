"""Finding the operation behind a record: own ones in the outbox, others in the pulled log."""

from __future__ import annotations

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, decode_operation


def find_operation(connection: Connection, op_id: Id) -> Operation | None:
    """Return the operation with that id, or None where this laptop has not got it; two look-ups by index."""
    for table in ("outbox", "received"):
        row = connection.exec_driver_sql(
            f"SELECT op FROM {table} WHERE op_id = ? AND op IS NOT NULL LIMIT 1",  # noqa: S608
            (op_id,),
        ).first()
        if row is not None:
            found = decode_operation(row[0])
            return found if isinstance(found, Operation) else None
    return None
