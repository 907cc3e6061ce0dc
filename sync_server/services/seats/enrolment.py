"""Enrolment: a one-time code, given out by IT for one user, turns a laptop that holds a key pair into a seat."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.staff import BRANCH, Branch, Seat, SeatEnrolled, User
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.seats.access import APP_VERSION_MAX, is_signed
from sync_server.store import branches, credentials, seats
from sync_server.store.credentials import CodeRow
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection

CODE_MS: Final = 72 * 60 * 60 * 1000
WRONG_TRIES_MAX: Final = 5
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O or U, so that a code survives being read out or written by hand."""
_CODE_CHARACTERS: Final = 12
_LOCATOR_CHARACTERS: Final = 4
_READ_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
DEVICE_NAME_MAX: Final = 100
RECOVERY_MAX: Final = 1000


@dataclass(frozen=True)
class NewCode:
    """A code to hand over; it is shown once and stored only as a keyed hash."""

    code: str
    expires_ms: int


def normalize_code(text: str) -> str:
    """Return a code as typed in its one form: upper case, no dashes or blanks, look-alikes resolved."""
    return text.strip().upper().translate(_READ_ALIKE)


def make_code(ground: Ground, branch_id: int, user_id: Id) -> NewCode:
    """Make a code for one laptop of a registered user, valid 72 hours and once."""
    now = ground.now_ms()
    with ground.database.writing() as connection:
        code = _draw()
        while credentials.codes_at(connection, code[:_LOCATOR_CHARACTERS]):
            code = _draw()
        credentials.add_code(
            connection,
            CodeRow(branch_id, code[:_LOCATOR_CHARACTERS], _hash(ground, code), user_id, now, now + CODE_MS, 0, None),
        )
    return NewCode("-".join(code[at : at + 4] for at in range(0, _CODE_CHARACTERS, 4)), now + CODE_MS)


def _draw() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(_CODE_CHARACTERS))


def enroll(ground: Ground, request: EnrollRequest) -> EnrollReply | Problem:
    """Turn a code into a seat; a request repeated with the same key gets the same seat again.

    BAD_FRAME, BAD_SIGNATURE, ENROLL_CODE for a wrong, spent by wrong tries or expired code, ALREADY_USED.
    """
    if not _fits(request):
        return Problem(ProblemCode.BAD_FRAME)
    if not is_signed(
        request.public_key, request.proof, enroll_tbs(request.code, request.public_key, request.device_name)
    ):
        return Problem(ProblemCode.BAD_SIGNATURE)
    code = normalize_code(request.code)
    with ground.database.writing() as connection:
        row = redeemable(ground, connection, code)
        if isinstance(row, Problem):
            return row
        if row.seat_id is not None:
            return _again(ground, connection, row, request)
        return _seat(ground, connection, row, request)


def _hash(ground: Ground, code: str) -> bytes:
    return ground.keyed_hash("enroll", code.encode())


def redeemable(ground: Ground, connection: Connection, code: str) -> CodeRow | Problem:
    """Return the code's row under the lock of its branch, counting a try that met a locator but is wrong."""
    for candidate in credentials.codes_at(connection, code[:_LOCATOR_CHARACTERS]):
        branches.lock_branch(connection, candidate.branch_id)
        row = credentials.lock_code(connection, candidate)
        if row.wrong_tries >= WRONG_TRIES_MAX or row.expires_ms <= ground.now_ms():
            continue
        if hmac.compare_digest(row.code_hash, _hash(ground, code)):
            return row
        if row.seat_id is None:
            credentials.count_wrong_try(connection, row)
    return Problem(ProblemCode.ENROLL_CODE)


def _again(ground: Ground, connection: Connection, row: CodeRow, request: EnrollRequest) -> EnrollReply | Problem:
    """Answer once more where the reply was lost: only who holds the key that used the code gets it."""
    assert row.seat_id is not None
    seat = seats.seat_in(connection, row.branch_id, row.seat_id)
    if seat is None or seat.public_key != request.public_key:
        return Problem(ProblemCode.ALREADY_USED)
    return _reply(ground, connection, row.branch_id, row.seat_id)


def _seat(ground: Ground, connection: Connection, row: CodeRow, request: EnrollRequest) -> EnrollReply:
    seat_id = ground.new_id()
    number = len(seats.seats_of(connection, row.branch_id))
    enrolled = SeatEnrolled(row.user_id, request.public_key, f"S{number}", request.device_name)
    office.write(ground, connection, row.branch_id, [Intent(enrolled, entity=seat_id, scope=BRANCH)])
    seat = office.new_seat(ground, (row.branch_id, seat_id, row.user_id), request.public_key, request.device_name)
    recovery = ground.seal("recovery", request.recovery.encode(), seat_id) if request.recovery else b""
    seats.add_seat(connection, replace(seat, app_version=request.app_version, recovery=recovery))
    credentials.mark_used(connection, row, seat_id)
    return _reply(ground, connection, row.branch_id, seat_id)


def _reply(ground: Ground, connection: Connection, branch_id: int, seat_id: Id) -> EnrollReply:
    state = Projection(connection, branch_id)
    branch, seat = state.find(Branch, BRANCH), state.find(Seat, seat_id)
    user = state.find(User, seat.user_id) if seat else None
    row = seats.seat_in(connection, branch_id, seat_id)
    assert branch is not None
    assert seat is not None
    assert user is not None
    assert row is not None
    return EnrollReply(
        branch_id=branch_id,
        branch_name=branch.name,
        currency=branch.currency,
        time_zone=branch.time_zone,
        synthetic=branch.synthetic,
        seat_id=seat_id,
        seat_code=seat.code,
        user_id=user.id,
        user_name=user.name,
        role=user.role,
        epoch=row.epoch,
        server_ms=ground.now_ms(),
    )


def _fits(request: EnrollRequest) -> bool:
    texts = request.device_name + request.app_version
    return (
        len(request.public_key) == 32
        and len(request.code) <= 2 * _CODE_CHARACTERS
        and len(request.device_name) <= DEVICE_NAME_MAX
        and len(request.app_version) <= APP_VERSION_MAX
        and len(request.recovery) <= RECOVERY_MAX
        and texts.isprintable()
    )
