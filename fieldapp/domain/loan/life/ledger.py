"""The working ledger of one loan during a replay: what every installment asks and what has been paid on it.

Amounts are minor units. The ledger is the open side that allocation pays through (allocation.Dues). When interest
follows the payments it tells the level plan of them and reads the dues back from it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.fees import Charged, FeeRule, in_period
from fieldapp.domain.loan.life.row import LedgerCharge, LedgerRow, four
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.schedule import leveling
from fieldapp.domain.loan.schedule.builder import Schedule
from fieldapp.domain.loan.schedule.row import ScheduledRow
from fieldapp.domain.loan.schedule.smooth import Due
from fieldapp.domain.loan.split import PARTS, Part, Split


class Ledger:
    """Rows, charges and the plan behind them. `on` and `kind` are those of the payment being booked.

    `past` are rows of an earlier schedule, closed; `each_installment` the charges that every row bears, by source.
    `asked`, `again`, `paid`, `waived` and `given_up` are sums over all rows, past ones too, in the order of Part.
    """

    def __init__(self, terms: LoanTerms, schedule: Schedule) -> None:
        self.terms = terms
        self.schedule = schedule
        self.rows = [LedgerRow(period.start, period.due, i) for i, period in enumerate(schedule.periods)]
        self.charges: list[LedgerCharge] = []
        self.on = schedule.periods[0].start
        self.kind = ""
        self.closing = False
        self.only_due = False
        self.asked, self.again, self.paid, self.waived, self.given_up = four(), four(), four(), four(), four()
        self.past: list[LedgerRow] = []
        self.each_installment: list[tuple[str, FeeRule]] = []
        self._stale = True
        self._asked_anew = True
        # The plan that hears of payments: only where interest follows them.
        self.plan = schedule.plan if terms.product.recalculation else None

    # ------------------------------------------------------------------ what is asked

    def lend(self, on: date, amount: int) -> None:
        """A tranche is handed over; its down payment becomes a row of its own."""
        self._stale = True
        down = self.schedule.lend(on, amount)
        if self.terms.product.down_payment:
            place = next((i for i, row in enumerate(self.rows) if row.due > on), len(self.rows))
            row = LedgerRow(on, on, None, down_payment=True, scheduled=[down, 0, 0, 0])
            self.rows.insert(place, row)
            self._ask(row)
        self.refresh(on)
        self.close_rows(on)

    def change_rate(self, effective: date, rate: Decimal) -> None:
        """Another annual rate from a day; raises ValueError where interest was fixed at hand-over."""
        self._stale = True
        self.schedule.change_rate(effective, rate)
        self.refresh(effective)

    def pause(self, first: date, last: date) -> None:
        """No interest for the days first to last; raises ValueError where interest was fixed at hand-over."""
        self._stale = True
        self.schedule.pause(first, last)
        self.refresh(first)

    def refresh(self, as_of: date) -> None:
        """Ask again what the schedule asks on a day: interest follows the payments where the product says so."""
        if self.plan is None and not self._stale:
            return
        self._stale = False
        scheduled = self.plan.dues(as_of) if self.plan else self.schedule.ordinary()
        for row in self.rows:
            if row.period is not None:
                due = scheduled[row.period]
                fee = due.fee if isinstance(due, ScheduledRow) else 0
                asks = [due.principal, due.interest, fee, 0]
                if asks != row.scheduled:
                    row.scheduled = asks
                    self._ask(row)
        for charge in self.charges:
            # An installment keeps its fee when it is settled, unless more principal has opened it again.
            keeps = charge.row.settled_on is not None or self.closing
            if charge.rule.charged is Charged.EACH_INSTALLMENT and not keeps:
                charge.amount = max(charge.paid + charge.waived, self._on_each(charge.rule, charge.row))
                self._ask(charge.row)

    def _ask(self, row: LedgerRow) -> None:
        before = row.asked
        row.asked = list(row.scheduled)
        # A plan that hears of payments also knows what is owed again of principal and interest.
        known = (Part.PRINCIPAL, Part.INTEREST) if self.plan and row.period is not None else ()
        for part in PARTS:
            if part not in known:
                row.asked[part] += row.again[part] + row.brought[part]
        for charge in row.charges:
            row.asked[charge.part] += charge.amount
        for part in PARTS:
            self.asked[part] += row.asked[part] - before[part]
            if row.waived[part] and row.open_amount(part) < 0:
                # No more is forgiven than is asked in the end.
                self._waive_part(row, part, -min(row.waived[part], -row.open_amount(part)))
        self._asked_anew = True
        if row.settled_on is not None and row.outstanding > 0:
            row.settled_on = None

    def close_rows(self, on: date) -> None:
        """Rows that ask nothing any more are settled on the day they stopped asking."""
        if not self._asked_anew:
            return
        self._asked_anew = False
        for row in self.rows:
            if row.settled_on is None and row.outstanding == 0:
                row.settled_on = on
                if self.plan and row.period is not None and self.plan.installments[row.period].paid:
                    self.plan.settle(row.period)

    def _waive_part(self, row: LedgerRow, part: Part, amount: int) -> None:
        row.waived[part] += amount
        self.waived[part] += amount

    def release_surplus(self) -> int:
        """Take back what was paid on rows beyond what they ask after a new tranche; returns the amount."""
        total = 0
        for row in self.rows:
            for part in PARTS:
                beyond = -min(0, row.open_amount(part))
                row.paid[part] -= beyond
                self.paid[part] -= beyond
                row.late -= max(0, beyond - row.early)
                row.early = max(0, row.early - beyond)
                total += beyond
            if row.outstanding > 0:
                row.settled_on = None
        return total

    # ------------------------------------------------------------------ charges

    def charge_each(self, source: str, rule: FeeRule) -> None:
        """Charge every ordinary installment."""
        self.each_installment.append((source, rule))
        for row in self.rows:
            if row.period is not None:
                self._charge(LedgerCharge(source, rule, row, row.due, self._on_each(rule, row)))

    def _on_each(self, rule: FeeRule, row: LedgerRow) -> int:
        """What a charge on every installment asks of one: on its own amounts or on the whole loan's."""
        if not rule.of_whole_loan:
            return rule.on(*row.scheduled[:2])
        ordinary = [each.scheduled for each in self.rows if each.period is not None]
        return rule.on(sum(each[Part.PRINCIPAL] for each in ordinary), sum(each[Part.INTEREST] for each in ordinary))

    def charge_on(self, source: str, rule: FeeRule, due: date) -> None:
        """Charge the installment whose period holds the due date, an extra one after maturity; base: the whole loan."""
        principal = sum(row.asked[Part.PRINCIPAL] for row in self.rows)
        interest = sum(row.asked[Part.INTEREST] for row in self.rows)
        ordinary = [row for row in self.rows if row.period is not None]
        row = next((row for row in ordinary if in_period(due, row.start, row.due, row.period == 0)), None)
        self._charge(LedgerCharge(source, rule, row or self._extra(due), due, rule.on(principal, interest)))

    def charge_row(self, source: str, rule: FeeRule, row: LedgerRow) -> None:
        """Charge what is unpaid of one installment, dated its due date."""
        amount = rule.on(row.open_amount(Part.PRINCIPAL), row.open_amount(Part.INTEREST))
        self._charge(LedgerCharge(source, rule, row, row.due, amount))

    def _charge(self, charge: LedgerCharge) -> None:
        self.charges.append(charge)
        charge.row.charges.append(charge)
        self._ask(charge.row)

    def _extra(self, due: date) -> LedgerRow:
        last = self.rows[-1]
        if not last.is_extra:
            last = LedgerRow(last.due, due, None)
            self.rows.append(last)
        last.due = max(last.due, due)
        return last

    def waive(self, source: str, on: date) -> None:
        """Forgive what is unpaid of a charge."""
        for charge in self.charges:
            if charge.source == source and charge.unpaid:
                self._waive_part(charge.row, charge.part, charge.unpaid)
                charge.waived += charge.unpaid
                if charge.row.outstanding == 0:
                    charge.row.settled_on = min(on, charge.due)

    def forgive(self, part: Part, amount: int, on: date) -> int:
        """Forgive up to an amount of interest, fees or penalties, oldest first; returns what was left to forgive."""
        for row in self.rows:
            if self.plan and part is Part.INTEREST and row.due > on:
                break
            taken = min(amount, row.open_amount(part))
            if taken <= 0:
                continue
            amount -= taken
            self._waive_part(row, part, taken)
            for charge in self._charges_of(row, part):
                forgiven = min(taken, charge.unpaid)
                charge.waived += forgiven
                taken -= forgiven
            if self.plan and part is Part.INTEREST and row.period is not None:
                self.plan.forgive(row.period, taken)
            if row.outstanding == 0:
                self._settle(row, on)
        return amount

    def bring(self, split: Split) -> None:
        """The first installment asks for what an earlier schedule left unpaid."""
        row = self.rows[0]
        row.brought = list(split.parts)
        if self.plan and row.period is not None:
            self.plan.credit(row.period, Due(0, split.interest), row.start)
        self._ask(row)
        self._stale = True
        self.refresh(row.start)

    def follow(self, paid: list[int], past: list[LedgerRow]) -> None:
        """Put the closed rows of an earlier schedule, and everything paid on it, behind this one."""
        self.paid, self.past = paid, past
        for row in past:
            for part in PARTS:
                self.asked[part] += row.asked[part]
                self.again[part] += row.again[part]
                self.waived[part] += row.waived[part]
                self.given_up[part] += row.given_up[part]

    def take_over(self, charge: LedgerCharge) -> None:
        """The first installment bears a charge of an earlier schedule, as far as it is unpaid."""
        self._charge(replace(charge, row=self.rows[0], amount=charge.unpaid, paid=0, waived=0))

    def owe_again(self, on: date, split: Split) -> int:
        """Money that left again is owed again by the installment that holds the day; returns the row's place."""
        ordinary = [row for row in self.rows if row.period is not None]
        row = next((row for row in ordinary if row.start <= on < row.due), None)
        row = row or next((row for row in ordinary if on == row.due), None) or self._extra(on)
        for part, amount in zip(PARTS, split.parts, strict=True):
            row.again[part] += amount
            self.again[part] += amount
        self._ask(row)
        if self.plan and row.period is not None:
            self.plan.credit(row.period, Due(split.principal, split.interest), on)
        self.refresh(on)
        return next(i for i, each in enumerate(self.rows) if each is row)

    # ------------------------------------------------------------------ the open side that allocation sees

    def due_dates(self) -> Sequence[date]:
        """The due date of every row that a payment may reach."""
        return [row.due for row in self.rows if not self.only_due or row.due <= self.on]

    def is_open(self, index: int) -> bool:
        """True while anything is left to pay."""
        row = self.rows[index]
        return row.settled_on is None and row.outstanding > 0

    def starts(self, index: int) -> date:
        """The day the row's period begins."""
        return self.rows[index].start

    def prepare(self, index: int) -> None:
        """Let a row that is not due yet ask what it takes when it is paid on the day."""
        row = self.rows[index]
        if self.plan and row.period is not None and row.settled_on is None:
            due = self.plan.payable(row.period, self.on, closing=self.closing)
            row.scheduled[:2] = [due.principal, due.interest]
            self._ask(row)

    def open_amount(self, index: int, part: Part) -> int:
        """What is left of one part of a row."""
        return self.rows[index].open_amount(part)

    def charges_come_due(self, index: int, part: Part) -> int:
        """What is left of a row's charges whose own due date has come."""
        row = self.rows[index]
        return sum(c.unpaid for c in row.charges if c.part is part and c.due <= self.on)

    def pay(self, index: int, part: Part, amount: int) -> None:
        """Book an amount on one part of one row."""
        row = self.rows[index]
        row.paid[part] += amount
        self.paid[part] += amount
        if self.on < row.due:
            row.early += amount
        elif self.on > row.due:
            row.late += amount
        if part in (Part.FEE, Part.PENALTY):
            self._pay_charges(row, part, amount)
        elif self.plan and row.period is not None:
            due = Due(amount, 0) if part is Part.PRINCIPAL else Due(0, amount)
            leveling.pay(self.plan, row.period, due, self.on, closing=self.closing)
        if row.outstanding == 0:
            self._settle(row, self.on)

    def _settle(self, row: LedgerRow, on: date) -> None:
        row.settled_on = on
        if self.plan and row.period is not None:
            self.plan.settle(row.period)

    def paid_off(self) -> None:
        """The pay-off amount has been spread: rounding leaves nothing behind."""
        if self.plan:
            self.plan.settle_all()

    def ask_again(self) -> None:
        """Bring what the rows ask up to what has been paid so far."""
        if self.plan:
            self.refresh(self.on)

    def _pay_charges(self, row: LedgerRow, part: Part, amount: int) -> None:
        for charge in self._charges_of(row, part):
            taken = min(amount, charge.unpaid)
            charge.paid += taken
            amount -= taken

    def _charges_of(self, row: LedgerRow, part: Part) -> list[LedgerCharge]:
        """The charges behind one part of a row, by their due dates."""
        return sorted((charge for charge in row.charges if charge.part is part), key=lambda charge: charge.due)

    # ------------------------------------------------------------------ the end

    @property
    def outstanding(self) -> int:
        """Everything still asked."""
        return sum(self.asked) - sum(self.paid) - sum(self.waived) - sum(self.given_up)

    def booked(self) -> list[int]:
        """Four parts each of what is owed again, paid, waived, given up, and still open."""
        unpaid = [self.asked[i] - self.paid[i] - self.waived[i] - self.given_up[i] for i in range(4)]
        return [*self.again, *self.paid, *self.waived, *self.given_up, *unpaid]

    def close(self, rebates: Iterable[tuple[LedgerRow, int]]) -> None:
        """The payment being booked pays the loan off: the interest given back for it is forgiven, by row."""
        self.closing = True
        for row, back in rebates:
            self._waive_part(row, Part.INTEREST, back)

    def give_up(self, on: date) -> Split:
        """Write off everything outstanding; returns what it was."""
        total = Split()
        for row in self.rows:
            if row.outstanding:
                left = Split(*(row.open_amount(part) for part in PARTS))
                for part, amount in zip(PARTS, left.parts, strict=True):
                    row.given_up[part] += amount
                    self.given_up[part] += amount
                row.settled_on = on
                total += left
        return total
