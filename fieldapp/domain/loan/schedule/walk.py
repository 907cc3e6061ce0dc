"""One walk through the periods of a level plan: what every installment asks, from everything that has happened to it.

Amounts are minor units, days ordinals. The rows of a walk are shared, so nobody may change them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from fieldapp.domain.loan.calendar import Period
from fieldapp.domain.loan.product import LoanTerms, Rest
from fieldapp.domain.loan.rounding import to_multiple
from fieldapp.domain.loan.schedule.accrual import Accruals
from fieldapp.domain.loan.schedule.planned import Installment
from fieldapp.domain.loan.schedule.smooth import Begin, Due, Habits, smooth_dues

Changes = dict[int, list[tuple[int, int]]]


class Plan(Protocol):
    """What a walk sees of a plan (see level.LevelPlan)."""

    terms: LoanTerms
    periods: Sequence[Period]
    accruals: Accruals
    installments: list[Installment]
    lent: list[tuple[int, int]]
    is_progressive: bool
    quiet_from: int

    @property
    def due_days(self) -> list[int]:
        """The due date of every installment."""

    @property
    def start_days(self) -> list[int]:
        """The first day of every period."""

    @property
    def outstanding(self) -> int:
        """Principal lent and not yet paid."""

    def period_of(self, day: int) -> int:
        """The index of the period of a day."""

    def period_end(self, day: int) -> int:
        """The due date of the period that has begun before the day."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A walk for a payment on one installment: no interest after the day."""

    index: int
    day: int


@dataclass(frozen=True, slots=True)
class Past:
    """The leading installments that are settled and past: what a walk makes of them stays as it is.

    `changes` are those of the balance that they leave to the periods behind them.
    """

    dues: list[Due] = field(default_factory=list)
    balance: int = 0
    carried: int = 0
    changes: Changes = field(default_factory=dict)


NOTHING_PAST = Past()


class Walk:
    """A walk with late interest up to the as-of day; `past` is where an earlier walk got to for good."""

    def __init__(self, plan: Plan, as_of: int, cut: Cut | None = None, past: Past = NOTHING_PAST) -> None:
        self._plan, self._as_of, self._cut = plan, as_of, cut
        gone = len(past.dues)
        reached = as_of if cut is None else min(as_of, cut.day)
        is_passed = gone and reached > plan.due_days[gone - 1] and (cut is None or cut.index >= gone)
        self.past = past if is_passed or not gone else NOTHING_PAST
        self._keep = past if self.past is not past else None
        self._first = len(self.past.dues)
        self._balance, self._carried = self.past.balance, self.past.carried
        self._changes = self._known_changes()
        self._left = sum(amount for _, amount in plan.lent) - sum(due.principal for due in self.past.dues)
        self._paid_later = sum(each.paid_principal for each in plan.installments[self._first :])
        self._last = max((i for i, each in enumerate(plan.installments) if not each.settled), default=-1)

    def run(self, until: int) -> list[Due]:
        """The dues up to an index."""
        plan, dues = self._plan, list(self.past.dues)
        factors = plan.accruals.steady() if self._cut is None else None
        over = self.past
        for index in range(self._first, until + 1):
            if factors and index >= plan.quiet_from and self._as_of <= plan.periods[index].due.toordinal():
                begin = self._quiet(index)
                if begin is not None:
                    product = plan.terms.product
                    habits = Habits(product.grace, product.rounding, plan.is_progressive)
                    levels = [each.level for each in plan.installments]
                    dues += smooth_dues(begin, levels, factors[: until + 1], habits)
                    self._carried = 0
                    break
            dues.append(self._step(index))
            if len(over.dues) == index and self._is_over(index):
                over = Past(dues[: index + 1], self._balance, self._carried)
        self._remember(over)
        if self._carried and self._last >= 0 and self._cut is None and len(dues) == len(plan.installments):
            # Late principal bore interest in periods whose installments were paid before: the open one asks for it.
            dues[self._last] = dues[self._last]._replace(interest=dues[self._last].interest + self._carried)
        return dues

    # ------------------------------------------------------------------ one installment

    def _step(self, index: int) -> Due:
        plan, each = self._plan, self._plan.installments[index]
        accrued = self._accrue(index)
        whole = accrued + self._carried
        self._paid_later -= each.paid_principal
        mine = self._cut is not None and self._cut.index == index
        room = plan.outstanding + each.paid_principal if mine else self._left - self._paid_later
        principal, interest, carry = self._ask(index, (accrued, whole), room, index == self._last and not mine)
        if each.paid_principal or each.paid_interest:
            # What was paid is asked, even where less accrued in the end.
            beyond = max(0, each.paid_interest - interest)
            principal, interest, carry = max(principal, each.paid_principal), interest + beyond, carry - beyond
        due = Due(principal, interest, self._balance, whole)
        self._carried = max(0, carry)
        self._left -= principal
        self._balance -= principal
        for part in each.payments:
            if part.day < plan.due_days[index]:
                self._balance += part.amount
        if self._as_of > plan.due_days[index]:
            self._keep_late(index, principal, self._changes)
        return due

    def _accrue(self, index: int) -> int:
        """Interest of a period, up to the cut, rounded once; the balance becomes that before the installment."""
        plan, changes = self._plan, self._changes.get(index)
        cursor, due = plan.start_days[index], plan.due_days[index]
        end = min(due, self._cut.day) if self._cut else due
        if changes is None and end == due:
            raw = plan.accruals.whole_interest(self._balance, index)
        else:
            raw = Decimal(0)
            for day, amount in sorted(changes or ()):
                stop = min(day, end)
                if stop > cursor:
                    raw += plan.accruals.interest(self._balance, index, cursor, stop)
                    cursor = stop
                self._balance += amount
            raw += plan.accruals.interest(self._balance, index, cursor, end)
        rule = plan.terms.product.rounding
        return to_multiple(raw, rule.multiple, rule.mode)

    def _ask(self, index: int, interest: tuple[int, int], left: int, last: bool) -> tuple[int, int, int]:
        """Principal and interest asked and interest carried on, of (interest accrued, all of it) and principal left."""
        plan, (accrued, whole) = self._plan, interest
        each, grace = plan.installments[index], plan.terms.product.grace
        if each.settled:
            interest_asked = each.paid_interest + each.forgiven
            return each.paid_principal, interest_asked, whole - interest_asked + each.credit_interest
        if last:
            # Later installments were paid before: what they took of the interest was accrued here.
            taken = sum(later.paid_interest - later.credit_interest for later in plan.installments[index + 1 :])
            return max(0, left), max(0, whole - taken) + each.credit_interest, 0
        again, more = min(each.credit_principal, left), each.credit_interest
        if index < grace.interest_payment:
            principal = 0 if index < grace.principal else min(each.level - accrued, left - again)
            return max(0, principal) + again, more, whole
        if index < grace.principal:
            return again, whole + more, 0
        if plan.is_progressive:
            return each.within_level(whole, left)
        return max(0, min(each.level - accrued + each.extra, left - again)) + again, whole + more, 0

    # ------------------------------------------------------------------ the balance over time

    def _known_changes(self) -> Changes:
        """Per period, what is lent (+) and paid before it was due (-), with the day, and what the past left over."""
        plan = self._plan
        changes = {number: list(listed) for number, listed in self.past.changes.items()}
        for day, amount in plan.lent:
            changes.setdefault(plan.period_of(day), []).append((day, amount))
        for index in range(self._first, len(plan.installments)):
            self._paid_early(index, changes)
        return changes

    def _paid_early(self, index: int, changes: Changes) -> None:
        for part in self._plan.installments[index].payments:
            if part.day < self._plan.due_days[index]:
                self._change(changes, part.counts_from, -part.amount)

    def _keep_late(self, index: int, principal: int, changes: Changes) -> None:
        """Principal unpaid after its due date keeps bearing interest until it is paid, at most to the as-of day."""
        plan, each = self._plan, self._plan.installments[index]
        rule, due = plan.terms.product.recalculation, plan.due_days[index]
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
        self._change(changes, plan.period_end(self._as_of) if rule.rest is Rest.NEXT_PERIOD else self._as_of, -unpaid)

    def _change(self, changes: Changes, day: int, amount: int) -> None:
        """Change the balance from a day on; after maturity nothing bears interest."""
        if day < self._plan.due_days[-1] and amount:
            changes.setdefault(self._plan.period_of(day), []).append((day, amount))

    def _quiet(self, index: int) -> Begin | None:
        """Where the rest of a walk begins if the balance changes no more by anything but the installments' own dues."""
        later = [change for number, listed in self._changes.items() if number >= index for change in listed]
        start = self._plan.periods[index].start.toordinal()
        if any(day > start for day, _ in later):
            return None
        balance = self._balance + sum(amount for _, amount in later)
        return Begin(balance, index, self._carried) if balance == self._left else None

    # ------------------------------------------------------------------ what is over

    def _is_over(self, index: int) -> bool:
        """True when nothing about an installment depends on the as-of day any more."""
        each = self._plan.installments[index]
        paid = sum(part.amount for part in each.payments)
        return each.settled and self._as_of > self._plan.due_days[index] and paid == each.paid_principal

    def _remember(self, over: Past) -> None:
        """Keep how far the walk got for good, with what those installments leave to the periods behind them."""
        if self._keep is not None or self._cut is not None:
            self.past = self._keep or self.past
            return
        gone = len(over.dues)
        if gone == self._first:
            return
        left_over = {number: listed for number, listed in self.past.changes.items() if number >= gone}
        changes: Changes = {}
        for index in range(self._first, gone):
            self._paid_early(index, changes)
            self._keep_late(index, over.dues[index].principal, changes)
        for number, listed in changes.items():
            if number >= gone:
                left_over[number] = [*left_over.get(number, ()), *listed]
        self.past = Past(over.dues, over.balance, over.carried, left_over)
