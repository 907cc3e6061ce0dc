"""Price: the installment of a loan, what it costs a year, and the rate at which lending pays for itself.

Annuity x = L i / (1 - (1 + i)^-n); flat x = L (1 + f y) / n with f the yearly flat rate and y the years. APR = p i and
EIR = (1 + i)^p - 1, where i makes the payments worth what the borrower received. Break-even rate of R. Rosenberg,
"Microcredit Interest Rates", CGAP Occasional Paper 1, 1996: R = (AE + LL + CF + K - II) / (1 - LL).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_STEPS: Final = 200
_CLOSE: Final = Decimal("1e-15")


def annuity(principal: Decimal, rate: Decimal, count: int) -> Decimal:
    """Return the level installment of a loan at a rate per period."""
    if rate == 0:
        return principal / count
    return principal * rate / (1 - (1 + rate) ** -count)


def flat(principal: Decimal, yearly_rate: Decimal, years: Decimal, count: int) -> Decimal:
    """Return the installment of a loan at a flat rate: interest on the whole principal for the whole term."""
    return principal * (1 + yearly_rate * years) / count


@dataclass(frozen=True)
class Cost:
    """What a loan costs: the rate per period, the nominal yearly rate, and the compounded one."""

    per_period: Decimal
    apr: Decimal
    eir: Decimal


def cost(received: Decimal, payments: Sequence[Decimal], periods_a_year: int) -> Cost | None:
    """Return the cost of payments one period apart, by bisection; None where they do not pay back what was received."""
    if received <= 0 or sum(payments) < received:
        return None
    low, high = Decimal(0), Decimal(1)
    while _worth(payments, high) > received and high < 1_000_000:
        high *= 2
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _worth(payments, middle) > received:
            low = middle
        else:
            high = middle
        if high - low < _CLOSE:
            break
    rate = (low + high) / 2
    return Cost(rate, rate * periods_a_year, (1 + rate) ** periods_a_year - 1)


def _worth(payments: Sequence[Decimal], rate: Decimal) -> Decimal:
    """Return the present value of payments one period apart, by Horner's rule."""
    value = Decimal(0)
    for payment in reversed(payments):
        value = (value + payment) / (1 + rate)
    return value


@dataclass(frozen=True)
class LendingCosts:
    """Yearly costs over the average portfolio: administration, loan losses, cost of funds, capital kept for growth,
    and income from investments."""

    administration: Decimal
    losses: Decimal
    funds: Decimal
    capital: Decimal
    investment_income: Decimal


def break_even_rate(costs: LendingCosts) -> Decimal | None:
    """Return the yearly effective rate at which lending pays for itself, None where everything is lost."""
    if costs.losses >= 1:
        return None
    needed = costs.administration + costs.losses + costs.funds + costs.capital - costs.investment_income
    return needed / (1 - costs.losses)


def above_cap(found: Cost, cap: Decimal | None, *, effective: bool) -> bool:
    """Tell whether an offer costs more than a jurisdiction's cap allows; such an offer is not printed."""
    return cap is not None and (found.eir if effective else found.apr) > cap
