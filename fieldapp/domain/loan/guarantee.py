"""Guarantors: whether one may still stand in, and how far a default runs through those who stand in for each other.

A guarantee is an arrow from guarantor to borrower, weighted with what is still outstanding. Amounts in minor units.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection


@dataclass(frozen=True)
class GuaranteePolicy:
    """The parameter set. cycle_length_max: rings up to this length are refused; coverage_min: capacity over burden.

    required: how many must stand in for an individual loan of required_from (minor units) or more; 0: for none.
    """

    name: str = "default 2026-1"
    guarantees_max: int = 2
    cycle_length_max: int = 5
    coverage_min: Decimal = Decimal(1)
    required: int = 0
    required_from: int = 0


@dataclass(frozen=True)
class Guarantee:
    """One guarantor standing in for one borrower. installment: per month; outstanding: what could fall on her."""

    guarantor: Id
    borrower: Id
    installment: int
    outstanding: int


_SURPLUS_MONTHS: Final = 6
"""Months of surplus a guarantor can put up on top of her free capacity before she fails herself."""


def refusal(
    new: Guarantee, known: Sequence[Guarantee], capacity: int | None, policy: GuaranteePolicy
) -> Rejection | None:
    """Return why a guarantor cannot stand in, with the numbers, None where she can.

    capacity: what she has left per month after her own debts and household, None where nobody knows.
    """
    if new.guarantor == new.borrower:
        return Rejection(Reason.GUARANTOR_IS_BORROWER, {}, "guarantor")
    own = [item for item in known if item.guarantor == new.guarantor]
    if len(own) >= policy.guarantees_max:
        facts: dict[str, str | int] = {"count": len(own), "most": policy.guarantees_max}
        return Rejection(Reason.GUARANTOR_USED_UP, facts, "guarantor")
    ring = ring_length(new, known)
    if 0 < ring <= policy.cycle_length_max:
        return Rejection(Reason.GUARANTEE_RING, {"length": ring}, "guarantor")
    if capacity is None:
        return Rejection(Reason.GUARANTOR_MEANS_UNKNOWN, {}, "guarantor")
    burden = sum(item.installment for item in own) + new.installment
    if burden and Decimal(capacity) / burden < policy.coverage_min:
        weak: dict[str, str | int] = {"free_minor": capacity, "burden_minor": burden}
        return Rejection(Reason.GUARANTOR_TOO_WEAK, weak, "guarantor")
    return None


def ring_length(new: Guarantee, known: Sequence[Guarantee]) -> int:
    """Return the length of the shortest ring that a new guarantee closes, 0 for none. Linear in the guarantees."""
    stands_for: dict[Id, list[Id]] = {}
    for item in known:
        stands_for.setdefault(item.guarantor, []).append(item.borrower)
    reached, edge, length = {new.borrower}, [new.borrower], 1
    while edge:
        if new.guarantor in edge:
            return length
        length += 1
        edge = [person for at in edge for person in stands_for.get(at, ()) if person not in reached]
        reached.update(edge)
    return 0


def coverage(guarantor: Id, known: Sequence[Guarantee], capacity: int) -> Decimal | None:
    """Return capacity over the guaranteed installments, None where she stands in for nobody."""
    burden = sum(item.installment for item in known if item.guarantor == guarantor)
    return Decimal(capacity) / burden if burden else None


@dataclass(frozen=True)
class Means:
    """What a person can put up at once: free capacity, and surplus per month."""

    free: int
    surplus: int = 0


@dataclass(frozen=True)
class Cascade:
    """Who fails after a first default, in order, and the outstanding amount that defaults with them."""

    failed: tuple[Id, ...]
    amount: int


def cascade(first: Id, guarantees: Sequence[Guarantee], means: Mapping[Id, Means]) -> Cascade:
    """Return how far one default runs: its amount falls on the guarantors in equal parts; those it breaks default too.

    A guarantor breaks where the load exceeds free capacity plus six months of surplus; a broken one's own debt, as far
    as others stand in for it, falls on these. Ends because nobody defaults twice.
    """
    debts: dict[Id, int] = {}
    for item in guarantees:
        debts[item.borrower] = max(debts.get(item.borrower, 0), item.outstanding)
    failed, waiting, load = [first], [first], dict.fromkeys(means, 0)
    while waiting:
        borrower = waiting.pop(0)
        backing = [item.guarantor for item in guarantees if item.borrower == borrower and item.guarantor not in failed]
        for guarantor in backing:
            load[guarantor] = load.get(guarantor, 0) + debts[borrower] // len(backing)
            can_bear = means.get(guarantor, Means(0))
            if load[guarantor] > can_bear.free + _SURPLUS_MONTHS * can_bear.surplus:
                failed.append(guarantor)
                waiting.append(guarantor)
    return Cascade(tuple(failed), sum(debts.get(person, 0) for person in failed))
