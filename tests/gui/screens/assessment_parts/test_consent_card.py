"""Asking first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.assessment_parts.consent_card import ConsentCard
from fieldapp.ui.screens.assessment_parts.session import NO, PART, YES
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_one_key_says_yes_or_no(qtbot: QtBot) -> None:
    card = ConsentCard()
    shown(qtbot, card, 690, 320)
    heard: list[str] = []
    card.chosen.connect(heard.append)
    card.take_focus()
    QTest.keyClick(card.keys, Qt.Key.Key_1)
    QTest.keyClick(card.keys, Qt.Key.Key_2)
    QTest.keyClick(card.keys, Qt.Key.Key_3)
    assert heard == [YES, NO, PART]


def test_no_says_what_is_recorded(qtbot: QtBot) -> None:
    card = ConsentCard()
    shown(qtbot, card, 690, 320)
    card.show_consent(NO)
    qtbot.wait(1)
    assert card.keys.value == NO
    assert cut_words(card) == []
