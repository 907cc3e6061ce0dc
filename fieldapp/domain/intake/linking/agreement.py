"""The schedule of a loan that is taken over: computed from its terms, or split from the interest that was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from fieldapp.domain.intake.rows import LoanRow, Terms
from fieldapp.domain.loan.calendar import DueRule, MeetingDay, Unit, add_units, periods
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.product import Accrual, Grace, LoanProduct, LoanTerms
from fieldapp.domain.loan.schedule.builder import build_schedule
from fieldapp.domain.loan.schedule.row import ScheduledRow
from fieldapp.domain.timestamp import date_of, day_of

_ANY_MONDAY: Final = date(2001, 1, 1)


@dataclass(frozen=True)
class Agreement:
    """Terms with their dates; weekday: of the center's meetings, on which weekly installments fall, None for none."""

    terms: Terms
    disbursed_day: int
    first_due_day: int | None
    weekday: int | None


def agreement_of(loan: LoanRow, weekday: int | None) -> Agreement:
    """Return the agreement of a loan row whose borrower's center meets on a weekday."""
    return Agreement(loan.terms, loan.disbursed_day, loan.first_due_day, weekday)


def schedule_of(agreement: Agreement) -> tuple[Installment, ...]:
    """Return the installments in order of their due days; they repay exactly the principal."""
    terms, start = agreement.terms, date_of(agreement.disbursed_day)
    due = _due_rule(agreement, start)
    if terms.interest is None and terms.accrual is Accrual.BY_DAYS:
        return tuple(_installment(row, row.due) for row in _computed(terms, start, due))
    rows = _split(terms) if terms.interest is not None else _by_period(terms)
    dues = periods(start, terms.installments, due)
    return tuple(_installment(row, period.due) for row, period in zip(rows, dues, strict=True))


@dataclass(frozen=True)
class _Amounts:
    principal: int
    interest: int
    fee: int = 0


def _installment(amounts: _Amounts | ScheduledRow, due: date) -> Installment:
    return Installment(day_of(due), amounts.principal, amounts.interest, amounts.fee)


@lru_cache(maxsize=4096)
def _by_period(terms: Terms) -> tuple[_Amounts, ...]:
    """Return the amounts where interest goes by periods: dates do not matter to them, and many loans are alike."""
    rows = _computed(terms, _ANY_MONDAY, DueRule(terms.every, terms.unit))
    return tuple(_Amounts(row.principal, row.interest, row.fee) for row in rows)


def _computed(terms: Terms, start: date, due: DueRule) -> list[ScheduledRow]:
    product = LoanProduct(
        code="taken over",
        interest=terms.method,
        amortization=terms.amortization,
        accrual=terms.accrual,
        grace=Grace(terms.grace_principal, terms.grace_interest, terms.interest_free),
    )
    agreed = LoanTerms(
        product=product,
        principal=terms.principal,
        annual_rate=terms.annual_rate,
        installments=terms.installments,
        due=due,
    )
    return build_schedule(agreed, ((start, terms.principal),))


def _due_rule(agreement: Agreement, start: date) -> DueRule:
    terms, first = agreement.terms, agreement.first_due_day
    if first is not None:
        given = tuple(
            add_units(date_of(first), terms.unit, number * terms.every) for number in range(terms.installments)
        )
        return DueRule(terms.every, terms.unit, given=given)
    if agreement.weekday is not None and terms.unit is Unit.WEEKS:
        return DueRule(terms.every, terms.unit, meetings=(MeetingDay(start, agreement.weekday),))
    return DueRule(terms.every, terms.unit)


def _split(terms: Terms) -> tuple[_Amounts, ...]:
    """Spread principal and the interest agreed in equal parts; the last installment takes what rounding leaves."""
    interest, count = terms.interest or 0, terms.installments
    total = terms.principal + interest
    level = terms.installment or total // count
    rows: list[_Amounts] = []
    principal_left, interest_left = terms.principal, interest
    for _ in range(count - 1):
        amount = min(level, principal_left + interest_left)
        part = max(min(amount * interest // total, interest_left), amount - principal_left)
        rows.append(_Amounts(amount - part, part))
        principal_left -= amount - part
        interest_left -= part
    return (*rows, _Amounts(principal_left, interest_left))
