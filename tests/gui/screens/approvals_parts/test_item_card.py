"""One piece of work: its checks and its content."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.approvals_parts.item_card import CheckTile, ItemCard, flag_chip
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import fake_desk
from tests.fakes.people_desk import approval_item, queue
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def card(qtbot: QtBot) -> ItemCard:
    made = ItemCard(fake_desk())
    shown(qtbot, made, 760, 460)
    made.show_item(approval_item(), "5 h")
    return made


def _said(card: ItemCard) -> list[str]:
    for _ in range(3):
        QApplication.processEvents()
    return [label.text() for label in card.findChildren(Text) if label.isVisible()]


def test_everything_written_and_checked_is_there(card: ItemCard) -> None:
    said = _said(card)
    for words in ("Visit · Kamala Devi", "84 m from her home", "Cow sick since Monday", "₹ 500 on Tue 20 Oct"):
        assert any(words in text for text in said), words
    assert cut_words(card) == []


def test_a_check_says_how_it_went(card: ItemCard) -> None:
    _said(card)
    spoken = [tile.accessibleName() for tile in card.findChildren(CheckTile)]
    assert "Note: 9 characters, look at this" in spoken
    assert "Position: 84 m from her home, fine" in spoken


def test_another_item_leaves_nothing_of_the_first(card: ItemCard, qtbot: QtBot) -> None:
    card.show_item(queue()[1], "waiting 3 h")
    qtbot.waitUntil(lambda: len(card.findChildren(CheckTile)) == 1)
    assert not any("Cow sick" in text for text in _said(card))


def test_flags_are_counted() -> None:
    assert (flag_chip(approval_item()).text, flag_chip(approval_item()).tone) == ("1 to look at", Tone.WARN)
    assert flag_chip(queue()[1]).text == "No flags"
