"""Beliefs that learn: a borrower's chance of missing an installment, and a logistic model updated week by week.

Beta-binomial with forgetting towards its prior; quantiles by the incomplete beta function (continued fraction of
Lentz's method; Abramowitz and Stegun 26.5.8). Logistic model with a diagonal Gaussian posterior (O. Chapelle and L. Li,
"An Empirical Evaluation of Thompson Sampling", 2011), predictions moderated as in D. MacKay, "The Evidence Framework
Applied to Classification Networks", 1992.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp, fsum, lgamma, log, log1p, pi, sqrt
from typing import Final

_NEWTON_STEPS: Final = 3


@dataclass(frozen=True)
class BetaBelief:
    """A belief about a chance: Beta(a, b), and the prior it forgets back to."""

    prior_a: float = 1.5
    prior_b: float = 48.5
    a: float = 1.5
    b: float = 48.5

    @property
    def mean(self) -> float:
        """Return the believed chance."""
        return self.a / (self.a + self.b)

    def interval(self, share: float = 0.95) -> tuple[float, float]:
        """Return the central interval that holds so much of the belief."""
        tail = (1 - share) / 2
        return beta_quantile(self.a, self.b, tail), beta_quantile(self.a, self.b, 1 - tail)

    def forget(self, kept: float) -> BetaBelief:
        """Return the belief drawn back to its prior, keeping so much of what was seen."""
        a = self.prior_a + kept * (self.a - self.prior_a)
        return replace(self, a=a, b=self.prior_b + kept * (self.b - self.prior_b))

    def see(self, missed: int, paid: int) -> BetaBelief:
        """Return the belief after so many missed and paid installments."""
        return replace(self, a=self.a + missed, b=self.b + paid)


def beta_below(a: float, b: float, at: float) -> float:
    """Return the regularized incomplete beta function I_x(a, b): the probability below x."""
    if at <= 0:
        return 0.0
    if at >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(at) + b * log1p(-at))
    if at < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, at) / a
    return 1 - front * _fraction(b, a, 1 - at) / b


def _fraction(a: float, b: float, at: float) -> float:
    c, d = 1.0, _away(1 - (a + b) * at / (a + 1))
    d = 1 / d
    value = d
    for step in range(1, 400):
        even = step * (b - step) * at / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * at / ((a + 2 * step) * (a + 2 * step + 1))
        for term in (even, odd):
            d = 1 / _away(1 + term * d)
            c = _away(1 + term / c)
            value *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return value


def _away(value: float) -> float:
    return value if abs(value) > 1e-300 else 1e-300


def beta_quantile(a: float, b: float, share: float) -> float:
    """Return the point below which so much of Beta(a, b) lies, by bisection to 1e-12."""
    low, high = 0.0, 1.0
    while high - low > 1e-12:
        middle = (low + high) / 2
        low, high = (middle, high) if beta_below(a, b, middle) < share else (low, middle)
    return (low + high) / 2


@dataclass(frozen=True)
class LogisticBelief:
    """A logistic model: means and variances of its weights, one per feature; the first feature is usually 1."""

    means: tuple[float, ...]
    variances: tuple[float, ...]

    def update(self, rows: Sequence[Sequence[float]], outcomes: Sequence[int], kept: float = 0.90) -> LogisticBelief:
        """Return the belief after a week's outcomes (1 missed, 0 paid), by Newton steps from the forgetting prior.

        kept: how much of the former precision still counts, between 0 and 1.
        """
        precisions = [kept / variance for variance in self.variances]
        weights = list(self.means)
        for _ in range(_NEWTON_STEPS):
            weights = self._step(weights, precisions, rows, outcomes)
        hessian = _hessian(weights, precisions, rows)
        return LogisticBelief(tuple(weights), tuple(1 / hessian[n][n] for n in range(len(weights))))

    def _step(
        self, weights: list[float], precisions: list[float], rows: Sequence[Sequence[float]], outcomes: Sequence[int]
    ) -> list[float]:
        gradient = [
            -share * (weight - mean) for share, weight, mean in zip(precisions, weights, self.means, strict=True)
        ]
        for row, outcome in zip(rows, outcomes, strict=True):
            left = outcome - logistic(_dot(weights, row))
            gradient = [value + left * feature for value, feature in zip(gradient, row, strict=True)]
        move = _cholesky_solve(_hessian(weights, precisions, rows), gradient)
        return [weight + change for weight, change in zip(weights, move, strict=True)]

    def predict(self, row: Sequence[float]) -> float:
        """Return the chance of a miss, drawn towards a half as far as the weights are uncertain."""
        spread = fsum(variance * feature * feature for variance, feature in zip(self.variances, row, strict=True))
        return logistic(_dot(self.means, row) / sqrt(1 + pi * spread / 8))


def logistic(value: float) -> float:
    """Return 1 / (1 + e^-x) without overflow."""
    if value >= 0:
        return 1 / (1 + exp(-value))
    grown = exp(value)
    return grown / (1 + grown)


def _dot(left: Sequence[float], right: Sequence[float]) -> float:
    return fsum(a * b for a, b in zip(left, right, strict=True))


def _hessian(
    weights: Sequence[float], precisions: Sequence[float], rows: Sequence[Sequence[float]]
) -> list[list[float]]:
    size = len(weights)
    found = [[precisions[row] if row == column else 0.0 for column in range(size)] for row in range(size)]
    for features in rows:
        chance = logistic(_dot(weights, features))
        share = chance * (1 - chance)
        for row in range(size):
            scaled = share * features[row]
            for column in range(size):
                found[row][column] += scaled * features[column]
    return found


def _cholesky_solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a symmetric positive definite system."""
    size = len(right)
    lower = [[0.0] * size for _ in range(size)]
    for row in range(size):
        for column in range(row + 1):
            rest = matrix[row][column] - fsum(lower[row][k] * lower[column][k] for k in range(column))
            lower[row][column] = sqrt(rest) if row == column else rest / lower[column][column]
    forward: list[float] = []
    for row in range(size):
        forward.append((right[row] - fsum(lower[row][k] * forward[k] for k in range(row))) / lower[row][row])
    solved = [0.0] * size
    for row in reversed(range(size)):
        rest = forward[row] - fsum(lower[k][row] * solved[k] for k in range(row + 1, size))
        solved[row] = rest / lower[row][row]
    return solved
