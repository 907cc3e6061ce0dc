"""A group over a real encrypted book: formed, trained, its fund filled, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import NO_ID
from fieldapp.services.desk import Desk
from fieldapp.services.group import groups, page
from fieldapp.ui.screens.center import CenterScreen
from fieldapp.ui.screens.group import GroupScreen
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def _form(ground: Ground) -> FormDialog:
    (form,) = [found for found in ground.findChildren(FormDialog) if found.isVisible()]
    return form


def test_a_group_is_formed_and_its_page_fills(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    branch.office.register("Nirmala", branch.center, NO_ID)
    branch.exchange(anil)
    screen = CenterScreen(anil)
    ground = Ground(screen, window_ground)
    ground.open(branch.center)
    act = {action.id: action for action in screen.page_actions()}["center.form-group"]
    act.run()
    ground.settle()
    ground.type("Yamuna")
    ground.press("Tab", "Space", "Enter")
    yamuna = next(group for group in page.center_page(anil, branch.center).center.groups if group.name == "Yamuna")
    assert [row.name for row in yamuna.members] == ["Nirmala"]
    there = Ground(GroupScreen(anil), window_ground)
    there.open(yamuna.group_id)
    there.press("Ctrl+g", "t", "Enter")
    assert len(groups.group_view(anil, yamuna.group_id).training.days) == 1
    there.press("Ctrl+g", "f")
    there.type("120")
    there.press("Enter")
    assert page.group_page(anil, yamuna.group_id).fund.balance == 12_000
    there.press("Ctrl+g", "w")
    there.type("20")
    there.press("Tab")
    there.type("tea")
    there.press("Enter")
    assert "leader or cashier" in _form(there).line.words
    there.press("Esc", "Ctrl+g", "r", "1", "Enter")
    assert "supervisor" in _form(there).line.words
    there.press("Esc", "Ctrl+m")
    opened: list[object] = list(there.opened)
    assert opened[-1] == ("sheet", (branch.center, groups.group_view(anil, yamuna.group_id).next_day))
    there.press("Ctrl+Up")
    assert there.opened[-1] == ("center", branch.center)
    assert (cut_words(there), small_targets(there), nameless(there)) == ([], [], [])
