"""Pieces of snapshots as rows, and the records that they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from fieldapp.domain.ids import Id
from sync_server.store.tables import record, snapshot_chunk


@dataclass(frozen=True)
class Piece:
    """A piece of a scope's snapshot. position: the place of the log at which it was made."""

    scope: Id
    number: int
    chunk_id: bytes
    position: int
    part: int
    records: int
    size: int


@dataclass(frozen=True)
class RecordRow:
    """A record with the columns that tell whether work needs it."""

    kind: int
    id: Id
    state: int
    day: int
    body: bytes


def pieces(connection: Connection, branch_id: int, scopes: Iterable[Id]) -> list[Piece]:
    """Return the kept pieces of scopes, without their bytes."""
    query = (
        select(
            snapshot_chunk.c.scope, snapshot_chunk.c.number, snapshot_chunk.c.chunk_id, snapshot_chunk.c.position,
            snapshot_chunk.c.part, snapshot_chunk.c.records, snapshot_chunk.c.size,
        )
        .where(snapshot_chunk.c.branch_id == branch_id, snapshot_chunk.c.scope.in_(list(scopes)))
        .order_by(snapshot_chunk.c.scope, snapshot_chunk.c.number)
    )  # fmt: skip
    return [Piece(*row) for row in connection.execute(query)]


def bundles(
    connection: Connection, branch_id: int, scopes: Iterable[Id] | None, chunk_ids: Sequence[bytes]
) -> dict[bytes, bytes]:
    """Return the bytes of pieces by their names, those of some scopes only (None: of any)."""
    query = select(snapshot_chunk.c.chunk_id, snapshot_chunk.c.body).where(
        snapshot_chunk.c.branch_id == branch_id, snapshot_chunk.c.chunk_id.in_(list(chunk_ids))
    )
    if scopes is not None:
        query = query.where(snapshot_chunk.c.scope.in_(list(scopes)))
    return {bytes(name): body for name, body in connection.execute(query)}


def keep_pieces(connection: Connection, branch_id: int, made: Sequence[tuple[Piece, bytes]]) -> None:
    """Keep newly made pieces in place of those their scopes had."""
    scopes = {piece.scope for piece, _ in made}
    connection.execute(
        delete(snapshot_chunk).where(snapshot_chunk.c.branch_id == branch_id, snapshot_chunk.c.scope.in_(list(scopes)))
    )
    if made:
        connection.execute(
            insert(snapshot_chunk), [{"branch_id": branch_id, **vars(piece), "body": body} for piece, body in made]
        )


def records_of(connection: Connection, branch_id: int, scope: Id) -> list[RecordRow]:
    """Return the records of a scope in the order of kind, day and id, in which likeness packs best."""
    query = (
        select(record.c.kind, record.c.id, record.c.state, record.c.day, record.c.body)
        .where(record.c.branch_id == branch_id, record.c.scope == scope)
        .order_by(record.c.kind, record.c.day, record.c.id)
    )
    return [RecordRow(*row) for row in connection.execute(query)]
