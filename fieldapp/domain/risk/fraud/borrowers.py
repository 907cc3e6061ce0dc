"""Borrowers who may not exist, and loans that may only pay older loans."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.risk.fraud.finding import P_MAX, Z_MIN, Finding, Rule, at_least, robust_z


@dataclass(frozen=True)
class GhostRules:
    """Points and limits. base: the share of borrowers with many points where nobody is invented."""

    same_id: int = 3
    photo_twin: int = 2
    never_reached: int = 2
    shared_phone: int = 1
    near_household: int = 1
    perfect_record: int = 1
    tries_min: int = 2
    near_m: int = 15
    borrower_min: int = 4
    group_mean_min: float = 2.5
    officer_min: int = 3
    base: float = 0.004


@dataclass(frozen=True)
class Identity:
    """What is known of a borrower's existence. household_m: meters to the next other household, None if unknown."""

    borrower: str
    group: str
    officer: str
    same_id: bool = False
    photo_twin: bool = False
    tries: int = 0
    reached: bool = False
    shared_phone: bool = False
    household_m: int | None = None
    perfect_record: bool = False
    evidence: tuple[str, ...] = ()


def ghost_points(seen: Identity, rules: GhostRules) -> int:
    """Return the points that speak against a borrower's existence."""
    near = seen.household_m is not None and seen.household_m < rules.near_m
    never = seen.tries >= rules.tries_min and not seen.reached
    signs = (
        (seen.same_id, rules.same_id),
        (seen.photo_twin, rules.photo_twin),
        (never, rules.never_reached),
        (seen.shared_phone, rules.shared_phone),
        (near, rules.near_household),
        (seen.perfect_record, rules.perfect_record),
    )
    return sum(points for holds, points in signs if holds)


def ghosts(people: Sequence[Identity], rules: GhostRules) -> list[Finding]:
    """Return borrowers, groups and officers that need a look; act on groups and officers, call single borrowers."""
    points = {person.borrower: ghost_points(person, rules) for person in people}
    suspects = [person for person in people if points[person.borrower] >= rules.borrower_min]
    found = [
        Finding(Rule.GHOST_BORROWER, person.borrower, points[person.borrower], rules.borrower_min, person.evidence)
        for person in suspects
    ]
    groups: dict[str, list[int]] = defaultdict(list)
    for person in people:
        groups[person.group].append(points[person.borrower])
    for group, values in sorted(groups.items()):
        mean = sum(values) / len(values)
        if group and mean >= rules.group_mean_min:
            found.append(Finding(Rule.GHOST_GROUP, group, mean, rules.group_mean_min))
    clients, of_officer = Counter(person.officer for person in people), Counter(person.officer for person in suspects)
    for officer, count in sorted(of_officer.items()):
        chance = at_least(count, clients[officer], rules.base)
        if count >= rules.officer_min and chance < P_MAX:
            found.append(Finding(Rule.GHOSTS_OF_OFFICER, officer, count, rules.officer_min, (), chance))
    return found


@dataclass(frozen=True)
class RenewalRules:
    """Limits of a new loan that follows a bad one too soon."""

    days_max: int = 7
    missed_min: int = 2
    late_min: int = 14
    officer_min: int = 5


@dataclass(frozen=True)
class Renewal:
    """A new loan after a paid-off one. days: between pay-off and hand-over; approved: a coded restructuring."""

    loan: str
    officer: str
    days: int
    missed_before: int
    days_late_before: int
    amount: int
    pay_off: int
    approved: bool = False
    evidence: tuple[str, ...] = ()


def is_evergreen(renewal: Renewal, rules: RenewalRules) -> bool:
    """Tell whether a new loan looks as if it paid the old one."""
    bad = renewal.missed_before >= rules.missed_min or renewal.days_late_before >= rules.late_min
    return not renewal.approved and renewal.days <= rules.days_max and bad and renewal.amount >= renewal.pay_off


def evergreening(renewals: Sequence[Renewal], officers: Sequence[str], rules: RenewalRules) -> list[Finding]:
    """Return loans that look evergreened, and officers with far more of them than their peers."""
    green = [renewal for renewal in renewals if is_evergreen(renewal, rules)]
    found = [Finding(Rule.EVERGREENING, item.loan, item.days, rules.days_max, item.evidence) for item in green]
    counts = Counter(item.officer for item in green)
    z = robust_z({officer: float(counts[officer]) for officer in officers}, floor=0.5)
    officers_far = [name for name in sorted(z) if counts[name] >= rules.officer_min and z[name] > Z_MIN]
    return [*found, *(Finding(Rule.EVERGREENING_OFFICER, name, z[name], Z_MIN) for name in officers_far)]
