"""Portfolio at risk: how much of what is lent is late.

PAR-x is the principal outstanding of all loans that are late by more than x days, over the principal outstanding of all
loans: whole loans, not only the late installments (CGAP, "Definitions of Selected Financial Terms", 2003).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.loan.account import Balance
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark

BUCKETS: Final = (
    (0, mark("On time")),
    (30, mark("1-30 days")),
    (60, mark("31-60 days")),
    (90, mark("61-90 days")),
    (180, mark("91-180 days")),
)
BUCKET_BEYOND: Final = mark("Over 180 days")


@dataclass(frozen=True)
class RiskLimits:
    """The parameter set that thresholds on screen are named by; shares between 0 and 1."""

    name: str = "default 2026-1"
    par30_limit: float = 0.05
    attendance_floor: float = 0.80


@dataclass(frozen=True)
class Exposure:
    """One loan at one moment: principal outstanding in minor units and days past due."""

    outstanding: int
    days_late: int


@dataclass(frozen=True)
class Ageing:
    """One band of lateness."""

    label: str
    amount: int
    loans: int


def exposure(balance: Balance, day: Day) -> Exposure:
    """Return a loan's exposure on a day from its balance alone."""
    late = max(0, day - balance.oldest_unpaid) if balance.oldest_unpaid else 0
    return Exposure(balance.outstanding, late)


def at_risk(exposures: Iterable[Exposure], days: int) -> int:
    """Return the principal outstanding of loans late by more than so many days, minor units."""
    return sum(item.outstanding for item in exposures if item.days_late > days)


def share(part: int, whole: int) -> float:
    """Return part over whole, 0 where there is nothing."""
    return part / whole if whole else 0.0


def ageing(exposures: Iterable[Exposure]) -> tuple[Ageing, ...]:
    """Return the portfolio by bands of lateness, all bands, their amounts adding up to the whole."""
    amounts, counts = [0] * (len(BUCKETS) + 1), [0] * (len(BUCKETS) + 1)
    for item in exposures:
        band = next((n for n, (days, _) in enumerate(BUCKETS) if item.days_late <= days), len(BUCKETS))
        amounts[band] += item.outstanding
        counts[band] += 1
    labels = [label for _, label in BUCKETS] + [BUCKET_BEYOND]
    return tuple(Ageing(*row) for row in zip(labels, amounts, counts, strict=True))
