"""Interviews are complete, and say a little about who is being asked."""

from __future__ import annotations

from dataclasses import replace
from statistics import mean

from fieldapp.demo.synthetic.assessments import _spoken, due
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.domain.rejection import Reason
from fieldapp.domain.work.assessment import RULES_VERSION, Assessment, AssessmentSubmitted, advise, incomplete
from fieldapp.services.borrower.assessments import SubmitAssessment
from tests.fakes.desk import fake_desk
from tests.unit.fieldapp.demo.synthetic.conftest import Written
from tests.unit.fieldapp.demo.synthetic.test_visits import member


def score(wanted: SubmitAssessment) -> int:
    content = AssessmentSubmitted(
        wanted.borrower_id, wanted.answers, wanted.references, wanted.observations, rules_version=RULES_VERSION
    )
    assert incomplete(content) is Reason.NONE
    advice = advise(content)
    assert advice is not None
    return advice.score


def test_interviews_are_complete_and_lean_on_the_person() -> None:
    desk = fake_desk()
    safe, risky = member(0), replace(member(0), risky=True)
    scores = [
        (score(_spoken(desk, safe, Chance(seed))), score(_spoken(desk, risky, Chance(seed)))) for seed in range(60)
    ]
    gap = mean(first for first, _ in scores) - mean(second for _, second in scores)
    assert 8 < gap < 30
    assert min(first for first, _ in scores) < max(second for _, second in scores)


def test_everybody_is_asked_about_once_a_year() -> None:
    asked = sum(due(replace(member(0), luck=Chance(1).of(number)), week) for number in range(200) for week in range(52))
    assert 160 < asked < 240


def test_they_are_handed_in(written: Written) -> None:
    with written.book.view() as view:
        handed_in = view.every(Assessment)
    assert len(handed_in) == written.history.outcome.tally.assessments
