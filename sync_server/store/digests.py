"""Digests of scopes on the server: moved on with every segment by what it changed, never taken from a laptop."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select

from fieldapp.domain.ids import Id
from fieldapp.domain.state import Key
from fieldapp.protocol.digest import digest_bytes, record_hash
from sync_server.store.bulk import ask, upsert_rows
from sync_server.store.tables import record, scope_digest

Counted = tuple[bytes, Id, *tuple[Any, ...]]
"""A record as far as a digest is concerned: its canonical bytes, the scope it is in, and whatever else."""


@dataclass(frozen=True)
class ScopeRow:
    """A scope as counted: its records, their digest, and the position of the log that last changed one of them."""

    scope: Id
    count: int
    digest: bytes
    changed: int


@dataclass(frozen=True)
class Moves:
    """What changed records do to their scopes: how many more there are in each, and what its digest moves by."""

    counts: Mapping[Id, int]
    sums: Mapping[Id, int]


def moves(after: Mapping[Key, Counted], before: Mapping[Key, Counted]) -> Moves:
    """Return what takes the former bytes of changed records out of their scopes' digests and puts the new ones in."""
    counts: dict[Id, int] = defaultdict(int)
    sums: dict[Id, int] = defaultdict(int)
    for key, row in after.items():
        was = before.get(key)
        body, scope = row[0], row[1]
        if was is not None:
            if was[0] == body and was[1] == scope:
                continue
            counts[was[1]] -= 1
            sums[was[1]] -= record_hash(*key, was[0])
        counts[scope] += 1
        sums[scope] += record_hash(*key, body)
    return Moves(counts, sums)


def move_on(connection: Connection, branch_id: int, position: int, moved: Moves) -> None:
    """Move the digests of scopes on; position: the place of the log that changed their records."""
    if not moved.sums:
        return
    known = {row.scope: row for row in rows(connection, branch_id, moved.sums)}
    moved_on = []
    for scope, total in moved.sums.items():
        former = known.get(scope, ScopeRow(scope, 0, bytes(1), 0))
        digest = digest_bytes(int.from_bytes(former.digest, "big") + total)
        moved_on.append((branch_id, scope, former.count + moved.counts[scope], digest, max(position, former.changed)))
    upsert_rows(connection, scope_digest, moved_on)


def rows(connection: Connection, branch_id: int, scopes: Iterable[Id]) -> list[ScopeRow]:
    """Return what is counted of scopes; those that never had a record are left out."""
    text = "SELECT scope, count, digest, changed FROM scope_digest WHERE branch_id = ? AND scope IN ?"
    return [ScopeRow(*row) for row in ask(connection, text, branch_id, list(scopes))]


def all_rows(connection: Connection, branch_id: int) -> list[ScopeRow]:
    """Return what is counted of every scope of a branch."""
    return [ScopeRow(*row) for row in connection.execute(_select(branch_id))]


def changed_since(connection: Connection, branch_id: int, scopes: Iterable[Id] | None, position: int) -> list[ScopeRow]:
    """Return the scopes (of the branch where None) of which a record changed after a position."""
    query = _select(branch_id).where(scope_digest.c.changed > position)
    if scopes is not None:
        query = query.where(scope_digest.c.scope.in_(list(scopes)))
    return [ScopeRow(*row) for row in connection.execute(query)]


def drop(connection: Connection, branch_id: int) -> None:
    """Forget what is counted of a branch, before its records are made anew."""
    connection.execute(delete(scope_digest).where(scope_digest.c.branch_id == branch_id))


def recount(connection: Connection, branch_id: int) -> dict[Id, tuple[int, bytes]]:
    """Return count and digest of every scope, from the stored records themselves."""
    counts: dict[Id, int] = defaultdict(int)
    sums: dict[Id, int] = defaultdict(int)
    query = select(record.c.scope, record.c.kind, record.c.id, record.c.body).where(record.c.branch_id == branch_id)
    for scope, kind, identifier, body in connection.execute(query):
        counts[Id(scope)] += 1
        sums[Id(scope)] += record_hash(kind, identifier, body)
    return {scope: (count, digest_bytes(sums[scope])) for scope, count in counts.items()}


def _select(branch_id: int) -> Any:
    return select(scope_digest.c.scope, scope_digest.c.count, scope_digest.c.digest, scope_digest.c.changed).where(
        scope_digest.c.branch_id == branch_id
    )
