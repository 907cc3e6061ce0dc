"""A supervisor ends a center by keyboard: where everybody goes is seen before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.center.center import Center
from fieldapp.services.group.centers import my_centers
from fieldapp.ui.screens.center import CenterScreen
from fieldapp.ui.screens.group_parts.closing_dialog import ClosingDialog
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


def act(ground: Ground, identifier: str) -> None:
    action = next(one for one in ground.screen_.page_actions() if one.id == identifier)
    assert action.why_not() is None
    action.run()
    ground.settle()


def asked(ground: Ground) -> ClosingDialog:
    (found,) = [one for one in ground.findChildren(ClosingDialog) if one.isVisible()]
    return found


def test_everybody_goes_to_the_center_that_is_chosen(window_ground: QtBot, branch: MorningBranch) -> None:
    branch.office.form_center("Asha", branch.anil_id, weekday=1, village="Sonpur")
    shanti = branch.office.form_center("Shanti", branch.bela_id, weekday=3)
    rao = branch.desk(branch.rao_id)
    ground = Ground(CenterScreen(rao), window_ground)
    ground.open(branch.center)
    act(ground, "center.close")
    dialog = asked(ground)
    assert dialog.into == shanti, "centers of the same village come first"
    shown = {label: value.text() for label, (_left, value) in dialog.facts._rows.items()}
    assert shown["Members"] == "12 members to Shanti"
    assert shown["Loans"].startswith("12 run, ₹")
    assert shown["They meet"] == "Thu 10:00, with Bela Roy"
    assert (cut_words(dialog), small_targets(dialog), nameless(dialog)) == ([], [], [])
    ground.press("Down")
    assert dialog.facts._rows["Members"][1].text() == "12 members to Asha"
    ground.press("Up", "Tab", "Enter")
    assert dialog.reason_field.problem
    ground.type("too few come")
    ground.press("Enter")
    assert ground.toasts[-1] == "Ujjala center closed"
    screen = ground.screen_
    assert isinstance(screen, CenterScreen)
    assert screen.banner.words.startswith("Everybody went to Shanti on Mon 9 Nov 2026")
    assert "closed" in str(screen.why_not())
    assert branch.center not in {row.center_id for row in my_centers(rao)}
    with rao.book.view() as view:
        center = view.find(Center, branch.center)
    assert center is not None
    assert center.merged_into == shanti


def test_an_officer_is_told_whom_to_ask(window_ground: QtBot, branch: MorningBranch) -> None:
    anil = branch.desk(branch.anil_id)
    ground = Ground(CenterScreen(anil), window_ground)
    ground.open(branch.center)
    act(ground, "center.close")
    assert "supervisor" in ground.toasts[-1]


def test_members_without_another_center_stay(window_ground: QtBot, branch: MorningBranch) -> None:
    rao = branch.desk(branch.rao_id)
    ground = Ground(CenterScreen(rao), window_ground)
    ground.open(branch.center)
    act(ground, "center.close")
    dialog = asked(ground)
    assert "12 members" in dialog.line.words
    ground.type("why not")
    ground.press("Enter")
    assert dialog.isVisible()
