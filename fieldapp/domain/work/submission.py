"""What one assessment says, as it is recorded: answers, references, observations, and the counts of her behavior."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import body
from fieldapp.domain.work.behavior import Counted
from fieldapp.domain.work.questionnaire import FiveC

RULES_FIRST: Final = "five-c-1"
RULES_VERSION: Final = "five-c-2"
"""The rules that new assessments are made and read by; what was made by earlier ones is read by those."""
RATING_MIN, RATING_MAX = 1, 5


@dataclass(frozen=True)
class Answer:
    """The answer to one statement: 1 to 5, or None with the reason why it was skipped. took_ds: tenths of a second."""

    code: int
    value: int | None
    reason: str = ""
    took_ds: int = 0


class Source(IntEnum):
    """Who a reference is; numbers are stored."""

    OTHER = 0
    LEADER = 1
    TRADE = 2
    DRAWN = 3
    """A neighbor drawn from the list by a rule, named neither by the borrower nor by the officer."""


@dataclass(frozen=True)
class Reference:
    """Somebody who knows the borrower, asked alone.

    rating: how far the word is good under the first rules. items: 1 to 5 in the order of ReferenceItem, 0 for cannot
    say; none where the person was not reached. borrower: who it is, of those drawn from the list.
    """

    name: str
    relation: str
    years_known: int
    rating: int | None = None
    items: tuple[int, ...] = ()
    source: Source = Source.OTHER
    borrower: Id = NO_ID

    @property
    def reached(self) -> bool:
        """Tell whether the person said anything."""
        return self.rating is not None or any(self.items)


@dataclass(frozen=True)
class Observation:
    """What the officer saw for one C, 1 to 5, with the evidence for an extreme rating."""

    c: FiveC
    rating: int
    evidence: str = ""


@body(1203)
@dataclass(frozen=True)
class AssessmentSubmitted:
    """One assessment; the operation's entity is its id. declined: she did not want it, which is no bad score.

    behavior: what the log said of her on that day. second_of: the assessment that this one rates again, blind.
    patience, sums: the choices of the small tests, empty where they were left out.
    """

    borrower_id: Id
    answers: tuple[Answer, ...] = ()
    references: tuple[Reference, ...] = ()
    observations: tuple[Observation, ...] = ()
    declined: bool = False
    duration_s: int = 0
    rules_version: str = RULES_FIRST
    behavior: tuple[Counted, ...] = ()
    second_of: Id = NO_ID
    patience: tuple[int, ...] = ()
    sums: tuple[int, ...] = ()
