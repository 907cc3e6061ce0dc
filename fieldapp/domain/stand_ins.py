"""Modules that somebody else's package loads and that this program never needs stand there as words until they are.

A package of databases brings asyncio and with it TLS; one of QR codes brings a web client: seven megabytes of memory
and a tenth of the time until the first page. While such a package is loaded a stand-in takes the module's place among
the loaded modules, and only then; whoever does ask it for something gets it from the true module.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class StandIn(ModuleType):
    """Stands for a module; `taken` are functions of it that a package takes along while it is loaded."""

    def __init__(self, name: str, taken: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        for function in taken:
            setattr(self, function, self._later(function))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)

    def _later(self, function: str) -> Any:
        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(import_module(self.__name__), function)(*arguments, **named)

        return call


@contextmanager
def standing_in(*modules: StandIn) -> Iterator[None]:
    """Let stand-ins take the places of modules that are not loaded, until the end of this."""
    put = [module for module in modules if module.__name__ not in sys.modules]
    sys.modules.update({module.__name__: module for module in put})
    try:
        yield
    finally:
        for module in put:
            if sys.modules.get(module.__name__) is module:
                del sys.modules[module.__name__]
            parent, _, own = module.__name__.rpartition(".")
            if parent and not hasattr(sys.modules[parent], own):
                setattr(sys.modules[parent], own, module)  # where whoever loaded it looks for it
