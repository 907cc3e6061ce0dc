"""The score with its reasons, and the five C."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.work.second import Agreement
from fieldapp.ui.screens.people_parts.score import score_tone
from fieldapp.ui.screens.profile_parts.assessment_cards import FiveCard, OutlookCard
from fieldapp.ui.tokens import Tone
from tests.fakes.desk import TODAY
from tests.fakes.people_desk import assessment_view
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.mark.parametrize(
    ("score", "tone"), [(100, Tone.OK), (70, Tone.OK), (69, Tone.INFO), (45, Tone.INFO), (44, Tone.BAD)]
)
def test_higher_is_better(score: int, tone: Tone) -> None:
    assert score_tone(score) is tone


def test_a_score_never_stands_without_reasons_and_rules(qtbot: QtBot) -> None:
    card = OutlookCard()
    shown(qtbot, card, 278, 300)
    card.show_assessment(assessment_view(), TODAY)
    QApplication.processEvents()
    said = card.spoken
    for words in ("61", "Group vouches for her", "Depends on one harvest", "not a decision", "five-c-1"):
        assert words in said
    assert cut_words(card) == []


def test_reasons_of_an_earlier_assessment_go(qtbot: QtBot) -> None:
    card = OutlookCard()
    shown(qtbot, card, 278, 300)
    card.show_assessment(assessment_view(), TODAY)
    card.show_assessment(assessment_view(reasons_up=(), reasons_down=("Owes several lenders",)), TODAY)
    qtbot.waitUntil(lambda: "Owes several lenders" in card.spoken)
    assert "Group vouches for her" not in card.spoken


def test_none_yet_says_how_to_begin(qtbot: QtBot) -> None:
    card = OutlookCard()
    shown(qtbot, card, 278, 200)
    card.show_assessment(None, TODAY)
    assert "Press A" in card.spoken
    assert "of 100" not in card.spoken


def test_bars_are_said_as_numbers(qtbot: QtBot) -> None:
    card = FiveCard()
    shown(qtbot, card, 278, 200)
    card.show_assessment(assessment_view(), TODAY)
    assert card.bars.accessibleName() == "Character 78, Capacity 52, Capital 60, Collateral 66, Conditions 38"


def test_an_old_one_a_hidden_one_and_one_that_says_nothing_say_so(qtbot: QtBot) -> None:
    card = OutlookCard()
    shown(qtbot, card, 278, 300)
    card.show_assessment(assessment_view(old=True), TODAY)
    assert "Press A to assess her anew" in card.spoken
    nothing: dict[str, Any] = {"score": None, "five_c": {}, "reasons_up": (), "reasons_down": ()}
    card.show_assessment(assessment_view(hidden=True, **nothing), TODAY)
    assert "rate her too" in card.spoken
    card.show_assessment(assessment_view(**nothing), TODAY)
    assert "No score yet" in card.spoken
    card.show_assessment(assessment_view(again=("S. Rao", 48, Agreement(5, 1))), TODAY)
    assert "Rated again by S. Rao: 48 of 100" in card.spoken
