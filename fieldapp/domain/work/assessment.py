"""Character assessment: answers, references and observations of one interview, and the advice drawn from them.

The score is the mean of the five C, 0 to 100, higher is better. It is advice with reasons and never decides
by itself: studies of such questionnaires find weak prediction, so raw answers are stored and can be fitted again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.disposition import Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.work.questionnaire import REVERSED, STATEMENTS, FiveC
from fieldapp.domain.work.workflow import Checked, Move, WorkState, step_to

RULES_VERSION: Final = "five-c-1"
RATING_MIN, RATING_MAX = 1, 5


@dataclass(frozen=True)
class Answer:
    """The answer to one statement: 1 to 5, or None with the reason why it was skipped."""

    code: int
    value: int | None
    reason: str = ""


@dataclass(frozen=True)
class Reference:
    """Somebody who knows the borrower: how long, and how far the word is good, 1 to 5 (None: not reached)."""

    name: str
    relation: str
    years_known: int
    rating: int | None = None


@dataclass(frozen=True)
class Observation:
    """What the officer saw for one C, 1 to 5, with the evidence for an extreme rating."""

    c: FiveC
    rating: int
    evidence: str = ""


@body(1203)
@dataclass(frozen=True)
class AssessmentSubmitted:
    """One assessment; the operation's entity is its id. declined: she did not want it, which is no bad score."""

    borrower_id: Id
    answers: tuple[Answer, ...] = ()
    references: tuple[Reference, ...] = ()
    observations: tuple[Observation, ...] = ()
    declined: bool = False
    duration_s: int = 0
    rules_version: str = RULES_VERSION


@record
@dataclass(frozen=True)
class Assessment(Checked):
    """An assessment; locked when it is submitted, a change is a new one."""

    KIND = Kind.ASSESSMENT

    content: AssessmentSubmitted


@dataclass(frozen=True)
class Advice:
    """What an assessment suggests. score and five_c: 0 to 100, higher is better; reasons: strongest first."""

    score: int
    five_c: dict[FiveC, int]
    reasons_up: tuple[str, ...]
    reasons_down: tuple[str, ...]


def advise(content: AssessmentSubmitted) -> Advice | None:
    """Return the advice of an assessment, None for one that was declined or answers nothing.

    Each C is the mean of its answered statements, its observation and, for character, the references, each scaled from
    1..5 to 0..100.
    """
    points: dict[FiveC, list[int]] = {}
    named: list[tuple[int, str]] = []
    for answer in content.answers:
        statement = STATEMENTS.get(answer.code)
        if statement is None or answer.value is None:
            continue
        value = RATING_MIN + RATING_MAX - answer.value if answer.code in REVERSED else answer.value
        points.setdefault(statement.c, []).append(_scaled(value))
        named.append((_scaled(value), statement.short))
    for seen in content.observations:
        points.setdefault(seen.c, []).append(_scaled(seen.rating))
        named.append((_scaled(seen.rating), seen.evidence or f"{seen.c.name.title()} as observed"))
    reached = [item.rating for item in content.references if item.rating is not None]
    points.setdefault(FiveC.CHARACTER, []).extend(_scaled(rating) for rating in reached)
    five_c = {c: round(sum(values) / len(values)) for c, values in sorted(points.items()) if values}
    if content.declined or not five_c:
        return None
    up = tuple(text for value, text in sorted(named, key=lambda pair: -pair[0]) if value >= 75)[:3]
    down = tuple(text for value, text in sorted(named, key=lambda pair: pair[0]) if value <= 25)[:3]
    return Advice(round(sum(five_c.values()) / len(five_c)), five_c, up, down)


def _scaled(rating: int) -> int:
    return (rating - RATING_MIN) * 100 // (RATING_MAX - RATING_MIN)


def incomplete(content: AssessmentSubmitted) -> Reason:
    """Return why an assessment cannot be submitted yet, or NONE: every statement answered or skipped with a reason,
    and evidence for every observation at an end of the scale."""
    if content.declined:
        return Reason.NONE
    answered = {item.code for item in content.answers if item.value is not None or item.reason}
    if answered < set(STATEMENTS):
        return Reason.TOO_FEW_ANSWERS
    if any(seen.rating in (RATING_MIN, RATING_MAX) and not seen.evidence for seen in content.observations):
        return Reason.EVIDENCE_NEEDED
    return Reason.NONE


def _credible(content: AssessmentSubmitted) -> bool:
    ratings = [item.value for item in content.answers] + [item.rating for item in content.references]
    ratings += [item.rating for item in content.observations]
    return all(rating is None or RATING_MIN <= rating <= RATING_MAX for rating in ratings)


def apply_assessment_submitted(draft: Draft, entry: Entry, submitted: AssessmentSubmitted) -> Disposition:
    """Keep an assessment as a fact: several of one borrower stand beside each other and are never merged."""
    operation = entry.operation
    borrower, author = draft.find(Borrower, submitted.borrower_id), author_of(draft, entry)
    if borrower is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    if draft.find(Assessment, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    if not _credible(submitted):
        return held(Reason.BAD_VALUE)
    assessment = Assessment(
        id=operation.entity,
        borrower_id=borrower.id,
        center_id=borrower.center_id,
        author=author.id,
        day=operation.business_day,
        state=WorkState.SUBMITTED,
        version=NO_ID,
        content=submitted,
    )
    return step_to(draft, entry, assessment, Move(WorkState.SUBMITTED))
