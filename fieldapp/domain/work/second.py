"""Rating twice: some assessments are made again by somebody who does not see the first, to learn how far two agree.

Which ones, and by whom, follows from the assessment's id: nobody chooses, and every laptop and the office say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.work.submission import AssessmentSubmitted

ONE_IN: Final = 10
"""One assessment in so many is made twice."""
STEPS_APART: Final = 2
"""Two ratings that lie so many steps apart do not mean the same."""


def is_drawn(assessment: Id) -> bool:
    """Tell whether an assessment is to be made a second time."""
    return _number("rated twice", assessment) % ONE_IN == 0


def second_rater(assessment: Id, author: Id, raters: Iterable[Id]) -> Id | None:
    """Return who makes it again, of those who may; never its author, None where nobody is left."""
    others = [rater for rater in raters if rater != author]
    return min(others, key=lambda rater: _number("second rater", assessment, rater), default=None)


def drawn_neighbor(borrower: Id, neighbors: Iterable[Id], month: int) -> Id | None:
    """Return the neighbor to be asked about a borrower in a month (counted from 1970), None where there is nobody."""
    when = month.to_bytes(4, "big")
    others = [other for other in neighbors if other != borrower]
    return min(others, key=lambda other: _number("neighbor", borrower, other, when), default=None)


def _number(tag: str, *parts: bytes) -> int:
    return int.from_bytes(derived_id(tag, *parts)[9:], "big")


@dataclass(frozen=True)
class Agreement:
    """How two assessments of one person compare. rated: what both rated; apart: of these, how many lie far apart."""

    rated: int
    apart: int


def agreement(first: AssessmentSubmitted, second: AssessmentSubmitted) -> Agreement:
    """Compare the observations that two officers made of one person."""
    one = {seen.c: seen.rating for seen in first.observations}
    both = [(one[seen.c], seen.rating) for seen in second.observations if seen.c in one]
    return Agreement(len(both), sum(abs(a - b) >= STEPS_APART for a, b in both))
