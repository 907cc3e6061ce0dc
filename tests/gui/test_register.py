"""Registering a borrower by keyboard over a real encrypted book."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import NO_ID
from fieldapp.services.borrower import people, registration
from fieldapp.services.desk import Desk
from fieldapp.ui.screens.register import RegisterScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import SMALLEST, cut_words, nameless, outside, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def ground(window_ground: QtBot, anil: Desk) -> Ground:
    made = Ground(RegisterScreen(anil), window_ground)
    made.open()
    return made


def _screen(ground: Ground) -> RegisterScreen:
    assert isinstance(ground.screen_, RegisterScreen)
    return ground.screen_


def test_she_is_registered_with_name_and_phone(ground: Ground, anil: Desk) -> None:
    ground.type("Nirmala Das")
    ground.press("Tab", "Tab")
    ground.type("98270 11111")
    ground.press("Ctrl+Enter")
    (row,) = people.search_people(anil, "nirmala")
    assert (row.phone, row.center_name, row.group_name) == ("98270 11111", "Ujjala", "")
    assert ground.opened[-1] == ("profile", row.borrower_id)
    assert registration.unfinished_registrations(anil) == ()


def test_what_is_typed_is_on_the_disk_and_comes_back(
    ground: Ground, anil: Desk, qtbot: QtBot, window_ground: QtBot
) -> None:
    ground.type("Nirmala D")
    qtbot.waitUntil(lambda: bool(ground.saves), timeout=3000)
    again = Ground(RegisterScreen(anil), window_ground)
    again.open("new")
    assert _screen(again).lines.edits["NAME"].text() == "Nirmala D"
    assert _screen(again).state.chip.text == "Draft"


def test_somebody_with_her_phone_is_shown_and_asked_about(ground: Ground, anil: Desk, qtbot: QtBot) -> None:
    ground.type("Kamla")
    ground.press("Tab", "Tab")
    ground.type("9826012000")
    qtbot.waitUntil(lambda: _screen(ground).alike_card.isVisible(), timeout=3000)
    assert [row.title for row in _screen(ground).alike.rows] == ["Kamla Devi"]
    ground.press("Ctrl+Enter")
    assert "Kamla Devi has the same phone number" in _screen(ground).banner.words
    assert len(people.search_people(anil, "")) == 12
    ground.press("Ctrl+Enter")
    assert len(people.search_people(anil, "")) == 13


def test_a_field_that_cannot_be_is_said_at_the_field(ground: Ground) -> None:
    ground.press("Ctrl+Enter")
    assert _screen(ground).lines.fields["NAME"].problem == "Enter her name."
    ground.type("Nirmala")
    ground.press("Tab", "Tab")
    ground.type("12")
    ground.press("Ctrl+Enter")
    assert "7 to 15 digits" in _screen(ground).lines.fields["PHONE"].problem
    assert _screen(ground).lines.edits["PHONE"].hasFocus()


def test_a_full_group_is_refused_where_it_is_chosen(ground: Ground) -> None:
    ground.type("Nirmala")
    _screen(ground).place.group.setCurrentRow(1)
    ground.press("Ctrl+Enter")
    assert "which is the most" in _screen(ground).place.group_field.problem


def test_a_form_thrown_away_can_come_back(ground: Ground, anil: Desk) -> None:
    ground.type("Nirmala")
    screen = _screen(ground)
    undo: list[object] = []
    screen.toast.connect(lambda _words, back: undo.append(back))
    screen._drop()
    ground.settle()
    assert registration.unfinished_registrations(anil) == ()
    (back,) = undo
    assert callable(back)
    back()
    ground.settle()
    assert [name for _key, name, _at in registration.unfinished_registrations(anil)] == ["Nirmala"]


def test_a_name_from_the_find_box_stands_in_the_form(ground: Ground) -> None:
    ground.open("Sarita Kumari")
    assert _screen(ground).lines.edits["NAME"].text() == "Sarita Kumari"


def test_nothing_is_cut_and_all_has_a_name(ground: Ground) -> None:
    QApplication.processEvents()
    assert _screen(ground).place.group.sizeHintForRow(0) >= SMALLEST
    assert (cut_words(ground), small_targets(ground), nameless(ground)) == ([], [], [])


@pytest.mark.parametrize("size", [(1180, 624), (720, 470), (540, 430)])
def test_nothing_is_cut_in_a_small_window(ground: Ground, size: tuple[int, int]) -> None:
    ground.resize(*size)
    ground.settle()
    assert (cut_words(ground), small_targets(ground), outside(ground)) == ([], [], [])


def test_the_groups_follow_the_center_that_is_chosen(branch: MorningBranch, anil: Desk, window_ground: QtBot) -> None:
    other = branch.office.form_center("Abha", branch.anil_id, weekday=2)
    branch.office.form_group(other, "Narmada")
    branch.exchange(anil)
    ground = Ground(RegisterScreen(anil), window_ground)
    ground.open()
    place = _screen(ground).place

    def offered() -> list[str]:
        return [place.group.item(row).text().split(" · ")[0] for row in range(1, place.group.count())]

    assert (place.center_id, offered()) == (other, ["Narmada"])
    place.center.choose(branch.center)
    ground.settle()
    assert offered() == ["Ganga", "Tulsi"]
    place.group.setCurrentRow(2)
    ground.settle()
    place.center.choose(other)
    place.center.choose(branch.center)
    ground.settle()
    assert (offered(), place.group_id) == (["Ganga", "Tulsi"], NO_ID)
