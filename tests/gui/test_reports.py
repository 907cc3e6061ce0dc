"""Reports over a real book, by keys: figures agree with the services to the unit, and go to paper and to a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.money import format_amount
from fieldapp.domain.timestamp import day_of
from fieldapp.services.cash.day import CountCash, count_cash
from fieldapp.services.desk import Desk
from fieldapp.services.money import ledger
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.services.money.savings import MoveSavings, move_savings
from fieldapp.services.oversight.collection_report import By, collection_report
from fieldapp.ui.screens.reports import ReportsScreen, days_of
from fieldapp.ui.tables.cells import DISPLAY
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, focused, nameless, outside, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    desk = branch.desk(branch.anil_id)
    for which in (0, 1):
        assert isinstance(record_repayment(desk, RecordRepayment(branch.loans[which], 45_000)), RepaymentSaved)
    return desk


def opened(qtbot: QtBot, desk: Desk, tmp_path: Path, argument: object = None) -> tuple[Ground, ReportsScreen]:
    screen = ReportsScreen(desk)
    screen.printing.folder = tmp_path / "paper"
    ground = Ground(screen, qtbot)
    ground.open(argument)
    ground.settle()
    return ground, screen


def cells(screen: ReportsScreen, row: int) -> list[object]:
    grid = screen.view.grid
    assert grid is not None
    return [one[DISPLAY] for one in grid.rows.rendered(row).cells]


def subtitle(screen: ReportsScreen) -> str:
    paper = screen._paper
    return paper.subtitle if paper is not None else ""


def counted(desk: Desk) -> None:
    count_cash(desk, CountCash({10_000: 9}))


def test_expected_and_collected_agree_with_the_service(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    counted(anil)
    ground, screen = opened(window_ground, anil, tmp_path)
    assert screen.head.title.text() == "Expected and collected by center"
    report = collection_report(anil, By.CENTER)
    brought = report.total.brought
    row = cells(screen, 0)
    assert row[0] == "Ujjala"
    assert row[1] == format_amount(brought.due, anil.currency)
    assert row[7] == format_amount(brought.collected, anil.currency) == "900"
    ground.press("b", "b")
    assert screen.head.title.text() == "Expected and collected by member"
    assert {cells(screen, at)[0] for at in range(12)} >= {"Kamla Devi", "Sunita Bai"}
    ground.press("Ctrl+P", "Ctrl+E")
    names = sorted(path.suffix for path in (tmp_path / "paper").iterdir())
    assert names == [".csv", ".pdf"]
    (table,) = (tmp_path / "paper").glob("*.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[-1]["Name"] == "Together"
    assert rows[-1]["Collected"] == "900.00"
    assert sum(float(one["Collected"]) for one in rows[:-1]) == 900


def test_before_the_count_today_is_left_out(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("t")
    blind = "Today is left out until you counted the cash."
    assert screen.untold.words == blind, "above the zeros, not below them"
    assert blind not in screen.view.remarks.text()
    assert screen._paper is not None
    assert blind in screen._paper.remarks, "paper says it too"
    assert all(words != "900" for words in cells(screen, 0))
    screen.untold.pressed.emit()
    assert ground.opened == [("day_close", None)]
    ground.press("Ctrl+2")
    assert screen.untold.words == ""


def test_the_cash_book_of_the_day(window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path) -> None:
    move_savings(anil, MoveSavings(branch.borrowers[4], -1_000))
    count_cash(anil, CountCash({10_000: 8, 1_000: 9}))
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("Ctrl+2")
    assert screen.head.title.text() == "Cash book"
    assert screen.isAncestorOf(focused())
    assert cells(screen, 2)[2:] == ["Savings taken out, Usha Devi", "S1-000003", "", "10", "890"]
    assert screen.view.facts is not None
    assert [one.accessibleName() for one in screen.view.facts._cells] == [
        "Brought: ₹ 0 ", "In: ₹ 900 ", "Out: ₹ 10 ", "Left: ₹ 890 ",
    ]  # fmt: skip
    screen._open_row(2)
    assert ground.opened[-1] == ("profile", branch.borrowers[4]), "Enter opens who is behind a movement"


def test_a_supervisor_reads_the_trial_balance_and_every_cash_book(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    counted(anil)
    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    ground, screen = opened(window_ground, rao, tmp_path, "balance")
    assert screen.head.title.text() == "Trial balance"
    balance = ledger.trial_balance(rao, MONDAY)
    grid = screen.view.grid
    assert grid is not None
    assert grid.rows.rowCount() == len(balance.lines)
    assert screen._paper is not None
    assert screen._paper.facts[2] == ("Difference", 0)
    ground.press("Ctrl+2")
    assert "Anil Kumar" in subtitle(screen)
    ground.press("o")
    assert "Bela Roy" in subtitle(screen)
    assert screen._empty.isVisible()
    for size in ((1180, 624), (800, 540)):
        ground.resize(*size)
        ground.settle()
        assert (cut_words(screen), small_targets(screen), nameless(screen), outside(screen)) == ([], [], [], [])


def test_periods_are_whole_months_and_weeks() -> None:
    from datetime import date

    today = day_of(date(2026, 3, 15))
    assert days_of("today", today) == (today, today)
    assert days_of("week", today) == (today - 6, today)
    assert days_of("month", today) == (day_of(date(2026, 3, 1)), today)
    assert days_of("last", today) == (day_of(date(2026, 2, 1)), day_of(date(2026, 2, 28)))


def test_portfolio_at_risk_agrees_with_the_service_and_opens_the_people_behind_it(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    branch.clock.go_on(40 * DAY_MS)
    branch.exchange(anil, branch.desk(branch.rao_id))
    rao = branch.desk(branch.rao_id)
    ground, screen = opened(window_ground, rao, tmp_path)
    ground.press("Ctrl+4")
    assert screen.head.title.text() == "Portfolio at risk by center"
    report = collection_report(rao, By.CENTER)
    row = cells(screen, 0)
    assert row[2] == format_amount(report.total.outstanding, rao.currency)
    assert row[4] == format_amount(report.total.par[1], rao.currency) != "0"
    assert row[5] == f"{round(100 * report.total.par_share(30))} %"
    assert "whole loans count" in screen.view.remarks.text()
    ground.press("Enter", "b", "b", "Enter")
    assert ground.opened[0] == ("center", branch.center)
    assert ground.opened[1][0] == "profile"
    ground.press("b", "Enter")
    assert ground.opened[2] == ("officer", branch.anil_id)


def test_the_work_of_officers_counts_visits_meetings_and_money(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    counted(anil)
    ground, screen = opened(window_ground, anil, tmp_path)
    ground.press("Ctrl+4")
    assert screen.head.title.text() == "Work of officers"
    assert cells(screen, 0)[:5] == ["Anil Kumar", "0", "0", "0", "0"]
    ground.press("Enter")
    assert ground.opened == [], "an officer's page is her supervisor's"


def test_a_row_without_anybody_behind_it_says_so(
    window_ground: QtBot, anil: Desk, branch: MorningBranch, tmp_path: Path
) -> None:
    counted(anil)
    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    _ground, screen = opened(window_ground, rao, tmp_path, "balance")
    opening = next(action for action in screen.page_actions() if action.id == "reports.open")
    assert opening.why_not() == "Behind this row is no page of its own."
