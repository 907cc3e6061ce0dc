"""Methods of dataclasses are made when they are called first: most of a thousand classes' comparisons never are.

Up to Python 3.12 a dataclass compiles the text of up to six methods one by one while its module is loaded. That was
two thirds of what it took to load this program, and megabytes of code that nobody runs. So each method of a class of
ours stands there as a word that makes the true one, puts it in its own place and calls it. Python 3.13 compiles all of
a class at once in another way and is left alone. The package installs this before its first class.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

OURS: Final = "fieldapp"
_MAKER: Final = "_create_fn"
_Make = Callable[..., FunctionType]


def _late(make: Callable[[], FunctionType], name: str) -> FunctionType:
    made: list[FunctionType] = []

    def method(self: Any, *arguments: Any, **named: Any) -> Any:
        if not made:
            made.append(make())
            for kind in type(self).__mro__:
                if kind.__dict__.get(name) is method:
                    true = made[0]
                    true.__qualname__ = method.__qualname__
                    setattr(kind, name, true)
        return made[0](self, *arguments, **named)

    assert isinstance(method, FunctionType)
    method.__name__ = name
    return method


def _made_late(at_once: _Make) -> _Make:
    def create(name: str, arguments: list[str], body: list[str], **named: Any) -> FunctionType:
        module = str((named.get("globals") or {}).get("__name__", ""))
        if module.partition(".")[0] != OURS:
            return at_once(name, arguments, body, **named)
        return _late(lambda: at_once(name, arguments, body, **named), name)

    return create


def install() -> None:
    """Make the methods of our dataclasses late from now on; once, and only where they are made one by one."""
    at_once = getattr(dataclasses, _MAKER, None)
    if sys.version_info < (3, 13) and at_once is not None and at_once.__module__ == dataclasses.__name__:
        setattr(dataclasses, _MAKER, _made_late(at_once))
