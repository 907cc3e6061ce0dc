"""Every loan she had, and the installments of the chosen one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.services.money.ledger import PassbookLine
from fieldapp.ui.screens.profile_parts.loans_tab import LoansTab
from fieldapp.ui.tables.cells import DISPLAY
from tests.fakes.desk import TODAY, FakeServices, fake_desk
from tests.fakes.people_desk import loan_view, profile
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground", "services")


@pytest.fixture
def tab(qtbot: QtBot) -> LoansTab:
    made = LoansTab(fake_desk())
    shown(qtbot, made, 1100, 500)
    return made


def _states(tab: LoansTab) -> list[object]:
    return [tab.grid.rows.rendered(row).cells[4][DISPLAY] for row in range(tab.grid.rows.rowCount())]


def test_the_running_loan_stands_first_with_its_lateness(tab: LoansTab) -> None:
    tab.show_profile(profile())
    first, second = tab.list.rows
    assert first.chip is not None
    assert first.chip.text == "12 days late"
    assert second.subtitle.startswith("paid off")
    assert second.chip is None


def test_the_grid_stands_on_the_installment_that_is_due(tab: LoansTab) -> None:
    tab.show_profile(profile())
    assert _states(tab)[tab.grid.current_source()] == "Due now"


def test_another_loan_shows_its_own_installments(tab: LoansTab) -> None:
    short = loan_view(installments=loan_view().installments[:3], outstanding=0, days_late=0)
    tab.show_profile(profile(loans=(loan_view(), short)))
    assert len(_states(tab)) == 46
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    assert _states(tab) == ["Paid"] * 3


def test_no_loan_says_so(tab: LoansTab) -> None:
    tab.show_profile(profile(loans=()))
    assert not tab.grid.isVisible()


def test_what_she_saved_is_a_line_with_its_figures(tab: LoansTab, services: FakeServices, qtbot: QtBot) -> None:
    first = PassbookLine(TODAY - 7, "S1-000011", "Savings", 10_000, kept_aside=False, savings=10_000, owed=0)
    services.answer("ledger.passbook", (first, replace(first, day=TODAY, amount=2_000, savings=12_000)))
    tab.show_profile(profile())
    qtbot.waitUntil(lambda: len(tab.savings.line.table().rows) == 2, timeout=3000)
    assert [row[-1] for row in tab.savings.line.table().rows] == ["₹ 100", "₹ 120"]
