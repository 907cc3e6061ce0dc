"""Columns: bytes pass through both drivers unchanged, numbers have the room they need."""

from __future__ import annotations

from sqlalchemy import BigInteger, insert, select

from sync_server.services.ground import Ground
from sync_server.store.tables import metadata, op_seen


def test_bytes_come_back_as_they_went(ground: Ground) -> None:
    wild = bytes(range(256))
    with ground.database.writing() as connection:
        connection.execute(insert(op_seen), {"branch_id": 1, "op_id": wild, "leaf": b"", "position": 2**62})
        row = connection.execute(select(op_seen.c.op_id, op_seen.c.leaf, op_seen.c.position)).one()
    assert tuple(row) == (wild, b"", 2**62)
    assert type(row.op_id) is bytes


def test_what_counts_up_for_years_has_64_bits() -> None:
    for table in metadata.tables.values():
        for column in table.columns:
            if column.name.endswith(("_ms", "position", "_seq")) or column.name in ("head", "segment_no", "pull_ack"):
                assert isinstance(column.type, BigInteger) or column.name == "last_head", f"{table.name}.{column.name}"
