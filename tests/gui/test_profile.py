"""A borrower's profile by keyboard: look, edit in place, go on to the next person."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.domain.people import BorrowerField, BorrowerState
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.borrower.people import PromiseView, TwinView
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.value_edit import ValueEdit
from fieldapp.ui.screens.profile import ProfileScreen
from fieldapp.ui.screens.profile_parts.head import LOANS
from fieldapp.ui.screens.profile_parts.note_dialog import NoteDialog
from fieldapp.ui.screens.profile_parts.tab_row import Tab
from fieldapp.ui.widgets.buttons import Button
from tests.fakes.desk import HOUR, NOW_MS, TODAY, FakeServices, fake_desk, same_id
from tests.fakes.people_desk import KAMALA, assessment_view, entry, field_view, person, profile, saved
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, outside, small_targets
from tests.gui.test_pictures import jpeg

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NEXT = same_id(77)


@pytest.fixture
def answers(services: FakeServices) -> FakeServices:
    services.answer("people.profile", lambda borrower: profile(person=person(borrower_id=borrower)))
    services.answer("people.edit_borrower", saved("people"))
    return services


@pytest.fixture
def ground(window_ground: QtBot, answers: FakeServices) -> Ground:
    made = Ground(ProfileScreen(fake_desk()), window_ground)
    made.open(Among(KAMALA, (KAMALA, NEXT)))
    return made


def _screen(ground: Ground) -> ProfileScreen:
    assert isinstance(ground.screen_, ProfileScreen)
    return ground.screen_


def test_the_last_visits_stand_there_without_scrolling(ground: Ground) -> None:
    overview = _screen(ground).overview
    kinds = [shown.entry.kind for shown in overview.timeline.entries]
    assert kinds.count("visit") == 2
    assert overview.timeline.verticalScrollBar().maximum() == 0


def test_the_score_shows_reasons_and_its_rules(ground: Ground) -> None:
    said = _screen(ground).overview.outlook.spoken
    assert "61 of 100" in said
    assert "Group vouches for her" in said
    assert "Has weeks without income" in said
    assert "five-c-1" in said


def test_a_declined_interview_is_no_bad_score(window_ground: QtBot, answers: FakeServices) -> None:
    declined = assessment_view(score=None, five_c={}, reasons_up=(), reasons_down=(), declined=True)
    answers.answer("people.profile", profile(assessment=declined))
    ground = Ground(ProfileScreen(fake_desk()), window_ground)
    ground.open(KAMALA)
    overview = _screen(ground).overview
    assert "no bad sign" in overview.outlook.spoken
    assert not overview.five.isVisible()


def test_single_keys_go_to_visit_repayment_and_assessment(ground: Ground) -> None:
    ground.press("v", "r", "a")
    assert ground.opened == [("visit", KAMALA), ("repayment", KAMALA), ("assessment", KAMALA)]


def test_brackets_walk_through_the_list_and_say_when_it_ends(ground: Ground, answers: FakeServices) -> None:
    ground.press("]")
    assert answers.called("people.profile")[-1] == (NEXT,)
    ground.press("]")
    assert "nobody further" in str(ground.refusals[-1])
    ground.press("[")
    assert answers.called("people.profile")[-1] == (KAMALA,)


def test_a_field_is_changed_in_place_and_named_with_the_version_that_was_seen(
    ground: Ground, answers: FakeServices
) -> None:
    ground.press("F2")
    assert isinstance(QApplication.focusWidget(), ValueEdit)
    ground.type("98260 55555")
    ground.press("Tab")
    ground.type("read from her phone")
    ground.press("Enter")
    (command,) = answers.called("people.edit_borrower")[0]
    assert command.borrower_id == KAMALA
    assert command.changes == {BorrowerField.PHONE: "98260 55555"}
    assert command.versions == {BorrowerField.PHONE: same_id(4000 + BorrowerField.PHONE)}
    assert command.learnt == "read from her phone"
    assert _screen(ground).overview.household.editing is None
    assert len(ground.saves) == 1


def test_an_amount_is_stored_in_minor_units(ground: Ground, answers: FakeServices) -> None:
    _screen(ground).overview.household.setFocus()
    ground.press("Down", "Down", "Down", "Down", "Enter")
    ground.type("3*2,500")
    ground.press("Enter")
    (command,) = answers.called("people.edit_borrower")[0]
    assert command.changes == {BorrowerField.MONTHLY_INCOME: 750_000}


def test_escape_drops_the_edit_and_not_the_page(ground: Ground, answers: FakeServices) -> None:
    ground.press("F2")
    ground.type("1")
    ground.press("Esc")
    assert answers.called("people.edit_borrower") == []
    assert ground.went_back == 0
    assert _screen(ground).overview.household.lines[BorrowerField.PHONE].words == "98260 11834"
    ground.press("Esc")
    assert ground.went_back == 1


def test_what_is_not_a_number_is_said_at_the_field_and_typing_stays(ground: Ground, answers: FakeServices) -> None:
    _screen(ground).overview.household.setFocus()
    ground.press("Down", "Down", "Enter")
    ground.type("many")
    ground.press("Enter")
    line = _screen(ground).overview.household.lines[BorrowerField.HOUSEHOLD_SIZE]
    assert line.editing
    assert line.edit.text() == "many"
    assert line.note
    assert answers.called("people.edit_borrower") == []


def test_a_refusal_of_the_service_keeps_the_edit_open(ground: Ground, answers: FakeServices) -> None:
    answers.answer("people.edit_borrower", Rejection(Reason.TOO_LONG, {"length": 9, "most": 3}))
    ground.press("F2")
    ground.type("9")
    ground.press("Enter")
    assert _screen(ground).overview.household.editing is not None
    assert ground.saves == []


def test_the_same_value_again_records_nothing(ground: Ground, answers: FakeServices) -> None:
    ground.press("F2", "Enter")
    assert answers.called("people.edit_borrower") == []
    assert _screen(ground).overview.household.editing is None


def test_news_from_the_office_does_not_close_an_edit(ground: Ground, answers: FakeServices) -> None:
    ground.press("F2")
    ground.type("98260 7")
    other = profile(fields=(field_view(BorrowerField.PHONE, "Mobile number", "98260 00000", contender="98260 11834"),))
    answers.answer("people.profile", other)
    _screen(ground).refresh(frozenset({"people"}))
    ground.settle()
    line = _screen(ground).overview.household.lines[BorrowerField.PHONE]
    assert line.editing
    assert line.edit.text() == "98260 7"


def test_a_conflict_shows_a_strip_that_leads_to_the_choice(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("people.profile", profile(open_conflicts=3))
    ground = Ground(ProfileScreen(fake_desk()), window_ground)
    ground.open(KAMALA)
    strip = _screen(ground).strips.conflict
    assert "3 values" in strip.words
    strip.pressed.emit()
    assert ground.opened == [("conflicts", KAMALA)]


def test_tabs_open_by_number_with_loans_details_and_history(ground: Ground) -> None:
    screen = _screen(ground)
    unopened = screen.pages.widget(LOANS)
    assert unopened is not None
    assert unopened.findChildren(QWidget) == [], "nothing is built before its tab is opened"
    ground.press("2")
    assert screen.pages.loans.isVisible()
    assert screen.pages.loans.grid.rows.rowCount() == 46
    ground.press("3")
    assert [shown.entry.kind for shown in screen.pages.visits.entries] == ["visit", "visit"]
    assert screen.pages.visits.isVisible()
    ground.press("4", "Down")
    assert "55 of 100" in screen.pages.assessments.outlook.spoken
    ground.press("5")
    assert screen.pages.details.isVisible()
    ground.press("Enter")
    assert screen.pages.details.lists[0].editing is not None
    ground.press("Esc", "6")
    assert screen.pages.history.isVisible()
    assert len(screen.pages.history.entries) == 7


def test_the_timeline_filters_by_kind(ground: Ground) -> None:
    overview = _screen(ground).overview
    overview.chips.press("repayment")
    assert [shown.entry.kind for shown in overview.timeline.entries] == ["repayment"]


def test_somebody_without_a_loan_or_a_past_is_shown_too(window_ground: QtBot, answers: FakeServices) -> None:
    empty = profile(
        loans=(),
        timeline=(),
        attendance=(),
        assessment=None,
        person=person(borrower_id=KAMALA, loan_label="", days_late=0),
    )
    answers.answer("people.profile", empty)
    ground = Ground(ProfileScreen(fake_desk()), window_ground)
    ground.open(KAMALA)
    overview = _screen(ground).overview
    assert overview.nothing.isVisible()
    assert not overview.loan.strip.isVisible()
    assert not overview.attendance.isVisible()


def test_a_visit_in_the_timeline_opens(ground: Ground) -> None:
    ground.press("Enter")
    assert ground.opened == [("visit", _screen(ground).overview.timeline.entries[0].entry.ref)]


def _of(window_ground: QtBot, answers: FakeServices, **changes: Any) -> Ground:
    answers.answer("people.profile", profile(**changes))
    ground = Ground(ProfileScreen(fake_desk()), window_ground)
    ground.open(KAMALA)
    return ground


def test_one_reason_is_not_enough_for_a_score(window_ground: QtBot, answers: FakeServices) -> None:
    alone = assessment_view(reasons_up=("Kept 1 of 1 promises to pay",), reasons_down=())
    said = _screen(_of(window_ground, answers, assessment=alone)).overview.outlook.spoken
    assert "Kept 1 of 1 promises" in said
    assert "Character stands at 78 of 100" in said


def test_a_note_is_written_with_one_key(ground: Ground, answers: FakeServices) -> None:
    answers.answer("people.add_note", saved("people"))
    ground.press("n", "Enter")
    dialog = _screen(ground).window().findChild(NoteDialog)
    assert dialog is not None
    assert dialog.isVisible(), "an empty note keeps the question open"
    ground.type("Sells milk in Khairi now")
    ground.press("Enter")
    assert answers.called("people.add_note") == [(KAMALA, "Sells milk in Khairi now")]
    assert len(ground.saves) == 1
    assert _screen(ground).window().findChildren(NoteDialog) == []


def test_a_note_that_is_refused_stays_in_the_dialog(ground: Ground, answers: FakeServices) -> None:
    answers.answer("people.add_note", Rejection(Reason.TOO_LONG, {"length": 2100, "most": 2000}))
    ground.press("n")
    ground.type("more")
    ground.press("Enter")
    dialog = _screen(ground).window().findChild(NoteDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.edit.text() == "more"
    assert dialog.field.problem


def test_who_has_died_is_read_only_but_her_debt_is_taken(window_ground: QtBot, answers: FakeServices) -> None:
    ground = _of(window_ground, answers, state=BorrowerState.DECEASED)
    screen = _screen(ground)
    assert "has died" in screen.strips.gone.words
    ground.press("F2")
    assert screen.overview.household.editing is None
    assert "has died" in str(ground.refusals[-1])
    screen.overview.household.setFocus()
    ground.press("Enter")
    assert screen.overview.household.editing is None
    ground.press("a", "l", "n", "F6")
    assert ground.opened == []
    for button, action in screen._head_buttons:
        assert button.isEnabled() is (action.id != "profile.assess")
        button.click()
    assert ground.opened == [("repayment", KAMALA), ("visit", KAMALA)], "a mouse opens no more than keys do"
    ground.opened.clear()
    ground.press("v", "r")
    assert ground.opened == [("visit", KAMALA), ("repayment", KAMALA)]


def test_who_left_without_a_debt_is_not_visited(window_ground: QtBot, answers: FakeServices) -> None:
    ground = _of(window_ground, answers, state=BorrowerState.LEFT, loans=())
    ground.press("v", "r")
    assert ground.opened == []
    assert "has left" in str(ground.refusals[-1])
    assert not any(button.isEnabled() for button, _action in _screen(ground)._head_buttons)


def test_a_suspected_second_entry_leads_to_both_side_by_side(window_ground: QtBot, answers: FakeServices) -> None:
    twin = TwinView(NEXT, "Kamla Devi", same_id(61), sure=False)
    ground = _of(window_ground, answers, twin=twin)
    strip = _screen(ground).strips.twin
    assert "Kamla Devi may be the same person" in strip.words
    strip.pressed.emit()
    assert ground.opened == [("conflicts", same_id(61))]


def test_old_figures_say_of_which_day_they_are(window_ground: QtBot, answers: FakeServices) -> None:
    ground = _of(window_ground, answers, copied_ms=NOW_MS - 9 * 24 * HOUR)
    screen = _screen(ground)
    assert screen.strips.stale.words.startswith("Copy is 9 days old")
    assert screen.overview.loan._old.chip.text == "as of Tue 6 Oct"


@pytest.mark.parametrize(
    ("days", "met", "words"),
    [
        (0, False, "Promise: ₹ 500, today. 3 of 5 promises kept before today"),
        (-2, True, "Promise kept: ₹ 500, Tue 13 Oct. 3 of 5 promises kept before today"),
        (-2, False, "Promise not kept: ₹ 500, Tue 13 Oct. 3 of 5 promises kept before today"),
    ],
)
def test_her_promise_stands_above_the_assessment(
    window_ground: QtBot, answers: FakeServices, days: int, met: bool, words: str
) -> None:
    promise = PromiseView(50_000, TODAY + days, met, 3, 5)
    assert _screen(_of(window_ground, answers, promise=promise)).overview.promise.words == words


def test_a_loan_from_the_find_box_opens_on_that_loan(window_ground: QtBot, answers: FakeServices) -> None:
    answers.answer("people.profile", profile())
    ground = Ground(ProfileScreen(fake_desk()), window_ground)
    ground.open(Among(KAMALA, loan_id=same_id(5002)))
    screen = _screen(ground)
    assert screen.pages.loans.isVisible()
    row = screen.pages.loans.list.current
    assert row is not None
    assert row.key == 1


def test_whom_one_was_with_is_remembered(ground: Ground, answers: FakeServices) -> None:
    assert answers.called("finding.remember_person") == [(KAMALA,)]
    ground.press("]")
    assert answers.called("finding.remember_person")[-1] == (NEXT,)


def test_six_tabs_and_three_buttons_fit_the_smallest_window(ground: Ground, qtbot: QtBot) -> None:
    ground.resize(720, 500)
    ground.settle()
    screen = _screen(ground)
    buttons = [button for button in screen.head.findChildren(Button) if button.isVisible()]
    assert [button.width() >= button.sizeHint().width() for button in buttons] == [True] * 3
    tabs = screen.head.tabs.findChildren(Tab)
    assert all(tab.width() >= tab.sizeHint().width() for tab in tabs)


def test_weekly_meetings_do_not_hide_the_visits(window_ground: QtBot, answers: FakeServices) -> None:
    weeks = [entry("meeting", 1 + 7 * week, "Meeting · present", "₹ 500 repaid", amount=50_000) for week in range(12)]
    weeks[3] = entry("meeting", 22, "Meeting · absent", "paid nothing")
    seen = [entry("visit", days, "Visit · business check", "Shop open") for days in (30, 58, 90)]
    line = tuple(sorted((*weeks, *seen), key=lambda one: -one.at_ms))
    ground = _of(window_ground, answers, timeline=line)
    overview = _screen(ground).overview
    titles = [shown.title for shown in overview.timeline.entries]
    assert titles[:3] == ["Meeting · present · ₹ 500", "2 meetings", "Meeting · absent"]
    timeline, last = overview.timeline, len(titles) - titles[::-1].index("Visit · business check") - 1
    assert titles.count("Visit · business check") == 3
    assert timeline.viewport().rect().contains(timeline.visualRect(timeline.model().index(last, 0)))
    at = titles.index("4 meetings")
    assert overview.timeline.entries[at].entry.sentence.startswith("She paid at each of them, ₹ 2,000 in all")
    ground.press(*["Down"] * at, "Enter")
    assert overview.chips.value == "meeting"
    assert len(overview.timeline.entries) == 12


def test_a_page_opened_before_shows_the_next_person_too(ground: Ground, answers: FakeServices) -> None:
    ground.press("4")
    answers.answer("people.profile", profile(person=person(borrower_id=NEXT), assessments=()))
    ground.press("]", "4")
    assert _screen(ground).pages.assessments.list.rows == ()


def test_her_photo_is_taken_shown_and_kept(ground: Ground, answers: FakeServices, tmp_path: Path) -> None:
    screen, kept = _screen(ground), jpeg(60, 40)
    (tmp_path / "her.jpg").write_bytes(jpeg(1600, 1200))
    answers.answer("photos.keep", lambda picture: PhotoId(sha256(picture).digest()))
    answers.answer("people.attach_portrait", saved("photos"))
    answers.answer("people.profile", profile(photo=kept))
    screen.pick = lambda _parent: [str(tmp_path / "her.jpg")]
    ground.press("F6")
    ((borrower, name),) = answers.called("people.attach_portrait")
    assert borrower == KAMALA
    assert len(name) == 32
    assert screen.head._avatar.has_photo
    assert len(ground.saves) == 1


@pytest.mark.parametrize("size", [(1180, 624), (720, 470), (540, 430)])
def test_nothing_is_cut_in_a_small_window(ground: Ground, size: tuple[int, int]) -> None:
    ground.resize(*size)
    for tab in range(1, 7):
        ground.press(str(tab))
        assert (cut_words(ground), small_targets(ground), outside(ground)) == ([], [], []), tab


def test_what_is_typed_in_a_field_is_kept_when_the_next_person_is_opened(ground: Ground, answers: FakeServices) -> None:
    ground.press("F2")
    ground.type("98260 55555")
    ground.open(NEXT)
    (command,) = answers.called("people.edit_borrower")[0]
    assert (command.borrower_id, command.changes) == (KAMALA, {BorrowerField.PHONE: "98260 55555"})
    assert _screen(ground).overview.household.editing is None, "nothing of her stands in the next person's fields"
    assert _screen(ground).overview.timeline.hasFocus()


def test_what_is_typed_in_a_field_is_kept_when_the_page_is_left(ground: Ground, answers: FakeServices) -> None:
    ground.press("F2")
    ground.type("98260 55555")
    ground.screen_.hide()
    ground.settle()
    assert len(answers.called("people.edit_borrower")) == 1


def test_what_cannot_be_is_told_when_the_page_is_left(ground: Ground, answers: FakeServices) -> None:
    household = _screen(ground).overview.household
    household.setFocus()
    ground.press("Down", "Down", "Enter")
    ground.type("many")
    ground.screen_.hide()
    ground.settle()
    assert answers.called("people.edit_borrower") == []
    assert "People in household was left as it was" in ground.toasts[-1]


def test_a_merged_entry_leads_to_the_one_that_stands_for_it(window_ground: QtBot, answers: FakeServices) -> None:
    ground = _of(window_ground, answers, state=BorrowerState.MERGED, merged_into=NEXT)
    strip = _screen(ground).strips.gone
    assert "another entry" in strip.words
    strip.pressed.emit()
    assert ground.opened == [("profile", NEXT)]


def test_a_window_that_locks_itself_keeps_the_edit_open_and_stores_nothing(
    ground: Ground, answers: FakeServices
) -> None:
    ground.press("F2")
    ground.type("98260 5")
    ground.hide()
    ground.show()
    ground.settle()
    assert answers.called("people.edit_borrower") == []
    assert _screen(ground).overview.household.editing is not None
