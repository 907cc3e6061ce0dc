"""A center over a real encrypted book: members and rules on screen, and group work by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.domain.center.roll import Roll, RollRow
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.desk import Desk
from fieldapp.services.group import page
from fieldapp.services.group.groups import GroupOffice
from fieldapp.store.projection import RecordCache, put_records
from fieldapp.ui.screens.center import CenterScreen
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog, parse_clock
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.widgets.text import Text
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, nameless, small_targets


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


@pytest.fixture
def ground(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> Ground:
    made = Ground(CenterScreen(anil), window_ground)
    made.open(branch.center)
    return made


def _center(ground: Ground) -> CenterScreen:
    assert isinstance(ground.screen_, CenterScreen)
    return ground.screen_


def _form(ground: Ground) -> FormDialog:
    (form,) = [found for found in ground.findChildren(FormDialog) if found.isVisible()]
    return form


def test_members_blocks_and_rules_are_on_screen(ground: Ground) -> None:
    screen = _center(ground)
    assert screen.heading.text() == "Ujjala center"
    assert screen.state.chip.text == "2 of 2 groups blocked"
    assert screen.grid.rows.rowCount() == 12
    assert "members and may have 5" in screen.card.why.words
    assert "Group size: 5 members" in screen.rules.text()
    assert [row.title for row in screen.groups.rows] == ["Ganga", "Tulsi"]
    QApplication.processEvents()
    assert (cut_words(screen), small_targets(screen), nameless(screen)) == ([], [], [])


def test_the_marks_of_the_meetings_are_told_in_words_that_nobody_has_to_point_for(
    ground: Ground, anil: Desk, branch: MorningBranch
) -> None:
    legend = _center(ground).legend
    assert not legend.isVisible(), "no meeting was held"
    today, first = anil.clock.today(), branch.borrowers[0]
    rows = (RollRow(first, marks="13"), RollRow(branch.borrowers[1], marks="14"))
    with anil.book.database.write() as connection:
        put_records(connection, [Roll(branch.center, (today - 14, today - 7), rows)], RecordCache())
    ground.open(branch.center)
    assert legend.kinds == (Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)
    assert [label.text() for label in legend.findChildren(Text) if label.isVisible()] == [
        "present",
        "absent",
        "excused",
    ]
    assert cut_words(ground) == []


def test_enter_opens_the_member_among_all_and_a_chord_the_sheet(ground: Ground, branch: MorningBranch) -> None:
    ground.press("Enter")
    name, among = ground.opened[-1]
    assert name == "profile"
    assert isinstance(among, Among)
    assert len(among.everybody) == 12
    ground.press("Ctrl+m")
    assert ground.opened[-1] == ("sheet", (branch.center, branch.clock.today()))


def test_the_sheet_is_printed_in_two_keys(ground: Ground, tmp_path: Path) -> None:
    _center(ground).folder = tmp_path / "paper"
    before = ground.presses
    ground.press("Ctrl+p")
    assert ground.presses - before == 2
    (made,) = (tmp_path / "paper").iterdir()
    assert made.read_bytes().startswith(b"%PDF")


def test_a_note_is_kept_while_it_is_typed(ground: Ground, anil: Desk, branch: MorningBranch, qtbot: QtBot) -> None:
    ground.press("F4")
    ground.type("Key is with Lata")
    qtbot.waitUntil(lambda: bool(ground.saves), timeout=3000)
    ground.settle()
    assert page.center_page(anil, branch.center).note == "Key is with Lata"


def test_a_member_gets_an_office_by_keyboard(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    name = _center(ground).chosen
    assert name is not None
    ground.press("Ctrl+g", "o", "1", "Enter")
    ((office, who, _name, _since),) = page.group_page(anil, name.group_id).officers
    assert (office, who) == (GroupOffice.LEADER, name.row.borrower_id)
    assert "leader" in str(_center(ground).grid.rows.rendered(0).cells[0].values())
    assert ground.toasts[-1].endswith("elected")


def test_a_refusal_stays_in_the_form_with_its_numbers(ground: Ground) -> None:
    ground.press("Ctrl+g", "l", "Enter")
    form = _form(ground)
    assert "Write the reason" in form.parts["reason"].field.problem
    ground.type("moves to town")
    ground.press("Enter")
    assert "still owes" in form.line.words
    assert form.isVisible()
    ground.press("Esc")


def test_others_pay_for_who_is_short(ground: Ground, anil: Desk, branch: MorningBranch) -> None:
    screen = _center(ground)
    screen.grid.go(next(at for at, one in enumerate(screen._rows.members) if one.row.arrears))
    ground.press("Ctrl+g", "c", "Enter")
    assert ground.toasts[-1] == "Cover for Kamla Devi recorded"
    assert len(page.center_page(anil, branch.center).claims) == 5
    ground.press("Ctrl+g", "b", "Enter")
    assert page.center_page(anil, branch.center).claims == ()


def test_a_center_that_is_not_here_is_said_so(ground: Ground, branch: MorningBranch) -> None:
    ground.open(branch.borrowers[0])
    assert "not on this laptop" in _center(ground).banner.words


def test_a_time_is_read_as_people_write_it() -> None:
    assert [parse_clock(text) for text in ("10", "10:30", "1030", "9.05", "25", "x")] == [
        600,
        630,
        630,
        545,
        None,
        None,
    ]


def test_every_entry_of_the_work_has_its_own_letter(ground: Ground) -> None:
    letters = [entry.letter for entry in _center(ground).entries() if entry.letter]
    assert len(set(letters)) == len(letters)
