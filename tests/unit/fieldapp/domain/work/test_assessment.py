"""The assessment: complete, credible, and advice with its reasons."""

from __future__ import annotations

import pytest

from fieldapp.domain.disposition import held, refused
from fieldapp.domain.rejection import Reason
from fieldapp.domain.work.assessment import (
    Answer,
    Assessment,
    AssessmentSubmitted,
    Observation,
    Reference,
    advise,
    incomplete,
)
from fieldapp.domain.work.questionnaire import REVERSED, STATEMENTS, FiveC
from fieldapp.domain.work.visit import WorkState
from tests.fakes.branch import APPLIED, FakeBranch, named

BORROWER = named("borrower 0")


def answers(value: int = 4) -> tuple[Answer, ...]:
    """Every statement answered alike in meaning: those that speak against lending the other way round."""
    return tuple(Answer(code, 6 - value if code in REVERSED else value) for code in STATEMENTS)


def test_the_score_is_the_mean_of_the_five_c() -> None:
    advice = advise(AssessmentSubmitted(BORROWER, answers(4)))
    assert advice is not None
    assert advice.score == 75
    assert set(advice.five_c) == set(FiveC)
    best, worst = advise(AssessmentSubmitted(BORROWER, answers(5))), advise(AssessmentSubmitted(BORROWER, answers(1)))
    assert best is not None
    assert worst is not None
    assert (best.score, worst.score) == (100, 0)


def test_the_strongest_reasons_are_named_both_ways() -> None:
    mixed = tuple(Answer(code, 5 if code == 1 else 1 if code == 9 else 3) for code in STATEMENTS)
    advice = advise(AssessmentSubmitted(BORROWER, mixed))
    assert advice is not None
    assert advice.reasons_up == ("Returns what she borrows",)
    assert advice.reasons_down == ("Keeps a record",)


def test_references_count_for_character_and_observations_for_their_c() -> None:
    content = AssessmentSubmitted(
        BORROWER,
        references=(Reference("Sita", "neighbor", 8, 5), Reference("Ram", "shop", 2, None)),
        observations=(Observation(FiveC.CAPITAL, 1, "empty shelves"),),
    )
    advice = advise(content)
    assert advice is not None
    assert advice.five_c == {FiveC.CHARACTER: 100, FiveC.CAPITAL: 0}
    assert advice.reasons_down == ("empty shelves",)


def test_a_refusal_is_no_bad_score() -> None:
    assert advise(AssessmentSubmitted(BORROWER, answers(), declined=True)) is None
    assert advise(AssessmentSubmitted(BORROWER)) is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (AssessmentSubmitted(BORROWER, answers()), Reason.NONE),
        (AssessmentSubmitted(BORROWER, answers()[1:]), Reason.TOO_FEW_ANSWERS),
        (AssessmentSubmitted(BORROWER, (*answers()[1:], Answer(1, None, "was called away"))), Reason.NONE),
        (AssessmentSubmitted(BORROWER, (*answers()[1:], Answer(1, None))), Reason.TOO_FEW_ANSWERS),
        (AssessmentSubmitted(BORROWER, answers(), (), (Observation(FiveC.CAPITAL, 5),)), Reason.EVIDENCE_NEEDED),
        (AssessmentSubmitted(BORROWER, answers(), (), (Observation(FiveC.CAPITAL, 3),)), Reason.NONE),
        (AssessmentSubmitted(BORROWER, declined=True), Reason.NONE),
    ],
)
def test_what_is_missing_is_named(content: AssessmentSubmitted, reason: Reason) -> None:
    assert incomplete(content) is reason


def test_it_is_kept_as_a_fact_beside_others() -> None:
    branch = FakeBranch(borrowers=1)
    content = AssessmentSubmitted(branch.borrowers[0], answers())
    assert branch.do("anil", content, named("a1")) == APPLIED
    assert branch.do("bela", content, named("a2")) == APPLIED
    kept = branch.state.find(Assessment, named("a1"))
    assert kept is not None
    assert kept.state is WorkState.SUBMITTED
    assert branch.do("bela", content, named("a1")) == refused(Reason.ALREADY_EXISTS)
    wild = AssessmentSubmitted(branch.borrowers[0], (Answer(1, 6),))
    assert branch.do("anil", wild, named("a3")) == held(Reason.BAD_VALUE)
    assert branch.do("anil", AssessmentSubmitted(named("x")), named("a4")) == refused(Reason.UNKNOWN_RECORD)
