"""New epochs for seats whose chain cannot go on, and the answer to which operations the branch has."""

from __future__ import annotations

from fieldapp.domain.cash.receipt_book import ReceiptBook
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.renewal import SeatRenewed
from fieldapp.domain.staff import BRANCH
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import (
    EPOCHS_AHEAD_MAX,
    RECALL_MAX,
    Known,
    RecallReply,
    RecallRequest,
    RenewReply,
    RenewRequest,
    renew_tbs,
)
from fieldapp.protocol.segment import chain_start, read_header
from sync_server.services.ground import Ground
from sync_server.services.log import office
from sync_server.services.seats import enrolment
from sync_server.services.seats.access import APP_VERSION_MAX, Caller, is_signed
from sync_server.store import branches, credentials, oplog, seats
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection
from sync_server.store.seats import SeatRow, SeatStatus

_CODE_MAX = 40


def renew(ground: Ground, request: RenewRequest) -> RenewReply | Problem:
    """Close a seat's epoch and open the next; asked again with the same code, answer the same.

    A blocked seat needs no code, and gets none: it is to hand over what it has, and all of that is held. SEAT_UNKNOWN,
    SEAT_SUSPENDED, BAD_SIGNATURE; ENROLL_CODE for a code that is not for the seat's user.
    """
    if len(request.code) > _CODE_MAX or len(request.app_version) > APP_VERSION_MAX:
        return Problem(ProblemCode.BAD_FRAME)
    with ground.database.reading() as connection:
        seat = seats.seat_anywhere(connection, request.seat_id)
    if seat is None:
        return Problem(ProblemCode.SEAT_UNKNOWN)
    if not is_signed(seat.public_key, request.proof, renew_tbs(request.seat_id, request.code)):
        return Problem(ProblemCode.BAD_SIGNATURE)
    with ground.database.writing() as connection:
        if not request.code:
            return _renew_blocked(ground, connection, seat.branch_id, request)
        return _renew(ground, connection, request)


def _renew_blocked(
    ground: Ground, connection: Connection, branch_id: int, request: RenewRequest
) -> RenewReply | Problem:
    """Let a blocked seat go on by itself; an epoch in which it has sent nothing yet is given once more."""
    branches.lock_branch(connection, branch_id)
    seat = seats.lock_seat(connection, branch_id, request.seat_id)
    if seat is None or seat.status == SeatStatus.ACTIVE:
        return Problem(ProblemCode.ENROLL_CODE)
    if seat.last_seq or request.epoch >= seat.epoch:
        _open_epoch(ground, connection, seat, _next_epoch(seat, request))
    return _reply(ground, connection, seat)


def _renew(ground: Ground, connection: Connection, request: RenewRequest) -> RenewReply | Problem:
    row = enrolment.redeemable(ground, connection, enrolment.normalize_code(request.code))
    if isinstance(row, Problem):
        return row
    seat = seats.lock_seat(connection, row.branch_id, request.seat_id)
    if seat is None or seat.user_id != row.user_id or row.seat_id not in (None, seat.seat_id):
        return Problem(ProblemCode.ENROLL_CODE)
    if seat.status != SeatStatus.ACTIVE:
        return Problem(ProblemCode.SEAT_SUSPENDED)
    if row.seat_id is None:
        _open_epoch(ground, connection, seat, _next_epoch(seat, request))
        credentials.mark_used(connection, row, seat.seat_id)
    return _reply(ground, connection, seat)


def _reply(ground: Ground, connection: Connection, seat: SeatRow) -> RenewReply:
    renewed = seats.lock_seat(connection, seat.branch_id, seat.seat_id)
    assert renewed is not None
    book = Projection(connection, seat.branch_id).find(ReceiptBook, seat.seat_id)
    return RenewReply(
        epoch=renewed.epoch,
        start=start_of(connection, renewed.branch_id, renewed.seat_id, renewed.epoch),
        counter=renewed.auth_counter,
        receipts=book.next - 1 if book is not None else 0,
        server_ms=ground.now_ms(),
    )


def _next_epoch(seat: SeatRow, request: RenewRequest) -> int:
    """Return the epoch to open: beyond the laptop's too, which an office that went back in time knows nothing of."""
    ahead = request.epoch if request.epoch <= seat.epoch + EPOCHS_AHEAD_MAX else 0
    return max(seat.epoch, ahead) + 1


def _open_epoch(ground: Ground, connection: Connection, seat: SeatRow, epoch: int) -> None:
    """Open an epoch; those between are closed where they begin, so that each names the end of the one before."""
    closing = start = seat.last_head
    for between in range(seat.epoch + 1, epoch + 1):
        closing, start = start, chain_start(seat.seat_id, between, start)
    day = ground.now_ms() // 86_400_000
    told = Intent(SeatRenewed(epoch, closing), entity=seat.seat_id, scope=BRANCH, business_day=day)
    office.write(ground, connection, seat.branch_id, [told])
    seats.open_epoch(connection, seat, epoch, start)
    credentials.end_sessions(connection, seat.branch_id, seat.seat_id)


def start_of(connection: Connection, branch_id: int, seat_id: Id, epoch: int) -> bytes:
    """Return the head before the first operation of a seat's epoch; it names the head at which the one before ended."""
    if epoch <= 1:
        return chain_start(seat_id, epoch)
    last = oplog.last_segment_of_epoch(connection, branch_id, seat_id, epoch - 1)
    header = read_header(last.tbs) if last is not None else None
    if header is None or isinstance(header, Rejection):
        return chain_start(seat_id, epoch, start_of(connection, branch_id, seat_id, epoch - 1))
    return chain_start(seat_id, epoch, header.head)


def recall(ground: Ground, caller: Caller, request: RecallRequest) -> RecallReply | Problem:
    """Return which operations the branch log has, with their verdicts; nothing of what they say."""
    if len(request.op_ids) > RECALL_MAX:
        return Problem(ProblemCode.TOO_LARGE, facts={"most": RECALL_MAX})
    with ground.database.reading() as connection:
        rows = oplog.placed(connection, caller.seat.branch_id, request.op_ids)
    known = (Known(op_id, position, Code(code), Reason(reason)) for op_id, position, code, reason in rows)
    return RecallReply(tuple(known))
