"""Time value of money in Decimal: payment, interest and principal part, present value, number of periods, NPV, IRR.

Amounts are Decimal in any unit, rates are Decimal per period, payments fall at the end of a period and are positive.
The formula is the textbook ordinary annuity `x = L i / (1 - (1 + i)^-n)`; figures agree with numpy-financial and
QuantLib.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from itertools import pairwise, zip_longest

Curve = Callable[[Decimal], Decimal]

_WORK = Context(prec=40)
_ONE = Decimal(1)
_FINE = Decimal("1e-27")


@dataclass(frozen=True, slots=True)
class AnnuityRow:
    """One unrounded row of an amortization table; `balance` is what is left after the payment."""

    number: int
    principal: Decimal
    interest: Decimal
    balance: Decimal


def payment(amount: Decimal, rate: Decimal, periods: int) -> Decimal:
    """The level payment that repays `amount` over `periods` at `rate` per period."""
    with localcontext(_WORK):
        if rate == 0:
            return amount / periods
        return amount * rate / (_ONE - (_ONE + rate) ** -periods)


def balance_after(amount: Decimal, rate: Decimal, periods: int, paid: int) -> Decimal:
    """What is still owed after `paid` of `periods` level payments."""
    with localcontext(_WORK):
        level = payment(amount, rate, periods)
        if rate == 0:
            return amount - level * paid
        growth = (_ONE + rate) ** paid
        return amount * growth - level * (growth - 1) / rate


def interest_part(amount: Decimal, rate: Decimal, periods: int, number: int) -> Decimal:
    """The interest inside the level payment with this number (from 1)."""
    with localcontext(_WORK):
        return balance_after(amount, rate, periods, number - 1) * rate


def principal_part(amount: Decimal, rate: Decimal, periods: int, number: int) -> Decimal:
    """The principal inside the level payment with this number (from 1)."""
    with localcontext(_WORK):
        return payment(amount, rate, periods) - interest_part(amount, rate, periods, number)


def present_value(level: Decimal, rate: Decimal, periods: int) -> Decimal:
    """What a level payment over `periods` is worth today."""
    with localcontext(_WORK):
        if rate == 0:
            return level * periods
        return level * (_ONE - (_ONE + rate) ** -periods) / rate


def periods_to_save(target: Decimal, level: Decimal, rate: Decimal) -> Decimal:
    """How many payments of `level` grow to `target` at `rate` per period."""
    with localcontext(_WORK):
        if rate == 0:
            return target / level
        return (_ONE + target * rate / level).ln() / (_ONE + rate).ln()


def amortization(amount: Decimal, rate: Decimal, periods: int) -> Iterator[AnnuityRow]:
    """The unrounded table of a level-payment loan."""
    level = payment(amount, rate, periods)
    balance = amount
    for number in range(1, periods + 1):
        with localcontext(_WORK):
            interest = balance * rate
            principal = level - interest
            balance -= principal
        yield AnnuityRow(number, principal, interest, balance)


def net_present_value(rate: Decimal, flows: Sequence[Decimal]) -> Decimal:
    """Flows one period apart, the first of them today."""
    with localcontext(_WORK):
        discount = _ONE / (_ONE + rate)
        total = Decimal(0)
        for flow in reversed(flows):
            total = total * discount + flow
        return total


def internal_rate(flows: Sequence[Decimal]) -> Decimal | None:
    """The rate per period nearest zero at which the flows are worth nothing today; None when none above -100 % fits."""
    bracket = _bracket(flows)
    if bracket is None:
        return None
    low, high = bracket
    return solve(lambda rate: net_present_value(rate, flows), low, high)


def _bracket(flows: Sequence[Decimal]) -> tuple[Decimal, Decimal] | None:
    """The pair of neighboring grid points around the sign change nearest zero, looked for outwards from zero."""
    above = _steps(
        flows, [Decimal(step) / 200 for step in range(401)] + [Decimal(2) ** power for power in range(2, 18)]
    )
    below = _steps(flows, [Decimal(-step) / 200 for step in range(199)])
    for up, down in zip_longest(above, below):
        for pair in (down, up):
            if pair is not None and pair[2]:
                return min(pair[:2]), max(pair[:2])
    return None


def _steps(flows: Sequence[Decimal], grid: Iterable[Decimal]) -> Iterator[tuple[Decimal, Decimal, bool]]:
    """Neighbors on a grid and whether the worth of the flows changes its sign between them."""
    worths = ((rate, net_present_value(rate, flows)) for rate in grid)
    for (near, near_worth), (far, far_worth) in pairwise(worths):
        yield near, far, near_worth == 0 or far_worth == 0 or (near_worth < 0) != (far_worth < 0)


def solve(function: Curve, low: Decimal, high: Decimal) -> Decimal:
    """The root of a continuous function between two points where its sign differs, to 25 digits, by Ridders' method."""
    with localcontext(_WORK):
        at_low, at_high = function(low), function(high)
        if at_low == 0 or at_high == 0:
            return low if at_low == 0 else high
        found = high
        for _ in range(100):
            middle = (low + high) / 2
            at_middle = function(middle)
            if at_middle == 0:
                return middle
            tilt = (middle - low) * at_middle / (at_middle * at_middle - at_low * at_high).sqrt()
            last, found = found, middle + (tilt if at_low > 0 else -tilt)
            value = function(found)
            if value == 0 or abs(found - last) < _FINE:
                return found
            # The root lies between the two of these points whose signs differ, as near to each other as can be.
            points = sorted([(low, at_low), (middle, at_middle), (found, value), (high, at_high)])
            (low, at_low), (high, at_high) = next(
                (left, right) for left, right in pairwise(points) if (left[1] < 0) != (right[1] < 0)
            )
        return found
