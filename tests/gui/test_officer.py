"""An officer's page for her supervisor, over a real branch and by keys: her day, her cash, her centers handed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.center.group import Center
from fieldapp.services.cash.day import CountCash, WhoseDay, open_day
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.ui.screens.officer import OfficerScreen
from fieldapp.ui.screens.officer_parts.hand_dialog import HandDialog
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
    anil, rao = branch.desk(branch.anil_id), branch.desk(branch.rao_id)
    open_day(anil, CountCash({}))
    record_repayment(anil, RecordRepayment(branch.loans[1], 45_000))
    branch.clock.go_on(DAY_MS)
    branch.exchange(anil, rao)
    return rao


@pytest.fixture
def ground(window_ground: QtBot, rao: Desk, branch: MorningBranch) -> Ground:
    made = Ground(OfficerScreen(rao), window_ground)
    made.open(branch.anil_id)
    return made


def screen_of(ground: Ground) -> OfficerScreen:
    assert isinstance(ground.screen_, OfficerScreen)
    return ground.screen_


def test_a_day_that_was_not_closed_is_closed_from_here(ground: Ground, branch: MorningBranch) -> None:
    screen = screen_of(ground)
    assert screen.head.title.text() == "Officer · Anil Kumar"
    titles = [row.title for row in screen.list.rows]
    assert titles == ["Cash", "Cash day, today", "Cash day, yesterday", "Centers", "Ujjala"]
    ground.press("Down", "Enter")
    assert ground.opened == [("day_close", WhoseDay(MONDAY, branch.anil_id))]


def test_a_center_is_handed_over_with_four_keys(ground: Ground, branch: MorningBranch, rao: Desk) -> None:
    ground.press("h")
    assert ground.refusals == ["Choose one of her centers first."]
    ground.press("Down", "Down", "h")
    (dialog,) = [one for one in ground.findChildren(HandDialog) if one.isVisible()]
    ground.press("Enter")
    assert dialog.who_field.problem == "Choose who takes it over"
    ground.press("1", "Enter")
    assert dialog.reason_field.problem == "Choose or write why"
    ground.press("1", "Enter")
    assert ground.toasts == ["Ujjala goes to Bela Roy"]
    with rao.book.view() as view:
        center = view.find(Center, branch.center)
    assert center is not None
    assert center.officer_id == branch.bela_id
    assert "Ujjala" not in [row.title for row in screen_of(ground).list.rows]


def test_rows_lead_to_their_pages(ground: Ground, branch: MorningBranch) -> None:
    ground.press("Down", "Down", "Enter", "p", "c", "Esc")
    assert ground.opened == [("center", branch.center), ("people", "behind"), ("team_cash", None)]
    assert ground.went_back == 1


def test_without_an_officer_the_page_leads_to_risk(window_ground: QtBot, rao: Desk) -> None:
    ground = Ground(OfficerScreen(rao), window_ground)
    ground.open(None)
    screen = screen_of(ground)
    assert screen._empty.isVisible()
    assert screen._empty.accessibleName().startswith("No officer is chosen")


def test_nothing_is_cut(ground: Ground) -> None:
    for size in ((1180, 624), (800, 487)):
        ground.resize(*size)
        ground.settle()
        screen = screen_of(ground)
        assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])
