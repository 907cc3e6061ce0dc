"""The living schedule of a declining-balance loan with level installments.

One object serves the classic and the progressive style, with or without interest recalculation: it keeps what was
handed over, the level of every installment and, when interest follows the real payments, what was paid when. What the
installments ask is computed from that each time; it is never stored. Amounts are minor units, days ordinals.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, localcontext

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import Accrual, EarlyExcess, LoanTerms, Rest, Style
from fieldapp.domain.loan.rounding import digits, to_multiple
from fieldapp.domain.loan.schedule.accrual import Accruals


@dataclass(slots=True)
class Installment:
    """One installment of the plan: its level amount, what is owed on top of it, and what was paid on it when."""

    level: int = 0
    extra: int = 0
    credit_principal: int = 0
    credit_interest: int = 0
    paid_principal: int = 0
    paid_interest: int = 0
    settled: bool = False
    payments: list[tuple[int, int]] = field(default_factory=list)

    @property
    def paid(self) -> int:
        """Principal and interest paid."""
        return self.paid_principal + self.paid_interest

    def copy(self) -> "Installment":
        """An independent copy."""
        return replace(self, payments=list(self.payments))

    def unpaid(self) -> "Installment":
        """A copy on which nothing has been paid."""
        return replace(self, paid_principal=0, paid_interest=0, settled=False, payments=[])


@dataclass(frozen=True, slots=True)
class Due:
    """What one installment asks.

    `balance` is the principal bearing interest just before it falls due, `accrued` the interest of its period with what
    earlier periods left over.
    """

    principal: int
    interest: int
    balance: int = 0
    accrued: int = 0

    @property
    def total(self) -> int:
        """Principal and interest."""
        return self.principal + self.interest


@dataclass(frozen=True, slots=True)
class _Cut:
    """A walk for a payment on one installment: no interest after the day."""

    index: int
    day: int


class LevelPlan:
    """Level installments on a declining balance."""

    def __init__(self, terms: LoanTerms, periods: Sequence[Period]) -> None:
        self.terms = terms
        self.periods = periods
        self.accruals = Accruals(terms, periods)
        self.installments = [Installment() for _ in periods]
        self.lent: list[tuple[int, int]] = []
        self.context = digits(terms.product.rounding.precision)
        self.is_progressive = terms.product.style is Style.PROGRESSIVE
        self._dues = [period.due.toordinal() for period in periods]
        self._starts = [period.start.toordinal() for period in periods]

    def copy(self, *, unpaid: bool = False) -> "LevelPlan":
        """An independent copy, on request as if nothing had been paid."""
        twin = LevelPlan(self.terms, self.periods)
        twin.accruals = self.accruals.copy()
        twin.installments = [each.unpaid() if unpaid else each.copy() for each in self.installments]
        twin.lent = list(self.lent)
        return twin

    # ------------------------------------------------------------------ what happens to the loan

    def lend(self, on: date, amount: int) -> int:
        """A tranche bears interest from the day, or from the start of a whole period; returns the period's index."""
        day = on.toordinal()
        index = self.period_of(day)
        product = self.terms.product
        if product.accrual is Accrual.BY_PERIOD and not product.partial_periods:
            day = self._starts[index]
        self.lent.append((day, amount))
        return index

    def pay(self, index: int, due: Due, on: date) -> None:
        """Principal and interest are paid on one installment."""
        paid = self.installments[index]
        paid.paid_principal += due.principal
        paid.paid_interest += due.interest
        if due.principal:
            paid.payments.append((on.toordinal(), due.principal))

    def credit(self, index: int, due: Due, on: date) -> None:
        """Principal and interest are owed again on one installment; the principal bears interest from the day."""
        owing = self.installments[index]
        owing.credit_principal += due.principal
        owing.credit_interest += due.interest
        owing.settled = False
        self.lent.append((on.toordinal(), due.principal))

    # ------------------------------------------------------------------ what it asks

    @property
    def outstanding(self) -> int:
        """Principal lent on this plan and not yet paid."""
        return sum(amount for _, amount in self.lent) - sum(each.paid_principal for each in self.installments)

    @property
    def reduces(self) -> bool:
        """True when money beyond the current installment makes the ones to come smaller."""
        rule = self.terms.product.recalculation
        return rule is not None and rule.early_excess is EarlyExcess.REDUCE_INSTALLMENT

    def is_current(self, index: int, on: date) -> bool:
        """True when the day lies in the installment's period, its first day included and its due date not."""
        return self._starts[index] <= on.toordinal() < self._dues[index]

    def period_of(self, day: int) -> int:
        """The index of the period whose nights include the one that begins on the day; the last one after maturity."""
        return min(bisect_right(self._dues, day), len(self._dues) - 1)

    def dues(self, as_of: date | None = None) -> list[Due]:
        """What every installment asks, with late interest up to the as-of day."""
        with localcontext(self.context):
            return self._walk(as_of.toordinal() if as_of else 0)

    def payable(self, index: int, on: date, *, closing: bool = False) -> Due:
        """What an installment takes when it is paid before its due date: interest to the day and the rest principal.

        `closing`: the payment settles the loan, so a product may want the interest of the whole period. With rest at
        the next period it always is; where early money reduces the installments to come, the current one takes all
        principal there is.
        """
        rule, day = self.terms.product.recalculation, on.toordinal()
        whole = rule is not None and (rule.rest is Rest.NEXT_PERIOD or (closing and rule.payoff_to_period_end))
        cut = self._dues[index] if whole and day > self._starts[index] else day
        with localcontext(self.context):
            due = self._walk(day, _Cut(index, cut))[index]
        if self.reduces and self._starts[index] <= day:
            return replace(due, principal=self.outstanding + self.installments[index].paid_principal)
        return due

    def accrued(self, on: date) -> int:
        """Unpaid interest of the current period that a pay-off on the day owes; 0 after maturity."""
        rule, day = self.terms.product.recalculation, on.toordinal()
        if day >= self._dues[-1]:
            return 0
        index = self.period_of(day)
        cut = self._dues[index] if rule and rule.payoff_to_period_end and day > self._starts[index] else day
        with localcontext(self.context):
            due = self._walk(day, _Cut(index, cut))[index]
        owed_again = sum(each.credit_interest for each in self.installments[index:])
        return due.accrued + owed_again - self.installments[index].paid_interest

    # ------------------------------------------------------------------ the walk through the periods

    def _walk(self, as_of: int, cut: _Cut | None = None) -> list[Due]:
        changes = self._changes()
        last = max((i for i, each in enumerate(self.installments) if not each.settled), default=-1)
        alone = sum(not each.settled for each in self.installments) == 1
        left = sum(amount for _, amount in self.lent)
        paid_later = sum(each.paid_principal for each in self.installments)
        balance = carried = 0
        dues: list[Due] = []
        for index, each in enumerate(self.installments):
            end = min(cut.day, self._dues[index]) if cut else self._dues[index]
            accrued, balance = self._accrue(index, balance, changes.get(index, []), end)
            paid_later -= each.paid_principal
            room, closes = left - paid_later, index == last
            if cut and cut.index == index:
                room, closes = self.outstanding + each.paid_principal, closes and alone
            principal, interest, carry = self._ask(index, (accrued, carried), room, closes)
            dues.append(Due(principal, interest, balance, accrued + carried))
            carried = carry
            left -= principal
            balance -= principal - sum(amount for day, amount in each.payments if day < self._dues[index])
            self._keep_late(index, principal, as_of, changes)
        return dues

    def _accrue(self, index: int, balance: int, changes: list[tuple[int, int]], end: int) -> tuple[int, int]:
        """Interest of a period up to a day, rounded once, and the balance at its due date before the installment."""
        raw, cursor = Decimal(0), self._starts[index]
        for day, amount in sorted(changes):
            stop = min(day, end)
            if stop > cursor:
                raw += self.accruals.interest(balance, index, cursor, stop)
                cursor = stop
            balance += amount
        if end > cursor:
            raw += self.accruals.interest(balance, index, cursor, end)
        rule = self.terms.product.rounding
        return to_multiple(raw, rule.multiple, rule.mode), balance

    def _ask(self, index: int, interest: tuple[int, int], left: int, last: bool) -> tuple[int, int, int]:
        """Principal and interest asked and interest carried on, from (accrued, carried before) and principal left."""
        each, grace = self.installments[index], self.terms.product.grace
        accrued, whole = interest[0], sum(interest)
        if each.settled:
            carried = whole - each.paid_interest + each.credit_interest
            return each.paid_principal, each.paid_interest, max(0, carried)
        if last:
            return max(left, each.paid_principal), whole + each.credit_interest, 0
        if index < grace.interest_payment:
            principal = 0 if index < grace.principal else min(each.level - accrued, left)
            return max(0, principal), 0, whole
        if index < grace.principal:
            return 0, whole, 0
        if self.is_progressive:
            return self._ask_within_level(each, whole, left)
        return max(0, min(each.level - accrued + each.extra, left)), whole, 0

    @staticmethod
    def _ask_within_level(each: Installment, whole: int, left: int) -> tuple[int, int, int]:
        """Interest and principal together are the level; what the level cannot hold of the interest is carried on."""
        paid_interest = max(0, each.paid_interest - each.credit_interest)
        paid_principal = each.paid_principal - each.credit_principal
        interest = min(whole, each.level)
        if 0 < each.level - interest <= paid_principal:
            # More principal was paid than the installment asks beside its interest: the rest of it is principal too.
            interest = paid_interest
        interest = max(interest, paid_interest)
        principal = max(min(each.level + each.credit_principal - interest, left), each.paid_principal)
        return principal, interest + each.credit_interest, whole - interest

    # ------------------------------------------------------------------ the balance over time

    def _changes(self) -> dict[int, list[tuple[int, int]]]:
        """Per period, what is lent (+) and paid before it was due (-), with the day."""
        changes: dict[int, list[tuple[int, int]]] = {}
        for day, amount in self.lent:
            changes.setdefault(self.period_of(day), []).append((day, amount))
        for index, each in enumerate(self.installments):
            for day, amount in each.payments:
                if day < self._dues[index]:
                    self._change(changes, day, -amount)
        return changes

    def _keep_late(self, index: int, principal: int, as_of: int, changes: dict[int, list[tuple[int, int]]]) -> None:
        """Principal unpaid after its due date keeps bearing interest until it is paid, at most to the as-of day."""
        rule, due, each = self.terms.product.recalculation, self._dues[index], self.installments[index]
        if rule is None or rule.free_when_late or due >= as_of:
            return
        unpaid = principal - sum(amount for day, amount in each.payments if day <= due)
        if unpaid <= 0:
            return
        self._change(changes, due, unpaid)
        for day, amount in each.payments:
            if day > due:
                self._change(changes, day, -amount)
                unpaid -= amount
        self._change(changes, as_of, -unpaid)

    def _change(self, changes: dict[int, list[tuple[int, int]]], day: int, amount: int) -> None:
        """Change the balance from a day on, or from the next period where the product rests by period."""
        if day >= self._dues[-1] or not amount:
            return
        index, rule = self.period_of(day), self.terms.product.recalculation
        if rule and rule.rest is Rest.NEXT_PERIOD and day > self._starts[index]:
            index += 1
            if index == len(self._starts):
                return
            day = self._starts[index]
        changes.setdefault(index, []).append((day, amount))
