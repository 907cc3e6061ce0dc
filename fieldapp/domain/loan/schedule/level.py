"""The living schedule of a declining-balance loan with level installments.

One object serves the classic and the progressive style, with or without interest recalculation: it keeps what was
handed over, the level of every installment and, when interest follows the real payments, what was paid when. What the
installments ask is computed from that each time; it is never stored. Amounts are minor units, days ordinals.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import localcontext
from functools import cached_property

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import Accrual, EarlyExcess, LoanTerms, Rest, Style
from fieldapp.domain.loan.rounding import digits
from fieldapp.domain.loan.schedule.accrual import Accruals
from fieldapp.domain.loan.schedule.planned import Installment, Repaid
from fieldapp.domain.loan.schedule.smooth import Due
from fieldapp.domain.loan.schedule.walk import NOTHING_PAST, Cut, Walk


class LevelPlan:
    """Level installments on a declining balance; nothing has happened yet to those from `quiet_from` on."""

    def __init__(self, terms: LoanTerms, periods: Sequence[Period]) -> None:
        self.terms = terms
        self.periods = periods
        self.accruals = Accruals(terms, periods)
        self.installments = [Installment() for _ in periods]
        self.lent: list[tuple[int, int]] = []
        self.context = digits(terms.product.rounding.precision)
        self.is_progressive = terms.product.style is Style.PROGRESSIVE
        self._first_due = periods[0].due.toordinal()
        self.quiet_from = 0
        self._past = NOTHING_PAST
        self._walks: dict[tuple[int, Cut | None], list[Due]] = {}

    @cached_property
    def due_days(self) -> list[int]:
        """The due date of every installment."""
        return [period.due.toordinal() for period in self.periods]

    @cached_property
    def start_days(self) -> list[int]:
        """The first day of every period."""
        return [period.start.toordinal() for period in self.periods]

    def copy(self, *, unpaid: bool = False) -> "LevelPlan":
        """An independent copy, on request as if nothing had been paid."""
        twin = LevelPlan(self.terms, self.periods)
        twin.accruals = self.accruals.copy()
        twin.installments = [each.unpaid() if unpaid else each.copy() for each in self.installments]
        twin.lent = list(self.lent)
        owes_more = any(each.extra or each.credit_principal or each.credit_interest for each in twin.installments)
        twin.quiet_from = 0 if unpaid and not owes_more else self.quiet_from
        return twin

    # ------------------------------------------------------------------ what happens to the loan

    def lend(self, on: date, amount: int) -> int:
        """A tranche bears interest from the day, or from the start of a whole period; returns the period's index."""
        day = on.toordinal()
        index = self.period_of(day)
        product = self.terms.product
        if product.accrual is Accrual.BY_PERIOD and not product.partial_periods:
            day = self.periods[index].start.toordinal()
        self.lent.append((day, amount))
        self.touch()
        return index

    def touch(self) -> None:
        """Something changed: what was computed before counts no more."""
        self._walks.clear()
        self._past = NOTHING_PAST

    def _disturb(self, index: int, day: int | None = None) -> None:
        """Something happened to an installment, on a day if it changes the balance."""
        self.quiet_from = max(self.quiet_from, index + 1)
        self._walks.clear()
        gone = len(self._past.dues)
        if index < gone or (gone and day is not None and day < self.due_days[gone - 1]):
            self._past = NOTHING_PAST

    def pay(self, index: int, due: Due, on: date, *, closing: bool = False) -> None:
        """Principal and interest are paid on one installment; `closing`: by a payment that settles the loan."""
        paid, day = self.installments[index], on.toordinal()
        paid.paid_principal += due.principal
        paid.paid_interest += due.interest
        if due.principal:
            counts_from = self.period_end(day) if self._owes_whole_period(closing) else day
            paid.payments.append(Repaid(day, counts_from, due.principal))
        self._disturb(index, day)

    def settle(self, index: int) -> None:
        """An installment asks nothing more than what was paid on it."""
        self.installments[index].settled = True
        self._disturb(index)

    def forgive(self, index: int, interest: int) -> None:
        """Interest of one installment is forgiven."""
        self.installments[index].forgiven += interest
        self._disturb(index)

    def settle_all(self) -> None:
        """The loan was paid off: if no principal is left, no installment asks anything any more."""
        if self.outstanding == 0:
            for each in self.installments:
                each.settled = True
            self._disturb(len(self.installments) - 1)
            self.touch()

    def credit(self, index: int, due: Due, on: date) -> None:
        """Principal and interest are owed again on one installment; the principal bears interest from the day."""
        owing = self.installments[index]
        owing.credit_principal += due.principal
        owing.credit_interest += due.interest
        owing.settled = False
        self.lent.append((on.toordinal(), due.principal))
        self._disturb(index)
        self.touch()

    def pause(self, first: date, last: date) -> None:
        """No interest for the days first to last; the level stays."""
        self.accruals.pause(first, last)
        self.touch()

    # ------------------------------------------------------------------ what it asks

    @property
    def outstanding(self) -> int:
        """Principal lent on this plan and not yet paid."""
        return sum(amount for _, amount in self.lent) - sum(each.paid_principal for each in self.installments)

    @property
    def is_quiet(self) -> bool:
        """True while nothing has been paid on it."""
        return self.quiet_from == 0

    @property
    def reduces(self) -> bool:
        """True when money beyond the current installment makes the ones to come smaller."""
        rule = self.terms.product.recalculation
        return rule is not None and rule.early_excess is EarlyExcess.REDUCE_INSTALLMENT

    def is_current(self, index: int, on: date) -> bool:
        """True when the day lies in the installment's period, its first day included and its due date not."""
        return self.start_days[index] <= on.toordinal() < self.due_days[index]

    def period_of(self, day: int) -> int:
        """The index of the period whose nights include the one that begins on the day; the last one after maturity."""
        if day < self._first_due:
            return 0
        return min(bisect_right(self.due_days, day), len(self.due_days) - 1)

    def dues(self, as_of: date | None = None) -> list[Due]:
        """What every installment asks, with late interest up to the as-of day."""
        with localcontext(self.context):
            return self._walk(as_of.toordinal() if as_of else 0)

    def payable(self, index: int, on: date, *, closing: bool = False) -> Due:
        """What an installment takes when it is paid before its due date: interest to the day and the rest principal.

        With rest at the next period the interest is that of the whole period. `closing`: the payment settles the loan,
        and the product says whether that owes the whole period. Where early money reduces the installments to come, the
        current one takes all principal there is.
        """
        day = on.toordinal()
        with localcontext(self.context):
            cut = self.period_end(day) if self._owes_whole_period(closing) else day
            dues = self._walk(cut, Cut(index, cut))
        due, each = dues[index], self.installments[index]
        everything = self.outstanding + each.paid_principal
        if not self._others_ask(Cut(index, cut), dues):
            # What later installments took of the interest, paid before, was accrued here.
            taken = sum(later.paid_interest - later.credit_interest for later in self.installments[index + 1 :])
            interest = max(due.accrued + each.credit_interest - max(0, taken), each.paid_interest)
            return due._replace(principal=everything, interest=interest)
        if self.reduces and self.start_days[index] <= day:
            return due._replace(principal=everything)
        return due

    def _owes_whole_period(self, closing: bool) -> bool:
        """True where a payment owes interest to the period's end: by the rule for pay-offs or for all others."""
        rule = self.terms.product.recalculation
        return rule is not None and (rule.payoff_to_period_end if closing else rule.rest is Rest.NEXT_PERIOD)

    def period_end(self, day: int) -> int:
        """The due date of the period that has begun before the day, or the day itself on the first day of one."""
        index = self.period_of(day)
        return self.due_days[index] if day > self.start_days[index] else day

    def _others_ask(self, cut: Cut, dues: list[Due]) -> bool:
        """True while another installment than the one of the cut has anything left to ask."""
        if self._any_asks(cut.index, dues):
            return True
        if len(dues) == len(self.installments):
            return False
        return self._any_asks(cut.index, Walk(self, cut.day, cut).run(len(self.installments) - 1))

    def _any_asks(self, without: int, dues: list[Due]) -> bool:
        return any(
            not each.settled and due.total > each.paid and index != without
            for index, (due, each) in enumerate(zip(dues, self.installments, strict=False))
        )

    def accrued(self, on: date, *, to_period_end: bool = False) -> int:
        """Unpaid interest of the current period, to the day or to the period's end; 0 after maturity."""
        day = on.toordinal()
        index = self.period_of(day)
        if day >= self.due_days[-1] or all(each.settled for each in self.installments[index:]):
            return 0  # once all to come is paid, the open installment before them asks for it (see Walk)
        cut = self.period_end(day) if to_period_end else day
        with localcontext(self.context):
            due = self._walk(cut, Cut(index, cut))[index]
        open_interest = sum(each.credit_interest - each.paid_interest for each in self.installments[index:])
        return max(0, due.accrued + open_interest)

    # ------------------------------------------------------------------ the walk through the periods

    def balance_before(self, index: int) -> int:
        """The principal bearing interest just before an installment falls due."""
        if index == 0 and self.is_quiet:
            return sum(amount for day, amount in self.lent if day < self._first_due)
        with localcontext(self.context):
            return (self._walks.get((0, None)) or Walk(self, 0).run(index))[index].balance

    def _walk(self, as_of: int, cut: Cut | None = None) -> list[Due]:
        """The dues of all installments; with a cut those up to the one behind its own."""
        found = self._walks.get((as_of, cut))
        if found is None:
            last = len(self.installments) - 1
            walk = Walk(self, as_of, cut, self._past)
            found = self._walks[(as_of, cut)] = walk.run(last if cut is None else min(last, cut.index + 1))
            self._past = walk.past
        return found
