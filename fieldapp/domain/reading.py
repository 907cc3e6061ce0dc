"""Functions that read one class of shapes from plain values, their text made once from its fields.

They are the straight way for values that fit; whatever does not fit is left to the caller, who names it. An instance
gets its fields all at once and always in their order, so the interpreter finds them where it found them before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Read = Callable[[Any], Any]


@dataclass(frozen=True)
class Item:
    """A field to read. exactly: its type where a value is taken as it is; missing: gives its default, if it has one.

    settled: whether that default is one value, the same for all instances.
    """

    name: str
    exactly: type | None
    from_plain: Callable[[Any], Any]
    missing: Callable[[], Any] | None
    settled: bool = False


def list_reader(cls: type, items: Sequence[Item], count: int) -> Read:
    """Return what makes an instance of the first `count` fields in a list and the defaults of the others.

    What it returns raises TypeError where a value is of another type than its field, or what reading a field raises.
    """
    lines = [" if type(values) is not list: raise TypeError", f" [{_targets(range(count))}*_] = values"]
    return _made(cls, items, range(count), lines)


def map_reader(cls: type, items: Sequence[Item], numbers: Sequence[int]) -> Read:
    """Return what makes an instance of a map with just these numbers of fields, in this order; others are passed over.

    What it returns raises TypeError where a value is of another type than its field, or what reading a field raises.
    """
    return _made(cls, items, [number for number in numbers if number in range(len(items))], [
        f" [{_targets(numbers)}] = values.values()" if numbers else " pass",
    ])  # fmt: skip


def _targets(numbers: Iterable[int]) -> str:
    return "".join(f"value_{number}, " for number in numbers)


def _made(cls: type, items: Sequence[Item], told: Sequence[int], lines: list[str]) -> Read:
    names: dict[str, Any] = {"cls": cls, "new": object.__new__, "put": object.__setattr__}
    types = [f"type(value_{number}) is exactly_{number}" for number in told if items[number].exactly]
    given = []
    for number, item in enumerate(items):
        names[f"exactly_{number}"], names[f"read_{number}"] = item.exactly, item.from_plain
        if number in told:
            value = f"value_{number}" if item.exactly else f"read_{number}(value_{number})"
        elif item.settled and item.missing is not None:
            names[f"default_{number}"], value = item.missing(), f"default_{number}"
        else:
            names[f"missing_{number}"], value = item.missing, f"missing_{number}()"
        given.append(f"{item.name!r}: {value}")
    if types:
        lines = [*lines, f" if not ({' and '.join(types)}): raise TypeError"]
    if hasattr(cls, "__post_init__") or hasattr(cls, "__slots__"):
        ends = [f" return cls(**{{{', '.join(given)}}})"]
    else:  # what the frozen class's own __init__ would set field by field, at a fifth of the cost
        ends = [" made = new(cls)", f" put(made, '__dict__', {{{', '.join(given)}}})", " return made"]
    exec("\n".join(["def read(values):", *lines, *ends]), names)  # noqa: S102 - field names of our own classes
    made: Read = names["read"]
    return made
