"""Fees and penalties: what is charged, on what base, and when.

A fixed amount or a percentage of principal, interest or both; each rounded half to even at the moment it is made.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from fieldapp.domain.loan.rounding import Rounding, to_minor


class ChargeKind(Enum):
    """A fee is part of the price, a penalty answers lateness."""

    FEE = "fee"
    PENALTY = "penalty"


class Charged(Enum):
    """When a charge falls due."""

    AT_HAND_OVER = "at_hand_over"
    EACH_INSTALLMENT = "each_installment"
    ON_DATE = "on_date"


class Base(Enum):
    """What a percentage is taken of."""

    PRINCIPAL = "principal"
    INTEREST = "interest"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class FeeRule:
    """One charge: `amount` in minor units, or `percent` (5 is 5 %) of a base.

    `of_whole_loan`: a percentage on each installment is of the loan's totals instead of that installment's amounts.
    """

    kind: ChargeKind = ChargeKind.FEE
    charged: Charged = Charged.EACH_INSTALLMENT
    amount: int = 0
    percent: Decimal | None = None
    base: Base = Base.PRINCIPAL
    of_whole_loan: bool = False

    def exact(self, principal: Decimal | int, interest: Decimal | int) -> Decimal:
        """The charge on these amounts, unrounded, in minor units."""
        if self.percent is None:
            return Decimal(self.amount)
        on = Decimal(0)
        if self.base is not Base.INTEREST:
            on += principal
        if self.base is not Base.PRINCIPAL:
            on += interest
        return on * self.percent / 100

    def on(self, principal: int, interest: int) -> int:
        """The charge on these amounts in whole minor units."""
        return to_minor(self.exact(principal, interest), Rounding.HALF_EVEN)


@dataclass(frozen=True, slots=True)
class OverduePenalty:
    """At the end of a day each overdue installment is charged once, dated its due date.

    The charge is `percent` of what is unpaid of it, or `amount` in minor units where there is no percentage.
    """

    percent: Decimal | None = None
    base: Base = Base.PRINCIPAL
    amount: int = 0

    @property
    def rule(self) -> FeeRule:
        """The penalty as a charge on one date."""
        return FeeRule(ChargeKind.PENALTY, Charged.ON_DATE, self.amount, self.percent, self.base)

    def on(self, principal: int, interest: int) -> int:
        """The penalty on the unpaid principal and interest of one installment."""
        return self.rule.on(principal, interest)


def in_period(day: date, start: date, due: date, first: bool) -> bool:
    """True when a charge due on the day belongs to the installment from start (exclusive, unless first) to due."""
    return start < day <= due or (first and day == start)
