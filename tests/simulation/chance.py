"""Chance from a seed: independent streams by name, so that one more actor does not reshuffle the others."""

from __future__ import annotations

import hashlib
import random

from fieldapp.domain.ids import Id, uuid7


def stream(seed: int, name: str) -> random.Random:
    """Return the stream of that name under a seed; the same on every machine and in every process."""
    digest = hashlib.sha256(f"{seed}/{name}".encode()).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))


class Names:
    """Makes identifiers and keys that depend on nothing but a name and their number."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._number = 0

    def __call__(self) -> Id:
        """Return the next identifier."""
        self._number += 1
        return uuid7(1_790_000_000_000 + self._number, self._digest()[:10])

    def key(self) -> bytes:
        """Return 32 bytes for a signing key."""
        self._number += 1
        return self._digest()

    def _digest(self) -> bytes:
        return hashlib.sha256(f"{self._name}/{self._number}".encode()).digest()
