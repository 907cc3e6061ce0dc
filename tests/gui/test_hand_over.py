"""The hand-over: every step ticked, too little cash asked about, the receipt at the end; over real books."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.services.desk import Desk
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.hand_over import CashDialog, HandOverScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets
from tests.unit.fieldapp.services.lending import WEEKLY_ID, applied, publish


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    publish(made)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def rao(branch: MorningBranch) -> Desk:
    return branch.desk(branch.rao_id)


@pytest.fixture
def asked(branch: MorningBranch, anil: Desk, rao: Desk) -> Id:
    loan = applied(anil, branch.borrowers[3], 20_000_00, WEEKLY_ID).row.application_id
    branch.exchange(anil, rao)
    return loan


def _open(qtbot: QtBot, screen: HandOverScreen | ApprovalsScreen, argument: object = None) -> Ground:
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground


@pytest.fixture
def ready(window_ground: QtBot, branch: MorningBranch, anil: Desk, rao: Desk, asked: Id) -> Id:
    ground = _open(window_ground, ApprovalsScreen(rao))
    ground.press("a")
    ground.type("Her group has paid for years.")
    ground.press("Ctrl+Enter")
    branch.exchange(rao, anil)
    return asked


def test_every_step_is_ticked_and_missing_cash_is_asked_about(window_ground: QtBot, anil: Desk, ready: Id) -> None:
    screen = HandOverScreen(anil)
    ground = _open(window_ground, screen, ready)
    for problems in (cut_words, small_targets, nameless, outside):
        assert problems(ground) == []
    ground.press("Ctrl+Enter")
    assert "4 steps are not ticked" in screen.missing.words
    ground.press("1", "2", "3", "4", "Ctrl+Enter")
    dialogs = ground.findChildren(CashDialog)
    assert len(dialogs) == 1
    ground.press("Enter")
    with anil.book.view() as view:
        assert view.find(Loan, ready) is None, "Enter is the safe answer"
    ground.press("Ctrl+Enter", "Tab", "Enter")
    with anil.book.view() as view:
        assert view.find(Loan, ready) is not None
    assert screen.receipt.receipt is not None
    assert ground.toasts


def test_what_cannot_be_handed_over_says_why(window_ground: QtBot, anil: Desk, asked: Id) -> None:
    screen = HandOverScreen(anil)
    _open(window_ground, screen, asked)
    assert screen.empty.isVisible()
    assert "approved" in screen.empty.accessibleName()
