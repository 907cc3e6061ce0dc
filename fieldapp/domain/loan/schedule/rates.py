"""Interest factors: how much of a balance the days of a period cost, by the options of a product.

The classic style has one nominal rate per period; the progressive style a factor for any stretch inside a period.
A balance times a factor is interest. Factors are Decimal, computed in the caller's context.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import Period, Unit, span
from fieldapp.domain.loan.daycount import has_leap_day, year_length
from fieldapp.domain.loan.product import Accrual, LoanTerms, Style, YearBasis

_A_YEAR = {Unit.DAYS: 365, Unit.WEEKS: 52, Unit.MONTHS: 12, Unit.YEARS: 1}
_DAYS_OF_30 = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 360}


class Factors:
    """The factor rules of one loan."""

    def __init__(self, terms: LoanTerms) -> None:
        product = terms.product
        self._product = product
        self._due = terms.due
        self._progressive = product.style is Style.PROGRESSIVE
        self._year = product.year.days
        self._in_days = product.accrual is Accrual.BY_DAYS
        # Days are counted as if every month had 30 of them.
        self._thirty = product.months_of_30 and (self._progressive or terms.due.unit is Unit.MONTHS)
        self._units_alone = not self._in_days or self._thirty
        self._same_years = self._year is not None or not self._progressive
        self._counts_parts = self._in_days or product.partial_periods
        self._regular: dict[tuple[Decimal, int], Decimal] = {}

    def of(self, rate: Decimal, period: Period, start: date, end: date) -> Decimal:
        """The factor at an annual rate for the days after start up to end, both inside the period."""
        days = end.toordinal() - start.toordinal()
        if days <= 0:
            return Decimal(0)
        if not self._units_alone:
            if not self._same_years:
                return self._by_days(rate, period, start, end)
            found = self._regular.get((rate, days))
            if found is None:
                found = self._regular[(rate, days)] = self._by_days(rate, period, start, end)
            return found
        whole = self._whole_period(rate, period)
        return whole if days == period.days else whole * days / period.days

    def wholes(self, rate: Decimal, periods: Sequence[Period]) -> list[tuple[Decimal, int]]:
        """The factor and the days of every whole period at one annual rate."""
        days = [period.due.toordinal() - period.start.toordinal() for period in periods]
        alike = all(period.regular or not (self._counts_parts or period.intervals > 1) for period in periods)
        if not self._in_days and alike:
            factor = self._of_units(rate, Decimal(self._due.every), 0)
            return [(factor, each) for each in days]
        return [
            (self.of(rate, period, period.start, period.due), each) for period, each in zip(periods, days, strict=True)
        ]

    def nominal(self, rate: Decimal, period: Period) -> Decimal:
        """The rate from which a classic level installment is computed: that of a full regular period."""
        if not self._in_days:
            return self._unit_rate(rate) * self._due.every
        if self._due.unit is Unit.MONTHS:
            return rate * 30 * self._due.every / (self._year or 365)
        return rate * period.days / (self._year or 365)

    def for_term(self, rate: Decimal, start: date, end: date, count: int) -> Decimal:
        """The factor of a flat loan's whole term of `count` counted intervals (classic style)."""
        if self._in_days:
            if self._thirty:
                return rate * 30 * count * self._due.every / (self._year or 365)
            return rate * (end.toordinal() - start.toordinal()) / (self._year or 365)
        if self._product.partial_periods:
            return self._unit_rate(rate) * self._units(start, end)
        return self._unit_rate(rate) * count * self._due.every

    def _whole_period(self, rate: Decimal, period: Period) -> Decimal:
        a_year = self._year or (year_length(period.start.year) if self._progressive else 365)
        if not period.regular and self._counts_parts:
            return self._of_units(rate, self._units(period.start, period.due), a_year)
        if period.intervals > 1:
            return self._of_units(rate, Decimal(self._due.every * period.intervals), a_year)
        found = self._regular.get((rate, a_year))
        if found is None:
            found = self._regular[(rate, a_year)] = self._of_units(rate, Decimal(self._due.every), a_year)
        return found

    def _of_units(self, rate: Decimal, units: Decimal, a_year: int) -> Decimal:
        """The factor of some units; `a_year` are the days of the year where units count as days."""
        if not self._in_days:
            return self._unit_rate(rate) * units
        return rate * (_DAYS_OF_30[self._due.unit] * units) / a_year

    def _unit_rate(self, rate: Decimal) -> Decimal:
        if self._due.unit is Unit.DAYS:
            return rate / (self._year or 365)
        return rate / _A_YEAR[self._due.unit]

    def _units(self, start: date, end: date) -> Decimal:
        length = span(start, end, self._due.unit)
        return length.whole + Decimal(length.days) / length.broken

    def _by_days(self, rate: Decimal, period: Period, start: date, end: date) -> Decimal:
        days = end.toordinal() - start.toordinal()
        if self._year is not None:
            return rate * days / self._year
        if not self._progressive:
            return rate * days / 365
        if self._product.year is YearBasis.LEAP_DAY:
            return rate * days / (366 if has_leap_day(period.start, period.due) else 365)
        return rate * self._actual_years(start, end)

    def _actual_years(self, start: date, end: date) -> Decimal:
        """Each night over the length of its calendar year: of the day it ends on, or of the day it begins on."""
        shift = 0 if self._product.interest_from_hand_over_day else 1
        first, after = start.toordinal() + shift, end.toordinal() + shift
        total = Decimal(0)
        year = date.fromordinal(first).year
        while first < after:
            turn = min(after, date(year + 1, 1, 1).toordinal())
            total += Decimal(turn - first) / year_length(year)
            first, year = turn, year + 1
        return total
