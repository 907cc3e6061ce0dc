"""Groups: how alike members of one group are, how likely several fail together, and an index of a group's risk.

Intra-group correlation by analysis of variance (R. Fisher; A. Donner, "A review of inference procedures for the
intraclass correlation coefficient", International Statistical Review 54, 1986); defaults within a group beta-binomial.
The index's weights are ours and wait for local data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from math import comb, fsum
from typing import Final


@dataclass(frozen=True)
class Likeness:
    """rho: the intra-group correlation. size: the effective mean group size n0. design_effect: 1 + (n0 - 1) rho."""

    rho: float
    size: float
    groups: int

    @property
    def design_effect(self) -> float:
        """Return by how much the likeness inflates the variance of a mean."""
        return 1 + (self.size - 1) * self.rho


def likeness(groups: Sequence[Sequence[float]]) -> Likeness | None:
    """Return the intra-group correlation (MSB - MSW) / (MSB + (n0 - 1) MSW), None for too few groups or members."""
    kept = [group for group in groups if group]
    total, count = sum(map(len, kept)), len(kept)
    if count < 2 or total <= count:
        return None
    mean = fsum(value for group in kept for value in group) / total
    means = [fsum(group) / len(group) for group in kept]
    between = fsum(len(group) * (own - mean) ** 2 for group, own in zip(kept, means, strict=True)) / (count - 1)
    within = fsum((value - own) ** 2 for group, own in zip(kept, means, strict=True) for value in group)
    within /= total - count
    size = (total - sum(len(group) ** 2 for group in kept) / total) / (count - 1)
    whole = between + (size - 1) * within
    return Likeness((between - within) / whole, size, count) if whole > 0 else None


def default_tail(members: int, at_least: int, chance: float, rho: float) -> float:
    """Return the probability that at least so many of a group default: binomial at rho 0, beta-binomial up to 1.

    a = p (1 - rho) / rho, b = (1 - p)(1 - rho) / rho; at rho 1 all default together or none.
    """
    if at_least <= 0:
        return 1.0
    if chance <= 0 or at_least > members:
        return 0.0
    if rho >= 1:
        return chance
    return min(1.0, fsum(_exactly(members, count, chance, rho) for count in range(at_least, members + 1)))


def _exactly(members: int, count: int, chance: float, rho: float) -> float:
    """Return the chance of exactly so many; a and b both times rho, so that rho 0 is no special case."""
    found = float(comb(members, count))
    for place in range(count):
        found *= chance * (1 - rho) + place * rho
    for place in range(members - count):
        found *= (1 - chance) * (1 - rho) + place * rho
    for place in range(members):
        found /= (1 - rho) + place * rho
    return found


class GroupSign(IntEnum):
    """What the index of a group's risk is made of."""

    ARREARS = 1
    ATTENDANCE = 2
    COVER = 3
    EXITS = 4
    LEADER = 5
    SAVINGS = 6
    SAMENESS = 7


@dataclass(frozen=True)
class GroupSigns:
    """What is counted of a group; shares between 0 and 1. Eight weeks for attendance and cover, 26 for the others.

    installment_share: the installment over what staying in the group is worth. covers: times one paid for another.
    sameness: the greater share of members in one activity or of one kin.
    """

    arrears_share: float = 0.0
    installment_share: float = 0.0
    attendance: float = 1.0
    covers: float = 0.0
    exits: float = 0.0
    leader_changes: float = 0.0
    savings_regularity: float = 1.0
    sameness: float = 0.0


_WEIGHTS: Final = {
    GroupSign.ARREARS: 0.25,
    GroupSign.ATTENDANCE: 0.20,
    GroupSign.COVER: 0.15,
    GroupSign.EXITS: 0.10,
    GroupSign.LEADER: 0.10,
    GroupSign.SAVINGS: 0.10,
    GroupSign.SAMENESS: 0.10,
}
WATCH_FROM: Final = 40
STOP_FROM: Final = 60


@dataclass(frozen=True)
class GroupRisk:
    """The index, 0 to 100, higher is worse, and what each sign adds to it, the largest first."""

    index: float
    parts: tuple[tuple[GroupSign, float], ...]

    @property
    def watched(self) -> bool:
        """Tell whether the group is to be watched."""
        return self.index >= WATCH_FROM

    @property
    def stopped(self) -> bool:
        """Tell whether no new wave of loans is handed out."""
        return self.index >= STOP_FROM


def group_risk(signs: GroupSigns) -> GroupRisk:
    """Return the index of a group's risk with its parts; each sign is cut to between 0 and 1 before it is weighed."""
    bearable = 1 - signs.installment_share
    terms = {
        GroupSign.ARREARS: signs.arrears_share / bearable if bearable > 0 else float(signs.arrears_share > 0),
        GroupSign.ATTENDANCE: (1 - signs.attendance) / 0.3,
        GroupSign.COVER: signs.covers / 3,
        GroupSign.EXITS: signs.exits / 0.2,
        GroupSign.LEADER: signs.leader_changes / 2,
        GroupSign.SAVINGS: 1 - signs.savings_regularity,
        GroupSign.SAMENESS: signs.sameness,
    }
    parts = [(sign, 100 * _WEIGHTS[sign] * min(1.0, max(0.0, value))) for sign, value in terms.items()]
    return GroupRisk(fsum(points for _, points in parts), tuple(sorted(parts, key=lambda part: -part[1])))


@dataclass(frozen=True)
class CenterArrears:
    """Groups of a center in arrears four weeks ago and now."""

    groups: int
    before: int
    now: int


def collective_default(center: CenterArrears) -> bool:
    """Tell whether arrears spread through a center: the share doubled within four weeks and three groups or more."""
    return center.now >= 3 and center.now >= 2 * max(center.before, 1)
