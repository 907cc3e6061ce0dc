"""The operation: one immutable thing a person did, and the registry of its kinds.

An operation is an array of fourteen items in canonical CBOR. The bytes made when it was saved are stored, hashed and
sent verbatim; nobody encodes an operation a second time. The body is a map of field numbers; its shape belongs to the
kind and version. A kind or version that this program does not know is kept, counted and never applied.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from fieldapp.domain import cbor, shape
from fieldapp.domain.ids import ID_BYTES, NO_ID, Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day

FORMAT: Final = 1
OPERATION_BYTES_MAX: Final = 8192
DAY_MAX: Final = 4_000_000
"""The farthest day from 1970 that an operation may name, beyond the year 12000."""
_NUMBER_MAX: Final = 2**63
UNREADABLE: Final = 0
"""The kind of an operation behind whose id and sequence nothing could be read."""
MONEY_KINDS_BELOW: Final = 1000
"""Kinds below this number move money: they are held where they are suspect, never refused."""


@dataclass(frozen=True)
class Operation:
    """The envelope around a body; the order of the fields is their order in the encoded array.

    op_id: 16 bytes. seq: place in the seat's chain, from 1, no gaps. hlc: hybrid logical time. wall_ms: the laptop's
    clock, untouched. boot_id, mono_ms: the clock since the laptop started. scope: the center (or branch) the author
    believed it belongs to. entity: the record it is about. business_day: the day it counts for. base: for edits, field
    number to the operation whose value was seen. deps: operations this one relies on.
    """

    op_id: Id
    seq: int
    hlc: int
    wall_ms: int
    boot_id: bytes
    mono_ms: int
    kind: int
    version: int
    scope: Id
    entity: Id
    business_day: Day
    body: Mapping[int, Any]
    base: Mapping[int, bytes] | None = None
    deps: tuple[Id, ...] = ()


@dataclass(frozen=True)
class Entry:
    """An operation in a log: whose seat wrote it, and for one the server has placed, where and when it came in."""

    operation: Operation
    seat_id: Id
    position: int | None = None
    received_ms: int | None = None


@dataclass(frozen=True)
class Definition:
    """A registered kind: its number, the version this program writes, and the class of its body."""

    kind: int
    version: int
    body: type
    upcast: Mapping[int, Callable[[Mapping[int, Any]], Mapping[int, Any]]] = field(default_factory=dict)


B = TypeVar("B")
DEFINITIONS: dict[int, Definition] = {}
_KIND_OF: dict[type, Definition] = {}


def body(kind: int, version: int = 1, **upcast: Any) -> Callable[[type[B]], type[B]]:
    """Register a body class under a kind number; `upcast={1: function}` lifts version 1 fields to version 2."""

    def register(cls: type[B]) -> type[B]:
        if kind in DEFINITIONS:
            raise ValueError(f"kind {kind} is registered twice")
        definition = Definition(kind, version, cls, upcast.get("upcast", {}))
        DEFINITIONS[kind] = _KIND_OF[cls] = definition
        return cls

    return register


def definition_of(cls: type) -> Definition:
    """Return the registration of a body class; raise KeyError for a class that is none."""
    return _KIND_OF[cls]


def body_of(operation: Operation) -> Any | None:
    """Return the typed body, lifted to today's version; None for a kind or version newer than this program.

    Raises WrongShape where the fields do not fit the kind.
    """
    definition = DEFINITIONS.get(operation.kind)
    if definition is None or operation.version > definition.version:
        return None
    fields = operation.body
    for version in range(operation.version, definition.version):
        fields = definition.upcast[version](fields)
    return shape.from_map(definition.body, fields)


def encode_operation(operation: Operation) -> bytes:
    """Return the canonical bytes of a new operation; they are kept from then on and never made again."""
    return cbor.encode(
        [
            FORMAT,
            operation.op_id,
            operation.seq,
            operation.hlc,
            operation.wall_ms,
            [operation.boot_id, operation.mono_ms],
            operation.kind,
            operation.version,
            operation.scope,
            operation.entity,
            operation.business_day,
            operation.base,
            list(operation.deps),
            operation.body,
        ]
    )


def decode_operation(raw: bytes) -> Operation | Rejection:
    """Return the operation in an operation's bytes; MALFORMED or TOO_BIG where not even id and sequence can be read.

    Only format, id and sequence are the envelope. Where anything behind them is wrong the operation has the kind
    UNREADABLE: it keeps its place in the chain, has no effect, and stops nothing that follows.
    """
    if len(raw) > OPERATION_BYTES_MAX:
        return Rejection(Reason.TOO_BIG, {"bytes": len(raw), "most": OPERATION_BYTES_MAX})
    try:
        return _whole(cbor.decode(raw))
    except (cbor.MalformedCbor, shape.WrongShape):
        pass
    try:
        return _envelope_only(cbor.decode_first(raw, 3))
    except (cbor.MalformedCbor, shape.WrongShape) as error:
        return Rejection(Reason.MALFORMED, {"detail": str(error)})


def _envelope_only(items: list[Any]) -> Operation:
    form, op_id, seq = items
    _need(form == FORMAT, "format")
    _need(isinstance(op_id, bytes) and len(op_id) == ID_BYTES, "identifier of 16 bytes")
    _need(type(seq) is int and 0 <= seq < _NUMBER_MAX, "sequence")
    return Operation(Id(op_id), seq, 0, 0, b"", 0, UNREADABLE, 0, NO_ID, NO_ID, 0, {})


def _whole(value: Any) -> Operation:
    _need(isinstance(value, list) and len(value) == 14 and value[0] == FORMAT, "array of fourteen items")
    _, op_id, seq, hlc, wall_ms, mono, kind, version, scope, entity, day, base, deps, fields = value
    for identifier in (op_id, scope, entity):
        _need(isinstance(identifier, bytes) and len(identifier) == ID_BYTES, "identifier of 16 bytes")
    for number in (seq, hlc, kind, version):
        _need(type(number) is int and 0 <= number < _NUMBER_MAX, "unsigned number")
    _need(type(wall_ms) is int and abs(wall_ms) < _NUMBER_MAX, "number")
    _need(type(day) is int and abs(day) <= DAY_MAX, "day")
    _need(isinstance(mono, list) and len(mono) == 2, "clock since start")
    _need(isinstance(mono[0], bytes) and type(mono[1]) is int, "clock since start")
    _need(isinstance(fields, dict), "body")
    _need(base is None or (isinstance(base, dict) and all(isinstance(seen, bytes) for seen in base.values())), "base")
    _need(isinstance(deps, list) and len(deps) <= 8, "dependencies")
    _need(all(isinstance(dep, bytes) and len(dep) == ID_BYTES for dep in deps), "dependencies")
    return Operation(
        Id(op_id), seq, hlc, wall_ms, mono[0], mono[1], kind, version, Id(scope), Id(entity), day, fields, base,
        tuple(Id(dep) for dep in deps),
    )  # fmt: skip


def _need(fits: bool, what: str) -> None:
    if not fits:
        raise shape.WrongShape(f"{what} expected")


@dataclass(frozen=True)
class Intent:
    """What a service wants recorded, before it has an id, a place in a chain and a time."""

    body: Any
    entity: Id
    scope: Id = NO_ID
    business_day: Day = 0
    base: Mapping[int, bytes] | None = None
    deps: tuple[Id, ...] = ()


@dataclass(frozen=True)
class Stamp:
    """What the seat adds to an intent: id, chain place and clocks."""

    op_id: Id
    seq: int
    hlc: int
    wall_ms: int
    boot_id: bytes
    mono_ms: int


def mint(intent: Intent, stamp: Stamp) -> Operation:
    """Return the operation that an intent becomes under a stamp."""
    definition = definition_of(type(intent.body))
    return Operation(
        op_id=stamp.op_id,
        seq=stamp.seq,
        hlc=stamp.hlc,
        wall_ms=stamp.wall_ms,
        boot_id=stamp.boot_id,
        mono_ms=stamp.mono_ms,
        kind=definition.kind,
        version=definition.version,
        scope=intent.scope,
        entity=intent.entity,
        business_day=intent.business_day,
        body=shape.to_map(intent.body),
        base=intent.base,
        deps=intent.deps,
    )
