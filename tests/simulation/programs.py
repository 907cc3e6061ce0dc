"""Programs of different age in one process: what an older one does not know is hidden from it while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from fieldapp.domain.operation import DEFINITIONS, Definition
from fieldapp.protocol import packing

_hidden: dict[int, Definition] = {}
_only_values: list[bool] = [False]


@dataclass(frozen=True)
class _Earlier:
    """What a kind was in an older program: nothing that a newer one writes fits it."""

    told: bool


@contextmanager
def hiding(*, values: bool) -> Iterator[None]:
    """Let older programs know their unknown kind, but nothing that newer ones say in it; else not even the kind."""
    before, _only_values[0] = _only_values[0], values
    try:
        yield
    finally:
        _only_values[0] = before


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
        if _only_values[0]:
            DEFINITIONS[kind] = replace(_hidden[kind], body=_Earlier)
