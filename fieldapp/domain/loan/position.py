"""Where a loan stands on a day: what was due, what was paid, what is late.

Money paid fills the installments in order, each one fee, interest, principal; so the position is a function of the
schedule and the sum paid alone, whatever order payments arrived in.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class InstallmentPosition:
    """One installment with what has been paid on it, in minor units."""

    number: int
    installment: Installment
    paid: int

    @property
    def unpaid(self) -> int:
        """Return what is still open on it."""
        return self.installment.total - self.paid


@dataclass(frozen=True)
class LoanPosition:
    """A loan on a day, amounts in minor units.

    outstanding: principal not yet repaid. payoff: everything still open to the end of the schedule. arrears: open on
    installments due before the day. due_today: open on those due on the day. oldest_unpaid: day of the first
    installment not fully paid, None for a loan that is paid off. overpaid: paid beyond the whole schedule.
    """

    outstanding: int
    payoff: int
    arrears: int
    due_today: int
    oldest_unpaid: Day | None
    installments_paid: int
    overpaid: int

    @property
    def expected(self) -> int:
        """Return what the borrower is expected to pay on the day: arrears and what falls due."""
        return self.arrears + self.due_today

    def days_late(self, day: Day) -> int:
        """Return the days past due: those since the oldest installment not fully paid."""
        return max(0, day - self.oldest_unpaid) if self.oldest_unpaid is not None else 0


def fill(schedule: tuple[Installment, ...], paid: int) -> tuple[InstallmentPosition, ...]:
    """Return each installment with the part of a sum paid that reaches it. Linear in the schedule."""
    left = paid
    filled = []
    for number, installment in enumerate(schedule, start=1):
        part = min(left, installment.total)
        left -= part
        filled.append(InstallmentPosition(number, installment, part))
    return tuple(filled)


def position(schedule: tuple[Installment, ...], paid: int, day: Day) -> LoanPosition:
    """Return where a loan stands on a day after a sum was paid. Linear in the schedule."""
    left, outstanding, payoff, arrears, due_today, full = paid, 0, 0, 0, 0, 0
    oldest: Day | None = None
    for row in schedule:
        part = min(left, row.total)
        left -= part
        unpaid = row.total - part
        if not unpaid:
            full += 1
            continue
        if oldest is None:
            oldest = row.due_day
        outstanding += min(row.principal, unpaid)
        payoff += unpaid
        if row.due_day < day:
            arrears += unpaid
        elif row.due_day == day:
            due_today += unpaid
    return LoanPosition(outstanding, payoff, arrears, due_today, oldest, full, left)


def next_due(schedule: tuple[Installment, ...], paid: int, day: Day) -> tuple[Day, int] | None:
    """Return day and open amount of the first installment after the day that is not fully paid, or None."""
    for row in fill(schedule, paid):
        if row.installment.due_day > day and row.unpaid:
            return row.installment.due_day, row.unpaid
    return None
