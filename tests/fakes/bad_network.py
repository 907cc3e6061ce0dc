"""A network between a laptop and its office that loses questions and answers where a test says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from fieldapp.protocol.messages import EnrollReply, EnrollRequest, SessionReply, SessionRequest, SyncReply, SyncRequest
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem
from fieldapp.sync.faults import TransportFault

T = TypeVar("T")


@dataclass
class BadNetwork:
    """plan: one letter per call of sync: "." passes, "q" loses the question, "a" loses the answer; then all pass.

    before: called with every exchange before the office sees it, to change the office meanwhile.
    """

    peer: SyncPeer
    plan: str = ""
    before: Callable[[SyncRequest], None] | None = None
    exchanges: list[SyncRequest] = field(default_factory=list)
    replies: list[SyncReply | Problem] = field(default_factory=list)
    sessions: int = 0

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Enrolment, good or lost like an exchange."""
        return self._through(lambda: self.peer.enroll(request))

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Sessions always pass."""
        self.sessions += 1
        return self.peer.open_session(request)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """One exchange."""
        self.exchanges.append(request)
        if self.before is not None:
            self.before(request)
        reply = self._through(lambda: self.peer.sync(token, request))
        self.replies.append(reply)
        return reply

    def _through(self, ask: Callable[[], T]) -> T:
        fate, self.plan = self.plan[:1], self.plan[1:]
        if fate == "q":
            raise TransportFault("the question was lost")
        answer = ask()
        if fate == "a":
            raise TransportFault("the answer was lost")
        return answer
