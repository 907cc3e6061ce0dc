"""Cards with their numbers; what is shown can be heard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.cards import Card, Facts, Kpi, KpiCard, SummaryStrip
from tests.gui.seeing import cut_words

pytestmark = pytest.mark.usefixtures("window_ground")
COLLECT = Kpi("To collect today", "₹ 44,310", "₹ 12,650 collected", "hand-coins", share=0.29)


def test_a_number_is_heard_with_what_it_is_of(qtbot: QtBot) -> None:
    card = KpiCard(COLLECT)
    qtbot.addWidget(card)
    card.resize(280, 92)
    card.show()
    assert card.accessibleName() == "To collect today: ₹ 44,310. ₹ 12,650 collected"
    assert card._bar.isVisible()
    card.show_kpi(Kpi("Members behind", "7", "late", "triangle-alert"))
    assert not card._bar.isVisible()
    assert card._value.text() == "7"


def test_a_strip_keeps_its_cells_when_only_numbers_change(qtbot: QtBot) -> None:
    strip = SummaryStrip()
    qtbot.addWidget(strip)
    strip.resize(1150, 66)
    strip.show_numbers([COLLECT, Kpi("Savings", "₹ 700", "of ₹ 2,450")])
    first = strip._cells[0]
    strip.show_numbers([Kpi("Entered", "13 of 40", "27 to go", share=0.3), Kpi("Savings", "₹ 800", "of ₹ 2,450")])
    strip.show()
    assert strip._cells[0] is first
    assert first.accessibleName() == "Entered: 13 of 40 27 to go"
    assert cut_words(strip) == []
    (line,) = [one for one in strip.findChildren(QFrame) if one.property("box") == "divider"]
    assert line.width() == 1
    assert line.height() > strip.height() - 20, "a line from top to bottom, no dot"


def test_facts_change_in_place(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.set_fact("Waiting", "14 changes")
    facts.set_fact("Waiting", "nothing", "ok")
    facts.add_rule()
    assert len(facts._rows) == 1
    value = facts._rows["Waiting"][1]
    assert value.text() == "nothing"
    assert value.accessibleName() == "Waiting: nothing"


def test_a_card_is_named_by_its_title(qtbot: QtBot) -> None:
    card = Card("Sync")
    qtbot.addWidget(card)
    card.set_title("Sync, offline")
    assert card.accessibleName() == "Sync, offline"
