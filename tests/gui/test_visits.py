"""The list of visits: what came back stands with its reason, and Enter opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fieldapp.domain.visit import VisitOutcome, VisitPurpose, WorkState
from fieldapp.ui.screens.visits import VisitsScreen
from tests.fakes.desk import TODAY, FakeServices, fake_desk, same_id, view
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _visit(number: int, name: str, state: WorkState, because: str = "") -> Any:
    return view(
        "visits", "VisitRow", visit_id=same_id(number), borrower_id=same_id(number + 100), name=name, day=TODAY - 1,
        purpose=VisitPurpose.ARREARS, outcome=VisitOutcome.PROMISE, state=state, author="Meera Joshi",
        returned_because=because,
    )  # fmt: skip


def _visits(wanted: str = "mine", most: int = 200) -> tuple[Any, ...]:
    every = (
        _visit(1, "Lakshmi Yadav", WorkState.RETURNED, "Note too short."),
        _visit(2, "Kamala Devi", WorkState.SUBMITTED),
        _visit(3, "Radha Bai", WorkState.ACCEPTED),
    )
    states = {"returned": WorkState.RETURNED, "drafts": WorkState.DRAFT}
    return tuple(one for one in every if wanted == "mine" or one.state is states[wanted])[:most]


@pytest.fixture
def ground(window_ground: QtBot, services: FakeServices) -> Ground:
    services.answer("visits.visits", _visits)
    made = Ground(VisitsScreen(fake_desk()), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> VisitsScreen:
    assert isinstance(ground.screen_, VisitsScreen)
    return ground.screen_


def test_each_visit_says_where_it_stands(ground: Ground) -> None:
    rows = _screen(ground).list.rows
    assert [row.chip.text for row in rows if row.chip] == ["Returned", "With the supervisor", "Accepted"]
    assert rows[0].subtitle == "Returned: Note too short."
    assert rows[1].title == "Kamala Devi · Arrears"


def test_enter_opens_the_visit(ground: Ground) -> None:
    ground.press("Down", "Enter")
    assert ground.opened == [("visit", same_id(2))]


def test_a_key_shows_what_came_back(ground: Ground) -> None:
    ground.press("Ctrl+2")
    assert [row.title for row in _screen(ground).list.rows] == ["Lakshmi Yadav · Arrears"]


def test_an_empty_list_says_why_and_leads_on(ground: Ground) -> None:
    ground.press("Ctrl+3")
    assert _screen(ground).empty.isVisible()
    assert "No shared drafts" in _screen(ground).empty.accessibleName()
