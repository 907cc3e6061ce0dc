"""An offer before it is signed: its schedule, what the borrower receives and pays, and its price a year.

The price counts everything the borrower pays: interest, fees on installments, fees at hand-over, and compulsory saving,
which is held back at hand-over and returned with the last installment. Payments are taken as whole installment
intervals apart, as the law does; a day moved by a holiday does not change a price.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fieldapp.domain.loan.calendar import DueRule, Period, span
from fieldapp.domain.loan.fees import Charged
from fieldapp.domain.loan.price.apr import PERIODS_A_YEAR, Price, price
from fieldapp.domain.loan.product import LoanTerms, Style
from fieldapp.domain.loan.rounding import to_minor
from fieldapp.domain.loan.schedule.builder import Schedule, gives_back
from fieldapp.domain.loan.schedule.row import ScheduledRow


@dataclass(frozen=True, slots=True)
class Offer:
    """What a loan would cost, in minor units.

    `received` is the principal less fees, saving and down payment at hand-over; `payments` are the installments with
    their fees; `price` is None when the borrower would receive nothing.
    """

    rows: tuple[ScheduledRow, ...]
    received: int
    fees_at_hand_over: int
    saving: int
    payments: tuple[int, ...]
    price: Price | None

    @property
    def gives_back(self) -> bool:
        """True when the product's rounding is too big for so small a loan; it should not be offered."""
        return gives_back(self.rows)

    @property
    def cost(self) -> int:
        """Everything paid beyond the principal; saving comes back and is no cost."""
        return sum(self.payments) + self.fees_at_hand_over - sum(r.principal for r in self.rows if not r.down_payment)


def offer(terms: LoanTerms, hand_over: date) -> Offer:
    """The offer of a loan handed over in one sum on a day."""
    product = terms.product
    schedule = Schedule(terms, hand_over)
    schedule.lend(hand_over, terms.principal)
    rows = tuple(schedule.rows())
    ordinary = [row for row in rows if not row.down_payment]
    interest = sum(row.interest for row in ordinary)
    at_once = sum(rule.on(terms.principal, interest) for rule in product.fees if rule.charged is Charged.AT_HAND_OVER)
    saving = to_minor(terms.principal * product.compulsory_saving)
    down = sum(row.total for row in rows if row.down_payment)
    received = terms.principal - at_once - saving - down
    whole = (sum(row.principal for row in ordinary), interest)
    payments = tuple(row.total + _fees(terms, row, whole) for row in ordinary)
    flows: list[int] = []
    for period, amount in zip(schedule.periods, payments, strict=True):
        flows += [0] * (_intervals(period, terms.due) - 1) + [amount]
    flows[-1] -= saving
    a_year = Decimal(PERIODS_A_YEAR[terms.due.unit]) / terms.due.every
    return Offer(rows, received, at_once, saving, payments, price(received, flows, a_year) if received > 0 else None)


def _intervals(period: Period, due: DueRule) -> int:
    """How many counted intervals a period is long: more than one in a grace, or around a closure."""
    return max(1, period.intervals, span(period.start, period.due, due.unit).whole // due.every)


def _fees(terms: LoanTerms, row: ScheduledRow, whole: tuple[int, int]) -> int:
    """Fees on one installment; `whole` are the loan's principal and interest. An exact schedule holds them already."""
    if terms.product.style is Style.EXACT:
        return 0
    each = [rule for rule in terms.product.fees if rule.charged is Charged.EACH_INSTALLMENT]
    return sum(rule.on(*(whole if rule.of_whole_loan else (row.principal, row.interest))) for rule in each)
