"""Group lending: why a group or member may not have the next loan yet, in one sentence with its numbers.

Groups of about five, trained and tested before the first loan; loans handed out two, two, one; the next size depends on
attendance and arrears; nobody in a group borrows while the group is behind. Sizes, waves and thresholds are policy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final


@dataclass(frozen=True)
class GroupPolicy:
    """The parameter set of group lending. Shares between 0 and 1; ladder: loan sizes in minor units, ascending."""

    name: str = "default 2026-1"
    members_min: int = 5
    members_max: int = 5
    training_days: int = 7
    waves: tuple[int, ...] = (2, 2, 1)
    wave_gap_days: int = 28
    wave_arrears_days_max: int = 7
    attendance_next: Decimal = Decimal("0.80")
    attendance_same: Decimal = Decimal("0.50")
    arrears_days_mild: int = 7
    ladder: tuple[int, ...] = ()


class Rung(Enum):
    """What the next loan may be."""

    NEXT = "next size"
    SAME = "same size"
    MINIMUM = "smallest size"
    STOP = "no loan"


class ArrearsClass(Enum):
    """The arrears of the cycle that ends."""

    NONE = 0
    MILD = 1
    GRAVE = 2


_TABLE: Final = {
    (0, ArrearsClass.NONE): Rung.NEXT,
    (1, ArrearsClass.NONE): Rung.SAME,
    (2, ArrearsClass.NONE): Rung.MINIMUM,
    (0, ArrearsClass.MILD): Rung.SAME,
    (1, ArrearsClass.MILD): Rung.SAME,
    (2, ArrearsClass.MILD): Rung.MINIMUM,
    (0, ArrearsClass.GRAVE): Rung.MINIMUM,
    (1, ArrearsClass.GRAVE): Rung.MINIMUM,
    (2, ArrearsClass.GRAVE): Rung.STOP,
}
"""Attendance band (high, middle, low) by arrears. The attendance bands are those an Indian group lender publishes."""


def arrears_class(days_late_max: int, policy: GroupPolicy) -> ArrearsClass:
    """Return the class of the worst lateness of a cycle, in days."""
    if days_late_max <= 0:
        return ArrearsClass.NONE
    return ArrearsClass.MILD if days_late_max <= policy.arrears_days_mild else ArrearsClass.GRAVE


def next_rung(came: int, meetings: int, days_late_max: int, policy: GroupPolicy) -> Rung:
    """Return what a member's next loan may be, from meetings she came to and her worst lateness of the cycle.

    Without any meeting the attendance counts as full.
    """
    rate = Decimal(came) / meetings if meetings else Decimal(1)
    band = 0 if rate > policy.attendance_next else 1 if rate >= policy.attendance_same else 2
    return _TABLE[band, arrears_class(days_late_max, policy)]


def ceiling(rung: Rung, last_size: int, policy: GroupPolicy) -> int:
    """Return the largest next loan in minor units under the ladder; 0 where there is none to be had."""
    if rung is Rung.STOP or not policy.ladder:
        return 0
    if rung is Rung.MINIMUM or last_size <= 0:
        return policy.ladder[0]
    if rung is Rung.SAME:
        return max(policy.ladder[0], last_size)
    return next((size for size in policy.ladder if size > last_size), policy.ladder[-1])


@dataclass(frozen=True)
class GroupFacts:
    """What is known of a group when somebody asks for a loan.

    trained_days: days of compulsory training held. recognized: passed the recognition test. loans_out: members who have
    had their loan of this cycle, in order. days_since_wave: since the last wave was handed out. arrears_days: of the
    latest member, with her name.
    """

    name: str
    members: int
    trained_days: int
    recognized: bool
    loans_out: int
    days_since_wave: int
    arrears_days: int = 0
    arrears_member: str = ""


def why_not_yet(group: GroupFacts, policy: GroupPolicy) -> str:
    """Return why no member may have the next loan yet, '' where one may. The first thing in the way is named."""
    if group.members < policy.members_min:
        missing = policy.members_min - group.members
        return f"{group.name} has {group.members} members; {missing} more must join before the first loan."
    if group.members > policy.members_max:
        return f"{group.name} has {group.members} members; a group has at most {policy.members_max}."
    if group.trained_days < policy.training_days:
        return f"{group.name} has had {group.trained_days} of {policy.training_days} days of training."
    if not group.recognized:
        return f"{group.name} has not passed the recognition test yet."
    return _wave_in_the_way(group, policy)


def _wave_in_the_way(group: GroupFacts, policy: GroupPolicy) -> str:
    if group.arrears_days > policy.wave_arrears_days_max:
        return (
            f"{group.arrears_member or 'A member'} is {group.arrears_days} days late; the group waits until nobody is "
            f"more than {policy.wave_arrears_days_max} days late."
        )
    if group.loans_out and waves_complete(group.loans_out, policy) and group.loans_out < group.members:
        left = policy.wave_gap_days - group.days_since_wave
        if left > 0:
            return f"The last loans were handed out {group.days_since_wave} days ago; the next follow in {left} days."
    return ""


def waves_complete(loans_out: int, policy: GroupPolicy) -> bool:
    """Tell whether so many loans end a wave, so that the next one has to wait."""
    reached = 0
    for size in policy.waves:
        reached += size
        if loans_out == reached:
            return True
    return False


def covers(shortfall: int, able: Sequence[int]) -> tuple[int, ...]:
    """Return each able member's part of a shortfall in minor units, equal but for the last units, summing exactly.

    able: what each could give at most; the rest is shared among those who can give more. Parts sum to the shortfall or
    to all that is there.
    """
    parts = [0] * len(able)
    left = min(shortfall, sum(able))
    poorest_first = sorted(range(len(able)), key=able.__getitem__)
    for turn, place in enumerate(poorest_first):
        equal = -(-left // (len(able) - turn))
        parts[place] = min(able[place], equal)
        left -= parts[place]
    return tuple(parts)
