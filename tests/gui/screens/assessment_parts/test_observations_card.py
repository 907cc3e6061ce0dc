"""What the officer saw: a rating says what it looks like, extremes want evidence."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.ui.screens.assessment_parts.observations_card import ObservationsCard
from fieldapp.ui.screens.assessment_parts.session import ObservationEntry
from fieldapp.ui.screens.assessment_parts.words import ANCHORS
from tests.gui.seeing import nameless, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> ObservationsCard:
    made = ObservationsCard()
    shown(qtbot, made, 690, 560)
    entries = {c: ObservationEntry() for c in FiveC} | {FiveC.CAPITAL: ObservationEntry("2", "Tools on credit")}
    made.show_entries(entries)
    return made


def test_what_was_kept_is_shown(card: ObservationsCard) -> None:
    row = card.rows[FiveC.CAPITAL]
    assert row.rating.value == "2"
    assert row.evidence.text() == "Tools on credit"
    assert row.anchor.text() == ANCHORS[FiveC.CAPITAL][1]
    assert card.rows[FiveC.CHARACTER].anchor.text() == "Nothing rated yet"


def test_each_change_says_which_c(card: ObservationsCard) -> None:
    heard: list[tuple[int, str, str]] = []
    card.typed.connect(lambda *what: heard.append(what))
    card.rows[FiveC.CONDITIONS].rating.choose(4)
    assert heard == [(int(FiveC.CONDITIONS), "rating", "5")]
    assert card.rows[FiveC.CONDITIONS].anchor.text() == ANCHORS[FiveC.CONDITIONS][4]


def test_a_refusal_goes_when_typing_begins(card: ObservationsCard) -> None:
    row = card.rows[FiveC.CHARACTER]
    card.refuse(FiveC.CHARACTER, "Say what you saw.")
    assert row.problem == "Say what you saw."
    row.evidence.textEdited.emit("S")
    assert row.problem == ""
    assert nameless(card) == []
