"""The interview of an assessment: one key per statement, back, skip with a reason, kept between days."""

from __future__ import annotations

import pytest

from fieldapp.ui.screens.assessment_parts.interview import Interview
from tests.fakes.people_desk import statements


@pytest.fixture
def interview() -> Interview:
    return Interview(statements())


def test_twenty_four_answers_are_twenty_four_steps(interview: Interview) -> None:
    for number in range(24):
        assert interview.answer(1 + number % 5) is not None
    assert (interview.answered, interview.open, interview.current) == (24, 0, None)
    assert [answer.value for answer in interview.answers()] == [1 + number % 5 for number in range(24)]


def test_a_value_outside_the_scale_changes_nothing(interview: Interview) -> None:
    assert interview.answer(0) is None
    assert interview.answer(6) is None
    assert interview.position == 0


def test_back_shows_the_statement_before_and_a_new_answer_replaces_the_old(interview: Interview) -> None:
    first = interview.statements[0].code
    interview.answer(2)
    interview.answer(3)
    interview.back()
    interview.back()
    interview.answer(5)
    assert interview.value_of(first) == 5
    assert interview.position == 2, "the interview goes on where it was, not over answered statements again"


def test_a_skip_needs_a_reason_and_is_not_an_answer(interview: Interview) -> None:
    assert interview.skip("  ") is None
    code = interview.skip("Did not understand it")
    assert code == interview.statements[0].code
    assert (interview.answered, interview.skipped) == (0, 1)
    answer = interview.answers()[0]
    assert (answer.value, answer.reason) == (None, "Did not understand it")


def test_an_interview_goes_on_another_day(interview: Interview) -> None:
    interview.answer(4)
    interview.skip("No time left")
    again = Interview(statements(), interview.marks())
    assert again.position == 2
    assert again.answers() == interview.answers()


def test_marks_of_statements_that_left_the_questionnaire_are_dropped() -> None:
    assert Interview(statements(), {99: "3", 101: "9", 102: "-"}).marks() == {}
