"""Programs of different age in one process: what an older one does not know is hidden from it while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldapp.domain.operation import DEFINITIONS, Definition

_hidden: dict[int, Definition] = {}


@contextmanager
def program(unknown: int) -> Iterator[None]:
    """Run as a program that does not know one kind of operation; 0: knows all. May be nested, the inner one counts."""
    before = next(iter(_hidden), 0)
    if before == unknown:
        yield
        return
    _hide(unknown)
    try:
        yield
    finally:
        _hide(before)


def _hide(kind: int) -> None:
    DEFINITIONS.update(_hidden)
    _hidden.clear()
    if kind:
        _hidden[kind] = DEFINITIONS.pop(kind)
