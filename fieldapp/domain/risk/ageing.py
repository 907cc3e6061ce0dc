"""Portfolio quality: how much of what is lent is late, and how well what falls due is collected.

At risk is the whole principal outstanding of a late loan, never only the late part (CGAP, "Definitions of Selected
Financial Terms", 2003; R. Rosenberg, "Measuring Microcredit Delinquency", CGAP Occasional Paper 3, 1999). Ratios are
shares; None is "not enough figures" and is never shown as 0 %. Amounts in minor units.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

LOANS_MIN: Final = 20
"""Fewer loans than this say nothing about an officer."""


@dataclass(frozen=True)
class Holding:
    """One loan at one moment. overdue: principal that is late; days_late: since the oldest unpaid installment's day."""

    outstanding: int
    overdue: int = 0
    days_late: int = 0
    renegotiated: bool = False


def over(part: int, whole: int) -> float | None:
    """Return part over whole, None where the whole is nothing."""
    return part / whole if whole else None


def gross(loans: Iterable[Holding]) -> int:
    """Return the principal outstanding of all loans."""
    return sum(loan.outstanding for loan in loans)


def is_at_risk(loan: Holding, days: int) -> bool:
    """Tell whether a loan is late by more than so many days; with 1, by one day or more, as PAR1 is read."""
    return loan.days_late >= 1 if days == 1 else loan.days_late > days


def par(loans: Sequence[Holding], days: int) -> float | None:
    """Return the portfolio at risk: the outstanding of loans late by more than so many days over that of all."""
    return over(gross(loan for loan in loans if is_at_risk(loan, days)), gross(loans))


def par_with_renegotiated(loans: Sequence[Holding], days: int) -> float | None:
    """Return the portfolio at risk with all renegotiated loans in it, the convention of MIX and SEEP."""
    return over(gross(loan for loan in loans if loan.renegotiated or is_at_risk(loan, days)), gross(loans))


def arrears_rate(loans: Sequence[Holding]) -> float | None:
    """Return the late principal alone over all outstanding; it understates and is shown only beside PAR."""
    return over(sum(loan.overdue for loan in loans), gross(loans))


def write_off_ratio(written_off: int, month_ends: Sequence[int]) -> float | None:
    """Return what was written off in a year over the average portfolio of its thirteen month-ends."""
    return written_off * len(month_ends) / sum(month_ends) if sum(month_ends) else None


def total_risk(loans: Sequence[Holding], written_off: int, month_ends: Sequence[int]) -> float | None:
    """Return PAR30 with renegotiated loans plus the write-off ratio, so that writing off hides nothing."""
    risk, written = par_with_renegotiated(loans, 30), write_off_ratio(written_off, month_ends)
    return None if risk is None or written is None else risk + written


def on_time_rate(paid_by_due_day: int, first_due: int) -> float | None:
    """Return what was paid on time of what fell due for the first time in a period: the current collection rate."""
    return over(paid_by_due_day, first_due)


def current_recovery_rate(collected: int, first_due: int) -> float | None:
    """Return all collections without prepayments over what first fell due in a period; it may exceed 1."""
    return over(collected, first_due)


def annual_loss(recovery_rate: float, term_years: float) -> float | None:
    """Return the yearly loss that a current recovery rate means: (1 - CRR) / T x 2 (Rosenberg 1999)."""
    return (1 - recovery_rate) / term_years * 2 if term_years > 0 else None


def lagged_par(loans: Sequence[Holding], gross_before: int, days: int = 30) -> float | None:
    """Return what is at risk now over the portfolio of half a year ago, so that growth does not hide it."""
    return over(gross(loan for loan in loans if is_at_risk(loan, days)), gross_before)


@dataclass(frozen=True)
class Concentration:
    """How much hangs on few. largest: the greatest share; hhi: sum of squared shares; effective: 1 / hhi."""

    largest: float
    hhi: float
    effective: float


def concentration(amounts: Mapping[str, int]) -> Concentration | None:
    """Return the concentration of a portfolio by village, activity, officer or guarantor."""
    whole = sum(amounts.values())
    if whole <= 0:
        return None
    shares = [amount / whole for amount in amounts.values()]
    hhi = sum(share * share for share in shares)
    return Concentration(max(shares), hhi, 1 / hhi)


def top_share(amounts: Sequence[int], count: int = 10) -> float | None:
    """Return the share of the largest borrowers in the portfolio."""
    return over(sum(sorted(amounts, reverse=True)[:count]), sum(amounts))
