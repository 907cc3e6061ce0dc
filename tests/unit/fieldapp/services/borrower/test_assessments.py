"""Assessments are complete or not handed in; the newest that says something is shown."""

from __future__ import annotations

from pathlib import Path

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.questionnaire import STATEMENTS
from fieldapp.services.borrower.assessments import (
    Answer,
    SubmitAssessment,
    latest_assessment,
    questionnaire,
    submit_assessment,
)
from fieldapp.services.desk import Saved
from tests.fakes.branch import named
from tests.fakes.desks import desk_of
from tests.fakes.fleet import fleet


def test_an_interview_is_handed_in_and_advises(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=1) as made:
        desk = desk_of(made.laptops["anil"])
        assert len(questionnaire(desk)) == 24
        few = submit_assessment(desk, SubmitAssessment(named("borrower 0"), (Answer(1, 5),)))
        assert isinstance(few, Rejection)
        assert (few.reason, few.facts["answered"]) == (Reason.TOO_FEW_ANSWERS, 1)
        answers = tuple(Answer(code, 3) for code in STATEMENTS)
        assert isinstance(submit_assessment(desk, SubmitAssessment(named("borrower 0"), answers)), Saved)
        assert isinstance(submit_assessment(desk, SubmitAssessment(named("borrower 0"), declined=True)), Saved)
        unknown = submit_assessment(desk, SubmitAssessment(named("nobody"), answers))
        assert isinstance(unknown, Rejection)
        with desk.book.view() as view:
            latest = latest_assessment(view, named("borrower 0"))
            assert latest_assessment(view, named("nobody")) is None
        assert latest is not None
        assert (latest.score, latest.author) == (50, "Anil")
