"""The sheet in unusual states over a real book: another day or officer, who joined or left; and G, M, F11, F5."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted
from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.operation import Intent
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.group.groups import leave
from fieldapp.services.money.meetings import (
    FinishMeeting,
    FinishRow,
    MeetingSaved,
    RowEntry,
    finish_meeting,
    open_sheet,
    save_sheet_row,
)
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.group_parts.cover_dialog import CoverDialog
from fieldapp.ui.screens.group_parts.form_dialog import FormDialog
from fieldapp.ui.screens.sheet_parts.entry import away
from fieldapp.ui.screens.sheet_parts.not_today import NotTodayDialog
from fieldapp.ui.screens.sheet_parts.one_member import OneMember
from fieldapp.ui.screens.sheet_parts.take_over import TakeOverDialog
from fieldapp.ui.widgets.dialog import Overlay
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.keyboard import CTRL, Keyboard, settle
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words
from tests.gui.seeing import shown as shown_on_screen

KAMLA = 0
"""She is two installments behind."""


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id, Settings(count_cash=False))


def sheet_of(qtbot: QtBot, desk: Desk, argument: object) -> tuple[Ground, CollectionSheetScreen]:
    screen = CollectionSheetScreen(desk)
    ground = Ground(screen, qtbot)
    ground.open(argument)
    return ground, screen


def shown(ground: Ground, kind: type[Overlay]) -> Overlay:
    (found,) = [one for one in ground.findChildren(kind) if one.isVisible()]
    return found


def row_of(screen: CollectionSheetScreen, name: str) -> int:
    assert screen.book is not None
    return next(at for at, row in enumerate(screen.book.rows) if row.name == name)


def stand_on(screen: CollectionSheetScreen, name: str, key: str = "paid") -> int:
    at = row_of(screen, name)
    assert screen.grid is not None
    screen.grid.go(at, key)
    screen.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    return at


def test_a_meeting_of_another_day_is_begun_only_when_it_is_meant(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    branch.clock.go_on(DAY_MS)
    ground, screen = sheet_of(window_ground, anil, (branch.center, MONDAY))
    assert "Mon 9 Nov 2026" in shown(ground, NotTodayDialog).accessibleName()
    ground.press("Esc")
    assert ground.opened[-1] == ("meetings", None)
    ground.open((branch.center, MONDAY))
    assert screen.book is not None
    again, there = sheet_of(window_ground, anil, (branch.center, MONDAY))
    again.press("Enter", "Space")
    window_ground.wait(400)
    again.settle()
    third, _screen = sheet_of(window_ground, anil, (branch.center, MONDAY))
    assert [one for one in third.findChildren(NotTodayDialog) if one.isVisible()] == [], (
        "it was begun: nothing is asked"
    )
    assert not there.read_only


def test_a_day_without_a_meeting_is_asked_about(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    branch.clock.go_on(DAY_MS)
    ground, _screen = sheet_of(window_ground, anil, branch.center)
    assert "does not meet today" in shown(ground, NotTodayDialog).accessibleName()


def test_a_meeting_to_come_can_be_read_and_printed(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground, screen = sheet_of(window_ground, anil, (branch.center, MONDAY + 7))
    assert screen.read_only
    assert "Mon 16 Nov 2026" in screen.banner.words
    ground.press("Space")
    assert screen.book is not None
    assert screen.book.sums().entered == 0
    assert "print-sheet" in [action.id for action in screen.page_actions()]


def test_a_center_that_went_to_another_officer_is_only_read(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    branch.office.write(Intent(CenterAssigned(branch.anil_id, branch.bela_id), branch.center, branch.center, MONDAY))
    branch.exchange(anil)
    ground, screen = sheet_of(window_ground, anil, branch.center)
    assert screen.read_only
    assert screen.banner.words.startswith("Bela Roy has this center")
    ground.press("Ctrl+Enter")
    assert ground.toasts[-1].startswith("Bela Roy has this center")


def test_others_of_her_group_pay_with_one_letter_and_it_stays_in_the_sheet_until_finish(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    ground, screen = sheet_of(window_ground, anil, branch.center)
    at = stand_on(screen, "Kamla Devi", "here")
    ground.press("g")
    dialog = shown(ground, CoverDialog)
    assert isinstance(dialog, CoverDialog)
    ground.press("Enter")
    ground.settle()
    assert screen.book is not None
    assert screen.grid is not None
    entry = screen.book.entries[at]
    assert (entry.other, entry.paid) == (135_000, 0)
    assert {one.payer for one in entry.beside}.isdisjoint({branch.borrowers[KAMLA]})
    assert screen.book.sums().cash == 135_000, "their money lies among the cash to count"
    assert branch_operations(anil) == [], "no receipt has a number yet"
    screen.grid.undo()
    assert screen.book.entries[at] == RowEntry()
    screen.grid.redo()
    finish(ground, screen)
    covers = [item for item in branch_operations(anil) if item.total()]
    assert [item.total() for item in covers if item.meeting_id == NO_ID] == [135_000]


def finish(ground: Ground, screen: CollectionSheetScreen) -> None:
    """Everybody else absent, then the end of the meeting."""
    assert screen.book is not None
    assert screen.grid is not None
    grid, book = screen.grid, screen.book
    grid.change("Absent", {row: away(book.entries[row]) for row in book.open_rows()})
    ground.press("Ctrl+Enter")
    ground.settle()
    ground.press("Enter")
    ground.settle()
    assert screen.finished
    screen.ending.recording.record_now()
    ground.settle()


def branch_operations(desk: Desk) -> list[Collection]:
    """Return what was collected on this laptop today."""
    with desk.book.view() as view:
        return [item for item in view.between(Collection, MONDAY, MONDAY) if item.author == desk.me.user_id]


def test_money_by_phone_is_not_in_the_cash_and_is_undone_like_an_amount(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    ground, screen = sheet_of(window_ground, anil, branch.center)
    at = stand_on(screen, "Usha Devi", "here")
    ground.press("m")
    assert isinstance(shown(ground, FormDialog), FormDialog)
    ground.press("Enter")
    ground.settle()
    assert screen.book is not None
    expected = screen.book.rows[at].expected
    assert [(one.method, one.amount) for one in screen.book.entries[at].beside] == [(Method.MOBILE_MONEY, expected)]
    assert screen.book.sums().cash == 0
    assert branch_operations(anil) == []
    screen.undo()
    assert screen.book.entries[at] == RowEntry()
    assert screen.grid is not None
    screen.grid.redo()
    finish(ground, screen)
    made = [item for item in branch_operations(anil) if item.method is Method.MOBILE_MONEY]
    assert [item.total() for item in made] == [expected]


def test_what_was_written_beside_a_row_is_there_after_a_restart(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    ground, screen = sheet_of(window_ground, anil, branch.center)
    at = stand_on(screen, "Usha Devi", "here")
    ground.press("m")
    ground.press("Enter")
    ground.settle()
    ground.press("Down")
    ground.settle()
    _, again = sheet_of(window_ground, anil, branch.center)
    assert again.book is not None
    assert screen.book is not None
    assert again.book.entries[at] == screen.book.entries[at]
    assert again.book.entries[at].other > 0


def test_the_laptop_is_turned_to_the_member(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground, screen = sheet_of(window_ground, anil, branch.center)
    at = stand_on(screen, "Kamla Devi")
    ground.press("F11")
    turned = shown(ground, OneMember)
    assert isinstance(turned, OneMember)
    assert turned.name.text() == "Kamla Devi"
    assert turned.name.font().pixelSize() == 32
    assert turned.figures[0][1].text() == "₹ 1,350"
    assert cut_words(turned) == []
    before = turned.figures[2][1].text()
    ground.press("Space", "Up")
    assert screen.book is not None
    assert screen.book.entries[at].paid == 135_000
    assert turned.figures[2][1].text() != before, "what is left is told at once"
    ground.press("4")
    assert screen.grid is not None
    assert screen.grid.is_editing
    ground.type("50")
    ground.press("Enter")
    assert screen.book.entries[at].paid == 45_000


def test_who_left_keeps_her_row_and_who_joined_is_marked(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    sheet = open_sheet(anil, branch.center, MONDAY)
    nirmala = branch.office.register("Nirmala", branch.center, branch.groups[0])
    branch.exchange(anil)
    sheet = open_sheet(anil, branch.center, MONDAY)
    line = next(row.line for row in sheet.rows if row.borrower_id == nirmala)
    save_sheet_row(anil, sheet.meeting_id, line, RowEntry(savings=2_000, note="first coins"))
    assert leave(anil, nirmala, "moved away") is not None
    _ground, screen = sheet_of(window_ground, anil, branch.center)
    assert screen.book is not None
    gone = screen.book.rows[row_of(screen, "Nirmala")]
    assert gone.change == "left"
    assert screen.book.entries[row_of(screen, "Nirmala")].savings == 2_000
    assert gone.loan_id in (None, NO_ID)
    assert screen.grid is not None
    names = [screen.grid.rows.index(at, 1).data() for at in range(screen.grid.rows.rowCount())]
    assert "Nirmala · left" in names


def test_what_needs_somebody_comes_first_by_key(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    ground, screen = sheet_of(window_ground, anil, branch.center)
    stand_on(screen, "Usha Devi")
    ground.press("-", "F5")
    assert screen.grid is not None
    assert screen.grid.rows.source_of(0) == row_of(screen, "Usha Devi")
    ground.press("F5")
    assert screen.grid.rows.source_of(0) == 0


def test_a_supervisor_reads_the_sheet_and_types_nothing(window_ground: QtBot, branch: MorningBranch) -> None:
    rao = branch.desk(branch.rao_id)
    window = MainWindow(rao)
    shown_on_screen(window_ground, window)
    window.start()
    window.open("center", branch.center)
    settle(window_ground)
    keys = Keyboard(window)
    keys.press(Qt.Key.Key_M, CTRL)
    settle(window_ground)
    screen = window.here
    assert isinstance(screen, CollectionSheetScreen)
    assert screen.banner.words == "Anil Kumar has this center. You can read and print its sheet."
    keys.press(Qt.Key.Key_F8)
    settle(window_ground)
    assert screen.book is not None
    assert screen.book.sums().entered == 0
    window.close()


def test_a_sheet_open_on_another_laptop_is_read_until_it_is_taken_over(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    branch.office.write(Intent(ScopeGranted(branch.center), branch.bela_id))
    bela = branch.desk(branch.bela_id, Settings(count_cash=False))
    branch.exchange(anil, bela)
    mine = open_sheet(bela, branch.center, MONDAY)
    save_sheet_row(bela, mine.meeting_id, 0, RowEntry(savings=2_000))
    branch.exchange(bela)
    ground, screen = sheet_of(window_ground, anil, branch.center)
    assert screen.grid is not None
    screen.grid.edit_current("77")
    branch.exchange(anil)
    screen.refresh(frozenset({"meetings"}))
    ground.settle()
    assert screen.read_only
    assert "Bela Roy opened this sheet on another laptop" in screen.banner.words
    assert screen.book is not None
    assert [entry.paid for entry in screen.book.entries if entry.paid] == [7_700], "what was half typed is kept"
    ground.press("Space")
    assert [entry.paid for entry in screen.book.entries if entry.paid] == [7_700]
    ground.press("F2")
    dialog = shown(ground, TakeOverDialog)
    assert isinstance(dialog, TakeOverDialog)
    ground.press("Enter")
    ground.settle()
    assert screen.banner.words == ""
    screen.grid.undo()
    assert [entry.paid for entry in screen.book.entries if entry.paid] == [], "it can be typed in again"
    branch.exchange(anil, bela)
    hers = open_sheet(bela, branch.center, MONDAY)
    assert hers.held is not None
    assert hers.held.name == "Anil Kumar"


def test_what_was_typed_before_another_laptop_finished_is_named(
    window_ground: QtBot, anil: Desk, branch: MorningBranch
) -> None:
    branch.office.write(Intent(ScopeGranted(branch.center), branch.bela_id))
    bela = branch.desk(branch.bela_id, Settings(count_cash=False))
    branch.exchange(anil, bela)
    mine = open_sheet(anil, branch.center, MONDAY)
    for line, paid in ((0, 45_000), (1, 0), (2, 50_000)):
        save_sheet_row(anil, mine.meeting_id, line, RowEntry(Attendance.PRESENT, paid, 0))
    rows = tuple(FinishRow(row.borrower_id, row.loan_id, Attendance.ABSENT) for row in mine.rows)
    assert isinstance(finish_meeting(bela, FinishMeeting(branch.center, MONDAY, rows)), MeetingSaved)
    branch.exchange(bela, anil)
    _, screen = sheet_of(window_ground, anil, branch.center)
    assert screen.finished
    told = "Typed here and not recorded there: Farida Begum ₹ 450, Kamla Devi ₹ 500."
    assert told in screen.banner.words
    assert "Bela Roy finished this meeting" in screen.banner.words
