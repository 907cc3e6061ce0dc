"""The server's side of the conversation: SyncPeer over the real services, the same one that the web edge wraps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from fieldapp.protocol.messages import (
    EnrollReply,
    EnrollRequest,
    SegmentResult,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
)
from fieldapp.protocol.photos import PhotoId, PhotoPiece, PhotoStanding, PhotoWish
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RecallReply, RecallRequest, RenewReply, RenewRequest
from fieldapp.protocol.scopes import SCOPES_MAX
from fieldapp.protocol.snapshot import ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from sync_server.services.exchange import feed, photos, snapshots
from sync_server.services.exchange.parcels import segments_of, told
from sync_server.services.ground import Ground
from sync_server.services.log.ingest import ingest
from sync_server.services.seats import access, clocks, enrolment, odd_times, renewal
from sync_server.store import orders, scopes, seats
from sync_server.store.engine import Connection
from sync_server.store.faults import Fault, StoreFault
from sync_server.store.seats import Contact, SeatRow

T = TypeVar("T")
CONTACT_MS: Final = 60_000
"""How exactly the server knows when it last heard of a laptop."""
_POSITION_MAX: Final = 2**62
_PROBLEMS = {Fault.FULL: ProblemCode.STORE_FULL}


def problem_of(fault: StoreFault) -> Problem:
    """Return what a laptop is told about trouble with the database; whatever it is, the laptop keeps its records."""
    return Problem(_PROBLEMS.get(fault.fault, ProblemCode.SERVER_BUSY))


class Peer:
    """SyncPeer on a database. Every refusal is returned; trouble with the database is returned as a problem too."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Turn a one-time code into a seat."""
        try:
            return enrolment.enroll(self._ground, request)
        except StoreFault as fault:
            return problem_of(fault)

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Return a token for a seat's signature."""
        try:
            opened = access.open_session(self._ground, request)
            if isinstance(opened, SessionReply):
                odd_times.tell(self._ground, request.seat_id)
            return opened
        except StoreFault as fault:
            return problem_of(fault)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Take the segments, one transaction each, then return their results with a page of the log.

        The first segment that cannot be taken ends the exchange with its problem; those before it are stored, and
        sending them again is answered with the same verdicts.
        """
        try:
            return self._sync(token, request)
        except StoreFault as fault:
            return problem_of(fault)

    def snapshot(self, token: str, request: SnapshotRequest) -> SnapshotReply | Problem:
        """Name the pieces of a snapshot."""
        return self._asked(token, lambda caller: snapshots.snapshot(self._ground, caller, request))

    def chunks(self, token: str, request: ChunkRequest) -> ChunkReply | Problem:
        """Give pieces of snapshots."""
        return self._asked(token, lambda caller: snapshots.give(self._ground, caller, request))

    def renew(self, request: RenewRequest) -> RenewReply | Problem:
        """Open a new epoch for a seat whose chain cannot go on."""
        try:
            return renewal.renew(self._ground, request)
        except StoreFault as fault:
            return problem_of(fault)

    def recall(self, token: str, request: RecallRequest) -> RecallReply | Problem:
        """Say which operations the branch log has."""
        return self._asked(token, lambda caller: renewal.recall(self._ground, caller, request))

    def photo_standing(self, token: str, content: PhotoId) -> PhotoStanding | Problem:
        """Say how much of a photo is there."""
        return self._asked(token, lambda caller: photos.standing(self._ground, caller, content))

    def put_photo(self, token: str, piece: PhotoPiece) -> PhotoStanding | Problem:
        """Take a piece of a photo."""
        return self._asked(token, lambda caller: photos.put(self._ground, caller, piece))

    def get_photo(self, token: str, wish: PhotoWish) -> PhotoPiece | Problem:
        """Give a piece of a photo."""
        return self._asked(token, lambda caller: photos.give(self._ground, caller, wish))

    def _asked(self, token: str, answer: Callable[[access.Caller], T | Problem]) -> T | Problem:
        try:
            caller = access.authenticate(self._ground, token)
            return caller if isinstance(caller, Problem) else answer(caller)
        except StoreFault as fault:
            return problem_of(fault)

    def _sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        with self._ground.database.reading() as connection:
            caller = access.caller_in(self._ground, connection, token)
            if isinstance(caller, Problem):
                return caller
            segments = segments_of(connection, caller.seat, request)
            if isinstance(segments, Problem):
                return segments
            asked_only = not segments and not request.standing.purged and not request.standing.wiped
            reply = self._at_once(connection, caller, request) if asked_only else None
        results: list[SegmentResult] = []
        fresh: list[bytes] = []
        for segment in segments:
            result = ingest(self._ground, caller.seat, segment, _acked(request))
            if isinstance(result, Problem):
                return told(request, result)
            results.append(result)
            if not result.duplicate:
                fresh.append(segment.tbs)
        clocks.note(self._ground, caller.seat, request.standing.wall_ms, fresh)
        if reply is None:
            return self._answer(caller, request, tuple(results), heard=bool(fresh))
        if not isinstance(reply, Problem) or reply.code is not ProblemCode.SEAT_SUSPENDED:
            self._note_contact(caller.seat, request)
        return reply

    def _at_once(self, connection: Connection, caller: access.Caller, request: SyncRequest) -> SyncReply | Problem:
        """Answer who brings nothing in the transaction that knew her: nothing is written that the answer depends on."""
        if caller.push_only and request.pull:
            return Problem(ProblemCode.SEAT_SUSPENDED)
        return feed.reply(self._ground, connection, caller, request, ())

    def _note_contact(self, seat: SeatRow, request: SyncRequest) -> None:
        """Remember how far the laptop has got and that it is alive, without a write for every empty exchange."""
        now, ack = self._ground.now_ms(), _acked(request)
        if ack > seat.pull_ack or now - seat.last_seen_ms >= CONTACT_MS:
            with self._ground.database.writing() as connection:
                seats.record_contact(connection, seat, Contact(now, ack))

    def _note_purge(self, seat: SeatRow, request: SyncRequest) -> None:
        """Keep the laptop's word that it deleted what it may no longer have."""
        purged = [(item.scope, max(0, item.records)) for item in request.standing.purged[:SCOPES_MAX]]
        if purged:
            with self._ground.database.writing() as connection:
                scopes.note_purge(connection, seat.branch_id, seat.seat_id, purged, self._ground.now_ms())

    def _note_wiped(self, seat: SeatRow, request: SyncRequest) -> None:
        """Keep a laptop's word that it deletes its records now, as it was ordered."""
        nonce = request.standing.wiped
        if nonce:
            with self._ground.database.writing() as connection:
                orders.note_done(connection, seat.branch_id, seat.seat_id, nonce, self._ground.now_ms())

    def _answer(
        self, caller: access.Caller, request: SyncRequest, results: tuple[SegmentResult, ...], *, heard: bool
    ) -> SyncReply | Problem:
        """Answer an exchange that brought something; heard: whether a segment has noted already how far it has got."""
        if caller.push_only and request.pull and not results:
            return Problem(ProblemCode.SEAT_SUSPENDED)
        if not heard:
            self._note_contact(caller.seat, request)
        self._note_purge(caller.seat, request)
        self._note_wiped(caller.seat, request)
        return feed.pull(self._ground, caller, request, results)


def _acked(request: SyncRequest) -> int:
    """Return how far a laptop says to have stored the branch log, within what it has asked for."""
    return max(0, min(request.pull_ack, request.cursor, _POSITION_MAX))
