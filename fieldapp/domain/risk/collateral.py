"""Collateral: what stands behind a loan, what it would bring, and how much of the loan that covers.

A pledge counts with its market value less the haircut of its type, less what others may claim from it first. Without
proof of ownership it counts for nothing. Amounts in minor units, haircuts as shares between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import IntEnum

from fieldapp.domain.timestamp import Day


class PledgeType(IntEnum):
    """What is pledged."""

    DEPOSIT = 1
    LAND = 2
    HOUSE = 3
    VEHICLE = 4
    EQUIPMENT = 5
    LIVESTOCK = 6
    STOCK = 7
    RECEIVABLES = 8
    OTHER = 9


class Proof(IntEnum):
    """How the ownership was proved."""

    NONE = 0
    PAPERS_SEEN = 1
    COPY_KEPT = 2
    REGISTERED = 3


@dataclass(frozen=True)
class CollateralPolicy:
    """The haircut of each type; uninsured: a further part of what is left where an insurable thing has no cover."""

    deposit: Decimal = Decimal("0.05")
    land: Decimal = Decimal("0.40")
    house: Decimal = Decimal("0.40")
    vehicle: Decimal = Decimal("0.50")
    equipment: Decimal = Decimal("0.40")
    livestock: Decimal = Decimal("0.50")
    stock: Decimal = Decimal("0.60")
    receivables: Decimal = Decimal("0.30")
    other: Decimal = Decimal(1)
    uninsured: Decimal = Decimal("0.20")
    coverage_min: Decimal = Decimal(1)

    def haircut(self, kind: PledgeType) -> Decimal:
        """Return the haircut of a type."""
        return {
            PledgeType.DEPOSIT: self.deposit,
            PledgeType.LAND: self.land,
            PledgeType.HOUSE: self.house,
            PledgeType.VEHICLE: self.vehicle,
            PledgeType.EQUIPMENT: self.equipment,
            PledgeType.LIVESTOCK: self.livestock,
            PledgeType.STOCK: self.stock,
            PledgeType.RECEIVABLES: self.receivables,
            PledgeType.OTHER: self.other,
        }[kind]


_INSURABLE = (
    PledgeType.HOUSE,
    PledgeType.VEHICLE,
    PledgeType.EQUIPMENT,
    PledgeType.LIVESTOCK,
    PledgeType.STOCK,
)


@dataclass(frozen=True)
class Pledge:
    """One thing pledged. prior_claims: what others may take from it first. insured_until: 0 for no insurance."""

    kind: PledgeType
    label: str
    value: int
    proof: Proof = Proof.NONE
    insured_until: Day = 0
    prior_claims: int = 0
    owner: str = ""


@dataclass(frozen=True)
class PledgeWorth:
    """A pledge and what it counts for on a day; haircut: all that was cut, as a share of the market value."""

    pledge: Pledge
    haircut: Decimal
    counts: int
    insured: bool


def worth(pledge: Pledge, day: Day, policy: CollateralPolicy) -> PledgeWorth:
    """Return what a pledge counts for on a day, never below zero."""
    insured = pledge.kind not in _INSURABLE or pledge.insured_until >= day
    kept = Decimal(1) - policy.haircut(pledge.kind)
    if not insured:
        kept *= Decimal(1) - policy.uninsured
    if pledge.proof is Proof.NONE:
        kept = Decimal(0)
    after = int((pledge.value * kept).to_integral_value(ROUND_FLOOR)) - pledge.prior_claims
    return PledgeWorth(pledge, Decimal(1) - kept, max(0, after), insured)


def covered(pledges: Sequence[Pledge], day: Day, policy: CollateralPolicy) -> int:
    """Return what all pledges together count for on a day."""
    return sum(worth(pledge, day, policy).counts for pledge in pledges)


def coverage(pledges: Sequence[Pledge], amount: int, day: Day, policy: CollateralPolicy) -> Decimal | None:
    """Return what the pledges count for over the amount they stand behind, None where that is nothing."""
    return Decimal(covered(pledges, day, policy)) / amount if amount > 0 else None


def loan_to_value(amount: int, pledges: Sequence[Pledge], day: Day, policy: CollateralPolicy) -> Decimal | None:
    """Return the amount lent over the value after haircuts, None where nothing counts."""
    value = covered(pledges, day, policy)
    return Decimal(amount) / value if value else None
