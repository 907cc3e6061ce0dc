"""Surprise audits: whom the office draws for a visit or a cash count, and what the draws say about all.

The chance of being drawn grows with risk and is never nothing: pi_i = min(1, n w_i / sum w), w = exp(0.05 (index -
50)), at least 0.3. Totals by D. Horvitz and D. Thompson (Journal of the American Statistical Association 47, 1952);
intervals of shares by E. Wilson (1927).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, sqrt
from typing import Final

_STEEPNESS: Final = 0.05
_FLOOR: Final = 0.3


def weight(index: float) -> float:
    """Return the weight of a risk index of 0 to 100."""
    return max(_FLOOR, exp(_STEEPNESS * (index - 50)))


def inclusion(indices: Mapping[str, float], count: int) -> dict[str, float]:
    """Return each one's chance of being drawn, adding up to the count (or to all, where fewer); those of 1 are sure."""
    chances: dict[str, float] = {}
    open_names = dict(indices)
    left = min(count, len(indices))
    while open_names and left > 0:
        whole = fsum(weight(index) for index in open_names.values())
        sure = [name for name, index in open_names.items() if left * weight(index) >= whole]
        if not sure:
            chances |= {name: left * weight(index) / whole for name, index in open_names.items()}
            return chances
        for name in sure:
            chances[name] = 1.0
            del open_names[name]
        left -= len(sure)
    return chances | dict.fromkeys(open_names, 0.0)


def drawn(chances: Mapping[str, float], uniform: Callable[[], float]) -> tuple[str, ...]:
    """Return a draw of fixed size with exactly these chances, by systematic sampling; uniform: of [0, 1).

    One random start, then every step of 1 along the chances laid end to end.
    """
    picked = []
    at, mark = 0.0, uniform()
    for name in sorted(chances):
        at += chances[name]
        if mark < at - 1e-12:
            picked.append(name)
            mark += 1
    return tuple(picked)


def estimated_total(values: Mapping[str, float], chances: Mapping[str, float]) -> float:
    """Return the estimated total over all from those drawn: each value over its chance."""
    return fsum(value / chances[name] for name, value in values.items())


@dataclass(frozen=True)
class Interval:
    """A share with the interval it lies in."""

    share: float
    low: float
    high: float


def wilson(hits: int, count: int, z: float = 1.959964) -> Interval | None:
    """Return the Wilson interval of a share, None of nothing."""
    if count <= 0:
        return None
    share = hits / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def gaps(receipts: Sequence[int]) -> tuple[int, ...]:
    """Return the numbers that are missing between the first and the last receipt of a seat."""
    have = set(receipts)
    return tuple(number for number in range(min(have), max(have)) if number not in have) if have else ()
