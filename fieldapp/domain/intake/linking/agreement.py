"""The schedule of a loan that is taken over: computed from its terms, or split from the interest that was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from fieldapp.domain.intake.rows import LoanRow, Terms
from fieldapp.domain.loan.calendar import DueRule, Unit, add_units
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.product import Accrual, Grace, LoanProduct, LoanTerms
from fieldapp.domain.loan.schedule.builder import build_schedule
from fieldapp.domain.timestamp import Day, date_of, day_of, weekday_of

_Amounts = tuple[int, int, int]
"""Principal, interest and fee of one installment."""
_DAYS_IN: Final = {Unit.DAYS: 1, Unit.WEEKS: 7}
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


@lru_cache(maxsize=4096)
def schedule_of(agreement: Agreement) -> tuple[Installment, ...]:
    """Return the installments in order of their due days; they repay exactly the principal. Whole groups share them."""
    terms, dues = agreement.terms, _due_days(agreement)
    if terms.interest is not None:
        rows = _split(terms)
    elif terms.accrual is Accrual.BY_PERIOD:
        rows = _by_period(terms)
    else:
        given = DueRule(terms.every, terms.unit, given=tuple(date_of(due) for due in dues))
        rows = _computed(terms, date_of(agreement.disbursed_day), given)
    return tuple(Installment(due, *row) for row, due in zip(rows, dues, strict=True))


def _due_days(agreement: Agreement) -> list[Day]:
    """Return the due days: counted from the first one, or from the hand-over and then moved to the center's meeting."""
    terms, first, handed = agreement.terms, agreement.first_due_day, agreement.disbursed_day
    numbers = range(terms.installments)
    if terms.unit in _DAYS_IN:
        step = terms.every * _DAYS_IN[terms.unit]
        if first is None:
            first = handed + step
            if agreement.weekday is not None and terms.unit is Unit.WEEKS:
                first += (agreement.weekday - weekday_of(first)) % 7
        return [first + number * step for number in numbers]
    if first is None:
        return [day_of(add_units(date_of(handed), terms.unit, (number + 1) * terms.every)) for number in numbers]
    return [day_of(add_units(date_of(first), terms.unit, number * terms.every)) for number in numbers]


@lru_cache(maxsize=4096)
def _by_period(terms: Terms) -> tuple[_Amounts, ...]:
    """Return the amounts where interest goes by periods: dates do not matter to them, and many loans are alike."""
    return _computed(terms, _ANY_MONDAY, DueRule(terms.every, terms.unit))


def _computed(terms: Terms, start: date, due: DueRule) -> tuple[_Amounts, ...]:
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
    rows = build_schedule(agreed, ((start, terms.principal),))
    return tuple((row.principal, row.interest, row.fee) for row in rows)


@lru_cache(maxsize=4096)
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
        rows.append((amount - part, part, 0))
        principal_left -= amount - part
        interest_left -= part
    return (*rows, (principal_left, interest_left, 0))
