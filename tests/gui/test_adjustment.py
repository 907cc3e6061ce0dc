"""Changing a loan over a real book: what it does is seen before, it counts when the supervisor agrees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.services.desk import Desk
from fieldapp.services.money.adjustments import of_loan
from fieldapp.ui.screens.adjustment import AdjustmentScreen
from fieldapp.ui.screens.approvals import ApprovalsScreen
from fieldapp.ui.screens.profile import ProfileScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, outside, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def opened(qtbot: QtBot, desk: Desk, loan: object) -> tuple[Ground, AdjustmentScreen]:
    screen = AdjustmentScreen(desk)
    ground = Ground(screen, qtbot)
    ground.open(loan)
    return ground, screen


def test_a_new_schedule_is_seen_proposed_and_agreed(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    loan = branch.loans[0]
    ground, screen = opened(window_ground, anil, loan)
    ground.press("3")
    ground.type("20")
    ground.press("Tab")
    ground.type("+14")
    assert screen.grid.rows.rowCount() == 20
    for problems in (cut_words, small_targets, nameless, outside):
        assert problems(ground) == []
    ground.press("Ctrl+Enter")
    assert screen.fields["reason"].problem, "without a reason nothing is proposed"
    ground.type("Her cow died")
    ground.press("Ctrl+Enter")
    assert ground.went_back == 1
    assert [row.words for row in of_loan(anil, loan)] == ["New schedule"]

    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    queue = ApprovalsScreen(rao)
    approving = Ground(queue, window_ground)
    approving.open()
    assert queue.current is not None
    assert any(words.startswith("20 of ") for _label, words in queue.current.lines)
    approving.press("a")
    with rao.book.view() as view:
        agreed, balance = view.find(Loan, loan), view.find(Balance, loan)
    assert agreed is not None
    assert balance is not None
    assert len(agreed.schedule) >= 20
    assert balance.state is LoanState.RESCHEDULED


def test_more_than_is_open_is_refused_with_its_figure(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground, screen = opened(window_ground, anil, branch.loans[0])
    ground.press("1", "1")
    screen.amount.setFocus()
    ground.type("9999999")
    assert "Waive at most" in screen.told.words
    ground.press("Esc")
    assert of_loan(anil, branch.loans[0]) == ()


def test_a_letter_leads_from_her_page_to_her_loan(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground = Ground(ProfileScreen(anil), window_ground)
    ground.open(branch.borrowers[0])
    ground.press("c")
    assert ground.opened[-1] == ("adjustment", branch.loans[0])
    ground.press("l")
    assert ground.opened[-1] == ("application", branch.borrowers[0])
