"""Five o'clock over a real encrypted book, by keys alone: counted blind, handed over, signed, locked, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.cash.cash import cash_day_id
from fieldapp.domain.ids import id_text
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.services import drafts
from fieldapp.services.cash.control import hand_ins_to_count
from fieldapp.services.cash.day import COUNT_FORM, CountCash, WhoseDay, cash_day_view, open_day
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.services.today import today
from fieldapp.ui.screens.day_close import DayCloseScreen
from fieldapp.ui.screens.day_close_parts.day_paper import day_paper
from fieldapp.ui.screens.day_close_parts.steps import Step
from fieldapp.ui.widgets.text import Text
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets

PIN = "275183"


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    desk = branch.desk(branch.anil_id)
    return replace(desk, prove=lambda secret: "" if secret == PIN else "That PIN is not right. 9 tries left.")


def took(desk: Desk, branch: MorningBranch, *which: int) -> None:
    for number in which:
        assert isinstance(record_repayment(desk, RecordRepayment(branch.loans[number], 45_000)), RepaymentSaved)


def opened(qtbot: QtBot, desk: Desk, tmp_path: Path, argument: object = None) -> tuple[Ground, DayCloseScreen]:
    screen = DayCloseScreen(desk)
    screen.printing.folder = tmp_path / "paper"
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground, screen


def step_of(screen: DayCloseScreen) -> Step:
    return screen.steps.step


def count(ground: Ground, *pieces: str) -> None:
    for number in pieces:
        ground.type(number)
        ground.press("Enter")


def test_ten_denominations_take_at_most_forty_keys(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, *range(12))
    ground, screen = opened(window_ground, anil, tmp_path)
    assert len(screen.steps.count.notes.edits) == 10
    assert screen.steps.difference.facts.isHidden(), "nothing is told before the count is kept"
    ground.presses = 0
    count(ground, *(["12"] * 10))
    assert screen.steps.count.total.text() == "₹ 10,662"
    ground.press("Ctrl+Enter")
    assert ground.presses == 10 * 2 + 10 + 2 <= 40
    view = cash_day_view(anil)
    assert view.count is not None
    assert view.count.total == 1_066_200
    assert screen.steps.difference.facts.isVisible()


def test_a_count_that_agrees_says_so(window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path) -> None:
    took(anil, branch, *range(12))
    ground, screen = opened(window_ground, anil, tmp_path)
    count(ground, "7", "5", "4", "4", "8", "10", "4", "6", "7", "2")
    assert screen.steps.count.total.text() == "₹ 5,400"
    ground.press("Ctrl+Enter")
    assert cash_day_view(anil).difference == 0
    assert screen.steps.difference.facts._rows["Difference"][1].text() == "none"


def test_a_day_from_the_first_note_to_the_paper(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1, 2)
    ground, screen = opened(window_ground, anil, tmp_path)
    count(ground, "1")
    ground.type("2")
    assert step_of(screen) is Step.COUNT
    ground.press("Ctrl+Enter")
    assert step_of(screen) is Step.HAND_OVER
    assert (screen.head._buttons[0].text(), screen.steps.hand_over.amount.text()) == ("Hand over ₹ 900", "900")
    ground.press("Tab", "Tab")
    ground.type("4711")
    ground.press("Ctrl+Enter")
    assert cash_day_view(anil).transfers[0].reference == "4711"
    assert step_of(screen) is Step.CLOSE
    ground.type("111111")
    ground.press("Ctrl+Enter")
    assert "9 tries left" in screen.steps.sign.pin_field.problem
    assert cash_day_view(anil).standing == "open"
    ground.type(PIN)
    ground.press("Ctrl+Enter")
    view = cash_day_view(anil)
    assert view.standing == "closed"
    assert screen.head.state.chip.text == "Closed"
    assert "not yet received" in screen.banner.words
    (paper,) = (tmp_path / "paper").iterdir()
    assert paper.name.startswith("Day_close-Anil_Kumar")
    ground.press("Ctrl+Shift+P")
    assert len(list((tmp_path / "paper").iterdir())) == 2
    branch.exchange(anil)
    screen.refresh(frozenset({"sync"}))
    ground.settle()
    assert "received at the office" in screen.banner.words


def test_a_difference_is_told_after_the_count_and_asks_why(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("Down")
    ground.press("Down")
    ground.type("2")
    ground.press("Ctrl+Enter")
    assert step_of(screen) is Step.EXPLAIN
    ground.press("Ctrl+Enter")
    assert screen.steps.difference.reason_field.problem
    ground.type("a note was torn")
    ground.press("Ctrl+Enter")
    view = cash_day_view(anil)
    assert view.count is not None
    assert (view.difference, view.count.reason) == (-25_000, "a note was torn")


def test_the_count_is_on_the_disk_while_it_is_typed(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    ground, screen = opened(window_ground, anil, tmp_path)
    count(ground, "3", "7")
    screen.keep_typing()
    ground.settle()
    kept = drafts.recall(anil, COUNT_FORM, id_text(cash_day_id(branch.anil_id, MONDAY)))
    assert (kept["50000"], kept["20000"], kept["10000"]) == ("3", "7", "")
    _again, second = opened(window_ground, anil, tmp_path)
    assert second.steps.count.counted() == {50_000: 3, 20_000: 7}
    assert second.steps.step is Step.COUNT
    assert "not kept yet" in second.steps.count.remark.words


def test_an_untouched_day_is_opened_with_a_count(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    ground, screen = opened(window_ground, anil, tmp_path)
    assert step_of(screen) is Step.OPEN
    ground.press("Ctrl+Enter")
    assert cash_day_view(anil).standing == "open"
    assert step_of(screen) is Step.COUNT
    assert ground.toasts == ["The day is open. Count again when it ends."]


def test_yesterday_comes_first(window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path) -> None:
    open_day(anil, CountCash({}))
    branch.clock.go_on(DAY_MS)
    ground, screen = opened(window_ground, anil, tmp_path)
    assert "Mon 09 Nov is not closed yet" in screen.banner.words
    screen.banner.pressed.emit()
    assert ground.opened == [("day_close", WhoseDay(MONDAY, None))]
    ground.open(WhoseDay(MONDAY))
    assert screen.head.title.text() == "Day close · Mon 9 Nov 2026"
    ground.press("Ctrl+Enter")
    ground.type(PIN)
    ground.press("Ctrl+Enter")
    assert cash_day_view(anil, MONDAY).standing == "closed"


def test_more_than_may_stay_needs_a_reason(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    branch.office.write(Intent(PolicyPublished("hills 2026", cash=CashPolicy(keep_max=10_000)), POLICY))
    branch.exchange(anil)
    took(anil, branch, 1)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("Down")
    count(ground, "2")
    ground.type("0")
    ground.press("Ctrl+Enter")
    assert step_of(screen) is Step.EXPLAIN
    ground.type("torn")
    ground.press("Ctrl+Enter")
    assert "₹ 100 may stay over night (hills 2026)" in screen.steps.hand_over.amount_field._line.words
    ground.press("Backspace", "Ctrl+Enter")
    screen.steps.sign.pin.setFocus()
    ground.type(PIN)
    ground.press("Ctrl+Enter")
    assert screen.steps.sign.kept_field.problem.startswith("₹ 400 stays with you; ₹ 100 may (hills 2026)")
    ground.type("the bus left")
    ground.press("Ctrl+Enter")
    view = cash_day_view(anil)
    assert (view.standing, view.kept_reason) == ("closed", "the bus left")
    assert [label for label, _amount in day_paper(view, anil).facts][-1] == "Stays over night"


def test_two_people_close_for_somebody_who_is_away(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    ground, screen = opened(window_ground, rao, tmp_path, WhoseDay(MONDAY, branch.anil_id))
    assert screen.head.title.text().endswith("Anil Kumar")
    ground.press("Down", "Down")
    count(ground, "4")
    ground.type("1")
    screen.steps.count.notes.edits[3].setFocus()
    ground.press("Ctrl+Enter")
    if step_of(screen) is Step.EXPLAIN:
        ground.type("he lost a note")
        ground.press("Ctrl+Enter")
    ground.press("Ctrl+Enter")
    assert step_of(screen) is Step.CLOSE
    ground.press("Ctrl+Enter")
    assert "Two people close" in screen.steps.sign.witness_field.problem
    ground.press("1", "Ctrl+Enter")
    view = cash_day_view(rao, MONDAY, branch.anil_id)
    assert (view.standing, view.closed_by, view.witness) == ("closed", "S. Rao", "Bela Roy")


def test_today_does_not_tell_what_the_count_is_to_find(branch: MorningBranch, anil: Desk) -> None:
    took(anil, branch, 1)
    assert today(anil).cash_with_me is None


@pytest.mark.parametrize("size", [(1180, 624), (980, 560), (760, 500)])
def test_nothing_is_cut_and_everything_has_a_name(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path, size: tuple[int, int]
) -> None:
    took(anil, branch, 1)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.resize(*size)
    ground.press("Down")
    count(ground, "2")
    ground.press("Ctrl+Enter")
    for _ in range(3):
        QApplication.processEvents()
    assert QTest.qWaitForWindowActive(ground)
    assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])


def test_what_is_typed_stays_with_its_day(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    open_day(anil, CountCash({}))
    branch.clock.go_on(DAY_MS)
    took(anil, branch, 1)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.type("3")
    ground.press("Ctrl+Left")
    assert ground.opened == [], "in a field that moves the cursor"
    next(action for action in screen.page_actions() if action.keys == "Ctrl+PgUp").run()
    assert ground.opened == [("day_close", WhoseDay(MONDAY, None))]
    ground.open(WhoseDay(MONDAY))
    assert screen.steps.count.counted() == {}
    ground.open(WhoseDay(MONDAY + 1))
    assert screen.steps.count.counted() == {50_000: 3}


def slip_file(tmp_path: Path) -> str:
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(0x00AA55)
    path = tmp_path / "slip.jpg"
    assert picture.save(str(path))
    return str(path)


def test_the_slip_is_photographed_and_goes_with_the_sum(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 0)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("F6")
    assert ground.refusals == ["Count first; the slip belongs to what is handed over."]
    count(ground, "", "2", "", "1")
    ground.press("Ctrl+Enter")
    photo = screen.steps.hand_over.photo
    photo.pick = lambda _parent: [slip_file(tmp_path)]
    ground.press("F6")
    assert photo.words.text() == "It goes with this sum. F6 takes another one."
    ground.press("Ctrl+Enter")
    (handed,) = cash_day_view(anil).transfers
    assert len(handed.photos) == 1
    assert photo.name is None, "the next sum has its own slip"
    assert "with photo" in next(label.text() for label in screen.steps.hand_over.done.findChildren(Text))
    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    (row,) = hand_ins_to_count(rao)
    assert row.photos == handed.photos


def test_the_slip_and_its_photo_are_there_after_a_restart(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 0)
    ground, screen = opened(window_ground, anil, tmp_path)
    count(ground, "", "2", "", "1")
    ground.press("Ctrl+Enter")
    hand = screen.steps.hand_over
    hand.photo.pick = lambda _parent: [slip_file(tmp_path)]
    ground.press("F6")
    hand.slip.setFocus()
    ground.type("BR-4711")
    screen.keep_typing()
    ground.settle()
    again, other = opened(window_ground, anil, tmp_path)
    again.settle()
    found = other.steps.hand_over
    assert (found.slip.text(), found.photo.name) == ("BR-4711", hand.photo.name)
    assert found.photo.name is not None
    assert found.amount.parsed() == hand.amount.parsed()
    again.press("Ctrl+Enter")
    (handed,) = cash_day_view(anil).transfers
    assert (handed.reference, len(handed.photos)) == ("BR-4711", 1)
    third, last = opened(window_ground, anil, tmp_path)
    third.settle()
    assert (last.steps.hand_over.slip.text(), last.steps.hand_over.photo.name) == ("", None)


def test_a_file_that_is_no_photo_is_told_at_the_slip(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 0)
    ground, screen = opened(window_ground, anil, tmp_path)
    count(ground, "", "2", "", "1")
    ground.press("Ctrl+Enter")
    (tmp_path / "notes.txt").write_text("no photo")
    screen.steps.hand_over.photo.pick = lambda _parent: [str(tmp_path / "notes.txt")]
    ground.press("F6")
    assert screen.steps.hand_over.photo.name is None
    assert screen.steps.hand_over.photo.words.text()


def test_a_second_person_signs_with_her_own_pin_where_she_has_a_seat(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    rao = branch.desk(branch.rao_id)
    branch.desk(branch.bela_id)
    branch.exchange(anil)
    desk = replace(anil, others={rao.me.seat_id: lambda secret: "" if secret == "9041" else "That PIN is not right."})
    open_day(desk, CountCash({}))
    ground, screen = opened(window_ground, desk, tmp_path)
    ground.press("Ctrl+Enter")
    sign = screen.steps.sign
    screen.steps.ask_witness()
    ground.press("1")
    assert sign.witness_field._line.words == "Bela Roy has no seat on this laptop and signs on the paper."
    assert sign.second_field.isHidden()
    ground.press("2")
    ground.type("1111")
    sign.pin.setText(PIN)
    ground.press("Ctrl+Enter")
    assert sign.second_field.problem == "That PIN is not right."
    assert cash_day_view(desk).standing == "open"
    ground.type("9041")
    sign.pin.setText(PIN)
    ground.press("Ctrl+Enter")
    view = cash_day_view(desk)
    assert (view.standing, view.witness) == ("closed", "S. Rao")
