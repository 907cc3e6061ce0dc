"""What the engine asks for, and what it is told happened: the only two ways in which it touches the world."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.protocol.messages import SessionReply, SyncReply
from fieldapp.protocol.problems import Problem

# ---------------------------------------------------------------- what the engine asks for


@dataclass(frozen=True)
class Seal:
    """Seal what was saved since the last time, in segments of at most so many operations."""

    most: int


@dataclass(frozen=True)
class OpenSession:
    """Open a session with the next counter."""


@dataclass(frozen=True)
class Exchange:
    """Send the oldest unanswered segments, about so many bytes, and ask for a page of so many operations."""

    token: str
    page: int
    request_bytes: int
    pull: bool


@dataclass(frozen=True)
class Store:
    """Store a reply in one transaction."""

    reply: SyncReply
    pulled: bool


@dataclass(frozen=True)
class Fold:
    """Fold stored entries, a slice at a time."""


@dataclass(frozen=True)
class Resend:
    """Send again from a place in the own chain, if the server knows the same chain up to there."""

    seq: int
    head: bytes


@dataclass(frozen=True)
class Repull:
    """Pull the branch log from its start, in another log epoch."""

    log_epoch: int


@dataclass(frozen=True)
class Settle:
    """Give up or take in scopes, fetch snapshots, compare digests."""

    token: str


@dataclass(frozen=True)
class MovePhotos:
    """Send and fetch photos for a while, as long as no operation waits."""

    token: str


@dataclass(frozen=True)
class Renew:
    """Go on in a new epoch without anybody's code: a blocked laptop whose chain cannot go on hands over what it has."""


@dataclass(frozen=True)
class Finished:
    """The run is over. wait_ms: when to try again at the latest (before jitter), 0 for the usual rhythm.

    not_before_ms: how long the office asked to be left alone. problem: the code of what needs a person, '' for nothing.
    """

    ok: bool
    sentence: str
    sent: int = 0
    pulled: int = 0
    wait_ms: int = 0
    recovery: bool = False
    not_before_ms: int = 0
    problem: str = ""


Effect = Seal | OpenSession | Exchange | Store | Fold | Settle | Resend | Repull | Renew | MovePhotos | Finished


# ---------------------------------------------------------------- what happened


@dataclass(frozen=True)
class Wake:
    """Somebody or the rhythm asks for an exchange."""


@dataclass(frozen=True)
class Sealed:
    """Everything saved is in segments."""


@dataclass(frozen=True)
class SessionOpened:
    """A session is open."""

    reply: SessionReply


@dataclass(frozen=True)
class Replied:
    """The server answered an exchange."""

    reply: SyncReply


@dataclass(frozen=True)
class Refused:
    """The server answered with a problem."""

    problem: Problem


@dataclass(frozen=True)
class Broken:
    """The network broke; nothing is known of what the server did."""

    detail: str


@dataclass(frozen=True)
class Stored:
    """A reply is on the disk. more_to_send, more_to_pull: what is left."""

    answered: int
    pulled: int
    more_to_send: bool
    more_to_pull: bool


@dataclass(frozen=True)
class Folded:
    """Everything stored is folded. unsettled: scopes or digests are to be looked at. photos: some are to be moved."""

    unsettled: bool = False
    photos: bool = False


@dataclass(frozen=True)
class Settled:
    """What was due is done. again: the office has more to say to it. photos: some are to be moved."""

    again: bool = False
    photos: bool = False


@dataclass(frozen=True)
class PhotosMoved:
    """Photos were moved. interrupted: an operation waits now. more: photos are left. problem: why they stopped."""

    interrupted: bool = False
    more: bool = False
    problem: Problem | None = None


@dataclass(frozen=True)
class Prepared:
    """Resending or re-pulling is prepared. agreed: False where the server's chain is not ours."""

    agreed: bool = True


@dataclass(frozen=True)
class Renewed:
    """A new epoch is open; what waits was recorded in it."""


Event = (
    Wake | Sealed | SessionOpened | Replied | Refused | Broken | Stored | Folded | Settled | Prepared | Renewed
    | PhotosMoved
)  # fmt: skip
