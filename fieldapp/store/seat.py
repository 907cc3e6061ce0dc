"""What a seat must remember: its enrollment, and the counters that every commit moves on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from fieldapp.domain import cbor, shape
from fieldapp.domain.ids import Id
from fieldapp.protocol.messages import EnrollReply
from fieldapp.store.engine import driver


@dataclass(frozen=True)
class Enrollment:
    """Who this seat is and where it belongs.

    seat_code: stands before receipt numbers. seat_key: the private Ed25519 key, 32 bytes, only ever in this database.
    """

    seat_id: Id
    user_id: Id
    user_name: str
    role: int
    branch_id: int
    branch_name: str
    currency: str
    time_zone: str
    server_url: str
    seat_code: str
    seat_key: bytes
    synthetic: bool = False


def enrollment_of(reply: EnrollReply, server_url: str, seat_key: bytes) -> Enrollment:
    """Return what a laptop remembers of the office's answer."""
    return Enrollment(
        seat_id=reply.seat_id,
        user_id=reply.user_id,
        user_name=reply.user_name,
        role=int(reply.role),
        branch_id=reply.branch_id,
        branch_name=reply.branch_name,
        currency=reply.currency,
        time_zone=reply.time_zone,
        server_url=server_url,
        seat_code=reply.seat_code,
        seat_key=seat_key,
        synthetic=reply.synthetic,
    )


class Slot(StrEnum):
    """The names under which values are remembered; a name never changes its meaning."""

    ENROLLMENT = "enrollment"
    EPOCH = "epoch"
    SEQ = "seq"
    HEAD = "head"
    HLC = "hlc"
    RECEIPT = "receipt"
    LOG_EPOCH = "log_epoch"
    CURSOR = "cursor"
    FOLDED = "folded"
    FOLD_AGAIN = "fold_again"
    LIST_AGAIN = "list_again"
    STAMP = "stamp"
    GONE = "gone"
    SAVES = "saves"
    AUTH_COUNTER = "auth_counter"
    SERVER_MS = "server_ms"
    SERVER_BOOT = "server_boot"
    SERVER_MONO_MS = "server_mono_ms"
    LAST_EXCHANGE_MS = "last_exchange_ms"
    SKEW_MS = "skew_ms"
    PROBLEM_CODE = "problem_code"
    PROBLEM = "problem"
    BASELINE = "baseline"
    GRANTED = "granted"
    HELD = "held"
    PURGED = "purged"
    VERIFIED = "verified"
    DIVERGED = "diverged"
    DOUBTED = "doubted"
    TRIED = "tried"
    SNAPSHOT = "snapshot"
    START = "start"
    OWN_BYTES = "own_bytes"
    LAST_ENTRY = "last_entry"
    OFFICE_BACK_MS = "office_back_ms"
    REST = "rest"
    ORDER = "order"
    WIPE = "wipe"
    ROLL_CALLED = "roll_called"
    ROLL_AT = "roll_at"
    OTHER_CHAIN = "other_chain"
    CHAIN_CALLED = "chain_called"
    PROGRAM = "program"
    JOINING_KEY = "joining_key"
    JOINING_RECOVERY = "joining_recovery"


class Slots(Mapping[str, Any]):
    """What was remembered at one moment; a value is decoded when it is asked for, and most never are."""

    def __init__(self, stored: dict[str, bytes]) -> None:
        self._stored = stored

    def __getitem__(self, name: str) -> Any:
        """Return the value of a name; raise KeyError where nothing is remembered under it."""
        return cbor.decode(self._stored[name])

    def __contains__(self, name: object) -> bool:
        """Tell whether something is remembered under a name."""
        return name in self._stored

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self._stored)

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self._stored)


def read_slots(connection: Connection) -> Slots:
    """Return everything remembered, by name."""
    rows = driver(connection).execute("SELECT k, v FROM seat_state")  # read with every action and every slice of a fold
    return Slots(dict(rows.fetchall()))


def write_slots(connection: Connection, values: Mapping[Slot, cbor.Value]) -> None:
    """Remember values; None forgets a name."""
    kept = [(slot.value, cbor.encode(value)) for slot, value in values.items() if value is not None]
    gone = [(slot.value,) for slot, value in values.items() if value is None]
    own = driver(connection)
    if kept:
        own.executemany("INSERT INTO seat_state VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v", kept)
    if gone:
        own.executemany("DELETE FROM seat_state WHERE k = ?", gone)


def read_enrollment(connection: Connection) -> Enrollment | None:
    """Return the seat's enrollment, None before it is enrolled."""
    raw = read_slots(connection).get(Slot.ENROLLMENT)
    return shape.decode(Enrollment, raw) if isinstance(raw, bytes) else None


def write_enrollment(connection: Connection, enrollment: Enrollment) -> None:
    """Remember the seat's enrollment."""
    write_slots(connection, {Slot.ENROLLMENT: shape.encode(enrollment)})
