"""Programs of different age in one process: what an older one does not know is hidden from it while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldapp.domain.operation import DEFINITIONS, Definition
from fieldapp.protocol import packing

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


@contextmanager
def dictionary(phrases: bytes) -> Iterator[None]:
    """Run as a program that packs with another dictionary; no bytes: the one of this program."""
    before = vars(packing)["PHRASES"]
    if phrases:
        vars(packing)["PHRASES"] = phrases
    try:
        yield
    finally:
        vars(packing)["PHRASES"] = before


def _hide(kind: int) -> None:
    DEFINITIONS.update(_hidden)
    _hidden.clear()
    if kind:
        _hidden[kind] = DEFINITIONS.pop(kind)
