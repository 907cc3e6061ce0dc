"""The way to the office: every message is packed and unpacked as on the wire, and a plan says what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from fieldapp.domain import shape
from fieldapp.domain.cbor import MalformedCbor
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.shape import WrongShape
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, SessionReply, SessionRequest, SyncReply, SyncRequest
from fieldapp.protocol.photos import PhotoPiece, PhotoStanding, PhotoWish
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RecallReply, RecallRequest, RenewReply, RenewRequest
from fieldapp.protocol.snapshot import ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from fieldapp.sync.faults import TransportFault
from tests.simulation.faults import Died
from tests.simulation.office import OfficeUnderTest
from tests.simulation.programs import dictionary, program

M = TypeVar("M")
SAME_MOST = 50
"""How often the same question may be put before somebody goes round in circles."""


@dataclass
class Line:
    """SyncPeer over the office, as one laptop reaches it. plan: one letter for each call to come (plan.NETWORK).

    late: questions that are still under way. sent: every question that carried something and was answered, to be put
    again in the afterlife. counters: of the sessions asked for. asked: how often in a row the same question was put.
    forks: how often the answer was that the chain is another one. other: lets another laptop exchange. known: what the
    office has said that it has, with the seal under which it had been sent. doubled: how often something of that was
    sent under another seal all the same. waits: tells whether something saved waits; hasty: how often a photo went
    before it. parcels: what is sent travels as a parcel, and whole where the office cannot open it.
    """

    office: OfficeUnderTest
    plan: str = ""
    late: list[tuple[str, bytes]] = field(default_factory=list)
    sent: dict[bytes, None] = field(default_factory=dict)
    counters: list[int] = field(default_factory=list)
    asked: tuple[bytes, int] = (b"", 0)
    forks: int = 0
    other: Callable[[], None] | None = None
    known: dict[bytes, bytes] = field(default_factory=dict)
    doubled: int = 0
    waits: Callable[[], bool] = lambda: False
    hasty: int = 0
    parcels: bool = False
    _seals: dict[bytes, bytes] = field(default_factory=dict)

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Enroll without faults: somebody of IT sits beside it."""
        return self.office.peer().enroll(request)

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Ask for a session."""
        asked = _through(request)
        self.counters.append(asked.counter)
        return self._call(lambda fault: self.office.peer(fault == "2").open_session(asked), SessionReply)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Exchange once."""
        body = shape.encode(request)
        self._note(request)
        parcel = b""
        if self.parcels and request.parcel:
            parcel = shape.encode(replace(request, segments=()))
        last, often = self.asked
        self.asked = (body, often + 1 if body == last else 1)
        if self.asked[1] > SAME_MOST + 1:  # the auditor says so; the run goes on
            raise TransportFault("asked the same for ever")
        answer = self._call(lambda fault: self._deliver(token, parcel or body, fault), SyncReply)
        if parcel and isinstance(answer, Problem) and answer.code is ProblemCode.PARCEL_UNKNOWN:
            answer = self._call(lambda fault: self._deliver(token, body, fault), SyncReply)
        self.forks += isinstance(answer, Problem) and answer.code is ProblemCode.CHAIN_FORK
        return answer

    def snapshot(self, token: str, request: SnapshotRequest) -> SnapshotReply | Problem:
        """Ask for the pieces of a snapshot."""
        return self._call(
            lambda fault: self.office.peer(fault == "2").snapshot(token, _through(request)), SnapshotReply
        )

    def chunks(self, token: str, request: ChunkRequest) -> ChunkReply | Problem:
        """Fetch pieces."""
        return self._call(lambda fault: self.office.peer(fault == "2").chunks(token, _through(request)), ChunkReply)

    def renew(self, request: RenewRequest) -> RenewReply | Problem:
        """Ask for a new epoch."""
        return self._call(lambda fault: self.office.peer(fault == "2").renew(_through(request)), RenewReply)

    def recall(self, token: str, request: RecallRequest) -> RecallReply | Problem:
        """Ask which operations the office has."""
        answer = self._call(lambda fault: self.office.peer(fault == "2").recall(token, _through(request)), RecallReply)
        if isinstance(answer, RecallReply):
            self.known |= {item.op_id: self._seals.get(item.op_id, b"") for item in answer.known}
        return answer

    def photo_standing(self, token: str, content: PhotoId) -> PhotoStanding | Problem:
        """Ask how much of a photo is there."""
        return self._call(lambda fault: self.office.peer(fault == "2").photo_standing(token, content), PhotoStanding)

    def put_photo(self, token: str, piece: PhotoPiece) -> PhotoStanding | Problem:
        """Send a piece of a photo."""
        self.hasty += self.waits()
        return self._call(lambda fault: self.office.peer(fault == "2").put_photo(token, _through(piece)), PhotoStanding)

    def get_photo(self, token: str, wish: PhotoWish) -> PhotoPiece | Problem:
        """Fetch a piece of a photo."""
        return self._call(lambda fault: self.office.peer(fault == "2").get_photo(token, _through(wish)), PhotoPiece)

    def forget(self) -> None:
        """One of the two sides was put back from a backup: what was said before is of another history."""
        self.known.clear()
        self._seals.clear()

    def _note(self, request: SyncRequest) -> None:
        for wire in request.segments:
            for op_id in map(op_id_of, wire.operations):
                self.doubled += self.known.get(op_id, wire.tbs) != wire.tbs
                self._seals[op_id] = wire.tbs

    def _call(self, deliver: Callable[[str], Any], answer: type[M]) -> M | Problem:
        fault, self.plan = (self.plan or ".")[0], self.plan[1:]
        if fault in "qs":
            raise TransportFault("no answer" if fault == "q" else "somebody else answered")
        if fault == "b":
            return Problem(ProblemCode.SERVER_BUSY, facts={"retry_after_s": 7})
        self.office.meanwhile = self.other if fault == "i" else None
        self.office.light(fault)
        try:
            with program(self.office.unknown), dictionary(self.office.phrases):
                reply = deliver(fault)
                if fault == "d":
                    reply = deliver(fault)
            if self.office.meanwhile is not None:  # they did not meet there: before the answer arrives
                self.office.meet()
        except Died as death:
            self.office.restart()
            raise TransportFault("the line went dead") from death
        finally:
            self.office.light("")
            self.office.meanwhile = None
        if fault in "ag":
            raise TransportFault("the answer was lost")
        return reply if isinstance(reply, Problem) else _through(reply, answer)

    def _deliver(self, token: str, body: bytes, fault: str) -> SyncReply | Problem:
        if fault == "l":
            self.late.append((token, body))
            raise TransportFault("no answer yet")
        if fault == "f":
            middle = len(body) // 2
            body = body[:middle] + bytes((body[middle] ^ 0x10,)) + body[middle + 1 :]
        reply = self._ask(token, body, fault)
        self.deliver_late()
        if fault == "f":
            raise TransportFault("the answer to a damaged question is not for us")
        return reply

    def _ask(self, token: str, body: bytes, fault: str) -> SyncReply | Problem:
        try:
            request = shape.decode(SyncRequest, body)
        except (MalformedCbor, WrongShape):
            return Problem(ProblemCode.BAD_FRAME)
        reply = self.office.peer(fault == "2").sync(token, request)
        if isinstance(reply, SyncReply) and (request.segments or request.parcel):
            self.sent[body] = None
        return reply

    def deliver_late(self) -> None:
        """Let questions arrive that were under way for long, whoever asked them."""
        for token, body in self.late:
            self._ask(token, body, "")
        self.late.clear()

    def put_again(self, token: str) -> list[SyncReply | Problem]:
        """Send whatever was ever sent once more, byte for byte, the newest first and the oldest twice; pull nothing."""
        asked = [replace(shape.decode(SyncRequest, body), pull=False) for body in self.sent]
        return [self.office.peer().sync(token, request) for request in (*reversed(asked), *asked[:1])]


def _through(message: M, cls: type[M] | None = None) -> M:
    return shape.decode(cls or type(message), shape.encode(message))


def op_id_of(raw: bytes) -> bytes:
    """Return the id in an operation's bytes: the second item, sixteen bytes behind its head."""
    return raw[3:19]
