"""Today over a real book: what she does to her plan stays, prints, and never tells what the count is to find."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.work.visit import VisitContent
from fieldapp.services import today as service
from fieldapp.services.borrower import registration, visits
from fieldapp.services.borrower.visits import SubmitVisit
from fieldapp.services.cash.day import CountCash, WhoseDay, close_day, count_cash, open_day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.ui import errors
from fieldapp.ui.screens.today import TodayScreen
from fieldapp.ui.screens.today_parts.note_dialog import PlanNoteDialog
from tests.fakes.clock import DAY_MS, MONDAY, new_id
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, focused


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    desk = branch.desk(branch.anil_id)
    for which in (3, 4):
        wanted = SubmitVisit(new_id(), branch.borrowers[which], VisitContent(note="seen", next_visit_day=MONDAY))
        assert isinstance(visits.submit_visit(desk, wanted), Saved)
    return desk


@pytest.fixture
def ground(window_ground: QtBot, anil: Desk, tmp_path: Path) -> Ground:
    screen = TodayScreen(anil)
    screen.printing.folder = tmp_path / "paper"
    made = Ground(screen, window_ground)
    made.open()
    return made


def screen_of(ground: Ground) -> TodayScreen:
    assert isinstance(ground.screen_, TodayScreen)
    return ground.screen_


def titles(ground: Ground) -> list[str]:
    return [row.title for row in screen_of(ground).plan.rows]


USUAL = ["Ujjala center meeting", "Visit Lata Patel", "Visit Usha Devi", "Visit Kamla Devi"]


def test_space_marks_done_and_goes_down_and_again_takes_it_back(ground: Ground) -> None:
    assert titles(ground) == USUAL
    ground.press("Down", "Space")
    row = screen_of(ground).plan.rows[1]
    assert (row.faded, row.chip.text if row.chip else "") == (True, "Done")
    current = screen_of(ground).plan.current
    assert current is not None
    assert current.title == USUAL[2]
    ground.press("Up", "Space")
    assert not screen_of(ground).plan.rows[1].faded


def test_rows_move_and_stay_where_they_were_put(
    ground: Ground, window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    ground.press("Down", "Ctrl+Shift+Down", "Ctrl+Shift+Down")
    assert titles(ground) == [USUAL[0], USUAL[2], USUAL[3], USUAL[1]]
    current = screen_of(ground).plan.current
    assert current is not None
    assert current.title == USUAL[1], "the cursor goes along"
    ground.press("Ctrl+Shift+Up")
    again = Ground(TodayScreen(anil), window_ground)
    again.open()
    assert titles(again) == [USUAL[0], USUAL[2], USUAL[1], USUAL[3]]
    branch.clock.go_on(DAY_MS)
    again.open()
    assert USUAL[0] not in titles(again), "another day has another plan"


def test_a_note_stands_beside_its_row_and_on_the_route(ground: Ground, tmp_path: Path) -> None:
    ground.press("Down", "F4")
    assert isinstance(focused().window(), Ground)
    ground.type("brother has the key")
    ground.press("Enter")
    assert not [dialog for dialog in ground.findChildren(PlanNoteDialog) if dialog.isVisible()]
    assert screen_of(ground).plan.rows[1].subtitle.startswith("brother has the key · ")
    ground.press("Ctrl+P")
    (paper,) = (tmp_path / "paper").iterdir()
    assert paper.name.startswith("Route-Anil_Kumar")


def test_letters_act_on_the_person_of_the_row(ground: Ground, branch: MorningBranch) -> None:
    ground.press("Down", "r", "v")
    assert ground.opened == [("repayment", branch.borrowers[3]), ("visit", branch.borrowers[3])]


def test_an_unclosed_day_is_one_key_from_being_closed(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    open_day(anil, CountCash({}))
    branch.clock.go_on(DAY_MS)
    ground.open()
    needs = screen_of(ground).needs
    assert needs.rows[0].title == "Mon 09 Nov is not closed"
    needs.setFocus(Qt.FocusReason.OtherFocusReason)
    ground.press("Enter")
    assert ground.opened == [("day_close", WhoseDay(MONDAY))]


def test_what_she_took_is_not_told_before_the_count(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    saved = record_repayment(anil, RecordRepayment(branch.loans[1], 45_000))
    assert isinstance(saved, RepaymentSaved)
    ground.open()
    spoken = [card.accessibleName() for card in screen_of(ground)._kpis]
    assert "Count it" in spoken[1]
    assert not any("450" in words for words in spoken[:2])


def test_where_the_plan_cannot_be_read_the_centers_due_stand_in(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_desk: Desk) -> None:
        raise StoreFault(Trouble.UNREADABLE, "page 7")

    monkeypatch.setattr(service, "today", broken)
    errors.also_known(StoreFault)
    ground = Ground(TodayScreen(anil), window_ground)
    ground.open()
    ground.settle()
    assert screen_of(ground).banner.words
    assert titles(ground) == ["Ujjala center meeting"]
    ground.press("Enter")
    assert ground.opened == [("sheet", branch.center)]
    monkeypatch.undo()
    screen_of(ground).banner.pressed.emit()
    ground.settle()
    assert titles(ground) == USUAL
    assert NO_ID not in branch.borrowers


def test_a_closed_day_says_what_becomes_of_money_taken_now(ground: Ground, anil: Desk) -> None:
    assert screen_of(ground).banner.words == ""
    count_cash(anil, CountCash({}))
    close_day(anil)
    ground.open()
    assert screen_of(ground).banner.words.startswith("Today is closed. Money taken now is kept aside")


def test_a_half_registered_person_is_one_key_from_being_finished(ground: Ground, anil: Desk) -> None:
    key = new_id()
    registration.keep_registration(anil, key, {"NAME": "Zarina"})
    ground.open()
    needs = screen_of(ground).needs
    at = next(number for number, row in enumerate(needs.rows) if row.title == "1 person half registered")
    needs.setFocus(Qt.FocusReason.OtherFocusReason)
    ground.press(*["Down"] * at, "Enter")
    assert ground.opened == [("register", key)]


def test_a_day_without_a_plan_names_the_centers_that_meet_next(window_ground: QtBot, branch: MorningBranch) -> None:
    branch.clock.go_on(DAY_MS)
    bela = branch.desk(branch.bela_id)
    branch.office.form_center("Navjeevan", branch.bela_id)
    branch.exchange(bela)
    ground = Ground(TodayScreen(bela), window_ground)
    ground.open()
    ground.settle()
    assert titles(ground) == ["Navjeevan"]
    row = screen_of(ground).plan.rows[0]
    assert row.subtitle.startswith("Mon 16 Nov")
    ground.press("Space", "Enter")
    assert "No row of the plan" in str(ground.refusals[-1])
    assert ground.opened[-1][0] == "center"


def test_data_older_than_three_days_turns_amber(ground: Ground, branch: MorningBranch) -> None:
    cards = screen_of(ground)._kpis
    assert "days old" not in cards[3].accessibleName()
    branch.clock.go_on(4 * DAY_MS)
    ground.open()
    assert "4 days old" in cards[3].accessibleName()


@pytest.mark.parametrize("size", [(1180, 624), (720, 470), (540, 430)])
def test_nothing_is_cut_in_a_small_window_and_the_cursor_is_in_sight(ground: Ground, size: tuple[int, int]) -> None:
    ground.resize(*size)
    ground.open()
    assert cut_words(ground) == []
    ground.press("Down", "Down", "Down")
    plan = screen_of(ground).plan
    row = plan.visualRect(plan.currentIndex())
    assert plan.viewport().visibleRegion().boundingRect().contains(row.center())
