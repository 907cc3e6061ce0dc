"""The people directory by keyboard: type to find, filter, open; letters jump in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fieldapp.ui.screens.people import PeopleScreen
from fieldapp.ui.screens.people_parts.among import Among
from tests.fakes.desk import FakeServices, fake_desk
from tests.fakes.people_desk import people
from tests.gui.people_ground import Ground

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _search(text: str, limit: int = 50, filter: str = "all") -> tuple[Any, ...]:
    words = text.lower().split()
    found = [one for one in people() if all(any(p.lower().startswith(w) for p in one.name.split()) for w in words)]
    if filter == "behind":
        found = [one for one in found if one.days_late]
    return tuple(found[:limit])


@pytest.fixture
def ground(window_ground: QtBot, services: FakeServices) -> Ground:
    services.answer("people.search_people", _search)
    services.answer("drafts.recall", {})
    services.answer("drafts.keep", lambda *_values: None)
    made = Ground(PeopleScreen(fake_desk()), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> PeopleScreen:
    assert isinstance(ground.screen_, PeopleScreen)
    return ground.screen_


def _names(ground: Ground) -> list[str]:
    grid = _screen(ground).grid
    return [
        str(grid.rows.rendered(row).cells[0][int(Qt.ItemDataRole.DisplayRole)]) for row in range(grid.rows.rowCount())
    ]


def _opened(ground: Ground) -> Among:
    page, argument = ground.opened[-1]
    assert page == "profile"
    assert isinstance(argument, Among)
    return argument


def test_typing_finds_at_once_and_enter_opens(ground: Ground) -> None:
    ground.press("k", "a", "m", "Enter")
    assert _names(ground) == ["Kamala Devi"]
    assert _opened(ground).borrower_id == next(one.borrower_id for one in people() if one.name == "Kamala Devi")
    assert ground.presses <= 6


def test_arrows_move_in_the_list_while_the_box_has_the_focus(ground: Ground) -> None:
    ground.type("de")
    ground.press("Down", "Down")
    assert _screen(ground).box.hasFocus()
    third = _names(ground)[2]
    ground.press("Enter")
    chosen = _opened(ground)
    assert chosen.everybody.index(chosen.borrower_id) == 2
    assert next(one.name for one in people() if one.borrower_id == chosen.borrower_id) == third


def test_the_profile_gets_the_list_it_was_opened_from(ground: Ground) -> None:
    ground.type("sahu")
    ground.press("Enter")
    assert len(_opened(ground).everybody) == 3
    assert _opened(ground).place == "1 of 3"


def test_a_filter_key_shows_who_is_behind(ground: Ground) -> None:
    ground.press("Ctrl+3")
    assert set(_names(ground)) == {"Farida Begum", "Kamala Devi", "Leela Netam", "Radha Bai"}


def test_an_answer_that_comes_late_is_dropped(ground: Ground) -> None:
    screen = _screen(ground)
    screen.box.setText("r")
    screen.box.setText("ra")
    screen.box.setText("rad")
    ground.settle()
    assert _names(ground) == ["Radha Bai"]


def test_nobody_of_that_name_is_said_with_a_way_on(ground: Ground) -> None:
    ground.type("zz")
    screen = _screen(ground)
    assert screen.empty.isVisible()
    assert "zz" in screen.empty.accessibleName()
    ground.press("Esc")
    assert len(_names(ground)) == len(people())


def test_letters_jump_in_the_list_itself(ground: Ground) -> None:
    screen = _screen(ground)
    screen.grid.setFocus()
    ground.press("l", "e")
    assert _names(ground)[screen.grid.currentIndex().row()] == "Leela Netam"


def test_the_card_follows_the_cursor(ground: Ground) -> None:
    ground.type("leela")
    preview = _screen(ground).preview
    assert "Leela Netam" in preview.spoken
    assert "45 days late" in preview.spoken


def test_a_heading_sorts_and_a_second_time_goes_back(ground: Ground) -> None:
    screen = _screen(ground)
    before = _names(ground)
    screen.grid.heading_clicked.emit("late")
    assert _names(ground)[:4] == ["Leela Netam", "Kamala Devi", "Radha Bai", "Farida Begum"]
    screen.grid.heading_clicked.emit("late")
    assert _names(ground) == before


def test_a_visit_starts_from_the_list(ground: Ground) -> None:
    ground.type("kam")
    ground.press("Alt+v")
    page, argument = ground.opened[-1]
    assert page == "visit"
    assert argument == next(one.borrower_id for one in people() if one.name == "Kamala Devi")


def test_rows_go_to_the_clipboard_with_headings(ground: Ground) -> None:
    ground.type("kam")
    ground.press("Ctrl+Shift+c")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Name\tGroup")
    assert lines[1].startswith("Kamala Devi\t")
    assert ground.toasts == ["Copied 1 row"]


def test_news_keeps_the_cursor_on_the_same_person(ground: Ground, services: FakeServices) -> None:
    screen = _screen(ground)
    ground.press("Down", "Down", "Down")
    name = _names(ground)[3]
    services.answer("people.search_people", lambda *_a, **_k: people()[2:])
    screen.refresh(frozenset({"people"}))
    ground.settle()
    assert _names(ground)[screen.grid.currentIndex().row()] == name


def test_trouble_is_said_and_the_list_stays(ground: Ground, services: FakeServices) -> None:
    def away(*_arguments: Any, **_named: Any) -> None:
        raise OSError("disk away")

    services.answer("people.search_people", away)
    _screen(ground).refresh(frozenset({"people"}))
    ground.settle()
    assert _screen(ground).banner.isVisible()
    assert len(_names(ground)) == len(people())


def test_filter_and_order_are_kept_and_come_back(ground: Ground, services: FakeServices, window_ground: QtBot) -> None:
    ground.press("Ctrl+3")
    _screen(ground).grid.heading_clicked.emit("late")
    ground.settle()
    kept = [call[-1] for call in services.called("drafts.keep")]
    assert kept == [{"filter": "behind"}, {"sort": "late"}]
    services.answer("drafts.recall", {"filter": "behind", "sort": "late"})
    again = Ground(PeopleScreen(fake_desk()), window_ground)
    again.open()
    assert _screen(again).filters.value == "behind"
    assert _names(again)[0] == "Leela Netam"


def test_an_empty_filter_says_why(ground: Ground, services: FakeServices) -> None:
    services.answer("people.search_people", ())
    ground.press("Ctrl+4")
    assert "promise falls due" in _screen(ground).empty.accessibleName()
