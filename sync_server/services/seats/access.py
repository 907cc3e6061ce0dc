"""Who is asking: sessions opened by a seat's signature over a rising counter, and tokens looked up by their hash."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldapp.protocol.messages import SessionReply, SessionRequest, session_tbs
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.version import PROTO
from sync_server.services.blocked import blocked_fact
from sync_server.services.ground import Ground
from sync_server.store import branches, credentials, seats
from sync_server.store.credentials import SessionRow
from sync_server.store.engine import Connection
from sync_server.store.seats import SeatRow

SESSION_MS: Final = 15 * 60 * 1000
TOKEN_BYTES: Final = 32
APP_VERSION_MAX: Final = 40
_COUNTER_MAX: Final = 2**63 - 1
_EPOCH_MAX: Final = 2**31 - 1


@dataclass(frozen=True)
class Caller:
    """An authenticated seat. push_only: what it sends is kept, but it receives nothing."""

    seat: SeatRow

    @property
    def push_only(self) -> bool:
        """Tell whether the seat is suspended."""
        return self.seat.push_only


def open_session(ground: Ground, request: SessionRequest) -> SessionReply | Problem:
    """Open a session for a seat that signs with its key; the same request again gets the same token.

    SEAT_UNKNOWN, BAD_SIGNATURE, EPOCH_CLOSED, or AUTH_COUNTER where a newer session is known: the laptop was restored
    or copied.
    """
    if not _fits(request):
        return Problem(ProblemCode.BAD_FRAME)
    with ground.database.reading() as connection:
        seat = seats.seat_anywhere(connection, request.seat_id)
    if seat is None:
        return Problem(ProblemCode.SEAT_UNKNOWN)
    signed = session_tbs(request.seat_id, request.epoch, request.counter, request.app_version)
    if not is_signed(seat.public_key, request.signature, signed):
        return Problem(ProblemCode.BAD_SIGNATURE)
    with ground.database.writing() as connection:
        return _open(ground, connection, seat.branch_id, request)


def _open(ground: Ground, connection: Connection, branch_id: int, request: SessionRequest) -> SessionReply | Problem:
    seat = seats.lock_seat(connection, branch_id, request.seat_id)
    branch = branches.branch(connection, branch_id)
    if seat is None or branch is None or branch.office_seat == request.seat_id:
        return Problem(ProblemCode.SEAT_UNKNOWN)
    if request.epoch != seat.epoch:
        return Problem(ProblemCode.EPOCH_CLOSED, facts={"epoch": seat.epoch, **blocked_fact(seat)})
    asked = hashlib.sha256(request.signature).digest()
    again = request.counter == seat.auth_counter and asked == seat.last_request
    if request.counter <= seat.auth_counter and not again:
        return Problem(ProblemCode.AUTH_COUNTER, facts={"counter": seat.auth_counter, **blocked_fact(seat)})
    seats.record_session(connection, seat, request.counter, asked, request.app_version)
    # Derived, not drawn: a request whose answer was lost is answered with the same token, and only its hash is stored.
    token = ground.keyed_hash("token", seat.seat_id, request.counter.to_bytes(8, "big"), asked)
    now = ground.now_ms()
    session = SessionRow(branch_id, hash_token(token), seat.seat_id, seat.epoch, now + SESSION_MS)
    credentials.put_session(connection, session, now)
    return SessionReply(
        token=base64.urlsafe_b64encode(token).decode(),
        expires_ms=session.expires_ms,
        server_ms=now,
        proto=PROTO,
        push_only=seat.push_only,
    )


def authenticate(ground: Ground, token: str) -> Caller | Problem:
    """Return the seat behind a token; TOKEN_EXPIRED for one that is unknown, ended, or of a closed epoch."""
    with ground.database.reading() as connection:
        return caller_in(ground, connection, token)


def caller_in(ground: Ground, connection: Connection, token: str) -> Caller | Problem:
    """Do what authenticate() does, within the caller's transaction."""
    try:
        raw = base64.urlsafe_b64decode(token)
    except (binascii.Error, ValueError):
        return Problem(ProblemCode.TOKEN_EXPIRED)
    if len(raw) != TOKEN_BYTES:
        return Problem(ProblemCode.TOKEN_EXPIRED)
    session = credentials.find_session(connection, hash_token(raw))
    if session is None or session.expires_ms <= ground.now_ms():
        return Problem(ProblemCode.TOKEN_EXPIRED)
    seat = seats.seat_in(connection, session.branch_id, session.seat_id)
    if seat is None or seat.epoch != session.epoch:
        return Problem(ProblemCode.TOKEN_EXPIRED)
    return Caller(seat)


def hash_token(token: bytes) -> bytes:
    """Return what is stored of a token; it is random, so a plain hash is enough."""
    return hashlib.sha256(token).digest()


def is_signed(public_key: bytes, signature: bytes, signed: bytes) -> bool:
    """Tell whether an Ed25519 signature over the bytes is that of the 32-byte key."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _fits(request: SessionRequest) -> bool:
    return (
        0 < request.counter <= _COUNTER_MAX
        and 0 < request.epoch <= _EPOCH_MAX
        and len(request.app_version) <= APP_VERSION_MAX
        and "\x00" not in request.app_version
    )
