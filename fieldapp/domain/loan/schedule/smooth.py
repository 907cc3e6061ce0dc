"""What a plan asks from an installment on to which nothing has happened yet: the whole of every loan on offer.

The same walk as in `level`, without what payments, late principal, pauses and other rates make of it. Minor units.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from fieldapp.domain.loan.product import Grace, RoundingRule
from fieldapp.domain.loan.rounding import to_multiple


class Due(NamedTuple):
    """What one installment asks.

    `balance` is the principal bearing interest just before it falls due, `accrued` the interest of its period with what
    earlier periods left over.
    """

    principal: int
    interest: int
    balance: int = 0
    accrued: int = 0

    @property
    def total(self) -> int:
        """Principal and interest."""
        return self.principal + self.interest


@dataclass(frozen=True, slots=True)
class Habits:
    """The options of a product that shape a row; `progressive` also says in which order a factor is shared by days."""

    grace: Grace
    rounding: RoundingRule
    progressive: bool


class Begin(NamedTuple):
    """Where a walk begins: the principal owed before an installment, its place, and interest carried on to it."""

    balance: int
    place: int = 0
    carried: int = 0


def smooth_dues(
    begin: Begin, levels: Sequence[int], factors: Sequence[tuple[Decimal, int]], habits: Habits
) -> list[Due]:
    """The dues from a beginning to the last of the (factor, days) of whole periods given."""
    grace, rule, progressive = habits.grace, habits.rounding, habits.progressive
    mode, coarse = rule.mode.value, rule.multiple > 1
    balance, first, carried = begin
    last = len(levels) - 1
    dues: list[Due] = []
    for index, (factor, days) in enumerate(factors[first:], first):
        raw = balance * factor / days * days if progressive else balance * factor
        accrued = to_multiple(raw, rule.multiple, rule.mode) if coarse else int(raw.to_integral_value(mode))
        whole, level = accrued + carried, levels[index]
        carried = 0
        if index == last:
            principal, interest = balance, whole
        elif index < grace.interest_payment:
            principal = 0 if index < grace.principal else max(0, min(level - accrued, balance))
            interest, carried = 0, whole
        elif index < grace.principal:
            principal, interest = 0, whole
        else:
            interest = whole
            if progressive and whole > level:
                interest, carried = level, whole - level
            asked = level - (interest if progressive else accrued)
            principal = asked if 0 <= asked <= balance else max(0, min(asked, balance))
        dues.append(Due(principal, interest, balance, whole))
        balance -= principal
    return dues
