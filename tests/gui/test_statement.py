"""A borrower's passbook and statements over a real book: the same figures as the ledger, on paper and in a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.services.desk import Desk
from fieldapp.services.money import ledger
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.money.savings import MoveSavings, move_savings
from fieldapp.ui.screens.statement import StatementScreen
from fieldapp.ui.tables.cells import DISPLAY
from tests.fakes.clock import StandingClock
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


def opened(qtbot: QtBot, desk: Desk, tmp_path: Path, argument: object) -> tuple[Ground, StatementScreen]:
    screen = StatementScreen(desk)
    screen.printing.folder = tmp_path / "paper"
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground, screen


def rows(screen: StatementScreen) -> list[list[object]]:
    grid = screen.view.grid
    assert grid is not None
    return [[one[DISPLAY] for one in grid.rows.rendered(at).cells] for at in range(grid.rows.rowCount())]


def test_the_passbook_and_each_loan_by_keys(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    usha = branch.borrowers[4]
    record_repayment(anil, RecordRepayment(branch.loans[4], 45_000))
    move_savings(anil, MoveSavings(usha, -1_000))
    ground, screen = opened(window_ground, anil, tmp_path, usha)
    assert screen.head.title.text() == "Statement · Usha Devi"
    book = ledger.passbook(anil, usha)
    assert len(rows(screen)) == len(book)
    assert rows(screen)[-1][2:6] == ["Savings", "", "10", "90"]
    ground.press("Ctrl+2")
    told = ledger.loan_statement(anil, branch.loans[4])
    assert len(rows(screen)) == len(told) == 2
    assert rows(screen)[1][1:3] == ["Repayment", "450"]
    ground.press("Ctrl+P", "Ctrl+E", "Ctrl+1", "Ctrl+P")
    assert len(list((tmp_path / "paper").iterdir())) == 3
    for size in ((1180, 624), (800, 540)):
        ground.resize(*size)
        ground.settle()
        assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])


def test_her_savings_over_time_stand_above_the_passbook(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    usha, clock = branch.borrowers[4], anil.clock
    assert isinstance(clock, StandingClock)
    move_savings(anil, MoveSavings(usha, 30_000))
    ground, screen = opened(window_ground, anil, tmp_path, usha)
    assert not screen.chart.isVisible(), "one day is no time"
    clock.at_ms += 7 * 86_400_000
    move_savings(anil, MoveSavings(usha, -1_000))
    screen.activate(usha)
    ground.settle()
    assert screen.chart.isVisible()
    assert [row[1:3] for row in screen.chart.table().rows] == [("₹ 300", ""), ("", "₹ 10")]
    assert screen.chart.table().rows[-1][3] == f"₹ {ledger.passbook(anil, usha)[-1].savings // 100:,}"
    ground.press("Ctrl+2")
    assert not screen.chart.isVisible()


def test_somebody_without_money_yet(window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path) -> None:
    _ground, screen = opened(window_ground, anil, tmp_path, branch.borrowers[3])
    assert screen._empty.isVisible()


def test_without_anybody_the_find_box_is_asked(window_ground: QtBot, anil: Desk, tmp_path: Path) -> None:
    screen = StatementScreen(anil)
    asked: list[str] = []
    screen.choose_person.connect(asked.append)
    Ground(screen, window_ground).open(None)
    assert asked == ["statement"]
