"""What a rule of internal control found, and the statistics that keep honest people out of it.

A finding is a fact with its evidence; a case needs two independent sources, one of them from outside the officer.
Comparison is always with peers of the same product model: robust z = (x - median) / (1.4826 MAD).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil, comb, fsum, log
from typing import Final

Z_MIN: Final = 3.5
P_MAX: Final = 0.001
_MAD_SCALE: Final = 1.4826
_MAD_FLOOR: Final = 0.005
"""The least spread of shares among peers; without it one odd share among equal ones would be infinitely far away."""


class Rule(Enum):
    """The rules; names are stored."""

    GHOST_BORROWER = "ghost_borrower"
    GHOST_GROUP = "ghost_group"
    GHOSTS_OF_OFFICER = "ghosts_of_officer"
    LAPPING = "lapping"
    SKIMMING = "skimming"
    CALL_BACK = "call_back"
    KICKBACK = "kickback"
    EVERGREENING = "evergreening"
    EVERGREENING_OFFICER = "evergreening_officer"
    BACKDATING = "backdating"
    FAKE_VISIT = "fake_visit"
    FAKE_VISITS_OF_OFFICER = "fake_visits_of_officer"
    FICTITIOUS_ATTENDANCE = "fictitious_attendance"
    SPLIT_APPROVAL = "split_approval"
    UNREAD_APPROVAL = "unread_approval"


@dataclass(frozen=True)
class Finding:
    """What a rule found about a subject: the statistic, the threshold it passed, and the operations that show it."""

    rule: Rule
    subject: str
    statistic: float
    threshold: float
    evidence: tuple[str, ...] = ()
    p_value: float = 1.0


def at_least(count: int, trials: int, chance: float) -> float:
    """Return the probability of so many or more among independent trials (binomial upper tail)."""
    if count <= 0:
        return 1.0
    lower = fsum(comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(count))
    if lower < 0.5:
        return 1 - lower
    return fsum(comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(count, trials + 1))


def median(values: Sequence[float]) -> float:
    """Return the middle value, the mean of the two middle ones of an even number; 0 of none."""
    if not values:
        return 0.0
    ordered, count = sorted(values), len(values)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2


def robust_z(values: Mapping[str, float], floor: float = _MAD_FLOOR) -> dict[str, float]:
    """Return how far each peer lies from the median in robust standard deviations; floor: the least spread taken."""
    middle = median(list(values.values()))
    spread = _MAD_SCALE * max(floor, median([abs(value - middle) for value in values.values()]))
    return {name: (value - middle) / spread for name, value in values.items()}


def among_many(p_values: Sequence[float], false_share: float = 0.05) -> frozenset[int]:
    """Return the places of those that stand when so many are tested (Y. Benjamini and Y. Hochberg, 1995)."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    last = 0
    for rank, place in enumerate(order, 1):
        if p_values[place] <= false_share * rank / len(p_values):
            last = rank
    return frozenset(order[:last])


def sample_size(confidence: float, rate: float, population: int = 0) -> int:
    """Return how many to look at, finding nothing, to be so sure that fewer than a rate are wrong.

    ln(1 - c) / ln(1 - p) of a large population; of a finite one (population > 0) by drawing without replacement.
    """
    if population <= 0:
        return ceil(log(1 - confidence) / log(1 - rate))
    wrong = ceil(rate * population)
    unseen, drawn = 1.0, 0
    while unseen > 1 - confidence and drawn < population:
        unseen *= max(0, population - wrong - drawn) / (population - drawn)
        drawn += 1
    return drawn


def precision_of(confirmed: int, closed: int) -> float | None:
    """Return the share of a rule's closed cases that were confirmed, None below twenty: too few to demote it."""
    return confirmed / closed if closed >= 20 else None
