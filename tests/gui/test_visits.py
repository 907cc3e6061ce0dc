"""The list of visits: what came back stands with its reason, and Enter opens it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower.unfinished import UnfinishedVisit
from fieldapp.ui.screens.visits import PAGE, VisitsScreen
from tests.fakes.desk import MINUTE, NOW_MS, TODAY, FakeServices, fake_desk, same_id, view
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _visit(number: int, name: str, state: WorkState, because: str = "") -> Any:
    return view(
        "visits", "VisitRow", visit_id=same_id(number), borrower_id=same_id(number + 100), name=name, day=TODAY - 1,
        purpose=VisitPurpose.ARREARS, outcome=VisitOutcome.PROMISE, state=state, author="Meera Joshi",
        returned_because=because,
    )  # fmt: skip


def _later(number: int, name: str) -> Any:
    return replace(_visit(number, name, WorkState.SUBMITTED), revision=3, photo_later=True)


def _begun() -> UnfinishedVisit:
    content = VisitContent(VisitPurpose.HOUSEHOLD, note="Shed burnt down")
    return UnfinishedVisit(same_id(50), same_id(150), "Farida Begum", content, True, NOW_MS - 20 * MINUTE)


def _visits(wanted: str = "mine", most: int = 200) -> tuple[Any, ...]:
    every = (
        _visit(1, "Lakshmi Yadav", WorkState.RETURNED, "Note too short."),
        _visit(2, "Kamala Devi", WorkState.SUBMITTED),
        _visit(3, "Radha Bai", WorkState.ACCEPTED),
        _later(4, "Sita Sahu"),
    )
    states = {"returned": WorkState.RETURNED, "drafts": WorkState.DRAFT}
    return tuple(one for one in every if wanted == "mine" or one.state is states[wanted])[:most]


@pytest.fixture
def ground(window_ground: QtBot, services: FakeServices) -> Ground:
    services.answer("visits.visits", _visits)
    services.answer("unfinished.unfinished_visits", (_begun(),))
    made = Ground(VisitsScreen(fake_desk()), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> VisitsScreen:
    assert isinstance(ground.screen_, VisitsScreen)
    return ground.screen_


def test_each_visit_says_where_it_stands(ground: Ground) -> None:
    rows = _screen(ground).list.rows
    words = ["Draft", "Returned", "With the supervisor", "Accepted", "With the supervisor"]
    assert [row.chip.text for row in rows if row.chip] == words
    assert rows[4].subtitle.endswith("changes revision 2, accepted · photo later, F6 adds it")
    assert rows[4].subtitle_tone == "warn"
    assert rows[1].subtitle == "Returned: Note too short."
    assert rows[2].title == "Kamala Devi · Arrears"


def test_what_is_half_typed_stands_first_and_opens(ground: Ground) -> None:
    first = _screen(ground).list.rows[0]
    assert (first.title, first.subtitle) == ("Farida Begum · Household", "typed today 10:22 · Shed burnt down")
    ground.press("Enter")
    assert ground.opened == [("visit", same_id(50))]


def test_today_leads_to_the_drafts(ground: Ground) -> None:
    ground.open("draft")
    assert [row.title for row in _screen(ground).list.rows] == ["Farida Begum · Household"]


def test_enter_opens_the_visit(ground: Ground) -> None:
    ground.press("Down", "Down", "Enter")
    assert ground.opened == [("visit", same_id(2))]


def test_a_new_visit_begins_from_the_list(ground: Ground, window_ground: QtBot) -> None:
    with window_ground.waitSignal(ground.screen_.choose_person) as asked:
        ground.press("v")
    assert asked.args == ["visit"]


def test_a_key_shows_what_came_back(ground: Ground) -> None:
    ground.press("Ctrl+2")
    assert [row.title for row in _screen(ground).list.rows] == ["Lakshmi Yadav · Arrears"]


def test_an_empty_list_says_why_and_leads_on(ground: Ground, services: FakeServices) -> None:
    services.answer("unfinished.unfinished_visits", ())
    ground.press("Ctrl+3")
    assert _screen(ground).empty.isVisible()
    assert "Nothing is half finished" in _screen(ground).empty.accessibleName()
    ground.press("Enter")
    assert ground.opened[-1] == ("people", None), "the keyboard stands on the way on"


def test_a_visit_that_was_handed_in_is_talked_about(ground: Ground) -> None:
    ground.press("d")
    assert ground.refusals, "a draft is not"
    ground.press("Down", "Down", "d")
    assert ground.opened[-1] == ("talk", ("visit", same_id(2)))


def test_a_long_list_comes_in_pages_and_says_how_many_there_are(window_ground: QtBot, services: FakeServices) -> None:
    every = tuple(_visit(number, f"Member {number}", WorkState.ACCEPTED) for number in range(100, 230))
    services.answer("visits.visits", lambda wanted, most: every[:most] if wanted == "mine" else ())
    services.answer("visits.visits_made", len(every))
    services.answer("unfinished.unfinished_visits", (_begun(),))
    ground = Ground(VisitsScreen(fake_desk()), window_ground)
    ground.open()
    screen = _screen(ground)

    def to_the_end() -> None:
        QTest.keyClick(screen.list, Qt.Key.Key_End)
        ground.settle()

    assert (len(screen.list.rows), screen._count.text()) == (1 + PAGE, "131 visits")
    to_the_end()
    assert (len(screen.list.rows), screen._count.text()) == (1 + 2 * PAGE, "131 visits")
    for _ in range(3):
        to_the_end()
    assert [row.key for row in screen.list.rows[1:]] == [visit.visit_id for visit in every]
    assert len(services.called("visits.visits")) == 3, "nothing is asked for once everything is here"
    ground.press("Ctrl+2", "Ctrl+1")
    assert len(screen.list.rows) == 1 + PAGE
