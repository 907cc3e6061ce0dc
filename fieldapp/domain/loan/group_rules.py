"""Group lending: why a group or member may not have the next loan yet, each reason with its numbers.

Groups of about five, trained and tested before the first loan; loans handed out two, two, one; the next size depends on
attendance and arrears; nobody in a group borrows while the group is behind. Sizes, waves and thresholds are policy, and
every refusal names the parameter set it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Final

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark


@dataclass(frozen=True)
class GroupPolicy:
    """The parameter set of group lending. Shares between 0 and 1; ladder: loan sizes in minor units, ascending.

    training_absences_max: days of training a member may have missed. recognition: whether a test is asked for.
    wave_cycles: for how many loans of each member the waves hold, 0 for none. center_arrears_share_max: the share of a
    center's members who may be late beyond wave_arrears_days_max while others borrow, 1 for no such block.
    cover_blocks: who owes her group for a cover does not borrow.
    """

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
    training_absences_max: int = 0
    recognition: bool = True
    wave_cycles: int = 1
    center_arrears_share_max: Decimal = Decimal(1)
    cover_blocks: bool = True


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


@dataclass(frozen=True)
class MemberFacts:
    """What is known of the member who asks. amount: what she asks for; size: her last loan; owes: to her group.

    trained_days: days of compulsory training she came to. came, meetings: of the cycle. days_late_max: the worst of it.
    """

    name: str
    amount: int
    trained_days: int = 0
    came: int = 0
    meetings: int = 0
    days_late_max: int = 0
    size: int = 0
    owes: int = 0


@dataclass(frozen=True)
class CenterFacts:
    """How many members of a center are late beyond what policy allows."""

    name: str
    members: int
    late: int


def why_not_yet(group: GroupFacts, policy: GroupPolicy) -> Rejection | None:
    """Return why no member may have the next loan yet, None where one may. The first thing in the way is named."""
    facts: dict[str, str | int] = {"group": group.name, "members": group.members, "policy": policy.name}
    if group.members < policy.members_min:
        missing = policy.members_min - group.members
        return Rejection(Reason.GROUP_TOO_SMALL, {**facts, "least": policy.members_min, "missing": missing})
    if group.members > policy.members_max:
        return Rejection(Reason.GROUP_TOO_LARGE, {**facts, "most": policy.members_max})
    if group.trained_days < policy.training_days:
        missing = policy.training_days - group.trained_days
        days = {"trained": group.trained_days, "days": policy.training_days, "missing": missing}
        return Rejection(Reason.GROUP_UNTRAINED, {**facts, **days})
    if policy.recognition and not group.recognized:
        return Rejection(Reason.GROUP_UNRECOGNIZED, {**facts, "trained": group.trained_days})
    return _wave_in_the_way(group, policy, facts)


def _wave_in_the_way(group: GroupFacts, policy: GroupPolicy, facts: dict[str, str | int]) -> Rejection | None:
    if group.arrears_days > policy.wave_arrears_days_max:
        late: dict[str, str | int] = {"late": group.arrears_days, "most": policy.wave_arrears_days_max}
        return Rejection(Reason.GROUP_IN_ARREARS, {**facts, "name": group.arrears_member or mark("A member"), **late})
    if group.loans_out and waves_complete(group.loans_out, policy) and group.loans_out < group.members:
        left = policy.wave_gap_days - group.days_since_wave
        if left > 0:
            wave = {"out": group.loans_out, "ago": group.days_since_wave, "left": left, "gap": policy.wave_gap_days}
            return Rejection(Reason.WAVE_WAITS, {**facts, **wave})
    return None


def center_in_the_way(center: CenterFacts, policy: GroupPolicy) -> Rejection | None:
    """Return why nobody in a center borrows: more of its members are late than policy allows."""
    if not center.members or Decimal(center.late) / center.members <= policy.center_arrears_share_max:
        return None
    facts: dict[str, str | int] = {"center": center.name, "members": center.members, "late": center.late}
    days = policy.wave_arrears_days_max
    return Rejection(Reason.CENTER_IN_ARREARS, {**facts, "days": days, "policy": policy.name})


def member_in_the_way(member: MemberFacts, policy: GroupPolicy) -> Rejection | None:
    """Return what in the member herself is in the way: training missed, a cover owed, attendance and arrears.

    The facts asked, size and owes are amounts in minor units; whoever shows them gives them their currency.
    """
    facts: dict[str, str | int] = {"name": member.name, "policy": policy.name}
    needed = policy.training_days - policy.training_absences_max
    if member.trained_days < needed:
        missing = needed - member.trained_days
        days = {"trained": member.trained_days, "days": policy.training_days, "missing": missing}
        return Rejection(Reason.MEMBER_UNTRAINED, {**facts, **days})
    if policy.cover_blocks and member.owes:
        return Rejection(Reason.COVER_OWED, {**facts, "owes": member.owes})
    rung = next_rung(member.came, member.meetings, member.days_late_max, policy)
    cycle = {"came": member.came, "meetings": member.meetings, "late": member.days_late_max}
    if rung is Rung.STOP:
        return Rejection(Reason.LADDER_STOPS, {**facts, **cycle})
    most = ceiling(rung, member.size, policy)
    if policy.ladder and member.amount > most:
        return Rejection(Reason.ABOVE_LADDER, {**facts, **cycle, "asked": member.amount, "size": most})
    return None


def waves_hold(cycle: int, policy: GroupPolicy) -> bool:
    """Tell whether a member's cycle-th loan is handed out in waves."""
    return cycle <= policy.wave_cycles


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
