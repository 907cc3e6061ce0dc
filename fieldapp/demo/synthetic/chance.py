"""Chance that can be repeated: every draw is a function of the seed and of what is drawn, never of the order of draws.

So one borrower's luck does not change when another one is added, and two runs that differ in a rule differ only by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from statistics import NormalDist
from typing import Final, TypeVar

T = TypeVar("T")
Key = str | int

_NORMAL: Final = NormalDist()
_STEPS: Final = 1 << 53


class Chance:
    """Draws of one seed; `of()` narrows it down to somebody or something."""

    def __init__(self, seed: int, *about: Key) -> None:
        self._seed = seed
        self._about = about
        self._root = hashlib.blake2b(repr((seed, about)).encode(), digest_size=16)

    def of(self, *about: Key) -> Chance:
        """Return the draws about something within this."""
        return Chance(self._seed, *self._about, *about)

    def bytes(self, count: int, *about: Key) -> bytes:
        """Return up to 16 bytes."""
        digest = self._root.copy()
        digest.update(repr(about).encode())
        return digest.digest()[:count]

    def share(self, *about: Key) -> float:
        """Return a number from 0 (inclusive) to 1 (exclusive), evenly distributed."""
        return (int.from_bytes(self.bytes(7, *about), "big") >> 3) / _STEPS

    def happens(self, probability: float, *about: Key) -> bool:
        """Tell whether something of that probability happens."""
        return self.share(*about) < probability

    def normal(self, *about: Key) -> float:
        """Return a standard normal number."""
        return _NORMAL.inv_cdf(max(self.share(*about), 1 / _STEPS))

    def whole(self, least: int, most: int, *about: Key) -> int:
        """Return a whole number, both ends included."""
        return least + int(self.share(*about) * (most - least + 1))

    def pick(self, choices: Sequence[T], *about: Key) -> T:
        """Return one of the choices."""
        return choices[self.whole(0, len(choices) - 1, *about)]
