"""How much of what fell due was collected, and when: the ratios an office watches from day to day.

All are computed loan by loan from its plan and its payments, the oldest installment first, and added up over loans:

* *due*: what first fell due in the period. A loan that had been paid off before the period owes nothing in it.
* *collection efficiency*, also "current collection rate": settled of what was due in the period, over due.
* *on-time rate*: paid on or before its own due day, of what was due in the period, over due.
* *current recovery rate*: everything collected in the period except what was paid ahead, over due. It may exceed 100 %
  and must never stand alone, for steady arrears of a few percent look harmless in it and cost a third of a portfolio of
  short loans in a year.

R. Rosenberg, "Measuring Microcredit Delinquency: Ratios Can Be Harmful to Your Health", CGAP Occasional Paper 3, 1999.
Its "Asian" rate, collected over due and past due together, is left out on purpose: it falls with old arrears and says
nothing about the period.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class Plan:
    """A loan's installments by due day, ascending; totals and principals are running sums in minor units."""

    days: Sequence[int]
    totals: Sequence[int]
    principals: Sequence[int]

    def due_through(self, day: Day) -> int:
        """Return everything due up to and including a day."""
        upto = bisect_right(self.days, day)
        return self.totals[upto - 1] if upto else 0

    def standing(self, paid: int) -> tuple[int, Day]:
        """Return principal outstanding and the day of the oldest unpaid installment (0 for none) once so much is paid.

        Of a part-paid installment the principal is what is paid last.
        """
        full = bisect_right(self.totals, paid)
        if full >= len(self.days):
            return 0, 0
        principal = self.principals[full] - (self.principals[full - 1] if full else 0)
        left = self.principals[-1] - self.principals[full]
        return left + min(principal, self.totals[full] - paid), self.days[full]


def plan_of(rows: Sequence[tuple[int, int, int]]) -> Plan:
    """Return the plan of (due day, total, principal) rows in the order of their days."""
    if not rows:
        return Plan((), (), ())
    days, totals, principals = zip(*rows, strict=True)
    # as arrays of 8 bytes a figure, because a branch keeps ten thousand plans in memory
    return Plan(array("q", days), array("q", accumulate(totals)), array("q", accumulate(principals)))


@dataclass(frozen=True)
class Collected:
    """What a period brought, minor units, for one loan or many.

    due: fell due first in the period. prepaid: of that, paid before the period. current: of that, paid in it.
    on_time: of that, paid by its own due day. overdue: due before the period and unpaid at its beginning. arrears: of
    that, paid in the period. advance: paid in the period and due after it (or never). Money collected in the period is
    current + arrears + advance.
    """

    due: int = 0
    prepaid: int = 0
    current: int = 0
    on_time: int = 0
    overdue: int = 0
    arrears: int = 0
    advance: int = 0

    def __add__(self, other: Collected) -> Collected:
        """Return both together."""
        return Collected(
            self.due + other.due,
            self.prepaid + other.prepaid,
            self.current + other.current,
            self.on_time + other.on_time,
            self.overdue + other.overdue,
            self.arrears + other.arrears,
            self.advance + other.advance,
        )

    @property
    def collected(self) -> int:
        """Return all money of the period."""
        return self.current + self.arrears + self.advance

    @property
    def unpaid(self) -> int:
        """Return what was due in the period and is still open at its end."""
        return self.due - self.prepaid - self.current

    @property
    def efficiency(self) -> float | None:
        """Return the collection efficiency, None where nothing was due."""
        return (self.prepaid + self.current) / self.due if self.due else None

    @property
    def on_time_rate(self) -> float | None:
        """Return the on-time rate, None where nothing was due."""
        return self.on_time / self.due if self.due else None

    @property
    def recovery_rate(self) -> float | None:
        """Return the current recovery rate, None where nothing was due."""
        return (self.current + self.arrears) / self.due if self.due else None


NOTHING = Collected()


@dataclass(frozen=True)
class Period:
    """Days from since to until, both included."""

    since: Day
    until: Day


def collected_of(plan: Plan, paid_before: int, payments: Sequence[tuple[Day, int]], period: Period) -> Collected:
    """Return what a period brought on one loan.

    paid_before: everything paid before the period. payments: (day, amount) in the period, by day. Linear in the
    payments and in the installments due in the period.
    """
    total = plan.totals[-1] if plan.totals else 0
    paid = paid_before + sum(amount for _, amount in payments)
    if paid_before >= total:
        return Collected(advance=paid - paid_before)
    before, through = plan.due_through(period.since - 1), plan.due_through(period.until)
    arrears = max(0, min(paid, before) - paid_before)
    prepaid = _within(paid_before, before, through)
    settled = _within(paid, before, through)
    return Collected(
        due=through - before,
        prepaid=prepaid,
        current=settled - prepaid,
        on_time=_on_time(plan, paid_before, payments, period),
        overdue=max(0, before - paid_before),
        arrears=arrears,
        advance=paid - paid_before - arrears - (settled - prepaid),
    )


def _within(amount: int, low: int, high: int) -> int:
    return max(low, min(amount, high)) - low


def _on_time(plan: Plan, paid_before: int, payments: Sequence[tuple[Day, int]], period: Period) -> int:
    first, last = bisect_left(plan.days, period.since), bisect_right(plan.days, period.until)
    paid, at, on_time = paid_before, 0, 0
    for number in range(first, last):
        while at < len(payments) and payments[at][0] <= plan.days[number]:
            paid += payments[at][1]
            at += 1
        on_time += _within(paid, plan.totals[number - 1] if number else 0, plan.totals[number])
    return on_time
