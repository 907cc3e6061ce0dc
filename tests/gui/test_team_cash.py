"""The supervisor and her officers' cash, by keys over real books: counted alone, decided, reopened, closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.services import photos
from fieldapp.services.cash.control import team_days
from fieldapp.services.cash.day import CountCash, MoveCash, WhoseDay, cash_day_view, close_day, count_cash, hand_in
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.ui.screens.approvals_parts.photo_viewer import PhotoViewer
from fieldapp.ui.screens.team_cash import TeamCashScreen
from fieldapp.ui.screens.team_cash_parts.dialogs import CountDialog, ReasonDialog
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def rao(branch: MorningBranch) -> Desk:
    """A supervisor who has Anil's closed day: 450 taken, 440 counted, 430 handed in, 10 kept."""
    anil = branch.desk(branch.anil_id)
    assert isinstance(record_repayment(anil, RecordRepayment(branch.loans[0], 45_000)), RepaymentSaved)
    count_cash(anil, CountCash({10_000: 4, 2_000: 2}, "wrong change"))
    hand_in(anil, MoveCash(43_000, reference="4711"))
    assert not hasattr(close_day(anil, "the bank was shut"), "reason")
    desk = branch.desk(branch.rao_id)
    branch.exchange(anil, desk)
    return desk


@pytest.fixture
def ground(window_ground: QtBot, rao: Desk) -> Ground:
    made = Ground(TeamCashScreen(rao), window_ground)
    made.open()
    return made


def titles(ground: Ground) -> list[str]:
    screen = ground.screen_
    assert isinstance(screen, TeamCashScreen)
    return [row.title for row in screen.list.rows]


def test_what_was_handed_in_is_not_told_before_it_is_counted(ground: Ground) -> None:
    assert titles(ground) == [
        "To count", "What Anil Kumar handed in", "What stayed with Anil Kumar",
        "To decide", "₹ 10 less than recorded", "Days", "Anil Kumar",
    ]  # fmt: skip
    screen = ground.screen_
    assert isinstance(screen, TeamCashScreen)
    assert not any("430" in row.spoken for row in screen.list.rows)


def test_an_equal_count_verifies_the_day(ground: Ground, rao: Desk, branch: MorningBranch) -> None:
    ground.press("Enter")
    ground.type("430")
    ground.press("Enter")
    assert ground.toasts == ["Counted alike: Anil Kumar's money agrees."]
    assert "What Anil Kumar handed in" not in titles(ground)
    ground.press("Enter")
    ground.type("10")
    ground.press("Enter")
    assert cash_day_view(rao, MONDAY, branch.anil_id).standing == "verified"


def test_another_count_waits_for_a_decision_with_a_reason(ground: Ground, rao: Desk, branch: MorningBranch) -> None:
    ground.press("Enter")
    ground.type("420")
    ground.press("Tab")
    ground.type("one note short")
    ground.press("Enter")
    assert ground.toasts[-1] == "₹ 10 less than Anil Kumar said. It waits for a decision."
    screen = ground.screen_
    assert isinstance(screen, TeamCashScreen)
    at = titles(ground).index("₹ 10 missing")
    screen.list.setCurrentIndex(screen.list.model().index(at, 0))
    ground.press("Enter", "Enter")
    (dialog,) = [item for item in ground.findChildren(ReasonDialog) if item.isVisible()]
    assert dialog.reason_field.problem
    ground.type("agreed with him")
    ground.press("Enter")
    assert "₹ 10 missing" not in titles(ground)


def test_a_closed_day_is_opened_again_with_a_reason(ground: Ground, rao: Desk, branch: MorningBranch) -> None:
    screen = ground.screen_
    assert isinstance(screen, TeamCashScreen)
    screen.list.setCurrentIndex(screen.list.model().index(len(screen.list.rows) - 1, 0))
    ground.press("o")
    ground.type("one receipt was forgotten")
    ground.press("Enter")
    assert cash_day_view(rao, MONDAY, branch.anil_id).standing == "open"
    assert ground.toasts[-1] == "Anil Kumar's day is open again."
    branch.clock.go_on(DAY_MS)
    ground.open()
    row = screen.list.rows[-1]
    assert (row.chip.text if row.chip else "", row.button) == ("Not closed", "Close for them")
    screen.list.setCurrentIndex(screen.list.model().index(len(screen.list.rows) - 1, 0))
    ground.press("Enter")
    assert ground.opened == [("day_close", WhoseDay(MONDAY, branch.anil_id))]


def test_a_count_that_is_no_amount_is_asked_again(ground: Ground, rao: Desk) -> None:
    ground.press("Enter", "Enter")
    (dialog,) = [item for item in ground.findChildren(CountDialog) if item.isVisible()]
    assert dialog.amount_field.problem
    ground.press("Esc")
    assert team_days(rao)[0].kept_counted is None


def test_nothing_is_cut(ground: Ground) -> None:
    for size in ((1180, 624), (800, 540)):
        ground.resize(*size)
        ground.settle()
        screen = ground.screen_
        assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])


def test_a_branch_without_cash_days_says_so(window_ground: QtBot, branch: MorningBranch) -> None:
    screen = TeamCashScreen(branch.desk(branch.rao_id))
    Ground(screen, window_ground).open()
    assert screen._empty.isVisible()


def test_the_photo_of_a_slip_is_looked_at_and_the_officer_opened(ground: Ground, branch: MorningBranch) -> None:
    ground.press("Space")
    assert ground.refusals == ["There is no photo of a slip here."]
    anil = branch.desk(branch.anil_id)
    name = photos.keep(anil, b"\xff\xd8\xff a slip")
    assert isinstance(name, bytes)
    branch.clock.go_on(DAY_MS)
    hand_in(anil, MoveCash(500, reference="4712", photo=name))
    branch.exchange(anil, branch.desk(branch.rao_id))
    ground.open()
    screen = ground.screen_
    assert isinstance(screen, TeamCashScreen)
    screen.list.setCurrentIndex(screen.list.model().index(2, 0))
    ground.press("Space")
    (viewer,) = [one for one in ground.findChildren(PhotoViewer) if one.isVisible()]
    assert "comes with the next sync" in viewer.words.text()
    ground.press("Esc", "p")
    assert ground.opened[-1] == ("officer", branch.anil_id)
