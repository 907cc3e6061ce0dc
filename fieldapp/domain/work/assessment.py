"""Character assessment: answers, references and observations of one sitting, kept as a fact that a supervisor checks.

The advice drawn from it is in `advice`: a score of 0 to 100 with reasons, higher is better. It never decides by itself:
studies of such questionnaires find weak prediction, so raw answers are stored and can be fitted again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.disposition import Disposition, held, refused
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.operation import Entry
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Kind, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.advice import Advice, advise
from fieldapp.domain.work.anchors import ReferenceItem
from fieldapp.domain.work.questionnaire import STATEMENTS
from fieldapp.domain.work.scales import ITEMS
from fieldapp.domain.work.small_tests import sound_patience, sound_sums
from fieldapp.domain.work.submission import (
    RATING_MAX,
    RATING_MIN,
    RULES_FIRST,
    RULES_VERSION,
    Answer,
    AssessmentSubmitted,
    Observation,
    Reference,
    Source,
)
from fieldapp.domain.work.workflow import Checked, Move, WorkState, step_to

__all__ = [
    "RATING_MAX",
    "RATING_MIN",
    "RULES_VERSION",
    "Advice",
    "Answer",
    "Assessment",
    "AssessmentSubmitted",
    "Observation",
    "Reference",
    "Source",
    "advise",
    "apply_assessment_submitted",
    "incomplete",
    "is_old",
]
GOOD_FOR_DAYS: Final = 365
"""After so many days an assessment is made anew."""


@record
@dataclass(frozen=True)
class Assessment(Checked):
    """An assessment; locked when it is submitted, a change is a new one."""

    KIND = Kind.ASSESSMENT

    content: AssessmentSubmitted


def is_old(day: Day, today: Day) -> bool:
    """Tell whether an assessment of a day has to be made anew."""
    return today - day >= GOOD_FOR_DAYS


def incomplete(content: AssessmentSubmitted) -> Reason:
    """Return why an assessment cannot be submitted yet, or NONE: every statement answered or skipped with a reason
    (or none at all, where she left out the interview), and evidence for every observation at an end of the scale."""
    if content.declined:
        return Reason.NONE
    first = content.rules_version == RULES_FIRST
    asked = set(STATEMENTS if first else ITEMS)
    answered = {item.code for item in content.answers if item.value is not None or item.reason}
    left_out = not first and not content.answers and bool(content.references or content.observations)
    if not left_out and answered < asked:
        return Reason.TOO_FEW_ANSWERS
    if any(seen.rating in (RATING_MIN, RATING_MAX) and not seen.evidence for seen in content.observations):
        return Reason.EVIDENCE_NEEDED
    return Reason.NONE


def _credible(content: AssessmentSubmitted) -> bool:
    ratings = [item.value for item in content.answers] + [item.rating for item in content.references]
    ratings += [item.rating for item in content.observations]
    said = [value for who in content.references for value in who.items]
    return (
        all(rating is None or RATING_MIN <= rating <= RATING_MAX for rating in ratings)
        and all(0 <= value <= RATING_MAX for value in said)
        and all(len(who.items) in (0, len(ReferenceItem)) for who in content.references)
        and all(0 <= item.good <= item.of for item in content.behavior)
        and sound_patience(content.patience)
        and sound_sums(content.sums)
    )


def apply_assessment_submitted(draft: Draft, entry: Entry, submitted: AssessmentSubmitted) -> Disposition:
    """Keep an assessment as a fact: several of one borrower stand beside each other and are never merged.

    One that rates another again is about the same borrower, and never by the same person.
    """
    operation = entry.operation
    borrower, author = draft.find(Borrower, submitted.borrower_id), author_of(draft, entry)
    if borrower is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    if draft.find(Assessment, operation.entity):
        return refused(Reason.ALREADY_EXISTS)
    first = draft.find(Assessment, submitted.second_of) if submitted.second_of != NO_ID else None
    if first is not None and first.author == author.id:
        return refused(Reason.MAKER_IS_CHECKER)
    about_another = first is not None and first.borrower_id != borrower.id
    if about_another or (first is None and submitted.second_of != NO_ID) or not _credible(submitted):
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
