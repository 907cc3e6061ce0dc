"""The approval queue by keyboard: one key accepts, a return names its reason, nobody decides on their own work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.approvals_parts.item_card import CheckTile
from tests.fakes.desk import FakeServices, fake_desk, view
from tests.fakes.people_desk import KAMALA, approval_item, queue, saved
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    waiting = list(queue())

    def decide(command: Any) -> Any:
        waiting[:] = [item for item in waiting if item.subject_id != command.subject_id]
        return saved("visits", "assessments")

    services.answer("approvals.approval_queue", lambda: tuple(waiting))
    services.answer("approvals.decide", decide)
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> ApprovalsScreen:
    assert isinstance(ground.screen_, ApprovalsScreen)
    return ground.screen_


def _decided(answers: FakeServices, at: int = 0) -> Any:
    return answers.called("approvals.decide")[at][0]


def test_one_key_accepts_exactly_what_was_shown(ground: Ground, answers: FakeServices) -> None:
    first = queue()[0]
    ground.press("a")
    command = _decided(answers)
    assert (command.subject_kind, command.subject_id, command.verdict) == ("visit", first.subject_id, "accept")
    assert (command.version, command.content_hash) == (first.version, first.content_hash)
    assert ground.presses == 1


def test_after_a_decision_the_next_one_is_there(ground: Ground, answers: FakeServices) -> None:
    ground.press("a", "a", "a")
    assert [_decided(answers, at).subject_id for at in range(3)] == [item.subject_id for item in queue()[:3]]
    assert ground.toasts[0].startswith("Accepted here: Visit · Kamala Devi")


def test_a_decision_in_the_middle_stays_in_the_middle(ground: Ground) -> None:
    ground.press("Down", "a")
    current = _screen(ground).current
    assert current is not None
    assert current.subject_id == queue()[2].subject_id


def test_a_return_names_a_reason_by_number_and_words(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "1")
    ground.type("who was there?")
    ground.press("Ctrl+Enter")
    command = _decided(answers)
    assert (command.verdict, command.reason_code) == ("return", 1)
    assert command.reason_text == "Note too short: who was there?"


def test_a_return_needs_only_the_reason(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "8", "Ctrl+Enter")
    assert ground.presses == 4
    assert (_decided(answers).reason_code, _decided(answers).reason_text) == (8, "Visit again.")


def test_a_return_without_a_reason_is_not_sent(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "Ctrl+Enter")
    assert answers.called("approvals.decide") == []
    assert "Choose a reason" in _screen(ground).panel.reason_field.problem


def test_a_return_can_be_dropped(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "1", "Esc")
    assert not _screen(ground).panel.isVisible()
    assert answers.called("approvals.decide") == []
    ground.press("a")
    assert len(answers.called("approvals.decide")) == 1


def test_letters_in_the_words_do_not_decide(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "9")
    ground.type("a rap")
    assert answers.called("approvals.decide") == []
    assert _screen(ground).panel.note.text() == "a rap"


def test_nobody_decides_on_their_own_work(ground: Ground, answers: FakeServices) -> None:
    ground.press("Down", "Down", "Down", "a", "r")
    assert answers.called("approvals.decide") == []
    assert len(ground.refusals) == 2
    assert "your own work" in str(ground.refusals[0])
    assert not _screen(ground).panel.isVisible()


def test_a_change_in_between_is_said_and_read_again(ground: Ground, answers: FakeServices) -> None:
    answers.answer("approvals.decide", Rejection(Reason.STALE_TRANSITION))
    ground.press("a")
    banner = _screen(ground).banner
    assert banner.isVisible()
    reads = len(answers.called("approvals.approval_queue"))
    banner.pressed.emit()
    ground.settle()
    assert len(answers.called("approvals.approval_queue")) == reads + 1


def test_filters_by_kind_and_by_flags(ground: Ground) -> None:
    screen = _screen(ground)
    ground.press("Ctrl+3")
    assert [row.title for row in screen.list.rows] == ["Assessment · Geeta Sahu"]
    ground.press("Ctrl+5")
    assert [row.title for row in screen.list.rows] == ["Visit · Kamala Devi", "Visit · Farida Begum"]


def test_news_while_words_are_typed_does_not_take_them_away(ground: Ground, answers: FakeServices) -> None:
    ground.press("r", "2")
    ground.type("at the well")
    _screen(ground).refresh(frozenset({"visits"}))
    ground.settle()
    assert _screen(ground).panel.isVisible()
    assert _screen(ground).panel.note.text() == "at the well"
    assert QApplication.focusWidget() is _screen(ground).panel.note


def test_the_person_behind_an_item_opens(ground: Ground) -> None:
    ground.press("p")
    assert ground.opened == [("profile", KAMALA)]


def test_an_empty_queue_says_so(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("approvals.approval_queue", ())
    ground = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open()
    assert _screen(ground).empty.isVisible()
    ground.press("a")
    assert ground.refusals == ["Nothing waits for you here."]


def test_the_list_tells_how_long_each_waits(ground: Ground) -> None:
    rows = _screen(ground).list.rows
    assert rows[0].subtitle == "Meera Joshi · 5 h"
    assert rows[0].key == id_text(queue()[0].subject_id)
    assert rows[3].subtitle.startswith("your own work")


def test_a_loan_stands_beside_the_rest_with_the_rule_in_its_way(window_ground: QtBot, services: FakeServices) -> None:
    rule = Rejection(Reason.NO_GROUP, {"product": "Group weekly", "name": "Lata Patel"})
    checks = (view("approvals", "Check", label="In the way", ok=False, sentence="", why=rule),)
    loan = approval_item(7, title="Loan · Lata Patel", subject_kind="application", checks=checks)
    services.answer("approvals.approval_queue", lambda: (*queue(), loan))
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    made.press("Ctrl+4")
    screen = _screen(made)
    assert [row.title for row in screen.list.rows] == ["Loan · Lata Patel"]
    (tile,) = screen.card.findChildren(CheckTile)
    assert "Group weekly is for members of a group, and Lata Patel is in none." in tile.accessibleName()
