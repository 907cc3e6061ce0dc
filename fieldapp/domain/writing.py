"""Functions that write one class of shapes as canonical bytes, their text made once from the class's fields.

A loop over fields asks for every value what it is and how it is written; a function with the fields written out asks
nothing, and takes half the time. As in dataclasses, the text names fields and constants only, never a value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from fieldapp.domain import cbor

Write = Callable[[Any], bytes]


@dataclass(frozen=True)
class Part:
    """A field to write. exactly: its type where that is a plain one; needed: whether it has no default."""

    name: str
    to_bytes: Write
    exactly: type | None
    needed: bool
    default: Any


def map_writer(parts: Sequence[Part]) -> Write:
    """Return what writes an instance as a map of field numbers, without the fields that have their default value."""
    first = _all_needed(parts)
    keys = [cbor.encode_int(number) for number in range(len(parts))]
    lines = _begun([_written(number, parts[number], keys[number]) for number in range(first)])
    for number, part in list(enumerate(parts))[first:]:
        if part.needed:
            lines.append(f"add({_written(number, part, keys[number])})")
        else:
            lines.append(f"value = one.{part.name}")
            lines.append(f"if value != {_default(number, part)}: add({_written(number, part, keys[number], 'value')})")
    lines.append("return heads[len(out)] + join(out)")
    return _made(lines, parts, cbor.encode_pairs)


def list_writer(parts: Sequence[Part]) -> Write:
    """Return what writes an instance as an array of its values, without the defaults at its end."""
    needed = max((number + 1 for number, part in enumerate(parts) if part.needed), default=0)
    lines = []
    for count in range(len(parts), needed, -1):
        test = f"one.{parts[count - 1].name} != {_default(count - 1, parts[count - 1])}"
        lines.append(f"{'if' if count == len(parts) else 'elif'} {test}: count = {count}")
    lines += [f"else: count = {needed}"] if lines else [f"count = {needed}"]
    lines += _begun([_written(number, parts[number]) for number in range(needed)])
    for number, part in list(enumerate(parts))[needed:]:
        lines += [f"if count == {number}: return heads[{number}] + join(out)", f"add({_written(number, part)})"]
    lines.append("return heads[count] + join(out)")
    return _made(lines, parts, cbor.encode_items)


def _all_needed(parts: Sequence[Part]) -> int:
    """Return how many fields at the beginning have no default."""
    return next((number for number, part in enumerate(parts) if not part.needed), len(parts))


def _begun(written: Sequence[str]) -> list[str]:
    return [f"out = [{', '.join(written)}]", "add = out.append"]


def _default(number: int, part: Part) -> str:
    """Return the text of a default: itself where that is a plain value, else a name for it."""
    default = int(part.default) if isinstance(part.default, IntEnum) else part.default
    return repr(default) if type(default) in (int, str, bytes, bool) else f"default_{number}"


def _written(number: int, part: Part, key: bytes = b"", value: str = "") -> str:
    """Return the text that writes a field after a key; value: the name that has it, '' where none has it yet."""
    told = value or f"(value := one.{part.name})"
    if part.exactly is int:
        return _after(key, f"(known({told}) or integer(value))")
    if part.exactly is bytes:
        return f"({key + _ID_HEAD!r} + value if len({told}) == 16 else {_after(key, 'string(value)')})"
    return _after(key, f"write_{number}({value or f'one.{part.name}'})")


def _after(key: bytes, text: str) -> str:
    return f"{key!r} + {text}" if key else text


_ID_HEAD: Final = cbor.encode_bytes(bytes(16))[:1]
_COMMON: Final = {
    "known": {number: cbor.encode_int(number) for number in range(1024)}.get,
    "integer": cbor.encode_large,
    "string": cbor.encode_bytes,
    "join": b"".join,
}


def _made(lines: Sequence[str], parts: Sequence[Part], frame: Callable[[list[bytes]], bytes]) -> Write:
    names: dict[str, Any] = dict(_COMMON)
    names["heads"] = tuple(frame([b""] * count) for count in range(len(parts) + 1))
    for number, part in enumerate(parts):
        names[f"write_{number}"], names[f"default_{number}"] = part.to_bytes, part.default
    exec("def write(one):\n " + "\n ".join(lines), names)  # noqa: S102 - field names and constants of our own classes
    made: Write = names["write"]
    return made
