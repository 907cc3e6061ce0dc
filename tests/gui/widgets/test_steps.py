"""The way of a record to the office."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.steps import Step, StepStrip
from tests.gui.seeing import cut_words, shown

pytestmark = pytest.mark.usefixtures("window_ground")


def test_places_keep_their_cells_and_can_be_heard(qtbot: QtBot) -> None:
    strip = StepStrip()
    shown(qtbot, strip, 900, 64)
    strip.show_steps([Step("hard-drive", "Saved here", 14, "waiting to send", Tone.MUTE)] * 2)
    first = strip._cells[0]
    strip.show_steps([Step("cloud-check", "Received", 1311, "the office has them", Tone.OK)] * 2)
    assert strip._cells[0] is first
    assert first.accessibleName() == "Received: 1311, the office has them"
    assert first._count.text() == "1,311"
    assert cut_words(strip) == []
