"""What is decided as a whole: receipts side by side, and verdicts only for who may decide."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.duplicate import DuplicatePanel
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import view
from tests.fakes.people_desk import conflict_record, conflict_value, item, two_receipts
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def panel(qtbot: QtBot) -> DuplicatePanel:
    made = DuplicatePanel()
    shown(qtbot, made, 860, 500)
    return made


def _said(panel: DuplicatePanel) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(Text) if label.isVisible()]


def test_both_receipts_stand_side_by_side(panel: DuplicatePanel) -> None:
    panel.show_record(two_receipts(may_decide=True))
    said = _said(panel)
    for words in ("First receipt", "Second receipt", "RP-MJ-002291", "RP-AK-001870", "A. Khan", "kept apart"):
        assert words in said
    assert list(panel.buttons) == ["both_real", "reverse"]
    assert all(button.isVisible() for button in panel.buttons.values())
    assert cut_words(panel) == []


def test_who_may_not_decide_only_looks(panel: DuplicatePanel) -> None:
    panel.show_record(two_receipts())
    assert not any(button.isVisible() for button in panel.buttons.values())
    assert not panel.note.isVisible()


def test_a_receipt_without_a_twin_stands_alone(panel: DuplicatePanel) -> None:
    values = (conflict_value(item(1), "amount", label="Amount", office="—"),)
    alone = conflict_record(kind="duplicate", values=values, first="First receipt", second="Receipt")
    panel.show_record(alone)
    said = _said(panel)
    assert "Receipt" in said
    assert "First receipt" not in said


def test_each_decision_is_a_button_that_carries_its_verdict(panel: DuplicatePanel, qtbot: QtBot) -> None:
    decision = view("conflicts", "Decision", verdict="seen", words="I have seen it", key="S", icon="check")
    panel.show_record(conflict_record(kind="cash", values=(), decisions=(decision,), outcome="Both stay as they are."))
    assert "Both stay as they are." in _said(panel)
    assert list(panel.buttons) == ["seen"]
    with qtbot.waitSignal(panel.decided) as told:
        panel.buttons["seen"].click()
    assert told.args == ["seen"]
