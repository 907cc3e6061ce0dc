"""Sending work back: a reason first, words if they help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.work.approval import ReturnReason
from fieldapp.ui.screens.approvals_parts.return_panel import ReturnPanel
from tests.gui.seeing import nameless, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def panel(qtbot: QtBot) -> ReturnPanel:
    made = ReturnPanel()
    shown(qtbot, made, 760, 240)
    made.start()
    return made


def test_a_number_chooses_and_the_words_are_next(panel: ReturnPanel) -> None:
    heard: list[tuple[object, str]] = []
    panel.sent.connect(lambda reason, text: heard.append((reason, text)))
    QTest.keyClick(panel.reasons, Qt.Key.Key_5)
    assert panel.note.hasFocus()
    QTest.keyClicks(panel.note, "photo?")
    panel.send()
    assert heard == [(ReturnReason.EVIDENCE_MISSING, "photo?")]


def test_without_a_reason_nothing_is_sent(panel: ReturnPanel) -> None:
    heard: list[object] = []
    panel.sent.connect(lambda reason, _text: heard.append(reason))
    panel.send()
    assert heard == []
    assert panel.reason_field.problem
    QTest.keyClick(panel.reasons, Qt.Key.Key_1)
    assert panel.reason_field.problem == ""


def test_starting_again_is_empty(panel: ReturnPanel) -> None:
    QTest.keyClick(panel.reasons, Qt.Key.Key_5)
    panel.note.setText("old")
    panel.start()
    assert (panel.reasons.value, panel.note.text()) == (None, "")
    assert nameless(panel) == []
