"""What an assessment suggests: a score of the five C with its reasons. Advice, never a decision.

Each C counts by its weight; one of which nothing is known counts for none. In character, what she did leads, then what
others say, then what the officer saw. The weights are defaults of these rules, to be fitted to local loans. Nothing
enters but what the assessment holds: no sex, religion, caste, tribe or marital state. Reasons are told in the language
of the moment; nothing of an advice is ever stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from statistics import fmean, median
from typing import Final

from fieldapp.domain.words import tr
from fieldapp.domain.work.anchors import OBSERVED, REFERENCE_ITEMS, ReferenceItem
from fieldapp.domain.work.questionnaire import C_WORDS, REVERSED, STATEMENTS, FiveC
from fieldapp.domain.work.submission import RATING_MAX, RATING_MIN, RULES_FIRST, AssessmentSubmitted, Observation

WEIGHTS: Final = {
    FiveC.CAPACITY: 35,
    FiveC.CHARACTER: 25,
    FiveC.CAPITAL: 15,
    FiveC.COLLATERAL: 10,
    FiveC.CONDITIONS: 15,
}


class Layer(IntEnum):
    """Where a point comes from."""

    BEHAVIOR = 1
    REFERENCES = 2
    OBSERVATION = 3


TRUST: Final = {Layer.BEHAVIOR: 3, Layer.REFERENCES: 2, Layer.OBSERVATION: 1}
"""How much each layer counts within one C."""
VOICES_MIN: Final = 2
"""What one person alone says of her does not count."""
MIDDLE: Final = 50
REASONS: Final = 3


@dataclass(frozen=True)
class Advice:
    """What an assessment suggests. score and five_c: 0 to 100, higher is better; reasons: strongest first."""

    score: int
    five_c: dict[FiveC, int]
    reasons_up: tuple[str, ...]
    reasons_down: tuple[str, ...]


@dataclass(frozen=True)
class _Point:
    c: FiveC
    layer: Layer
    value: float
    words: str


def advise(content: AssessmentSubmitted) -> Advice | None:
    """Return the advice of an assessment by the rules it was made under; None where it was declined or says nothing."""
    if content.declined:
        return None
    if content.rules_version == RULES_FIRST:
        return _by_first_rules(content)
    points = _points(content)
    five_c = {c: _mean_of(points, c) for c in FiveC if any(point.c is c for point in points)}
    if not five_c:
        return None
    weight = sum(WEIGHTS[c] for c in five_c)
    score = sum(WEIGHTS[c] * value for c, value in five_c.items()) / weight
    up, down = _reasons(points)
    return Advice(round(score), {c: round(value) for c, value in five_c.items()}, up, down)


def _points(content: AssessmentSubmitted) -> list[_Point]:
    did = [_Point(FiveC.CHARACTER, Layer.BEHAVIOR, item.points, item.words) for item in content.behavior if item.enough]
    return [*did, *_said(content), *(_seen(item) for item in content.observations)]


def _said(content: AssessmentSubmitted) -> Iterable[_Point]:
    """Yield a point per question of the references: the median of those who could answer it."""
    for at, item in enumerate(ReferenceItem):
        given = [who.items[at] for who in content.references if len(who.items) > at and who.items[at]]
        if len(given) >= VOICES_MIN:
            middle = median(given)
            words = tr(
                "{reason}, say {count} who know her: {rating} of 5",
                reason=tr(REFERENCE_ITEMS[item].short),
                count=len(given),
                rating=f"{middle:g}",
            )
            yield _Point(FiveC.CHARACTER, Layer.REFERENCES, _scaled(middle), words)


def _seen(item: Observation) -> _Point:
    """Return the point of an observation; without evidence it counts at most as the middle."""
    rating = item.rating if item.evidence.strip() else min(item.rating, (RATING_MIN + RATING_MAX) // 2)
    seen = item.evidence.strip() or tr(OBSERVED[item.c].steps[item.rating - 1])
    words = tr("{c}: {seen}", c=tr(C_WORDS[item.c]), seen=seen)
    return _Point(item.c, Layer.OBSERVATION, _scaled(rating), words)


def _scaled(rating: float) -> float:
    return (rating - RATING_MIN) * 100 / (RATING_MAX - RATING_MIN)


def _mean_of(points: Sequence[_Point], c: FiveC) -> float:
    layers = {layer: [point.value for point in points if point.c is c and point.layer is layer] for layer in Layer}
    known = {layer: fmean(values) for layer, values in layers.items() if values}
    return sum(TRUST[layer] * value for layer, value in known.items()) / sum(TRUST[layer] for layer in known)


def _reasons(points: Sequence[_Point]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what moves the score most, up and down; where less than two do, also what leaves it in the middle."""
    moves = sorted(((_pull(points, point), point) for point in points), key=lambda pair: -abs(pair[0]))
    up = [point.words for pull, point in moves if pull > 0][:REASONS]
    down = [point.words for pull, point in moves if pull < 0][:REASONS]
    even = [tr("{reason} (neither way)", reason=point.words) for pull, point in moves if pull == 0]
    return (*up, *even[: max(0, 2 - len(up) - len(down))]), tuple(down)


def _pull(points: Sequence[_Point], point: _Point) -> float:
    """Return by how much a point moves the score away from the middle, unscaled."""
    alike = [other for other in points if other.c is point.c]
    layers = {other.layer for other in alike}
    share = TRUST[point.layer] / sum(TRUST[layer] for layer in layers)
    return WEIGHTS[point.c] * share * (point.value - MIDDLE) / sum(other.layer is point.layer for other in alike)


def _by_first_rules(content: AssessmentSubmitted) -> Advice | None:
    """Return the advice of the first rules: the mean of the five C, each the mean of what was said and seen of it."""
    points: dict[FiveC, list[int]] = {}
    named: list[tuple[int, str]] = []
    for answer in content.answers:
        statement = STATEMENTS.get(answer.code)
        if statement is None or answer.value is None:
            continue
        value = RATING_MIN + RATING_MAX - answer.value if answer.code in REVERSED else answer.value
        points.setdefault(statement.c, []).append(round(_scaled(value)))
        named.append((round(_scaled(value)), tr(statement.short)))
    for seen in content.observations:
        points.setdefault(seen.c, []).append(round(_scaled(seen.rating)))
        named.append((round(_scaled(seen.rating)), seen.evidence or tr("{c} as observed", c=tr(C_WORDS[seen.c]))))
    reached = [item.rating for item in content.references if item.rating is not None]
    points.setdefault(FiveC.CHARACTER, []).extend(round(_scaled(rating)) for rating in reached)
    five_c = {c: round(sum(values) / len(values)) for c, values in sorted(points.items()) if values}
    if not five_c:
        return None
    up = tuple(text for value, text in sorted(named, key=lambda pair: -pair[0]) if value >= 75)[:3]
    down = tuple(text for value, text in sorted(named, key=lambda pair: pair[0]) if value <= 25)[:3]
    return Advice(round(sum(five_c.values()) / len(five_c)), five_c, up, down)
