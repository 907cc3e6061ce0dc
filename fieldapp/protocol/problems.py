"""Problems: everything the server may answer instead of what was asked, as RFC 9457 problem details.

The code is stable and decides what a laptop does; title and detail are for people: what happened, what it means for the
data, what to do. No detail ever names a borrower.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from fieldapp.domain.words import mark, tr

PROBLEM_MEDIA_TYPE: Final = "application/problem+json"
_TYPE_PREFIX: Final = "urn:fieldbook:problem:"


class ProblemCode(StrEnum):
    """Stable names of problems."""

    BAD_FRAME = "bad-frame"
    BAD_ENVELOPE = "bad-envelope"
    BAD_SIGNATURE = "bad-signature"
    TOKEN_EXPIRED = "token-expired"  # noqa: S105 - a problem, not a password
    SEAT_UNKNOWN = "seat-unknown"
    SEAT_SUSPENDED = "seat-suspended"
    ENROLL_CODE = "enroll-code"
    ALREADY_USED = "already-used"
    CHAIN_GAP = "chain-gap"
    CHAIN_FORK = "chain-fork"
    EPOCH_CLOSED = "epoch-closed"
    AUTH_COUNTER = "auth-counter"
    LOG_EPOCH = "log-epoch"
    PARCEL_UNKNOWN = "parcel-unknown"
    TOO_LARGE = "too-large"
    RATE_LIMITED = "rate-limited"
    PROTO_UNSUPPORTED = "proto-unsupported"
    SERVER_BUSY = "server-busy"
    STORE_FULL = "store-full"
    NOT_FOUND = "not-found"
    OFFSET_MISMATCH = "offset-mismatch"
    PHOTO_HASH = "photo-hash"
    PHOTO_QUOTA = "photo-quota"


_CATALOG: Final[dict[ProblemCode, tuple[int, str]]] = {
    ProblemCode.BAD_FRAME: (400, mark("The message could not be read. Nothing was taken; send it again.")),
    ProblemCode.BAD_ENVELOPE: (
        422,
        mark("A segment is damaged. None of it was taken; the laptop keeps it. Call support."),
    ),
    ProblemCode.BAD_SIGNATURE: (
        422,
        mark("A signature is not right. Nothing was taken; the laptop keeps it. Call support."),
    ),
    ProblemCode.TOKEN_EXPIRED: (401, mark("The session is over. Nothing is lost; the laptop opens a new one.")),
    ProblemCode.SEAT_UNKNOWN: (401, mark("This laptop is not enrolled here. Its records are kept on it. Ask IT.")),
    ProblemCode.SEAT_SUSPENDED: (403, mark("IT has blocked this laptop. It can still send; hand it in at the branch.")),
    ProblemCode.ENROLL_CODE: (403, mark("That code is wrong or has expired. Nothing was changed. Ask for a new one.")),
    ProblemCode.ALREADY_USED: (409, mark("That code was used already. Nothing was changed. Ask for a new one.")),
    ProblemCode.CHAIN_GAP: (
        409,
        mark("Earlier records are missing here. Nothing is lost; the laptop sends them again."),
    ),
    ProblemCode.CHAIN_FORK: (409, mark("This laptop was restored or copied. Its records are kept apart; ask IT.")),
    ProblemCode.EPOCH_CLOSED: (409, mark("This laptop's series was closed. Its records are kept on it. Ask IT.")),
    ProblemCode.AUTH_COUNTER: (409, mark("A newer session of this laptop is known. Perhaps it was copied. Ask IT.")),
    ProblemCode.LOG_EPOCH: (
        409,
        mark("The office's log was restored. The laptop fetches it again; nothing here is lost."),
    ),
    ProblemCode.PARCEL_UNKNOWN: (
        409,
        mark("The message leaned on records that are not here. Nothing was taken; the laptop sends it whole."),
    ),
    ProblemCode.TOO_LARGE: (413, mark("The message is too large. Nothing of it was taken; the laptop keeps it.")),
    ProblemCode.RATE_LIMITED: (429, mark("Too many tries. Nothing is lost; wait a little.")),
    ProblemCode.PROTO_UNSUPPORTED: (
        426,
        mark("This version is too old to receive. Its records are safe. Update the app."),
    ),
    ProblemCode.SERVER_BUSY: (503, mark("The office is busy. Nothing is lost; the laptop tries again.")),
    ProblemCode.STORE_FULL: (507, mark("The office's disk is full. Nothing is lost; keep collecting and tell IT.")),
    ProblemCode.NOT_FOUND: (404, mark("There is no such thing here.")),
    ProblemCode.OFFSET_MISMATCH: (
        409,
        mark("The photo goes on at another place. Nothing is lost; it goes on there."),
    ),
    ProblemCode.PHOTO_HASH: (
        422,
        mark("A photo arrived damaged and was not kept. The laptop has it and sends it again."),
    ),
    ProblemCode.PHOTO_QUOTA: (
        429,
        mark("This laptop has sent its photos for today. The others are kept and go tomorrow."),
    ),
}


@dataclass(frozen=True)
class Problem:
    """A problem and the facts a program needs to act on it. instance: the request's id in the server's log."""

    code: ProblemCode
    detail: str = ""
    facts: dict[str, int | str] = field(default_factory=dict)
    instance: str = ""

    @property
    def status(self) -> int:
        """Return the HTTP status."""
        return _CATALOG[self.code][0]

    @property
    def title(self) -> str:
        """Return the sentence for people, in the language of whoever shows it; an office says it in English."""
        return tr(_CATALOG[self.code][1])


def to_json(problem: Problem) -> dict[str, Any]:
    """Return the problem details object."""
    return {
        **problem.facts,
        "type": _TYPE_PREFIX + problem.code,
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail or problem.title,
        "instance": problem.instance,
    }


def from_json(values: Any) -> Problem | None:
    """Return the problem in a problem details object, None where it is none of ours (a portal's page, a proxy's)."""
    if not isinstance(values, dict) or not str(values.get("type", "")).startswith(_TYPE_PREFIX):
        return None
    try:
        code = ProblemCode(str(values["type"]).removeprefix(_TYPE_PREFIX))
    except ValueError:
        return None
    known = {"type", "title", "status", "detail", "instance"}
    facts = {name: value for name, value in values.items() if name not in known and isinstance(value, int | str)}
    return Problem(code, str(values.get("detail", "")), facts, str(values.get("instance", "")))
