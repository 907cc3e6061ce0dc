"""Functions that write one class of shapes as canonical bytes, their text made once from the class's fields.

A loop over fields asks for every value what it is and how it is written; a function with the fields written out asks
nothing, and takes half the time. As in dataclasses, the text names fields and constants only, never a value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
    lines = ["out = []", "add = out.append"]
    for number, part in enumerate(parts):
        key = cbor.encode_int(number)
        lines.append(f"value = one.{part.name}")
        written = f"add({key!r} + {_written(number, part)})"
        lines.append(written if part.needed else f"if value != default_{number}: {written}")
    lines.append("return heads[len(out)] + join(out)")
    return _made(lines, parts, cbor.encode_pairs)


def list_writer(parts: Sequence[Part]) -> Write:
    """Return what writes an instance as an array of its values, without the defaults at its end."""
    needed = max((number + 1 for number, part in enumerate(parts) if part.needed), default=0)
    lines = []
    for count in range(len(parts), needed, -1):
        test = f"one.{parts[count - 1].name} != default_{count - 1}"
        lines.append(f"{'if' if count == len(parts) else 'elif'} {test}: count = {count}")
    lines += [f"else: count = {needed}"] if lines else [f"count = {needed}"]
    lines += ["out = []", "add = out.append"]
    for number, part in enumerate(parts):
        if number >= needed:
            lines.append(f"if count == {number}: return heads[{number}] + join(out)")
        lines += [f"value = one.{part.name}", f"add({_written(number, part)})"]
    lines.append("return heads[count] + join(out)")
    return _made(lines, parts, cbor.encode_items)


def _written(number: int, part: Part) -> str:
    if part.exactly is int:
        return "(known(value) or integer(value))"
    if part.exactly is bytes:
        return "(identifier + value if len(value) == 16 else string(value))"
    return f"write_{number}(value)"


_COMMON: Final = {
    "known": {number: cbor.encode_int(number) for number in range(1024)}.get,
    "integer": cbor.encode_int,
    "string": cbor.encode_bytes,
    "identifier": cbor.encode_bytes(bytes(16))[:1],
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
