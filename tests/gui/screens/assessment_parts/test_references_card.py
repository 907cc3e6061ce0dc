"""Three people who know her."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.assessment_parts.references_card import ReferencesCard
from fieldapp.ui.screens.assessment_parts.session import ReferenceEntry
from tests.gui.seeing import cut_words, nameless, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> ReferencesCard:
    made = ReferencesCard(3)
    shown(qtbot, made, 690, 460)
    made.show_entries([ReferenceEntry("Sita Bai", "neighbor", "9", "4"), ReferenceEntry(), ReferenceEntry()])
    return made


def test_what_was_kept_is_shown(card: ReferencesCard) -> None:
    first = card.rows[0]
    assert {part: edit.text() for part, edit in first.edits.items()} == {
        "name": "Sita Bai", "relation": "neighbor", "years": "9",
    }  # fmt: skip
    assert first.rating.value == "4"
    assert card.rows[1].rating.value is None


def test_each_change_says_whose(card: ReferencesCard) -> None:
    heard: list[tuple[int, str, str]] = []
    card.typed.connect(lambda *what: heard.append(what))
    QTest.keyClicks(card.rows[2].edits["name"], "R")
    card.rows[1].rating.choose(5)
    assert heard == [(2, "name", "R"), (1, "rating", "0")], "the sixth choice is: not reached"


def test_every_line_has_a_name_and_nothing_is_cut(card: ReferencesCard, qtbot: QtBot) -> None:
    qtbot.wait(1)
    assert nameless(card) == []
    assert cut_words(card) == []
