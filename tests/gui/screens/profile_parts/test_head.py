"""The head of a profile: state, lateness, place; buttons go down where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.screens.profile_parts.head import ProfileHead
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.marks import StatusChip
from tests.fakes.people_desk import KAMALA, person, profile
from tests.gui.seeing import cut_words, outside, shown

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def head(qtbot: QtBot) -> ProfileHead:
    made = ProfileHead()
    for words in ("Repay", "Assess", "Start visit"):
        made.buttons.addWidget(Button(words))
    shown(qtbot, made, 1180, 100)
    made.show_profile(profile())
    return made


def _chips(head: ProfileHead) -> list[str]:
    return [chip.chip.text for chip in head.findChildren(StatusChip) if chip.isVisible()]


def test_chips_say_state_lateness_and_cycle(head: ProfileHead) -> None:
    assert _chips(head) == ["Active", "12 days late", "Loan 2"]


def test_no_loan_is_a_state_too(head: ProfileHead) -> None:
    head.show_profile(profile(loans=(), person=person(borrower_id=KAMALA, loan_label="", days_late=0, unsent=True)))
    assert _chips(head) == ["No loan", "Saved here"]


def test_in_a_narrow_window_nothing_sticks_out(head: ProfileHead) -> None:
    button = head.findChildren(Button)[0]
    before = button.mapTo(head, button.rect().topLeft()).y()
    head.resize(700, 110)
    QApplication.processEvents()
    assert button.mapTo(head, button.rect().topLeft()).y() > before
    assert outside(head) == []
    assert cut_words(head) == []
