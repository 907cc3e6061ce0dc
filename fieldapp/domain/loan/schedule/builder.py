"""The schedule of one loan: its periods, its down payments and the rows of the style its product asks for."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, localcontext

from fieldapp.domain.loan.calendar import Period, add_units, periods
from fieldapp.domain.loan.product import Amortization, Interest, LoanProduct, LoanTerms, Style
from fieldapp.domain.loan.rounding import digits, to_multiple
from fieldapp.domain.loan.schedule import leveling
from fieldapp.domain.loan.schedule.exact import exact_rows
from fieldapp.domain.loan.schedule.fixed import Tranche, equal_principal_rows, flat_rows, progressive_flat_rows
from fieldapp.domain.loan.schedule.level import LevelPlan
from fieldapp.domain.loan.schedule.row import ScheduledRow


def loan_periods(terms: LoanTerms, start: date) -> tuple[Period, ...]:
    """The periods of a loan whose money is first handed over on `start`."""
    counted = terms.counted_from or start
    shift = terms.product.grace.all
    made = periods(add_units(counted, terms.due.unit, shift * terms.due.every), terms.installments, terms.due)
    return (Period(counted, made[0].due, regular=False), *made[1:]) if shift else made


def down_payment(product: LoanProduct, amount: int) -> int:
    """The part of a tranche that is due at once."""
    rule, rounding = product.down_payment, product.rounding
    if rule is None:
        return 0
    part = to_multiple(amount * rule.percent / 100, rounding.multiple, rounding.mode)
    return to_multiple(part, rounding.installment, rounding.installment_mode) if rounding.installment else part


class Schedule:
    """A schedule that grows with what is handed over; `plan` is the living part of a level declining loan."""

    def __init__(self, terms: LoanTerms, start: date) -> None:
        self.terms = terms
        self.periods = loan_periods(terms, start)
        self.tranches: list[Tranche] = []
        self.plan = LevelPlan(terms, self.periods) if _is_level(terms) else None

    def copy(self) -> "Schedule":
        """An independent copy."""
        twin = Schedule.__new__(Schedule)
        twin.terms, twin.periods, twin.tranches = self.terms, self.periods, list(self.tranches)
        twin.plan = self.plan.copy() if self.plan else None
        return twin

    def lend(self, on: date, amount: int) -> int:
        """A tranche is handed over; returns its down payment, which is due the same day."""
        down = down_payment(self.terms.product, amount)
        self.tranches.append(Tranche(on, amount, amount - down))
        if self.plan:
            leveling.lend(self.plan, on, amount - down)
        return down

    @property
    def outlay(self) -> int:
        """Everything that was handed over."""
        return sum(tranche.amount for tranche in self.tranches)

    def change_rate(self, effective: date, rate: Decimal) -> None:
        """Another annual rate from a day; raises ValueError where interest was fixed at hand-over."""
        leveling.change_rate(self._living(), effective, rate)

    def pause(self, first: date, last: date) -> None:
        """No interest for the days first to last; raises ValueError where interest was fixed at hand-over."""
        self._living().pause(first, last)

    def _living(self) -> LevelPlan:
        if self.plan is None:
            raise ValueError("the interest of this product is fixed at hand-over")
        return self.plan

    def rows(self, as_of: date | None = None) -> list[ScheduledRow]:
        """Every row in order of its due date; a down payment comes before the installments that are due later."""
        rows = self.ordinary(as_of)
        for tranche in self.tranches:
            if self.terms.product.down_payment is None:
                break
            down = ScheduledRow(tranche.on, tranche.on, tranche.amount - tranche.spread, 0, down_payment=True)
            place = next((i for i, row in enumerate(rows) if row.due > tranche.on), len(rows))
            rows.insert(place, down)
        return rows

    def ordinary(self, as_of: date | None = None) -> list[ScheduledRow]:
        """The rows that are not down payments."""
        if self.plan:
            both = zip(self.periods, self.plan.dues(as_of), strict=True)
            return [ScheduledRow(start, due, asked[0], asked[1]) for (start, due, _, _), asked in both]
        terms, product = self.terms, self.terms.product
        if product.style is Style.EXACT:
            return exact_rows(terms, self.periods, sum(tranche.spread for tranche in self.tranches))
        with localcontext(digits(product.rounding.precision)):
            if product.interest is Interest.DECLINING:
                return equal_principal_rows(terms, self.periods, self.tranches)
            if product.style is Style.PROGRESSIVE:
                return progressive_flat_rows(terms, self.periods, self.tranches)
            return flat_rows(terms, self.periods, self.tranches)


def _is_level(terms: LoanTerms) -> bool:
    product = terms.product
    return (
        product.style is not Style.EXACT
        and product.interest is Interest.DECLINING
        and product.amortization is Amortization.EQUAL_INSTALLMENTS
    )


def build_schedule(terms: LoanTerms, tranches: Iterable[tuple[date, int]]) -> list[ScheduledRow]:
    """The rows of a loan after these tranches, before any payment."""
    ordered = sorted(tranches, key=lambda tranche: tranche[0])
    schedule = Schedule(terms, ordered[0][0])
    for on, amount in ordered:
        schedule.lend(on, amount)
    return schedule.rows()


def gives_back(rows: Iterable[ScheduledRow]) -> bool:
    """True when a row asks less than nothing of a part: the rounding unit of an exact product is too big for the loan.

    Such a loan should not be offered.
    """
    return any(min(row.principal, row.interest, row.fee) < 0 for row in rows)


def balances_after(rows: Iterable[ScheduledRow], tranches: Iterable[tuple[date, int]]) -> list[int]:
    """Principal not yet due after each row: what was lent by then less what has fallen due."""
    lent = sorted(tranches)
    due = 0
    after: list[int] = []
    for row in rows:
        due += row.principal
        given = sum(amount for on, amount in lent if on < row.due or (row.down_payment and on == row.due))
        after.append(given - due)
    return after
