"""Savings over time: steps of the balance, marks of their own shape, every figure in the table."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.money import format_amount
from fieldapp.domain.timestamp import day_of
from fieldapp.services.money.ledger import PassbookLine
from fieldapp.ui.charts.chart import TableDialog
from fieldapp.ui.charts.savings_line import Movement, SavingsLine, movements
from tests.fakes.desk import rupees
from tests.gui.seeing import picture, shown

pytestmark = pytest.mark.usefixtures("window_ground")
FIRST = day_of(date(2026, 8, 6))


def line(after: int, amount: int, savings: int) -> PassbookLine:
    return PassbookLine(FIRST + after, "", "Savings", amount, False, savings, 0)


LINES = (
    line(0, 50_000, 50_000),
    line(7, 45_000, 50_000),  # a repayment: her savings stay
    line(7, 10_000, 60_000),
    line(30, -25_000, 35_000),
    line(60, 10_000, 45_000),
)


def money(amount: int) -> str:
    return format_amount(amount, rupees(), symbol=True)


def chart(qtbot: QtBot, *found: Movement) -> SavingsLine:
    made = SavingsLine("Savings", money)
    made.show_movements(found)
    shown(qtbot, made, 420, 150)
    return made


def test_only_what_moved_her_savings_is_a_movement() -> None:
    found = movements(LINES)
    assert [(one.amount, one.balance) for one in found] == [
        (50_000, 50_000),
        (10_000, 60_000),
        (-25_000, 35_000),
        (10_000, 45_000),
    ]
    assert movements(()) == ()
    taken_over = movements(LINES, before=45_000)
    assert taken_over[0].amount == 5_000, "what was there before the books began was not paid in"
    assert taken_over[1:] == found[1:]


def test_the_table_holds_every_movement_in_words(qtbot: QtBot) -> None:
    made = chart(qtbot, *movements(LINES))
    table = made.table()
    assert table.heads == ("Day", "Put in", "Taken out", "Balance")
    assert table.rows[2] == ("Sat 5 Sep 2026", "", "₹ 250", "₹ 350")
    assert "₹ 450. Enter opens the table" in made.accessibleDescription()


def test_enter_opens_the_table(qtbot: QtBot) -> None:
    made = chart(qtbot, *movements(LINES))
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Return)
    dialog = made.findChild(TableDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == 4
    dialog.reject()


def test_money_that_went_does_not_look_like_money_that_came(qtbot: QtBot) -> None:
    came = Movement(FIRST, "6 Aug", 100, 500)
    went = Movement(FIRST, "6 Aug", -100, 500)
    assert picture(chart(qtbot, came)) != picture(chart(qtbot, went))


@pytest.mark.parametrize("balances", [(), (0,), (5_000,), (-2_000, 0, 3_000), (0, 0)])
def test_any_number_of_movements_can_be_drawn(qtbot: QtBot, balances: tuple[int, ...]) -> None:
    found = [Movement(FIRST + at, f"day {at}", balance or 1, balance) for at, balance in enumerate(balances)]
    made = chart(qtbot, *found)
    assert not made.grab().isNull()
    assert len(made.table().rows) == len(balances)
