"""Provisions: what is set aside by a table of rates, by category or by days late, and expected credit loss.

The tables are data with a name and a first day, and every result carries the name: two tables differ by a factor of
four on the same portfolio. Amounts in minor units, rounded half up once at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fieldapp.domain.risk.ageing import Holding
from fieldapp.domain.risk.classify import Classified, FiveClass, LoanFacts, Stage, cn_five


@dataclass(frozen=True)
class Bucket:
    """Loans late by at most so many days (None: any more) and their rate."""

    days_max: int | None
    rate: Decimal


@dataclass(frozen=True)
class DaysTable:
    """A table by days late. renegotiated_rate: of all renegotiated balances, None for none of their own.

    renegotiated_worse: they count as one bucket worse.
    """

    name: str
    buckets: tuple[Bucket, ...]
    renegotiated_rate: Decimal | None = None
    renegotiated_worse: bool = False
    valid_from: int = 0


@dataclass(frozen=True)
class ClassTable:
    """A table by category."""

    name: str
    rates: Mapping[FiveClass, Decimal]
    valid_from: int = 0


def _buckets(*pairs: tuple[int | None, str]) -> tuple[Bucket, ...]:
    return tuple(Bucket(days, Decimal(rate)) for days, rate in pairs)


CN_2002: Final = ClassTable(
    "CN-2002-PBOC",
    {
        FiveClass.NORMAL: Decimal("0.01"),
        FiveClass.SPECIAL_MENTION: Decimal("0.02"),
        FiveClass.SUBSTANDARD: Decimal("0.25"),
        FiveClass.DOUBTFUL: Decimal("0.50"),
        FiveClass.LOSS: Decimal(1),
    },
)
"""People's Bank of China, Guidelines on Loan Loss Provisioning, 2002."""
MIX_MBB: Final = DaysTable("MIX-MBB", _buckets((90, "0"), (180, "0.5"), (None, "1")), Decimal("0.5"))
"""The benchmark adjustment of the MicroBanking Bulletin; for comparison only, by its own words."""
NG_CBN: Final = DaysTable("NG-CBN-MFB", _buckets((0, "0.01"), (30, "0.05"), (60, "0.2"), (90, "0.5"), (None, "1")))
"""Central Bank of Nigeria, guidelines for microfinance banks."""
PK_SBP: Final = DaysTable("PK-SBP-MFB-2006", _buckets((29, "0"), (89, "0.25"), (179, "0.5"), (None, "1")))
"""State Bank of Pakistan, prudential regulations for microfinance banks, 2006: specific provisions."""
HOUSE: Final = DaysTable(
    "HOUSE",
    _buckets((0, "0.01"), (7, "0.02"), (30, "0.05"), (60, "0.25"), (90, "0.5"), (180, "0.75"), (None, "1")),
    renegotiated_worse=True,
)
"""Our own for weekly loans: a shorter cycle climbs faster."""


@dataclass(frozen=True)
class Provision:
    """What is set aside, by which table, and how it stands to the portfolio and to what does not perform."""

    table: str
    amount: int
    non_performing: int
    gross: int

    @property
    def coverage(self) -> float | None:
        """Return the provision over the non-performing loans."""
        return self.amount / self.non_performing if self.non_performing else None

    @property
    def ratio(self) -> float | None:
        """Return the provision over all loans."""
        return self.amount / self.gross if self.gross else None

    @property
    def non_performing_ratio(self) -> float | None:
        """Return the non-performing loans over all loans."""
        return self.non_performing / self.gross if self.gross else None


def by_category(loans: Sequence[Holding], table: ClassTable, classified: Sequence[Classified] = ()) -> Provision:
    """Return the provision by category; classified: of each loan, by its days and renegotiation where not given."""
    found = classified or [cn_five(LoanFacts(loan.days_late, restructured=loan.renegotiated)) for loan in loans]
    pairs = list(zip(loans, found, strict=True))
    amount = sum((loan.outstanding * table.rates[item.category] for loan, item in pairs), Decimal(0))
    bad = sum(loan.outstanding for loan, item in pairs if item.category.non_performing)
    return Provision(table.name, _rounded(amount), bad, sum(loan.outstanding for loan in loans))


def by_days(loans: Sequence[Holding], table: DaysTable) -> Provision:
    """Return the provision by days late."""
    amount = sum((loan.outstanding * _rate(loan, table) for loan in loans), Decimal(0))
    bad = sum(loan.outstanding for loan in loans if loan.days_late > 90)
    return Provision(table.name, _rounded(amount), bad, sum(loan.outstanding for loan in loans))


def _rate(loan: Holding, table: DaysTable) -> Decimal:
    if loan.renegotiated and table.renegotiated_rate is not None:
        return table.renegotiated_rate
    found = (n for n, b in enumerate(table.buckets) if b.days_max is None or loan.days_late <= b.days_max)
    place = next(found, len(table.buckets) - 1)
    if loan.renegotiated and table.renegotiated_worse:
        place = min(place + 1, len(table.buckets) - 1)
    return table.buckets[place].rate


def _rounded(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(frozen=True)
class LossRates:
    """Probability of default by stage, and the loss where it happens; shares between 0 and 1."""

    by_stage: Mapping[Stage, Decimal]
    loss_given_default: Decimal


def expected_loss(staged: Sequence[tuple[Holding, Stage]], rates: LossRates) -> dict[Stage, Decimal]:
    """Return the expected credit loss per stage without discounting: exposure x probability x loss."""
    totals = dict.fromkeys(Stage, Decimal(0))
    for loan, stage in staged:
        totals[stage] += loan.outstanding * rates.by_stage[stage] * rates.loss_given_default
    return totals


def weighted_loss(scenarios: Sequence[tuple[Decimal, Decimal]]) -> Decimal | None:
    """Return the weighted sum of the losses of scenarios (weight, loss), None where the weights are not 1 exactly."""
    if sum((weight for weight, _ in scenarios), Decimal(0)) != 1:
        return None
    return sum((weight * loss for weight, loss in scenarios), Decimal(0))


def discount(monthly_losses: Sequence[Decimal], effective_rate: Decimal) -> Decimal:
    """Return losses month by month, discounted at the yearly effective rate to today."""
    monthly = (1 + effective_rate) ** (Decimal(1) / 12)
    return sum((loss / monthly**month for month, loss in enumerate(monthly_losses, 1)), Decimal(0))
