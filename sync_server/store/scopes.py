"""Whom each place of the log concerns, and pages of the log for those who have some of the scopes only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, delete, select

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind
from sync_server.store.bulk import ask, insert_rows, upsert_rows
from sync_server.store.tables import OF_STAFF, entry_image, operation, operation_scope, scope_purge

_OF_USER: Final = (
    f"SELECT kind, id, body FROM record WHERE branch_id = ? AND {OF_STAFF} AND borrower = ? "  # noqa: S608 - our own text
    "UNION ALL SELECT kind, id, body FROM record WHERE branch_id = ? AND id = ? AND kind = ?"
)
_GRANTED: Final = f"SELECT center FROM record WHERE branch_id = ? AND {OF_STAFF} AND kind = ? AND state = 1"  # noqa: S608


@dataclass(frozen=True)
class Audience:
    """Whom a place of the log concerns. images: for a scope, a bundle of the records it has there afterwards."""

    position: int
    scopes: frozenset[Id]
    images: dict[Id, bytes] = field(default_factory=dict)


def put_audiences(connection: Connection, branch_id: int, audiences: Iterable[Audience]) -> None:
    """Write down whom places of the log concern, in the transaction that places them."""
    found = list(audiences)
    concerned = [(branch_id, item.position, scope) for item in found for scope in sorted(item.scopes)]
    insert_rows(connection, operation_scope, concerned)
    insert_rows(
        connection,
        entry_image,
        [(branch_id, item.position, scope, body) for item in found for scope, body in item.images.items()],
    )


def positions(connection: Connection, branch_id: int, scopes: Sequence[Id], after: int, most: int) -> list[int]:
    """Return the next places of the log, at most so many, that concern one of the scopes.

    One walk along the log: it costs the stretch that it passes over, some two rows a place, whatever the length of the
    log before it. Who has nothing to fetch passes over nothing.
    """
    text = (
        "SELECT DISTINCT position FROM operation_scope WHERE branch_id = ? AND position > ? AND scope IN ? "
        "ORDER BY position LIMIT ?"
    )
    found = ask(connection, text, branch_id, after, list(scopes), most) if scopes else ()
    return [position for (position,) in found]


def images(
    connection: Connection, branch_id: int, scopes: Sequence[Id], places: Sequence[int]
) -> dict[int, list[tuple[Id, bytes]]]:
    """Return the images of places of the log for some scopes, by position, each with its scope."""
    text = (
        "SELECT position, scope, body FROM entry_image WHERE branch_id = ? AND position IN ? AND scope IN ? "
        "ORDER BY position, scope"
    )
    found: dict[int, list[tuple[Id, bytes]]] = {}
    for position, scope, body in ask(connection, text, branch_id, list(places), list(scopes)):
        found.setdefault(position, []).append((Id(scope), body))
    return found


def rows_of_user(connection: Connection, branch_id: int, user_id: Id) -> list[tuple[int, Id, bytes]]:
    """Return (kind, id, bytes) of a user's own record, centers and grants."""
    rows = ask(connection, _OF_USER, branch_id, user_id, branch_id, user_id, Kind.USER.value)
    return [(kind, Id(found), body) for kind, found, body in rows]


def granted_centers(connection: Connection, branch_id: int) -> frozenset[Id]:
    """Return the centers that somebody besides their officer was granted, as the database has it."""
    return frozenset(Id(center) for (center,) in ask(connection, _GRANTED, branch_id, Kind.GRANT.value))


def forget_audiences(connection: Connection, branch_id: int) -> None:
    """Forget whom the places of a log concern, before the log is folded anew."""
    connection.execute(delete(operation_scope).where(operation_scope.c.branch_id == branch_id))
    connection.execute(delete(entry_image).where(entry_image.c.branch_id == branch_id))


def has_audiences(connection: Connection, branch_id: int) -> bool:
    """Tell whether it is written down whom the places of a log concern; true for an empty log too."""
    written = select(operation_scope.c.position).where(operation_scope.c.branch_id == branch_id).limit(1)
    if connection.execute(written).first() is not None:
        return True
    placed = select(operation.c.position).where(operation.c.branch_id == branch_id).limit(1)
    return connection.execute(placed).first() is None


def note_purge(connection: Connection, branch_id: int, seat_id: Id, purged: Sequence[tuple[Id, int]], now: int) -> None:
    """Keep a laptop's word that it deleted the records of scopes."""
    rows = {scope: (branch_id, seat_id, scope, now, records) for scope, records in purged}
    upsert_rows(connection, scope_purge, list(rows.values()))  # the same word may come twice within a millisecond


def purges(connection: Connection, branch_id: int, seat_id: Id) -> list[tuple[Id, int, int]]:
    """Return (scope, milliseconds since 1970, records) of what a laptop said it deleted, oldest first."""
    query = (
        select(scope_purge.c.scope, scope_purge.c.purged_ms, scope_purge.c.records)
        .where(scope_purge.c.branch_id == branch_id, scope_purge.c.seat_id == seat_id)
        .order_by(scope_purge.c.purged_ms)
    )
    return [(Id(scope), at, records) for scope, at, records in connection.execute(query)]
