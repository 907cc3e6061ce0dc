"""Whether a questionnaire measures anything: consistency of a scale, agreement of raters, signs of careless answers.

Alpha of L. Cronbach (Psychometrika 16, 1951); intraclass correlations of P. Shrout and J. Fleiss (Psychological
Bulletin 86, 1979); alpha of K. Krippendorff ("Content Analysis", 2004); weighted kappa of J. Cohen (1968). None is
"not enough".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import fsum, sqrt
from typing import Final

ANSWERED_MIN: Final = 0.8
Ratings = Sequence[Sequence[float]]


def scale_score(answers: Mapping[int, int | None], reversed_items: frozenset[int], top: int = 5) -> float | None:
    """Return the mean of a scale's answered items, reversed ones turned first; None below 80 % answered."""
    given = [
        top + 1 - value if item in reversed_items else value for item, value in answers.items() if value is not None
    ]
    if not answers or len(given) < ANSWERED_MIN * len(answers):
        return None
    return sum(given) / len(given)


def _variance(values: Sequence[float]) -> float:
    mean = fsum(values) / len(values)
    return fsum((value - mean) ** 2 for value in values) / (len(values) - 1)


def correlation(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Return Pearson's correlation, None where one side does not vary."""
    if len(first) < 2:
        return None
    mean_a, mean_b = fsum(first) / len(first), fsum(second) / len(second)
    shared = fsum((a - mean_a) * (b - mean_b) for a, b in zip(first, second, strict=True))
    spread = fsum((a - mean_a) ** 2 for a in first) * fsum((b - mean_b) ** 2 for b in second)
    return shared / sqrt(spread) if spread > 0 else None


def cronbach_alpha(answers: Ratings) -> float | None:
    """Return k / (k - 1) (1 - sum of item variances / variance of totals) of complete rows, one per person."""
    items = list(zip(*answers, strict=True))
    if len(answers) < 2 or len(items) < 2:
        return None
    whole = _variance([fsum(row) for row in answers])
    if whole == 0:
        return None
    return len(items) / (len(items) - 1) * (1 - fsum(_variance(item) for item in items) / whole)


def item_rest(answers: Ratings) -> tuple[float | None, ...]:
    """Return the correlation of each item with the sum of the others."""
    items = list(zip(*answers, strict=True))
    totals = [fsum(row) for row in answers]
    return tuple(correlation(item, [t - v for t, v in zip(totals, item, strict=True)]) for item in items)


@dataclass(frozen=True)
class Agreement:
    """The six intraclass correlations of Shrout and Fleiss: one rater or the mean of all, by three designs."""

    one_way: float
    two_way: float
    fixed: float
    one_way_mean: float
    two_way_mean: float
    fixed_mean: float


def intraclass(ratings: Ratings) -> Agreement | None:
    """Return the correlations of complete ratings, one row per person rated and one column per rater."""
    people, raters = len(ratings), len(ratings[0]) if ratings else 0
    if people < 2 or raters < 2:
        return None
    mean = fsum(value for row in ratings for value in row) / (people * raters)
    rows = [fsum(row) / raters for row in ratings]
    columns = [fsum(column) / people for column in zip(*ratings, strict=True)]
    total = fsum((value - mean) ** 2 for row in ratings for value in row)
    between = raters * fsum((own - mean) ** 2 for own in rows)
    judges = people * fsum((own - mean) ** 2 for own in columns)
    bms, wms = between / (people - 1), (total - between) / (people * (raters - 1))
    jms, ems = judges / (raters - 1), (total - between - judges) / ((people - 1) * (raters - 1))
    if bms <= 0:
        return None
    k = raters
    return Agreement(
        one_way=(bms - wms) / (bms + (k - 1) * wms),
        two_way=(bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / people),
        fixed=(bms - ems) / (bms + (k - 1) * ems),
        one_way_mean=(bms - wms) / bms,
        two_way_mean=(bms - ems) / (bms + (jms - ems) / people),
        fixed_mean=(bms - ems) / bms,
    )


class Measure(Enum):
    """How far apart two values of Krippendorff's alpha are taken to be."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"


def krippendorff_alpha(ratings: Sequence[Sequence[float | None]], measure: Measure) -> float | None:
    """Return 1 - observed over expected disagreement; one row per rater, one column per unit, None where not rated."""
    units = [[value for value in unit if value is not None] for unit in zip(*ratings, strict=True)]
    units = [unit for unit in units if len(unit) >= 2]
    totals = Counter(value for unit in units for value in unit)
    count = sum(totals.values())
    if count < 2 or len(totals) < 2:
        return None
    apart = _distance(measure, totals)
    observed = fsum(fsum(apart(a, b) for a in unit for b in unit) / (len(unit) - 1) for unit in units)
    expected = fsum(totals[a] * totals[b] * apart(a, b) for a in totals for b in totals) / (count - 1)
    return 1 - observed / expected


def _distance(measure: Measure, totals: Counter[float]) -> Callable[[float, float], float]:
    if measure is Measure.NOMINAL:
        return lambda a, b: float(a != b)
    if measure is Measure.INTERVAL:
        return lambda a, b: (a - b) ** 2

    def ordinal(a: float, b: float) -> float:
        low, high = min(a, b), max(a, b)
        between = fsum(number for value, number in totals.items() if low <= value <= high)
        return (between - (totals[low] + totals[high]) / 2) ** 2 if a != b else 0.0

    return ordinal


def weighted_kappa(first: Sequence[int], second: Sequence[int]) -> float | None:
    """Return Cohen's kappa with quadratic weights of two raters, None where both always give one same value."""
    if not first:
        return None
    count = len(first)
    observed = fsum((a - b) ** 2 for a, b in zip(first, second, strict=True)) / count
    ours, theirs = Counter(first), Counter(second)
    chance = fsum(ours[a] * theirs[b] * (a - b) ** 2 for a in ours for b in theirs) / count**2
    return 1 - observed / chance if chance > 0 else None


@dataclass(frozen=True)
class Careless:
    """Signs that an interview was not one; each says why a supervisor should look, none says that it was false."""

    long_run: bool
    reversed_pairs: bool
    too_fast: bool
    copied: bool

    @property
    def any(self) -> bool:
        """Tell whether there is any sign."""
        return self.long_run or self.reversed_pairs or self.too_fast or self.copied


@dataclass(frozen=True)
class CarelessLimits:
    """Limits of the signs: answers alike in a row, mean gap within reversed pairs, seconds per answer, likeness."""

    run_max: int = 8
    pair_gap_max: int = 2
    seconds_min: float = 2.0
    likeness_max: float = 0.85


@dataclass(frozen=True)
class Interview:
    """One interview: raw answers 1 to 5 in the order asked, seconds in all, and pairs of an item and its reverse.

    each: the seconds of every answer, where they were taken.
    """

    answers: tuple[int, ...]
    seconds: float
    pairs: tuple[tuple[int, int], ...] = ()
    each: tuple[float, ...] = ()


_LIMITS: Final = CarelessLimits()


def careless(
    interview: Interview, others: Sequence[Interview] = (), limits: CarelessLimits = _LIMITS
) -> Careless | None:
    """Return the signs of an interview, against others of the same officer; None where nothing was answered."""
    answers = interview.answers
    if not answers:
        return None
    gaps = [abs(answers[a] - (6 - answers[b])) for a, b in interview.pairs]
    return Careless(
        long_run=longest_run(answers) >= limits.run_max,
        reversed_pairs=bool(gaps) and sum(gaps) >= limits.pair_gap_max * len(gaps),
        too_fast=_too_fast(interview, limits.seconds_min),
        copied=any(alike(answers, other.answers) >= limits.likeness_max for other in others),
    )


def _too_fast(interview: Interview, least: float) -> bool:
    """Tell whether the mean answer, or more than half of them, came faster than a statement can be spoken."""
    quick = sum(seconds < least for seconds in interview.each)
    return interview.seconds / len(interview.answers) < least or 2 * quick > len(interview.answers)


def longest_run(answers: Sequence[int]) -> int:
    """Return the longest run of one and the same answer."""
    longest = run = 0
    for place, value in enumerate(answers):
        run = run + 1 if place and value == answers[place - 1] else 1
        longest = max(longest, run)
    return longest


def alike(first: Sequence[int], second: Sequence[int]) -> float:
    """Return the share of answers that are the same in two interviews, 0 where their lengths differ."""
    if len(first) != len(second) or not first:
        return 0.0
    return sum(1 for a, b in zip(first, second, strict=True) if a == b) / len(first)


def triangulated(ratings: Sequence[int]) -> tuple[float, int, float] | None:
    """Return median, range and the largest shift of the mean when one reference is left out; None below three."""
    if len(ratings) < 3:
        return None
    ordered, count = sorted(ratings), len(ratings)
    middle = (ordered[(count - 1) // 2] + ordered[count // 2]) / 2
    mean = sum(ratings) / count
    shift = max(abs((sum(ratings) - value) / (count - 1) - mean) for value in ratings)
    return middle, ordered[-1] - ordered[0], shift
