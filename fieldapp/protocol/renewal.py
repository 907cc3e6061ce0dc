"""Going on after a restored backup, a copied laptop or a lost database: a new epoch, and what the office has already.

A seat that proves itself with its key and a fresh one-time code gets a new epoch. It then asks which of its unanswered
operations the office has, and records only the others again, under the ids they always had.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from fieldapp.protocol.problems import Problem

RECALL_MAX: Final = 500
"""The most operations asked about at once."""
EPOCHS_AHEAD_MAX: Final = 100
"""How many epochs a laptop may be beyond the office's; each was given by a person of IT, so more are none of ours."""


@dataclass(frozen=True)
class RenewRequest:
    """A seat asks for a new epoch. code: one-time, made for the seat's user, '' from a blocked laptop; proof: signature
    over renew_tbs().

    epoch: the one that the laptop is in, 0: not said. It is beyond the office's where that was restored from a backup.
    """

    seat_id: Id
    code: str
    proof: bytes
    app_version: str = ""
    epoch: int = 0


@dataclass(frozen=True)
class RenewReply:
    """The new epoch. start: the chain's head before its first operation. counter: of the newest session known.

    receipts: the newest receipt number that the office has of this seat.
    """

    epoch: int
    start: bytes
    counter: int
    receipts: int
    server_ms: int = 0


@dataclass(frozen=True)
class RecallRequest:
    """Ask which of these operations the branch log has."""

    op_ids: tuple[Id, ...]


@dataclass(frozen=True)
class Known:
    """An operation that the branch log has, with its permanent verdict."""

    op_id: Id
    position: int
    code: Code
    reason: Reason = Reason.NONE


@dataclass(frozen=True)
class RecallReply:
    """Those of the operations asked about that the branch log has."""

    known: tuple[Known, ...]


def renew_tbs(seat_id: Id, code: str) -> bytes:
    """Return the bytes a seat signs to be given a new epoch."""
    return b"fieldbook/renew/v1\x00" + seat_id + code.encode()


@runtime_checkable
class RenewalPeer(Protocol):
    """A peer that renews seats."""

    def renew(self, request: RenewRequest) -> RenewReply | Problem:
        """Open a new epoch. SEAT_UNKNOWN, SEAT_SUSPENDED, BAD_SIGNATURE, ENROLL_CODE, RATE_LIMITED."""
        ...

    def recall(self, token: str, request: RecallRequest) -> RecallReply | Problem:
        """Say which operations the branch log has. TOKEN_EXPIRED, TOO_LARGE, SERVER_BUSY."""
        ...
