"""A loan's state from its events: one replay for every product. Amounts are minor units."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar

from fieldapp.domain.loan.fees import Charged as WhenCharged
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.ledger import Ledger
from fieldapp.domain.loan.life.order import live_events
from fieldapp.domain.loan.life.payoff import payoff as settling_amount
from fieldapp.domain.loan.life.payoff import rebates, settles
from fieldapp.domain.loan.life.reschedule import rescheduled
from fieldapp.domain.loan.life.row import LedgerRow
from fieldapp.domain.loan.life.state import InstallmentState, LoanState, LoanStatus, Pause, Posting, Totals
from fieldapp.domain.loan.product import Excess, LoanTerms, Style
from fieldapp.domain.loan.schedule.builder import Schedule
from fieldapp.domain.loan.split import NOTHING, Part, Split

# After these the loan is as fresh as the day they were entered.
_MONEY = (e.DayEnded, e.Paid, e.OverpaymentRefunded, e.ChargedBack, e.WrittenOff, e.Disbursed)
_ASIDE = (Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL)


class Replay:
    """The working state while events are applied one after the other."""

    def __init__(self, terms: LoanTerms) -> None:
        self.terms = terms
        self.ledger: Ledger | None = None
        self.postings: list[Posting] = []
        self.overpaid = 0
        self.recovered = 0
        self._approved: e.Approved | None = None
        self._tranches: list[tuple[date, int]] = []
        self._capitalized: list[tuple[date, int]] = []
        self._waiting: list[e.Charged] = []
        self._given_up_on: date | None = None
        self._pauses: list[Pause] = []
        self._chargebacks: list[tuple[date, int]] = []
        self._refreshed_on: date | None = None

    # ------------------------------------------------------------------ events

    def apply(self, event: e.LoanEvent) -> None:
        """Apply one event; raises ValueError when money moves before anything was handed over."""
        self._STEPS[type(event)](self, event)
        if isinstance(event, _MONEY):
            self._refreshed_on = max(event.entered, self._refreshed_on or event.entered)

    @property
    def _book(self) -> Ledger:
        if self.ledger is None:
            raise ValueError("nothing was handed over yet")
        return self.ledger

    def _approve(self, event: e.Approved) -> None:
        self._approved = event

    def _disburse(self, event: e.Disbursed) -> None:
        if self.ledger is None:
            self.ledger = self._open(event.on, event.amount)
        else:
            self.ledger.lend(event.on, event.amount)
            self._spread_surplus(event.on)
        self._tranches.append((event.on, event.amount))

    def _open(self, on: date, amount: int) -> Ledger:
        """The ledger of the first tranche, with the product's own fees and what was charged before."""
        ledger = Ledger(self.terms, Schedule(self.terms, on))
        ledger.lend(on, amount)
        if self.terms.product.style is not Style.EXACT:
            for number, rule in enumerate(self.terms.product.fees):
                if rule.charged is WhenCharged.EACH_INSTALLMENT:
                    ledger.charge_each(f"product fee {number}", rule)
        for charge in self._waiting:
            _charge(ledger, charge)
        return ledger

    def _charge(self, event: e.Charged) -> None:
        if self.ledger is None:
            self._waiting.append(event)
        else:
            _charge(self.ledger, event)

    def _waive(self, event: e.ChargeWaived) -> None:
        self._book.waive(event.of, event.on)

    def _change_rate(self, event: e.RateChanged) -> None:
        self._book.change_rate(event.on, event.rate)
        self._spread_surplus(event.on)

    def _pause_interest(self, event: e.InterestPaused) -> None:
        self._book.pause(event.on, event.last)
        self._spread_surplus(event.on)

    # ------------------------------------------------------------------ money

    def _pay(self, event: e.Paid) -> None:
        if self._given_up_on:
            self.recovered += event.amount
            self.postings.append(Posting(event.id, event.on, "recovery", event.amount, Split()))
            return
        ledger = self._book
        ledger.refresh(event.on)
        ledger.on = event.on
        closing, in_full = settles(ledger, event.amount, event.on)
        if closing:
            ledger.close(rebates(ledger, event.on))
        ledger.only_due = self.terms.product.excess is not Excess.ADVANCE and not ledger.closing
        before = Split(*ledger.paid)
        left = self._spread(event.amount, event.on, event.kind, in_full=in_full)
        ledger.closing = False
        split = Split(*ledger.paid) - before
        self.postings.append(Posting(event.id, event.on, event.kind.value, event.amount, split, left))

    def _spread(self, amount: int, on: date, kind: e.PaymentKind, *, in_full: bool = False) -> int:
        """Spread an amount by the product's rule; returns what no installment took, which is held for the borrower."""
        ledger = self._book
        ledger.on, ledger.kind = on, kind.value
        left = self.terms.product.allocation.allocate(ledger, amount) if amount else 0
        if in_full and left:
            left = self._sweep(left, on)
        self.overpaid += left
        if in_full:
            ledger.paid_off()
        ledger.refresh(on)
        ledger.close_rows(on)
        return left

    def _sweep(self, amount: int, on: date) -> int:
        """Pay the coins that the installments still ask after a pay-off, oldest first; returns what is left."""
        ledger = self._book
        ledger.refresh(on)
        for index in range(len(ledger.rows)):
            for part in _ASIDE:
                taken = min(amount, ledger.open_amount(index, part))
                if taken > 0:
                    ledger.pay(index, part, taken)
                    amount -= taken
        return amount

    def _spread_surplus(self, on: date) -> None:
        """What was paid on rows that ask for less now goes where a payment on the day would go."""
        self._spread(self._book.release_surplus(), on, e.PaymentKind.REPAYMENT)

    def _refund(self, event: e.OverpaymentRefunded) -> None:
        excess = max(0, event.amount - self.overpaid)
        if excess:
            self._owe_again(event.on, Split(principal=event.amount))
        else:
            self.overpaid -= event.amount
        self.postings.append(
            Posting(event.id, event.on, "credit_balance_refund", event.amount, Split(principal=excess))
        )

    def _charge_back(self, event: e.ChargedBack) -> None:
        original = next((posting.split for posting in self.postings if posting.event == event.of), Split())
        again, left = [0, 0, 0, 0], event.amount
        for part in self.terms.product.chargeback_order:
            again[part] = min(left, original.parts[part])
            left -= again[part]
        again[Part.PRINCIPAL] += left
        self._chargebacks.append((event.on, event.amount))
        self._owe_again(event.on, Split(*again))
        self.postings.append(Posting(event.id, event.on, "chargeback", event.amount, Split(*again)))

    def _owe_again(self, on: date, split: Split) -> None:
        """Money that left the lender again is owed again; what was overpaid pays for it first."""
        ledger = self._book
        ledger.refresh(on)
        ledger.on = on
        index = ledger.owe_again(on, split)
        taken = min(self.overpaid, split.total)
        self.overpaid -= taken
        for part in _ASIDE:
            amount = min(taken, split.parts[part])
            if amount:
                ledger.pay(index, part, amount)
                taken -= amount
        ledger.refresh(on)
        ledger.close_rows(on)

    def _end_day(self, event: e.DayEnded) -> None:
        """Charge what is overdue on the day; a payment that becomes known later but was in time undoes the penalty."""
        penalty = self.terms.product.overdue_penalty
        if penalty is None or self.ledger is None:
            return
        self.ledger.refresh(event.on)
        for row in self.ledger.rows:
            if row.due < event.on and row.outstanding > 0 and row.period is not None and not row.penalized:
                row.penalized = True
                self.ledger.charge_row(f"{event.id} overdue penalty", penalty.rule, row)

    def _write_off(self, event: e.WrittenOff) -> None:
        self._book.refresh(event.on)
        split = self._book.give_up(event.on)
        self._given_up_on = event.on
        self.postings.append(Posting(event.id, event.on, "close_as_written_off", split.total, split))

    def _forgive(self, event: e.Forgiven) -> None:
        ledger = self._book
        ledger.refresh(event.on)
        given = [
            amount - ledger.forgive(part, amount, event.on) if part is not Part.PRINCIPAL else 0
            for part, amount in zip(Part, event.split.parts, strict=True)
        ]
        ledger.refresh(event.on)
        self.postings.append(Posting(event.id, event.on, "forgiven", sum(given), Split(*given)))

    def _reschedule(self, event: e.Rescheduled) -> None:
        self.ledger, capitalized = rescheduled(self._book, event)
        self._capitalized.append((event.on, capitalized))
        left = Split(self.ledger.schedule.outlay - capitalized, capitalized)
        self.postings.append(Posting(event.id, event.on, "rescheduled", left.total, left))

    def _pause_arrears(self, event: e.ArrearsPaused) -> None:
        self._pauses.append(Pause(event.on, event.last))

    def _resume_arrears(self, event: e.ArrearsResumed) -> None:
        self._pauses = [
            Pause(pause.start, event.on) if pause.start <= event.on < pause.end else pause for pause in self._pauses
        ]

    _STEPS: ClassVar[dict[type[e.LoanEvent], Callable[[Any, Any], None]]] = {
        e.Approved: _approve,
        e.Disbursed: _disburse,
        e.Charged: _charge,
        e.Paid: _pay,
        e.ChargeWaived: _waive,
        e.Forgiven: _forgive,
        e.RateChanged: _change_rate,
        e.InterestPaused: _pause_interest,
        e.OverpaymentRefunded: _refund,
        e.ChargedBack: _charge_back,
        e.DayEnded: _end_day,
        e.WrittenOff: _write_off,
        e.Rescheduled: _reschedule,
        e.ArrearsPaused: _pause_arrears,
        e.ArrearsResumed: _resume_arrears,
    }

    # ------------------------------------------------------------------ the result

    def state(self, as_of: date) -> LoanState:
        """The loan as it stands, with late interest up to the as-of day."""
        ledger, tranches = self.ledger, [*self._tranches, *self._capitalized]
        if ledger is None and self._approved is not None:
            tranches = [(self._approved.on, self._approved.amount)]
            ledger = self._open(*tranches[0])
            for row in ledger.rows:
                row.settled_on = None
        elif ledger is not None and self._given_up_on is None:
            ledger.refresh(as_of)
        return LoanState(
            status=self._status(),
            rows=_rows([*ledger.past, *ledger.rows], tranches) if ledger else (),
            postings=tuple(self.postings),
            overpaid=self.overpaid,
            as_of=as_of,
            recovered=self.recovered,
            pauses=tuple(self._pauses),
            chargebacks=tuple(self._chargebacks),
            refreshed_on=self._refreshed_on,
        )

    def totals(self) -> Totals:
        """Everything booked so far; interest that follows the payments is as fresh as the last event."""
        return Totals.of(self.figures())

    def figures(self) -> list[int]:
        """The figures of the totals one after the other."""
        if self.ledger is None:
            return [0] * 24
        lent = sum(amount for _, amount in self._tranches)
        capitalized = sum(amount for _, amount in self._capitalized)
        return [lent, capitalized, *self.ledger.booked(), self.overpaid, self.recovered]

    def payoff(self, on: date) -> int:
        """The amount that settles the loan on a day; 0 before anything was handed over or once it was given up."""
        return settling_amount(self.ledger, on) if self.ledger and self._given_up_on is None else 0

    def _status(self) -> LoanStatus:
        if self._given_up_on:
            return LoanStatus.WRITTEN_OFF
        if self.ledger is None:
            return LoanStatus.PROPOSED
        if self.ledger.outstanding:
            return LoanStatus.ACTIVE
        return LoanStatus.OVERPAID if self.overpaid else LoanStatus.CLOSED


def _charge(ledger: Ledger, event: e.Charged) -> None:
    if event.rule.charged is WhenCharged.EACH_INSTALLMENT or event.due is None:
        ledger.charge_each(event.id, event.rule)
    else:
        ledger.charge_on(event.id, event.rule, event.due)


def _rows(rows: Sequence[LedgerRow], tranches: Sequence[tuple[date, int]]) -> tuple[InstallmentState, ...]:
    due = 0
    made: list[InstallmentState] = []
    for number, row in enumerate(rows, 1):
        due += row.asked[Part.PRINCIPAL] - row.again[Part.PRINCIPAL]
        lent = sum(amount for on, amount in tranches if on < row.due or (row.down_payment and on == row.due))
        made.append(
            InstallmentState(
                number=number,
                start=row.start,
                due=row.due,
                asked=Split(*row.asked),
                paid=Split(*row.paid) if any(row.paid) else NOTHING,
                waived=Split(*row.waived) if any(row.waived) else NOTHING,
                given_up=Split(*row.given_up) if any(row.given_up) else NOTHING,
                early=row.early,
                late=row.late,
                settled_on=row.settled_on,
                balance=lent - due,
                down_payment=row.down_payment,
            )
        )
    return tuple(made)


def _replayed(terms: LoanTerms, events: Sequence[e.LoanEvent]) -> Replay:
    work = Replay(terms)
    for event in live_events(terms, events):
        work.apply(event)
    return work


def replay(terms: LoanTerms, events: Sequence[e.LoanEvent]) -> LoanState:
    """The state of a loan after all its events, seen on the day the last one was entered."""
    return _replayed(terms, events).state(events[-1].entered)


def payoff(terms: LoanTerms, events: Sequence[e.LoanEvent], on: date) -> int:
    """The amount that settles a loan on a day, after its events; 0 before anything was handed over."""
    return _replayed(terms, events).payoff(on)
