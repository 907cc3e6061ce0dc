"""Character assessments: the statements, handing one in, and what it advises."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.assessment import (
    Answer,
    Assessment,
    AssessmentSubmitted,
    Observation,
    Reference,
    advise,
    incomplete,
)
from fieldapp.domain.work.questionnaire import STATEMENTS, FiveC, Statement
from fieldapp.domain.work.visit import WorkState
from fieldapp.services.desk import Desk, Result
from fieldapp.store.view import View

__all__ = ["Answer", "FiveC", "Observation", "Reference", "Statement"]


@dataclass(frozen=True)
class SubmitAssessment:
    """An interview to hand in; duration in seconds from the first answer to the last."""

    borrower_id: Id
    answers: tuple[Answer, ...] = ()
    references: tuple[Reference, ...] = ()
    observations: tuple[Observation, ...] = ()
    declined: bool = False
    duration_s: int = 0


@dataclass(frozen=True)
class AssessmentView:
    """What an assessment says. score and five_c: 0 to 100, higher is better; None and empty where it was declined."""

    assessment_id: Id
    borrower_id: Id
    author: str
    day: Day
    score: int | None
    five_c: dict[FiveC, int]
    reasons_up: tuple[str, ...]
    reasons_down: tuple[str, ...]
    rules_version: str
    state: WorkState


def questionnaire(_desk: Desk) -> tuple[Statement, ...]:
    """Return the statements in the order in which they are spoken."""
    return tuple(STATEMENTS[code] for code in sorted(STATEMENTS))


def submit_assessment(desk: Desk, wanted: SubmitAssessment) -> Result:
    """Hand in an interview. TOO_FEW_ANSWERS or EVIDENCE_NEEDED where it is not complete; nothing is recorded then."""
    content = AssessmentSubmitted(
        borrower_id=wanted.borrower_id,
        answers=wanted.answers,
        references=wanted.references,
        observations=wanted.observations,
        declined=wanted.declined,
        duration_s=wanted.duration_s,
    )
    problem = incomplete(content)
    if problem:
        answered = sum(1 for item in content.answers if item.value is not None or item.reason)
        return Rejection(problem, {"answered": answered, "needed": len(STATEMENTS)})
    with desk.book.work() as work:
        borrower = work.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = work.append(Intent(content, desk.new_id(), borrower.center_id, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()


def latest_assessment(view: View, borrower_id: Id) -> AssessmentView | None:
    """Return a borrower's newest assessment that says something, else her newest, None where there is none."""
    found = view.of_borrower(Assessment, borrower_id)[::-1]
    spoken = [item for item in found if advise(item.content) is not None]
    chosen = (spoken or found)[:1]
    return assessment_view(view, chosen[0]) if chosen else None


def assessment_view(view: View, item: Assessment) -> AssessmentView:
    """Return an assessment with its advice."""
    advice, author = advise(item.content), view.find(User, item.author)
    return AssessmentView(
        assessment_id=item.id,
        borrower_id=item.borrower_id,
        author=author.name if author else "",
        day=item.day,
        score=advice.score if advice else None,
        five_c=advice.five_c if advice else {},
        reasons_up=advice.reasons_up if advice else (),
        reasons_down=advice.reasons_down if advice else (),
        rules_version=item.content.rules_version,
        state=item.state,
    )
