"""How an officer rates beside others: does she drift from what like cases get, does one impression color all she sees.

Drift is the mean distance of her observations from what other officers gave to cases of the same kind (the same C, the
books saying about as much good), as a z. Halo is the mean correlation between her ratings of different C (E. Thorndike,
Journal of Applied Psychology 4, 1920). Both ask for talk, not for blame, and say nothing below CASES_MIN assessments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from statistics import fmean, pstdev
from typing import Final

from fieldapp.domain.risk.psychometrics import correlation
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.submission import AssessmentSubmitted

CASES_MIN: Final = 20
DRIFT_MAX: Final = 3.0
HALO_MAX: Final = 0.9
BANDS: Final = 4
"""So many bands of what the books say of a borrower, of 100 points; a band of its own where they say nothing."""
_UNKNOWN: Final = -1


@dataclass(frozen=True)
class Rater:
    """How somebody rates. cases: her assessments with observations; drift: a z, above zero for kinder than others;
    halo: -1 to 1. None where there is not enough to say anything."""

    cases: int
    drift: float | None = None
    halo: float | None = None

    @property
    def drifts(self) -> bool:
        """Tell whether her ratings lie far from those of others in like cases."""
        return self.drift is not None and abs(self.drift) > DRIFT_MAX

    @property
    def colored(self) -> bool:
        """Tell whether her ratings of different things go together in nearly every case."""
        return self.halo is not None and self.halo > HALO_MAX


def rater(own: Sequence[AssessmentSubmitted], others: Sequence[AssessmentSubmitted]) -> Rater:
    """Return how the author of `own` rates, against the assessments of other officers."""
    rated = [content for content in own if content.observations]
    if len(rated) < CASES_MIN:
        return Rater(len(rated))
    return Rater(len(rated), _drift(rated, others), _halo(rated))


def _kind(content: AssessmentSubmitted, c: FiveC) -> tuple[FiveC, int]:
    told = [item.points for item in content.behavior if item.enough]
    return c, min(BANDS - 1, int(fmean(told) * BANDS / 100)) if told else _UNKNOWN


def _drift(own: Sequence[AssessmentSubmitted], others: Sequence[AssessmentSubmitted]) -> float | None:
    given: dict[tuple[FiveC, int], list[int]] = defaultdict(list)
    for content in others:
        for seen in content.observations:
            given[_kind(content, seen.c)].append(seen.rating)
    usual = {kind: fmean(ratings) for kind, ratings in given.items()}
    spread = [rating - usual[kind] for kind, ratings in given.items() for rating in ratings]
    apart = [_apart(content, usual) for content in own]
    known = [distance for distance in apart if distance is not None]
    deviation = pstdev(spread) if len(spread) >= CASES_MIN else 0.0
    if len(known) < CASES_MIN or deviation == 0:
        return None
    return fmean(known) * sqrt(len(known)) / deviation


def _apart(content: AssessmentSubmitted, usual: dict[tuple[FiveC, int], float]) -> float | None:
    known = [seen.rating - usual[kind] for seen in content.observations if (kind := _kind(content, seen.c)) in usual]
    return fmean(known) if known else None


def _halo(own: Sequence[AssessmentSubmitted]) -> float | None:
    rated = [{seen.c: seen.rating for seen in content.observations} for content in own]
    found = []
    for one, two in combinations(FiveC, 2):
        both = [(ratings[one], ratings[two]) for ratings in rated if one in ratings and two in ratings]
        if len(both) >= CASES_MIN:
            together = correlation([a for a, _b in both], [b for _a, b in both])
            found += [] if together is None else [together]
    return fmean(found) if found else None
