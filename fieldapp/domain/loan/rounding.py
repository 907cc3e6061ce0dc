"""Rounding amounts: Decimal minor units become int minor units, or a multiple of them, by a named mode.

Intermediate factors keep a product's number of significant digits (19 unless it says otherwise), half to even.
"""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from enum import Enum
from functools import lru_cache


class Rounding(Enum):
    """Which neighbor a value between two amounts goes to."""

    HALF_EVEN = ROUND_HALF_EVEN
    HALF_UP = ROUND_HALF_UP
    CEILING = ROUND_CEILING
    FLOOR = ROUND_FLOOR


@lru_cache(maxsize=16)
def digits(precision: int) -> Context:
    """The context in which factors are computed; use it with decimal.localcontext."""
    return Context(prec=precision, rounding=ROUND_HALF_EVEN)


def to_minor(amount: Decimal, mode: Rounding = Rounding.HALF_EVEN) -> int:
    """A Decimal in minor units rounded to whole ones."""
    return int(amount.to_integral_value(mode._value_))


def to_multiple(amount: Decimal | int, multiple: int, mode: Rounding = Rounding.HALF_EVEN) -> int:
    """An amount rounded to a multiple of `multiple` minor units; 0 and 1 round to whole minor units."""
    if multiple <= 1:
        return amount if isinstance(amount, int) else to_minor(amount, mode)
    return to_minor(_WIDE.divide(Decimal(amount), Decimal(multiple)), mode) * multiple


_WIDE = Context(prec=50)
