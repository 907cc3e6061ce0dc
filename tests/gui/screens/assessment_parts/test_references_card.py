"""People who know her."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.assessment_parts.references_card import ReferencesCard
from fieldapp.ui.screens.assessment_parts.session import restored
from tests.fakes.people_desk import KAMALA, statements
from tests.gui.seeing import cut_words, nameless, shown

pytestmark = pytest.mark.usefixtures("window_ground")
KEPT = {"ref0_name": "Sita Bai", "ref0_relation": "leader", "ref0_years": "9"}
KEPT |= {f"ref0_i{item}": "4" for item in range(1, 7)}


@pytest.fixture
def card(qtbot: QtBot) -> ReferencesCard:
    made = ReferencesCard()
    shown(qtbot, made, 690, 460)
    made.show_entries(restored(KAMALA, statements(), KEPT).references)
    return made


def test_it_opens_at_the_first_who_was_not_asked(card: ReferencesCard) -> None:
    assert card.at == 1
    card.show_person(0)
    assert {part: edit.text() for part, edit in card.edits.items()} == {
        "name": "Sita Bai", "relation": "leader", "years": "9",
    }  # fmt: skip
    assert card.question.text() == "Everything is answered."


def test_each_change_says_whose(card: ReferencesCard) -> None:
    heard: list[tuple[int, str, str]] = []
    card.typed.connect(lambda *what: heard.append(what))
    QTest.keyClicks(card.edits["name"], "R")
    card.keys.choose(4)
    card.keys.choose(5)
    card.reached.choose(1)
    assert heard == [(1, "name", "R"), (1, "i1", "5"), (1, "i2", "-Cannot say"), (1, "missed", "yes")]


def test_every_line_has_a_name_and_nothing_is_cut(card: ReferencesCard, qtbot: QtBot) -> None:
    for _question in range(6):
        qtbot.wait(1)
        assert nameless(card) == []
        assert cut_words(card) == []
        card.keys.choose(2)


@pytest.mark.parametrize(("third", "asked"), [(0, 3), (3, 2)])
def test_where_the_three_lie_far_apart_one_more_is_asked(qtbot: QtBot, third: int, asked: int) -> None:
    kept = KEPT | {"ref1_name": "Mohan", "ref2_name": "Rekha"} | {f"ref1_i{item}": "4" for item in range(1, 7)}
    card = ReferencesCard()
    shown(qtbot, card, 690, 460)
    card.show_entries(restored(KAMALA, statements(), kept).references)
    done: list[bool] = []
    card.finished.connect(lambda: done.append(True))
    assert card.at == 2
    for _question in range(6):
        card.keys.choose(third)
    assert card.at == asked
    assert bool(done) is (asked == 2)
