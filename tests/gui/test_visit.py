"""The visit form by keyboard: at most twelve presses and the note, every field on the disk soon after typing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.domain.people import BorrowerField
from fieldapp.domain.photo import photo_id
from fieldapp.domain.policy import VisitPolicy
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.work.place import Fix
from fieldapp.domain.work.visit import LoanUse, PositionSource, VisitContent, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower.receiver import Heard, Hearing
from fieldapp.ui import pictures
from fieldapp.ui.pictures import Added
from fieldapp.ui.screens.visit import VisitScreen
from fieldapp.ui.screens.visit_parts.words import NO_POSITION, outcomes_after
from tests.fakes.desk import HOUR, MINUTE, NOW_MS, TODAY, FakeServices, fake_desk
from tests.fakes.people_desk import KAMALA, VISIT, field_view, saved, visit_form
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NO_PHOTO = Rejection(Reason.NOT_A_PHOTO)
NOTE = "Cow sick since Monday, milk halved. Vet seen, rest after 20th"


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    services.answer("visits.visit_form", visit_form())
    services.answer("visits.save_visit_draft", saved("drafts"))
    services.answer("visits.submit_visit", saved("visits", "drafts"))
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    made = Ground(VisitScreen(fake_desk()), window_ground)
    made.open(KAMALA)
    return made


def _screen(ground: Ground) -> VisitScreen:
    assert isinstance(ground.screen_, VisitScreen)
    return ground.screen_


def _submitted(answers: FakeServices) -> Any:
    (command,) = answers.called("visits.submit_visit")[0]
    return command


def test_the_shortest_visit_takes_at_most_twelve_presses_and_the_note(ground: Ground, answers: FakeServices) -> None:
    ground.presses += 1  # V on the person
    ground.press("1", "1")
    ground.type(NOTE)
    ground.press("Ctrl+Enter")
    assert ground.presses - len(NOTE) <= 12
    command = _submitted(answers)
    assert (command.visit_id, command.borrower_id) == (VISIT, KAMALA)
    assert (command.content.purpose, command.content.outcome) == (VisitPurpose.FOLLOW_UP, VisitOutcome.IN_ORDER)
    assert command.content.note == NOTE
    assert command.content.no_position_reason == NO_POSITION[0], "this laptop has no receiver, and says so by itself"


def test_a_promise_with_amount_and_day_stays_within_twelve_presses(ground: Ground, answers: FakeServices) -> None:
    ground.presses += 1
    ground.press("2", "2")
    ground.type("500")
    ground.press("Tab")
    ground.type("+5")
    ground.press("Tab")
    ground.type(NOTE)
    ground.press("Ctrl+Enter")
    assert ground.presses - len(NOTE) <= 12
    content = _submitted(answers).content
    assert (content.promise_amount, content.promise_day, content.note) == (50_000, TODAY + 5, NOTE)


def test_the_focus_goes_where_typing_goes_on(ground: Ground) -> None:
    screen = _screen(ground)
    assert QApplication.focusWidget() is screen.left.purpose
    ground.press("2")
    assert QApplication.focusWidget() is screen.left.outcome
    ground.press("2")
    assert QApplication.focusWidget() is screen.left.amount
    ground.press("Tab", "Tab")
    assert QApplication.focusWidget() is screen.right.note


def test_typing_is_kept_after_a_short_rest_and_once(ground: Ground, answers: FakeServices, qtbot: QtBot) -> None:
    ground.press("2", "6")
    ground.type("Cow")
    qtbot.waitUntil(lambda: bool(answers.called("visits.save_visit_draft")), timeout=3000)
    qtbot.waitUntil(lambda: len(ground.saves) > 0, timeout=3000)
    kept: dict[str, str] = {}
    for visit_id, borrower_id, values in answers.called("visits.save_visit_draft"):
        assert (visit_id, borrower_id) == (VISIT, KAMALA)
        kept |= values
    assert kept == {"purpose": "2", "outcome": "6", "note": "Cow", "started_ms": str(NOW_MS)}


def test_a_write_that_does_not_succeed_is_said_and_tried_again(
    ground: Ground, answers: FakeServices, qtbot: QtBot
) -> None:
    def full(*_arguments: Any) -> None:
        raise OSError("disk full")

    answers.answer("visits.save_visit_draft", full)
    ground.press("2")
    screen = _screen(ground)
    qtbot.waitUntil(screen.banner.isVisible, timeout=3000)
    answers.answer("visits.save_visit_draft", saved("drafts"))
    screen.banner.pressed.emit()
    ground.settle()
    assert answers.called("visits.save_visit_draft")[-1][2]["purpose"] == "2"


def test_leaving_writes_at_once_and_goes_back(ground: Ground, answers: FakeServices) -> None:
    ground.press("2", "1")
    ground.type("Shed")
    ground.press("Esc")
    assert answers.called("visits.save_visit_draft")[-1][2]["note"] == "Shed"
    assert ground.went_back == 1
    assert answers.called("visits.submit_visit") == []


def test_a_draft_opens_where_it_was_left(window_ground: QtBot, answers: FakeServices) -> None:
    content = VisitContent(VisitPurpose.ARREARS, VisitOutcome.PROMISE, note="Says", promise_amount=50_000)
    answers.answer(
        "visits.visit_form", visit_form(content=content, kept={"purpose": "2", "outcome": "2", "note": "Says"})
    )
    ground = Ground(VisitScreen(fake_desk()), window_ground)
    ground.open(VISIT)
    screen = _screen(ground)
    assert screen.left.purpose.value is VisitPurpose.ARREARS
    assert screen.left.promise.isVisible()
    assert screen.right.note.toPlainText() == "Says"
    assert QApplication.focusWidget() is screen.right.note


def test_a_visit_named_by_today_opens(window_ground: QtBot, answers: FakeServices) -> None:
    ground = Ground(VisitScreen(fake_desk()), window_ground)
    ground.open(("visit", VISIT))
    assert answers.called("visits.visit_form") == [(VISIT,)]
    assert _screen(ground).left.purpose.isEnabled()


def test_nothing_is_chosen_by_itself(ground: Ground, answers: FakeServices) -> None:
    screen = _screen(ground)
    assert (screen.left.purpose.value, screen.left.outcome.value) == (None, None)
    ground.press("Ctrl+Enter")
    assert "why you came" in screen.left.purpose_field.problem
    assert answers.called("visits.submit_visit") == []


def test_a_promise_that_is_not_one_is_said_at_its_field(ground: Ground, answers: FakeServices) -> None:
    answers.answer("visits.submit_visit", Rejection(Reason.REQUIRED, {}, "promise_day"))
    ground.press("2", "2")
    ground.type("500")
    ground.press("Ctrl+Enter")
    screen = _screen(ground)
    assert screen.left.day_field.problem
    assert QApplication.focusWidget() is screen.left.day
    assert ground.went_back == 0


def test_a_promise_counts_only_with_that_outcome(ground: Ground, answers: FakeServices) -> None:
    ground.press("2", "2")
    ground.type("500")
    _screen(ground).left.outcome.setFocus()
    ground.press("4", "Ctrl+Enter")
    assert _submitted(answers).content.promise_amount == 0


def test_a_position_can_be_typed_and_takes_the_place_of_the_reason(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "1", "F7")
    ground.type("25.6125, 85.1376")
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert (content.latitude_e6, content.longitude_e6, content.no_position_reason) == (25_612_500, 85_137_600, "")


def test_a_position_that_is_no_place_never_blocks_silently(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "1", "F7")
    ground.type("here")
    ground.press("Ctrl+Enter")
    assert "25.61250" in _screen(ground).right.position_field.problem
    assert answers.called("visits.submit_visit") == []


def test_another_reason_for_no_position_is_one_key(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "1", "F7", "Tab", "3", "Ctrl+Enter")
    assert _submitted(answers).content.no_position_reason == NO_POSITION[2]


def test_a_returned_visit_says_why_and_goes_out_again(window_ground: QtBot, answers: FakeServices) -> None:
    content = VisitContent(VisitPurpose.ARREARS, VisitOutcome.PAID, note="Paid", started_ms=NOW_MS - 90 * MINUTE)
    form = visit_form(state=WorkState.RETURNED, returned_because="The note is too short.", content=content)
    answers.answer("visits.visit_form", form)
    ground = Ground(VisitScreen(fake_desk()), window_ground)
    ground.open(VISIT)
    assert "The note is too short." in _screen(ground).returned.words
    ground.press("F4")
    ground.type(" 450 at the shop")
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert content.started_ms == NOW_MS - 90 * MINUTE
    assert content.ended_ms == NOW_MS
    assert "450 at the shop" in content.note


@pytest.mark.parametrize("state", [WorkState.SUBMITTED, WorkState.ACCEPTED])
def test_a_visit_that_was_handed_in_is_locked(window_ground: QtBot, answers: FakeServices, state: WorkState) -> None:
    answers.answer("visits.visit_form", visit_form(state=state, content=VisitContent(note="Done")))
    ground = Ground(VisitScreen(fake_desk()), window_ground)
    ground.open(VISIT)
    screen = _screen(ground)
    assert not screen.right.note.isEnabled()
    assert screen.returned.isVisible()
    assert screen.left.purpose.value == VisitPurpose.FOLLOW_UP, "what was handed in, also where no beginning is kept"
    assert not screen.right.when.isVisible(), "a visit of another day is not now"
    assert not screen.right.changes.isVisible()
    assert not screen.right.place.status.isVisible(), "nobody looks for a receiver any more"
    assert screen.right.photos.isEnabled()
    assert not screen.right.photos.thumbs.isEnabled()
    assert [(one.keys, one.hint) for one in screen.page_actions() if one.hint] == [("F6", "photo"), ("Escape", "back")]
    assert screen._leave_button.text() == "Back", "there is nothing to leave as a draft"
    ground.press("Ctrl+Enter")
    assert answers.called("visits.submit_visit") == []
    assert "locked" in str(ground.refusals[-1])


def test_news_about_the_person_does_not_touch_what_is_typed(ground: Ground, answers: FakeServices) -> None:
    ground.press("2", "1")
    ground.type("Typing")
    _screen(ground).refresh(frozenset({"people"}))
    ground.settle()
    assert _screen(ground).right.note.toPlainText() == "Typing"


HOME = (25_612_500, 85_137_600)


class FakeReceiver:
    """A receiver that says what a test lets it say."""

    def __init__(self) -> None:
        self.heard, self.stopped = Heard(Hearing.LOOKING), False

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def listening(answers: FakeServices) -> FakeReceiver:
    made = FakeReceiver()
    answers.answer("receiver.listen", made)
    answers.answer("visits.visit_form", visit_form(home=HOME))
    return made


def _open(qtbot: QtBot) -> Ground:
    made = Ground(VisitScreen(fake_desk()), qtbot)
    made.open(KAMALA)
    return made


def test_the_position_comes_by_itself_while_the_visit_is_open(
    window_ground: QtBot, listening: FakeReceiver, answers: FakeServices
) -> None:
    ground = _open(window_ground)
    place = _screen(ground).right.place
    assert "Looking" in place.status.text()
    listening.heard = Heard(Hearing.NO_SIGNAL, None, "COM3")
    window_ground.waitUntil(lambda: "no signal" in place.status.text(), timeout=3000)
    assert place.no_position.value == NO_POSITION[1]
    listening.heard = Heard(Hearing.FIXED, Fix(25_613_250, 85_137_600, 12), "COM3")
    window_ground.waitUntil(lambda: "83 m from home" in place.status.text(), timeout=3000)
    assert "±12 m" in place.status.text()
    assert not place.reason_field.isVisible()
    ground.press("1", "1", "Ctrl+Enter")
    content = _submitted(answers).content
    assert (content.latitude_e6, content.longitude_e6, content.position_accuracy_m) == (25_613_250, 85_137_600, 12)
    assert (content.position_source, content.position_ms) == (PositionSource.RECEIVER, NOW_MS)
    assert content.no_position_reason == ""
    assert listening.stopped, "only taken while a visit is open"


def test_a_visit_never_waits_for_the_receiver_and_lets_it_go(
    window_ground: QtBot, listening: FakeReceiver, answers: FakeServices
) -> None:
    ground = _open(window_ground)
    ground.press("1", "1", "Ctrl+Enter")
    assert _submitted(answers).content.no_position_reason == NO_POSITION[0]
    assert listening.stopped


def test_what_was_typed_is_not_replaced_by_the_receiver(
    window_ground: QtBot, listening: FakeReceiver, answers: FakeServices
) -> None:
    ground = _open(window_ground)
    ground.press("1", "1", "F7")
    ground.type("25.6125, 85.1376")
    listening.heard = Heard(Hearing.FIXED, Fix(1, 1, 5), "COM3")
    window_ground.wait(600)
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert (content.latitude_e6, content.position_source) == (25_612_500, PositionSource.TYPED)


def test_a_loan_use_check_asks_what_was_seen_with_one_key_more(ground: Ground, answers: FakeServices) -> None:
    ground.presses += 1
    ground.press("3", "1")
    assert _screen(ground).left.use_card.isVisible()
    ground.press("2")
    ground.type(NOTE)
    ground.press("Ctrl+Enter")
    assert ground.presses - len(NOTE) <= 12
    content = _submitted(answers).content
    assert (content.loan_use, content.note) == (LoanUse.PARTLY, NOTE)


def test_the_use_of_the_loan_counts_only_in_a_check(ground: Ground, answers: FakeServices) -> None:
    ground.press("3", "1", "3")
    _screen(ground).left.purpose.setFocus()
    ground.press("1", "1", "Ctrl+Enter")
    assert _submitted(answers).content.loan_use is LoanUse.NOT_ASKED


def test_a_change_seen_opens_its_field_and_goes_along(window_ground: QtBot, answers: FakeServices) -> None:
    known = field_view(BorrowerField.OCCUPATION, "Occupation", "Dairy")
    answers.answer("visits.visit_form", visit_form(fields=(known,)))
    ground = _open(window_ground)
    ground.press("1", "1")
    changes = _screen(ground).right.changes
    assert not changes.edits[BorrowerField.OCCUPATION].isVisible()
    changes.buttons[BorrowerField.OCCUPATION].click()
    assert QApplication.focusWidget() is changes.edits[BorrowerField.OCCUPATION]
    assert changes.edits[BorrowerField.OCCUPATION].placeholderText() == "Dairy"
    ground.type("Dairy and fodder")
    changes.buttons[BorrowerField.HOUSEHOLD_SIZE].click()
    ground.type("many")
    ground.press("Ctrl+Enter")
    assert changes.fields[BorrowerField.HOUSEHOLD_SIZE].problem
    assert answers.called("visits.submit_visit") == []
    for _ in range(4):
        ground.press("Backspace")
    ground.type("6")
    ground.press("Ctrl+Enter")
    command = _submitted(answers)
    assert command.changes == {BorrowerField.OCCUPATION: "Dairy and fodder", BorrowerField.HOUSEHOLD_SIZE: 6}
    assert command.versions == {BorrowerField.OCCUPATION: known.version}


def test_a_draft_of_yesterday_says_when_it_was_and_both_times_are_kept(
    window_ground: QtBot, answers: FakeServices
) -> None:
    begun = NOW_MS - 20 * HOUR
    kept = {"purpose": "1", "outcome": "1", "note": "Fine", "started_ms": str(begun)}
    answers.answer("visits.visit_form", visit_form(kept=kept, content=VisitContent(note="Fine", started_ms=begun)))
    ground = _open(window_ground)
    ground.press("Ctrl+Enter")
    when = _screen(ground).right.when
    assert "When was the visit?" in when.day_field.problem
    assert answers.called("visits.submit_visit") == []
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert (content.happened_ms, content.started_ms, content.ended_ms) == (begun, begun, NOW_MS)
    assert content.typed_late


def test_it_can_be_said_that_it_was_earlier(ground: Ground, answers: FakeServices) -> None:
    ground.press("1", "1")
    when = _screen(ground).right.when
    when.earlier.click()
    ground.type("-1")
    ground.press("Tab")
    ground.type("16:3")
    ground.press("Ctrl+Enter")
    assert "like 20 and 16:30" in when.day_field.problem
    when.clock.setFocus()
    ground.type("0")
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert NOW_MS - content.happened_ms == 18 * HOUR + 12 * MINUTE + 7_000


JPEG = b"\xff\xd8\xff\xe0" + bytes(64)


def test_photos_are_kept_at_once_and_a_photo_says_where_and_when(
    window_ground: QtBot, answers: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = Added(photo_id(JPEG), Fix(25_613_250, 85_137_600), NOW_MS - 20 * HOUR, QImage())
    answers.answer("visits.visit_form", visit_form(home=HOME))
    answers.answer("photos.discard", None)
    monkeypatch.setattr(pictures, "take_in", lambda _desk, path: taken if path == "good.jpg" else NO_PHOTO)
    ground = _open(window_ground)
    screen = _screen(ground)
    screen.right.photos.pick = lambda _parent: ["letter.txt", "good.jpg", "good.jpg"]
    ground.press("1", "1", "F6")
    assert screen.right.photos.names == (photo_id(JPEG),)
    assert "83 m from home" in screen.right.place.status.text()
    assert "by a photo" in screen.right.place.status.text()
    assert "entered for then" in screen.banner.words
    ground.press("Ctrl+Enter")
    content = _submitted(answers).content
    assert content.photos == (bytes(photo_id(JPEG)),)
    assert (content.position_source, content.position_ms) == (PositionSource.PHOTO, NOW_MS - 20 * HOUR)
    assert content.happened_ms == NOW_MS - 20 * HOUR
    kept = [values.get("photos") for _visit, _who, values in answers.called("visits.save_visit_draft")]
    assert photo_id(JPEG).hex() in kept


def test_a_photo_is_taken_out_with_del_and_six_are_the_most(
    window_ground: QtBot, answers: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [photo_id(bytes([number])) for number in range(7)]
    answers.answer("photos.discard", None)
    monkeypatch.setattr(pictures, "take_in", lambda _desk, path: Added(names[int(path)], None, 0, QImage()))
    ground = _open(window_ground)
    card = _screen(ground).right.photos
    card.pick = lambda _parent: [str(number) for number in range(7)]
    ground.press("F6")
    assert len(card.names) == 6
    assert "6 photos at most" in _screen(ground).banner.words
    card.thumbs.setFocus()
    card.thumbs.setCurrentRow(1)
    QTest.keyClick(card.thumbs, Qt.Key.Key_Delete)
    ground.settle()
    assert names[1] not in card.names
    assert answers.called("photos.discard") == [(names[1],)]


def test_a_photo_that_policy_asks_for_is_asked_for_once_and_may_come_later(
    window_ground: QtBot, answers: FakeServices
) -> None:
    answers.answer("visits.visit_form", visit_form(photo_rule=VisitPolicy(photo_arrears=True)))
    ground = _open(window_ground)
    ground.press("2", "1", "Ctrl+Enter")
    assert "A photo is asked for here" in _screen(ground).banner.words
    assert answers.called("visits.submit_visit") == []
    ground.press("Ctrl+Enter")
    assert _submitted(answers).content.photos == ()


def test_another_purpose_is_not_asked_for_a_photo(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("visits.visit_form", visit_form(photo_rule=VisitPolicy(photo_arrears=True)))
    ground = _open(window_ground)
    ground.press("1", "1", "Ctrl+Enter")
    assert _submitted(answers).content.purpose is VisitPurpose.FOLLOW_UP


def test_a_revision_says_what_it_changes(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("visits.visit_form", visit_form(revision=2))
    ground = _open(window_ground)
    assert "Revision 2: the supervisor accepted the one before" in _screen(ground).returned.words


def test_photo_files_are_dropped_and_pasted(
    window_ground: QtBot, answers: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    taken = {"a.jpg": b"a", "b.JPG": b"b"}
    read = lambda _desk, path: Added(photo_id(taken[Path(path).name]), None, 0, QImage())  # noqa: E731
    monkeypatch.setattr(pictures, "take_in", read)
    ground = _open(window_ground)
    screen = _screen(ground)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.jpg", "letter.txt", "b.JPG")])
    spot = QPointF(screen.rect().center())
    left, plain, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(spot.toPoint(), copy, carried, left, plain)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(spot, copy, carried, left, plain))
    ground.settle()
    assert screen.right.photos.names == (photo_id(b"a"), photo_id(b"b"))
    letters = QMimeData()
    letters.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.txt"))])
    refused = QDragEnterEvent(spot.toPoint(), copy, letters, left, plain)
    QApplication.sendEvent(screen, refused)
    assert not refused.isAccepted()
    taken["c.png"] = b"c"
    pasted = QMimeData()
    pasted.setUrls([QUrl.fromLocalFile(str(tmp_path / "c.png"))])
    QGuiApplication.clipboard().setMimeData(pasted)
    screen.setFocus()
    ground.press("Ctrl+v")
    ground.settle()
    assert len(screen.right.photos.names) == 3


def test_the_outcomes_follow_the_purpose_and_keep_their_keys(ground: Ground, answers: FakeServices) -> None:
    outcome = _screen(ground).left.outcome
    ground.press("7")
    shown = [
        choice.value for choice, button in zip(outcome._choices, outcome._buttons, strict=True) if button.isVisible()
    ]
    assert VisitOutcome.PROMISE not in shown
    assert shown == sorted(outcomes_after(VisitPurpose.REFERENCE))
    ground.press("2")
    seen = [outcome.value]
    ground.press("Right")
    seen.append(outcome.value)
    assert seen == [None, VisitOutcome.IN_ORDER], "a key of an outcome that is not offered does nothing"
    ground.press("Ctrl+Enter")
    assert _submitted(answers).content.outcome is VisitOutcome.IN_ORDER


def test_all_outcomes_stand_in_the_order_of_their_keys_before_a_purpose_is_chosen(
    ground: Ground, answers: FakeServices
) -> None:
    places = [(button.y(), button.x()) for button in _screen(ground).left.outcome._buttons if button.isVisible()]
    assert len(places) == len(VisitOutcome)
    assert places == sorted(places)
    assert len(set(places)) == len(places)
