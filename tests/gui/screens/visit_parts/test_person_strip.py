"""Whose visit it is, in three lines."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.visit_parts.person_strip import PersonStrip
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import TODAY, rupees
from tests.fakes.people_desk import person
from tests.gui.seeing import shown

pytestmark = pytest.mark.usefixtures("window_ground")


def _said(strip: PersonStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(Text)]


@pytest.fixture
def strip(qtbot: QtBot) -> PersonStrip:
    made = PersonStrip(rupees(), TODAY)
    shown(qtbot, made, 560, 80)
    return made


def test_it_says_place_and_debt(strip: PersonStrip) -> None:
    strip.show_person(person())
    said = _said(strip)
    assert "RP-1284 · Ujjala · group Tulsi · Rampur · 98260 11834" in said
    assert "Livestock 29/46 · ₹ 8,694 left · ₹ 1,000 in arrears · ₹ 450 due today" in said


def test_nobody_without_a_loan_owes(strip: PersonStrip) -> None:
    strip.show_person(person(loan_label="", group_name=""))
    said = _said(strip)
    assert "She has no loan that runs." in said
    assert not any("group" in words for words in said)
