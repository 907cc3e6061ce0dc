"""The card of the chosen person."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.people_parts.preview import PersonPreview
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import person
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> PersonPreview:
    made = PersonPreview(rupees(), TODAY)
    shown(qtbot, made, 286, 500)
    return made


def test_it_says_who_how_late_and_how_much(card: PersonPreview) -> None:
    card.show_person(person())
    assert card.spoken == "Kamala Devi · 12 days late · ₹ 8,694"
    assert card.fact("In arrears") == "₹ 1,000"
    assert card.fact("Next due") == "today · ₹ 450"
    QApplication.processEvents()
    assert cut_words(card) == []


def test_somebody_without_a_loan_is_said_so(card: PersonPreview) -> None:
    nobody = person(loan_label="", outstanding=0, arrears=0, days_late=0, next_due_day=None, last_visit_day=None)
    card.show_person(nobody)
    assert "No loan" in card.spoken
    assert (card.fact("Loan"), card.fact("Next due"), card.fact("Last visit")) == ("none", "—", "never")
