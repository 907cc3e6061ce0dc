"""Opening what a laptop sends: segments as they are, or a parcel that leans on operations of the branch log."""

from __future__ import annotations

from fieldapp.protocol.messages import SEGMENTS_PER_REQUEST_MAX, SyncRequest
from fieldapp.protocol.parcel import NotAParcel, Parcel, positions_of, read_parcel, unwrap
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.segment import Segment
from sync_server.store import branches, oplog
from sync_server.store.engine import Connection
from sync_server.store.seats import SeatRow


def segments_of(connection: Connection, seat: SeatRow, request: SyncRequest) -> tuple[Segment, ...] | Problem:
    """Return the segments of a request of a seat; neither chain nor signature was looked at.

    TOO_LARGE for too many; PARCEL_UNKNOWN for a parcel that does not open here, whatever the reason: the laptop then
    sends the segments whole, and what is wrong with those is told of those.
    """
    if request.segments or not request.parcel:
        if len(request.segments) > SEGMENTS_PER_REQUEST_MAX:
            return Problem(ProblemCode.TOO_LARGE, facts={"most": SEGMENTS_PER_REQUEST_MAX})
        return tuple(wire.segment() for wire in request.segments)
    try:
        parcel = read_parcel(request.parcel)
        if parcel.seat_id != seat.seat_id or len(parcel.seals) > SEGMENTS_PER_REQUEST_MAX:
            return Problem(ProblemCode.BAD_FRAME)
        leaned = _leaned_on(connection, seat.branch_id, request.log_epoch, parcel)
        return unwrap(parcel, leaned)
    except NotAParcel:
        return Problem(ProblemCode.PARCEL_UNKNOWN)


def told(request: SyncRequest, problem: Problem) -> Problem:
    """Return what a laptop is told of a segment that was not taken.

    One that came out of a parcel otherwise than it was sealed, because the parcel leans on something else here, has no
    valid signature: it is asked for whole.
    """
    in_a_parcel = bool(request.parcel) and not request.segments
    if in_a_parcel and problem.code in (ProblemCode.BAD_SIGNATURE, ProblemCode.BAD_ENVELOPE):
        return Problem(ProblemCode.PARCEL_UNKNOWN)
    return problem


def _leaned_on(connection: Connection, branch_id: int, log_epoch: int, parcel: Parcel) -> list[bytes]:
    positions = positions_of(parcel)
    if not positions:
        return []
    head = branches.branch(connection, branch_id)
    if head is None or head.log_epoch != log_epoch or positions[-1] > head.head:
        raise NotAParcel("it leans on another log")
    return oplog.bodies_at(connection, branch_id, positions)
