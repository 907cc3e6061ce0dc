"""The page on which a question about her work is answered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.talk import TalkState, Turn
from fieldapp.ui.pages import pages_for
from fieldapp.ui.screens.talk import TalkScreen
from tests.fakes.desk import NOW_MS, FakeServices, fake_desk, same_id, view
from tests.fakes.people_desk import KAMALA, saved
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, small_targets

VISIT = same_id(9001)


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    line = view("talks", "SaidLine", turn=Turn.NOTE, who="S. Rao", mine=False, at_ms=NOW_MS, text="Who was there?")
    thread = view(
        "talks", "TalkView", subject_kind="visit", subject_id=VISIT, borrower_id=KAMALA, title="Visit · Kamala Devi",
        name="Kamala Devi", lines=(line,), state=TalkState.ASKED, mine=True,
    )  # fmt: skip
    services.answer("talks.thread", thread)
    services.answer("talks.say", saved("talks"))
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    made = Ground(TalkScreen(fake_desk()), window_ground)
    made.open(VISIT)
    return made


def test_the_question_is_read_and_answered_by_typing(ground: Ground, answers: FakeServices) -> None:
    assert any(label.text() == "Who was there?" for label in ground.findChildren(QLabel))
    for problems in (cut_words, nameless, small_targets):
        assert problems(ground) == []
    ground.type("Her son, she was at the market")
    ground.press("Ctrl+Enter")
    assert answers.called("talks.say") == [("visit", VISIT, "Her son, she was at the market")]
    assert ground.went_back == 1
    assert ground.toasts == ["Saved here. It is read after the next sync"]


def test_an_empty_answer_is_not_sent(ground: Ground, answers: FakeServices) -> None:
    ground.press("Ctrl+Enter")
    screen = ground.screen_
    assert isinstance(screen, TalkScreen)
    assert answers.called("talks.say") == []
    assert "Write an answer" in screen.field.problem


def test_news_does_not_take_away_what_is_typed(ground: Ground) -> None:
    ground.type("Her s")
    ground.screen_.refresh(frozenset({"talks"}))
    ground.settle()
    ground.type("on")
    screen = ground.screen_
    assert isinstance(screen, TalkScreen)
    assert screen.words.toPlainText() == "Her son"


def test_the_work_itself_opens(ground: Ground) -> None:
    ground.press("Ctrl+o")
    assert ground.opened == [("visit", ("visit", VISIT))]


def test_without_anything_asked_it_says_so(window_ground: QtBot, answers: FakeServices) -> None:
    made = Ground(TalkScreen(fake_desk()), window_ground)
    made.open(None)
    screen = made.screen_
    assert isinstance(screen, TalkScreen)
    assert screen.empty.isVisible()
    answers.answer("talks.thread", Rejection(Reason.UNKNOWN_RECORD))
    screen.activate(("visit", VISIT))
    made.settle()
    assert "not on this laptop" in screen.empty.accessibleName()


def test_a_supervisor_is_led_to_a_page_she_has(window_ground: QtBot) -> None:
    ground = Ground(TalkScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open(None)
    screen = ground.screen_
    assert isinstance(screen, TalkScreen)
    assert screen.empty._button.text() == "Approvals"
    screen.empty._button.click()
    assert ground.opened[-1][0] in {page.name for page in pages_for(Role.SUPERVISOR)}
