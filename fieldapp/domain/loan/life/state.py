"""A loan as it stands after its events: what people, reports and receipts read. Amounts are minor units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from fieldapp.domain.loan.split import NOTHING, Split


class LoanStatus(Enum):
    """Where a loan is in its life, as far as money goes."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    OVERPAID = "overpaid"
    CLOSED = "closed_obligations_met"
    WRITTEN_OFF = "closed_written_off"


@dataclass(frozen=True, slots=True)
class InstallmentState:
    """One installment as a person reads it.

    `early` and `late` are what was paid before and after the due date, `balance` the principal not yet due after it.
    """

    number: int
    start: date
    due: date
    asked: Split
    paid: Split
    waived: Split
    given_up: Split
    early: int
    late: int
    settled_on: date | None
    balance: int
    down_payment: bool = False

    @property
    def outstanding(self) -> int:
        """What is left to pay on it."""
        return self.open.total

    @property
    def open(self) -> Split:
        """What is left to pay on it, by part."""
        return self.asked - self.paid - self.waived - self.given_up

    @property
    def days(self) -> int:
        """Calendar days of its period; 0 for a down payment."""
        return 0 if self.down_payment else (self.due - self.start).days


@dataclass(frozen=True, slots=True)
class Posting:
    """A money event with the split it ended up with; `excess` is what no installment took."""

    event: str
    on: date
    kind: str
    amount: int
    split: Split
    excess: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """Everything booked on a loan, by what it was; the difference of two is what the events between them moved.

    `again` is owed again after money left the lender (a bounced payment, a refund of too much), `held` is kept for the
    borrower, `recovered` came in after a write-off, `unpaid` is asked and still open, `capitalized` is interest that
    became principal. For any events:
    money in - money out = paid + held + recovered - again, hand-overs left aside.
    """

    lent: int = 0
    capitalized: int = 0
    again: Split = NOTHING
    paid: Split = NOTHING
    waived: Split = NOTHING
    given_up: Split = NOTHING
    unpaid: Split = NOTHING
    held: int = 0
    recovered: int = 0

    @classmethod
    def of(cls, figures: Sequence[int]) -> "Totals":
        """From 24 figures in the order of the fields, a Split being four of them."""
        again, paid, waived, given_up, unpaid = (Split(*figures[i : i + 4]) for i in range(2, 22, 4))
        return cls(figures[0], figures[1], again, paid, waived, given_up, unpaid, figures[22], figures[23])


@dataclass(frozen=True, slots=True)
class Pause:
    """Days from `start` up to `end`, exclusive, that do not count as late."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class LoanState:
    """A loan after its events.

    `overpaid` is money held for the borrower, `recovered` what came in after a write-off. `pauses` and `chargebacks`
    (day, amount) shape the arrears; `refreshed_on` is the day of the last end-of-day run or money event.
    """

    status: LoanStatus
    rows: tuple[InstallmentState, ...]
    postings: tuple[Posting, ...]
    overpaid: int
    as_of: date
    recovered: int = 0
    pauses: tuple[Pause, ...] = ()
    chargebacks: tuple[tuple[date, int], ...] = ()
    refreshed_on: date | None = None

    @property
    def outstanding(self) -> int:
        """Everything still to be paid."""
        return sum(row.outstanding for row in self.rows)

    def overdue(self, on: date) -> int:
        """What is left of installments due before the day."""
        return sum(row.outstanding for row in self.rows if row.due < on)
