"""The approval queue by keyboard: one key accepts, a return names its reason, nobody decides on their own work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.ids import id_text
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.approvals_parts.all_dialog import AllDialog
from fieldapp.ui.screens.approvals_parts.deciding import UNDO_MS
from fieldapp.ui.screens.approvals_parts.item_card import CheckTile
from fieldapp.ui.screens.approvals_parts.photo_viewer import PhotoViewer
from tests.fakes.desk import TODAY, FakeClock, FakeServices, fake_desk, view
from tests.fakes.people_desk import KAMALA, answer_queue, approval_item, queue, saved
from tests.gui.people_ground import Ground
from tests.gui.test_pictures import jpeg

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    waiting = list(queue())

    def decide(command: Any) -> Any:
        waiting[:] = [item for item in waiting if item.subject_id != command.subject_id]
        return saved("visits", "assessments")

    answer_queue(services, lambda: tuple(waiting))
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
    answer_queue(answers, ())
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
    answer_queue(services, lambda: (*queue(), loan))
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    made.press("Ctrl+4")
    screen = _screen(made)
    assert [row.title for row in screen.list.rows] == ["Loan · Lata Patel"]
    (tile,) = screen.card.findChildren(CheckTile)
    assert "Group weekly is for members of a group, and Lata Patel is in none." in tile.accessibleName()


def test_a_decision_is_taken_back_with_z(ground: Ground, answers: FakeServices) -> None:
    answers.answer("talks.take_back", saved("visits", "talks"))
    ground.press("z")
    assert "last ten seconds" in str(ground.refusals[0])
    ground.press("a", "z")
    first = queue()[0]
    kind, subject, decision = answers.called("talks.take_back")[0]
    assert (kind, subject) == ("visit", first.subject_id)
    assert decision == saved().op_id
    assert ground.toasts[-1].startswith("Taken back")
    ground.press("z")
    assert len(answers.called("talks.take_back")) == 1, "once is enough"


def test_after_ten_seconds_it_stands(ground: Ground, answers: FakeServices) -> None:
    ground.press("a")
    screen = _screen(ground)
    assert screen.deciding.can_take_back
    clock = screen.desk.clock
    assert isinstance(clock, FakeClock)
    clock.ms += UNDO_MS + 1
    assert not screen.deciding.can_take_back


def test_a_question_is_asked_and_the_item_stays(ground: Ground, answers: FakeServices) -> None:
    answers.answer("talks.say", saved("talks"))
    ground.press("d")
    ground.type("Who was there? arh")
    ground.press("Ctrl+Enter")
    assert answers.called("talks.say")[0] == ("visit", queue()[0].subject_id, "Who was there? arh")
    assert answers.called("approvals.decide") == []
    assert "Meera Joshi reads it" in ground.toasts[-1]


def test_a_note_needs_words(ground: Ground, answers: FakeServices) -> None:
    ground.press("d", "Ctrl+Enter")
    assert answers.called("talks.say") == []
    assert "Write what you want to know" in _screen(ground).panels.note.field.problem


def test_put_aside_with_a_reason_and_a_day(ground: Ground, answers: FakeServices) -> None:
    answers.answer("talks.put_aside", saved("talks"))
    screen = _screen(ground)
    ground.press("h", "Ctrl+Enter")
    assert "Write what it waits for" in screen.panels.aside.fields["reason"].problem
    ground.type("After the harvest")
    ground.press("Tab")
    ground.type("-1")
    ground.press("Ctrl+Enter")
    assert "after today" in screen.panels.aside.fields["until"].problem
    screen.panels.aside.day.selectAll()
    ground.type("+3")
    ground.press("Ctrl+Enter")
    kind, subject, reason, until = answers.called("talks.put_aside")[0]
    assert (kind, subject, reason) == ("visit", queue()[0].subject_id, "After the harvest")
    assert until == screen.desk.clock.today() + 3


def test_what_is_aside_is_folded_below_and_taken_up_with_h(window_ground: QtBot, services: FakeServices) -> None:
    answer_queue(services, (*queue()[:2], approval_item(7, aside=("After the harvest", TODAY + 3))))
    services.answer("talks.take_up", saved("talks"))
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    rows = _screen(made).list.rows
    assert [row.header for row in rows] == [False, False, True, False]
    assert rows[2].title == "Put aside · 1"
    assert "After the harvest" in rows[3].subtitle
    assert _screen(made)._count.text().startswith("2 wait for you")
    made.press("Down", "Down", "h")
    assert services.called("talks.take_up") == [("visit", approval_item(7).subject_id)]


def test_all_plain_visits_are_accepted_after_saying_how_many(ground: Ground, answers: FakeServices) -> None:
    fine = (view("approvals", "Check", label="Pace", ok=True, sentence="fine"),)
    plain = [approval_item(at, checks=fine, title=f"Visit · Person {at}") for at in (20, 21)]
    answer_queue(answers, (*queue(), *plain))
    _screen(ground).refresh(frozenset({"visits"}))
    ground.settle()
    ground.press("Ctrl+A")
    dialog = ground.findChild(AllDialog) or ground.window().findChild(AllDialog)
    assert isinstance(dialog, AllDialog)
    assert dialog.title.text() == "Accept 3 visits?"
    assert answers.called("approvals.decide") == []
    ground.press("Enter")
    accepted = [command[0].subject_id for command in answers.called("approvals.decide")]
    assert accepted == [queue()[2].subject_id, plain[0].subject_id, plain[1].subject_id]
    assert ground.toasts[-1] == "3 visits accepted here"
    answers.answer("talks.take_back", saved("visits", "talks"))
    ground.press("z")
    assert len(answers.called("talks.take_back")) == 3


def test_a_loan_is_approved_with_other_terms(window_ground: QtBot, services: FakeServices) -> None:
    loan = approval_item(8, subject_kind="application", title="Loan · Kamala Devi", asked=(20_000_00, 50))
    answer_queue(services, (loan,))
    services.answer("approvals.decide", saved("applications"))
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    made.press("t")
    terms = _screen(made).panels.terms
    made.press("Ctrl+Enter")
    assert "the terms asked for" in terms.fields["amount"].problem
    made.type("25000")
    made.press("Ctrl+Enter")
    assert "at most ₹ 20,000" in terms.fields["amount"].problem
    terms.amount.selectAll()
    made.type("15000")
    made.press("Tab", "Tab")
    made.type("First see how the season goes")
    made.press("Ctrl+Enter")
    command = services.called("approvals.decide")[0][0]
    assert (command.verdict, command.amount, command.installments) == ("accept", 15_000_00, 50)
    assert command.reason_text == "First see how the season goes"


def test_other_terms_are_for_loans(ground: Ground) -> None:
    ground.press("t")
    assert "Only a loan" in str(ground.refusals[0])


def test_photos_are_shown_full_size_with_space(window_ground: QtBot, services: FakeServices) -> None:
    picture = jpeg(400, 300)
    names = (PhotoId(b"a" * 32), PhotoId(b"b" * 32))
    answer_queue(services, (approval_item(9, photos=names),))
    services.answer("photos.read", lambda name: picture if name == names[0] else None)
    services.answer("photos.fetch", None)
    made = Ground(ApprovalsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    made.press("Space")
    viewer = made.window().findChild(PhotoViewer)
    assert isinstance(viewer, PhotoViewer)
    assert viewer.picture.pixmap().height() > 300, "as large as the window lets it"
    made.press("Right")
    assert "asked for" in viewer.words.text()
    assert len(services.called("photos.fetch")) == 1
    made.press("Space")
    assert viewer.isHidden()
    made.press("h")
    assert _screen(made).panels.aside.isVisible(), "the page has its keys again"
