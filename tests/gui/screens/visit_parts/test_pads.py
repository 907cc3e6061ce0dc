"""The two halves of the visit form: everything has its key and its name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose
from fieldapp.ui.screens.visit_parts.pads import LeftPad, RightPad
from fieldapp.ui.screens.visit_parts.words import NO_POSITION
from tests.fakes.desk import fake_desk
from tests.gui.seeing import cut_words, nameless, shown, small_targets

pytestmark = pytest.mark.usefixtures("window_ground")


def test_purpose_and_outcome_are_chosen_by_their_number(qtbot: QtBot) -> None:
    pad = LeftPad(fake_desk())
    shown(qtbot, pad, 560, 460)
    pad.purpose.choose(int(VisitPurpose.BUSINESS) - 1)
    pad.outcome.choose(int(VisitOutcome.HARDSHIP) - 1)
    assert (pad.purpose.value, pad.outcome.value) == (VisitPurpose.BUSINESS, VisitOutcome.HARDSHIP)
    assert not pad.promise.isVisible()


def test_a_promise_takes_amount_and_day(qtbot: QtBot) -> None:
    pad = LeftPad(fake_desk())
    shown(qtbot, pad, 560, 460)
    pad.promise.show()
    pad.amount.setText("5*100")
    assert pad.amount.parsed() == 50_000


def test_nothing_is_cut_small_or_nameless(qtbot: QtBot) -> None:
    for pad in (LeftPad(fake_desk()), RightPad(fake_desk())):
        shown(qtbot, pad, 560, 480)
        QApplication.processEvents()
        assert cut_words(pad) == []
        assert small_targets(pad) == []
        assert nameless(pad) == []


def test_there_are_five_reasons_for_no_position(qtbot: QtBot) -> None:
    pad = RightPad(fake_desk())
    shown(qtbot, pad, 560, 480)
    pad.no_position.choose(4)
    assert pad.no_position.value == NO_POSITION[4]
