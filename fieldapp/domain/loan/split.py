"""The four parts of any amount on a loan: principal, interest, fee and penalty."""

from dataclasses import dataclass
from enum import IntEnum


class Part(IntEnum):
    """What a coin is for; the number is its place in a Split."""

    PRINCIPAL = 0
    INTEREST = 1
    FEE = 2
    PENALTY = 3


# The parts once and for all: going through the enumeration itself is several times slower.
PARTS = tuple(Part)


@dataclass(frozen=True, slots=True)
class Split:
    """An amount by part, in minor units."""

    principal: int = 0
    interest: int = 0
    fee: int = 0
    penalty: int = 0

    @property
    def total(self) -> int:
        """All parts together."""
        return self.principal + self.interest + self.fee + self.penalty

    @property
    def parts(self) -> tuple[int, int, int, int]:
        """The parts in the order of Part."""
        return (self.principal, self.interest, self.fee, self.penalty)

    def __add__(self, other: "Split") -> "Split":
        return Split(
            self.principal + other.principal,
            self.interest + other.interest,
            self.fee + other.fee,
            self.penalty + other.penalty,
        )

    def __sub__(self, other: "Split") -> "Split":
        return Split(
            self.principal - other.principal,
            self.interest - other.interest,
            self.fee - other.fee,
            self.penalty - other.penalty,
        )


NOTHING = Split()


def one_part(part: Part, amount: int) -> Split:
    """A split with everything in one part."""
    return Split(*(amount if part is each else 0 for each in Part))


def divided(amount: int, shares: int) -> list[int]:
    """An amount of 0 or more in equal whole parts rounded half to even, the remainder on the last; they sum to it.

    Where rounding up would leave less than nothing for the last, the parts are rounded down.
    """
    quotient, rest = divmod(amount, shares)
    up = 2 * rest > shares or (2 * rest == shares and quotient % 2 == 1)
    if up and (quotient + 1) * (shares - 1) <= amount:
        quotient += 1
    return [quotient] * (shares - 1) + [amount - quotient * (shares - 1)]
