"""Loan products: versioned reference data whose options are the rules that schedules and replays follow.

Amounts are int minor units, rates Decimal fractions a year (0.24 is 24 %). What one core banking system does by habit
is an option here, never a law: the classic, the progressive and the exact style are three bundles of such habits.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from fieldapp.domain.loan.allocation import AllocationRule, InstallmentByInstallment
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.fees import FeeRule, OverduePenalty
from fieldapp.domain.loan.rounding import Rounding
from fieldapp.domain.loan.split import Part


class Style(Enum):
    """How a schedule is made: by periods, by day-exact factors, or from exact amounts that are rounded afterwards."""

    CLASSIC = "classic"
    PROGRESSIVE = "progressive"
    EXACT = "exact"


class Interest(Enum):
    """On the amount first lent, or on what is still owed."""

    FLAT = "flat"
    DECLINING = "declining"


class Amortization(Enum):
    """What stays equal: the installment or the principal in it."""

    EQUAL_INSTALLMENTS = "equal_installments"
    EQUAL_PRINCIPAL = "equal_principal"


class Accrual(Enum):
    """Interest by the days of a period, or the same for every whole period."""

    BY_DAYS = "by_days"
    BY_PERIOD = "by_period"


class YearBasis(Enum):
    """The days of a year in a day-based rate; LEAP_DAY: 366 only for a period that contains 29 February."""

    ACTUAL = "actual"
    DAYS_360 = "360"
    DAYS_364 = "364"
    DAYS_365 = "365"
    LEAP_DAY = "leap_day"

    @property
    def days(self) -> int | None:
        """The fixed number of days, None when it depends on the dates."""
        return int(self.value) if self.value.isdecimal() else None


class Rest(Enum):
    """When a changed balance begins to matter for interest."""

    DAILY = "daily"
    NEXT_PERIOD = "next_period"


class EarlyExcess(Enum):
    """What a payment beyond the installment does to the ones to come."""

    SHORTEN_LAST = "shorten_last"
    REDUCE_INSTALLMENT = "reduce_installment"


@dataclass(frozen=True, slots=True)
class Grace:
    """Numbers of installments: no principal, interest not yet asked, no interest at all, nothing (dates shift)."""

    principal: int = 0
    interest_payment: int = 0
    interest_free: int = 0
    all: int = 0


class Excess(Enum):
    """Where money goes that is more than what has fallen due: to the next installments, to savings, or back."""

    ADVANCE = "advance"
    SAVINGS = "savings"
    REFUND = "refund"


class Rebate(Enum):
    """The interest that a loan with a fixed schedule gives back when it is paid off early.

    FUTURE_PERIODS: of periods that have not begun; TO_THE_DAY: of the rest of the current period too.
    """

    NONE = "none"
    FUTURE_PERIODS = "future_periods"
    TO_THE_DAY = "to_the_day"


@dataclass(frozen=True, slots=True)
class Recalculation:
    """Interest follows the real payments: early ones save it, late ones cost it unless `free_when_late`.

    `payoff_to_period_end`: whoever pays off owes the interest of the whole current period.
    """

    rest: Rest = Rest.DAILY
    early_excess: EarlyExcess = EarlyExcess.SHORTEN_LAST
    payoff_to_period_end: bool = False
    free_when_late: bool = False


@dataclass(frozen=True, slots=True)
class DownPayment:
    """A share of every tranche due on the day it is handed over; `automatic` books it as paid."""

    percent: Decimal
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class RoundingRule:
    """How amounts are rounded, in minor units.

    `mode` and `multiple` make every scheduled amount, `installment` (a multiple) the level installment by
    `installment_mode`, `last` the last installment of an exact schedule by `last_mode`. `precision` is the number of
    significant digits of factors.
    """

    mode: Rounding = Rounding.HALF_EVEN
    multiple: int = 1
    installment: int = 0
    installment_mode: Rounding = Rounding.HALF_EVEN
    last: int = 0
    last_mode: Rounding = Rounding.HALF_EVEN
    precision: int = 19


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be offered: smallest and largest principal, fewest and most installments; 0 is no limit.

    principal_step: the principal is a multiple of it.
    """

    principal_from: int = 0
    principal_to: int = 0
    installments_from: int = 1
    installments_to: int = 0
    principal_step: int = 0


@dataclass(frozen=True, slots=True)
class Breach:
    """A limit that a wish does not keep. of: amount or installments; kind: least, most or step."""

    of: str
    kind: str
    bound: int


def breach_of(limits: Limits, principal: int, installments: int) -> Breach | None:
    """The first limit that a principal in minor units or a number of installments does not keep, None when all are."""
    if principal < max(1, limits.principal_from):
        return Breach("amount", "least", max(1, limits.principal_from))
    if limits.principal_to and principal > limits.principal_to:
        return Breach("amount", "most", limits.principal_to)
    if limits.principal_step and principal % limits.principal_step:
        return Breach("amount", "step", limits.principal_step)
    if installments < max(1, limits.installments_from):
        return Breach("installments", "least", max(1, limits.installments_from))
    if limits.installments_to and installments > limits.installments_to:
        return Breach("installments", "most", limits.installments_to)
    return None


class Model(Enum):
    """Who answers for the loan: the members of a group for one another, or the borrower with her guarantors."""

    GROUP = "group"
    INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True)
class Offering:
    """How the branch offers a product: its rate a year and its rhythm, every `every` units.

    on_meeting_days: an installment falls due when the borrower's center meets. installments: the usual number.
    """

    annual_rate: Decimal = Decimal(0)
    every: int = 1
    unit: Unit = Unit.WEEKS
    on_meeting_days: bool = True
    model: Model = Model.GROUP
    installments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanProduct:
    """One version of a product. `compulsory_saving` is the share of the principal held back at hand-over.

    `interest_from_hand_over_day` splits a period that crosses New Year on 1 January instead of 31 December.
    `grace_on_arrears_days` are forgiven before a late loan counts as in arrears.
    """

    code: str
    version: int = 1
    name: str = ""
    style: Style = Style.CLASSIC
    interest: Interest = Interest.DECLINING
    amortization: Amortization = Amortization.EQUAL_INSTALLMENTS
    accrual: Accrual = Accrual.BY_PERIOD
    partial_periods: bool = False
    year: YearBasis = YearBasis.ACTUAL
    months_of_30: bool = False
    interest_from_hand_over_day: bool = False
    grace: Grace = Grace()
    rounding: RoundingRule = RoundingRule()
    recalculation: Recalculation | None = None
    down_payment: DownPayment | None = None
    allocation: AllocationRule = field(default_factory=InstallmentByInstallment)
    fees: tuple[FeeRule, ...] = ()
    overdue_penalty: OverduePenalty | None = None
    excess: Excess = Excess.ADVANCE
    rebate: Rebate = Rebate.NONE
    grace_on_arrears_days: int = 0
    compulsory_saving: Decimal = Decimal(0)
    chargeback_order: tuple[Part, ...] = ()
    limits: Limits = Limits()
    offering: Offering = Offering()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanTerms:
    """What one loan was agreed at.

    `counted_from`: due dates count from this day instead of the first hand-over. `fixed_installment`: the level
    installment of a declining loan is this amount and the last one takes the rest.
    """

    product: LoanProduct
    principal: int
    annual_rate: Decimal
    installments: int
    due: DueRule = field(default_factory=DueRule)
    counted_from: date | None = None
    fixed_installment: int | None = None
