"""Interest factors: how much of a balance the days of a period cost, by the options of a product.

The classic style has one nominal rate per period; the progressive style a factor for any stretch inside a period.
A balance times a factor is interest. Factors are Decimal, computed in the caller's context.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import Period, Unit, span
from fieldapp.domain.loan.daycount import has_leap_day, year_length
from fieldapp.domain.loan.product import Accrual, LoanTerms, Style, YearBasis

_A_YEAR = {Unit.DAYS: 365, Unit.WEEKS: 52, Unit.MONTHS: 12, Unit.YEARS: 1}
_DAYS_OF_30 = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 360}


@dataclass(frozen=True, slots=True)
class Factors:
    """The factor rules of one loan."""

    terms: LoanTerms

    def of(self, rate: Decimal, period: Period, start: date, end: date) -> Decimal:
        """The factor at an annual rate for the days after start up to end, both inside the period."""
        days = end.toordinal() - start.toordinal()
        if days <= 0:
            return Decimal(0)
        product = self.terms.product
        if product.accrual is Accrual.BY_DAYS and not self._by_unit():
            return self._by_days(rate, period, start, days, end)
        whole = self._whole_period(rate, period)
        return whole if days == period.days else whole * days / period.days

    def nominal(self, rate: Decimal, period: Period) -> Decimal:
        """The rate from which a classic level installment is computed: that of a full regular period."""
        product, due = self.terms.product, self.terms.due
        if product.accrual is Accrual.BY_PERIOD:
            return self._unit_rate(rate) * due.every
        if due.unit is Unit.MONTHS:
            return rate * 30 * due.every / (product.year.days or 365)
        return rate * period.days / (product.year.days or 365)

    def for_term(self, rate: Decimal, start: date, end: date, count: int) -> Decimal:
        """The factor of a flat loan's whole term of `count` installments (classic style)."""
        product, due = self.terms.product, self.terms.due
        if product.accrual is Accrual.BY_DAYS:
            if self._by_unit():
                return rate * 30 * count * due.every / (product.year.days or 365)
            return rate * (end.toordinal() - start.toordinal()) / (product.year.days or 365)
        if product.partial_periods:
            return self._unit_rate(rate) * self._units(start, end)
        return self._unit_rate(rate) * count * due.every

    def _by_unit(self) -> bool:
        """True when days are counted as if every month had 30 of them."""
        return self.terms.product.months_of_30 and (
            self.terms.product.style is Style.PROGRESSIVE or self.terms.due.unit is Unit.MONTHS
        )

    def _whole_period(self, rate: Decimal, period: Period) -> Decimal:
        product, due = self.terms.product, self.terms.due
        irregular = not period.regular and (product.accrual is Accrual.BY_DAYS or product.partial_periods)
        units = self._units(period.start, period.due) if irregular else Decimal(due.every)
        if product.accrual is Accrual.BY_PERIOD:
            return self._unit_rate(rate) * units
        return rate * (_DAYS_OF_30[due.unit] * units) / (product.year.days or self._a_year(period.start))

    def _a_year(self, day: date) -> int:
        return year_length(day.year) if self.terms.product.style is Style.PROGRESSIVE else 365

    def _unit_rate(self, rate: Decimal) -> Decimal:
        if self.terms.due.unit is Unit.DAYS:
            return rate / (self.terms.product.year.days or 365)
        return rate / _A_YEAR[self.terms.due.unit]

    def _units(self, start: date, end: date) -> Decimal:
        length = span(start, end, self.terms.due.unit)
        return length.whole + Decimal(length.days) / length.broken

    def _by_days(self, rate: Decimal, period: Period, start: date, days: int, end: date) -> Decimal:
        product = self.terms.product
        if product.year.days is not None:
            return rate * days / product.year.days
        if product.style is not Style.PROGRESSIVE:
            return rate * days / 365
        if product.year is YearBasis.LEAP_DAY:
            return rate * days / (366 if has_leap_day(period.start, period.due) else 365)
        return rate * self._actual_years(start, end)

    def _actual_years(self, start: date, end: date) -> Decimal:
        """Each night over the length of its calendar year: of the day it ends on, or of the day it begins on."""
        shift = 0 if self.terms.product.interest_from_hand_over_day else 1
        first, after = start.toordinal() + shift, end.toordinal() + shift
        total = Decimal(0)
        year = date.fromordinal(first).year
        while first < after:
            turn = min(after, date(year + 1, 1, 1).toordinal())
            total += Decimal(turn - first) / year_length(year)
            first, year = turn, year + 1
        return total
