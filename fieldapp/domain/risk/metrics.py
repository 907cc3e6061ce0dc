"""How good a score is: ranking, calibration and drift, exact and with ties, on lists of outcomes and scores.

A higher score means a likelier bad outcome (1). Area under the curve as Mann-Whitney with ties a half; its variance by
E. DeLong and others, Biometrics 44, 1988, with the midranks of X. Sun and W. Xu, 2014. None is "not enough figures".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import erfc, exp, fsum, log, sqrt
from typing import Final

BINS: Final = 10
_EDGE: Final = 1e-12


def midranks(values: Sequence[float]) -> list[float]:
    """Return the ranks from 1, equal values sharing their mean rank."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end + 1 < len(order) and values[order[end + 1]] == values[order[at]]:
            end += 1
        for place in range(at, end + 1):
            ranks[order[place]] = (at + end) / 2 + 1
        at = end + 1
    return ranks


def auc(outcomes: Sequence[int], scores: Sequence[float]) -> float | None:
    """Return the chance that a bad one scores above a good one, ties a half; None without both."""
    bad = sum(outcomes)
    good = len(outcomes) - bad
    if not bad or not good:
        return None
    ranks = midranks(scores)
    total = fsum(rank for rank, outcome in zip(ranks, outcomes, strict=True) if outcome)
    return (total - bad * (bad + 1) / 2) / (bad * good)


def gini(outcomes: Sequence[int], scores: Sequence[float]) -> float | None:
    """Return 2 AUC - 1."""
    found = auc(outcomes, scores)
    return None if found is None else 2 * found - 1


def ks(outcomes: Sequence[int], scores: Sequence[float]) -> float | None:
    """Return the largest distance between the distributions of bad and good scores (Kolmogorov-Smirnov)."""
    bad = sum(outcomes)
    good = len(outcomes) - bad
    if not bad or not good:
        return None
    counts: dict[float, list[int]] = {}
    for outcome, score in zip(outcomes, scores, strict=True):
        counts.setdefault(score, [0, 0])[outcome] += 1
    largest, seen = 0.0, [0, 0]
    for score in sorted(counts):
        seen = [seen[0] + counts[score][0], seen[1] + counts[score][1]]
        largest = max(largest, abs(seen[1] / bad - seen[0] / good))
    return largest


def brier(outcomes: Sequence[int], chances: Sequence[float]) -> float | None:
    """Return the mean squared distance of chances and outcomes."""
    if not outcomes:
        return None
    return fsum((chance - outcome) ** 2 for outcome, chance in zip(outcomes, chances, strict=True)) / len(outcomes)


def brier_skill(outcomes: Sequence[int], chances: Sequence[float]) -> float | None:
    """Return 1 - Brier over that of the base rate alone; above 0 is better than knowing only how many."""
    found = brier(outcomes, chances)
    if found is None:
        return None
    base = sum(outcomes) / len(outcomes)
    return 1 - found / (base * (1 - base)) if 0 < base < 1 else None


def calibration_error(outcomes: Sequence[int], chances: Sequence[float], bins: int = BINS) -> float | None:
    """Return the expected calibration error over bins of equal count: sum of n_b / n |mean y - mean p|."""
    count = len(outcomes)
    if count < bins:
        return None
    order = sorted(range(count), key=chances.__getitem__)
    parts = [order[count * n // bins : count * (n + 1) // bins] for n in range(bins)]
    return fsum(abs(fsum(outcomes[k] - chances[k] for k in part)) for part in parts) / count


@dataclass(frozen=True)
class Calibration:
    """Logistic regression of the outcome on logit(p): slope 1 and intercept 0 are right; below 1 is overconfident."""

    slope: float
    intercept: float


def calibration(outcomes: Sequence[int], chances: Sequence[float]) -> Calibration | None:
    """Return slope and intercept by Newton's method, None where outcomes or chances do not differ enough."""
    logits = [log(_inside(chance) / (1 - _inside(chance))) for chance in chances]
    if len(set(outcomes)) < 2 or len(set(logits)) < 2:
        return None
    slope, intercept = 1.0, 0.0
    for _ in range(100):
        fitted = [1 / (1 + exp(-max(-700.0, min(700.0, intercept + slope * value)))) for value in logits]
        weights = [chance * (1 - chance) for chance in fitted]
        left = [outcome - chance for outcome, chance in zip(outcomes, fitted, strict=True)]
        aa, ab = fsum(weights), fsum(w * x for w, x in zip(weights, logits, strict=True))
        bb = fsum(w * x * x for w, x in zip(weights, logits, strict=True))
        ga, gb = fsum(left), fsum(d * x for d, x in zip(left, logits, strict=True))
        determinant = aa * bb - ab * ab
        if determinant <= _EDGE:
            return None
        move = ((bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant)
        intercept, slope = intercept + move[0], slope + move[1]
        if max(map(abs, move)) < 1e-10:
            return Calibration(slope, intercept)
    return None


def _inside(chance: float) -> float:
    return min(1 - _EDGE, max(_EDGE, chance))


def stability(expected: Sequence[float], actual: Sequence[float]) -> float | None:
    """Return the population stability index of two lists of shares: sum (q - e) ln(q / e); None where a share is 0."""
    if not expected or any(share <= 0 for share in (*expected, *actual)):
        return None
    return fsum((q - e) * log(q / e) for e, q in zip(expected, actual, strict=True))


@dataclass(frozen=True)
class Compared:
    """Two scores on the same cases: their areas, the standard error of the difference, and its two-sided p-value."""

    first: float
    second: float
    error: float
    p_value: float


def compare(outcomes: Sequence[int], first: Sequence[float], second: Sequence[float]) -> Compared | None:
    """Return DeLong's test of two correlated areas, None without at least two bad and two good cases."""
    bad = [n for n, outcome in enumerate(outcomes) if outcome]
    good = [n for n, outcome in enumerate(outcomes) if not outcome]
    if len(bad) < 2 or len(good) < 2:
        return None
    parts = [_placements(scores, bad, good) for scores in (first, second)]
    areas = [fsum(of_bad) / len(bad) for of_bad, _ in parts]
    of_bad = [a - b for a, b in zip(parts[0][0], parts[1][0], strict=True)]
    of_good = [a - b for a, b in zip(parts[0][1], parts[1][1], strict=True)]
    error = sqrt(_variance(of_bad) / len(bad) + _variance(of_good) / len(good))
    if error == 0:
        return Compared(areas[0], areas[1], 0.0, 1.0 if areas[0] == areas[1] else 0.0)
    return Compared(areas[0], areas[1], error, erfc(abs(areas[0] - areas[1]) / error / sqrt(2)))


def _placements(scores: Sequence[float], bad: list[int], good: list[int]) -> tuple[list[float], list[float]]:
    """Return for each bad case the share of good ones below it, and for each good one the share of bad ones above."""
    whole = midranks([scores[n] for n in (*bad, *good)])
    of_bad, of_good = midranks([scores[n] for n in bad]), midranks([scores[n] for n in good])
    above = [(whole[n] - rank) / len(good) for n, rank in enumerate(of_bad)]
    below = [1 - (whole[len(bad) + n] - rank) / len(bad) for n, rank in enumerate(of_good)]
    return above, below


def _variance(values: Sequence[float]) -> float:
    mean = fsum(values) / len(values)
    return fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
