"""Schedules that payments do not change: flat interest and equal principal, from the tranches handed over.

All amounts are minor units; factors are computed in the caller's context.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import Accrual, LoanTerms
from fieldapp.domain.loan.rounding import to_multiple
from fieldapp.domain.loan.schedule.accrual import Accruals
from fieldapp.domain.loan.schedule.rates import Factors
from fieldapp.domain.loan.schedule.row import ScheduledRow


@dataclass(frozen=True, slots=True)
class Tranche:
    """What was handed over on a day, and the part of it that is spread over the installments (less a down payment)."""

    on: date
    amount: int
    spread: int


def equal_principal_rows(
    terms: LoanTerms, periods: Sequence[Period], tranches: Sequence[Tranche]
) -> list[ScheduledRow]:
    """Declining balance, the same principal in every installment after the grace; the last takes the rest."""
    rule, grace, factors = terms.product.rounding, terms.product.grace, Factors(terms)
    balance = sum(tranche.spread for tranche in tranches)
    paying = max(1, len(periods) - grace.principal)
    part = to_multiple(Decimal(balance) / paying, rule.multiple, rule.mode)
    carried = 0
    rows: list[ScheduledRow] = []
    for index, period in enumerate(periods):
        last = index == len(periods) - 1
        principal = 0 if index < grace.principal else min(part, balance)
        if index >= grace.interest_free:
            factor = factors.of(terms.annual_rate, period, period.start, period.due)
            carried += to_multiple(balance * factor, rule.multiple, rule.mode)
        interest = 0 if index < grace.interest_payment and not last else carried
        rows.append(ScheduledRow(period.start, period.due, balance if last else principal, interest))
        carried -= interest
        balance -= rows[-1].principal
    return rows


def flat_rows(terms: LoanTerms, periods: Sequence[Period], tranches: Sequence[Tranche]) -> list[ScheduledRow]:
    """Classic flat: interest on everything handed over for the whole term, in equal parts; the last takes the rest.

    Interest-free installments make the whole smaller; those on which interest is not asked leave it to the others.
    """
    rule, grace, count = terms.product.rounding, terms.product.grace, len(periods)
    gross = sum(tranche.amount for tranche in tranches)
    left = sum(tranche.spread for tranche in tranches)
    intervals = sum(period.intervals for period in periods)
    factor = Factors(terms).for_term(terms.annual_rate, periods[0].start, periods[-1].due, intervals)
    bearing = max(0, count - grace.interest_free)
    whole = to_multiple(gross * factor * bearing / count, rule.multiple, rule.mode)
    silent = max(grace.interest_free, grace.interest_payment)
    part = to_multiple(Decimal(whole) / max(1, count - silent), rule.multiple, rule.mode)
    principal = _flat_principal(terms, left, part, max(1, count - grace.principal))
    rows: list[ScheduledRow] = []
    for index, period in enumerate(periods):
        last = index == count - 1
        due = 0 if index < grace.principal else min(principal, left)
        interest = 0 if index < silent else min(part, whole)
        rows.append(ScheduledRow(period.start, period.due, left if last else due, whole if last else interest))
        left -= rows[-1].principal
        whole -= rows[-1].interest
    return rows


def _flat_principal(terms: LoanTerms, amount: int, interest: int, installments: int) -> int:
    """An equal part of the amount; with an installment multiple, what makes principal and interest one together."""
    rule = terms.product.rounding
    part = to_multiple(Decimal(amount) / installments, rule.multiple, rule.mode)
    if not rule.installment:
        return part
    level = to_multiple(Decimal(amount) / installments, rule.installment, rule.installment_mode)
    rounded = level + to_multiple(interest, rule.installment, rule.installment_mode) - interest
    return rounded if rounded > 0 else part


def progressive_flat_rows(
    terms: LoanTerms, periods: Sequence[Period], tranches: Sequence[Tranche]
) -> list[ScheduledRow]:
    """Progressive flat: interest on the spread amounts for the days since each tranche, the installment stays level.

    A later tranche levels the installments from the period it falls in (from the next one on a due date).
    """
    rule, accruals = terms.product.rounding, Accruals(terms, periods)
    by_days = terms.product.accrual is Accrual.BY_DAYS or terms.product.partial_periods
    interests = [Decimal(0)] * len(periods)
    principals = [0] * len(periods)
    for tranche in sorted(tranches, key=lambda item: item.on):
        index = next((i for i, period in enumerate(periods) if tranche.on < period.due), len(periods) - 1)
        begin = max(periods[index].start, tranche.on) if by_days else periods[index].start
        for i in range(index, len(periods)):
            start = begin if i == index else periods[i].start
            interests[i] += accruals.interest(tranche.spread, i, start.toordinal(), periods[i].due.toordinal())
        rounded = [to_multiple(interest, rule.multiple, rule.mode) for interest in interests]
        left = tranche.spread + sum(principals[index:])
        level = to_multiple(Decimal(left + sum(rounded[index:])) / (len(periods) - index), rule.multiple, rule.mode)
        if rule.installment:
            level = to_multiple(level, rule.installment, rule.installment_mode) or level
        for i in range(index, len(periods)):
            principals[i] = left if i == len(periods) - 1 else max(0, min(level - rounded[i], left))
            left -= principals[i]
    return [
        ScheduledRow(period.start, period.due, principal, to_multiple(interest, rule.multiple, rule.mode))
        for period, principal, interest in zip(periods, principals, interests, strict=True)
    ]
