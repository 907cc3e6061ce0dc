"""Messages of the conversation between a seat and the server: plain values, each with its form on the wire.

Enrolment and session travel as JSON (bytes in base64url), the exchange as canonical CBOR: segments up; dispositions, a
page of the branch log and the server's time down, all in one round trip.
"""

from __future__ import annotations

import base64
import dataclasses
import typing
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from fieldapp.domain import shape
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.protocol.scopes import NOTHING_SAID, NOTHING_TOLD, Notice, ScopeImage, Standing
from fieldapp.protocol.segment import Segment

SYNC_MEDIA_TYPE: Final = "application/vnd.fieldbook.sync+cbor"
SEGMENTS_PER_REQUEST_MAX: Final = 4
PAGE_OPERATIONS_MAX: Final = 200
REQUEST_BYTES_MAX: Final = 300 * 1024
"""The most bytes of a request body after decompression: four full segments and the frame."""
AUDIENCE: Final = "fieldbook"

T = TypeVar("T")


@dataclass(frozen=True)
class EnrollRequest:
    """A laptop asks to become a seat. code: one-time; public_key: Ed25519; proof: signature over enroll_tbs().

    recovery: a secret that can open the laptop's key again when its PIN is lost; the server keeps it for IT.
    """

    code: str
    public_key: bytes
    proof: bytes
    device_name: str
    app_version: str
    recovery: str = ""


@dataclass(frozen=True)
class EnrollReply:
    """The seat, and all the laptop must know before its first exchange. seat_code: stands before receipt numbers."""

    branch_id: int
    branch_name: str
    currency: str
    time_zone: str
    synthetic: bool
    seat_id: Id
    seat_code: str
    user_id: Id
    user_name: str
    role: Role
    epoch: int
    server_ms: int


@dataclass(frozen=True)
class SessionRequest:
    """A seat proves itself: signature over session_tbs(); the counter rises with every session, so replays show."""

    seat_id: Id
    epoch: int
    counter: int
    app_version: str
    signature: bytes


@dataclass(frozen=True)
class SessionReply:
    """A short-lived opaque token. push_only: what the seat sends is kept, but it receives nothing."""

    token: str
    expires_ms: int
    server_ms: int
    proto: int
    push_only: bool = False


@dataclass(frozen=True)
class WireSegment:
    """A segment on the wire."""

    tbs: bytes
    signature: bytes
    operations: tuple[bytes, ...]

    def segment(self) -> Segment:
        """Return the sealed segment."""
        return Segment(self.tbs, self.signature, self.operations)


@dataclass(frozen=True)
class SyncRequest:
    """One exchange: at most four segments up, and a page after the cursor down.

    cursor: the last position of the branch log that the laptop has applied. pull_ack: the same, as durably stored.
    pull: False where only pushing is wanted. parcel: the segments packed (protocol.parcel), instead of `segments`.
    """

    segments: tuple[WireSegment, ...] = ()
    log_epoch: int = 1
    cursor: int = 0
    pull_ack: int = 0
    max_operations: int = PAGE_OPERATIONS_MAX
    pull: bool = True
    standing: Standing = NOTHING_SAID
    parcel: bytes = b""


@dataclass(frozen=True)
class Verdict:
    """What became of one pushed operation: its position in the branch log and its permanent disposition."""

    position: int
    code: Code
    reason: Reason = Reason.NONE

    @property
    def disposition(self) -> Disposition:
        """Return the disposition."""
        return Disposition(self.code, self.reason)


@dataclass(frozen=True)
class SegmentResult:
    """The answer to one segment; a second answer to the same segment is equal to the first but for `duplicate`."""

    segment_id: Id
    verdicts: tuple[Verdict, ...]
    duplicate: bool = False


@dataclass(frozen=True)
class PulledEntry:
    """One operation of the branch log. operation is empty where the asking seat wrote it: it has the bytes.

    images: bundles of records that the laptop puts in place of what it would fold, because the fold needs records that
    it has not; none for nearly every entry.
    """

    position: int
    seat_id: Id
    op_id: Id
    code: Code
    reason: Reason = Reason.NONE
    received_ms: int = 0
    operation: bytes = b""
    images: tuple[ScopeImage, ...] = ()


@dataclass(frozen=True)
class SyncReply:
    """The answer: results in the order of the segments, entries in the order of the log.

    head: the newest position of the branch log. next_cursor: what the cursor becomes once the entries are applied.
    """

    results: tuple[SegmentResult, ...] = ()
    log_epoch: int = 1
    head: int = 0
    entries: tuple[PulledEntry, ...] = ()
    next_cursor: int = 0
    server_ms: int = 0
    notice: Notice = NOTHING_TOLD


def enroll_tbs(code: str, public_key: bytes, device_name: str) -> bytes:
    """Return the bytes whose signature proves that the asker holds the private key."""
    return b"fieldbook/enroll/v1\x00" + code.encode() + b"\x00" + public_key + device_name.encode()


def session_tbs(seat_id: Id, epoch: int, counter: int, app_version: str) -> bytes:
    """Return the bytes a seat signs to open a session; a counter and no clock, so a wrong clock locks nobody out."""
    numbers = epoch.to_bytes(4, "big") + counter.to_bytes(8, "big")
    return b"fieldbook/session/v1\x00" + AUDIENCE.encode() + seat_id + numbers + app_version.encode()


def to_json(message: Any) -> dict[str, Any]:
    """Return a flat message as a JSON object; bytes become base64url text, enums their number."""
    return {item.name: _json_value(getattr(message, item.name)) for item in dataclasses.fields(message)}


def _json_value(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.urlsafe_b64encode(value).decode()
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value


def from_json(cls: type[T], values: Any) -> T:
    """Return the flat message in a JSON object; raise WrongShape where it does not fit."""
    if not isinstance(values, dict):
        raise shape.WrongShape(f"{cls.__name__} is not an object")
    hints = typing.get_type_hints(cls)
    arguments: dict[str, Any] = {}
    for item in dataclasses.fields(cls):  # type: ignore[arg-type]
        if item.name in values:
            arguments[item.name] = _from_json(cls, item.name, hints[item.name], values[item.name])
        elif item.default is dataclasses.MISSING:
            raise shape.WrongShape(f"{cls.__name__}.{item.name} is missing")
    return cls(**arguments)


def _from_json(cls: type, name: str, hint: Any, value: Any) -> Any:
    hint = getattr(hint, "__supertype__", hint)
    try:
        if hint is bytes:
            return base64.urlsafe_b64decode(value)
        if hint in (int, str, bool):
            if type(value) is not hint:
                raise TypeError(f"{hint.__name__} expected")
            return value
        return hint(value)
    except (TypeError, ValueError) as error:
        raise shape.WrongShape(f"{cls.__name__}.{name}: {error}") from error
