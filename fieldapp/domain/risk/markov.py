"""Roll rates: how loans move between bands of lateness from month to month, and what becomes of them in the end.

A Markov chain over the bands, with absorbing ends (default, repaid, written off). Transition shares by maximum
likelihood, smoothed towards the institution's average row; lifetime probabilities by the fundamental matrix
N = (I - Q)^-1 (Kemeny and Snell, "Finite Markov Chains", 1960).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, lgamma, log
from typing import Final

Matrix = tuple[tuple[float, ...], ...]

BANDS: Final = ("C", "1-30", "31-60", "61-90", "D", "X", "W")
"""Current, three bands of days late, default (over 90), repaid, written off."""
TRANSITIONS_MIN: Final = 50
PRIOR_WEIGHT: Final = 20.0


def transitions(counts: Sequence[Sequence[float]], prior: Matrix = (), weight: float = PRIOR_WEIGHT) -> Matrix | None:
    """Return the transition shares of counts (rows: from, columns: to), rows smoothed by `weight` moves of the prior.

    None for fewer than TRANSITIONS_MIN counted moves. A row without any moves and prior stays where it is.
    """
    if fsum(fsum(row) for row in counts) < TRANSITIONS_MIN:
        return None
    rows = []
    for place, row in enumerate(counts):
        added = [weight * share for share in prior[place]] if prior else [0.0] * len(row)
        mixed = [count + more for count, more in zip(row, added, strict=True)]
        whole = fsum(mixed)
        stay = [1.0 if n == place else 0.0 for n in range(len(row))]
        rows.append(tuple(value / whole for value in mixed) if whole else tuple(stay))
    return tuple(rows)


def times(left: Matrix, right: Matrix) -> Matrix:
    """Return the product of two matrices."""
    columns = list(zip(*right, strict=True))
    return tuple(tuple(fsum(a * b for a, b in zip(row, column, strict=True)) for column in columns) for row in left)


def power(matrix: Matrix, count: int) -> Matrix:
    """Return a square matrix to a power of 0 or more, by squaring."""
    size = len(matrix)
    result: Matrix = tuple(tuple(float(row == column) for column in range(size)) for row in range(size))
    base = matrix
    while count:
        if count & 1:
            result = times(result, base)
        base, count = times(base, base), count >> 1
    return result


def completed(transient: Matrix) -> Matrix:
    """Return rows of transient bands with the absorbing bands' rows below them: those stay where they are."""
    width = len(transient[0])
    absorbing = range(len(transient), width)
    return (*transient, *(tuple(float(place == column) for column in range(width)) for place in absorbing))


def default_within(transient: Matrix, months: int, default: int) -> tuple[float, ...]:
    """Return the probability of being in the default band after so many months, from each transient band."""
    after = power(completed(transient), months)
    return tuple(after[place][default] for place in range(len(transient)))


def default_ever(transient: Matrix, default: int) -> tuple[float, ...] | None:
    """Return the probability of ever defaulting from each transient band, None where some loans never end."""
    size = len(transient)
    system = [
        [float(row == column) - transient[row][column] for column in range(size)] + [transient[row][default]]
        for row in range(size)
    ]
    return _solved(system)


def _solved(system: list[list[float]]) -> tuple[float, ...] | None:
    """Solve rows of coefficients and right side by elimination with the largest pivot; None where it is singular."""
    size = len(system)
    for place in range(size):
        pivot = max(range(place, size), key=lambda row: abs(system[row][place]))
        if abs(system[pivot][place]) < 1e-12:
            return None
        system[place], system[pivot] = system[pivot], system[place]
        for row in range(size):
            if row != place:
                factor = system[row][place] / system[place][place]
                system[row] = [a - factor * b for a, b in zip(system[row], system[place], strict=True)]
    return tuple(system[place][size] / system[place][place] for place in range(size))


@dataclass(frozen=True)
class Homogeneity:
    """Whether a quarter moved as the pooled months did: chi-square, its degrees of freedom, and the p-value."""

    statistic: float
    freedom: int
    p_value: float

    @property
    def regime_changed(self) -> bool:
        """Tell whether the quarter differs beyond chance, p < 0.01."""
        return self.p_value < 0.01


def homogeneity(quarter: Sequence[Sequence[float]], pooled: Matrix) -> Homogeneity | None:
    """Return the chi-square test of a quarter's counts against pooled shares, None where nothing was counted."""
    statistic, freedom = [], 0
    for row, shares in zip(quarter, pooled, strict=True):
        whole = fsum(row)
        expected = [(count, whole * share) for count, share in zip(row, shares, strict=True) if share > 0]
        if whole <= 0 or len(expected) < 2:
            continue
        statistic += [(count - mean) ** 2 / mean for count, mean in expected]
        freedom += len(expected) - 1
    if not freedom:
        return None
    value = fsum(statistic)
    return Homogeneity(value, freedom, chi_square_beyond(value, freedom))


def chi_square_beyond(value: float, freedom: int) -> float:
    """Return P(chi-square > value): the upper incomplete gamma ratio, by series or continued fraction.

    M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions", 6.5.29 and 6.5.31.
    """
    shape, at = freedom / 2, value / 2
    if at <= 0:
        return 1.0
    front = exp(-at + shape * log(at) - lgamma(shape))
    if at < shape + 1:
        term = total = 1 / shape
        place = shape
        while term > total * 1e-15:
            place += 1
            term *= at / place
            total += term
        return max(0.0, 1 - total * front)
    return front * _tail_fraction(shape, at)


def _tail_fraction(shape: float, at: float) -> float:
    """Evaluate the continued fraction of the upper incomplete gamma function by Lentz's method."""
    b = at + 1 - shape
    c, d = 1e300, 1 / b
    value = d
    for place in range(1, 500):
        factor = -place * (place - shape)
        b += 2
        d = 1 / (factor * d + b)
        c = b + factor / c
        value *= d * c
        if abs(d * c - 1) < 1e-15:
            break
    return value


@dataclass(frozen=True)
class Aged:
    """One loan of a vintage: what was disbursed, and its outstanding when it first was over 30 days late (None: never).

    bad_age: months after disbursement at which that was.
    """

    disbursed: int
    bad_age: int | None = None
    bad_outstanding: int = 0


def vintage(loans: Mapping[str, Sequence[Aged]], ages: int) -> dict[str, tuple[float | None, ...]]:
    """Return per month of disbursement, for ages 0 to `ages`, the share of what was disbursed that was ever late.

    Never falls with age. None where nothing was disbursed.
    """
    return {month: tuple(_ever_bad(cohort, age) for age in range(ages + 1)) for month, cohort in loans.items()}


def _ever_bad(cohort: Sequence[Aged], age: int) -> float | None:
    whole = sum(loan.disbursed for loan in cohort)
    bad = sum(loan.bad_outstanding for loan in cohort if loan.bad_age is not None and loan.bad_age <= age)
    return bad / whole if whole else None
