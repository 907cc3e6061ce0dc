"""The conflict inbox by keyboard: three fields in at most eight presses, nothing stored that was not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from fieldapp.domain.ids import id_text
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.ui.screens.conflicts import ConflictsScreen
from fieldapp.ui.screens.conflicts_parts.words import small
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import MINUTE, NOW_MS, FakeServices, fake_desk, view
from tests.fakes.people_desk import KAMALA, conflict_record, item, nothing_settled, saved, three_fields, two_receipts
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    services.answer("conflicts.open_conflicts", (three_fields(), two_receipts()))
    services.answer("settled.settled_this_week", nothing_settled())
    services.answer("drafts.recall", {})
    services.answer("drafts.keep", saved("drafts"))
    services.answer("drafts.discard", saved("drafts"))
    services.answer("conflicts.resolve_conflicts", saved("inbox", "people"))
    services.answer("conflicts.decide_whole", saved("inbox", "loans"))
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    made = Ground(ConflictsScreen(fake_desk()), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> ConflictsScreen:
    assert isinstance(ground.screen_, ConflictsScreen)
    return ground.screen_


def test_three_fields_take_at_most_eight_presses(ground: Ground, answers: FakeServices) -> None:
    ground.press("Left", "Down", "Right", "Down", "Left", "Ctrl+Enter")
    (command,) = answers.called("conflicts.resolve_conflicts")[0]
    assert [(choice.item_id, choice.side) for choice in command.choices] == [
        (item(0), "mine"),
        (item(1), "office"),
        (item(2), "mine"),
    ]
    assert ground.presses <= 8


def test_the_result_column_shows_what_will_be_stored(ground: Ground) -> None:
    ground.press("Left", "Down", "b", "Down", "e")
    ground.type("8,000")
    ground.press("Enter")
    assert [row.result.words for row in _screen(ground).table.rows] == ["98260 11834", "4", "8,000"]
    assert _screen(ground).head.progress == "3 of 3 chosen"


def test_typing_another_value_can_be_dropped(ground: Ground) -> None:
    ground.press("Right", "e")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    ground.type("123")
    ground.press("Esc")
    assert _screen(ground).table.rows[0].result.words == "98260 11843"
    ground.press("Down", "Left")
    assert _screen(ground).table.rows[1].result.words == "5", "the keys choose again"


def test_saving_with_a_missing_choice_goes_to_it_and_says_so(ground: Ground, answers: FakeServices) -> None:
    ground.press("Left", "Down", "Down", "Left", "Ctrl+Enter")
    assert answers.called("conflicts.resolve_conflicts") == []
    assert "People in household" in _screen(ground).banner.words
    session = _screen(ground).session
    assert session is not None
    assert session.cursor == 1


def test_one_key_takes_a_whole_side(ground: Ground, answers: FakeServices) -> None:
    ground.press("Ctrl+2", "Ctrl+Enter")
    (command,) = answers.called("conflicts.resolve_conflicts")[0]
    assert [choice.side for choice in command.choices] == ["office"] * 3


def test_every_choice_is_kept_as_a_draft_at_once(ground: Ground, answers: FakeServices) -> None:
    ground.press("Left", "Down", "Right")
    assert answers.called("drafts.keep")[-1] == (
        "conflict",
        id_text(KAMALA),
        {"phone": "mine", "household_size": "office"},
    )
    assert len(ground.saves) == 2, "the bottom bar can say when the choices were written"


def test_kept_choices_come_back(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("drafts.recall", lambda _form, key: {"phone": "office"} if key == id_text(KAMALA) else {})
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    assert _screen(ground).head.progress == "1 of 3 chosen"
    assert _screen(ground).table.rows[0].office.isChecked()


def test_changes_from_elsewhere_keep_the_choices_made_here(ground: Ground, answers: FakeServices) -> None:
    ground.press("Left", "Down", "Right")
    smaller = three_fields()
    answers.answer("conflicts.open_conflicts", (conflict_record(values=smaller.values[1:]),))
    _screen(ground).refresh(frozenset({"inbox"}))
    ground.settle()
    assert _screen(ground).head.progress == "1 of 2 chosen"


def test_a_refusal_is_said_and_nothing_is_lost(ground: Ground, answers: FakeServices) -> None:
    answers.answer("conflicts.resolve_conflicts", Rejection(Reason.ALREADY_RESOLVED))
    ground.press("Ctrl+1", "Ctrl+Enter")
    assert _screen(ground).banner.words
    assert answers.called("drafts.discard") == []
    assert _screen(ground).head.progress == "3 of 3 chosen"


def test_what_merged_by_itself_is_listed_and_can_be_folded(ground: Ground) -> None:
    merged = _screen(ground).table.merged
    assert merged.isVisible()
    assert merged.count == 3


def test_money_is_not_merged_here_but_decided_by_the_supervisor(ground: Ground, answers: FakeServices) -> None:
    ground.press("n", "x")
    assert answers.called("conflicts.decide_whole") == []
    assert ground.refusals == ["S. Rao decides this. Both sides are kept until then."]


def test_a_supervisor_reverses_one_of_two_receipts(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("conflicts.open_conflicts", (two_receipts(may_decide=True),))
    ground = Ground(ConflictsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open()
    ground.press("x")
    assert answers.called("conflicts.decide_whole") == [(item(10), "reverse", "")]


def test_a_supervisor_keeps_both_receipts(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("conflicts.open_conflicts", (two_receipts(may_decide=True),))
    ground = Ground(ConflictsScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open()
    ground.press("k")
    assert answers.called("conflicts.decide_whole") == [(item(10), "both_real", "")]


def test_an_empty_inbox_says_so(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("conflicts.open_conflicts", ())
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    assert not _screen(ground).table.isVisible()
    assert _screen(ground).empty.isVisible()
    assert [one.keys for one in _screen(ground).page_actions()] == ["F1"], "no keys of a table that is not there"
    button = _screen(ground).empty.findChild(QPushButton)
    assert button is not None
    assert not button.isVisible(), "nothing happened in this week"


def test_trouble_while_loading_offers_another_try(window_ground: QtBot, answers: FakeServices) -> None:
    def away() -> None:
        raise OSError("disk away")

    answers.answer("conflicts.open_conflicts", away)
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    assert "Try again" in _screen(ground).banner.words or _screen(ground).banner.isVisible()
    answers.answer("conflicts.open_conflicts", (three_fields(),))
    _screen(ground).banner.pressed.emit()
    ground.settle()
    assert not _screen(ground).banner.isVisible()
    assert len(_screen(ground).table.rows) == 3


def test_decisions_of_this_week_are_seen_with_what_came_too_late_and_can_be_undone(
    window_ground: QtBot, answers: FakeServices
) -> None:
    decided = view(
        "settled", "Decided", title="Kamala Devi", words="Mobile number\nMeera Joshi took the other value.",
        at_ms=NOW_MS - MINUTE, late=("S. Rao kept what was there later: not carried out",), item_ids=(item(0),),
        decision=item(5), may_undo=True,
    )  # fmt: skip
    merged = view("settled", "Settled", title="Radha Bai", words="Meera Joshi: address; S. Rao: phone", at_ms=NOW_MS)
    answers.answer("settled.settled_this_week", view("settled", "Week", merged=(merged,), decided=(decided,)))
    answers.answer("conflicts.open_conflicts", ())
    answers.answer("conflicts.undo_decision", saved("inbox"))
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    screen = _screen(ground)
    assert "1 record merged by itself this week" in screen.empty.accessibleName()
    week = screen.empty.findChild(QPushButton)
    assert week is not None
    assert week.isVisible()
    ground.press("w")
    (undo,) = screen.week.undo_buttons
    assert undo.isVisible()
    said = [label.text() for label in screen.week.findChildren(Text)]
    assert "S. Rao kept what was there later: not carried out" in said
    undo.click()
    ground.settle()
    assert answers.called("conflicts.undo_decision") == [(item(5), (item(0),))]


def _question(**changes: Any) -> Any:
    parts: dict[str, Any] = {
        "question_id": item(70), "about": KAMALA, "borrower_id": KAMALA, "title": "Kamala Devi", "asker": "Meera Joshi",
        "asked": "S. Rao", "text": "Which one is hers?", "at_ms": NOW_MS - MINUTE, "answer": "", "answered_ms": 0,
        "to_me": False,
    }  # fmt: skip
    return view("asking", "QuestionView", **(parts | changes))


def test_the_other_side_is_asked_with_three_keys(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("asking.whom", ((item(80), "S. Rao"), (item(81), "Bela Roy")))
    answers.answer("asking.ask", saved("inbox"))
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    assert _screen(ground).asking.button.text() == "Ask S. Rao"
    ground.press("a", "2", "Ctrl+Enter")  # the second of the usual questions
    assert answers.called("asking.ask") == [(KAMALA, item(80), "Which of the two did she tell you herself?")]
    assert ground.toasts[-1] == "Asked. The question goes with the next exchange"


def test_what_was_asked_and_answered_stands_under_the_conflict(window_ground: QtBot, answers: FakeServices) -> None:
    later = _question(question_id=item(71), text="And the household?")
    answers.answer("asking.questions", (_question(answer="The second", answered_ms=NOW_MS), later))
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    assert [line.text() for line in _screen(ground).asking.lines] == [
        "Meera Joshi asked S. Rao: Which one is hers?",
        "S. Rao answered: The second",
        "Meera Joshi asked S. Rao: And the household?",
        "No answer from S. Rao yet.",
    ]
    ground.press("a")
    assert ground.refusals == ["Nobody else has this record. Ask at the branch."]


def test_a_question_to_me_stands_first_and_is_answered(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("asking.questions", (_question(asker="S. Rao", to_me=True),))
    answers.answer("asking.answer", saved("inbox"))
    ground = Ground(ConflictsScreen(fake_desk()), window_ground)
    ground.open()
    panel = _screen(ground).answer
    assert panel.asks.text() == "S. Rao asks about Kamala Devi"
    ground.press("Ctrl+Enter")
    assert panel.words_field.problem == "Write your answer"
    ground.type("The one I wrote")
    ground.press("Ctrl+Enter")
    assert answers.called("asking.answer") == [(item(70), "The one I wrote")]
    panel.looked.emit(KAMALA)
    assert ground.opened[-1] == ("profile", KAMALA)


def test_what_was_decided_elsewhere_meanwhile_is_told(ground: Ground, answers: FakeServices) -> None:
    answers.answer("conflicts.open_conflicts", (two_receipts(),))
    _screen(ground).refresh(frozenset({"inbox"}))
    ground.settle()
    assert _screen(ground).banner.words == "Kamala Devi was decided elsewhere meanwhile. Nothing is lost."


def test_the_last_decision_is_taken_back_with_undo(ground: Ground, answers: FakeServices) -> None:
    decided = view(
        "settled", "Decided", title="Kamala Devi", words="took the other value", at_ms=NOW_MS, late=(),
        item_ids=(item(0),), decision=item(5), may_undo=True,
    )  # fmt: skip
    answers.answer("settled.settled_this_week", view("settled", "Week", merged=(), decided=(decided,)))
    answers.answer("conflicts.undo_decision", saved("inbox"))
    ground.open()
    _screen(ground).undo()
    ground.settle()
    assert answers.called("conflicts.undo_decision") == [(item(5), (item(0),))]


def test_the_bottom_bar_has_decisions_with_a_small_letter_but_for_i() -> None:
    assert [small(words) for words in ("Both are real", "I have seen it", "")] == [
        "both are real",
        "I have seen it",
        "",
    ]
