"""The loan account: what was handed over and agreed, and what has been paid on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from fieldapp.domain.disposition import APPLIED, Disposition, held
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.position import LoanPosition, position
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day


class LoanState(IntEnum):
    """Whether anything is still owed."""

    ACTIVE = 1
    CLOSED = 2
    WRITTEN_OFF = 3


@body(101)
@dataclass(frozen=True)
class LoanDisbursed:
    """A loan was handed over, or taken over from another system; the operation's entity is the loan.

    schedule: what the borrower agreed to, so that no later program has to compute it again. opening_paid: what had
    been paid before this log began, 0 for a loan handed over now.
    """

    borrower_id: Id
    product: str
    principal: int
    disbursed_day: Day
    schedule: tuple[Installment, ...]
    opening_paid: int = 0
    cycle: int = 1
    number: str = ""
    opening: bool = False


@record
@dataclass(frozen=True)
class Loan(Record):
    """The agreement; it does not change when money comes in."""

    KIND = Kind.LOAN

    borrower_id: Id
    center_id: Id
    officer_id: Id
    product: str
    principal: int
    disbursed_day: Day
    schedule: tuple[Installment, ...]
    opening_paid: int = 0
    cycle: int = 1
    number: str = ""

    def index(self) -> Index:
        """Find loans by center and borrower."""
        return Index(center=self.center_id, borrower=self.borrower_id, day=self.disbursed_day)


@dataclass(frozen=True)
class Payment:
    """One receipt that counts on the loan. operation and line name it; at_ms is its logical time."""

    operation: Id
    line: int
    day: Day
    amount: int
    author: Id
    meeting_id: Id = NO_ID
    at_ms: int = 0


@record
@dataclass(frozen=True)
class Balance(Record):
    """What moves on a loan; the id is the loan's.

    paid: the sum of opening_paid and payments. outstanding: principal, minor units. oldest_unpaid: day of the first
    installment not fully paid (0 when closed), so that days past due follow from it on any day without a nightly run.
    """

    KIND = Kind.BALANCE

    borrower_id: Id
    center_id: Id
    paid: int
    outstanding: int
    oldest_unpaid: Day
    payments: tuple[Payment, ...] = ()
    state: LoanState = LoanState.ACTIVE

    def index(self) -> Index:
        """Find balances by center, borrower, state, and the day of the oldest unpaid installment."""
        return Index(center=self.center_id, borrower=self.borrower_id, state=self.state, day=self.oldest_unpaid)


def apply_loan_disbursed(draft: Draft, entry: Entry, disbursed: LoanDisbursed) -> Disposition:
    """Open the loan account; suspect figures are held, for the cash may have left the drawer."""
    operation = entry.operation
    if draft.find(Loan, operation.entity):
        return held(Reason.ALREADY_EXISTS)
    borrower = draft.find(Borrower, disbursed.borrower_id)
    if borrower is None:
        return held(Reason.UNKNOWN_RECORD)
    if not _agrees(disbursed):
        return held(Reason.BAD_VALUE)
    draft.put(
        Loan(
            id=operation.entity,
            borrower_id=borrower.id,
            center_id=borrower.center_id,
            officer_id=NO_ID,
            product=disbursed.product,
            principal=disbursed.principal,
            disbursed_day=disbursed.disbursed_day,
            schedule=disbursed.schedule,
            opening_paid=disbursed.opening_paid,
            cycle=disbursed.cycle,
            number=disbursed.number,
        )
    )
    opened = Balance(operation.entity, borrower.id, borrower.center_id, disbursed.opening_paid, 0, 0)
    draft.put(_settled(opened, disbursed.schedule))
    return APPLIED


def _agrees(disbursed: LoanDisbursed) -> bool:
    """Tell whether the schedule repays exactly the principal, in order, with credible amounts."""
    rows = disbursed.schedule
    amounts_fit = all(0 <= part <= AMOUNT_MAX for row in rows for part in (row.principal, row.interest, row.fee))
    days_ascend = all(first.due_day <= second.due_day for first, second in pairwise(rows))
    total = sum(row.total for row in rows)
    return (
        0 < disbursed.principal <= AMOUNT_MAX
        and amounts_fit
        and days_ascend
        and sum(row.principal for row in rows) == disbursed.principal
        and 0 <= disbursed.opening_paid <= total
    )


def _settled(balance: Balance, schedule: tuple[Installment, ...]) -> Balance:
    """Return the balance with outstanding, oldest unpaid day and state made to fit what is paid."""
    stands = position(schedule, balance.paid, 0)
    state = LoanState.ACTIVE if stands.payoff else LoanState.CLOSED
    return replace(balance, outstanding=stands.outstanding, oldest_unpaid=stands.oldest_unpaid or 0, state=state)


def with_payment(loan: Loan, balance: Balance, payment: Payment) -> Balance:
    """Return the balance after a payment."""
    paid = replace(balance, paid=balance.paid + payment.amount, payments=(*balance.payments, payment))
    return _settled(paid, loan.schedule)


def without_payment(loan: Loan, balance: Balance, operation: Id, line: int) -> Balance:
    """Return the balance as if the payment had never been; unchanged where there is no such payment."""
    kept = tuple(item for item in balance.payments if (item.operation, item.line) != (operation, line))
    paid = loan.opening_paid + sum(item.amount for item in kept)
    return _settled(replace(balance, paid=paid, payments=kept), loan.schedule)


def stands(state: State, loan_id: Id, day: Day) -> LoanPosition | None:
    """Return where a loan stands on a day, None for an unknown loan."""
    loan, balance = state.find(Loan, loan_id), state.find(Balance, loan_id)
    return position(loan.schedule, balance.paid, day) if loan and balance else None
