"""Exact schedules: unrounded amounts first, then one rounding per installment, and a last row that settles the rest.

The rules of the classic Mifos loan (rounding of the installment, of the last total, of the currency), which let a
product say for every one of them up, down or nearest. All amounts are minor units.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext

from fieldapp.domain.loan.annuity import payment
from fieldapp.domain.loan.calendar import Period, Unit
from fieldapp.domain.loan.fees import Charged
from fieldapp.domain.loan.product import Amortization, Interest, LoanTerms
from fieldapp.domain.loan.rounding import Rounding, to_multiple
from fieldapp.domain.loan.schedule.row import ScheduledRow

_WORK = Context(prec=34)
_ZERO = Decimal(0)
# A third of a coin three times over is a coin: what the 34 digits leave out must not tip a floor or a ceiling.
_GRAIN = Decimal("1e-15")


def _rounded(amount: Decimal, multiple: int, mode: Rounding) -> int:
    return to_multiple(amount.quantize(_GRAIN), multiple, mode) if amount else 0


@dataclass(frozen=True, slots=True)
class _Exact:
    principal: Decimal
    interest: Decimal
    fee: Decimal

    @property
    def total(self) -> Decimal:
        return self.principal + self.interest + self.fee


def exact_rows(terms: LoanTerms, periods: Sequence[Period], amount: int) -> list[ScheduledRow]:
    """The schedule of `amount` handed over at once."""
    with localcontext(_WORK):
        exact = _with_fees(terms, _amounts(terms, Decimal(amount), periods))
        rows: list[ScheduledRow] = []
        for period, parts in zip(periods[:-1], exact[:-1], strict=True):
            rows.append(_row(terms, period, parts))
        rows.append(_last(terms, periods[-1], exact, rows))
        return rows


def _period_rate(terms: LoanTerms) -> Decimal:
    every = terms.due.every
    if terms.due.unit in (Unit.MONTHS, Unit.YEARS):
        return terms.annual_rate * every / (12 if terms.due.unit is Unit.MONTHS else 1)
    days = 7 * every if terms.due.unit is Unit.WEEKS else every
    return terms.annual_rate * days / (terms.product.year.days or 365)


def _level(amount: Decimal, rates: Sequence[Decimal]) -> Decimal:
    """The payment that repays an amount over periods of these rates; the annuity where they are all the same."""
    if len(set(rates)) == 1:
        return payment(amount, rates[0], len(rates))
    worth, factor = _ZERO, Decimal(1)
    for rate in rates:
        factor /= 1 + rate
        worth += factor
    return amount / worth


def _amounts(terms: LoanTerms, amount: Decimal, periods: Sequence[Period]) -> list[_Exact]:
    """Unrounded principal and interest of every installment."""
    rate, count = _period_rate(terms), len(periods)
    grace = terms.product.grace.principal
    paying = max(1, count - grace)
    level = _level(amount, [rate * period.intervals for period in periods[count - paying :]])
    balance = amount
    rows: list[_Exact] = []
    for number, period in enumerate(periods, 1):
        interest = (amount if terms.product.interest is Interest.FLAT else balance) * rate * period.intervals
        if number <= grace and number < count:
            principal = _ZERO
        elif _equal_principal(terms) or terms.product.interest is Interest.FLAT:
            principal = amount / paying
        else:
            principal = level - interest
        balance -= principal
        rows.append(_Exact(principal, interest, _ZERO))
    return rows


def _with_fees(terms: LoanTerms, rows: list[_Exact]) -> list[_Exact]:
    rules = [rule for rule in terms.product.fees if rule.charged is Charged.EACH_INSTALLMENT]
    if not rules:
        return rows
    principal = sum((row.principal for row in rows), _ZERO)
    interest = sum((row.interest for row in rows), _ZERO)
    return [
        _Exact(
            row.principal,
            row.interest,
            sum(
                (
                    rule.exact(principal, interest) if rule.of_whole_loan else rule.exact(row.principal, row.interest)
                    for rule in rules
                ),
                _ZERO,
            ),
        )
        for row in rows
    ]


def _equal_principal(terms: LoanTerms) -> bool:
    return terms.product.amortization is Amortization.EQUAL_PRINCIPAL


def _row(terms: LoanTerms, period: Period, exact: _Exact) -> ScheduledRow:
    """A row that is not the last: the total is rounded, and one part is whatever the others leave."""
    rule = terms.product.rounding
    total = _rounded(exact.total, rule.installment, rule.installment_mode)
    fee = _rounded(exact.fee, rule.multiple, rule.mode)
    if exact.principal == 0:
        return ScheduledRow(period.start, period.due, 0, total - fee, fee)
    if _equal_principal(terms):
        principal = _rounded(exact.principal, rule.multiple, rule.mode)
        return ScheduledRow(period.start, period.due, principal, total - fee - principal, fee)
    interest = _rounded(exact.interest, rule.multiple, rule.mode)
    return ScheduledRow(period.start, period.due, total - interest - fee, interest, fee)


def _last(terms: LoanTerms, period: Period, exact: list[_Exact], before: list[ScheduledRow]) -> ScheduledRow:
    rule = terms.product.rounding
    whole = _rounded(sum((row.total for row in exact), _ZERO), rule.last, rule.last_mode)
    total = whole - sum(row.total for row in before)
    lent = _rounded(sum((row.principal for row in exact), _ZERO), 1, rule.mode)
    principal = lent - sum(row.principal for row in before)
    fees = _rounded(sum((row.fee for row in exact), _ZERO), rule.multiple, rule.mode)
    fee = fees - sum(row.fee for row in before)
    return ScheduledRow(period.start, period.due, principal, total - principal - fee, fee)
