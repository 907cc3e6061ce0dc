"""What is decided as a whole: receipts side by side, and verdicts only for who may decide."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.conflicts_parts.duplicate import DuplicatePanel
from fieldapp.ui.widgets.text import Text
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
    assert panel.both_real.isVisible()
    assert panel.reverse.isVisible()
    assert not panel.seen.isVisible()
    assert cut_words(panel) == []


def test_who_may_not_decide_only_looks(panel: DuplicatePanel) -> None:
    panel.show_record(two_receipts())
    assert not panel.both_real.isVisible()
    assert not panel.note.isVisible()


def test_a_receipt_without_a_twin_stands_alone(panel: DuplicatePanel) -> None:
    alone = conflict_record(kind="duplicate", values=(conflict_value(item(1), "amount", label="Amount", office="—"),))
    panel.show_record(alone)
    said = _said(panel)
    assert "Receipt" in said
    assert "First receipt" not in said
    assert panel.both_real.text() == "It is real, count it"


def test_what_only_has_to_be_seen_has_one_button(panel: DuplicatePanel) -> None:
    panel.show_record(conflict_record(kind="cash", values=(), subtitle="Counted ₹ 20 less than the receipts."))
    assert panel.seen.isVisible()
    assert not panel.reverse.isVisible()
