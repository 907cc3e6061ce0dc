"""What interviews are worth: means of scales, and signs that an assessment was not made as it should be. No verdict.

Limits are those of `psychometrics.CarelessLimits`, defaults to be fitted to the place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from fieldapp.domain.risk.psychometrics import Careless, Interview, careless, scale_score, triangulated
from fieldapp.domain.work.anchors import ReferenceItem
from fieldapp.domain.work.scales import ITEMS, PAIRS, TURNED, Scale
from fieldapp.domain.work.submission import AssessmentSubmitted, Reference

REFERENCES_MIN: Final = 3
RANGE_MAX: Final = 3
"""References so far apart on one question ask for a fourth."""


@dataclass(frozen=True)
class References:
    """How far the references go. widest: the largest range of one question, 0 below three voices."""

    asked: int
    reached: int
    widest: int

    @property
    def one_more(self) -> bool:
        """Tell whether they differ so much that a fourth is asked."""
        return self.widest >= RANGE_MAX and self.reached <= REFERENCES_MIN


def references(content: AssessmentSubmitted) -> References:
    """Return how many references were asked and reached, and how far apart they lie."""
    said = content.references
    return References(len(said), sum(who.reached for who in said), widest(said))


def widest(people: Sequence[Reference]) -> int:
    """Return the largest range of one question over all who answered it, 0 below three voices."""
    ranges = []
    for at, _item in enumerate(ReferenceItem):
        found = triangulated([who.items[at] for who in people if len(who.items) > at and who.items[at]])
        ranges.append(found[1] if found else 0)
    return max(ranges)


@dataclass(frozen=True)
class Triangulation:
    """How the references agree over all questions: the middle of their medians, the widest range, and by how much one
    voice alone moves a mean at most."""

    middle: float
    apart: int
    shift: float


def triangulation(people: Sequence[Reference]) -> Triangulation | None:
    """Return how three or more references agree; None where no question was answered by three."""
    found = [
        said
        for at, _item in enumerate(ReferenceItem)
        if (said := triangulated([who.items[at] for who in people if len(who.items) > at and who.items[at]]))
    ]
    if not found:
        return None
    return Triangulation(median(said[0] for said in found), max(said[1] for said in found), max(s[2] for s in found))


def interview(content: AssessmentSubmitted) -> Interview:
    """Return the answered statements as the signs of carelessness are looked for: in order, with the time they took."""
    given = [item for item in content.answers if item.value is not None]
    places = {item.code: place for place, item in enumerate(given)}
    pairs = tuple((places[a], places[b]) for a, b in PAIRS if a in places and b in places)
    timed = sum(item.took_ds for item in given) / 10
    return Interview(
        answers=tuple(item.value for item in given if item.value is not None),
        seconds=timed or float(content.duration_s),
        pairs=pairs,
        each=tuple(item.took_ds / 10 for item in given) if timed else (),
    )


def signs(content: AssessmentSubmitted, others: Sequence[AssessmentSubmitted] = ()) -> Careless | None:
    """Return the signs of an interview; others: assessments of other borrowers by the same officer."""
    return careless(interview(content), [interview(other) for other in others])


def scale_means(answers: Iterable[tuple[int, int | None]]) -> dict[Scale, float]:
    """Return the mean of each scale, 1 to 5, turned statements turned back; a scale answered below 80 % is left out."""
    given = {code: value for code, value in answers if code in ITEMS}
    means = {}
    for scale in Scale:
        own = {code: given.get(code) for code, item in ITEMS.items() if item.scale is scale}
        mean = scale_score(own, TURNED)
        if mean is not None:
            means[scale] = mean
    return means
