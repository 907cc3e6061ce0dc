"""The price of an offer: periodic rate, annual percentage rate (APR) and effective annual rate (EIR).

APR = i x periods a year, EIR = (1 + i)^periods a year - 1, where i makes the payments worth what the borrower received:
advance - fees - compulsory saving = sum of payments / (1 + i)^t. Compulsory saving and its return are cash flows.
US actuarial method: 12 CFR 1026 appendix J. European method: Directive 2008/48/EC annex I with years of 365 days.
All amounts are int minor units; rates are Decimal fractions (0.2146 is 21.46 %).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal, localcontext

from fieldapp.domain.loan.annuity import internal_rate, solve
from fieldapp.domain.loan.calendar import Unit, add_units

_WORK = Context(prec=40)
_ONE = Decimal(1)
PERIODS_A_YEAR = {Unit.DAYS: 365, Unit.WEEKS: 52, Unit.MONTHS: 12, Unit.YEARS: 1}


@dataclass(frozen=True, slots=True)
class Price:
    """What an offer costs a year: the rate per installment period, the nominal and the compounded annual rate."""

    per_period: Decimal
    apr: Decimal
    eir: Decimal


@dataclass(frozen=True, slots=True)
class Flow:
    """One amount paid (positive) by the borrower on a day."""

    on: date
    amount: int


def effective_rate(per_period: Decimal, periods: Decimal | int) -> Decimal:
    """(1 + i)^n - 1 for n periods a year."""
    with localcontext(_WORK):
        return (_ONE + per_period) ** Decimal(periods) - 1


def price(received: int, payments: Sequence[int], periods: Decimal | int) -> Price | None:
    """The price of payments one period apart, `periods` of them a year; None when no rate above -100 % fits.

    `received` is the advance less every deduction at hand-over (fees, compulsory saving); the return of the saving
    is part of the last payment, negative.
    """
    rate = internal_rate([Decimal(-received), *(Decimal(amount) for amount in payments)])
    if rate is None:
        return None
    return Price(rate, rate * Decimal(periods), effective_rate(rate, periods))


def european_rate(advance: Flow, payments: Sequence[Flow]) -> Decimal:
    """The European APR: years are days / 365 from the advance."""
    with localcontext(_WORK):
        years = [Decimal((flow.on - advance.on).days) / 365 for flow in payments]

        def shortfall(rate: Decimal) -> Decimal:
            growth = (_ONE + rate).ln()
            return sum(
                (flow.amount * (-growth * year).exp() for flow, year in zip(payments, years, strict=True)),
                Decimal(-advance.amount),
            )

        high = _ONE
        while shortfall(high) > 0 and high < 10**9:
            high *= 2
        return solve(shortfall, Decimal("-0.999"), high)


@dataclass(frozen=True, slots=True)
class UnitPeriod:
    """The common interval of an American disclosure: `every` units; half-months are counted with `half_month`."""

    unit: Unit
    every: int = 1
    half_month: bool = False

    def a_year(self) -> Decimal:
        """Unit-periods in a year; a year has 52 weeks."""
        if self.half_month:
            return Decimal(24)
        return Decimal(PERIODS_A_YEAR[self.unit]) / self.every


def american_rate(advance: Flow, payments: Sequence[int], first: date, period: UnitPeriod) -> Decimal:
    """The actuarial APR of payments one unit-period apart, the first on `first`; A = sum P / ((1 + f i)(1 + i)^t)."""
    with localcontext(_WORK):
        if len(payments) == 1 and period.unit is Unit.DAYS:
            return _single_payment_rate(advance, payments[0], first)
        whole, fraction = _count_unit_periods(advance.on, first, period)

        def shortfall(rate: Decimal) -> Decimal:
            odd = _ONE + fraction * rate
            growth = _ONE + rate
            return sum(
                (amount / (odd * growth ** (whole + number)) for number, amount in enumerate(payments)),
                Decimal(-advance.amount),
            )

        return solve(shortfall, Decimal("-0.9"), Decimal(10)) * period.a_year()


def _single_payment_rate(advance: Flow, amount: int, on: date) -> Decimal:
    """One advance, one payment: the term is the unit-period (appendix J (c)(5))."""
    days = (on - advance.on).days
    return (Decimal(amount) / advance.amount - 1) * 365 / days


def _count_unit_periods(start: date, first: date, period: UnitPeriod) -> tuple[int, Decimal]:
    """Whole unit-periods counted back from the first payment, and the odd days before them as a fraction.

    Odd days are a fifteenth of a half-month, a thirtieth of a month, a 365th of a year; what is left of a year in whole
    months counts by months (appendix J (b)(5)).
    """
    if period.unit in (Unit.DAYS, Unit.WEEKS):
        length = period.every * (7 if period.unit is Unit.WEEKS else 1)
        whole, odd = divmod((first - start).days, length)
        return whole, Decimal(odd) / length
    months = (first.year - start.year) * 12 + first.month - start.month
    if add_units(first, Unit.MONTHS, -months) < start:
        months -= 1
    odd = (add_units(first, Unit.MONTHS, -months) - start).days
    if period.half_month:
        whole, odd = months * 2 + odd // 15, odd % 15
        return whole, Decimal(odd) / 15
    every = period.every * (12 if period.unit is Unit.YEARS else 1)
    whole, months = divmod(months, every)
    if period.unit is Unit.YEARS and odd:
        rest = (add_units(first, Unit.MONTHS, -whole * every) - start).days
        return whole, Decimal(rest) / (365 * period.every)
    return whole, (Decimal(months) + Decimal(odd) / 30) / every
