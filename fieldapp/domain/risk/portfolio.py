"""Portfolio at risk: how much of what is lent is late, today and week by week.

PAR-x is the principal outstanding of all loans that are late by more than x days, over the principal outstanding of all
loans: whole loans, not only the late installments (CGAP, "Definitions of Selected Financial Terms", 2003).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.pages import Booked, payments_in
from fieldapp.domain.timestamp import Day

BUCKETS: Final = ((0, "On time"), (30, "1-30 days"), (60, "31-60 days"), (90, "61-90 days"), (180, "91-180 days"))
BUCKET_BEYOND: Final = "Over 180 days"


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


class LoanHistory:
    """One loan's past: where it stood at the end of any day, by bisection, after a preparation linear in its rows."""

    def __init__(self, loan: Loan, events: Iterable[Booked]) -> None:
        self._loan = loan
        self._totals = list(accumulate(row.total for row in loan.schedule))
        self._principals = list(accumulate(row.principal for row in loan.schedule))
        payments = sorted((payment.day, payment.amount) for payment in payments_in(events))
        self._days = [day for day, _ in payments]
        self._paid = list(accumulate((amount for _, amount in payments), initial=loan.opening_paid))

    def at(self, day: Day) -> Exposure | None:
        """Return the exposure at the end of a day, None before the loan was handed over."""
        loan = self._loan
        if day < loan.disbursed_day:
            return None
        paid = self._paid[bisect_right(self._days, day)]
        full = bisect_right(self._totals, paid)
        if full >= len(loan.schedule):
            return Exposure(0, 0)
        row = loan.schedule[full]
        unpaid = self._totals[full] - paid
        outstanding = self._principals[-1] - self._principals[full] + min(row.principal, unpaid)
        return Exposure(outstanding, max(0, day - row.due_day))


def trend(histories: Sequence[LoanHistory], days: Sequence[Day], late: int) -> tuple[tuple[Day, float], ...]:
    """Return PAR of more than `late` days at the end of each day. Loans times days times log of a loan's rows."""
    points = []
    for day in days:
        exposures = [item for history in histories if (item := history.at(day)) is not None]
        whole = sum(item.outstanding for item in exposures)
        points.append((day, share(at_risk(exposures, late), whole)))
    return tuple(points)
