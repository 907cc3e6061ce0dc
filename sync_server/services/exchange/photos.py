"""Taking and giving photos: from known seats only, bounded in size and number, verified by their hash when whole."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.photo import Photo
from fieldapp.domain.scope import WHOLE, scope_of
from fieldapp.protocol.photos import (
    PHOTO_BYTES_MAX,
    PHOTO_ID_BYTES,
    PHOTOS_PER_DAY_MAX,
    PIECE_BYTES_MAX,
    PhotoId,
    PhotoPiece,
    PhotoStanding,
    PhotoWish,
    media_type,
    photo_id,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.exchange.grants import granted_to
from sync_server.services.ground import Ground
from sync_server.services.seats.access import Caller
from sync_server.store import photos, seats
from sync_server.store.engine import Connection
from sync_server.store.photos import Sending
from sync_server.store.projection import Projection

DAY_MS: Final = 86_400_000
STALE_MS: Final = 30 * DAY_MS
"""How long pieces wait for the rest of their photo; a laptop that comes later sends it from its start."""


def standing(ground: Ground, caller: Caller, content: PhotoId) -> PhotoStanding | Problem:
    """Say how much of a photo the caller has sent, or that it is here whole."""
    if len(content) != PHOTO_ID_BYTES:
        return Problem(ProblemCode.BAD_FRAME)
    with ground.database.reading() as connection:
        return _standing(connection, _sending(caller, content))


def put(ground: Ground, caller: Caller, piece: PhotoPiece) -> PhotoStanding | Problem:
    """Take the next piece of a photo; the last one makes it whole or, with a wrong hash, undoes it."""
    unfit = _unfit(piece)
    if unfit is not None:
        return unfit
    sending, now = _sending(caller, piece.content), ground.now_ms()
    with ground.database.writing() as connection:
        seats.lock_seat(connection, sending.branch_id, sending.seat_id)  # two pieces at once: one after the other
        there = _standing(connection, sending)
        if there.whole:
            return there
        if piece.start != there.have:
            return Problem(ProblemCode.OFFSET_MISMATCH, facts={"have": there.have})
        if piece.start == 0 and (refused := _over_quota(connection, sending, now)) is not None:
            return refused
        photos.add_piece(connection, sending, piece.start, piece.body, now)
        if piece.start + len(piece.body) < piece.size:
            return PhotoStanding(piece.start + len(piece.body))
        return _finish(connection, sending, now)


def give(ground: Ground, caller: Caller, wish: PhotoWish) -> PhotoPiece | Problem:
    """Give bytes of a photo whose record is in a scope of the caller's; to anybody else there is no such photo."""
    if caller.push_only:
        return Problem(ProblemCode.SEAT_SUSPENDED)
    most = max(1, min(wish.most, PIECE_BYTES_MAX))
    start = max(0, min(wish.start, PHOTO_BYTES_MAX))
    with ground.database.reading() as connection:
        projection = Projection(connection, caller.seat.branch_id)
        record = projection.find(Photo, wish.record)
        if record is None or record.content != wish.content:
            return Problem(ProblemCode.NOT_FOUND)
        granted = granted_to(connection, caller.seat)
        if WHOLE not in granted and scope_of(record, projection) not in granted:
            return Problem(ProblemCode.NOT_FOUND)
        found = photos.part(connection, caller.seat.branch_id, wish.content, start, most)
    if found is None:
        return Problem(ProblemCode.NOT_FOUND)
    return PhotoPiece(wish.content, found[0], start, found[1])


def _sending(caller: Caller, content: bytes) -> Sending:
    return Sending(caller.seat.branch_id, caller.seat.seat_id, content)


def _standing(connection: Connection, sending: Sending) -> PhotoStanding:
    if photos.has(connection, sending.branch_id, sending.content):
        return PhotoStanding(0, whole=True)
    return PhotoStanding(photos.arrived(connection, sending))


def _unfit(piece: PhotoPiece) -> Problem | None:
    if piece.size > PHOTO_BYTES_MAX or len(piece.body) > PIECE_BYTES_MAX:
        return Problem(ProblemCode.TOO_LARGE, facts={"most": PHOTO_BYTES_MAX})
    fits = piece.start >= 0 and piece.body and piece.start + len(piece.body) <= piece.size
    if len(piece.content) != PHOTO_ID_BYTES or not fits:
        return Problem(ProblemCode.BAD_FRAME)
    return None


def _over_quota(connection: Connection, sending: Sending, now_ms: int) -> Problem | None:
    photos.drop_stale(connection, sending.branch_id, sending.seat_id, now_ms - STALE_MS)
    sent = photos.sent_since(connection, sending.branch_id, sending.seat_id, now_ms - DAY_MS)
    return Problem(ProblemCode.PHOTO_QUOTA, facts={"most": PHOTOS_PER_DAY_MAX}) if sent >= PHOTOS_PER_DAY_MAX else None


def _finish(connection: Connection, sending: Sending, now_ms: int) -> PhotoStanding | Problem:
    body = photos.joined(connection, sending)
    if photo_id(body) != sending.content or not media_type(body):
        photos.drop_pieces(connection, sending)
        return Problem(ProblemCode.PHOTO_HASH)
    photos.keep(connection, sending, body, now_ms)
    return PhotoStanding(len(body), whole=True)
