"""SyncPeer: the conversation as one interface; the laptop's HTTP client and the server's service implement it."""

from __future__ import annotations

from typing import Protocol

from fieldapp.protocol.messages import (
    EnrollReply,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
)
from fieldapp.protocol.problems import Problem


class SyncPeer(Protocol):
    """The server as a seat sees it. Expected refusals are returned; only the network's trouble is raised."""

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Turn a one-time code into a seat. ENROLL_CODE, ALREADY_USED, BAD_SIGNATURE, RATE_LIMITED."""
        ...

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Return a token for a signature. SEAT_UNKNOWN, BAD_SIGNATURE, AUTH_COUNTER, EPOCH_CLOSED, RATE_LIMITED."""
        ...

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Exchange once. TOKEN_EXPIRED, BAD_FRAME, BAD_ENVELOPE, BAD_SIGNATURE, CHAIN_GAP (facts expected_seq,
        expected_head as hex), CHAIN_FORK, SEAT_SUSPENDED, LOG_EPOCH, TOO_LARGE, SERVER_BUSY, STORE_FULL."""
        ...
