"""Visits and meetings that may have been written at a desk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.risk.fraud.finding import P_MAX, Finding, Rule, at_least

_METERS_PER_KM, _SECONDS_PER_HOUR = 1000, 3600


@dataclass(frozen=True)
class VisitRules:
    """Limits of a visit's signs and of an officer's share of flagged visits; base: the share of honest officers."""

    far_m: int = 250
    short_s: int = 300
    hop_s: int = 240
    hop_m: int = 500
    speed_kmh: float = 60.0
    likeness: float = 0.85
    signs_min: int = 2
    share_max: float = 0.05
    base: float = 0.01


@dataclass(frozen=True)
class VisitTrace:
    """What a visit left. distance_m: to the household, None if unknown. gap_s, gap_m: since and from the visit before.

    likeness: the greatest share of answers alike with another interview of the officer.
    """

    visit: str
    officer: str
    distance_m: int | None = None
    at_business: bool = False
    seconds: int = 0
    gap_s: int | None = None
    gap_m: int | None = None
    likeness: float = 0.0


def visit_signs(trace: VisitTrace, rules: VisitRules) -> int:
    """Return how many signs speak against a visit; one alone is a bad position or a busy day."""
    far = trace.distance_m is not None and trace.distance_m > rules.far_m and not trace.at_business
    return sum((far, trace.seconds < rules.short_s, _hopped(trace, rules), trace.likeness >= rules.likeness))


def _hopped(trace: VisitTrace, rules: VisitRules) -> bool:
    if trace.gap_s is None or trace.gap_m is None:
        return False
    too_soon = trace.gap_s < rules.hop_s and trace.gap_m > rules.hop_m
    speed = trace.gap_m / _METERS_PER_KM / (max(trace.gap_s, 1) / _SECONDS_PER_HOUR)
    return too_soon or (trace.gap_m > rules.hop_m and speed > rules.speed_kmh)


def fake_visits(traces: Sequence[VisitTrace], rules: VisitRules) -> list[Finding]:
    """Return visits with two signs or more, and officers with more of them than bad positions explain."""
    signs = {trace.visit: visit_signs(trace, rules) for trace in traces}
    flagged = [trace for trace in traces if signs[trace.visit] >= rules.signs_min]
    found = [
        Finding(Rule.FAKE_VISIT, trace.visit, signs[trace.visit], rules.signs_min, (trace.visit,)) for trace in flagged
    ]
    visits: dict[str, list[str]] = defaultdict(list)
    for trace in traces:
        visits[trace.officer].append(trace.visit)
    for officer, own in sorted(visits.items()):
        bad = [visit for visit in own if signs[visit] >= rules.signs_min]
        share, chance = len(bad) / len(own), at_least(len(bad), len(own), rules.base)
        if share > rules.share_max and chance < P_MAX:
            found.append(Finding(Rule.FAKE_VISITS_OF_OFFICER, officer, share, rules.share_max, tuple(bad), chance))
    return found


@dataclass(frozen=True)
class MeetingTrace:
    """One meeting's sheet. as_paid: everybody marked present is who paid, and nobody else. seconds: start to finish."""

    center: str
    week: int
    members: int
    as_paid: bool
    seconds: int
    operation: str = ""


def fictitious_attendance(
    meetings: Sequence[MeetingTrace], weeks_min: int = 6, seconds_per_member: int = 20
) -> list[Finding]:
    """Return centers whose attendance is the list of payers so many weeks in a row, at meetings too short to hold."""
    centers: dict[str, list[MeetingTrace]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda item: item.week):
        centers[meeting.center].append(meeting)
    found = []
    for center, held in sorted(centers.items()):
        run: list[MeetingTrace] = []
        longest: list[MeetingTrace] = []
        for meeting in held:
            suspicious = meeting.as_paid and meeting.seconds < meeting.members * seconds_per_member
            run = [*run, meeting] if suspicious else []
            longest = max(longest, run, key=len)
        if len(longest) >= weeks_min:
            proof = tuple(meeting.operation for meeting in longest)
            found.append(Finding(Rule.FICTITIOUS_ATTENDANCE, center, len(longest), weeks_min, proof))
    return found
