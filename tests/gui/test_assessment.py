"""The character assessment by keyboard: 24 statements in 24 presses and at most six more, nothing lost between days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.assessment import Answer, AssessmentSubmitted, Observation, Reference, Source
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment import AssessmentScreen
from tests.fakes.desk import FakeServices, fake_desk, same_id
from tests.fakes.people_desk import KAMALA, beginning, person, profile, saved, statements
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL_ANSWERED = {"consent": "yes", **{f"q{number}": "3" for number in range(101, 125)}}


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    services.answer("people.profile", profile())
    services.answer("assessments.begin", beginning())
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
    assert kept[1]["q101"] == "4"
    assert kept[2]["q102"] == "2"
    assert len(ground.saves) == 3


def test_the_interview_goes_on_where_it_was_left(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", {"consent": "yes", "q101": "2", "q102": "-No time left"})
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
    assert answers.called("drafts.keep")[-1][2]["q101"] == "-Would rather not say"
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
    assert [one.keys for one in ground.screen_.page_actions() if one.hint] == ["Escape"], "no keys of what is over"
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


def test_three_people_are_asked_six_questions_each_with_sentences_to_choose_from(
    window_ground: QtBot, answers: FakeServices
) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    answers.answer("assessments.begin", beginning(neighbor=person(borrower_id=same_id(77), name="Rekha Netam")))
    ground = _opened(window_ground)
    card = _screen(ground).references
    ground.press("Ctrl+3")
    ground.type("Sita Bai")
    ground.press("Tab")
    ground.type("leader")
    ground.press("Tab")
    ground.type("9")
    ground.press("Tab", "Tab")
    assert "What happens?" in card.question.text()
    ground.press("4", "5", "Backspace", "3", "6", "4", "4", "4")
    assert card.at == 1
    assert QApplication.focusWidget() is card.edits["name"]
    ground.type("Mohan")
    ground.press("Tab", "Tab", "Tab", "2")
    assert not card.keys.isVisible(), "somebody who was not reached says nothing"
    card.show_person(2)
    assert card.edits["name"].text() == "Rekha Netam"
    ground.press("1", "2", "3", "4", "5", "1")
    assert _screen(ground).observations.isVisible()
    ground.press("Ctrl+Enter")
    leader, trade, drawn = _submitted(answers).references
    assert (leader.name, leader.years_known, leader.items, leader.source) == (
        "Sita Bai", 9, (4, 3, 0, 4, 4, 4), Source.LEADER,
    )  # fmt: skip
    assert (trade.name, trade.items, trade.reached) == ("Mohan", (), False)
    assert (drawn.name, drawn.borrower, drawn.source) == ("Rekha Netam", same_id(77), Source.DRAWN)
    kept = {key: text for _form, _key, values in answers.called("drafts.keep") for key, text in values.items()}
    assert (kept["ref0_i1"], kept["ref0_i3"], kept["ref1_missed"]) == ("4", "-Cannot say", "yes")


def test_a_drawn_neighbor_who_was_not_asked_is_left_out(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    answers.answer("assessments.begin", beginning(neighbor=person(borrower_id=same_id(77), name="Rekha Netam")))
    ground = _opened(window_ground)
    ground.press("Ctrl+Enter")
    assert _submitted(answers).references == ()


def test_the_statements_can_be_left_out(ground: Ground, answers: FakeServices) -> None:
    ground.press("3")
    assert _screen(ground).references.isVisible()
    ground.press("F4", "3", "Ctrl+Enter")
    command = _submitted(answers)
    assert (command.answers, command.declined, len(command.observations)) == ((), False, 1)


def test_every_answer_carries_its_time(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "4", "2", "5")
    kept = [values for _form, _key, values in answers.called("drafts.keep")][1:]
    assert [key for values in kept for key in values if key[0] == "t"] == ["t101", "t102", "t103"]


def test_a_second_rating_is_asked_for_and_a_returned_one_goes_on(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("assessments.begin", beginning(second=True))
    assert "without seeing it" in _screen(_opened(window_ground)).notice.words
    earlier = AssessmentSubmitted(
        KAMALA,
        (Answer(101, 4, "", 55), Answer(102, None, "No time left")),
        (Reference("Sita", "leader", 9, None, (4, 0, 3, 3, 3, 3), Source.LEADER),),
        (Observation(FiveC.CAPITAL, 2, "stock on credit"),),
    )
    answers.answer("assessments.begin", beginning(returned_because="References missing.", earlier=earlier))
    screen = _screen(_opened(window_ground))
    assert "Returned: References missing. What you had" in screen.notice.words
    assert screen.session is not None
    again = screen.session.command()
    assert (again.answers, again.references, again.observations) == (
        earlier.answers, earlier.references, earlier.observations,
    )  # fmt: skip


def test_what_a_rating_looks_like_is_read_before_one_is_chosen(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", ALL_ANSWERED)
    ground = _opened(window_ground)
    ground.press("F4")
    legend = _screen(ground).legend
    assert legend.isVisible()
    assert legend.title.text() == "Character"
    _screen(ground).observations.rows[FiveC.CONDITIONS].rating.setFocus()
    assert legend.title.text() == "Conditions"


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


def test_the_small_tests_take_a_key_each_and_can_be_left_out(ground: Ground, answers: FakeServices) -> None:
    screen = _screen(ground)
    ground.press("1", "Ctrl+5")
    assert "1,000 today" in screen.small.question.text()
    first = screen.small.question.text()
    ground.press("1")
    assert screen.small.question.text() != first, "who takes today is offered more"
    ground.press("Backspace")
    assert screen.small.question.text() == first
    ground.press("2", "2", "1", "1", "2", "2", "5", "1")
    assert screen.small.question.text() == "Both tests are through."
    kept = answers.called("drafts.keep")[-1]
    assert kept[2]["small"] == "1,1,0,0,1,2,0,1"
    assert screen.session is not None
    assert screen.session.command().patience == (1, 1, 0, 0, 1)
    assert screen.parts.rows[4].subtitle == "8 of 8"
