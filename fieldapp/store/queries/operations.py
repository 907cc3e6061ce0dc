"""Finding the operation behind a record: own ones in the outbox, others in the pulled log."""

from __future__ import annotations

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.protocol.segment import leaf_of


def find_operation(connection: Connection, op_id: Id) -> Operation | None:
    """Return the operation with that id, or None where this laptop has not got it; two look-ups by index."""
    raw = bytes_of(connection, op_id)
    found = decode_operation(raw) if raw is not None else None
    return found if isinstance(found, Operation) else None


def leaf_of_operation(connection: Connection, op_id: Id) -> bytes | None:
    """Return the 32-byte hash of an operation's bytes, None where this laptop has not got it."""
    raw = bytes_of(connection, op_id)
    return leaf_of(raw) if raw is not None else None


def bytes_of(connection: Connection, op_id: Id) -> bytes | None:
    """Return an operation's bytes as they were saved, None where this laptop has not got it."""
    for table in ("outbox", "received"):
        row = connection.exec_driver_sql(
            f"SELECT op FROM {table} WHERE op_id = ? AND op IS NOT NULL LIMIT 1",  # noqa: S608
            (op_id,),
        ).first()
        if row is not None:
            return bytes(row[0])
    return None


def writer_of(connection: Connection, op_id: Id) -> Id | None:
    """Return the seat that wrote an operation of the pulled log, None for one that did not come from there."""
    row = connection.exec_driver_sql("SELECT seat_id FROM received WHERE op_id = ? LIMIT 1", (op_id,)).first()
    return Id(row[0]) if row is not None else None
