"""Methods of dataclasses are made when they are asked for first: most comparisons of a thousand classes never are.

Up to Python 3.12 a dataclass compiles the text of up to six methods one by one while its module is loaded. That was
half of what it took to load this program, and megabytes of code that nobody runs. So in each place of a method,
in a class of ours, stands what makes it and puts it there. Python 3.13 compiles all of a class at once in another way
and is left alone. The package installs this before its first class.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from types import FunctionType, MethodType
from typing import Any, Final

OURS: Final = "fieldapp"
_MAKER: Final = "_create_fn"
_Make = Callable[..., FunctionType]


class LateMethod:
    """Stands for a method of a class until somebody asks for it."""

    __slots__ = ("__name__", "_arguments", "_at_once", "_body", "_names")

    def __init__(
        self, at_once: _Make, name: str, arguments: list[str], body: list[str], names: tuple[Any, ...]
    ) -> None:
        self._at_once, self.__name__, self._arguments, self._body, self._names = at_once, name, arguments, body, names

    def __get__(self, one: object, kind: type) -> FunctionType | MethodType:
        """Make the method, leave it in the place of this, and return it, bound where it is asked for at a value."""
        method = self._made()
        for owner in kind.__mro__:
            if owner.__dict__.get(self.__name__) is self:
                method.__qualname__ = f"{owner.__qualname__}.{self.__name__}"
                setattr(owner, self.__name__, method)
        return method if one is None else MethodType(method, one)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call the method where another one holds this by itself, as what guards a text against itself does."""
        return self._made()(*arguments, **named)

    def _made(self) -> FunctionType:
        scope, local, returned = self._names
        return self._at_once(
            self.__name__, self._arguments, self._body, globals=scope, locals=local, return_type=returned
        )


def _made_late(at_once: _Make) -> _Make:
    def create(name: str, arguments: list[str], body: list[str], **named: Any) -> Any:
        scope = named.get("globals") or {}
        if str(scope.get("__name__", "")).partition(".")[0] != OURS:
            return at_once(name, arguments, body, **named)
        names = (scope, named.get("locals"), named.get("return_type", dataclasses.MISSING))
        return LateMethod(at_once, name, arguments, body, names)

    return create


def install() -> None:
    """Make the methods of our dataclasses late from now on; once, and only where they are made one by one."""
    at_once = getattr(dataclasses, _MAKER, None)
    if sys.version_info < (3, 13) and at_once is not None and at_once.__module__ == dataclasses.__name__:
        setattr(dataclasses, _MAKER, _made_late(at_once))
