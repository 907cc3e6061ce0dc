"""The loan account: what was handed over and agreed, and the running figures of what has been paid on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.journal import Account, Posting, moved, posts
from fieldapp.domain.loan import pages
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.loan.handing import Ticked
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Booked, Payment, payments_in, unpack_events
from fieldapp.domain.loan.product import Excess, Rebate
from fieldapp.domain.loan.rows import PENALTY_FIRST, count_of, unpack_rows
from fieldapp.domain.operation import body
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day

__all__ = ["Balance", "Booked", "Loan", "LoanDisbursed", "LoanState", "Payment", "booked", "refund_due"]


class LoanState(IntEnum):
    """Whether anything is still owed, by which schedule, and why not.

    A rescheduled loan runs like an active one, by a schedule agreed later; it is told apart because a portfolio that
    hides its rescheduled loans looks better than it is.
    """

    ACTIVE = 1
    CLOSED = 2
    WRITTEN_OFF = 3
    REVERSED = 4
    RESCHEDULED = 5

    @property
    def running(self) -> bool:
        """Tell whether installments are still asked."""
        return self in RUNNING


RUNNING: Final = frozenset((LoanState.ACTIVE, LoanState.RESCHEDULED))


def running_as(version: int) -> LoanState:
    """Return the state of a loan on which something is owed, by how often another schedule was agreed."""
    return LoanState.RESCHEDULED if version else LoanState.ACTIVE


@body(101)
@dataclass(frozen=True)
class LoanDisbursed:
    """A loan was handed over, or taken over from another system; the operation's entity is the loan.

    schedule: what the borrower agreed to, so that no later program has to compute it again. opening_paid: what had
    been paid before this log began, 0 for a loan handed over now. agreed: product and terms, None for a loan taken over
    with a given schedule. authorisation: the approval it relies on, NO_ID for none. fees, compulsory_savings: what was
    kept back or paid at hand-over, on this receipt. Amounts in minor units. paid_by: the number of a Method, 1 for
    cash; reference: that of a transfer. ticked: what was done before it. signed: the content id of the photo of her
    signature or thumb print, empty without one.
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
    agreed: Agreed | None = None
    authorisation: Id = NO_ID
    fees: int = 0
    compulsory_savings: int = 0
    receipt: int = 0
    paid_by: int = 1
    reference: str = ""
    ticked: tuple[Ticked, ...] = ()
    signed: bytes = b""

    @property
    def taken_over(self) -> bool:
        """Tell whether it was lent before this log began, so that no cash moves now."""
        return self.opening or self.agreed is None


@record
@dataclass(frozen=True)
class Loan(Record):
    """The agreement; it changes only when charges, waivers or a new schedule are agreed, never when money comes in.

    rows: the schedule now asked, packed. first_rows: the schedule first agreed, empty while it is the same.
    agreed: the product and terms, None for a loan taken over with a given schedule. excess, rebate, order: the
    product's, kept here so that a payment needs no look at the product. by_terms: where a payment falls follows from
    the whole life of the loan and not from the rows and the sum alone. hand_over: the document it was handed over by,
    NO_ID where it was taken over. fees, saving: taken at hand-over. paid_by, ticked, signed: how it was handed over.
    """

    KIND = Kind.LOAN

    borrower_id: Id
    center_id: Id
    officer_id: Id
    product: str
    principal: int
    disbursed_day: Day
    rows: bytes
    opening_paid: int = 0
    cycle: int = 1
    number: str = ""
    agreed: Agreed | None = None
    first_rows: bytes = b""
    excess: Excess = Excess.ADVANCE
    rebate: Rebate = Rebate.NONE
    order: bytes = PENALTY_FIRST
    by_terms: bool = False
    hand_over: Id = NO_ID
    fees: int = 0
    saving: int = 0
    paid_by: int = 1
    ticked: tuple[Ticked, ...] = ()
    signed: bytes = b""

    def index(self) -> Index:
        """Find loans by center and borrower."""
        return Index(center=self.center_id, borrower=self.borrower_id, day=self.disbursed_day)

    @cached_property
    def schedule(self) -> tuple[Installment, ...]:
        """Return the schedule now asked."""
        return unpack_rows(self.rows)

    @property
    def installments(self) -> int:
        """Return how many installments there are."""
        return count_of(self.rows)


@record
@dataclass(frozen=True)
class Balance(Record):
    """What moves on a loan; the id is the loan's. Amounts in minor units.

    paid: everything that counts on the loan, opening_paid included; it is what the four parts took, the excess and what
    was recovered after a write-off, always. outstanding: principal still owed; interest, fee, penalty: still asked to
    the end of the schedule. settled, part: installments that are full, and what is paid on the next one. filled: what
    is paid on each installment (8 bytes each) where that is no running sum. oldest_unpaid: day of the first installment
    not fully paid (0 when none is), so that days past due follow from it on any day without a nightly run.
    excess: paid beyond the loan; it is the borrower's savings or a refund due. refunded: paid back of it. given_up:
    principal written off. recent, pages: the events (see pages). last_day: the newest day of an event. version: how
    often another schedule was agreed.
    """

    KIND = Kind.BALANCE

    borrower_id: Id
    center_id: Id
    paid: int
    outstanding: int
    oldest_unpaid: Day
    recent: bytes = b""
    state: LoanState = LoanState.ACTIVE
    settled: int = 0
    part: int = 0
    interest: int = 0
    fee: int = 0
    penalty: int = 0
    paid_principal: int = 0
    paid_interest: int = 0
    paid_fee: int = 0
    paid_penalty: int = 0
    excess: int = 0
    refunded: int = 0
    recovered: int = 0
    given_up: int = 0
    pages: int = 0
    last_day: Day = 0
    version: int = 0
    filled: bytes = b""
    to_savings: int = 0

    def index(self) -> Index:
        """Find balances by center, borrower, state, and the day of the oldest unpaid installment."""
        return Index(center=self.center_id, borrower=self.borrower_id, state=self.state, day=self.oldest_unpaid)

    @property
    def owed(self) -> int:
        """Return everything still asked to the end of the schedule."""
        return self.outstanding + self.interest + self.fee + self.penalty

    @property
    def taken(self) -> int:
        """Return what the installments took of the money paid."""
        return self.paid_principal + self.paid_interest + self.paid_fee + self.paid_penalty

    @property
    def payments(self) -> tuple[Payment, ...]:
        """Return the newest receipts that count, in the order of the log; booked() has the older ones too."""
        return payments_in(unpack_events(self.recent))


def booked(state: State, balance: Balance) -> tuple[Booked, ...]:
    """Return everything that happened on a loan, in the order of the log."""
    return pages.read(state, balance.id, balance.recent, balance.pages)


def refund_due(balance: Balance) -> int:
    """Return what the institution owes back on a loan; below zero where more was paid back than was due."""
    return balance.excess - balance.to_savings - balance.refunded


@posts(Loan)
def _taken_over(loan: Loan) -> tuple[Posting, ...]:
    """A loan taken over stands against the opening account; one handed over here is in its document."""
    if loan.hand_over != NO_ID:
        return ()
    opening = (Account.OPENING, NO_ID)
    return (
        *moved((Account.LOANS, loan.id), opening, loan.principal),
        *moved(opening, (Account.SETTLEMENT, loan.id), loan.opening_paid),
    )


@posts(Balance)
def _told_apart(balance: Balance) -> tuple[Posting, ...]:
    """What came in on the loan, told apart, and the principal that was given up."""
    came_in, loan = (Account.SETTLEMENT, balance.id), balance.id
    return (
        *moved(came_in, (Account.LOANS, loan), balance.paid_principal),
        *moved(came_in, (Account.INTEREST_INCOME, loan), balance.paid_interest),
        *moved(came_in, (Account.FEE_INCOME, loan), balance.paid_fee),
        *moved(came_in, (Account.PENALTY_INCOME, loan), balance.paid_penalty),
        *moved(came_in, (Account.SAVINGS, balance.borrower_id), balance.to_savings),
        *moved(came_in, (Account.REFUNDS_DUE, loan), balance.excess - balance.to_savings),
        *moved(came_in, (Account.RECOVERY_INCOME, loan), balance.recovered),
        *moved((Account.WRITE_OFF_EXPENSE, loan), (Account.LOANS, loan), balance.given_up),
    )
