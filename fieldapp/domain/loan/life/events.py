"""What can happen to a loan. A loan's state is the replay of these facts, never a stored total.

Every event has an `id`, the day it was `entered` and the day `on` which it takes effect (earlier when back-dated).
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from fieldapp.domain.loan.calendar import DueRule
from fieldapp.domain.loan.fees import FeeRule
from fieldapp.domain.loan.product import Grace
from fieldapp.domain.loan.split import Split


class PaymentKind(Enum):
    """Why money came in; a product may spread each kind by its own rule."""

    REPAYMENT = "repayment"
    DOWN_PAYMENT = "down_payment"
    MERCHANT_REFUND = "merchant_issued_refund"
    PAYOUT_REFUND = "payout_refund"
    GOODWILL_CREDIT = "goodwill_credit"
    INTEREST_WAIVER = "interest_payment_waiver"


@dataclass(frozen=True, slots=True)
class LoanEvent:
    """One fact in the life of a loan."""

    id: str
    entered: date
    on: date


@dataclass(frozen=True, slots=True)
class Approved(LoanEvent):
    """The amount agreed and the day it is expected to be handed over: enough to show a schedule."""

    amount: int


@dataclass(frozen=True, slots=True)
class Disbursed(LoanEvent):
    """A tranche was handed over."""

    amount: int


@dataclass(frozen=True, slots=True)
class Paid(LoanEvent):
    """Money came in."""

    amount: int
    kind: PaymentKind = PaymentKind.REPAYMENT


@dataclass(frozen=True, slots=True)
class Charged(LoanEvent):
    """A fee or penalty was added; `due` is its own due date, None when it falls on every installment."""

    rule: FeeRule
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ChargeWaived(LoanEvent):
    """What is unpaid of a charge is forgiven."""

    of: str


@dataclass(frozen=True, slots=True)
class Forgiven(LoanEvent):
    """Interest, fees and penalties are forgiven, on the oldest installments first, at most what is open of them.

    Interest that follows the payments can be forgiven once it has fallen due. Principal is never forgiven this way.
    """

    split: Split


class UnpaidInterest(Enum):
    """What a new schedule does with interest that had fallen due or accrued and was not paid."""

    FIRST_INSTALLMENT = "first_installment"
    CAPITALIZED = "capitalized"
    FORGIVEN = "forgiven"


@dataclass(frozen=True, slots=True)
class Rescheduled(LoanEvent):
    """What is left of the loan is planned anew, as if it were handed over on the day the event takes effect.

    Unpaid charges that had come due, or have a date of their own, go to the first new installment.
    """

    installments: int
    due: DueRule
    rate: Decimal | None = None
    unpaid_interest: UnpaidInterest = UnpaidInterest.FIRST_INSTALLMENT
    grace: Grace = field(default_factory=Grace)


@dataclass(frozen=True, slots=True)
class Undone(LoanEvent):
    """Another event is taken back as if it had never been."""

    of: str


@dataclass(frozen=True, slots=True)
class DisbursementUndone(LoanEvent):
    """A tranche is taken back."""

    of: str


@dataclass(frozen=True, slots=True)
class ChargedBack(LoanEvent):
    """A payment bounced after all: its amount is owed again."""

    of: str
    amount: int


@dataclass(frozen=True, slots=True)
class OverpaymentRefunded(LoanEvent):
    """Money paid beyond the loan went back to the borrower; more than that is owed again."""

    amount: int


@dataclass(frozen=True, slots=True)
class RateChanged(LoanEvent):
    """Another annual rate from the day the event takes effect."""

    rate: Decimal


@dataclass(frozen=True, slots=True)
class InterestPaused(LoanEvent):
    """No interest from the day the event takes effect to `last`, both included."""

    last: date


@dataclass(frozen=True, slots=True)
class ArrearsPaused(LoanEvent):
    """Days from the effective day up to `last` (exclusive) do not count as late."""

    last: date


@dataclass(frozen=True, slots=True)
class ArrearsResumed(LoanEvent):
    """A pause of the arrears count ends on the effective day."""


@dataclass(frozen=True, slots=True)
class DayEnded(LoanEvent):
    """The end-of-day run: late interest, automatic penalties and arrears are brought up to the day."""


@dataclass(frozen=True, slots=True)
class WrittenOff(LoanEvent):
    """Everything outstanding is given up."""
