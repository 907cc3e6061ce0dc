"""The character assessment by keyboard: 24 statements in 24 presses and at most six more, nothing lost between days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment import AssessmentScreen
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.people_desk import KAMALA, profile, saved, statements
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL_ANSWERED = {"consent": "yes", **{f"q{number}": "3" for number in range(1, 25)}}


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    services.answer("people.profile", profile())
    services.answer("assessments.questionnaire", statements())
    services.answer("assessments.submit_assessment", saved("assessments"))
    services.answer("drafts.recall", {})
    services.answer("drafts.keep", saved("drafts"))
    services.answer("drafts.discard", saved("drafts"))
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    return _opened(window_ground)


def _opened(qtbot: QtBot) -> Ground:
    made = Ground(AssessmentScreen(fake_desk()), qtbot)
    made.open(KAMALA)
    return made


def _screen(ground: Ground) -> AssessmentScreen:
    assert isinstance(ground.screen_, AssessmentScreen)
    return ground.screen_


def _submitted(answers: FakeServices) -> Any:
    (command,) = answers.called("assessments.submit_assessment")[0]
    return command


def test_twenty_four_statements_take_twenty_four_presses_and_at_most_six(ground: Ground, answers: FakeServices) -> None:
    ground.presses += 1  # A on the person
    ground.press("1")
    for number in range(24):
        ground.press(str(1 + number % 5))
    ground.press("Ctrl+Enter")
    assert ground.presses <= 24 + 6
    command = _submitted(answers)
    assert [answer.value for answer in command.answers] == [1 + number % 5 for number in range(24)]
    assert not command.declined


def test_every_answer_is_written_at_once(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "4", "2")
    kept = [values for _form, _key, values in answers.called("drafts.keep")]
    assert all((form, key) == ("assessment", id_text(KAMALA)) for form, key, _ in answers.called("drafts.keep"))
    assert kept[0] == {"consent": "yes"}
    assert kept[1]["q1"] == "4"
    assert kept[2]["q2"] == "2"
    assert len(ground.saves) == 3


def test_the_interview_goes_on_where_it_was_left(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", {"consent": "yes", "q1": "2", "q2": "-No time left"})
    ground = _opened(window_ground)
    interview = _screen(ground).interview
    assert statements()[2].text in interview.statement.text()
    assert QApplication.focusWidget() is interview.keys


def test_backspace_goes_back_and_shows_the_answer(ground: Ground) -> None:
    ground.press("1", "4", "2", "Backspace")
    interview = _screen(ground).interview
    assert statements()[1].text in interview.statement.text()
    assert interview.keys.value == 2


def test_leaving_a_statement_out_asks_for_the_reason(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "s", "2")
    assert answers.called("drafts.keep")[-1][2]["q1"] == "-Would rather not say"
    assert statements()[1].text in _screen(ground).interview.statement.text()


def test_the_score_is_hidden_until_it_is_handed_in(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    screen = _screen(ground)
    assert not screen.outlook.isVisible()
    assert not screen.five.isVisible()
    ground.press("Ctrl+Enter")
    assert screen.outlook.isVisible()
    assert "61 of 100" in screen.outlook.spoken
    assert "A guide, not a decision" in screen.outlook.spoken
    assert next(name for name, _points in screen.five.bars.scores) == "Character"
    assert answers.called("drafts.discard") == [("assessment", id_text(KAMALA))]


def test_an_assessment_that_was_handed_in_is_locked(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("Ctrl+Enter", "Ctrl+Enter")
    assert len(answers.called("assessments.submit_assessment")) == 1
    assert "locked" in str(ground.refusals[-1])


def test_open_statements_are_said_with_their_number(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "3", "Ctrl+Enter")
    assert "23 statements are still open" in _screen(ground).banner.words
    assert answers.called("assessments.submit_assessment") == []


def test_consent_comes_first(ground: Ground, answers: FakeServices) -> None:
    ground.press("Ctrl+2")
    assert not _screen(ground).interview.isVisible()
    ground.press("Ctrl+Enter")
    assert "agrees" in _screen(ground).banner.words
    assert answers.called("assessments.submit_assessment") == []


def test_who_declines_is_recorded_in_two_keys(ground: Ground, answers: FakeServices) -> None:
    ground.press("2", "Ctrl+Enter")
    assert _submitted(answers).declined


def test_strong_needs_evidence_and_the_cursor_stands_there(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("F4", "5", "Ctrl+Enter")
    row = _screen(ground).observations.rows[FiveC.CHARACTER]
    assert row.problem
    assert QApplication.focusWidget() is row.evidence
    ground.type("Neighbors say so")
    ground.press("Ctrl+Enter")
    (seen,) = _submitted(answers).observations
    assert (seen.c, seen.rating, seen.evidence) == (FiveC.CHARACTER, 5, "Neighbors say so")


def test_a_rating_says_what_it_looks_like(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("F4", "4")
    assert _screen(ground).observations.rows[FiveC.CHARACTER].anchor.text() == "Tells bad news by herself"


def test_references_are_typed_and_rated(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("Ctrl+3")
    ground.type("Sita Bai")
    ground.press("Tab")
    ground.type("neighbor")
    ground.press("Tab")
    ground.type("9")
    ground.press("Tab", "4", "Ctrl+Enter")
    (reference,) = _submitted(answers).references
    assert (reference.name, reference.relation, reference.years_known, reference.rating) == (
        "Sita Bai",
        "neighbor",
        9,
        4,
    )


def test_typing_is_written_when_it_rests_and_again_when_the_disk_refused(
    window_ground: QtBot, answers: FakeServices
) -> None:
    def full(*_arguments: Any) -> None:
        raise OSError("disk full")

    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("Ctrl+3")
    answers.answer("drafts.keep", full)
    ground.type("Sita")
    window_ground.waitUntil(_screen(ground).banner.isVisible, timeout=3000)
    answers.answer("drafts.keep", saved("drafts"))
    _screen(ground).banner.pressed.emit()
    ground.settle()
    assert answers.called("drafts.keep")[-1][2] == {"ref0_name": "Sita"}
    assert not _screen(ground).banner.isVisible()


def test_a_refusal_keeps_the_answers(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    answers.answer("assessments.submit_assessment", Rejection(Reason.UNKNOWN_RECORD))
    ground = _opened(window_ground)
    ground.press("Ctrl+Enter")
    assert _screen(ground).banner.isVisible()
    assert answers.called("drafts.discard") == []
    assert _screen(ground).session is not None


def test_a_person_without_an_assessment_page_is_asked_for(window_ground: QtBot, answers: FakeServices) -> None:
    ground = Ground(AssessmentScreen(fake_desk()), window_ground)
    ground.open(None)
    assert "Nobody is chosen" in _screen(ground).banner.words
