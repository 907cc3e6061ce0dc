"""Functions that read one class of shapes from an array of so many values, their text made once from its fields.

They are the straight way for values that fit; whatever does not fit is left to the caller, who names it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Read = Callable[[list[Any]], Any]


@dataclass(frozen=True)
class Item:
    """A field to read. exactly: its type where a value is taken as it is; missing: gives its default, if it has one."""

    name: str
    exactly: type | None
    from_plain: Callable[[Any], Any]
    missing: Callable[[], Any] | None


def list_reader(make: Callable[[dict[str, Any]], Any], items: Sequence[Item], count: int) -> Read:
    """Return what makes an instance of the first `count` fields in an array and the defaults of the others.

    What it returns is None where a value is of another type than its field. `make` makes the instance of all fields.
    """
    told = [f"value_{number}" for number in range(count)]
    types = [f"type(value_{number}) is exactly_{number}" for number in range(count) if items[number].exactly]
    given = []
    names: dict[str, Any] = {"make": make}
    for number, item in enumerate(items):
        names[f"exactly_{number}"], names[f"read_{number}"] = item.exactly, item.from_plain
        names[f"missing_{number}"] = item.missing
        if number >= count:
            value = f"missing_{number}()"
        else:
            value = f"value_{number}" if item.exactly else f"read_{number}(value_{number})"
        given.append(f"{item.name!r}: {value}")
    lines = [
        "def read(values):",
        f" [{''.join(one + ', ' for one in told)}*_] = values",
        f" if not ({' and '.join(types) or 'True'}): return None",
        f" return make({{{', '.join(given)}}})",
    ]
    exec("\n".join(lines), names)  # noqa: S102 - field names of our own classes
    made: Read = names["read"]
    return made
