"""Two small tests beside the questionnaire: how long she would wait for more, and how she counts. Both are optional.

Patience is a staircase of five choices between an amount today and a larger one in six months: who takes today is
offered more for waiting, who waits is offered less, in halving steps, so that five choices tell 32 levels apart. Three
sums show how she counts. Like the scales, neither counts in the score before it has proved itself on local loans; the
raw choices are kept so that they can be fitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.words import mark

PATIENCE_STEPS: Final = 5
LEVELS: Final = 2**PATIENCE_STEPS
TODAY, LATER = 0, 1
AMOUNT_TODAY: Final = 1_000
"""What she may have today, in whole units of the currency."""
STEP: Final = 50
"""By how much one level more is offered for waiting, in whole units."""
CANNOT_SAY: Final = 0


@dataclass(frozen=True)
class Sum:
    """One sum: what is asked, four answers to choose from, and the place of the right one, from 1."""

    question: str
    answers: tuple[str, str, str, str]
    right: int


SUMS: Final = (
    Sum(mark("You buy for 60 and sell for 75. What do you earn on one?"), ("10", "15", "25", "135"), 2),
    Sum(mark("You owe 1,000 and pay 2 for every 100 in a month. What is that?"), ("2", "20", "102", "200"), 2),
    Sum(mark("Five people share 400 alike. How much does each one get?"), ("45", "80", "100", "200"), 2),
)


def offered(choices: Sequence[int]) -> int:
    """Return what is offered in six months after these choices, in whole units; fewer than five choices."""
    return AMOUNT_TODAY + STEP * _level(choices)


def _level(choices: Sequence[int]) -> int:
    """Return the level of the next offer, 1 to 31: the middle of what is still open."""
    low, high = 0, LEVELS
    for choice in choices[: PATIENCE_STEPS - 1]:
        middle = (low + high) // 2
        low, high = (middle, high) if choice == TODAY else (low, middle)
    return (low + high) // 2


def patience(choices: Sequence[int]) -> int | None:
    """Return how patient five choices are, 0 to 31, higher is more patient; None where they are not complete."""
    if not sound_patience(choices) or not choices:
        return None
    level = 0
    for choice in choices:
        level = level * 2 + choice
    return level


def sums_right(answers: Sequence[int]) -> int | None:
    """Return how many of the three sums are right; None where they were not asked."""
    if len(answers) != len(SUMS):
        return None
    return sum(answer == item.right for answer, item in zip(answers, SUMS, strict=True))


def sound_patience(choices: Sequence[int]) -> bool:
    """Tell whether stored choices can be some: none, or five of today or later."""
    return len(choices) in (0, PATIENCE_STEPS) and all(choice in (TODAY, LATER) for choice in choices)


def sound_sums(answers: Sequence[int]) -> bool:
    """Tell whether stored answers can be some: none, or one per sum, 0 for cannot say."""
    return len(answers) in (0, len(SUMS)) and all(0 <= answer <= len(SUMS[0].answers) for answer in answers)
