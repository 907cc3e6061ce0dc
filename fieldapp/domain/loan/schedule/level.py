"""The living schedule of a declining-balance loan with level installments.

One object serves the classic and the progressive style, with or without interest recalculation: it keeps what was
handed over, the level of every installment and, when interest follows the real payments, what was paid when. What the
installments ask is computed from that each time; it is never stored. Amounts are minor units, days ordinals.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from functools import cached_property

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import Accrual, EarlyExcess, LoanTerms, Rest, Style
from fieldapp.domain.loan.rounding import digits, to_multiple
from fieldapp.domain.loan.schedule.accrual import Accruals
from fieldapp.domain.loan.schedule.planned import Installment, Repaid
from fieldapp.domain.loan.schedule.smooth import Begin, Due, Habits, smooth_dues


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
        self._first_due = periods[0].due.toordinal()
        self._habits = Habits(terms.product.grace, terms.product.rounding, self.is_progressive)
        self._quiet_from = 0
        self._walks: dict[tuple[int, _Cut | None], list[Due]] = {}

    @cached_property
    def _dues(self) -> list[int]:
        return [period.due.toordinal() for period in self.periods]

    @cached_property
    def _starts(self) -> list[int]:
        return [period.start.toordinal() for period in self.periods]

    def copy(self, *, unpaid: bool = False) -> "LevelPlan":
        """An independent copy, on request as if nothing had been paid."""
        twin = LevelPlan(self.terms, self.periods)
        twin.accruals = self.accruals.copy()
        twin.installments = [each.unpaid() if unpaid else each.copy() for each in self.installments]
        twin.lent = list(self.lent)
        owes_more = any(each.extra or each.credit_principal or each.credit_interest for each in twin.installments)
        twin._quiet_from = 0 if unpaid and not owes_more else self._quiet_from
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

    def _disturb(self, index: int) -> None:
        """Something happened to an installment: up to it the plan is walked through with all its life."""
        self._quiet_from = max(self._quiet_from, index + 1)
        self.touch()

    def pay(self, index: int, due: Due, on: date, *, closing: bool = False) -> None:
        """Principal and interest are paid on one installment; `closing`: by a payment that settles the loan."""
        paid, day = self.installments[index], on.toordinal()
        paid.paid_principal += due.principal
        paid.paid_interest += due.interest
        if due.principal:
            counts_from = self._period_end(day) if self._owes_whole_period(closing) else day
            paid.payments.append(Repaid(day, counts_from, due.principal))
        self._disturb(index)

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

    def credit(self, index: int, due: Due, on: date) -> None:
        """Principal and interest are owed again on one installment; the principal bears interest from the day."""
        owing = self.installments[index]
        owing.credit_principal += due.principal
        owing.credit_interest += due.interest
        owing.settled = False
        self.lent.append((on.toordinal(), due.principal))
        self._disturb(index)

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
        return self._quiet_from == 0

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
        if day < self._first_due:
            return 0
        return min(bisect_right(self._dues, day), len(self._dues) - 1)

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
            cut = self._period_end(day) if self._owes_whole_period(closing) else day
            dues = self._walk(cut, _Cut(index, cut))
        due, each = dues[index], self.installments[index]
        everything = self.outstanding + each.paid_principal
        if not self._others_ask(_Cut(index, cut), dues):
            interest = max(due.accrued + each.credit_interest, each.paid_interest)
            return due._replace(principal=everything, interest=interest)
        if self.reduces and self._starts[index] <= day:
            return due._replace(principal=everything)
        return due

    def _owes_whole_period(self, closing: bool) -> bool:
        """True where a payment owes interest to the period's end: by the rule for pay-offs or for all others."""
        rule = self.terms.product.recalculation
        return rule is not None and (rule.payoff_to_period_end if closing else rule.rest is Rest.NEXT_PERIOD)

    def _period_end(self, day: int) -> int:
        """The due date of the period that has begun before the day, or the day itself on the first day of one."""
        index = self.period_of(day)
        return self._dues[index] if day > self._starts[index] else day

    def _others_ask(self, cut: _Cut, dues: list[Due]) -> bool:
        """True while another installment than the one of the cut has anything left to ask."""
        if self._any_asks(cut.index, dues):
            return True
        if len(dues) == len(self.installments):
            return False
        return self._any_asks(cut.index, self._compute(cut.day, cut, len(self.installments) - 1))

    def _any_asks(self, without: int, dues: list[Due]) -> bool:
        return any(
            not each.settled and due.total > each.paid and index != without
            for index, (due, each) in enumerate(zip(dues, self.installments, strict=False))
        )

    def accrued(self, on: date, *, to_period_end: bool = False) -> int:
        """Unpaid interest of the current period, to the day or to the period's end; 0 after maturity."""
        day = on.toordinal()
        index = self.period_of(day)
        if day >= self._dues[-1] or all(each.settled for each in self.installments[index:]):
            return 0  # once all to come is paid, the open installment before them asks for it (see _compute)
        cut = self._period_end(day) if to_period_end else day
        with localcontext(self.context):
            due = self._walk(cut, _Cut(index, cut))[index]
        open_interest = sum(each.credit_interest - each.paid_interest for each in self.installments[index:])
        return max(0, due.accrued + open_interest)

    # ------------------------------------------------------------------ the walk through the periods

    def balance_before(self, index: int) -> int:
        """The principal bearing interest just before an installment falls due."""
        if index == 0 and self.is_quiet:
            return sum(amount for day, amount in self.lent if day < self._first_due)
        with localcontext(self.context):
            return (self._walks.get((0, None)) or self._compute(0, None, index))[index].balance

    def _walk(self, as_of: int, cut: _Cut | None = None) -> list[Due]:
        """The dues of all installments; with a cut those up to the one behind its own."""
        found = self._walks.get((as_of, cut))
        if found is None:
            last = len(self.installments) - 1
            found = self._compute(as_of, cut, last if cut is None else min(last, cut.index + 1))
            self._walks[(as_of, cut)] = found
        return found

    def _compute(self, as_of: int, cut: _Cut | None, until: int) -> list[Due]:
        """Walk through the periods up to an index; the rows are shared, so nobody may change them."""
        changes = self._changes()
        last = max((i for i, each in enumerate(self.installments) if not each.settled), default=-1)
        left = sum(amount for _, amount in self.lent)
        paid_later = sum(each.paid_principal for each in self.installments)
        balance = carried = 0
        dues: list[Due] = []
        factors = self.accruals.steady() if cut is None else None
        for index, each in enumerate(self.installments[: until + 1]):
            if factors and index >= self._quiet_from and as_of <= self.periods[index].due.toordinal():
                begin = self._quiet(index, (balance, carried, left), changes)
                if begin is not None:
                    levels = [each.level for each in self.installments]
                    return dues + smooth_dues(begin, levels, factors[: until + 1], self._habits)
            accrued, balance = self._accrue(index, balance, changes.get(index), cut)
            paid_later -= each.paid_principal
            mine = cut is not None and cut.index == index
            room = self.outstanding + each.paid_principal if mine else left - paid_later
            principal, interest, carry = self._ask(index, (accrued, carried), room, index == last and not mine)
            if each.paid_principal or each.paid_interest:
                # What was paid is asked, even where less accrued in the end.
                beyond = max(0, each.paid_interest - interest)
                principal, interest, carry = max(principal, each.paid_principal), interest + beyond, carry - beyond
            dues.append(Due(principal, interest, balance, accrued + carried))
            carried = max(0, carry)
            left -= principal
            balance -= principal
            for part in each.payments:
                if part.day < self._dues[index]:
                    balance += part.amount
            if as_of > self._dues[index]:
                self._keep_late(index, principal, as_of, changes)
        if carried and last >= 0 and cut is None and len(dues) == len(self.installments):
            # Late principal bore interest in periods whose installments were paid before: the open one asks for it.
            dues[last] = dues[last]._replace(interest=dues[last].interest + carried)
        return dues

    def _quiet(self, index: int, at: tuple[int, int, int], changes: dict[int, list[tuple[int, int]]]) -> Begin | None:
        """Where the rest of a walk begins if the balance changes no more by anything but the installments' own dues."""
        balance, carried, left = at
        later = [change for number, listed in changes.items() if number >= index for change in listed]
        start = self.periods[index].start.toordinal()
        if any(day > start for day, _ in later):
            return None
        balance += sum(amount for _, amount in later)
        return Begin(balance, index, carried) if balance == left else None

    def _accrue(
        self, index: int, balance: int, changes: list[tuple[int, int]] | None, cut: _Cut | None
    ) -> tuple[int, int]:
        """Interest of a period, up to the cut, rounded once, and the balance at its due date before the installment."""
        cursor, end = self._starts[index], self._dues[index]
        end = min(end, cut.day) if cut else end
        if changes is None and end == self._dues[index]:
            raw = self.accruals.whole_interest(balance, index)
        else:
            raw = Decimal(0)
            for day, amount in sorted(changes or ()):
                stop = min(day, end)
                if stop > cursor:
                    raw += self.accruals.interest(balance, index, cursor, stop)
                    cursor = stop
                balance += amount
            raw += self.accruals.interest(balance, index, cursor, end)
        rule = self.terms.product.rounding
        return to_multiple(raw, rule.multiple, rule.mode), balance

    def _ask(self, index: int, interest: tuple[int, int], left: int, last: bool) -> tuple[int, int, int]:
        """Principal and interest asked and interest carried on, from (accrued, carried before) and principal left."""
        each, grace = self.installments[index], self.terms.product.grace
        accrued, whole = interest[0], sum(interest)
        if each.settled:
            interest_asked = each.paid_interest + each.forgiven
            return each.paid_principal, interest_asked, whole - interest_asked + each.credit_interest
        if last:
            # Later installments were paid before: what they took of the interest was accrued here.
            taken = sum(later.paid_interest - later.credit_interest for later in self.installments[index + 1 :])
            return max(0, left), max(0, whole - taken) + each.credit_interest, 0
        if index < grace.interest_payment:
            principal = 0 if index < grace.principal else min(each.level - accrued, left)
            return max(0, principal), 0, whole
        if index < grace.principal:
            return 0, whole, 0
        if self.is_progressive:
            return each.within_level(whole, left)
        return max(0, min(each.level - accrued + each.extra, left)), whole, 0

    # ------------------------------------------------------------------ the balance over time

    def _changes(self) -> dict[int, list[tuple[int, int]]]:
        """Per period, what is lent (+) and paid before it was due (-), with the day."""
        changes: dict[int, list[tuple[int, int]]] = {}
        for day, amount in self.lent:
            changes.setdefault(self.period_of(day), []).append((day, amount))
        for index, each in enumerate(self.installments):
            for part in each.payments:
                if part.day < self._dues[index]:
                    self._change(changes, part.counts_from, -part.amount)
        return changes

    def _keep_late(self, index: int, principal: int, as_of: int, changes: dict[int, list[tuple[int, int]]]) -> None:
        """Principal unpaid after its due date keeps bearing interest until it is paid, at most to the as-of day."""
        rule, due, each = self.terms.product.recalculation, self._dues[index], self.installments[index]
        if rule is None or rule.free_when_late:
            return
        unpaid = principal - sum(part.amount for part in each.payments if part.day <= due)
        if unpaid <= 0:
            return
        self._change(changes, due, unpaid)
        for part in each.payments:
            if part.day > due:
                self._change(changes, part.counts_from, -part.amount)
                unpaid -= part.amount
        self._change(changes, self._period_end(as_of) if rule.rest is Rest.NEXT_PERIOD else as_of, -unpaid)

    def _change(self, changes: dict[int, list[tuple[int, int]]], day: int, amount: int) -> None:
        """Change the balance from a day on; after maturity nothing bears interest."""
        if day < self._dues[-1] and amount:
            changes.setdefault(self.period_of(day), []).append((day, amount))
