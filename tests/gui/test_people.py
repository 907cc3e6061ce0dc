"""The people directory by keyboard: type to find, filter, open; letters jump in the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fieldapp.domain.ids import id_text
from fieldapp.domain.people import BorrowerState
from fieldapp.ui.screens.people import PeopleScreen
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.people_parts.card_dialog import CardDialog
from fieldapp.ui.screens.people_parts.columns_dialog import ColumnsDialog
from fieldapp.ui.screens.people_parts.people_grid import PeopleGrid
from fieldapp.ui.screens.people_parts.sought import Sought
from fieldapp.ui.tables.grid import HEAD_PADDING
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.buttons import Button
from tests.fakes.desk import HOUR, NOW_MS, FakeServices, fake_desk
from tests.fakes.people_desk import people
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, outside, small_targets

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
    ground.settle()
    assert _names(ground)[:4] == ["Leela Netam", "Kamala Devi", "Radha Bai", "Farida Begum"]
    screen.grid.heading_clicked.emit("late")
    ground.settle()
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


def _shown_columns(ground: Ground) -> list[str]:
    grid = _screen(ground).grid
    return [one.key for at, one in enumerate(grid.rows.columns) if not grid.isColumnHidden(at)]


def test_columns_are_chosen_by_keys_and_kept(ground: Ground, services: FakeServices, window_ground: QtBot) -> None:
    assert "phone" not in _shown_columns(ground)
    ground.press("F8", "Down", "Down", "Space", "Right", "Right", "Down", "Down", "Space", "Enter")
    assert _shown_columns(ground) == ["name", "phone", "village", "loan", "left", "late", "due", "visit", "outlook"]
    kept = {name: value for call in services.called("drafts.keep") for name, value in call[-1].items()}
    assert kept["columns"] == "name phone village loan left late due visit outlook"
    assert kept["widths"] == "phone:120"
    services.answer("drafts.recall", kept)
    again = Ground(PeopleScreen(fake_desk()), window_ground)
    again.open()
    assert _shown_columns(again) == _shown_columns(ground)
    assert again.screen_.findChild(PeopleGrid) is not None
    assert _screen(again).grid.width_of("phone") == 120
    assert _screen(again).grid.width_of("village") == 124


def test_columns_go_back_to_what_the_window_suggests(ground: Ground) -> None:
    before = _shown_columns(ground)
    _screen(ground).grid.choose(("name", "phone"), {"phone": 200})
    ground.press("F8")
    dialog = _screen(ground).window().findChild(ColumnsDialog)
    assert dialog is not None
    assert dialog.list.ticked == ("name", "phone")
    next(button for button in dialog.findChildren(Button) if button.text() == "As at first").click()
    assert _shown_columns(ground) == before


def test_the_list_opens_on_whom_it_was_left(services: FakeServices, window_ground: QtBot) -> None:
    services.answer("people.search_people", _search)
    services.answer("drafts.keep", lambda *_values: None)
    left_on = people()[7]
    services.answer("drafts.recall", {"last": id_text(left_on.borrower_id), "card": "hidden"})
    ground = Ground(PeopleScreen(fake_desk()), window_ground)
    ground.open()
    assert _names(ground)[_screen(ground).grid.currentIndex().row()] == left_on.name
    assert not _screen(ground).preview.isVisible()


def test_with_whom_the_list_was_left_is_kept(ground: Ground, services: FakeServices) -> None:
    ground.press("Down", "Down", "Enter")
    assert services.called("drafts.keep")[-1][-1] == {"last": id_text(people()[2].borrower_id)}


def test_space_shows_and_hides_the_card_or_opens_it_over_a_narrow_list(ground: Ground) -> None:
    screen = _screen(ground)
    screen.grid.setFocus()
    assert screen.preview.isVisible()
    ground.press("Space")
    assert not screen.preview.isVisible()
    ground.press("Space")
    assert screen.preview.isVisible()
    ground.resize(640, 520)
    ground.settle()
    assert not screen.preview.isVisible()
    ground.press("Space")
    card = screen.window().findChild(CardDialog)
    assert card is not None
    assert people()[0].name in card.card.spoken
    ground.press("Space")
    assert not card.isVisible()


def test_the_list_is_printed_with_its_columns(ground: Ground, tmp_path: Path) -> None:
    screen = _screen(ground)
    screen.printing.folder = tmp_path
    ground.press("Ctrl+3", "Ctrl+p")
    (paper,) = tmp_path.iterdir()
    assert paper.name.startswith("People__Behind")
    assert paper.read_bytes()[:5] == b"%PDF-"
    assert "People: Behind" in ground.toasts[-1]


def test_words_from_the_find_box_stand_in_the_box_with_everybody_who_fits(ground: Ground) -> None:
    ground.press("Ctrl+3")
    ground.open(Sought("sahu"))
    assert _screen(ground).box.text() == "sahu"
    assert _screen(ground).filters.value == "all"
    assert len(_names(ground)) == 3
    _screen(ground).box.clear()
    ground.settle()
    _screen(ground).refresh(frozenset({"people"}))
    ground.settle()
    assert len(_names(ground)) == len(people())


def test_an_old_copy_is_marked(ground: Ground, services: FakeServices) -> None:
    assert not _screen(ground).stale.isVisible()
    services.answer("people.copied_ms", NOW_MS - 9 * 24 * HOUR)
    ground.open()
    assert _screen(ground).stale.chip.text == "Copy is 9 days old"
    assert "is not here yet" in _screen(ground).stale.accessibleDescription()


def test_two_thousand_names_are_not_folded_before_a_letter_is_typed(ground: Ground, services: FakeServices) -> None:
    services.answer("people.search_people", lambda *_a, **_k: people() * 100)
    ground.open()
    grid = _screen(ground).grid
    assert grid.rows.rowCount() == 2400
    assert sum(row is not None for row in grid.rows._rendered) < 60, "only what is on screen is rendered"
    grid.setFocus()
    ground.press("u", "s")
    assert _names(ground)[grid.currentIndex().row()] == "Usha Devi"


@pytest.mark.parametrize("size", [(1180, 624), (720, 470), (540, 430)])
def test_nothing_is_cut_in_a_small_window(ground: Ground, size: tuple[int, int]) -> None:
    ground.resize(*size)
    ground.settle()
    assert (cut_words(ground), small_targets(ground), outside(ground)) == ([], [], [])


def test_who_is_gone_is_said_in_the_list_and_on_the_card(ground: Ground, services: FakeServices) -> None:
    gone = replace(people()[8], state=BorrowerState.DECEASED)
    services.answer("people.search_people", (gone,))
    ground.open()
    screen = _screen(ground)
    loan = screen.grid.rows.column_of("loan")
    assert screen.grid.rows.rendered(0).cells[loan][int(Qt.ItemDataRole.DisplayRole)] == "Deceased"
    assert "Deceased" in screen.preview.spoken


def test_news_of_somebody_listed_leaves_the_list_where_it_is(ground: Ground, services: FakeServices) -> None:
    screen = _screen(ground)
    resets: list[int] = []
    screen.grid.rows.modelReset.connect(lambda: resets.append(1))
    ground.press("Down", "Down")
    here = screen.grid.currentIndex().row()
    paid = [
        replace(one, outstanding=4_711 * 100, days_late=0) if at == here else one for at, one in enumerate(people())
    ]
    services.answer("people.search_people", lambda *_a, **_k: tuple(paid))
    screen.refresh(frozenset({"loans"}))
    ground.settle()
    left = screen.grid.rows.column_of("left")
    shown = screen.grid.rows.data(screen.grid.rows.index(here, left))
    assert (shown, resets, screen.grid.currentIndex().row()) == ("4,711", [], here)
    services.answer("people.search_people", lambda *_a, **_k: tuple(paid[1:]))
    screen.refresh(frozenset({"people"}))
    ground.settle()
    assert resets == [1]


@pytest.mark.parametrize(
    ("column", "text", "role"),
    [
        ("name", "Geeta Dewangan", Type.BODY_STRONG),
        ("group", "Narmada", Type.BODY),
        ("village", "Example-Rampur", Type.BODY),
        ("loan", "Enterprise 47/49", Type.BODY),
        ("due", "Wed 30 Dec, 1,450", Type.BODY),
        ("left", "1,26,654.82", Type.BODY_STRONG),
        ("visit", "Wed 30 Sep", Type.BODY),
    ],
)
def test_usual_words_have_room_at_1366(ground: Ground, column: str, text: str, role: Type) -> None:
    grid = _screen(ground).grid
    room = grid.columnWidth(grid.rows.column_of(column)) - 2 * HEAD_PADDING
    needed = paint.width_of(text, role)
    assert needed < room, (needed, room)
