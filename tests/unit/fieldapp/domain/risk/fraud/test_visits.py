"""Visits and meetings written at a desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.risk.fraud.finding import Rule
from fieldapp.domain.risk.fraud.visits import (
    MeetingTrace,
    VisitRules,
    VisitTrace,
    fake_visits,
    fictitious_attendance,
    visit_signs,
)

RULES = VisitRules()
GOOD = VisitTrace("v", "anil", 40, seconds=900, gap_s=1_800, gap_m=900, likeness=0.4)


@pytest.mark.parametrize(
    ("change", "signs"),
    [
        ({}, 0),
        ({"distance_m": 250}, 0),
        ({"distance_m": 251}, 1),
        ({"distance_m": 9_000, "at_business": True}, 0),
        ({"distance_m": None}, 0),
        ({"seconds": 299}, 1),
        ({"gap_s": 239, "gap_m": 501}, 1),
        ({"gap_s": 239, "gap_m": 499}, 0),
        ({"gap_s": 600, "gap_m": 11_000}, 1),
        ({"gap_s": None}, 0),
        ({"likeness": 0.85}, 1),
        ({"seconds": 30, "likeness": 1.0, "distance_m": 4_000}, 3),
    ],
)
def test_signs_of_a_visit(change: dict[str, object], signs: int) -> None:
    assert visit_signs(replace(GOOD, **change), RULES) == signs  # type: ignore[arg-type]


def test_bad_positions_are_normal_and_an_officer_of_desk_visits_is_found() -> None:
    honest = [replace(GOOD, visit=f"h{n}", distance_m=900 if n % 33 == 0 else 40) for n in range(200)]
    desk = [replace(GOOD, visit=f"d{n}", officer="bela", seconds=30, distance_m=4_000) for n in range(6)]
    real = [replace(GOOD, visit=f"r{n}", officer="bela") for n in range(40)]
    found = fake_visits([*honest, *desk, *real], RULES)
    assert {item.subject for item in found if item.rule is Rule.FAKE_VISIT} == {f"d{n}" for n in range(6)}
    [officer] = [item for item in found if item.rule is Rule.FAKE_VISITS_OF_OFFICER]
    assert (officer.subject, officer.evidence) == ("bela", tuple(f"d{n}" for n in range(6)))
    assert fake_visits([], RULES) == []


def test_attendance_that_is_the_list_of_payers_at_meetings_too_short() -> None:
    fake = [MeetingTrace("c", week, 30, True, 120, f"op{week}") for week in range(7)]
    [found] = fictitious_attendance(fake)
    assert (found.subject, found.statistic, found.evidence[0]) == ("c", 7, "op0")
    assert fictitious_attendance([replace(item, seconds=600) for item in fake]) == []
    assert fictitious_attendance([replace(item, as_paid=item.week != 3) for item in fake]) == []
    assert fictitious_attendance([]) == []
