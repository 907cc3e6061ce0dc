"""How interest accrues inside one loan: rates in force, pauses, free periods, the factor of any stretch of days.

Days are ordinals (date.toordinal()). A night belongs to the day it ends on: a rate effective on day f bears from f - 1,
a pause from a to b inclusive spares the nights after a - 1 up to b.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import LoanTerms, Style
from fieldapp.domain.loan.schedule.rates import Factors

_ZERO = Decimal(0)


class Accruals:
    """The price of a balance over time. Factors are computed in the caller's decimal context."""

    def __init__(self, terms: LoanTerms, periods: Sequence[Period]) -> None:
        self.terms = terms
        self.periods = periods
        self._factors = Factors(terms)
        self._progressive = terms.product.style is Style.PROGRESSIVE
        self._free = terms.product.grace.interest_free
        self._rates: list[tuple[int, Decimal]] = [(0, terms.annual_rate)]
        self._pauses: list[tuple[int, int]] = []
        self._whole: dict[int, Decimal] = {}
        self._ends: dict[int, Decimal] = {}
        self._steady: list[tuple[Decimal, int]] | None = None

    def copy(self) -> "Accruals":
        """An independent copy."""
        twin = Accruals(self.terms, self.periods)
        twin._rates, twin._pauses = list(self._rates), list(self._pauses)
        twin._whole, twin._ends, twin._steady = dict(self._whole), dict(self._ends), self._steady
        return twin

    def change_rate(self, effective: date, rate: Decimal) -> None:
        """From the effective day on the loan bears another annual rate."""
        self._rates = sorted([*self._rates, (effective.toordinal() - 1, rate)], key=lambda item: item[0])
        self._whole.clear()
        self._ends.clear()
        self._steady = None

    def pause(self, first: date, last: date) -> None:
        """No interest for the days first to last, both included."""
        self._pauses.append((first.toordinal() - 1, last.toordinal()))
        self._steady = None

    def rate_on(self, day: int) -> Decimal:
        """The annual rate of the night that begins on the day."""
        if len(self._rates) == 1:
            return self._rates[0][1]
        return next(rate for since, rate in reversed(self._rates) if since <= day)

    def steady(self) -> list[tuple[Decimal, int]] | None:
        """The factor and the days of every whole period while one rate is in force without a pause, None otherwise."""
        if self._pauses or len(self._rates) > 1:
            return None
        if self._steady is None:
            self._steady = self._factors.wholes(self._rates[0][1], self.periods)
            self._steady[: self._free] = [(_ZERO, days) for _, days in self._steady[: self._free]]
        return self._steady

    def whole(self, index: int) -> Decimal:
        """The factor of one whole period, from which the level installment is computed; a pause does not change it."""
        steady = self.steady()
        if steady is not None:
            return steady[index][0]
        found = self._whole.get(index)
        if found is None:
            period = self.periods[index]
            pieces = self._at_one_rate(period.start.toordinal(), period.due.toordinal())
            found = sum((self._factor(index, left, right) for left, right in pieces), _ZERO)
            self._whole[index] = found = _ZERO if index < self._free else found
        return found

    def nominal(self, index: int) -> Decimal:
        """The nominal rate of a full regular period."""
        period = self.periods[index]
        return self._factors.nominal(self.rate_on(period.start.toordinal()), period)

    def whole_interest(self, balance: int, index: int) -> Decimal:
        """The unrounded interest on a balance that stays the same for a whole period."""
        steady = self.steady()
        if steady is None:
            period = self.periods[index]
            return self.interest(balance, index, period.start.toordinal(), period.due.toordinal())
        factor, days = steady[index]
        return balance * factor / days * days if self._progressive else balance * factor

    def interest(self, balance: int, index: int, start: int, end: int) -> Decimal:
        """The unrounded interest on a balance for the nights from start to end inside a period."""
        if index < self._free or not balance or start >= end:
            return _ZERO
        pieces = self._pieces(start, end)
        if not self._progressive:
            return sum((balance * self._factor(index, left, right) for left, right in pieces), _ZERO)
        due = self.periods[index].due.toordinal()
        # In this order on purpose: the factor to the period's end, its share of a day, the days. It decides ties.
        return sum(
            (balance * self._to_due(index, left, due) / (due - left) * (right - left) for left, right in pieces), _ZERO
        )

    def _to_due(self, index: int, left: int, due: int) -> Decimal:
        found = self._ends.get(left)
        if found is None:
            found = self._ends[left] = self._factor(index, left, due)
        return found

    def _factor(self, index: int, left: int, right: int) -> Decimal:
        start, end = date.fromordinal(left), date.fromordinal(right)
        return self._factors.of(self.rate_on(left), self.periods[index], start, end)

    def _at_one_rate(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretch cut where the rate changes."""
        if len(self._rates) == 1:
            return [(start, end)]
        cuts = [start, *(since for since, _ in self._rates if start < since < end), end]
        return list(pairwise(cuts))

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretch cut where the rate changes, without the paused nights."""
        pieces = self._at_one_rate(start, end)
        for first, last in self._pauses:
            around = [half for left, right in pieces for half in ((left, min(right, first)), (max(left, last), right))]
            pieces = [(left, right) for left, right in around if left < right]
        return pieces
