"""The risk overview: every number of the view is on the page, and every row opens what is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fieldapp.domain.staff import Role
from fieldapp.ui.screens.risk import RiskScreen
from fieldapp.ui.widgets.text import Text
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.people_desk import KAMALA, officer_row, risk_view
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def ground(window_ground: QtBot, services: FakeServices) -> Ground:
    services.answer("risk.risk_overview", risk_view())
    made = Ground(RiskScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> RiskScreen:
    assert isinstance(ground.screen_, RiskScreen)
    return ground.screen_


def test_the_numbers_say_what_they_are_of(ground: Ground) -> None:
    said = [card.accessibleName() for card in _screen(ground).cards]
    assert said[0] == "Outstanding: ₹ 2,41,00,000. 2,142 borrowers"
    assert said[1] == "Late over 30 days (PAR 30): 4.8 %. limit 5.0 % · ₹ 11,60,000"
    assert said[2].startswith("Late 1 day or more (PAR 1): 9.1 %")
    assert said[3] == "Collected today: ₹ 1,86,400. of ₹ 2,12,900 · 88 %"
    assert said[4].startswith("Waiting for you: 12")
    assert said[5] == "Not seen since yesterday: 1 officer. V. Netam · 31 h"


def test_every_figure_names_its_time_and_its_rules(ground: Ground) -> None:
    words = " ".join(label.text() for label in _screen(ground).findChildren(Text))
    assert "house-1" in words
    assert "Figures as of" in words


def test_charts_have_their_figures_as_a_table(ground: Ground) -> None:
    screen = _screen(ground)
    assert len(screen.trend.table().rows) == 26
    assert screen.trend.table().rows[-1] == ("Thu 15 Oct 2026", "4.8 %")
    assert screen.ageing.table().rows[0] == ("1–7 days", "₹ 6,10,000", "168")


def test_officers_stand_with_the_riskiest_first(ground: Ground) -> None:
    grid = _screen(ground).officers
    names = [str(grid.rows.rendered(row).cells[0][0]) for row in range(grid.rows.rowCount())]
    assert names[:2] == ["V. Netam", "R. Sahu"]
    assert grid.rows.rendered(0).bar is not None
    assert grid.rows.rendered(6).bar is None


def test_a_finding_opens_the_person_or_the_people(ground: Ground) -> None:
    _screen(ground).findings.setFocus()
    ground.press("Enter", "Down", "Enter")
    assert ground.opened == [("profile", KAMALA), ("people", "behind")]


def test_keys_lead_to_the_people_and_to_what_waits(ground: Ground) -> None:
    ground.press("p", "g", "q", "g", "c")
    assert ground.opened == [("people", "behind"), ("approvals", None), ("conflicts", None)]


def test_nobody_missing_is_said_in_green_words(window_ground: QtBot, services: FakeServices) -> None:
    services.answer("risk.risk_overview", risk_view(officers=(officer_row(1, "P. Das", 0.02, 0.5),), look_first=()))
    ground = Ground(RiskScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open()
    assert _screen(ground).cards[5].accessibleName() == "Not seen since yesterday: nobody. everybody has synced"
    assert not _screen(ground).findings.isVisible()


def test_a_branch_without_loans_says_so(window_ground: QtBot, services: FakeServices) -> None:
    services.answer("risk.risk_overview", risk_view(officers=(), trend=(), ageing=(), expected_today=0))
    ground = Ground(RiskScreen(fake_desk(Role.SUPERVISOR)), window_ground)
    ground.open()
    assert _screen(ground).empty.isVisible()


def test_trouble_keeps_the_old_figures_and_offers_another_try(ground: Ground, services: FakeServices) -> None:
    def away() -> Any:
        raise OSError("disk away")

    services.answer("risk.risk_overview", away)
    _screen(ground).refresh(frozenset({"loans"}))
    ground.settle()
    assert _screen(ground).banner.isVisible()
    assert _screen(ground).officers.isVisible()
