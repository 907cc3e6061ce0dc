"""Photos as rows: whole ones by their hash, and the pieces of those that a seat is still sending.

They are kept in the database, not beside it: every app server on one PostgreSQL has them, one backup holds log and
photos of the same moment, and an embedded database encrypts them with everything else.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from fieldapp.domain.ids import Id
from sync_server.store.tables import photo, photo_piece


@dataclass(frozen=True)
class Sending:
    """A photo that a seat of a branch is sending."""

    branch_id: int
    seat_id: Id
    content: bytes


def has(connection: Connection, branch_id: int, content: bytes) -> bool:
    """Tell whether a photo is here whole."""
    query = select(photo.c.size).where(photo.c.branch_id == branch_id, photo.c.content == content)
    return connection.execute(query).first() is not None


def part(connection: Connection, branch_id: int, content: bytes, start: int, most: int) -> tuple[int, bytes] | None:
    """Return the size of a whole photo and some of its bytes, None where it is not here."""
    query = select(photo.c.size, func.substr(photo.c.body, start + 1, most)).where(
        photo.c.branch_id == branch_id, photo.c.content == content
    )
    row = connection.execute(query).first()
    return (int(row[0]), bytes(row[1])) if row is not None else None


def arrived(connection: Connection, sending: Sending) -> int:
    """Return how many bytes of a photo have come from a seat."""
    query = select(func.coalesce(func.sum(func.length(photo_piece.c.body)), 0)).where(_of(sending))
    return int(connection.execute(query).scalar_one())


def add_piece(connection: Connection, sending: Sending, start: int, body: bytes, now_ms: int) -> None:
    """Keep the next bytes."""
    row = {**vars(sending), "start": start, "received_ms": now_ms, "body": body}
    connection.execute(insert(photo_piece), row)


def joined(connection: Connection, sending: Sending) -> bytes:
    """Return all bytes that have come, in their order."""
    query = select(photo_piece.c.body).where(_of(sending)).order_by(photo_piece.c.start)
    return b"".join(bytes(body) for body in connection.execute(query).scalars())


def drop_pieces(connection: Connection, sending: Sending) -> None:
    """Forget the pieces of a photo from a seat."""
    connection.execute(delete(photo_piece).where(_of(sending)))


def keep(connection: Connection, sending: Sending, body: bytes, now_ms: int) -> None:
    """Keep a whole photo in place of its pieces."""
    drop_pieces(connection, sending)
    if not has(connection, sending.branch_id, sending.content):
        row = {**vars(sending), "size": len(body), "received_ms": now_ms, "body": body}
        connection.execute(insert(photo), row)


def sent_since(connection: Connection, branch_id: int, seat_id: Id, since_ms: int) -> int:
    """Return how many photos a seat has sent or begun to send since a moment."""
    whole = select(func.count()).where(
        photo.c.branch_id == branch_id, photo.c.seat_id == seat_id, photo.c.received_ms > since_ms
    )
    begun = select(func.count()).where(
        photo_piece.c.branch_id == branch_id, photo_piece.c.seat_id == seat_id, photo_piece.c.start == 0
    )
    return int(connection.execute(whole).scalar_one()) + int(connection.execute(begun).scalar_one())


def drop_stale(connection: Connection, branch_id: int, seat_id: Id, before_ms: int) -> None:
    """Forget pieces of a seat that came before a moment and were never followed by the rest."""
    connection.execute(
        delete(photo_piece).where(
            photo_piece.c.branch_id == branch_id,
            photo_piece.c.seat_id == seat_id,
            photo_piece.c.content.in_(
                select(photo_piece.c.content)
                .where(photo_piece.c.branch_id == branch_id, photo_piece.c.seat_id == seat_id)
                .group_by(photo_piece.c.content)
                .having(func.max(photo_piece.c.received_ms) < before_ms)
            ),
        )
    )


def _of(sending: Sending) -> ColumnElement[bool]:
    return and_(
        photo_piece.c.branch_id == sending.branch_id,
        photo_piece.c.seat_id == sending.seat_id,
        photo_piece.c.content == sending.content,
    )
