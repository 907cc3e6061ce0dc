"""The interview card: one statement in large letters, a square for each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.config import Preferences
from fieldapp.domain.words import speak
from fieldapp.ui import preferences
from fieldapp.ui.screens.assessment_parts.interview import Interview
from fieldapp.ui.screens.assessment_parts.interview_card import InterviewCard
from tests.fakes.people_desk import statements
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> InterviewCard:
    made = InterviewCard()
    shown(qtbot, made, 690, 480)
    made.show_interview(Interview(statements()))
    made.take_focus()
    return made


def test_a_key_answers_and_the_next_one_stands_there(card: InterviewCard) -> None:
    heard: list[int] = []
    card.answered.connect(heard.append)
    QTest.keyClick(card.keys, Qt.Key.Key_4)
    assert heard == [statements()[0].code]
    assert statements()[1].text in card.statement.text()
    assert card.keys.value is None
    assert card.squares.accessibleName() == "1 answered, 0 skipped, 23 open"


def test_a_statement_that_is_not_translated_says_so(card: InterviewCard) -> None:
    assert card.untranslated.words == ""
    interview = Interview(statements())
    preferences.begin(Preferences(scheme="light", language="sw"))
    card.show_interview(interview)
    assert (card.untranslated.words == "") == (statements()[0].text not in card.statement.text())
    speak()  # as if the word list of her language had no such sentence
    card.show_interview(interview)
    assert statements()[0].text in card.statement.text()
    assert card.untranslated.words == "This statement is not here in Kiswahili yet. Say it in her own words."
    assert cut_words(card) == []


def test_every_statement_fits_its_place(card: InterviewCard, qtbot: QtBot) -> None:
    for _ in range(24):
        qtbot.wait(1)
        assert cut_words(card) == []
        QTest.keyClick(card.keys, Qt.Key.Key_3)


def test_the_last_answer_says_that_it_is_through(card: InterviewCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.finished, timeout=2000):
        for _ in range(24):
            QTest.keyClick(card.keys, Qt.Key.Key_3)
    assert card.done.isVisible()


def test_leaving_out_asks_why_first(card: InterviewCard) -> None:
    QTest.keyClick(card.keys, Qt.Key.Key_S)
    assert card.reasons.isVisible()
    QTest.keyClick(card.reasons, Qt.Key.Key_1)
    assert not card.reasons.isVisible()
    assert card.squares.accessibleName() == "0 answered, 1 skipped, 23 open"
