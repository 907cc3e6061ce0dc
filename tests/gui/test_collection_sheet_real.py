"""The sheet over a real encrypted book: what was typed is found again, and a finished meeting is really in the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.desk import Desk, Settings
from fieldapp.services.money.meetings import open_sheet
from fieldapp.services.money.repayments import recent_collections
from fieldapp.services.sync_view import sync_status
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid
from tests.fakes.clock import MONDAY
from tests.fakes.keyboard import CTRL, Keyboard, settle
from tests.fakes.laptop import opened
from tests.fakes.morning_branch import MorningBranch, desk_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ENTER = Qt.Key.Key_Return


@dataclass
class Meeting:
    """A window over a real desk with the sheet of Ujjala open."""

    window: MainWindow
    keys: Keyboard
    qtbot: QtBot

    @property
    def screen(self) -> CollectionSheetScreen:
        here = self.window.here
        assert isinstance(here, CollectionSheetScreen)
        return here

    @property
    def grid(self) -> SheetGrid:
        assert self.screen.grid is not None
        return self.screen.grid

    def settle(self) -> None:
        settle(self.qtbot)

    def finish(self) -> None:
        self.keys.press(ENTER, CTRL)
        self.settle()
        self.keys.press(ENTER)
        self.settle()
        self.go_on()

    def go_on(self) -> None:
        """Do not wait until nobody can take it back any more."""
        self.screen.let_go()
        self.settle()


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[MorningBranch]:
    branch = MorningBranch(tmp_path)
    yield branch
    branch.close()


@pytest.fixture
def anil(morning: MorningBranch) -> Desk:
    return morning.desk(morning.anil_id, Settings(count_cash=False))


def meeting(qtbot: QtBot, desk: Desk, morning: MorningBranch) -> Meeting:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.start()
    settle(qtbot)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.open("sheet", morning.center)
    settle(qtbot)
    return Meeting(window, Keyboard(window), qtbot)


def test_a_meeting_by_keys_is_in_the_log_with_its_receipts(
    window_ground: QtBot, anil: Desk, morning: MorningBranch
) -> None:
    held = meeting(window_ground, anil, morning)
    held.keys.press(Qt.Key.Key_F8)
    held.keys.type("radh")
    held.keys.type("-")
    held.keys.type("lata")
    held.keys.type("200")
    held.keys.press(ENTER)
    held.settle()
    held.finish()
    assert held.screen.read_only
    assert held.screen.head.state.chip.text == "Saved here"
    rows = {row.name: row for row in open_sheet(anil, morning.center, MONDAY).rows}
    radha, lata, kamla = rows["Radha Bai"].draft, rows["Lata Patel"].draft, rows["Kamla Devi"].draft
    assert radha is not None
    assert lata is not None
    assert kamla is not None
    assert (radha.attendance, radha.paid, radha.savings) == (Attendance.ABSENT, 0, 0)
    assert (lata.attendance, lata.paid) == (Attendance.PRESENT, 20_000)
    assert kamla.paid == 135_000
    receipts = recent_collections(anil, 50)
    assert len(receipts) == 11
    assert sync_status(anil).waiting == 1
    with anil.book.view() as view:
        document = view.find(Collection, receipts[0].op_id)
    book = held.screen.book
    assert document is not None
    assert book is not None
    assert document.total() == book.sums().cash


def test_what_was_typed_is_found_after_the_program_ended(
    window_ground: QtBot, anil: Desk, morning: MorningBranch
) -> None:
    held = meeting(window_ground, anil, morning)
    held.keys.type("   -")
    held.keys.type("123")
    held.keys.press(Qt.Key.Key_Tab)
    held.settle()
    held.screen.saver.flush()
    held.settle()
    # Nothing is closed in order: another process opens the same file, as after a power cut.
    folder = next(path.parent for path in morning.folder.rglob("field.db"))
    again_desk = desk_of(opened(folder, morning.clock), Settings(count_cash=False))
    again = meeting(window_ground, again_desk, morning)
    book = again.screen.book
    assert book is not None
    assert [entry.paid for entry in book.entries[:5]] == [book.rows[0].expected, book.rows[1].expected,
                                                          book.rows[2].expected, 0, 12_300]  # fmt: skip
    assert (again.grid.current_source(), again.grid.current_key()) == (4, "savings")
    again.window.close()
    again.settle()
    again_desk.book.close()


def test_finishing_twice_leaves_one_meeting(window_ground: QtBot, anil: Desk, morning: MorningBranch) -> None:
    held = meeting(window_ground, anil, morning)
    held.keys.press(Qt.Key.Key_F8)
    held.settle()
    held.finish()
    held.finish()
    held.window.open("today")
    held.settle()
    held.window.open("sheet", morning.center)
    held.settle()
    held.keys.press(ENTER, CTRL)
    held.settle()
    assert held.screen.read_only
    assert len({row.op_id for row in recent_collections(anil, 50)}) == 1


def test_too_much_for_a_loan_is_asked_about_and_kept_aside_when_meant(
    window_ground: QtBot, anil: Desk, morning: MorningBranch
) -> None:
    held = meeting(window_ground, anil, morning)
    held.keys.press(Qt.Key.Key_F8)
    held.keys.type("asha")
    held.keys.type("99999")
    held.keys.press(ENTER)
    held.settle()
    held.finish()
    assert recent_collections(anil, 50) == ()
    held.keys.press(ENTER)
    held.settle()
    held.go_on()
    aside = [row for row in recent_collections(anil, 50) if row.held_reason]
    assert [(row.borrower_name, row.held_reason) for row in aside] == [("Asha Kumari", "more than was left to pay")]
