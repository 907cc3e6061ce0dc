"""The loan that runs: every figure of the view, a square for every installment."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.profile_parts.loan_card import MARKS, LoanCard
from fieldapp.ui.widgets.text import Elided, Text
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import loan_view, profile
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> LoanCard:
    made = LoanCard(rupees(), TODAY)
    shown(qtbot, made, 316, 330)
    return made


def _said(card: LoanCard) -> list[str]:
    QApplication.processEvents()  # rows that are new appear with the next turn of the event loop
    return [label.text() for label in card.findChildren(Text) if label.isVisible()]


def test_it_says_what_is_left_behind_and_due(card: LoanCard) -> None:
    card.show_profile(profile())
    said = _said(card)
    whole = "principal left, of ₹\u00a020,000"
    for words in ("₹ 8,694", whole, "₹ 1,000 · 2 missed, 1 part", "today · ₹ 483", "₹ 3,150"):
        assert words in said
    assert cut_words(card) == []


def test_large_amounts_with_their_cents_are_not_cut(card: LoanCard) -> None:
    card.show_profile(profile(loans=(loan_view(outstanding=14_962_50, principal=18_112_50),)))
    QApplication.processEvents()
    assert card._of.text() == "principal left, of ₹\u00a018,112.50", "the sign stays with its amount"
    assert not isinstance(card._of, Elided)
    assert cut_words(card) == []


def test_there_is_a_square_for_each_installment(card: LoanCard) -> None:
    card.show_profile(profile())
    rows = card.strip.table().rows
    assert len(rows) == 46
    assert [row[-1] for row in rows[23:29]] == ["paid", "missed", "part", "paid", "missed", "today"]
    assert set(MARKS) == {"paid", "part", "missed", "due", "future"}


def test_somebody_on_time_owes_nothing_in_arrears(card: LoanCard) -> None:
    card.show_profile(profile(loans=(loan_view(arrears=0, days_late=0),)))
    assert "nothing" in _said(card)


def test_without_a_loan_only_savings_are_shown(card: LoanCard) -> None:
    card.show_profile(profile(loans=()))
    assert "No loan yet." in _said(card)
    assert "₹ 3,150" in _said(card)
    assert not card.strip.isVisible()
