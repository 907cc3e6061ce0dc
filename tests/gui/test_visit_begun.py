"""A visit that was begun and left: what was not chosen is not chosen when it is opened again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldapp.domain.work.visit import VisitPurpose
from fieldapp.ui.screens.visit import VisitScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground


def test_only_what_was_chosen_is_chosen_again(window_ground: QtBot, tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    anil = branch.desk(branch.anil_id)
    ground = Ground(VisitScreen(anil), window_ground)
    ground.open(branch.borrowers[0])
    ground.press("F4")
    ground.type("shop closed")
    window_ground.wait(400)
    ground.settle()
    again = VisitScreen(anil)
    there = Ground(again, window_ground)
    there.open(branch.borrowers[0])
    assert again.right.note.toPlainText() == "shop closed"
    assert again.left.purpose.value is None
    there.press("3")
    window_ground.wait(400)
    there.settle()
    third = VisitScreen(anil)
    Ground(third, window_ground).open(branch.borrowers[0])
    assert third.left.purpose.value is VisitPurpose(3)
    branch.close()
